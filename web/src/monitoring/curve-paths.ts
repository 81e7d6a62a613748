import type { MonitoringSeries } from "@second-story/domain/monitoring-chart.ts";

/** Milliseconds. */
export type Span = { readonly from: number; readonly to: number };
/** Values at the bottom and the top. */
export type Scale = {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
};

type Curve = readonly (number | null)[];

/**
 * Round values that hold all that is drawn. Zero is in it, so that a small change does not look like a large one, unless all values
 * lie far from it and would be a flat line. About `wanted` steps.
 */
export function scaleFor(
  series: readonly Pick<MonitoringSeries, "values" | "baselines">[],
  wanted = 3,
): Scale {
  let [low, high] = [Infinity, -Infinity];
  for (const { values, baselines } of series) {
    for (const curve of [values, ...Object.values(baselines)]) {
      for (const value of curve) {
        if (value === null) continue;
        if (value < low) low = value;
        if (value > high) high = value;
      }
    }
  }
  if (low > high) return { low: 0, high: 1, ticks: [0, 1] };
  const isFarFromZero = low > 0 && (high - low) / high < 0.2;
  if (!isFarFromZero) [low, high] = [Math.min(0, low), Math.max(0, high)];
  if (low === high) high = low === 0 ? 1 : low + Math.abs(low) * 0.1;
  const step = roundStep((high - low) / wanted);
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step - 1e-9);
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => tidy((first + at) * step));
  return { low: ticks[0] ?? low, high: ticks.at(-1) ?? high, ticks };
}

/** 1, 2, 2.5 or 5 times a power of ten, not below `least`. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const times = [1, 2, 2.5, 5, 10].find((one) => one * power >= least * 0.999) ?? 10;
  return times * power;
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

export function yOf(value: number, { low, high }: Scale, height: number): number {
  return height - ((value - low) / (high - low)) * height;
}

/** The curve as an SVG path; where nothing was measured it breaks off, and a single value is a dot. */
export function curvePath(
  curve: Curve,
  times: readonly number[],
  view: {
    readonly span: Span;
    readonly width: number;
    readonly height: number;
    readonly scale: Scale;
  },
): string {
  const { span, width, height, scale } = view;
  const scaleX = width / (span.to - span.from);
  const parts: string[] = [];
  let isOpen = false;
  for (const [at, time] of times.entries()) {
    const value = curve[at] ?? null;
    // One point beyond each edge, so that the line runs out of the picture.
    const isNear = (times[at + 1] ?? time) >= span.from && (times[at - 1] ?? time) <= span.to;
    if (value === null || !isNear) {
      isOpen = false;
      continue;
    }
    const x = ((time - span.from) * scaleX).toFixed(1);
    const y = yOf(value, scale, height).toFixed(1);
    parts.push(`${isOpen ? "L" : "M"}${x} ${y}`);
    const next = curve[at + 1] ?? null;
    if (!isOpen && next === null) parts.push("h0.1");
    isOpen = true;
  }
  return parts.join("");
}

/** The place of the time closest to a moment. */
export function placeAt(times: readonly number[], moment: number): number {
  let [low, high] = [0, times.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) < moment) low = middle + 1;
    else high = middle;
  }
  const before = low - 1;
  const isCloser =
    before >= 0 && moment - (times[before] ?? 0) < Math.abs((times[low] ?? 0) - moment);
  return isCloser ? before : low;
}

const numbers = new Intl.NumberFormat(undefined, { maximumSignificantDigits: 3 });
const large = new Intl.NumberFormat(undefined, {
  notation: "compact",
  maximumSignificantDigits: 3,
});

/** "38 %", "1.2M": three digits say as much as an eye reads off a curve. */
export function valueWords(value: number, unit: string): string {
  const number = Math.abs(value) >= 10_000 ? large.format(value) : numbers.format(value);
  return unit === "" ? number : `${number} ${unit}`;
}
