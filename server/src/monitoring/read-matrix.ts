import { z } from "zod";

/** Nobody looks at more; to lay them all out would hold everyone else up. */
export const mostSeriesRead = 2000;

/** A label may hold any character; these the database does not take. */
const labelText = z
  .string()
  .transform((text) => text.toWellFormed().replaceAll("\u0000", "\uFFFD"));

/** One series on the times that were asked for: null where nothing was measured. */
export type ReadSeries = {
  /** All labels: the same series has the same id in every window. */
  readonly id: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly values: readonly (number | null)[];
  /** NaN and infinities, which are left out of `values`. */
  readonly notFinite: number;
};

const matrixSchema = z.array(
  z.object({
    metric: z.record(labelText, labelText),
    values: z.array(z.tuple([z.number(), z.string()])).optional(),
    histograms: z.array(z.unknown()).optional(),
  }),
);

/**
 * Reads the result of a range query onto `times`, in milliseconds. Undefined when it has another shape; `"histograms"` for native
 * histograms, which have no single value, `"too-many"` for more series than are read.
 */
export function readMatrix(
  result: unknown,
  times: readonly number[],
): readonly ReadSeries[] | "histograms" | "too-many" | undefined {
  if (Array.isArray(result) && result.length > mostSeriesRead) return "too-many";
  const matrix = matrixSchema.safeParse(result);
  if (!matrix.success) return undefined;
  if (matrix.data.some(({ histograms = [] }) => histograms.length > 0)) return "histograms";
  const places = new Map(times.map((time, at) => [time, at]));
  return matrix.data.map(({ metric, values = [] }) => {
    const placed = times.map((): number | null => null);
    let notFinite = 0;
    for (const [seconds, text] of values) {
      const at = places.get(Math.round(seconds * 1000));
      if (at === undefined) continue;
      const value = text.trim() === "" ? Number.NaN : Number(text);
      if (Number.isFinite(value)) placed[at] = value;
      else notFinite += 1;
    }
    return { id: idOf(metric), labels: metric, values: placed, notFinite };
  });
}

function idOf(labels: Readonly<Record<string, string>>): string {
  const { __name__: name = "", ...rest } = labels;
  const pairs = Object.entries(rest).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `${name}{${pairs.map(([label, value]) => `${label}=${JSON.stringify(value)}`).join(",")}}`;
}

const longestName = 200;

/** What tells the series apart, for people: the labels in which they differ; the name of the metric for one alone. */
export function nameSeries(series: readonly Pick<ReadSeries, "labels">[]): string[] {
  const labels = [...new Set(series.flatMap((one) => Object.keys(one.labels)))].toSorted();
  const differing = labels.filter(
    (label) => new Set(series.map((one) => one.labels[label])).size > 1,
  );
  const only = differing.length === 1;
  return series.map(({ labels: own }) => {
    const told = differing.flatMap((label) => {
      const value = own[label];
      if (value === undefined || value === "") return [];
      return only || label === "__name__" ? value : `${label} ${value}`;
    });
    const name = told.join(", ").trim() || own["__name__"]?.trim() || "value";
    return name.length > longestName ? `${name.slice(0, longestName - 1).toWellFormed()}…` : name;
  });
}

/** The highest first; those without any value last. */
export function byHighest<S extends Pick<ReadSeries, "values">>(
  series: readonly S[],
): (S & { readonly highest: number | null })[] {
  return series
    .map((one) => ({ ...one, highest: highestOf(one.values) }))
    .toSorted((one, other) => (other.highest ?? -Infinity) - (one.highest ?? -Infinity));
}

function highestOf(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>(
    (highest, value) => (value !== null && (highest === null || value > highest) ? value : highest),
    null,
  );
}
