import { z } from "zod";
import { distinct } from "./distinct.ts";
import { idSchema } from "./id.ts";

export const participantRoleSchema = z.enum([
  "incident-commander",
  "deputy",
  "facilitator",
  "retrospective-owner",
  "scribe",
  "project-manager",
  "key-engineer",
  "responder",
  "project-team-member",
  "internal-liaison",
  "customer-liaison",
  "subject-matter-expert",
  "stakeholder",
]);
export type ParticipantRole = z.infer<typeof participantRoleSchema>;
export const participantRoleWords: Readonly<Record<ParticipantRole, string>> = {
  "incident-commander": "Incident commander",
  deputy: "Deputy",
  facilitator: "Facilitator",
  "retrospective-owner": "Retrospective owner",
  scribe: "Scribe",
  "project-manager": "Project manager",
  "key-engineer": "Key engineer",
  responder: "Responder",
  "project-team-member": "Project team member",
  "internal-liaison": "Internal liaison",
  "customer-liaison": "Customer liaison",
  "subject-matter-expert": "Subject matter expert",
  stakeholder: "Stakeholder",
};

/** The roles that lead a retrospective; whoever created it leads it as well. */
export const leadRoles: ReadonlySet<string> = new Set<ParticipantRole>([
  "facilitator",
  "retrospective-owner",
  "incident-commander",
]);

/** What somebody had to do with the incident, apart from the role. */
export const involvementSchema = z.enum([
  "introduced",
  "discovered",
  "responded",
  "debugged",
  "resolved",
  "worked-on-related-code",
  "affected",
  "interested",
]);
export type Involvement = z.infer<typeof involvementSchema>;
export const involvementWords: Readonly<Record<Involvement, string>> = {
  introduced: "Worked on the change",
  discovered: "Discovered it",
  responded: "Responded",
  debugged: "Debugged",
  resolved: "Resolved it",
  "worked-on-related-code": "Worked on related code",
  affected: "Was affected",
  interested: "Interested",
};

/** An account, or somebody who took part without one. */
export const participantPersonSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("user"), id: idSchema, name: z.string() }),
  z.object({ kind: z.literal("guest"), id: idSchema, name: z.string() }),
]);
export type ParticipantPerson = z.infer<typeof participantPersonSchema>;

export const participantSchema = z.object({
  id: idSchema,
  person: participantPersonSchema,
  roles: z.array(participantRoleSchema),
  involvement: z.array(involvementSchema),
  version: z.number().int(),
});
export type Participant = z.infer<typeof participantSchema>;

const roles = z.array(participantRoleSchema).max(13).transform(distinct);
const involvement = z.array(involvementSchema).max(8).transform(distinct);

export const participantChangeSchema = z.strictObject({
  roles: roles.optional(),
  involvement: involvement.optional(),
});
export type ParticipantChange = z.infer<typeof participantChangeSchema>;

/** Whom to add: an account, or a guest. */
export const newPersonSchema = z.union([
  z.strictObject({ userId: idSchema }),
  z.strictObject({ guestId: idSchema }),
]);
export type NewPerson = z.infer<typeof newPersonSchema>;

export const newParticipantSchema = participantChangeSchema.extend({ person: newPersonSchema });
export type NewParticipant = z.infer<typeof newParticipantSchema>;

/** What a lead should think about, in sentences; nothing is refused for it. */
export function adviseOnParticipants(
  participants: readonly Pick<Participant, "person" | "roles">[],
): string[] {
  return participants.flatMap(({ person, roles }) => {
    if (!roles.includes("facilitator")) return [];
    const other = (["incident-commander", "key-engineer"] as const).find((role) =>
      roles.includes(role),
    );
    if (!other) return [];
    const words = participantRoleWords[other].toLowerCase();
    return [
      `${person.name} is facilitator and ${words}. Facilitating is easier with some distance; consider asking somebody else.`,
    ];
  });
}
