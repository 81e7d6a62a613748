import type { Block } from "../markdown/block.ts";
import { isDigit, isInvisible, isLetter, isSpace, isUpper, isApostrophe } from "./character.ts";
import { createQuoteReader } from "./read-quotes.ts";
import { genitive, pushWord } from "./read-word.ts";
import type { Sentence, Token } from "./token.ts";
import { abbreviations, endOfWord, isDottedName, isTechnical } from "./word-bounds.ts";
import { tag, type Word } from "../lexicon/tags.ts";

const code: Word = { tags: tag.noun | tag.system, sense: 0, lemma: "", cues: 0 };
const punctuation: Word = { tags: tag.punct, sense: 0, lemma: "", cues: 0 };
const number: Word = { tags: tag.num, sense: 0, lemma: "", cues: 0 };

/** A sentence without an end is cut here, so that reading one stays linear whatever comes. */
const longestSentence = 250;

export interface SentenceOptions {
  /** Whether a line break ends a sentence, as in chat. */
  readonly breakLines: boolean;
}

/** Reads a block's sentences one after the other and hands each to `use`. */
export function readSentences(
  source: string,
  block: Block,
  options: SentenceOptions,
  use: (sentence: Sentence) => void,
): void {
  let tokens: Token[] = [];
  let at = block.start;
  let maskIndex = 0;
  let citedUntil = -1;
  const quotes = createQuoteReader(source, block.end);

  const finish = (): void => {
    const first = tokens[0];
    const last = tokens.at(-1);
    if (first !== undefined && last !== undefined) {
      use({ source, start: first.start, end: last.end, tokens });
    }
    tokens = [];
  };
  const push = (start: number, end: number, word: Word, shape: Token["shape"]): void => {
    const text = end - start > 40 ? "" : source.slice(start, end).toLowerCase();
    tokens.push({
      start,
      end,
      text,
      word,
      shape,
      cited: start < citedUntil || quotes.covers(start),
    });
  };

  while (at < block.end) {
    const mask = block.masks[maskIndex];
    if (mask !== undefined && at >= mask.start) {
      maskIndex += 1;
      if (mask.as === "cited") {
        citedUntil = mask.end;
      } else {
        if (mask.as === "code") push(mask.start, mask.end, code, "code");
        at = Math.max(at, mask.end);
      }
      continue;
    }
    const limit = Math.min(block.end, mask?.start ?? block.end);
    const unit = source.charCodeAt(at);
    if (isSpace(unit)) {
      if (unit === 10 && tokens.length > 0 && (options.breakLines || startsEntry(source, at + 1))) {
        finish();
      }
      if (tokens.length >= longestSentence) finish();
      at += 1;
      continue;
    }
    if (isLetter(unit) || isDigit(unit) || unit === 64 || unit === 95 || unit === 35) {
      const end = endOfWord(source, at, limit);
      if (end > at) {
        // "jdoe@ merged it": the account stands for the person
        const account =
          end < limit &&
          source.charCodeAt(end) === 64 &&
          (end + 1 >= limit || isSpace(source.charCodeAt(end + 1)));
        if (account) push(at, end + 1, code, "handle");
        else readWord(at, end);
        at = account ? end + 1 : end;
        continue;
      }
    }
    if (quotes.toggles(at, unit)) {
      at += 1;
      continue;
    }
    if (unit === 46 && isDottedName(source, at, limit)) {
      const end = endOfWord(source, at + 1, limit);
      push(at, end, code, "code");
      at = end;
      continue;
    }
    if (unit === 46 || unit === 33 || unit === 63 || unit === 0x2026) {
      at = readStop(at, limit);
      continue;
    }
    if (isInvisible(unit) || unit === 42 || unit === 126 || unit === 92 || unit === 35) {
      at += 1;
      continue;
    }
    push(at, at + 1, punctuation, "punct");
    if (tokens.length > longestSentence + 50) finish();
    at += 1;
  }
  finish();

  function readWord(start: number, end: number): void {
    const first = source.charCodeAt(start);
    if (first === 64 && end > start + 1) return readHandle(start, end);
    if (isDigit(first)) return push(start, end, number, "number");
    if (isTechnical(source, start, end)) return push(start, end, code, "code");
    pushWord(tokens, source, start, end, start < citedUntil || quotes.covers(start));
  }

  /** "@kim", and "@kim's" with the genitive apart. */
  function readHandle(start: number, end: number): void {
    const owns = source.charAt(end - 1) === "s" && isApostrophe(source.charCodeAt(end - 2));
    push(start, owns ? end - 2 : end, code, "handle");
    if (owns)
      tokens.push({
        start: end - 2,
        end,
        text: "'s",
        word: genitive,
        shape: "word",
        cited: start < citedUntil || quotes.covers(start),
      });
  }

  function readStop(start: number, limit: number): number {
    let end = start + 1;
    while (end < limit && ".!?…".includes(source.charAt(end))) end += 1;
    let after = end;
    while (after < limit && `"'”’)]*_`.includes(source.charAt(after)) && after - end < 6)
      after += 1;
    const next = source.charCodeAt(after);
    const ends = after >= block.end || isSpace(next);
    if (ends && !(end === start + 1 && source[start] === "." && isAbbreviation(start, after))) {
      push(start, end, punctuation, "punct");
      for (let place = end; place < after; place += 1)
        quotes.toggles(place, source.charCodeAt(place));
      finish();
      return after;
    }
    push(start, end, punctuation, "punct");
    return end;
  }

  function isAbbreviation(stop: number, after: number): boolean {
    const last = tokens.at(-1);
    if (last === undefined || last.end !== stop) return false;
    if (last.shape === "number" && tokens.length === 1) return true;
    const initial = last.end - last.start === 1 && isUpper(source.charCodeAt(last.start));
    if (!abbreviations.has(last.text) && !initial) return false;
    let next = after;
    while (next < block.end && isSpace(source.charCodeAt(next))) next += 1;
    if (next >= block.end) return false;
    if (last.text === "etc" || last.text === "no")
      return (
        !isUpper(source.charCodeAt(next)) &&
        (last.text !== "no" || isDigit(source.charCodeAt(next)))
      );
    return true;
  }
}

/** A line that opens with a time or date is an entry of a timeline, whatever stood before it. */
function startsEntry(source: string, at: number): boolean {
  let place = at;
  while (source.charCodeAt(place) === 32) place += 1;
  if (source[place] === "[") place += 1;
  return (
    isDigit(source.charCodeAt(place)) &&
    isDigit(source.charCodeAt(place + 1)) &&
    /^\d\d(?::\d\d|\d\d-\d\d|-\d\d-\d\d)/.test(source.slice(place, place + 8))
  );
}
