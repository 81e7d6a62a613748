import { check, type CheckOptions } from "./check.ts";
import type { Finding } from "./finding.ts";

/** What the plugin uses of a vfile; any version of it has this. */
interface File {
  toString(): string;
  message(
    reason: string,
    options: { readonly place: Place; readonly source: string; readonly ruleId: string },
  ): Message;
}

interface Message {
  actual?: string | null | undefined;
  expected?: string[] | null | undefined;
  note?: string | null | undefined;
  url?: string | null | undefined;
}

interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

interface Place {
  readonly start: Point;
  readonly end: Point;
}

export type PluginOptions = Partial<CheckOptions> & {
  /** The address of the page of rules; every message links to its rule there. */
  readonly rules?: string;
};

/**
 * A unified plugin that adds the findings of `check` to the file as messages: `.use(retextBlameless)` in a
 * remark, retext or mixed pipeline. It reads the file's own text, so that Markdown is understood and positions
 * are those of the source; the tree stays as it is. The context is `retrospective` unless set.
 */
export default function retextBlameless(
  options: PluginOptions = {},
): (tree: unknown, file: File) => void {
  return (_tree, file) => {
    const text = file.toString();
    const findings = check(text, { ...options, context: options.context ?? "retrospective" });
    const pointAt = createLocator(text);
    for (const finding of findings) report(file, text, finding, pointAt, options.rules);
  };
}

function report(
  file: File,
  text: string,
  finding: Finding,
  pointAt: (offset: number) => Point,
  rules: string | undefined,
): void {
  const message = file.message(finding.message, {
    place: { start: pointAt(finding.start), end: pointAt(finding.end) },
    source: "second-story",
    ruleId: finding.rule,
  });
  const rewrites = finding.suggestions.filter((suggestion) => suggestion.kind === "rewrite");
  message.actual = text.slice(finding.start, finding.end);
  // editors offer `expected` as a replacement of the marked words: a rewrite replaces the whole sentence
  message.expected = rewrites
    .filter(({ start, end }) => start === finding.start && end === finding.end)
    .map((rewrite) => rewrite.text);
  message.note = finding.suggestions.map((suggestion) => suggestion.text).join("\n");
  if (rules !== undefined) message.url = `${rules}#${finding.rule}`;
}

/** Line and column, both from 1, of rising offsets. */
function createLocator(text: string): (offset: number) => Point {
  const lines = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((lines[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (lines[low] ?? 0) + 1, offset };
  };
}
