import { hasObstacle, isAside, isComing, type Outline } from "./outline.ts";
import { chosenChannels, isInTime, type Scope } from "./scope.ts";

/** By the number of a record, what is said of it. */
export type Choice = Uint8Array;

/** Nobody said anything, and it is no part of the story by itself: comings and goings. */
const unsaid = 0;
const chosen = 1;
/** Left out by hand: it goes nowhere. */
const dropped = 2;

/** What is chosen before anybody has looked: everything that can be kept, without comings and goings. */
export function chooseAtFirst(outline: Outline): Choice {
  return outline.marks.map((_, index) =>
    hasObstacle(outline, index) || isAside(outline, index) ? unsaid : chosen,
  );
}

export const isChosen = (choice: Choice, index: number): boolean => choice[index] === chosen;

/** Chooses or drops everything in a range of those shown; what cannot be kept stays out. */
export function chooseRange(
  choice: Choice,
  outline: Outline,
  range: Iterable<number>,
  choose: boolean,
): Choice {
  const next = choice.slice();
  for (const index of range) {
    if (!choose) next[index] = dropped;
    else if (!hasObstacle(outline, index)) next[index] = chosen;
  }
  return next;
}

/** What becomes of each record: 0 when it is kept, else a place in `fateWords`. */
export type Fates = Uint8Array;

export const kept = 0;
const notChosen = 1;
const otherTime = 2;
const otherChannel = 3;

/** Why a record is left out, by its fate. */
export const fateWords: readonly string[] = [
  "",
  "Not chosen",
  "Outside the chosen time",
  "In a channel or file that was not chosen",
];

/**
 * What becomes of each record. The tray takes what lies in the scope and was not left out by hand, comings and goings too, for
 * it tells who joined when; the story takes what is chosen.
 */
export function fatesOf(
  outline: Outline,
  scope: Scope,
  choice: Choice,
  into: "story" | "tray",
): Fates {
  const isIn = chosenChannels(outline, scope);
  return outline.marks.map((_, index) => {
    if (isIn[outline.channels[index] ?? 0] !== true) return otherChannel;
    if (!isInTime(outline.places[index] ?? Number.NaN, scope)) return otherTime;
    const said = choice[index];
    const isTaken = said === chosen || (into === "tray" && said === unsaid);
    return isTaken && !hasObstacle(outline, index) ? kept : notChosen;
  });
}

/** The numbers of what is kept. */
export function keptOf(fates: Fates): Uint32Array {
  const numbers = new Uint32Array(fates.length);
  let count = 0;
  for (const [index, fate] of fates.entries()) {
    if (fate !== kept) continue;
    numbers[count] = index;
    count += 1;
  }
  return numbers.slice(0, count);
}

/** Those who came into a channel and left it, among what goes into the tray and not into the story. */
export function findComings(outline: Outline, tray: Fates, story: Fates): Uint32Array {
  return keptOf(tray).filter((index) => story[index] !== kept && isComing(outline, index));
}
