import { themeSchema } from "@second-story/domain/person.ts";
import { Radio, Stack, Switch } from "@mantine/core";
import { useState } from "react";
import { themeNames } from "../app/theme-names.ts";
import { useTheme } from "../app/use-follow-theme.ts";
import { PageHeader } from "../ui/page-header.tsx";
import { singleKeys } from "../ui/use-shortcut.ts";

/** How the product looks and which keys it takes, for the person alone. */
export function Appearance() {
  const { theme, choose } = useTheme();
  const [single, setSingle] = useState(singleKeys.on);
  return (
    <>
      <PageHeader
        title="Appearance"
        description="Yours alone. Colours follow you to your other devices."
      />
      <Stack gap="xl">
        <Radio.Group
          label="Colours"
          value={theme}
          onChange={(value) => {
            choose(themeSchema.parse(value));
          }}
        >
          <Stack gap="xs" mt="xs">
            {themeSchema.options.map((value) => (
              <Radio key={value} value={value} label={themeNames[value]} />
            ))}
          </Stack>
        </Radio.Group>
        <Switch
          label="Keys without ⌘, Ctrl or Alt"
          description="Press ? to see them all. Turn them off if you speak to your computer or keys slip easily; kept in this browser."
          checked={single}
          onChange={({ currentTarget }) => {
            singleKeys.set(currentTarget.checked);
            setSingle(currentTarget.checked);
          }}
        />
      </Stack>
    </>
  );
}
