import { splitTableRow, isTableRule } from "./parse-table.ts";

/** A piece of a report, in the order in which it stands there. `line` counts from 1. */
export type Block =
  | {
      readonly kind: "heading";
      readonly level: number;
      readonly text: string;
      readonly line: number;
    }
  | {
      readonly kind: "item";
      readonly indent: number;
      readonly lines: readonly string[];
      readonly line: number;
    }
  | { readonly kind: "paragraph"; readonly lines: readonly string[]; readonly line: number }
  | {
      readonly kind: "table";
      readonly rows: readonly TableRow[];
      readonly header: boolean;
      readonly line: number;
    }
  | {
      readonly kind: "fence";
      readonly lines: readonly string[];
      readonly line: number;
      /** Code by its indent alone, which a list of times may be by accident. */
      readonly indented?: true;
    };

export interface TableRow {
  readonly cells: readonly string[];
  readonly line: number;
}

const heading = /^ {0,3}(#{1,6})\s+(\S.*?)\s*#*\s*$/;
const boldHeading = /^ {0,3}(?:\*\*|__)([^*_]{2,120})(?:\*\*|__):?\s*$/;
const underline = /^ {0,3}(=+|-{3,}|~{3,}|\^{3,})\s*$/;
const item = /^(\s*)(?:[-*+•·▪‣–●○◦■□]|\d{1,3}[.)])\s+(\S.*)$/;
const fence = /^\s*(`{3,}|~{3,})/;
const quote = /^ {0,3}>\s?/;

const indented = /^(?: {4}|\t)\s*[^\s|]/;

type Open =
  | { kind: "item"; indent: number; lines: string[]; line: number }
  | { kind: "paragraph"; lines: string[]; line: number }
  | {
      kind: "table";
      rows: TableRow[];
      header: boolean;
      line: number;
      /** In a table drawn with `+---+` a row may take several lines: up to the next rule. */
      drawn: boolean;
      afterRule: boolean;
    };

/** Splits a report into headings, list items, paragraphs, tables and fenced text. Never nests: items carry their indent. */
export function parseBlocks(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let open: Open | null = null;
  const close = () => {
    if (open !== null) blocks.push(open);
    open = null;
  };
  for (let index = frontMatterEnd(lines); index < lines.length; index += 1) {
    const line = (lines[index] ?? "").replace(quote, "");
    const number = index + 1;
    const mark = fence.exec(line)?.[1];
    if (mark !== undefined) {
      const end = fenceEnd(lines, index + 1, mark);
      close();
      blocks.push({ kind: "fence", lines: lines.slice(index + 1, end), line: number });
      index = end;
      continue;
    }
    const title = readHeading(line, lines[index + 1], open === null);
    if (title !== undefined) {
      close();
      blocks.push({ kind: "heading", ...title.heading, line: number });
      index += title.lines - 1;
      continue;
    }
    if (
      open === null &&
      indented.test(line) &&
      !item.test(line) &&
      blocks.at(-1)?.kind !== "item"
    ) {
      const end = indentedEnd(lines, index);
      blocks.push({ kind: "fence", lines: lines.slice(index, end), line: number, indented: true });
      index = end - 1;
      continue;
    }
    open = extend(open, line, number, (finished) => blocks.push(finished));
  }
  close();
  return blocks;
}

/** The block that is open after this line; what it ends is handed to `finish`. */
function extend(
  open: Open | null,
  line: string,
  number: number,
  finish: (block: Block) => void,
): Open | null {
  const cells = splitTableRow(line, open?.kind === "table");
  if (cells !== undefined) {
    if (open?.kind !== "table") {
      if (open !== null) finish(open);
      const drawn = line.trim().startsWith("+");
      return {
        kind: "table",
        rows: isTableRule(line) ? [] : [{ cells, line: number }],
        header: false,
        line: number,
        drawn,
        afterRule: drawn,
      };
    }
    extendTable(open, line, cells, number);
    return open;
  }
  const bullet = item.exec(line);
  if (bullet !== null) {
    if (open !== null) finish(open);
    const indent = (bullet[1] ?? "").replaceAll("\t", "    ").length;
    return { kind: "item", indent, lines: [bullet[2] ?? ""], line: number };
  }
  if (line.trim() === "") {
    if (open !== null) finish(open);
    return null;
  }
  if (open !== null && open.kind !== "table") {
    open.lines.push(line.trim());
    return open;
  }
  if (open !== null) finish(open);
  return { kind: "paragraph", lines: [line.trim()], line: number };
}

function extendTable(
  open: Extract<Open, { kind: "table" }>,
  line: string,
  cells: readonly string[],
  number: number,
): void {
  const last = open.rows.at(-1);
  if (isTableRule(line)) {
    open.header ||= open.rows.length === 1 && (!open.drawn || line.includes("="));
    open.afterRule = true;
  } else if (open.drawn && !open.afterRule && last !== undefined) {
    const joined = last.cells.map((cell, index) => `${cell} ${cells[index] ?? ""}`.trim());
    open.rows[open.rows.length - 1] = { cells: joined, line: last.line };
  } else {
    open.rows.push({ cells, line: number });
    open.afterRule = false;
  }
}

const longestHeading = 400;

function readHeading(line: string, next: string | undefined, alone: boolean) {
  if (line.length > longestHeading) return undefined;
  const hashes = heading.exec(line);
  if (hashes !== null) {
    return { heading: { level: hashes[1]?.length ?? 1, text: hashes[2] ?? "" }, lines: 1 };
  }
  const rule = underline.exec(next ?? "");
  const underlined = alone && line.trim() !== "" && !item.test(line) && !line.includes("|");
  if (rule !== null && underlined && line.trim().length < 120) {
    return { heading: { level: rule[1]?.startsWith("=") ? 1 : 2, text: line.trim() }, lines: 2 };
  }
  const bold = boldHeading.exec(line);
  // Bold lines rank below every real heading.
  return bold === null || !alone
    ? undefined
    : { heading: { level: 7, text: bold[1] ?? "" }, lines: 1 };
}

function fenceEnd(lines: readonly string[], from: number, mark: string): number {
  for (let index = from; index < lines.length; index += 1) {
    if ((lines[index] ?? "").trim().startsWith(mark)) return index;
  }
  return lines.length;
}

function indentedEnd(lines: readonly string[], from: number): number {
  let end = from + 1;
  while (end < lines.length && indented.test(lines[end] ?? "")) end += 1;
  return end;
}

/** The line behind `---` or `+++` front matter, or 0. */
export function frontMatterEnd(lines: readonly string[]): number {
  const start = lines.findIndex((line, index) => index < 6 && /^(?:---|\+\+\+)\s*$/.test(line));
  if (start < 0 || lines.slice(0, start).some((line) => line.startsWith("#"))) return 0;
  const mark = (lines[start] ?? "").trim();
  const end = lines.findIndex(
    (line, index) => index > start && index < start + 60 && line.trim() === mark,
  );
  return end < 0 ? 0 : end + 1;
}
