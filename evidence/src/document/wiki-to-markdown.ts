/** Writes the markup of wikis, trackers and Org mode as Markdown, line for line, so that one reader serves them all. */
export function wikiToMarkdown(lines: readonly string[]): string[] {
  const isOrg = lines.some((line) => /^#\+[a-z]+:/i.test(line));
  const inTable = findWikiTables(lines);
  return lines.map((line, index) => inTable.get(index) ?? plainLine(line, isOrg));
}

const jira = /^h([1-6])\. {1,3}(\S.*)$/;
const wiki = /^(={1,6}) ?([^=\s][^=]{0,200}?) ?\1\s*$/;
const org = /^(\*{1,6}) (?=\S)/;
const summary =
  /^\s*(?:<details[^<>]{0,100}>\s*)?<summary[^<>]{0,100}>([^<>]{1,300})<\/summary>\s*$/i;

function plainLine(line: string, isOrg: boolean): string {
  if (line.length > longestMarkup) return line;
  const heading = jira.exec(line);
  if (heading !== null) return `${"#".repeat(Number(heading[1]))} ${heading[2] ?? ""}`;
  const title = wiki.exec(line);
  if (title !== null) return `${"#".repeat(title[1]?.length ?? 1)} ${title[2] ?? ""}`;
  const folded = summary.exec(line);
  if (folded !== null) return `###### ${folded[1] ?? ""}`;
  const outline = isOrg ? org.exec(line) : null;
  if (outline !== null)
    return `${"#".repeat(outline[1]?.length ?? 1)} ${line.slice(outline[0].length)}`;
  // Jira's and Confluence's header row; MediaWiki's bold.
  if (/^\s*\|\|.+\|\|\s*$/.test(line)) return line.replaceAll("||", "|");
  return line.includes("'''") ? line.replaceAll("'''", "**") : line;
}

const longestMarkup = 4000;

/** MediaWiki's `{| … |}`: each row is written on the line where its last cell stands. */
function findWikiTables(lines: readonly string[]): Map<number, string> {
  const written = new Map<number, string>();
  let cells: string[] | null = null;
  let last = 0;
  const close = () => {
    if (cells !== null && cells.length > 0) written.set(last, `| ${cells.join(" | ")} |`);
    cells = [];
  };
  for (const [index, raw] of lines.entries()) {
    const line = raw.trim();
    if (line.startsWith("{|")) {
      cells = [];
      written.set(index, "");
    } else if (cells !== null && (line.startsWith("|-") || line.startsWith("|}"))) {
      close();
      written.set(index, "");
      if (line.startsWith("|}")) cells = null;
    } else if (cells !== null && /^[|!]/.test(line) && !line.startsWith("|+")) {
      cells.push(
        ...line
          .slice(1)
          .split(/\|\||!!/)
          .map(cellOf),
      );
      written.set(index, "");
      last = index;
    }
  }
  return written;
}

/** A cell without the attributes that may stand before it. */
const cellOf = (cell: string) =>
  cell
    .replace(/^[^|[\]]{0,200}="[^"|]{0,200}"\s*\|/, "")
    .replaceAll("|", "/")
    .replaceAll("'''", "**")
    .trim();
