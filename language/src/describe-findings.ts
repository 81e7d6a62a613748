import type { Finding, Suggestion } from "./finding.ts";
import { findMatches, type Match } from "./find-spans.ts";
import type { Sentence } from "./grammar/token.ts";
import { readSentences } from "./grammar/read-sentences.ts";
import { readSentence, type Reading } from "./reading.ts";
import { rewriteSentence } from "./rewrite/rewrite-sentence.ts";

/** Longer sentences, and those with more to mend, are for people to rewrite. */
const longestRewrite = 70;
const mostMatches = 6;

/** Turns matches into findings with offsets, reason and suggestions. */
export function describeFindings(reading: Reading, matches: readonly Match[]): readonly Finding[] {
  const { tokens, sentence } = reading;
  const rewrite =
    tokens.length <= longestRewrite && matches.length <= mostMatches
      ? rewriteSentence(reading, matches, (text) => recheck(text, reading))
      : undefined;
  const rewrites: readonly Suggestion[] =
    rewrite === undefined
      ? []
      : [{ kind: "rewrite", text: rewrite, start: sentence.start, end: sentence.end }];
  return matches.map(({ rule, from, to }) => ({
    kind: rule.kind,
    rule: rule.id,
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    message: rule.why,
    suggestions: [...rewrites, { kind: "question", text: rule.question }],
  }));
}

/** Reads a rewritten sentence as `check` would; a rewrite that falls into two counts as marked. */
function recheck(text: string, before: Reading): { reading: Reading; matches: readonly Match[] } {
  const sentences: Sentence[] = [];
  readSentences(
    text,
    { start: 0, end: text.length, masks: [] },
    { breakLines: false },
    (sentence) => {
      sentences.push(sentence);
    },
  );
  const readings = sentences.map((sentence) =>
    readSentence(sentence, before.roster, before.context),
  );
  const [first = before] = readings;
  return { reading: first, matches: readings.flatMap(findMatches) };
}
