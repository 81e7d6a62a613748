/** A record of a CSV or TSV file, with the line that it begins on. */
export interface DelimitedRow {
  readonly cells: readonly string[];
  readonly line: number;
}

export interface Delimited {
  readonly rows: readonly DelimitedRow[];
  /** What was wrong with the file, in sentences. */
  readonly problems: readonly string[];
}

const mostColumns = 500;
const longestCell = 64_000;
const mostRows = 1_000_000;

/** Reads RFC 4180 text with any one-letter delimiter. Columns, cells and rows are bounded; going past is reported. */
export function parseDelimited(text: string, delimiter: string, upTo = mostRows): Delimited {
  const rows: DelimitedRow[] = [];
  const problems = new Set<string>();
  let cells: string[] = [];
  let line = 1;
  let begun = 1;
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  const add = (cell: string) => {
    if (cells.length >= mostColumns)
      problems.add(`Only the first ${mostColumns} columns were read.`);
    else if (cell.length > longestCell) {
      problems.add(
        `A cell in line ${begun} is ${cell.length} characters long; only its first ${longestCell} were read.`,
      );
      cells.push(cell.slice(0, longestCell));
    } else cells.push(cell);
  };
  const endRow = () => {
    if (cells.some((cell) => cell.trim() !== "")) rows.push({ cells, line: begun });
    cells = [];
  };
  while (at < text.length && rows.length < upTo) {
    if (cells.length === 0) begun = line;
    if (text[at] === '"') {
      const end = closingQuote(text, at + 1);
      const quoted = text.slice(at + 1, end);
      if (end >= text.length)
        problems.add(
          `The quoted cell that begins in line ${line} never ends: the file seems cut off.`,
        );
      line += countLines(quoted);
      add(quoted.replaceAll('""', '"'));
      at = skipTo(text, end + 1, delimiter);
    } else {
      const end = skipTo(text, at, delimiter);
      add(text.slice(at, end));
      at = end;
    }
    const letter = text[at];
    if (letter === delimiter) {
      at += 1;
      if (at >= text.length) add("");
    } else {
      at += letter === "\r" && text[at + 1] === "\n" ? 2 : 1;
      line += 1;
      endRow();
    }
  }
  endRow();
  if (rows.length >= mostRows && upTo === mostRows && at < text.length) {
    problems.add(`The file has more than ${mostRows} rows; the rest was not read.`);
  }
  return { rows, problems: [...problems] };
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? text.length : at;
}

function skipTo(text: string, from: number, delimiter: string): number {
  for (let at = from; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === delimiter || letter === "\n" || letter === "\r") return at;
  }
  return text.length;
}

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}

const candidates = ["\t", ",", ";", "|"] as const;

/** The delimiter that cuts the first rows into the same number of cells, or undefined. */
export function findDelimiter(text: string): string | undefined {
  const head = text.slice(0, 20_000);
  const ranked = candidates.flatMap((delimiter) => {
    const { rows } = parseDelimited(head, delimiter, 20);
    // The last row may be cut by the sample.
    const widths = (rows.length > 2 && head.length < text.length ? rows.slice(0, -1) : rows).map(
      ({ cells }) => cells.length,
    );
    const first = widths[0] ?? 0;
    const same = widths.filter((width) => width === first).length;
    return first > 1 && widths.length > 1 && same >= widths.length * 0.8
      ? [{ delimiter, score: same / widths.length, first }]
      : [];
  });
  return ranked.toSorted((left, right) => right.score - left.score || right.first - left.first)[0]
    ?.delimiter;
}
