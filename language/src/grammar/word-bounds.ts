import { isGivenName } from "../lexicon/is-given-name.ts";
import { lexicon } from "../lexicon/lexicon.ts";
import { isApostrophe, isDigit, isInvisible, isLetter, isSpace, isUpper } from "./character.ts";

/** Words behind which a stop ends no sentence. */
export const abbreviations = new Set(
  "e.g i.e eg ie etc vs approx rep sen gov gen lt col sgt mr mrs ms dr prof no fig cf st inc ltd co corp dept est ca al a.m p.m u.s".split(
    " ",
  ),
);

/** Where the word that begins at `start` ends; `start` itself where none does. */
export function endOfWord(source: string, start: number, limit: number): number {
  let at = start;
  const first = source.charCodeAt(start);
  if (first === 64 || first === 95 || first === 35) {
    at += 1;
    if (at >= limit || !(isLetter(source.charCodeAt(at)) || isDigit(source.charCodeAt(at)))) {
      return start;
    }
    if (first === 95) return start;
  }
  while (at < limit) {
    const unit = source.charCodeAt(at);
    if (isLetter(unit) || isDigit(unit) || isInvisible(unit)) {
      at += 1;
    } else if (isJoiner(unit) && at + 1 < limit && joins(source, at, limit)) {
      at += 1;
    } else {
      break;
    }
  }
  return at;
}

function isJoiner(unit: number): boolean {
  // - . _ / : @ & and apostrophes join what stands on both sides of them; so does 09:30 and a::b
  return (
    isApostrophe(unit) ||
    unit === 45 ||
    unit === 46 ||
    unit === 95 ||
    unit === 47 ||
    unit === 58 ||
    unit === 64 ||
    unit === 38 ||
    unit === 0x2011 ||
    unit === 61 ||
    unit === 63
  );
}

function joins(source: string, at: number, limit: number): boolean {
  const unit = source.charCodeAt(at);
  const next = source.charCodeAt(at + 1);
  const before = source.charCodeAt(at - 1);
  if (unit === 58 || unit === 61 || unit === 63) {
    // 09:30, http://…, a=b inside an address
    if (isDigit(next) && isDigit(before)) return true;
    return (
      (unit === 58 && next === 47 && source.charCodeAt(at + 2) === 47) ||
      (unit !== 58 && isLetter(next) && isInAddress(source, at))
    );
  }
  if (unit === 47) {
    if (next === 47 && before === 58) return true;
    return at + 1 < limit && (isLetter(next) || isDigit(next) || before === 47);
  }
  return isLetter(next) || isDigit(next) || (unit === 95 && next === 95);
}

function isInAddress(source: string, at: number): boolean {
  for (let place = at - 1; place > at - 200; place -= 1) {
    const unit = source.charCodeAt(place);
    if (unit === 47) return true;
    if (isSpace(unit)) return false;
  }
  return false;
}

/** Whether it is an address, a path or a name with signs in it, and no word. */
export function isTechnical(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const unit = source.charCodeAt(at);
    if (unit === 95 || unit === 47 || unit === 46 || unit === 58 || unit === 64 || unit === 35) {
      if (unit === 47 && !isAddress(source, start, end)) return isPath(source, start, end);
      if (
        unit === 46 &&
        abbreviations.has(source.slice(start, Math.min(end, start + 8)).toLowerCase())
      )
        return false;
      return true;
    }
  }
  return false;
}

function isAddress(source: string, start: number, end: number): boolean {
  const colon = source.indexOf("://", start);
  return colon !== -1 && colon < end;
}

/** `and/or`, `on-call/SRE` are words; `a/b/c` and `src/x.ts` are paths. */
function isPath(source: string, start: number, end: number): boolean {
  const text = source.slice(start, Math.min(end, start + 60)).toLowerCase();
  if (text === "w/o") return false;
  const parts = text.split("/");
  return (
    parts.length > 2 ||
    text.includes(".") ||
    text.includes("_") ||
    !parts.every((part) => lexicon.has(part) || isGivenName(part))
  );
}

/** ".NET", ".env" after a space; not the stop of " .Then she left". */
export function isDottedName(source: string, at: number, limit: number): boolean {
  if (at > 0 && !isSpace(source.charCodeAt(at - 1))) return false;
  const first = source.charCodeAt(at + 1);
  if (at + 2 >= limit || !isLetter(first)) return false;
  return !isUpper(first) || isUpper(source.charCodeAt(at + 2));
}
