import type { EditionContent, PublishedEntry } from "@second-story/domain/edition.ts";
import { fogSentence } from "@second-story/domain/fog-words.ts";
import { tellHypothesis } from "@second-story/domain/hypothesis-grounds.ts";
import { quietWords } from "@second-story/domain/quiet-stretch.ts";
import { writeUtc } from "./write-utc.ts";

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
    content.fog ? fogSentence(content.fog, content.fog.longest.text) : "",
    ...content.timeline.map(entryWords),
    ...content.charts.map(({ title }) => title),
    ...content.missingSignals.flatMap(({ what, wouldHaveTold }) => [what, wouldHaveTold]),
    ...content.quietStretches.map(quietWords),
    ...content.marks.map(({ text }) => text),
    ...content.factors.map(({ statement }) => statement),
    ...content.actionItems.flatMap(({ title, detail, reason }) => [title, detail, reason]),
  ]
    .filter((text) => text !== "")
    .join("\n");
}

/** An excerpt stands alone: what was suspected and settled says so in its own words. */
function entryWords({ text, hypothesis, grounds }: PublishedEntry): string {
  const words = tellHypothesis(hypothesis, grounds, writeUtc);
  return words === "" ? text : `${text} (${words})`;
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
