import type { EditionContent } from "@second-story/domain/edition.ts";
import { factorCategoryWords } from "@second-story/domain/factor.ts";
import { formatInstant } from "../ui/format-time.ts";
import classes from "./edition-document.module.css";
import { storyZone } from "./story-days.ts";

/** What contributed, each with its category and when the timeline shows it. */
export function FactorsPart({ content }: { readonly content: EditionContent }) {
  const timeZone = storyZone(content.incidents, content.timeZone);
  return (
    <ul className={classes["findings"]}>
      {content.factors.map(({ statement, category, shownAt }) => (
        <li key={statement}>
          <p>{statement}</p>
          <small>
            {[
              factorCategoryWords[category],
              shownAt.length > 0 &&
                `seen at ${shownAt.map((at) => formatInstant(at, { show: "time", timeZone })).join(", ")}`,
            ]
              .filter(Boolean)
              .join(" · ")}
          </small>
        </li>
      ))}
    </ul>
  );
}
