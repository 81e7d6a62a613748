import type { Permission } from "@second-story/domain/permission.ts";

/** The pages of settings in their order, one line each. */
export const settingsPlaces: readonly {
  readonly to: string;
  readonly label: string;
  readonly group: "You" | "Organisation";
  readonly permission?: Permission;
}[] = [
  { to: "/settings/appearance", label: "Appearance", group: "You" },
  { to: "/settings/account", label: "Account", group: "You" },
  { to: "/settings/sessions", label: "Sessions", group: "You" },
  { to: "/settings/tokens", label: "API tokens", group: "You" },
  { to: "/settings/organisation", label: "Organisation", group: "Organisation" },
  { to: "/settings/people", label: "People", group: "Organisation" },
  { to: "/settings/teams", label: "Teams", group: "Organisation" },
  { to: "/settings/services", label: "Services", group: "Organisation" },
  { to: "/settings/severities", label: "Severities", group: "Organisation" },
  {
    to: "/settings/integrations",
    label: "Integrations",
    group: "Organisation",
    permission: "integrations.manage",
  },
  {
    to: "/settings/monitoring",
    label: "Monitoring",
    group: "Organisation",
    permission: "integrations.manage",
  },
  {
    to: "/settings/data",
    label: "Data",
    group: "Organisation",
    permission: "retrospectives.create",
  },
];
