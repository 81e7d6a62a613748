import type { LoadedMessage } from "./tray-message.ts";

export type Density = {
  readonly from: number;
  readonly to: number;
  /** Messages by equal stretches of time: how many are shown, and how many of all. */
  readonly bars: readonly { readonly shown: number; readonly all: number }[];
};

/** How many messages fall where, for a picture of so many bars; undefined while there is no stretch of time to draw. */
export function densityOf(
  all: readonly LoadedMessage[],
  shown: readonly LoadedMessage[],
  count: number,
): Density | undefined {
  const [from, to] = [all[0]?.ms ?? 0, all.at(-1)?.ms ?? 0];
  if (to <= from) return undefined;
  const bars = Array.from({ length: count }, () => ({ shown: 0, all: 0 }));
  const barAt = (ms: number) =>
    bars[Math.min(count - 1, Math.floor(((ms - from) / (to - from)) * count))];
  for (const { ms } of all) {
    const bar = barAt(ms);
    if (bar) bar.all += 1;
  }
  for (const { ms } of shown) {
    const bar = barAt(ms);
    if (bar) bar.shown += 1;
  }
  return { from, to, bars };
}
