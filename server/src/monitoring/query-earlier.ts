import { earlierTimes } from "@second-story/domain/earlier-time.ts";
import type { Outgoing } from "../outgoing/create-outgoing.ts";
import { queryRange, type PrometheusSource, type RangeQuestion } from "./prometheus.ts";
import type { ReadSeries } from "./read-matrix.ts";

/**
 * What the same question gives at the same local times of an earlier day, laid onto the places of `times`. Where the clocks were
 * changed in between, it is asked in several pieces. @throws PrometheusError.
 */
export async function queryEarlier(
  outgoing: Outgoing,
  source: PrometheusSource,
  question: RangeQuestion,
  { days, timeZone }: { readonly days: number; readonly timeZone: string },
): Promise<readonly Pick<ReadSeries, "id" | "values">[]> {
  const { times } = question;
  const pieces = piecesOf(times, earlierTimes(times, days, timeZone));
  const answers = await Promise.all(
    pieces.map((piece) => queryRange(outgoing, source, { ...question, times: piece.times })),
  );
  const joined = new Map<string, (number | null)[]>();
  answers.forEach((series, index) => {
    const first = pieces[index]?.first ?? 0;
    for (const { id, values } of series) {
      const whole = joined.get(id) ?? times.map(() => null);
      joined.set(id, whole);
      values.forEach((value, at) => {
        whole[first + at] = value;
      });
    }
  });
  return [...joined].map(([id, values]) => ({ id, values }));
}

type Piece = { readonly first: number; readonly times: number[] };

/** Stretches in which every time is as much earlier as the one before. */
function piecesOf(times: readonly number[], earlier: readonly (number | null)[]): Piece[] {
  const pieces: Piece[] = [];
  let before: number | undefined;
  earlier.forEach((time, place) => {
    const by = time === null ? undefined : (times[place] ?? 0) - time;
    if (time !== null && by === before) pieces.at(-1)?.times.push(time);
    else if (time !== null) pieces.push({ first: place, times: [time] });
    before = by;
  });
  return pieces;
}
