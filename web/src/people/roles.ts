import type { Role } from "@second-story/domain/permission.ts";

/** The roles as people read them. */
export const roleNames: Readonly<Record<Role, { readonly name: string; readonly can: string }>> = {
  administrator: { name: "Administrator", can: "Also looks after people, teams and settings." },
  member: { name: "Member", can: "Takes part: writes, edits and publishes." },
  reader: { name: "Reader", can: "Reads what is open to the organisation." },
};

export const roleOptions = Object.entries(roleNames).map(([value, { name }]) => ({
  value,
  label: name,
}));
