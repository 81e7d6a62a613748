import { createRoster, type Roster } from "./grammar/roster.ts";
import { readSentences } from "./grammar/read-sentences.ts";
import type { Block } from "./markdown/block.ts";
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
  readBlocks(text, (block) => checkBlock(text, block, options.context, roster, findings));
  return findings;
}

/** Adds the findings of one block to `findings`. */
export function checkBlock(
  text: string,
  block: Block,
  context: Context,
  roster: Roster,
  findings: Finding[],
): void {
  readSentences(text, block, { breakLines: context === "chat" }, (sentence) => {
    const reading = readSentence(sentence, roster, context);
    const matches = findMatches(reading);
    if (matches.length > 0) findings.push(...describeFindings(reading, matches));
  });
}
