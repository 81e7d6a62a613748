import { isLetter, isSpace } from "../grammar/character.ts";
import type { Mask } from "./block.ts";

/**
 * The stretches of a block that are not its prose: code spans, addresses, HTML tags, comments and images
 * vanish or stand as a noun, the text of a link is read as cited. One pass; what fails to close is
 * remembered, so that it is not searched for again.
 */
export function findInlineMasks(source: string, start: number, end: number): readonly Mask[] {
  const masks: Mask[] = [];
  const backticks = createBacktickReader(source, start, end);
  let noAngleBefore = -1;
  let noTargetBefore = -1;
  const brackets: number[] = [];
  for (let at = start; at < end;) {
    const unit = source.charCodeAt(at);
    if (unit === 92) {
      at += 2;
    } else if (unit === 96) {
      const span = backticks.read(at);
      if (span.closed) masks.push({ start: at, end: span.end, as: "code" });
      at = span.end;
    } else if (unit === 60) {
      const close = at >= noAngleBefore ? closeAngle(at) : -1;
      if (close > 0) {
        masks.push({ start: at, end: close, as: isAddress(at) ? "code" : "nothing" });
        at = close;
      } else at += 1;
    } else if (unit === 91) {
      brackets.push(at);
      at += 1;
    } else if (unit === 93) {
      at = closeBracket(at);
    } else at += 1;
  }
  return masks.sort((a, b) => a.start - b.start || a.end - b.end);

  function isAddress(at: number): boolean {
    return source.startsWith("http", at + 1) || source.startsWith("mailto:", at + 1);
  }

  function closeAngle(at: number): number {
    if (source.startsWith("<!--", at)) {
      const close = source.indexOf("-->", at + 4);
      if (close !== -1 && close < end) return close + 3;
      noAngleBefore = end;
      return end;
    }
    const next = source.charCodeAt(at + 1);
    if (next !== 47 && !(isLetter(next) && next < 128)) return -1;
    for (let place = at + 1; place < end; place += 1) {
      const unit = source.charCodeAt(place);
      if (unit === 62) return place + 1;
      if (unit === 60 || unit === 10) {
        noAngleBefore = place;
        return -1;
      }
    }
    noAngleBefore = end;
    return -1;
  }

  function closeBracket(at: number): number {
    const open = brackets.pop();
    const next = source.charCodeAt(at + 1);
    if (open === undefined || (next !== 40 && next !== 91)) return at + 1;
    const close = next === 40 ? closeTarget(at + 1) : closeLabel(at + 1);
    if (close < 0) return at + 1;
    const image = source.charCodeAt(open - 1) === 33;
    if (image) {
      while ((masks.at(-1)?.start ?? -1) >= open) masks.pop();
      masks.push({ start: open - 1, end: close, as: "nothing" });
    } else {
      masks.push({ start: open, end: open + 1, as: "nothing" });
      masks.push({ start: open + 1, end: at, as: "cited" });
      masks.push({ start: at, end: close, as: "nothing" });
    }
    return close;
  }

  /** `(address "title")`: parentheses balance, and only a title holds spaces. */
  function closeTarget(at: number): number {
    if (at < noTargetBefore) return -1;
    let depth = 0;
    let quote = 0;
    for (let place = at; place < end; place += 1) {
      const unit = source.charCodeAt(place);
      if (quote !== 0) {
        if (unit === quote) quote = 0;
      } else if (unit === 40) depth += 1;
      else if (unit === 41) {
        depth -= 1;
        if (depth === 0) return place + 1;
      } else if ((unit === 34 || unit === 39) && isSpace(source.charCodeAt(place - 1)))
        quote = unit;
      else if (
        isSpace(unit) &&
        !/["'()]/.test(source.charAt(place + 1)) &&
        place > at + 1 &&
        !isSpace(source.charCodeAt(place + 1))
      ) {
        noTargetBefore = place;
        return -1;
      }
    }
    noTargetBefore = end;
    return -1;
  }

  function closeLabel(at: number): number {
    const close = source.indexOf("]", at);
    return close === -1 || close >= end ? -1 : close + 1;
  }
}

interface BacktickReader {
  /** Reads the run of backticks at `at`: the end of its code span, or of the run where nothing closes it. */
  read(at: number): { readonly closed: boolean; readonly end: number };
}

function createBacktickReader(source: string, start: number, end: number): BacktickReader {
  let runs: Map<number, number[]> | undefined;
  const used = new Map<number, number>();
  return {
    read(at) {
      runs ??= listRuns();
      let length = 1;
      while (at + length < end && source.charCodeAt(at + length) === 96) length += 1;
      const places = runs.get(length) ?? [];
      let index = used.get(length) ?? 0;
      while (index < places.length && (places[index] ?? 0) <= at) index += 1;
      used.set(length, index);
      const close = places[index];
      return close === undefined
        ? { closed: false, end: at + length }
        : { closed: true, end: close + length };
    },
  };

  function listRuns(): Map<number, number[]> {
    const found = new Map<number, number[]>();
    for (let at = start; at < end;) {
      if (source.charCodeAt(at) !== 96) {
        at += 1;
        continue;
      }
      let length = 1;
      while (at + length < end && source.charCodeAt(at + length) === 96) length += 1;
      const places = found.get(length);
      if (places === undefined) found.set(length, [at]);
      else places.push(at);
      at += length;
    }
    return found;
  }
}
