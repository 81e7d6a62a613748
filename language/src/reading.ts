import type { Context } from "./finding.ts";
import { readClauses, type Clause } from "./grammar/read-clauses.ts";
import type { Roster } from "./grammar/roster.ts";
import { findSentenceStart } from "./grammar/sentence-start.ts";
import type { Sentence, Token } from "./grammar/token.ts";

/** A sentence with what the grammar makes of it; rules look at nothing else. */
export interface Reading {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly roster: Roster;
  readonly context: Context;
  /** Index of the first word that carries the sentence. */
  readonly start: number;
  readonly question: boolean;
}

/** A stretch of tokens, `to` exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export function readSentence(sentence: Sentence, roster: Roster, context: Context): Reading {
  const { tokens } = sentence;
  let last = tokens.length - 1;
  while (last > 0 && (tokens[last]?.text === ")" || tokens[last]?.text === '"')) last -= 1;
  let clauses: readonly Clause[] | undefined;
  return {
    sentence,
    tokens,
    // most sentences are fair and need no grammar: it is read when a rule asks
    get clauses() {
      clauses ??= readClauses(tokens, roster);
      return clauses;
    },
    roster,
    context,
    start: findSentenceStart(tokens),
    question: tokens[last]?.text.includes("?") === true,
  };
}
