/** Makes plain text stay text where Markdown is expected: no markup, no HTML, no line that begins something. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>|~]/gu, String.raw`\$&`)
    .replaceAll(/^([ \t]*)([#+-]+)(?=\s)/gmu, String.raw`$1\$2`)
    .replaceAll(/^([ \t]*\d+)([.)])(?=\s)/gmu, String.raw`$1\$2`);
}

/** A GitHub-flavoured table; cells hold Markdown and become one line each. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll(/\s*\n\s*/gu, " ").trim()).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
