import { signOut } from "@second-story/api/sessions.ts";
import { themeSchema, type ThemeName } from "@second-story/domain/person.ts";
import { Avatar, Menu, UnstyledButton, VisuallyHidden } from "@mantine/core";
import {
  IconDeviceDesktop,
  IconKeyboard,
  IconLogout,
  IconMoon,
  IconSettings,
  IconSun,
} from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { forgetDrafts } from "../ui/use-draft.ts";
import { settingsPlace } from "./places.ts";
import { themeNames } from "./theme-names.ts";
import { useTheme } from "./use-follow-theme.ts";
import { useMe } from "./use-me.ts";
import { useSend } from "./use-send.ts";
import classes from "./user-menu.module.css";

export function UserMenu(props: { readonly onShowKeys: () => void }) {
  const { me } = useMe();
  const { theme, choose } = useTheme();
  const send = useSend(signOut);
  const leave = async () => {
    await send.mutateAsync({});
    forgetDrafts();
    // A whole new page, so that nothing of this person stays in memory.
    location.assign("/sign-in");
  };
  return (
    <Menu width={240} position="top-start" withinPortal={false} floatingStrategy="fixed">
      <Menu.Target>
        <UnstyledButton className={classes["target"] ?? ""}>
          <Avatar name={me.name} color="pine" size={26} aria-hidden />
          <span className={classes["name"]}>{me.name}</span>
          <VisuallyHidden>, your menu</VisuallyHidden>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{me.email}</Menu.Label>
        <Menu.RadioGroup
          value={theme}
          onChange={(value) => {
            choose(themeSchema.parse(value));
          }}
        >
          {themeSchema.options.map((value) => (
            <Menu.RadioItem key={value} value={value} rightSection={<ThemeIcon theme={value} />}>
              {themeNames[value]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item
          component={Link}
          to={settingsPlace.to}
          leftSection={<IconSettings size={16} aria-hidden />}
        >
          Settings
        </Menu.Item>
        <Menu.Item leftSection={<IconKeyboard size={16} aria-hidden />} onClick={props.onShowKeys}>
          Keyboard
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void leave()}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function ThemeIcon(props: { readonly theme: ThemeName }) {
  const Icon = { system: IconDeviceDesktop, light: IconSun, dark: IconMoon }[props.theme];
  return <Icon size={16} aria-hidden />;
}
