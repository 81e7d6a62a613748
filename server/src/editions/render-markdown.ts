import {
  actionItemCode,
  actionStateWords,
  actionTypeWords,
  horizonWords,
} from "@second-story/domain/action-item.ts";
import { toldWords } from "@second-story/domain/audience.ts";
import {
  editionPartWords,
  type EditionContent,
  type EditionPart,
  type PublishedActionItem,
  type PublishedEntry,
  type PublishedIncident,
} from "@second-story/domain/edition.ts";
import { laterSentence } from "@second-story/domain/edition-words.ts";
import { durationDefinitions, formatDuration } from "@second-story/domain/duration.ts";
import { fogSentence } from "@second-story/domain/fog-words.ts";
import { tellHypothesis } from "@second-story/domain/hypothesis-grounds.ts";
import { discoveryWords, experienceWords, incidentCode } from "@second-story/domain/incident.ts";
import {
  milestoneKindSchema,
  milestoneWords,
  type MilestoneKind,
} from "@second-story/domain/milestone.ts";
import type { ProseSection } from "@second-story/domain/prose.ts";
import { participantRoleWords } from "@second-story/domain/participant.ts";
import { renderCommunication, renderFactors, renderMonitoring } from "./render-findings.ts";
import { escapeMarkdown, placeHeadings, table } from "./write-markdown.ts";
import { writeUtc } from "./write-utc.ts";

/** An edition as one Markdown document. Times are in UTC and say so. */
export function renderMarkdown(content: EditionContent): string {
  const sections = content.parts.map((part) => ({
    part,
    body: renderers[part](content).trim(),
  }));
  const blocks = [
    `# ${escapeMarkdown(content.title)}`,
    content.startsOn === null ? "" : `${content.startsOn} to ${content.endsOn ?? ""}`,
    ...sections
      .filter(({ body }) => body !== "")
      .map(({ part, body }) => `## ${editionPartWords[part]}\n\n${body}`),
    tookPart(content),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

const renderers: Readonly<Record<EditionPart, (content: EditionContent) => string>> = {
  overview: proseOf("overview"),
  numbers: ({ incidents }) => incidents.map(renderIncident).join("\n\n"),
  narrative: proseOf("narrative"),
  timeline: (content) =>
    content.timeline.length === 0
      ? ""
      : `${agreementNote(content)}${fogNote(content)}${table(["Time (UTC)", "Kind", "What happened"], content.timeline.map(row))}`,
  monitoring: renderMonitoring,
  communication: renderCommunication,
  "technical-analysis": proseOf("technical-analysis"),
  factors: renderFactors,
  "action-items": ({ actionItems }) => actionItems.map(renderActionItem).join("\n\n"),
};

function proseOf(section: ProseSection): (content: EditionContent) => string {
  return ({ prose }) =>
    placeHeadings(prose.find((one) => one.section === section)?.markdown ?? "", 3);
}

function renderIncident(incident: PublishedIncident): string {
  const impacted = incident.customersImpacted;
  const facts: (readonly [string, string | null])[] = [
    ["Severity", incident.severity],
    ["Services", incident.services.join(", ")],
    ["Discovered by", incident.discoveredBy && discoveryWords[incident.discoveredBy]],
    [
      "Before customers",
      incident.beforeCustomers === null ? null : incident.beforeCustomers ? "yes" : "no",
    ],
    [
      "Customers impacted",
      impacted && `${impacted.precision === "estimate" ? "about " : ""}${String(impacted.count)}`,
    ],
    [
      "Share of customers",
      incident.customersShare === null ? null : `${String(incident.customersShare)} %`,
    ],
    ["How they experienced it", incident.experienced.map((one) => experienceWords[one]).join(", ")],
    ["In their words", incident.inWhoseWords],
    ...milestoneKindSchema.options.map(
      (kind) => [`${milestoneWords[kind]} (UTC)`, whenOf(incident, kind)] as const,
    ),
    ...incident.durations.map(
      ({ kind, seconds }) => [durationDefinitions[kind].label, formatDuration(seconds)] as const,
    ),
  ];
  const known = facts.filter(([, value]) => value !== null && value !== "");
  return [
    `### ${incidentCode(incident)}: ${escapeMarkdown(incident.title)}`,
    escapeMarkdown(incident.summary),
    table(
      ["", ""],
      known.map(([name, value]) => [name, escapeMarkdown(value ?? "")]),
    ),
  ]
    .filter((block) => block !== "")
    .join("\n\n");
}

function whenOf({ milestones }: PublishedIncident, kind: MilestoneKind): string | null {
  const at = milestones[kind];
  return at === undefined ? null : writeUtc(at);
}

/** Whether those who took part agreed on what follows, and what cannot be seen of it any more. */
function agreementNote(content: EditionContent): string {
  if (content.factsAgreedAt === null) return "";
  const later = laterSentence(content);
  return `The participants agreed on these facts on ${writeUtc(content.factsAgreedAt)}; what came later says so.${later === "" ? "" : ` ${later}`}\n\n`;
}

/** How late important facts were known to those who responded. */
function fogNote({ fog }: EditionContent): string {
  if (!fog) return "";
  const longest = `${writeUtc(fog.longest.at)} ${escapeMarkdown(fog.longest.text).replaceAll(/\s+/gu, " ")}`;
  return `${fogSentence(fog, longest)}\n\n`;
}

function row(entry: PublishedEntry): string[] {
  const notes = [
    ...entry.milestones.map((kind) => `**${milestoneWords[kind]}**`),
    escapeMarkdown(entry.text),
    hypothesisNote(entry),
    entry.cameLater === null
      ? ""
      : `(${entry.cameLater.how} ${writeUtc(entry.cameLater.at)}, after the facts were agreed)`,
    entry.actingRole === null ? "" : `(${escapeMarkdown(entry.actingRole)})`,
    entry.knownAt === null ? "" : `(known at ${writeUtc(entry.knownAt)})`,
    entry.lasting === "temporary" ? "(temporary)" : "",
    entry.toldTo.length === 0 ? "" : `(${toldWords(entry.toldTo).toLowerCase()})`,
    entry.services.length === 0 ? "" : `[${entry.services.map(escapeMarkdown).join(", ")}]`,
  ];
  return [momentOf(entry), entry.kind, notes.filter((note) => note !== "").join(" ")];
}

/** Said where it first appears, so that nobody reads on with it in mind. */
function hypothesisNote({ hypothesis, grounds }: PublishedEntry): string {
  const words = tellHypothesis(hypothesis, grounds, writeUtc);
  return words === "" ? "" : `(${escapeMarkdown(words)})`;
}

function momentOf(entry: PublishedEntry): string {
  const start = writeUtc(entry.happenedAt);
  if (entry.precision === "about") return `about ${start}`;
  return entry.until === null ? start : `${start} to ${writeUtc(entry.until)}`;
}

function renderActionItem(item: PublishedActionItem): string {
  const facts: (readonly [string, string | null])[] = [
    ["State", actionStateWords[item.state]],
    ["Owner", item.owner],
    ["Team", item.team],
    ["Due", item.dueOn],
    ["Priority", item.priority],
    ["Type", actionTypeWords[item.type]],
    ["Horizon", item.horizon && horizonWords[item.horizon]],
    ["Why", item.reason],
    ["What changes", item.expectedChange],
    ["How its effect is measured", item.measure],
  ];
  const known = facts.filter(([, value]) => value !== null && value !== "");
  return [
    `### ${actionItemCode(item)}: ${escapeMarkdown(item.title)}`,
    escapeMarkdown(item.detail),
    known.map(([name, value]) => `- ${name}: ${escapeMarkdown(value ?? "")}`).join("\n"),
  ]
    .filter((block) => block !== "")
    .join("\n\n");
}

function tookPart(content: EditionContent): string {
  if (content.tookPart.length === 0) return "";
  const roles = content.tookPart.map(({ role, count }) =>
    count === 1 ? participantRoleWords[role] : `${participantRoleWords[role]} (${String(count)})`,
  );
  return `Took part: ${roles.join(", ")}.`;
}
