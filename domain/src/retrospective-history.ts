import { z } from "zod";
import { gates, gateSchema } from "./gate.ts";
import { participantRoleSchema, participantRoleWords } from "./participant.ts";
import { retrospectiveStateSchema, retrospectiveStateWords } from "./retrospective-state.ts";

export type Recorded = {
  readonly topic: string;
  /** A past participle: `created`, `edited`, … */
  readonly action: string;
  readonly detail: unknown;
};

const detailSchema = z
  .object({
    from: retrospectiveStateSchema,
    to: retrospectiveStateSchema,
    gate: gateSchema,
    name: z.string(),
    title: z.string(),
    roles: z.array(participantRoleSchema),
    fields: z.array(z.string()),
    access: z.string(),
  })
  .partial();
type Detail = z.infer<typeof detailSchema>;

const nouns: Readonly<Record<string, string>> = {
  retrospectives: "the retrospective",
  participants: "a participant",
  timeline: "a timeline entry",
  evidence: "an import",
  prose: "the text",
  "action-items": "an action item",
  editions: "an edition",
};

const fieldWords: Readonly<Record<string, string>> = {
  title: "the title",
  depth: "the depth",
  depthBecause: "the reason for the depth",
  incidentIds: "the incidents",
  scheduledFor: "the date of the meeting",
  startsOn: "the start",
  endsOn: "the end",
  timeZone: "the time zone",
};

/** What was done, in plain words that follow a person's name: "moved it from Draft to Scheduled". */
export function describeRecorded({ topic, action, detail }: Recorded): string {
  const known = detailSchema.safeParse(detail).data ?? {};
  return (
    special[`${topic} ${action}`]?.(known) ??
    `${action} ${nouns[topic] ?? topic}${named(known.title ?? known.name)}`
  );
}

const special: Readonly<Record<string, (detail: Detail) => string>> = {
  "retrospectives created": () => "started the retrospective",
  "retrospectives edited": ({ fields = [] }) =>
    `changed ${list(fields.map((field) => fieldWords[field] ?? field)) || "the retrospective"}`,
  "retrospectives access-changed": ({ access }) => `changed who can read it to “${access ?? ""}”`,
  "retrospectives moved": ({ from, to }) =>
    `moved it from ${from ? retrospectiveStateWords[from] : "?"} to ${to ? retrospectiveStateWords[to] : "?"}`,
  "retrospectives waived": ({ gate }) => `waived “${gate ? gates[gate].name : "?"}”`,
  "retrospectives unwaived": ({ gate }) =>
    `withdrew the waiver of “${gate ? gates[gate].name : "?"}”`,
  "participants added": ({ name = "somebody", roles = [] }) => `added ${name}${asRoles(roles)}`,
  "participants edited": ({ name = "a participant", roles = [] }) =>
    roles.length === 0 ? `changed how ${name} takes part` : `made ${name}${asRoles(roles, "")}`,
  "participants removed": ({ name = "a participant" }) => `removed ${name} from the participants`,
};

function asRoles(roles: NonNullable<Detail["roles"]>, lead = " as"): string {
  return roles.length === 0
    ? ""
    : `${lead} ${list(roles.map((role) => participantRoleWords[role].toLowerCase()))}`;
}

function named(text: string | undefined): string {
  return text === undefined ? "" : ` “${text}”`;
}

function list(words: readonly string[]): string {
  return words.length < 2
    ? (words[0] ?? "")
    : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}
