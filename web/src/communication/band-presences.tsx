import { listParticipants } from "@second-story/api/participants.ts";
import { listPresences } from "@second-story/api/presences.ts";
import { participantRoleWords } from "@second-story/domain/participant.ts";
import { peopleThere, type PersonThere, type Stay } from "@second-story/domain/people-there.ts";
import { Button, VisuallyHidden } from "@mantine/core";
import { useLocalStorage } from "@mantine/hooks";
import { useMemo } from "react";
import { useAnswer } from "../app/use-answer.ts";
import classes from "./band-presences.module.css";
import type { Span } from "./setting.ts";

/** More lines would push the story off the page; the communication page has all of them. */
const mostLines = 12;

type View = {
  readonly span: Span;
  readonly width: number;
  /** While the past is replayed: nothing later is shown. */
  readonly until: number | undefined;
  readonly clock: { readonly time: (at: string) => string };
};

/** Who was there when, as bars below the band on its axis; folded to a line until somebody wants them. */
export function BandPresences(
  props: View & {
    readonly retrospectiveId: string;
    /** Told by role, as outside. */
    readonly isOutside: boolean;
  },
) {
  const { retrospectiveId, isOutside, until } = props;
  const params = { retrospectiveId };
  const present = useAnswer(listPresences, { params }).data;
  const participants = useAnswer(listParticipants, { params }).data?.items;
  const [isOpen, setOpen] = useLocalStorage({
    key: "second-story:people-below-band",
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  const people = useMemo(
    () =>
      present && participants
        ? peopleThere(present.items, present.visits, participants, present.matches)
            .map((person) => ({
              ...person,
              stays: person.stays.flatMap((stay) => upTo(stay, until)),
            }))
            .filter(({ stays }) => stays.length > 0)
        : [],
    [present, participants, until],
  );
  if (people.length === 0) return null;
  const shown = people.slice(0, mostLines);
  return (
    <div className={classes["people"]}>
      <Button
        variant="subtle"
        color="gray"
        size="compact-xs"
        aria-expanded={isOpen}
        // The band takes presses for the beginning of a stretch.
        onPointerDown={(event) => {
          event.stopPropagation();
        }}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {isOpen ? "Fold who was there" : `Who was there: ${String(people.length)}`}
      </Button>
      {isOpen && (
        <ul className={classes["lines"]} aria-label="Who was there">
          {shown.map((person) => (
            <Line
              key={person.key}
              person={person}
              name={isOutside ? roleOf(person) : person.name}
              view={props}
            />
          ))}
          {people.length > shown.length && (
            <li className={classes["more"]}>
              and {String(people.length - shown.length)} more, on the page of communication
            </li>
          )}
        </ul>
      )}
    </div>
  );
}

function Line(props: { readonly person: PersonThere; readonly name: string; readonly view: View }) {
  const { person, name, view } = props;
  const { span, width, until, clock } = view;
  const xOf = (at: number) =>
    Math.max(0, Math.min(width, ((at - span.from) / (span.to - span.from)) * width));
  const bars = person.stays.map(({ from, to }) => {
    const left = from === null ? 0 : xOf(Date.parse(from));
    const right = xOf(to === null ? (until ?? span.to) : Date.parse(to));
    return { left, width: Math.max(2, right - left), isOpen: to === null };
  });
  const said = person.stays.map(({ from, to }) =>
    [
      from === null ? "there before the records begin" : `joined at ${clock.time(from)}`,
      to === null ? "" : `left at ${clock.time(to)}`,
    ]
      .filter(Boolean)
      .join(", "),
  );
  return (
    <li className={classes["line"]} title={`${name}: ${said.join("; ")}`}>
      {bars.map((bar, index) => (
        <span
          // oxlint-disable-next-line react/no-array-index-key -- bars have no state of their own
          key={index}
          className={classes["bar"]}
          data-open={bar.isOpen || undefined}
          style={{ left: bar.left, width: bar.width }}
        />
      ))}
      <span
        className={classes["name"]}
        style={{ left: Math.min(bars[0]?.left ?? 0, Math.max(0, width - roomOfName)) }}
      >
        {name}
        <VisuallyHidden>: {said.join("; ")}</VisuallyHidden>
      </span>
    </li>
  );
}

const roomOfName = 140;

function roleOf({ role }: PersonThere): string {
  return role ? participantRoleWords[role] : "A colleague";
}

/** A stay as far as it had come at a moment; none where it had not begun. */
function upTo(stay: Stay, until: number | undefined): Stay[] {
  if (until === undefined) return [stay];
  if (stay.from !== null && Date.parse(stay.from) > until) return [];
  return [stay.to !== null && Date.parse(stay.to) > until ? { ...stay, to: null } : stay];
}
