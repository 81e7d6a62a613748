import type { ChartMark } from "@second-story/domain/chart-outline.ts";
import type { ChartCurves, MonitoringSeries } from "@second-story/domain/monitoring-chart.ts";
import {
  describePattern,
  patternTitles,
  type PatternVoice,
} from "@second-story/domain/pattern-words.ts";
import type { Pattern } from "@second-story/domain/usual-pattern.ts";
import { valueWords } from "./curve-paths.ts";

type Clock = { readonly time: (at: string) => string };

export function voiceOf({ unit }: Pick<ChartCurves, "unit">, clock: Clock): PatternVoice {
  return {
    time: (at) => clock.time(new Date(at).toISOString()),
    value: (value) => valueWords(value, unit),
  };
}

/** The verdict on each series; those of a chart with one need no name. */
export function verdictsOf(
  chart: Pick<ChartCurves, "unit"> & {
    readonly series: readonly { readonly name: string; readonly pattern: Pattern }[];
  },
  clock: Clock,
): readonly { readonly key: string; readonly pattern: Pattern; readonly words: string }[] {
  const voice = voiceOf(chart, clock);
  const isOne = chart.series.length === 1;
  return chart.series.map(({ name, pattern }) => {
    const sentence = describePattern(pattern, voice);
    return { key: name, pattern, words: isOne ? sentence : `${name}: ${sentence}` };
  });
}

/** The picture in one sentence, for those who do not see it. */
export function summaryOf(chart: ChartCurves, clock: Clock): string {
  const parts = chart.series.map((series) => {
    const verdict = patternTitles[series.pattern.answer].toLowerCase();
    return `${series.name}: ${rangeOf(series, chart.unit)}, ${verdict}`;
  });
  const [first, last] = [chart.times[0], chart.times.at(-1)];
  const when =
    first === undefined || last === undefined
      ? ""
      : ` from ${clock.time(new Date(first).toISOString())} to ${clock.time(new Date(last).toISOString())}`;
  return `${chart.title}${when}. ${parts.join(". ") || "Nothing was measured"}.`;
}

function rangeOf({ values }: Pick<MonitoringSeries, "values">, unit: string): string {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return "nothing measured";
  const [low, high] = known.reduce(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  );
  return `${valueWords(low, unit)} to ${valueWords(high, unit)}`;
}

export function isSilent({ series }: Pick<ChartCurves, "series">): boolean {
  return series.every(({ values }) => values.every((value) => value === null));
}

/** The same of a chart in a list. */
export function measuredNothing({ series }: Pick<ChartMark, "series">): boolean {
  return series.every(({ highest }) => highest === null);
}
