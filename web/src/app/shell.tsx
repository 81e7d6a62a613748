import { ActionIcon, UnstyledButton } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { Link, useLocation, useRouter } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { KeyHint } from "../ui/key-hint.tsx";
import { useShortcut, useShortcutKeys } from "../ui/use-shortcut.ts";
import { useCommands, type Command } from "./commands.ts";
import { LiveIndicator } from "./live/live-indicator.tsx";
import { Logo } from "./logo.tsx";
import { places, settingsPlace, type Place } from "./places.ts";
import classes from "./shell.module.css";
import { UserMenu } from "./user-menu.tsx";

const CommandPalette = lazy(() => import("./command-palette.tsx"));
const KeyboardHelp = lazy(() => import("./keyboard-help.tsx"));

/** The frame around every page: navigation at the side (at the foot of a phone), search, the person's menu. */
export function Shell(props: { readonly children: ReactNode }) {
  const [searchOpen, setSearchOpen] = useState(false);
  const [helpOpen, setHelpOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  const search = () => {
    setSearchOpen(true);
  };
  useShortcutKeys();
  useShortcut("mod+k", "Search, go anywhere, do anything", search, { group: "Everywhere" });
  useShortcut("/", "Search", search, { group: "Everywhere" });
  const showKeys = () => {
    setHelpOpen(true);
  };
  useShortcut("?", "Show these keys", showKeys, { group: "Everywhere" });
  useCommands(
    useMemo(
      (): readonly Command[] => [
        {
          id: "keys",
          group: "Help",
          label: "Keyboard",
          keywords: "keys shortcuts help",
          keys: "?",
          run: () => {
            setHelpOpen(true);
          },
        },
      ],
      [],
    ),
  );
  useFocusOnNewPage(main);

  const menu = <UserMenu onShowKeys={showKeys} />;
  return (
    <div className={classes["shell"]}>
      <a className={classes["skip"]} href="#content">
        Skip to the content
      </a>
      <nav className={classes["bar"]} aria-label="Search and account">
        <Logo />
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label="Search" onClick={search}>
          <IconSearch size={20} />
        </ActionIcon>
        {menu}
      </nav>
      <nav className={classes["side"]} aria-label="Main">
        <Logo />
        <UnstyledButton className={classes["search"] ?? ""} onClick={search}>
          <IconSearch size={16} aria-hidden />
          <span>Search</span>
          <KeyHint keys="mod+k" />
        </UnstyledButton>
        {places.map((place) => (
          <PlaceLink key={place.to} place={place} />
        ))}
        <div className={classes["end"]}>
          <PlaceLink place={settingsPlace} />
          {menu}
        </div>
      </nav>
      <main id="content" className={classes["main"]} ref={main} tabIndex={-1}>
        {props.children}
      </main>
      <nav className={classes["foot"]} aria-label="Main">
        {places.map((place) => (
          <PlaceLink key={place.to} place={place} short />
        ))}
      </nav>
      <LiveIndicator />
      <Suspense fallback={null}>
        {searchOpen && (
          <CommandPalette
            onClose={() => {
              setSearchOpen(false);
            }}
          />
        )}
        {helpOpen && (
          <KeyboardHelp
            onClose={() => {
              setHelpOpen(false);
            }}
          />
        )}
      </Suspense>
    </div>
  );
}

function PlaceLink({ place, short }: { readonly place: Place; readonly short?: boolean }) {
  const { history } = useRouter();
  useShortcut(
    place.keys,
    place.label,
    () => {
      history.push(place.to);
    },
    {
      group: "Go to",
      enabled: !short,
    },
  );
  return (
    <Link
      to={place.to}
      activeOptions={{ exact: place.to === "/" }}
      className={classes["place"] ?? ""}
    >
      <place.icon size={short ? 22 : 18} stroke={1.75} aria-hidden />
      <span>{short ? (place.short ?? place.label) : place.label}</span>
    </Link>
  );
}

/** A new page is read from its beginning: the focus moves there, so that Tab and screen readers start afresh. */
function useFocusOnNewPage(main: { readonly current: HTMLElement | null }): void {
  const { pathname } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    // Tabs of one page keep the focus on the tab that was pressed.
    if (main.current?.contains(document.activeElement)) return;
    main.current?.focus({ preventScroll: true });
  }, [pathname, main]);
}
