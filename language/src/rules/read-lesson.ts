import type { Reading } from "../reading.ts";
import { isPlan } from "./is-plan.ts";
import { giving, machineWords, reminderMachines } from "./training-words.ts";

/** Whether the word there, such as "training", is something that people are to be given. */
export function isLesson(reading: Reading, at: number, action: boolean): boolean {
  const { tokens } = reading;
  const next = tokens[at + 1]?.text ?? "";
  const before = tokens[at - 1]?.text ?? "";
  if (
    machineWords.has(next) ||
    machineWords.has(before) ||
    next === "of" ||
    before === "model" ||
    before === "machine"
  )
    return false;
  if (
    next === "material" ||
    next === "materials" ||
    next === "doc" ||
    next === "document" ||
    next === "page" ||
    next === "docs" ||
    next === "guide" ||
    next === "video"
  )
    return false;
  if (["of", "no", "lack", "without", "off"].includes(before)) return false;
  const reminder = tokens[at]?.text.startsWith("reminder") === true;
  for (let index = Math.max(0, at - 6); index < Math.min(tokens.length, at + 8); index += 1) {
    const text = tokens[index]?.text ?? "";
    if (reminder && reminderMachines.has(text)) return false;
    if (!reminder && ["gpu", "gpus", "model", "models", "cluster", "ml", "epoch"].includes(text))
      return false;
  }
  if (
    reading.sentence.tokens.some(
      (token) =>
        token.text === "cancel" ||
        token.text === "delete" ||
        token.text === "remove" ||
        token.text === "stop",
    )
  )
    return false;
  if (before === "of" || before === "course") return false;
  if (tokens[at]?.text === "course" && before === "of") return false;
  if (action) return !reminder || findGiver(reading, at) < at;
  const given =
    [
      "given",
      "provided",
      "held",
      "organised",
      "organized",
      "scheduled",
      "offered",
      "required",
    ].some((text) => tokens.slice(at, at + 6).some((token) => token.text === text)) &&
    isPlan(reading, at + 6);
  return given || (findGiver(reading, at) < at && isPlan(reading, at));
}

/** Where the verb stands that gives it, such as "hold"; the word itself when there is none. */
export function findGiver(reading: Reading, at: number): number {
  for (let index = at - 1; index >= Math.max(reading.start, at - 7); index -= 1) {
    const token = reading.tokens[index];
    if (token === undefined || (token.shape === "punct" && token.text !== ",")) break;
    if (giving.has(token.word.lemma) || giving.has(token.text)) return index;
  }
  return at;
}
