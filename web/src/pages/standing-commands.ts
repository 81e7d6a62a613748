import type { Permission } from "@second-story/domain/permission.ts";
import type { Command } from "../app/commands.ts";
import { places, settingsPlace } from "../app/places.ts";
import { settingsPlaces } from "./settings-places.ts";

/** What the palette offers whichever page is open, as far as the reader may do it. */
export function listStandingCommands(may: (permission: Permission) => boolean): readonly Command[] {
  return [
    ...[...places, settingsPlace].map(({ to, label, keys }) => ({
      id: `go-${to}`,
      group: "Go to",
      label,
      keys,
      run: to,
    })),
    ...starters.filter(({ permission }) => may(permission)).map(({ command }) => command),
    ...settingsPlaces
      .filter(({ permission }) => permission === undefined || may(permission))
      .map(({ to, label }) => ({ id: `go-${to}`, group: "Settings", label, run: to })),
  ];
}

const starters: readonly { readonly permission: Permission; readonly command: Command }[] = [
  {
    permission: "incidents.write",
    command: {
      id: "new-incident",
      group: "Create",
      label: "New incident",
      keywords: "add report outage",
      run: "/incidents/new",
    },
  },
  {
    permission: "retrospectives.create",
    command: {
      id: "new-retrospective",
      group: "Create",
      label: "New retrospective",
      keywords: "add start project",
      run: "/retrospectives/new",
    },
  },
];
