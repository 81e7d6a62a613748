import { actionItemCode } from "@second-story/domain/action-item.ts";
import { markKindWords } from "@second-story/domain/communication-mark.ts";
import type {
  PublishedChart,
  PublishedFactor,
  PublishedFindings,
  PublishedMark,
  PublishedPresence,
  PublishedSignal,
} from "@second-story/domain/edition-findings.ts";
import { factorCategoryWords } from "@second-story/domain/factor.ts";
import { baselineKindSchema, baselineWords } from "@second-story/domain/monitoring-chart.ts";
import { participantRoleWords } from "@second-story/domain/participant.ts";
import { othersWords } from "@second-story/domain/people-there.ts";
import {
  describePattern,
  describeNumbers,
  patternRule,
  patternTitles,
} from "@second-story/domain/pattern-words.ts";
import { quietWords } from "@second-story/domain/quiet-stretch.ts";
import { escapeMarkdown, table } from "./write-markdown.ts";
import { writeUtc } from "./write-utc.ts";

/** Rows of a chart's table: its course, where no picture can stand. */
const mostRows = 12;

/** What was measured, and what was not. */
export function renderMonitoring({
  charts,
  missingSignals,
}: Pick<PublishedFindings, "charts" | "missingSignals">): string {
  return joined([
    charts.length === 0
      ? ""
      : `Each curve lies beside the same hours of earlier days. ${patternRule}`,
    ...charts.map(renderChart),
    missingSignals.length === 0 ? "" : `### Not measured\n\n${list(missingSignals.map(signalOf))}`,
  ]);
}

/** Where word did not get through, who heard nothing for how long, and who was there when. */
export function renderCommunication({
  marks,
  quietStretches,
  presences,
  othersThere,
}: Pick<PublishedFindings, "marks" | "quietStretches" | "presences" | "othersThere">): string {
  const there = presences.map(renderPresence);
  if (othersThere > 0) there.push(othersWords(othersThere));
  return joined([
    marks.length === 0
      ? ""
      : `### Where word did not get through\n\n${list(marks.map(renderMark))}`,
    quietStretches.length === 0
      ? ""
      : `### Stretches without word (UTC)\n\n${list(
          quietStretches.map(
            (stretch) =>
              `${quietWords(stretch)} (${writeUtc(stretch.from)} to ${writeUtc(stretch.to)})`,
          ),
        )}`,
    there.length === 0 ? "" : `### Who joined when (UTC)\n\n${list(there)}`,
  ]);
}

export function renderFactors({ factors }: Pick<PublishedFindings, "factors">): string {
  return list(factors.map(renderFactor));
}

function renderChart(chart: PublishedChart): string {
  const { title, unit, service, source, times, series, takenAt } = chart;
  const value = (one: number): string => {
    const number = one.toLocaleString("en", { maximumSignificantDigits: 3 });
    return unit === "" ? number : `${number} ${unit}`;
  };
  const voice = { time: (at: number) => clockOf(at), value };
  const verdicts = series.map(({ name, pattern }) => {
    const words = `**${patternTitles[pattern.answer]}.** ${describePattern(pattern, voice)}`;
    return series.length === 1 ? words : `${escapeMarkdown(name)}: ${words}`;
  });
  const columns = series.flatMap(({ name, values, baselines }) => [
    { title: escapeMarkdown(name), values },
    ...baselineKindSchema.options.flatMap((kind) => {
      const values = baselines[kind];
      const words = baselineWords[kind];
      const title = series.length === 1 ? words : `${escapeMarkdown(name)}, ${words.toLowerCase()}`;
      return values ? [{ title, values }] : [];
    }),
  ]);
  const rows = placesOf(times.length).map((at) => [
    writeUtc(new Date(times[at] ?? 0).toISOString()),
    ...columns.map(({ values }) => {
      const one = values[at] ?? null;
      return one === null ? "" : escapeMarkdown(value(one));
    }),
  ]);
  const origin = [
    source === null ? "Given by a person" : `From ${escapeMarkdown(source)}`,
    service === null ? "" : `about ${escapeMarkdown(service)}`,
    `taken ${writeUtc(takenAt)}`,
  ].filter(Boolean);
  const [first] = series;
  return joined([
    `### ${escapeMarkdown(title)}`,
    verdicts.length === 0 ? "Nothing was measured." : verdicts.join("\n\n"),
    columns.length === 0 ? "" : table(["Time (UTC)", ...columns.map(({ title }) => title)], rows),
    `${origin.join(", ")}.${first ? ` ${escapeMarkdown(describeNumbers(first.pattern, voice))}` : ""}`,
  ]);
}

/** Places over the whole of a curve, its first and last among them. */
function placesOf(length: number): number[] {
  const count = Math.min(mostRows, length);
  return Array.from({ length: count }, (_, row) =>
    count === 1 ? 0 : Math.round((row * (length - 1)) / (count - 1)),
  );
}

function signalOf({ what, service, wouldHaveTold, tellsAt }: PublishedSignal): string {
  const where = service === null ? "" : ` (${escapeMarkdown(service)})`;
  const when = tellsAt === null ? "" : ` It would have told at ${writeUtc(tellsAt)} UTC.`;
  const told = wouldHaveTold === "" ? "" : ` ${oneLine(wouldHaveTold)}`;
  return `**${oneLine(what)}**${where}.${told}${when}`;
}

function renderMark({ kind, text, from, to, actionItem }: PublishedMark): string {
  const when = to === null ? `at ${writeUtc(from)}` : `${writeUtc(from)} to ${writeUtc(to)}`;
  const became = actionItem === null ? "" : ` See ${actionItemCode({ number: actionItem })}.`;
  return `**${markKindWords[kind]}** (${when} UTC): ${oneLine(text)}${became}`;
}

function renderPresence({ role, stays }: PublishedPresence): string {
  const when = stays.map(({ from, to }) => {
    const began = from === null ? "there before the records begin" : writeUtc(from);
    return to === null ? began : `${began} to ${writeUtc(to)}`;
  });
  return `${participantRoleWords[role]}: ${when.join("; ")}`;
}

function renderFactor({ statement, category, shownAt }: PublishedFactor): string {
  const shown = shownAt.length === 0 ? "" : ` Shown at ${shownAt.map(writeUtc).join(", ")} UTC.`;
  return `**${factorCategoryWords[category]}**: ${oneLine(statement)}${/[.!?…]$/u.test(statement) ? "" : "."}${shown}`;
}

function clockOf(at: number): string {
  return writeUtc(new Date(at).toISOString()).slice(11);
}

function oneLine(text: string): string {
  return escapeMarkdown(text).replaceAll(/\s+/gu, " ").trim();
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

function joined(blocks: readonly string[]): string {
  return blocks.filter((block) => block !== "").join("\n\n");
}
