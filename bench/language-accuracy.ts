import { check } from "../language/src/check.ts";
import { kinds, type Context, type Kind } from "../language/src/finding.ts";

/** A sentence with what it should be marked for; none where it is fair. */
export interface LabelledSentence {
  readonly text: string;
  readonly context: Context;
  readonly labels: readonly string[];
  /** Kinds that are right as well. */
  readonly accepted?: readonly string[];
}

export interface Accuracy {
  readonly table: string;
  readonly misses: readonly string[];
  readonly falseMarks: readonly string[];
  readonly rewriteShare: number;
  readonly findings: number;
  readonly recall: number;
  readonly falseShare: number;
}

/** Checks every sentence and counts, per kind and in all, what was found, missed and marked wrongly. */
export function measureAccuracy(sentences: readonly LabelledSentence[]): Accuracy {
  const perKind = new Map<
    Kind,
    { labelled: number; found: number; marked: number; right: number }
  >();
  for (const kind of kinds) perKind.set(kind, { labelled: 0, found: 0, marked: 0, right: 0 });
  const misses: string[] = [];
  const falseMarks: string[] = [];
  let labelled = 0;
  let hit = 0;
  let findings = 0;
  let rewritten = 0;
  for (const { text, context, labels, accepted = labels } of sentences) {
    const found = check(text, { context });
    const marked = new Set(found.map(({ kind }) => kind));
    findings += found.length;
    rewritten += found.filter(({ suggestions }) => suggestions[0]?.kind === "rewrite").length;
    for (const [kind, count] of perKind) {
      if (labels.includes(kind)) count.labelled += 1;
      if (labels.includes(kind) && marked.has(kind)) count.found += 1;
      if (marked.has(kind)) count.marked += 1;
      if (marked.has(kind) && accepted.includes(kind)) count.right += 1;
    }
    const told = `[${context}] ${text}`;
    if (labels.length === 0) {
      if (found.length > 0) falseMarks.push(`${[...marked].join(", ")}: ${told}`);
      continue;
    }
    labelled += 1;
    if (accepted.some((label) => marked.has(label as Kind))) hit += 1;
    else misses.push(`${labels.join(", ")}: ${told}`);
  }
  const rows = [...perKind]
    .filter(([, count]) => count.labelled > 0 || count.marked > 0)
    .map(
      ([kind, { labelled: all, found, marked, right }]) =>
        `| ${kind} | ${found} of ${all} | ${right} of ${marked} |`,
    );
  const clean = sentences.length - labelled;
  return {
    table: [
      "| kind | found of those labelled | labelled of those marked |",
      "| --- | --- | --- |",
      ...rows,
      `| a right kind on a labelled sentence | ${hit} of ${labelled} (${percent(hit, labelled)}) | |`,
      `| fair sentences marked | ${falseMarks.length} of ${clean} (${percent(falseMarks.length, clean)}) | |`,
      `| findings with a rewrite | ${rewritten} of ${findings} (${percent(rewritten, findings)}) | |`,
    ].join("\n"),
    misses,
    falseMarks,
    rewriteShare: findings === 0 ? 0 : rewritten / findings,
    findings,
    recall: labelled === 0 ? 1 : hit / labelled,
    falseShare: clean === 0 ? 0 : falseMarks.length / clean,
  };
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;
}
