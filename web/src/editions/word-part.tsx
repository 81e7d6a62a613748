import { actionItemCode } from "@second-story/domain/action-item.ts";
import { markKindWords } from "@second-story/domain/communication-mark.ts";
import type { PublishedPresence } from "@second-story/domain/edition-findings.ts";
import type { EditionContent } from "@second-story/domain/edition.ts";
import { participantRoleWords } from "@second-story/domain/participant.ts";
import { othersWords } from "@second-story/domain/people-there.ts";
import { quietWords } from "@second-story/domain/quiet-stretch.ts";
import { formatInstant, formatOffset } from "../ui/format-time.ts";
import classes from "./edition-document.module.css";
import { impactStart, storyZone } from "./story-days.ts";

/** Where word did not get through, who heard nothing for how long, and who was there when: by role. */
export function WordPart({ content }: { readonly content: EditionContent }) {
  const timeZone = storyZone(content.incidents, content.timeZone);
  const start = impactStart(content.incidents, content.timeline);
  const time = (at: string) => formatInstant(at, { show: "time", timeZone });
  return (
    <>
      {content.marks.length > 0 && (
        <>
          <h3>Where word did not get through</h3>
          <ul className={classes["findings"]}>
            {content.marks.map(({ kind, text, from, to, actionItem }) => (
              <li key={`${kind} ${from} ${text}`}>
                <strong>{markKindWords[kind]}</strong>
                <p>{text}</p>
                <small>
                  {[
                    to === null ? time(from) : `${time(from)}–${time(to)}`,
                    actionItem !== null && `led to ${actionItemCode({ number: actionItem })}`,
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </small>
              </li>
            ))}
          </ul>
        </>
      )}
      {content.quietStretches.length > 0 && (
        <>
          <h3>Stretches without word</h3>
          <ul className={classes["findings"]}>
            {content.quietStretches.map((stretch) => (
              <li key={`${stretch.audience} ${stretch.from}`}>
                <p>{quietWords(stretch)}</p>
                <small>{`${time(stretch.from)}–${time(stretch.to)}`}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      {content.presences.length + content.othersThere > 0 && (
        <>
          <h3>Who joined when</h3>
          {content.presences.length > 0 && <People content={content} time={time} start={start} />}
          {content.othersThere > 0 && <small>And {othersWords(content.othersThere)}.</small>}
        </>
      )}
    </>
  );
}

function People(props: {
  readonly content: EditionContent;
  readonly time: (at: string) => string;
  readonly start: string | undefined;
}) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">By role</th>
          <th scope="col">There</th>
        </tr>
      </thead>
      <tbody>
        {props.content.presences.map((presence, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- an edition is frozen, and roles come twice
          <tr key={index}>
            <td>{participantRoleWords[presence.role]}</td>
            <td>{staysWords(presence, props.time, props.start)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** "From 14:16 (+14 min), 14:40–15:20". */
function staysWords(
  { stays }: PublishedPresence,
  time: (at: string) => string,
  start: string | undefined,
): string {
  return stays
    .map(({ from, to }) => {
      if (from === null) return to === null ? "From before" : `Until ${time(to)}`;
      const offset = start === undefined ? "" : ` (${formatOffset(from, start)})`;
      return to === null ? `From ${time(from)}${offset}` : `${time(from)}–${time(to)}${offset}`;
    })
    .join(", ");
}
