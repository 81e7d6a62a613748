import type { CheckedFile, Reported } from "./check-file.ts";
import { formatSarif } from "./format-sarif.ts";

/** How a report is written, by the name that `--format` takes. */
export const formats = {
  text: formatText,
  json: (files: readonly CheckedFile[]) => `${JSON.stringify({ files }, undefined, 2)}\n`,
  sarif: (files: readonly CheckedFile[]) => `${JSON.stringify(formatSarif(files), undefined, 2)}\n`,
  github: formatGithub,
} as const satisfies Record<string, (files: readonly CheckedFile[]) => string>;
export type Format = keyof typeof formats;

function formatText(files: readonly CheckedFile[]): string {
  const blocks = files
    .filter(({ findings }) => findings.length > 0)
    .map(({ path, findings }) => `${path}\n${gather(findings).map(describe).join("\n")}\n`);
  const count = files.reduce((sum, { findings }) => sum + findings.length, 0);
  const read = files.length === 1 ? "1 file" : `${String(files.length)} files`;
  const found =
    count === 0 ? "nothing to mention" : count === 1 ? "1 finding" : `${String(count)} findings`;
  return `${blocks.join("\n")}${blocks.length > 0 ? "\n" : ""}${read} read, ${found}.\n`;
}

/** Findings of the same words stand together: most have the same rewrite. */
function gather(findings: readonly Reported[]): readonly (readonly [Reported, ...Reported[]])[] {
  const groups: [Reported, ...Reported[]][] = [];
  for (const finding of findings) {
    const group = groups.find(
      ([{ start, end, level }]) =>
        start === finding.start && end === finding.end && level === finding.level,
    );
    if (group === undefined) groups.push([finding]);
    else group.push(finding);
  }
  return groups;
}

function describe(group: readonly [Reported, ...Reported[]]): string {
  const [{ line, column, level, marked }] = group;
  const shown = marked.replaceAll(/\s+/gu, " ");
  const rules = group.map(({ rule }) => rule).join(", ");
  const advice = group.flatMap(({ suggestions }) => suggestions.slice(0, 1));
  return [
    `  ${String(line)}:${String(column)}  ${level}  “${shown}”  ${rules}`,
    ...group.map(({ message }) => `      ${message}`),
    ...new Set(
      advice.map(
        ({ kind, text }) => `      ${kind === "rewrite" ? "perhaps" : "ask"}: ${text.trim()}`,
      ),
    ),
  ].join("\n");
}

/** Workflow commands, which GitHub shows beside the lines. Source: GitHub Actions, "Workflow commands". */
function formatGithub(files: readonly CheckedFile[]): string {
  const names = { note: "notice", warning: "warning", error: "error" } as const;
  const property = (text: string): string =>
    data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
  const data = (text: string): string =>
    text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  return files
    .flatMap(({ path, findings }) =>
      findings.map(
        ({ level, line, column, endLine, endColumn, rule, message }) =>
          `::${names[level]} file=${property(path)},line=${String(line)},endLine=${String(endLine)},` +
          `col=${String(column)},endColumn=${String(endColumn)},title=${property(rule)}::${data(message)}\n`,
      ),
    )
    .join("");
}
