import type { Command } from "../app/commands.ts";
import { places, settingsPlace } from "../app/places.ts";

/** What the palette always offers, whichever page is open. */
export const standingCommands: readonly Command[] = [
  ...[...places, settingsPlace].map(({ to, label, keys }) => ({
    id: `go-${to}`,
    group: "Go to",
    label,
    keys,
    run: to,
  })),
  {
    id: "new-incident",
    group: "Create",
    label: "New incident",
    keywords: "add report outage",
    run: "/incidents/new",
  },
  {
    id: "new-retrospective",
    group: "Create",
    label: "New retrospective",
    keywords: "add start project",
    run: "/retrospectives/new",
  },
];
