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
    .map(({ path, findings }) => `${path}\n${findings.map(describe).join("\n")}\n`);
  const count = files.reduce((sum, { findings }) => sum + findings.length, 0);
  const read = files.length === 1 ? "1 file" : `${String(files.length)} files`;
  const found =
    count === 0 ? "nothing to mention" : count === 1 ? "1 finding" : `${String(count)} findings`;
  return `${blocks.join("\n")}${blocks.length > 0 ? "\n" : ""}${read} read, ${found}.\n`;
}

function describe(finding: Reported): string {
  const { line, column, level, rule, marked, message, suggestions } = finding;
  const [first] = suggestions;
  const shown = marked.replaceAll(/\s+/gu, " ");
  const advice = first
    ? `\n      ${first.kind === "rewrite" ? "perhaps" : "ask"}: ${first.text.trim()}`
    : "";
  return `  ${String(line)}:${String(column)}  ${level}  “${shown}”  ${rule}\n      ${message}${advice}`;
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
