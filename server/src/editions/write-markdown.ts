/** Makes plain text stay text where Markdown is expected: no markup, no HTML, no line that begins something. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>|~]/gu, String.raw`\$&`)
    .replaceAll(/^([ \t]*)([#+-]+)(?=\s)/gmu, String.raw`$1\$2`)
    .replaceAll(/^([ \t]*\d+)([.)])(?=\s)/gmu, String.raw`$1\$2`);
}

/** Moves the headings of a Markdown text so that the highest is of the given level; what stands in fenced code stays. */
export function placeHeadings(markdown: string, level: number): string {
  const lines = markdown.split("\n");
  const levels = headingLevels(lines);
  const highest = Math.min(...levels.values());
  return lines
    .map((line, index) => {
      const own = levels.get(index);
      return own === undefined ? line : `${"#".repeat(level + own - highest)}${line.slice(own)}`;
    })
    .join("\n");
}

/** The level of each line that is a heading, by its index. */
function headingLevels(lines: readonly string[]): ReadonlyMap<number, number> {
  const levels = new Map<number, number>();
  let fence: string | undefined;
  for (const [index, line] of lines.entries()) {
    const marker = /^`{3,}/u.exec(line)?.[0];
    if (fence === undefined) {
      fence = marker;
      const heading = /^#+(?= )/u.exec(line)?.[0];
      if (heading !== undefined) levels.set(index, heading.length);
    } else if (marker === line && line.startsWith(fence)) fence = undefined;
  }
  return levels;
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
