import { check } from "@second-story/language/check.ts";
import type { Context, Finding } from "@second-story/language/finding.ts";
import { findIgnored } from "./find-ignored.ts";
import { usualLevels, type Level } from "./level.ts";
import { levelIn, type Configuration } from "./read-configuration.ts";

export type Reported = Finding & {
  readonly level: Level;
  /** From 1, as editors count. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly marked: string;
};

export type CheckedFile = {
  /** As it was named; `<stdin>` for standard input. */
  readonly path: string;
  readonly findings: readonly Reported[];
};

/** Checks one text and drops what comments let stand or the configuration switches off. */
export function checkFile(
  path: string,
  text: string,
  context: Context,
  configuration: Configuration,
): CheckedFile {
  const isIgnored = findIgnored(text);
  const place = placesIn(text);
  const findings = check(text, {
    context,
    people: configuration.people,
    products: configuration.products,
  });
  return {
    path,
    findings: findings.flatMap((finding) => {
      const { rule, kind, start, end } = finding;
      const level = levelIn(configuration, rule, kind, usualLevels[kind]);
      if (level === undefined || isIgnored(start, rule, kind)) return [];
      const from = place(start);
      const to = place(end);
      return {
        ...finding,
        level,
        line: from.line,
        column: from.column,
        endLine: to.line,
        endColumn: to.column,
        marked: text.slice(start, end),
      };
    }),
  };
}

/** Line and column of an offset, by bisection over the line starts. */
function placesIn(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
