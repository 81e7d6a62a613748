import type { Reading } from "../reading.ts";

/** A replacement inside one sentence, by token index; `to` exclusive. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The source text of the tokens `[from, to)`, with whatever stands between them. */
export function textOf(reading: Reading, from: number, to: number): string {
  const first = reading.tokens[from];
  const last = reading.tokens[to - 1];
  return first === undefined || last === undefined || to <= from
    ? ""
    : reading.sentence.source.slice(first.start, last.end);
}

/** Index behind the last word, before the full stop. */
export function lastWord(reading: Reading): number {
  let end = reading.tokens.length;
  while (end > 0 && reading.tokens[end - 1]?.shape === "punct") end -= 1;
  return end;
}

/** The sentence with the edit made, spaces and capitals mended. */
export function applyEdit(reading: Reading, edit: Edit): string {
  const { sentence, tokens } = reading;
  const start = tokens[edit.from]?.start ?? sentence.end;
  const end = tokens[edit.to - 1]?.end ?? start;
  const before = sentence.source.slice(sentence.start, start);
  let text = edit.text;
  let after = sentence.source.slice(end, sentence.end);
  if (text === "")
    after = after.replace(/^[,\s]+/, before === "" ? "" : " ").replace(/^ (?=[.,;:!?])/, "");
  const opens = !/[a-z0-9]/i.test(before);
  const lower = /^[a-z]/.test(sentence.source.slice(sentence.start, sentence.start + 1));
  if (text !== "") text = opens && !lower ? capitalise(text) : text;
  else if (opens && !lower) after = capitalise(after.trimStart());
  return mend(before + text + after);
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function mend(text: string): string {
  return text
    .replaceAll(/ {2,}/g, " ")
    .replaceAll(/ ([.,;!?])/g, "$1")
    .replaceAll(/\b([Aa]) (?=[aeio][a-z])/g, "$1n ")
    .replaceAll(/\b([Aa])n (?=[bcdfgjklmpqrstvwz][a-z])/g, "$1 ")
    .trim();
}
