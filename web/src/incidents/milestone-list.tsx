import type { IncidentView } from "@second-story/api/incidents.ts";
import { durationDefinitions, formatDuration } from "@second-story/domain/duration.ts";
import {
  milestoneKindSchema,
  milestoneWords,
  type MilestoneKind,
} from "@second-story/domain/milestone.ts";
import { Button, Group, Stack, Text, UnstyledButton, VisuallyHidden } from "@mantine/core";
import { IconInfoCircle } from "@tabler/icons-react";
import { useState } from "react";
import { DateTimeField } from "../ui/date-time-field.tsx";
import { formatInstant, formatOffset, formatUtc } from "../ui/format-time.ts";
import { wordsFor } from "../ui/show-problem.ts";
import classes from "./milestone-list.module.css";
import type { UseIncidentEdit } from "./use-incident-edit.tsx";

type Props = {
  readonly incident: IncidentView;
  readonly edit: UseIncidentEdit;
  readonly readOnly: boolean;
};

/** The turning points in their usual order, each set where it is read, and what follows from them. */
export function MilestoneList({ incident, edit, readOnly }: Props) {
  const [open, setOpen] = useState<MilestoneKind>();
  const start = incident.milestones["impact-started"];
  return (
    <Stack gap="md">
      <ol className={classes["list"]}>
        {milestoneKindSchema.options.map((kind) => {
          const at = incident.milestones[kind];
          return (
            <li key={kind} className={classes["item"]} data-set={at !== undefined}>
              <span className={classes["name"]}>{milestoneWords[kind]}</span>
              {open === kind ? (
                <MilestoneField
                  kind={kind}
                  at={at ?? start ?? null}
                  isSet={at !== undefined}
                  edit={edit}
                  onClose={() => {
                    setOpen(undefined);
                  }}
                />
              ) : (
                <MilestoneTime
                  kind={kind}
                  at={at}
                  start={start}
                  {...(readOnly
                    ? {}
                    : {
                        onOpen: () => {
                          edit.begin();
                          setOpen(kind);
                        },
                      })}
                />
              )}
            </li>
          );
        })}
      </ol>
      {incident.orderNotes.map((note) => (
        <Group key={note} gap="xs" wrap="nowrap" align="flex-start" c="dimmed" fz="sm">
          <IconInfoCircle size={18} stroke={1.75} aria-hidden className={classes["note"] ?? ""} />
          <span>{note}</span>
        </Group>
      ))}
      <Durations incident={incident} />
    </Stack>
  );
}

function MilestoneTime(props: {
  readonly kind: MilestoneKind;
  readonly at: string | undefined;
  readonly start: string | undefined;
  readonly onOpen?: () => void;
}) {
  const { kind, at, start, onOpen } = props;
  const shown = at === undefined ? (onOpen ? "Set" : "Not known") : formatInstant(at);
  const offset =
    at !== undefined && start !== undefined && kind !== "impact-started" && formatOffset(at, start);
  const words = (
    <>
      <span title={at === undefined ? undefined : formatUtc(at)}>{shown}</span>
      {offset && <span className={classes["offset"]}>{offset}</span>}
    </>
  );
  if (!onOpen) return <span className={classes["time"]}>{words}</span>;
  return (
    <UnstyledButton className={classes["time"] ?? ""} onClick={onOpen}>
      {words}
      <VisuallyHidden>
        {at === undefined ? milestoneWords[kind] : `${milestoneWords[kind]}. Edit`}
      </VisuallyHidden>
    </UnstyledButton>
  );
}

/** Stable, so that it runs when the field appears and never again. */
const focus = (field: HTMLInputElement | null) => {
  field?.focus();
};

function MilestoneField(props: {
  readonly kind: MilestoneKind;
  readonly at: string | null;
  readonly isSet: boolean;
  readonly edit: UseIncidentEdit;
  readonly onClose: () => void;
}) {
  const [at, setAt] = useState(props.at);
  const [problem, setProblem] = useState<string>();
  const save = async (value: string | null) => {
    try {
      await props.edit.save({ milestones: { [props.kind]: value } });
      props.onClose();
    } catch (error) {
      setProblem(wordsFor(error).message);
    }
  };
  return (
    <form
      className={classes["field"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (at === null) setProblem("Give a day and a time.");
        else void save(at);
      }}
    >
      <DateTimeField
        aria-label={milestoneWords[props.kind]}
        seconds
        ref={focus}
        error={problem}
        value={at}
        onChange={setAt}
        onKeyDown={({ key }) => {
          if (key === "Escape") props.onClose();
        }}
      />
      <Group gap="xs" mt={6}>
        <Button type="submit" size="compact-sm">
          Keep
        </Button>
        {props.isSet && (
          <Button size="compact-sm" variant="default" onClick={() => void save(null)}>
            Remove
          </Button>
        )}
        <Button size="compact-sm" variant="subtle" color="gray" onClick={props.onClose}>
          Cancel
        </Button>
      </Group>
    </form>
  );
}

/** Derived, never typed in; one whose milestone is missing is not there. */
export function Durations(props: { readonly incident: Pick<IncidentView, "durations"> }) {
  const { durations } = props.incident;
  if (durations.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        Durations appear here once two milestones are set.
      </Text>
    );
  }
  return (
    <dl className={classes["durations"]}>
      {durations.map(({ kind, seconds, explanation }) => (
        <div key={kind}>
          <dt>{durationDefinitions[kind].label}</dt>
          <dd>{formatDuration(seconds)}</dd>
          {explanation !== null && <dd className={classes["why"]}>{explanation}</dd>}
        </div>
      ))}
    </dl>
  );
}
