import type { Word } from "../lexicon/tags.ts";

/** One word, number, piece of code or punctuation mark of a sentence. A contraction makes two. */
export interface Token {
  /** UTF-16 offsets into the checked text. */
  readonly start: number;
  readonly end: number;
  /** Lower case, straight apostrophes, no zero-width characters. */
  readonly text: string;
  readonly word: Word;
  readonly shape: "word" | "capital" | "caps" | "number" | "code" | "handle" | "punct";
  /** Inside quotation marks or the text of a link: somebody else's words or a title. */
  readonly cited: boolean;
}

/** A sentence as tokens; `[start, end)` covers it without surrounding space. */
export interface Sentence {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}
