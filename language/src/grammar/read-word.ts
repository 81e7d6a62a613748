import { chatForms } from "../lexicon/grammar-words.ts";
import { findWord } from "../lexicon/lexicon.ts";
import { tag, type Word } from "../lexicon/tags.ts";
import { isApostrophe, isInvisible, isUpper } from "./character.ts";
import type { Token } from "./token.ts";

const longestWord = 40;
const long: Word = { tags: tag.noun, sense: 0, lemma: "", cues: 0 };
export const genitive: Word = { tags: tag.poss | tag.be, sense: 0, lemma: "be", cues: 0 };

const irregularNegation: Readonly<Record<string, string>> = { ca: "can", wo: "will", sha: "shall" };

/** Plain words that were read before; bounded, so that no text can fill the memory. */
const remembered = new Map<string, Pick<Token, "text" | "word" | "shape">>();
const mostRemembered = 20_000;

function remember(raw: string, text: string, shape: Token["shape"]): void {
  if (remembered.size < mostRemembered) remembered.set(raw, { text, word: findWord(text), shape });
}

/** Adds a word's token; a contraction adds one for each word in it, with true offsets. */
export function pushWord(
  tokens: Token[],
  source: string,
  start: number,
  end: number,
  cited: boolean,
): void {
  if (end - start > longestWord) {
    tokens.push({ start, end, text: "", word: long, shape: "word", cited });
    return;
  }
  const raw = source.slice(start, end);
  const seen = remembered.get(raw);
  if (seen !== undefined) {
    tokens.push({ start, end, text: seen.text, word: seen.word, shape: seen.shape, cited });
    return;
  }
  const shape = readShape(raw);
  let plain = true;
  let apostrophe = -1;
  for (let index = 0; index < raw.length; index += 1) {
    const unit = raw.charCodeAt(index);
    if (isApostrophe(unit)) apostrophe = index;
    if (isInvisible(unit)) plain = false;
  }
  const add = (from: number, to: number, text: string, word = findWord(text)): void => {
    tokens.push({ start: from, end: to, text, word, shape, cited });
  };
  const lower = (
    plain ? raw : raw.replaceAll(/[\u200b-\u200f\ufeff\u00ad\u2060]/g, "")
  ).toLowerCase();
  if (apostrophe === -1) {
    const parts = chatForms[lower];
    if (parts === undefined || !Object.hasOwn(chatForms, lower)) {
      if (plain) remember(raw, lower, shape);
      return add(start, end, lower);
    }
    if (parts.length === 1) return add(start, end, parts[0] ?? lower);
    // both words share the one stretch of text, divided before the last two or three letters
    const cut = end - Math.min(2, end - start - 1);
    add(start, cut, parts[0] ?? lower);
    add(cut, end, parts[1] ?? lower);
    return;
  }
  const tail = lower.slice(lower.length - (raw.length - apostrophe)).replace(/^[^a-z]/, "'");
  const before = lower.slice(0, lower.length - tail.length);
  if (tail === "'t" && before.endsWith("n")) {
    const stem = before.slice(0, -1);
    const cut = start + apostrophe - 1;
    splitEarlier(start, cut, irregularNegation[stem] ?? stem);
    add(cut, end, "n't");
  } else if (tail === "'s") {
    splitEarlier(start, start + apostrophe, before);
    add(start + apostrophe, end, "'s", genitive);
  } else if (["'ve", "'re", "'ll", "'d", "'m"].includes(tail)) {
    splitEarlier(start, start + apostrophe, before);
    add(start + apostrophe, end, tail === "'ve" ? "have" : tail);
  } else {
    add(start, end, lower);
  }

  /** What stands before the last contraction may hold another: shouldn't've. */
  function splitEarlier(from: number, to: number, text: string): void {
    const inner = text.replace(/[^a-z]t$/, "'t");
    if (inner.endsWith("n't")) {
      const stem = inner.slice(0, -3);
      const cut = Math.max(from + 1, to - 3);
      add(from, cut, irregularNegation[stem] ?? stem);
      add(cut, to, "n't");
    } else {
      add(from, to, text);
    }
  }
}

function readShape(raw: string): Token["shape"] {
  if (!isUpper(raw.charCodeAt(0))) return "word";
  return raw.length > 1 && isUpper(raw.charCodeAt(1)) ? "caps" : "capital";
}
