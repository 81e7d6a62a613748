import {
  IconBook2,
  IconChecklist,
  IconActivity,
  IconHome,
  IconSettings,
  IconTimeline,
  type Icon,
} from "@tabler/icons-react";

export type Place = {
  readonly to: string;
  readonly label: string;
  /** For the bar at the foot of a phone, where room is short. */
  readonly short?: string;
  readonly icon: Icon;
  readonly keys: string;
};

/** What the navigation shows, in its order. */
export const places: readonly Place[] = [
  { to: "/", label: "Home", icon: IconHome, keys: "g h" },
  { to: "/incidents", label: "Incidents", icon: IconActivity, keys: "g i" },
  {
    to: "/retrospectives",
    label: "Retrospectives",
    short: "Retros",
    icon: IconTimeline,
    keys: "g r",
  },
  { to: "/actions", label: "Actions", icon: IconChecklist, keys: "g a" },
  { to: "/library", label: "Library", icon: IconBook2, keys: "g l" },
];

export const settingsPlace: Place = {
  to: "/settings",
  label: "Settings",
  icon: IconSettings,
  keys: "g s",
};
