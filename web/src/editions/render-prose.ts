import MarkdownIt from "markdown-it";

/** Links that a reader may follow; everything else stays text. */
const followed = /^(?:https?:\/\/|mailto:)/iu;
/** The title is a heading of the first level and each part one of the second. */
const topLevel = 3;

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
// Pictures from elsewhere would tell their host who reads.
markdown.disable("image");
markdown.validateLink = (url) => followed.test(url.trim());
markdown.core.ruler.push("fit-into-document", ({ tokens }) => {
  const outline: number[] = [];
  let level = topLevel;
  for (const [index, token] of tokens.entries()) {
    if (token.type === "heading_open") level = levelBelow(outline, Number(token.tag.slice(1)));
    if (token.type.startsWith("heading_")) token.tag = `h${String(level)}`;
    // A header cell with nothing in it names nothing.
    if (token.type === "th_open" && tokens[index + 1]?.content === "") token.tag = "td";
    if (token.type === "th_close" && tokens[index - 1]?.content === "") token.tag = "td";
    for (const child of token.children ?? []) {
      if (child.type === "link_open") child.attrSet("rel", "noreferrer");
    }
  }
});

/** The level for a heading in the outline of those above it, so that none is skipped however it was written. */
function levelBelow(outline: number[], written: number): number {
  while ((outline.at(-1) ?? 0) >= written) outline.pop();
  outline.push(written);
  return Math.min(6, topLevel + outline.length - 1);
}

/**
 * HTML of what people wrote as Markdown. Whatever they typed as HTML is shown as typed, and links lead to http,
 * https and mailto alone, so that the answer is safe to put on a page.
 */
export function renderProse(text: string): string {
  return markdown.render(text);
}
