import type { AuthorMatch } from "./author-match.ts";
import type { CommunicationMark } from "./communication-mark.ts";
import {
  mostPublishedCharts,
  type PublishedChart,
  type PublishedFactor,
  type PublishedFindings,
  type PublishedMark,
  type PublishedPresence,
} from "./edition-findings.ts";
import type { EditionPart } from "./edition.ts";
import type { Factor } from "./factor.ts";
import type { Milestones } from "./milestone.ts";
import type { MissingSignal } from "./missing-signal.ts";
import type { MonitoringChart } from "./monitoring-chart.ts";
import type { Participant } from "./participant.ts";
import { peopleThere, stretchesOf } from "./people-there.ts";
import type { Presence, Visit } from "./presence.ts";
import {
  findQuietStretches,
  findResponseWindow,
  usualQuietMinutes,
  type QuietStretch,
} from "./quiet-stretch.ts";
import type { Retrospective } from "./retrospective.ts";
import { sampleCurves } from "./sample-curves.ts";
import type { TimelineEntry } from "./timeline-entry.ts";

/** What was found beside the story. */
export type Findings = {
  readonly charts: readonly MonitoringChart[];
  readonly missingSignals: readonly MissingSignal[];
  readonly marks: readonly CommunicationMark[];
  readonly presences: readonly Presence[];
  readonly visits: readonly Visit[];
  /** What people said of the labels of chats. */
  readonly authorMatches: readonly AuthorMatch[];
  readonly factors: readonly Factor[];
};

/** Enough for a printed page. */
const chartSample = { mostNumbers: 1600, mostTimes: 240 };

/** Which charts an edition shows where nobody chose: those with something to see, as far as there is room. */
export function chartsToPublish(charts: readonly MonitoringChart[]): string[] {
  return charts
    .filter(({ series }) => series.some(({ values }) => values.some((value) => value !== null)))
    .slice(0, mostPublishedCharts)
    .map(({ id }) => id);
}

/** Each field is copied in by name; people are told by their roles. */
export function composeFindings(
  findings: Findings & {
    readonly retrospective: Pick<Retrospective, "quietAfterMinutes">;
    readonly incidents: readonly { readonly milestones: Milestones }[];
    readonly entries: readonly TimelineEntry[];
    readonly participants: readonly Participant[];
    readonly serviceNames: ReadonlyMap<string, string>;
  },
  has: (part: EditionPart) => boolean,
  chosenCharts: readonly string[],
  withRoles: (text: string) => string,
): PublishedFindings {
  const { charts, missingSignals, marks, presences, visits, participants, factors } = findings;
  const people = has("communication")
    ? peopleThere(presences, visits, participants, findings.authorMatches)
    : [];
  const told = people.flatMap((person): PublishedPresence[] =>
    person.role ? [{ role: person.role, stays: stretchesOf(person) }] : [],
  );
  const happened = new Map(findings.entries.map(({ id, happenedAt }) => [id, happenedAt]));
  return {
    charts: has("monitoring")
      ? charts
          .filter(({ id }) => chosenCharts.includes(id))
          .map((chart) => publishedChart(chart, findings.serviceNames, withRoles))
      : [],
    missingSignals: has("monitoring")
      ? missingSignals.map(({ what, service, wouldHaveTold, tellsAt }) => ({
          what: withRoles(what),
          service: service?.name ?? null,
          wouldHaveTold: withRoles(wouldHaveTold),
          tellsAt,
        }))
      : [],
    marks: has("communication") ? marks.map((mark) => publishedMark(mark, withRoles)) : [],
    quietStretches: has("communication") ? quietStretches(findings) : [],
    presences: told,
    othersThere: people.length - told.length,
    factors: has("factors")
      ? factors.map(({ statement, category, entryIds }): PublishedFactor => ({
          statement: withRoles(statement),
          category,
          shownAt: entryIds.flatMap((id) => happened.get(id) ?? []),
        }))
      : [],
  };
}

/** What was told to whom counts, chatter as the nothing that it told. */
function quietStretches(record: {
  readonly retrospective: Pick<Retrospective, "quietAfterMinutes">;
  readonly incidents: readonly { readonly milestones: Milestones }[];
  readonly entries: readonly TimelineEntry[];
}): QuietStretch[] {
  const window = findResponseWindow(record.incidents.map(({ milestones }) => milestones));
  const least = record.retrospective.quietAfterMinutes ?? usualQuietMinutes;
  return window ? findQuietStretches(record.entries, window, least) : [];
}

function publishedChart(
  chart: MonitoringChart,
  serviceNames: ReadonlyMap<string, string>,
  withRoles: (text: string) => string,
): PublishedChart {
  const { title, unit, serviceId, source, takenAt } = chart;
  const { times, series } = sampleCurves(chart, chartSample);
  return {
    title: withRoles(title),
    unit,
    service: serviceNames.get(serviceId ?? "") ?? null,
    source: source?.name ?? null,
    takenAt,
    times: [...times],
    series: series.map(({ name, values, baselines, pattern }) => ({
      name: withRoles(name),
      values,
      baselines,
      pattern,
    })),
  };
}

function publishedMark(
  { kind, text, from, to, actionItem }: CommunicationMark,
  withRoles: (text: string) => string,
): PublishedMark {
  return { kind, text: withRoles(text), from, to, actionItem: actionItem?.number ?? null };
}
