import { createRoster, type Roster } from "./grammar/roster.ts";
import { readSentences } from "./grammar/read-sentences.ts";
import type { Sentence } from "./grammar/token.ts";
import { readBlocks } from "./markdown/read-blocks.ts";
import type { Context, Finding } from "./finding.ts";
import { describeFindings } from "./describe-findings.ts";
import { findMatches } from "./find-spans.ts";
import { readSentence } from "./reading.ts";

export interface CheckOptions {
  readonly context: Context;
  /** Names and handles of those involved; the best evidence that a word is a person. */
  readonly people?: readonly string[] | undefined;
  /** Names of services that look like people's. */
  readonly products?: readonly string[] | undefined;
}

/**
 * Marks blaming and biased wording in a text, which may be Markdown, in the order of the text. Pure and
 * linear in the text's length; never throws on text. Code, block quotes, front matter, link targets and
 * quotations are passed over.
 */
export function check(text: string, options: CheckOptions): Finding[] {
  const findings: Finding[] = [];
  const roster = createRoster(options.people ?? [], options.products ?? []);
  const breakLines = options.context === "chat";
  readBlocks(text, (block) => {
    readSentences(text, block, { breakLines }, (sentence) => {
      findings.push(...checkSentence(sentence, options.context, roster));
    });
  });
  return findings;
}

/** The findings of one sentence; `cited` words in it are passed over. */
export function checkSentence(
  sentence: Sentence,
  context: Context,
  roster: Roster,
): readonly Finding[] {
  const reading = readSentence(sentence, roster, context);
  const matches = findMatches(reading);
  return matches.length === 0 ? [] : describeFindings(reading, matches);
}
