import { isSpace } from "../grammar/character.ts";
import type { Block } from "./block.ts";
import { findInlineMasks } from "./inline-masks.ts";

interface Line {
  readonly start: number;
  /** Without the line break. */
  readonly end: number;
  /** First character that is neither space nor tab; `end` in an empty line. */
  readonly first: number;
  readonly indent: number;
}

const fence = /^(?:`{3,}|~{3,})/;
const listItem = /^(?:[-*+•]|\d{1,9}[.)])(?:[ \t]+|$)(?:\[[ xX]\][ \t]+)?/;
const heading = /^#{1,6}(?:[ \t]|$)/;
const rule = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|=+[ \t]*)$/;
const tableRule = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const definition = /^\[[^\]\n]{1,200}\]:/;

/** The start of a line after a blank one: what follows is read the same whatever stands before. */
export interface RestingPlace {
  readonly at: number;
  /** Of the list that may go on, in columns; -1 where there is none. */
  readonly listIndent: number;
}

/**
 * The prose of a Markdown text, block by block, in order. Code, block quotes, front matter, link
 * definitions and comments are passed over; an unclosed fence or comment reaches to the end.
 * Reading begins at `from`, a resting place of this text, and ends early where `rests` returns true.
 */
export function readBlocks(
  source: string,
  use: (block: Block) => void,
  from?: RestingPlace,
  rests?: (place: RestingPlace) => boolean,
): void {
  let paragraph: { start: number; end: number } | undefined;
  let inQuote = false;
  let listIndent = from?.listIndent ?? -1;
  let blankBefore = true;
  let at = from?.at ?? skipFrontMatter(source);

  const finish = (): void => {
    if (paragraph !== undefined) {
      use({
        start: paragraph.start,
        end: paragraph.end,
        masks: findInlineMasks(source, paragraph.start, paragraph.end),
      });
    }
    paragraph = undefined;
  };

  while (at < source.length) {
    const line = readLine(source, at);
    at = line.end + 1;
    if (line.first === line.end) {
      finish();
      inQuote = false;
      blankBefore = true;
      if (rests?.({ at, listIndent }) === true) return;
      continue;
    }
    const head = source.slice(line.first, Math.min(line.end, line.first + 220));
    const opening = fence.exec(head)?.[0];
    if (
      opening !== undefined &&
      !(opening.startsWith("`") && head.indexOf("`", opening.length) !== -1)
    ) {
      finish();
      at = skipFence(source, at, opening);
      blankBefore = true;
      continue;
    }
    if (head.startsWith("<!--")) {
      finish();
      const close = source.indexOf("-->", line.first + 4);
      at = close === -1 ? source.length : close + 3;
      continue;
    }
    if (head.startsWith(">")) {
      finish();
      inQuote = true;
      blankBefore = false;
      continue;
    }
    const item = listItem.exec(head);
    const isRule =
      line.end - line.first < 200 &&
      (rule.test(head) || (head.includes("-") && tableRule.test(head) && head.length > 2));
    if (inQuote && item === null && !heading.test(head) && !isRule) continue;
    inQuote = false;
    if (
      paragraph === undefined &&
      blankBefore &&
      line.indent >= (listIndent < 0 ? 4 : listIndent + 6) &&
      item === null
    ) {
      // indented code; it stays code until a line stands further left
      continue;
    }
    if (isRule || definition.test(head)) {
      finish();
      blankBefore = true;
      continue;
    }
    blankBefore = false;
    if (item !== null) {
      finish();
      listIndent = line.indent;
      const content = line.first + item[0].length;
      const rest = source.slice(content, Math.min(line.end, content + 4));
      const inner = fence.exec(rest)?.[0];
      if (inner !== undefined) {
        at = skipFence(source, at, inner);
      } else if (rest.startsWith(">")) {
        inQuote = true;
      } else if (content < line.end) {
        paragraph = { start: content, end: line.end };
      }
      continue;
    }
    if (line.indent === 0) listIndent = -1;
    if (heading.test(head)) {
      finish();
      let start = line.first;
      while (source.charCodeAt(start) === 35) start += 1;
      if (start < line.end)
        use({ start, end: line.end, masks: findInlineMasks(source, start, line.end) });
      continue;
    }
    if (head.startsWith("|")) {
      finish();
      readCells(source, line, use);
      continue;
    }
    if (paragraph === undefined) paragraph = { start: line.first, end: line.end };
    else paragraph.end = line.end;
  }
  finish();
}

function readLine(source: string, start: number): Line {
  const newline = source.indexOf("\n", start);
  const end = newline === -1 ? source.length : newline;
  let first = start;
  let indent = 0;
  while (first < end) {
    const unit = source.charCodeAt(first);
    if (!isSpace(unit) && unit !== 0xfeff) break;
    indent += unit === 9 ? 4 : 1;
    first += 1;
  }
  return { start, end, first, indent };
}

/** The offset after YAML (`---`) or TOML (`+++`) front matter; 0 where none is closed. */
export function skipFrontMatter(source: string): number {
  const begin = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  const mark = source.slice(begin, begin + 3);
  if (mark !== "---" && mark !== "+++") return 0;
  let at = source.indexOf("\n", begin);
  if (at === -1 || source.slice(begin + 3, at).trim() !== "") return 0;
  while (at !== -1) {
    const next = source.indexOf("\n", at + 1);
    const line = source.slice(at + 1, Math.min(next === -1 ? source.length : next, at + 6)).trim();
    if (line === mark || (mark === "---" && line === "..."))
      return next === -1 ? source.length : next + 1;
    at = next;
  }
  return 0;
}

function skipFence(source: string, from: number, opening: string): number {
  let at = from;
  while (at < source.length) {
    const line = readLine(source, at);
    at = line.end + 1;
    const close = fence.exec(source.slice(line.first, Math.min(line.end, line.first + 200)))?.[0];
    if (
      close !== undefined &&
      close[0] === opening[0] &&
      close.length >= opening.length &&
      onlySpace(source, line.first + close.length, line.end)
    ) {
      return at;
    }
  }
  return source.length;
}

function onlySpace(source: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!isSpace(source.charCodeAt(at))) return false;
  return true;
}

function readCells(source: string, line: Line, use: (block: Block) => void): void {
  let start = line.first + 1;
  for (let at = start; at <= line.end; at += 1) {
    const ends =
      at === line.end || (source.charCodeAt(at) === 124 && source.charCodeAt(at - 1) !== 92);
    if (!ends) continue;
    if (at > start) use({ start, end: at, masks: findInlineMasks(source, start, at) });
    start = at + 1;
  }
}
