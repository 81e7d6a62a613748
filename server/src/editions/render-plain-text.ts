import type { EditionContent, PublishedEntry } from "@second-story/domain/edition.ts";
import { hypothesisStateWords } from "@second-story/domain/hypothesis.ts";

/** The words of an edition, for search and excerpts: the overview first, no markup. */
export function renderPlainText(content: EditionContent): string {
  return [
    ...content.prose.map(({ markdown }) => withoutMarkup(markdown)),
    ...content.incidents.flatMap(({ title, summary, services, inWhoseWords }) => [
      title,
      summary,
      services.join(", "),
      inWhoseWords,
    ]),
    ...content.timeline.map(entryWords),
    ...content.charts.map(({ title }) => title),
    ...content.missingSignals.flatMap(({ what, wouldHaveTold }) => [what, wouldHaveTold]),
    ...content.marks.map(({ text }) => text),
    ...content.factors.map(({ statement }) => statement),
    ...content.actionItems.flatMap(({ title, detail, reason }) => [title, detail, reason]),
  ]
    .filter((text) => text !== "")
    .join("\n");
}

/** An excerpt stands alone: what was suspected and settled says so in its own words. */
function entryWords({ text, hypothesis }: PublishedEntry): string {
  return hypothesis === "confirmed" || hypothesis === "ruled-out"
    ? `${text} (${hypothesisStateWords[hypothesis].toLowerCase()})`
    : text;
}

function withoutMarkup(markdown: string): string {
  return (
    markdown
      // Each attempt ends where the next one could begin, so that brackets without end cost no more than other text.
      .replaceAll(/\[([^[\]\n]*)\]\((?:<[^<>\n]*>|[^()<\n]*)\)/gu, "$1")
      .replaceAll(/^[ \t]*(?:#{1,6}|>|[-*+]|\d+[.)])\s+/gmu, "")
      .replaceAll(/\\([^\w\s])/gu, "$1")
      .replaceAll(/[*_`~]+/gu, "")
      .trim()
  );
}
