/** Makes plain text stay text where Markdown is expected: no markup, no HTML, no line that begins something. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>|~]/gu, String.raw`\$&`)
    .replaceAll(/^([ \t]*)([#+-]+)(?=\s)/gmu, String.raw`$1\$2`)
    .replaceAll(/^([ \t]*\d+)([.)])(?=\s)/gmu, String.raw`$1\$2`);
}

/** A GitHub-flavoured table; cells hold Markdown and become one line each. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(oneLine).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function oneLine(cell: string): string {
  const lines = cell.split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "").join(" ");
}
