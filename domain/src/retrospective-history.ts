import { z } from "zod";
import { actionStateSchema, actionStateWords } from "./action-item.ts";
import { objectionOutcomeSchema, objectionOutcomeWords } from "./facts-agreement.ts";
import { gates, gateSchema } from "./gate.ts";
import { hypothesisStateSchema, hypothesisStateWords } from "./hypothesis.ts";
import { milestoneKindSchema, milestoneWords } from "./milestone.ts";
import { participantRoleSchema, participantRoleWords } from "./participant.ts";
import { accessModeSchema } from "./permission.ts";
import { accessModeNames } from "./retrospective.ts";
import { retrospectiveStateSchema, retrospectiveStateWords } from "./retrospective-state.ts";

export type Recorded = {
  readonly topic: string;
  /** A past participle: `created`, `edited`, … */
  readonly action: string;
  readonly detail: unknown;
};

/** What is not there, or of another shape, is left out of the sentence. */
const may = <S extends z.ZodType>(schema: S) => schema.optional().catch(undefined);
const state = may(z.enum([...retrospectiveStateSchema.options, ...actionStateSchema.options]));
const detailSchema = z.object({
  from: state,
  to: state,
  gate: may(gateSchema),
  kind: may(milestoneKindSchema),
  name: may(z.string()),
  title: may(z.string()),
  text: may(z.string()),
  label: may(z.string()),
  roles: may(z.array(participantRoleSchema)),
  fields: may(z.array(z.string())),
  access: may(accessModeSchema),
  hypothesis: may(hypothesisStateSchema),
  outcome: may(objectionOutcomeSchema),
  number: may(z.number()),
});
type Detail = z.infer<typeof detailSchema>;

const nouns: Readonly<Record<string, string>> = {
  retrospectives: "the retrospective",
  participants: "a participant",
  timeline: "a timeline entry",
  evidence: "an import",
  prose: "the text",
  "action-items": "an action item",
  factors: "a contributing factor",
  editions: "an edition",
  monitoring: "a curve",
};

const actions: Readonly<Record<string, string>> = { created: "added", edited: "changed" };

const fieldWords: Readonly<Record<string, string>> = {
  title: "the title",
  depth: "the depth",
  depthBecause: "the reason for the depth",
  incidentIds: "the incidents",
  scheduledFor: "the date of the meeting",
  startsOn: "the start",
  endsOn: "the end",
  timeZone: "the time zone",
  quietAfterMinutes: "the length of a quiet stretch",
};

/** What was done, in plain words that follow a person's name: "moved it from Draft to Scheduled". */
export function describeRecorded({ topic, action, detail }: Recorded): string {
  const known = detailSchema.safeParse(detail).data ?? {};
  if (topic === "action-items" && known.to !== undefined) {
    return `moved an action item${named(known.title)}${fromTo(known)}`;
  }
  return (
    special[`${topic} ${action}`]?.(known) ??
    `${actions[action] ?? action} ${nouns[topic] ?? topic}${named(subjectOf(known))}`
  );
}

const special: Readonly<Record<string, (detail: Detail) => string>> = {
  "retrospectives created": () => "started the retrospective",
  "retrospectives edited": ({ fields = [] }) =>
    `changed ${list(fields.map((field) => fieldWords[field] ?? field)) || "the retrospective"}`,
  "retrospectives imported": () => "brought the retrospective in from an export",
  "retrospectives access-changed": ({ access }) =>
    `changed who can read it${access ? ` to “${accessModeNames[access]}”` : ""}`,
  "retrospectives moved": (detail) => `moved it${fromTo(detail)}`,
  "retrospectives waived": ({ gate }) => `waived “${gate ? gates[gate].name : "?"}”`,
  "retrospectives unwaived": ({ gate }) =>
    `withdrew the waiver of “${gate ? gates[gate].name : "?"}”`,
  "participants added": ({ name = "somebody", roles = [] }) => `added ${name}${asRoles(roles)}`,
  "participants edited": ({ name = "a participant", roles = [] }) =>
    roles.length === 0 ? `changed how ${name} takes part` : `made ${name}${asRoles(roles, "")}`,
  "participants removed": ({ name = "a participant" }) => `removed ${name} from the participants`,
  "timeline milestone-set": ({ kind }) => `set ${milestone(kind)} from the timeline`,
  "timeline milestone-cleared": ({ kind }) => `removed ${milestone(kind)} from the timeline`,
  "timeline hypothesis-edited": ({ text, hypothesis }) =>
    `marked the hypothesis${named(text)}${hypothesis ? ` as ${hypothesisStateWords[hypothesis].toLowerCase()}` : ""}`,
  "timeline moved": ({ number = 0 }) =>
    `moved the times of ${number === 1 ? "1 entry" : `${String(number)} entries`}`,
  "timeline suggestion-dismissed": ({ kind }) => `dismissed a suggestion for ${milestone(kind)}`,
  "timeline suggestion-restored": ({ kind }) =>
    `took the dismissal of a suggestion for ${milestone(kind)} back`,
  "timeline facts-confirmed": () => "confirmed the timeline",
  "timeline confirmation-withdrawn": () => "withdrew the confirmation of the timeline",
  "timeline facts-agreed": () => "brought the agreement about: the facts are agreed",
  "timeline facts-reopened": () => "asked everyone to confirm the timeline anew",
  "timeline objection-raised": (detail) => `objected to the timeline${named(subjectOf(detail))}`,
  "timeline objection-settled": (detail) =>
    `settled the objection${named(subjectOf(detail))}${detail.outcome ? `: ${objectionOutcomeWords[detail.outcome].toLowerCase()}` : ""}`,
  "timeline objection-reopened": (detail) =>
    `opened the objection${named(subjectOf(detail))} again`,
  "timeline mark-created": ({ text }) => `marked the communication${named(text)}`,
  "timeline mark-edited": ({ text }) => `changed the mark${named(text)}`,
  "timeline mark-deleted": ({ text }) => `removed the mark${named(text)}`,
  "timeline mark-restored": ({ text }) => `brought the mark${named(text)} back`,
  "timeline author-matched": ({ name }) => `said who ${name ?? "somebody"} is in the chat`,
  "timeline presence-created": ({ name }) => `said when ${name ?? "somebody"} joined`,
  "timeline presence-edited": ({ name }) => `corrected when ${name ?? "somebody"} joined`,
  "timeline presence-deleted": ({ name }) => `took back when ${name ?? "somebody"} joined`,
  "timeline presence-restored": ({ name }) => `said again when ${name ?? "somebody"} joined`,
  "evidence imported": ({ label }) => `imported evidence${named(label)}`,
  "evidence undone": ({ label }) => `undid the import${named(label)}`,
  "evidence redone": ({ label }) => `brought the import${named(label)} back`,
  "evidence suggestion-dismissed": ({ kind }) => `dismissed a suggestion for ${milestone(kind)}`,
  "evidence suggestion-restored": ({ kind }) =>
    `took the dismissal of a suggestion for ${milestone(kind)} back`,
  "monitoring fetched": ({ title }) => `fetched a curve again${named(title)}`,
  "monitoring signal-added": ({ text }) => `noted a missing signal${named(text)}`,
  "monitoring signal-edited": ({ text }) => `changed a missing signal${named(text)}`,
  "monitoring signal-deleted": ({ text }) => `removed a missing signal${named(text)}`,
  "monitoring signal-restored": ({ text }) => `brought a missing signal back${named(text)}`,
  "monitoring signal-acted-on": ({ text }) =>
    `made an action item of a missing signal${named(text)}`,
  "prose imported": () => "brought the text in from an export",
  "prose emptied": () => "emptied a section of the text",
  "prose version-named": ({ label }) => `named a version of the text${named(label)}`,
  "prose restored": () => "brought an earlier version of the text back",
  "editions published": ({ number }) =>
    number === undefined ? "published it" : `published edition ${String(number)}`,
};

function subjectOf({ title, name, text }: Detail): string | undefined {
  const words = title ?? name ?? text;
  return words !== undefined && words.length > longest ? `${words.slice(0, longest)}…` : words;
}

const longest = 120;

function fromTo({ from, to }: Detail): string {
  const words: Readonly<Record<string, string>> = {
    ...actionStateWords,
    ...retrospectiveStateWords,
  };
  return from && to ? ` from ${words[from] ?? from} to ${words[to] ?? to}` : "";
}

function milestone(kind: Detail["kind"]): string {
  return kind ? `the milestone “${milestoneWords[kind]}”` : "a milestone";
}

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
