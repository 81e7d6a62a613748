import { toldWords } from "@second-story/domain/audience.ts";
import type { EditionContent, PublishedEntry } from "@second-story/domain/edition.ts";
import { laterSentence } from "@second-story/domain/edition-words.ts";
import { fogSentence } from "@second-story/domain/fog-words.ts";
import { tellHypothesis } from "@second-story/domain/hypothesis-grounds.ts";
import { hypothesisStateWords } from "@second-story/domain/hypothesis.ts";
import { milestoneWords } from "@second-story/domain/milestone.ts";
import type { EntryKind } from "@second-story/domain/timeline-entry.ts";
import { formatInstant, formatOffset } from "../ui/format-time.ts";
import classes from "./edition-document.module.css";
import { zoneWords } from "./numbers-part.tsx";
import { impactStart, storyDays, storyZone } from "./story-days.ts";

/** The timeline as a story: day by day, the turning points standing out, times counted from the impact. */
export function StoryPart({ content }: { readonly content: EditionContent }) {
  const timeZone = storyZone(content.incidents, content.timeZone);
  const start = impactStart(content.incidents, content.timeline);
  return (
    <>
      <p className={classes["aside"]}>
        Times are {zoneWords(timeZone)}
        {start !== undefined && ", the small ones counted from the start of the impact"}.
        {content.factsAgreedAt !== null && ` ${agreementWords(content)}`}
      </p>
      {content.fog && (
        <p className={classes["aside"]}>{fogSentence(content.fog, content.fog.longest.text)}</p>
      )}
      {storyDays(content.timeline, timeZone).map(({ day, entries }) => (
        <section key={day}>
          <h3>{longDay(day)}</h3>
          <ol className={classes["story"]}>
            {entries.map((entry, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- an edition is frozen: its entries keep their places
              <Entry key={index} entry={entry} start={start} timeZone={timeZone} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function Entry(props: {
  readonly entry: PublishedEntry;
  readonly start: string | undefined;
  readonly timeZone: string;
}) {
  const { entry, start, timeZone } = props;
  const time = (at: string) => formatInstant(at, { show: "time", timeZone });
  const grounds = entry.grounds ? tellHypothesis(entry.hypothesis, entry.grounds, time) : "";
  const notes = [
    entry.actingRole,
    entry.services.join(", "),
    toldWords(entry.toldTo).toLowerCase(),
    entry.lasting === "temporary" ? "temporary" : "",
    entry.knownAt === null ? "" : `known at ${time(entry.knownAt)}`,
    entry.cameLater === null ? "" : `${entry.cameLater.how} after the facts were agreed`,
  ].filter(Boolean);
  return (
    <li data-turn={entry.milestones.length > 0}>
      <div className={classes["when"]}>
        <time dateTime={entry.happenedAt}>
          {entry.precision === "about" && "about "}
          {time(entry.happenedAt)}
          {entry.until !== null && `–${time(entry.until)}`}
        </time>
        {start !== undefined && <small>{formatOffset(entry.happenedAt, start)}</small>}
      </div>
      <div className={classes["what"]}>
        {entry.milestones.length > 0 && (
          <strong className={classes["turn"]}>
            {entry.milestones.map((kind) => milestoneWords[kind]).join(", ")}
          </strong>
        )}
        <p>{entry.text}</p>
        {grounds !== "" && <p className={classes["grounds"]}>{capitalised(grounds)}</p>}
        <small>
          {[grounds === "" ? kindWord(entry) : kindNames[entry.kind], ...notes].join(" · ")}
        </small>
      </div>
    </li>
  );
}

function agreementWords(content: EditionContent): string {
  const on = formatInstant(content.factsAgreedAt ?? "", { show: "day" });
  return `The participants agreed on these facts on ${on}; what came later says so. ${laterSentence(content)}`.trim();
}

function capitalised(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
}

/** Says of a hypothesis how it ended where it first appears, so that nobody reads on with it in mind. */
function kindWord({ kind, hypothesis }: PublishedEntry): string {
  return hypothesis === "confirmed" || hypothesis === "ruled-out"
    ? `${kindNames[kind]} (${hypothesisStateWords[hypothesis].toLowerCase()})`
    : kindNames[kind];
}

function longDay(day: string): string {
  return new Intl.DateTimeFormat(undefined, {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${day}T00:00:00Z`));
}

const kindNames: Readonly<Record<EntryKind, string>> = {
  alert: "Alert",
  change: "Change",
  observation: "Observation",
  action: "Action",
  decision: "Decision",
  communication: "Communication",
  hypothesis: "Hypothesis",
  mitigation: "Mitigation",
  milestone: "Milestone",
};
