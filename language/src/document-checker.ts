import { checkSentence, type CheckOptions } from "./check.ts";
import type { Finding, Suggestion } from "./finding.ts";
import { readSentences } from "./grammar/read-sentences.ts";
import { createRoster } from "./grammar/roster.ts";
import type { Sentence } from "./grammar/token.ts";
import type { Block } from "./markdown/block.ts";
import { countCommonHead, countCommonTail } from "./markdown/compare-texts.ts";
import { readBlocks, skipFrontMatter, type RestingPlace } from "./markdown/read-blocks.ts";

/** Checks one document again and again while it is written. */
export interface DocumentChecker {
  /** The same findings as `check`. Only what changed since the last text is read again, and of that only new sentences are checked. */
  check(text: string): Finding[];
}

/** A text as it was read. */
interface Version {
  readonly text: string;
  /** In the order of the text. */
  readonly blocks: readonly CheckedBlock[];
  readonly places: readonly Place[];
}

interface CheckedBlock {
  readonly start: number;
  /** Counted from the block's start. */
  readonly findings: readonly Finding[];
}

/** Where reading can begin, with the number of blocks before. */
interface Place extends RestingPlace {
  readonly blocks: number;
}

/** Sentences kept; with more, all are forgotten, and found again as they are needed. */
const mostSentences = 20_000;

/** Remembers how the last text was read and what its sentences gave, so that a keystroke costs one sentence. */
export function createDocumentChecker(options: CheckOptions): DocumentChecker {
  const roster = createRoster(options.people ?? [], options.products ?? []);
  const sentences = new Map<string, readonly Finding[]>();
  let last: Version = { text: "", blocks: [], places: [] };
  return {
    check(text) {
      last = readAgain(last, text, checkBlock);
      return last.blocks.flatMap(({ start, findings }) =>
        findings.map((finding) => move(finding, start)),
      );
    },
  };

  function checkBlock(text: string, block: Block): CheckedBlock {
    const found: Finding[] = [];
    readSentences(text, block, { breakLines: options.context === "chat" }, (sentence) => {
      for (const finding of recall(sentence))
        found.push(move(finding, sentence.start - block.start));
    });
    return { start: block.start, findings: found };
  }

  /** The findings of a sentence, counted from its start. */
  function recall(sentence: Sentence): readonly Finding[] {
    const key = keyOf(sentence);
    const known = sentences.get(key);
    if (known !== undefined) return known;
    const found = checkSentence(sentence, options.context, roster).map((finding) =>
      move(finding, -sentence.start),
    );
    if (sentences.size >= mostSentences) sentences.clear();
    sentences.set(key, found);
    return found;
  }
}

/** Reads from the last resting place before the change to the first one after it where both texts go on alike. */
function readAgain(
  last: Version,
  text: string,
  checkBlock: (text: string, block: Block) => CheckedBlock,
): Version {
  if (text === last.text) return last;
  const head = countCommonHead(last.text, text);
  const tail = countCommonTail(last.text, text, head);
  const by = text.length - last.text.length;
  // what closes front matter may be anywhere
  const plain = skipFrontMatter(last.text) === 0 && skipFrontMatter(text) === 0;
  const from = plain ? last.places.findLast(({ at }) => at <= head) : undefined;
  const blocks = last.blocks.slice(0, from?.blocks ?? 0);
  const places = from === undefined ? [] : last.places.slice(0, last.places.indexOf(from) + 1);
  let next = places.length;
  readBlocks(
    text,
    (block) => blocks.push(checkBlock(text, block)),
    from,
    ({ at, listIndent }) => {
      while ((last.places[next]?.at ?? Infinity) + by < at) next += 1;
      const known = last.places[next];
      if (
        known !== undefined &&
        known.at + by === at &&
        known.listIndent === listIndent &&
        at >= text.length - tail
      ) {
        const moved = blocks.length - known.blocks;
        for (const block of last.blocks.slice(known.blocks))
          blocks.push(by === 0 ? block : { ...block, start: block.start + by });
        for (const place of last.places.slice(next))
          places.push({ ...place, at: place.at + by, blocks: place.blocks + moved });
        return true;
      }
      places.push({ at, listIndent, blocks: blocks.length });
      return false;
    },
  );
  return { text, blocks, places };
}

/**
 * What a sentence says, and which of its words stand in quotation marks that it does not hold itself. Put together
 * from parts: a mere stretch of the text would keep the whole text in memory.
 */
function keyOf(sentence: Sentence): string {
  const text = sentence.source.slice(sentence.start, sentence.end);
  return sentence.tokens[0]?.cited === true || sentence.tokens.at(-1)?.cited === true
    ? `cited ${sentence.tokens.map((token) => Number(token.cited)).join("")} ${text}`
    : `plain ${text}`;
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
