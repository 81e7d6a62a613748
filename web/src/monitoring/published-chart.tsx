import type { PublishedChart as Chart } from "@second-story/domain/edition-findings.ts";
import { describeNumbers, patternTitles } from "@second-story/domain/pattern-words.ts";
import { formatInstant } from "../ui/format-time.ts";
import { ChartView, type ChartFrame } from "./chart-view.tsx";
import { isSilent, verdictsOf, voiceOf } from "./chart-words.ts";

/** A chart as it stands in a document: what the comparison says, the picture, where it came from, and the numbers of the test. */
export function PublishedChart(props: { readonly chart: Chart; readonly frame: ChartFrame }) {
  const { chart, frame } = props;
  if (isSilent(chart)) return <p>Nothing was measured in this window.</p>;
  const [first] = chart.series;
  const origin = [
    chart.service,
    chart.source === null ? "given by a person" : `from ${chart.source}`,
    `taken ${formatInstant(chart.takenAt, { show: "day" })}`,
  ].filter(Boolean);
  return (
    <>
      {verdictsOf(chart, frame.clock).map(({ key, pattern, words }) => (
        <p key={key}>
          <strong>{patternTitles[pattern.answer]}.</strong> {words}
        </p>
      ))}
      <ChartView chart={chart} frame={frame} />
      <small>
        {origin.join(" · ")}. {first && describeNumbers(first.pattern, voiceOf(chart, frame.clock))}
      </small>
    </>
  );
}
