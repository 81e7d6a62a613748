import type { ProseMark, ProseNode } from "./prose.ts";

/** Where the text stands: a heading or a cell is one line, and in a cell a bar would end it. */
type Place = "paragraph" | "line" | "cell";

/** From the outside in. */
const nesting = ["link", "bold", "italic", "strike", "code"];
const delimiters: Readonly<Record<string, string>> = { bold: "**", italic: "_", strike: "~~" };
const isSpace = /^[\s\p{Cf}]$/u;
const isPunctuation = /^[\p{P}\p{S}]$/u;

/** Text with its marks. `delimiter` pieces open or close a mark; their neighbours decide whether they are read so. */
type Piece =
  | { readonly kind: "text"; readonly raw: string }
  | { readonly kind: "fixed"; readonly text: string }
  | { readonly kind: "open" | "close"; readonly text: string };

export function inlineToMarkdown(nodes: readonly ProseNode[], place: Place): string {
  const pieces = piecesOf(trimBreaks(nodes), place);
  const text = pieces.map((piece, index) => written(pieces, piece, index)).join("");
  const guarded = place === "cell" ? text.replaceAll("|", String.raw`\|`) : text;
  if (place !== "paragraph") return guarded.trim();
  return guarded.split("\n").map(guardLine).join("\n");
}

function trimBreaks(nodes: readonly ProseNode[]): readonly ProseNode[] {
  return nodes.slice(0, nodes.findLastIndex((node) => node.type !== "hardBreak") + 1);
}

function piecesOf(nodes: readonly ProseNode[], place: Place): Piece[] {
  const pieces: Piece[] = [];
  let open: ProseMark[] = [];
  const switchTo = (marks: ProseMark[]): void => {
    const same = open.findIndex((mark, index) => keyOf(mark) !== keyOf(marks[index]));
    const keep = same === -1 ? open.length : same;
    for (const mark of open.slice(keep).toReversed()) pieces.push(closing(mark));
    for (const mark of marks.slice(keep)) pieces.push(opening(mark));
    open = marks;
  };
  const runs = runsOf(nodes);
  for (const [index, run] of runs.entries()) {
    if (run.text === undefined) {
      switchTo(shared(open, runs[index + 1]?.marks ?? []));
      pieces.push({ kind: "fixed", text: place === "paragraph" ? "\\\n" : " " });
      continue;
    }
    switchTo(run.marks.filter(({ type }) => type !== "code"));
    pieces.push(
      run.marks.some(({ type }) => type === "code")
        ? { kind: "fixed", text: codeSpan(run.text) }
        : { kind: "text", raw: run.text },
    );
  }
  switchTo([]);
  return pieces;
}

type Run = { readonly text: string | undefined; readonly marks: ProseMark[] };

/** One run for each stretch of equal marks; white space at the edge of a mark is moved out, as Markdown needs. */
function runsOf(nodes: readonly ProseNode[]): Run[] {
  return nodes.flatMap((node): Run[] => {
    if (node.text === undefined) return [{ text: undefined, marks: [] }];
    const marks = nesting.flatMap((type) => node.marks?.filter((mark) => mark.type === type) ?? []);
    const text = node.text.replaceAll("\n", " ");
    if (marks.length === 0 || marks.some(({ type }) => type === "code")) return [{ text, marks }];
    const [before, inner, after] = splitEdges(text);
    const links = marks.filter(({ type }) => type === "link");
    return [
      { text: before, marks: inner === "" ? [] : links },
      { text: inner, marks },
      { text: after, marks: inner === "" ? [] : links },
    ].filter((run) => run.text !== "");
  });
}

/** White space at the beginning, the rest, and white space at the end; by hand, since a pattern would try every place. */
function splitEdges(text: string): readonly [string, string, string] {
  const letters = Array.from(text);
  const start = letters.findIndex((letter) => !isSpace.test(letter));
  if (start === -1) return [text, "", ""];
  const end = letters.findLastIndex((letter) => !isSpace.test(letter)) + 1;
  const [before, inner, after] = [
    letters.slice(0, start),
    letters.slice(start, end),
    letters.slice(end),
  ];
  return [before.join(""), inner.join(""), after.join("")];
}

function shared(one: readonly ProseMark[], other: readonly ProseMark[]): ProseMark[] {
  const differs = one.findIndex((mark, index) => keyOf(mark) !== keyOf(other[index]));
  return one.slice(0, differs === -1 ? one.length : differs);
}

function keyOf(mark: ProseMark | undefined): string {
  return mark === undefined ? "" : JSON.stringify([mark.type, mark.attrs?.["href"] ?? null]);
}

function opening(mark: ProseMark): Piece {
  return mark.type === "link"
    ? { kind: "fixed", text: "[" }
    : { kind: "open", text: delimiters[mark.type] ?? "" };
}

function closing(mark: ProseMark): Piece {
  return mark.type === "link"
    ? { kind: "fixed", text: `](${address(hrefOf(mark))})` }
    : { kind: "close", text: delimiters[mark.type] ?? "" };
}

function hrefOf(mark: ProseMark): string {
  const href = mark.attrs?.["href"];
  return typeof href === "string" ? href : "";
}

function address(href: string): string {
  const escaped = href.replaceAll(/[\\<>]/gu, String.raw`\$&`).replaceAll(/&(?=#?\w+;)/gu, "&amp;");
  return /[()\\<>]/u.test(href) ? `<${escaped}>` : escaped;
}

function codeSpan(text: string): string {
  const runs = new Set((text.match(/`+/gu) ?? []).map((run) => run.length));
  let length = 1;
  while (runs.has(length)) length++;
  const fence = "`".repeat(length);
  const isSpaced = text.startsWith(" ") && text.endsWith(" ") && /[^ ]/u.test(text);
  const padded = isSpaced || /^`|`$/u.test(text) ? ` ${text} ` : text;
  return fence + padded + fence;
}

/**
 * A delimiter counts only beside the right neighbours: where a word runs on past it, the neighbouring letter is
 * written as a character reference, which reads the same and counts as punctuation.
 */
function written(pieces: readonly Piece[], piece: Piece, index: number): string {
  if (piece.kind !== "text") return piece.text;
  const before = pieces[index - 1];
  const after = pieces[index + 1];
  const letters = Array.from(piece.raw);
  const first = before?.kind === "close" && needsReference(pieces, index - 1, "close", letters[0]);
  const last = after?.kind === "open" && needsReference(pieces, index + 1, "open", letters.at(-1));
  const from = first ? 1 : 0;
  const to = last && letters.length > from ? letters.length - 1 : letters.length;
  const middle = escapeText(letters.slice(from, to).join(""));
  return (
    (first ? reference(letters[0]) : "") +
    middle +
    (to < letters.length ? reference(letters.at(-1)) : "")
  );
}

function needsReference(
  pieces: readonly Piece[],
  at: number,
  side: "open" | "close",
  neighbour: string | undefined,
): boolean {
  if (neighbour === undefined || isSpace.test(neighbour) || isPunctuation.test(neighbour))
    return false;
  // Beyond the delimiters between the two texts stands the letter on the other side of them.
  const step = side === "close" ? -1 : 1;
  let cursor = at;
  let isItalic = false;
  for (let piece = pieces[cursor]; piece?.kind === side; piece = pieces[cursor]) {
    isItalic ||= piece.text === "_";
    cursor += step;
  }
  const far = pieces[cursor];
  const edge = far?.kind === "text" ? Array.from(far.raw).at(side === "close" ? -1 : 0) : undefined;
  const isNested = cursor !== at + step;
  return isItalic || isNested || edge === undefined || isPunctuation.test(edge);
}

function reference(letter: string | undefined): string {
  return letter === undefined ? "" : `&#${String(letter.codePointAt(0))};`;
}

function escapeText(text: string): string {
  return (
    text
      .replaceAll(/[\\`*[\]~]/gu, String.raw`\$&`)
      .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\_`)
      // Before a link it would make a picture of it.
      .replace(/!$/u, String.raw`\!`)
      .replaceAll(/<(?=[a-z/!?])/giu, String.raw`\<`)
      .replaceAll(/&(?=#?\w+;)/gu, String.raw`\&`)
  );
}

/** At the start of a line some characters begin a block; white space at either end would be dropped. */
function guardLine(line: string): string {
  return line
    .replace(/^(#{1,6}(?=\s|$)|>|[-+](?=\s|$)|[-:|=][-:|=\s]*$)/u, String.raw`\$&`)
    .replace(/^(\d{1,9})([.)])(?=\s|$)/u, String.raw`$1\$2`)
    .replace(/^\s/u, (space) => reference(space))
    .replace(/\s$/u, (space) => reference(space));
}
