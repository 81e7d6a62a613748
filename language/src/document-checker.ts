import { checkSentence, type CheckOptions } from "./check.ts";
import type { Finding, Suggestion } from "./finding.ts";
import { readSentences } from "./grammar/read-sentences.ts";
import { createRoster } from "./grammar/roster.ts";
import type { Sentence } from "./grammar/token.ts";
import { readBlocks } from "./markdown/read-blocks.ts";
import type { Block } from "./markdown/block.ts";

/** Checks one document again and again while it is written. */
export interface DocumentChecker {
  /** The same findings as `check`; a block or sentence that stood in the text before costs a look-up. */
  check(text: string): Finding[];
}

type Memory = Map<string, readonly Finding[]>;

/** Remembers the blocks and sentences of the last text, so that a keystroke costs one sentence. */
export function createDocumentChecker(options: CheckOptions): DocumentChecker {
  const roster = createRoster(options.people ?? [], options.products ?? []);
  let blocks: Memory = new Map();
  let sentences: Memory = new Map();
  return {
    check(text) {
      const nextBlocks: Memory = new Map();
      const nextSentences: Memory = new Map();
      const findings: Finding[] = [];
      readBlocks(text, (block) => {
        const key = text.slice(block.start, block.end);
        const known =
          nextBlocks.get(key) ?? blocks.get(key) ?? checkAnew(text, block, nextSentences);
        nextBlocks.set(key, known);
        for (const finding of known) findings.push(move(finding, block.start));
      });
      // sentences of blocks that did not change are needed again when one of those changes
      for (const [key, known] of sentences) {
        if (nextSentences.size >= 2 * nextBlocks.size + 1000) break;
        if (!nextSentences.has(key)) nextSentences.set(key, known);
      }
      blocks = nextBlocks;
      sentences = nextSentences;
      return findings;
    },
  };

  /** Findings relative to the start of the block. */
  function checkAnew(text: string, block: Block, next: Memory): readonly Finding[] {
    const found: Finding[] = [];
    readSentences(text, block, { breakLines: options.context === "chat" }, (sentence) => {
      const key = keyOf(sentence);
      const known =
        next.get(key) ??
        sentences.get(key) ??
        checkSentence(sentence, options.context, roster).map((finding) =>
          move(finding, -sentence.start),
        );
      next.set(key, known);
      for (const finding of known) found.push(move(finding, sentence.start - block.start));
    });
    return found;
  }
}

/** What a sentence says, and which of its words stand in quotation marks that it does not hold itself. */
function keyOf(sentence: Sentence): string {
  const text = sentence.source.slice(sentence.start, sentence.end);
  return sentence.tokens[0]?.cited === true || sentence.tokens.at(-1)?.cited === true
    ? `cited ${sentence.tokens.map((token) => Number(token.cited)).join("")} ${text}`
    : text;
}

function move(finding: Finding, by: number): Finding {
  if (by === 0) return finding;
  return {
    ...finding,
    start: finding.start + by,
    end: finding.end + by,
    suggestions: finding.suggestions.map((suggestion) => moveSuggestion(suggestion, by)),
  };
}

function moveSuggestion(suggestion: Suggestion, by: number): Suggestion {
  return suggestion.kind === "question"
    ? suggestion
    : { ...suggestion, start: suggestion.start + by, end: suggestion.end + by };
}
