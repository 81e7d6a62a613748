import { countMessages } from "@second-story/api/tray.ts";
import type { MessageDensity } from "@second-story/domain/evidence-message.ts";
import { useMemo } from "react";
import { useAnswer } from "../app/use-answer.ts";

/** How many messages of the evidence were sent when, minute by minute. */
export type Said = {
  /** The beginnings of the minutes that hold messages, in order; epoch milliseconds. */
  readonly minutes: Readonly<Float64Array>;
  readonly counts: readonly number[];
};

const minuteMs = 60_000;

/** What lies in the evidence, to be seen beside the story; undefined for those who may not read it. */
export function useSaid(retrospectiveId: string, mayRead: boolean): Said | undefined {
  const { data } = useAnswer(countMessages, { params: { retrospectiveId } }, { enabled: mayRead });
  return useMemo(
    () => (mayRead ? saidOf(data ?? { steps: [], counts: [] }) : undefined),
    [mayRead, data],
  );
}

export function saidOf({ from, steps, counts }: MessageDensity): Said {
  const minutes = new Float64Array(steps.length);
  let at = Date.parse(from ?? "");
  steps.forEach((step, index) => {
    at += step * minuteMs;
    minutes[index] = at;
  });
  return { minutes, counts };
}

/** Messages in the minutes that lie wholly between two moments, which are epoch milliseconds. */
export function countSaid({ minutes, counts }: Said, from: number, to: number): number {
  let sum = 0;
  for (let index = firstAfter(minutes, from); index < minutes.length; index += 1) {
    if ((minutes[index] ?? Infinity) + minuteMs > to) break;
    sum += counts[index] ?? 0;
  }
  return sum;
}

/** The first place whose value is greater. */
function firstAfter(sorted: Readonly<Float64Array>, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Infinity) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
