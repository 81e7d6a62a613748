import { readSentences } from "./grammar/read-sentences.ts";
import { readBlocks } from "./markdown/read-blocks.ts";

/**
 * The sentence around a position, as `[start, end)` of the text: what "this is fine" is remembered for. Undefined
 * where the position stands in what the checker passes over, such as code.
 */
export function findSentence(
  text: string,
  position: number,
): { readonly start: number; readonly end: number } | undefined {
  let found: { start: number; end: number } | undefined;
  readBlocks(text, (block) => {
    if (found || block.start > position || block.end < position) return;
    readSentences(text, block, { breakLines: false }, ({ start, end }) => {
      if (start <= position && position < end) found = { start, end };
    });
  });
  return found;
}
