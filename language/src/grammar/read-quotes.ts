import { isDigit, isLetter, isSpace } from "./character.ts";

const closing: Readonly<Record<string, string>> = { '"': '"', "“": "”", "„": "“", "«": "»" };

/** Keeps track of quotation marks while a block is read from left to right; an unclosed one opens nothing. */
export interface QuoteReader {
  /** Whether the character at `at` is a quotation mark, which it then takes note of. */
  toggles(at: number, unit: number): boolean;
  covers(at: number): boolean;
}

export function createQuoteReader(source: string, end: number): QuoteReader {
  let until = -1;
  const absent = new Set<string>();
  return {
    toggles(at, unit) {
      if (
        unit !== 34 &&
        unit !== 0x201c &&
        unit !== 0x201d &&
        unit !== 0x201e &&
        unit !== 0xab &&
        unit !== 0xbb
      ) {
        return unit === 39 || unit === 0x2018 || unit === 0x2019 ? togglesSingle(at) : false;
      }
      if (at < until) return true;
      if (at === until) {
        until = -1;
        return true;
      }
      open(at, closing[source.charAt(at)]);
      return true;
    },
    covers: (at) => at < until,
  };

  function open(at: number, mark: string | undefined): void {
    // 19" is a size, and a mark that closes nothing opens nothing
    if (
      mark === undefined ||
      absent.has(mark) ||
      (mark === '"' && isDigit(source.charCodeAt(at - 1)))
    )
      return;
    const close = source.indexOf(mark, at + 1);
    if (close === -1 || close >= end) absent.add(mark);
    else until = close;
  }

  function togglesSingle(at: number): boolean {
    if (at < until) return true;
    if (at === until) {
      until = -1;
      return true;
    }
    const before = source.charCodeAt(at - 1);
    const opens =
      (at === 0 || isSpace(before) || before === 40) && isLetter(source.charCodeAt(at + 1));
    if (!opens) return true;
    // a single quotation is short and closes before a space or a stop
    for (let place = at + 1; place < Math.min(end, at + 120); place += 1) {
      const unit = source.charCodeAt(place);
      if ((unit === 39 || unit === 0x2019) && !isLetter(source.charCodeAt(place + 1))) {
        until = place;
        return true;
      }
    }
    return true;
  }
}
