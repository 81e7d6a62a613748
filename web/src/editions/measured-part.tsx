import type { PublishedChart } from "@second-story/domain/edition-findings.ts";
import type { EditionContent } from "@second-story/domain/edition.ts";
import { patternRule } from "@second-story/domain/pattern-words.ts";
import type { ReactNode } from "react";
import { formatInstant } from "../ui/format-time.ts";
import classes from "./edition-document.module.css";
import { zoneWords } from "./numbers-part.tsx";
import { storyZone } from "./story-days.ts";

/** Draws a chart on the clock of the story; whoever shows the document knows how. */
export type RenderChart = (chart: PublishedChart, timeZone: string) => ReactNode;

/** Curves beside the same hours of earlier days, and what was not measured. */
export function MeasuredPart(props: {
  readonly content: EditionContent;
  readonly renderChart: RenderChart;
}) {
  const { content, renderChart } = props;
  const timeZone = storyZone(content.incidents, content.timeZone);
  return (
    <>
      {content.charts.length > 0 && (
        <p className={classes["aside"]}>
          Times are {zoneWords(timeZone)}. Each curve lies beside the same hours of earlier days.{" "}
          {patternRule}
        </p>
      )}
      {content.charts.map((chart, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- an edition is frozen: its charts keep their places
        <figure key={index} className={classes["chart"]} aria-label={chart.title}>
          <h3>{chart.title}</h3>
          {renderChart(chart, timeZone)}
        </figure>
      ))}
      {content.missingSignals.length > 0 && (
        <>
          <h3>What was not measured</h3>
          <ul className={classes["findings"]}>
            {content.missingSignals.map(({ what, service, wouldHaveTold, tellsAt }) => (
              <li key={`${what} ${tellsAt ?? ""}`}>
                <strong>{what}</strong>
                {wouldHaveTold !== "" && <p>{wouldHaveTold}</p>}
                <small>
                  {[
                    service,
                    tellsAt && `would have told at ${formatInstant(tellsAt, { timeZone })}`,
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </small>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
