const blockTag =
  /<\/?(table|thead|tbody|tr|t[dh]|h[1-6]|ul|ol|li|p|div|dl|dt|dd|br|hr|section|article)\b[^<>]{0,1000}>/gi;
const hidden = /<(script|style|head)\b[^<>]{0,1000}>[\s\S]*?(?:<\/\1>|$)/gi;
const looksLikeMarkup = /<(?:table|tr|h[1-6]|ul|ol|li|dl)\b/i;

/** Writes HTML tables, lists and headings as Markdown, so that one reader serves both. Other text stays as it is. */
export function htmlToMarkdown(text: string): string {
  if (!looksLikeMarkup.test(text)) return text;
  let cells: string[] | null = null;
  let inCell = false;
  let written = "";
  let past = 0;
  const source = text.replaceAll(hidden, "");
  const say = (words: string) => {
    if (cells === null) written += words;
    else if (inCell)
      cells.push(
        `${cells.pop() ?? ""}${words.replaceAll(/\s+/g, " ").replaceAll("|", String.raw`\|`)}`,
      );
  };
  for (const match of source.matchAll(blockTag)) {
    say(source.slice(past, match.index));
    past = match.index + match[0].length;
    const name = (match[1] ?? "").toLowerCase();
    const closes = match[0].startsWith("</");
    if (name === "tr") {
      if (cells !== null) written += `\n| ${cells.map((cell) => cell.trim()).join(" | ")} |`;
      cells = closes ? null : [];
      inCell = false;
    } else if (name === "td" || name === "th") {
      inCell = !closes;
      if (inCell && cells !== null) cells.push("");
    } else if (cells !== null) say(" ");
    else
      written += closes
        ? "\n"
        : (openers[name] ??
          (name.startsWith("h") ? `\n\n${"#".repeat(Number(name.slice(1)) || 1)} ` : "\n"));
  }
  say(source.slice(past));
  return written;
}

const openers: Readonly<Record<string, string>> = {
  li: "\n- ",
  table: "\n\n",
  p: "\n\n",
  dt: "\n\n",
  dd: "\n",
  hr: "\n\n",
  br: "\n",
};
