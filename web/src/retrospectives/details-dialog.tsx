import type { RetrospectiveView } from "@second-story/api/retrospectives.ts";
import { Button, Group, Modal, Stack, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { DateTimeField } from "../ui/date-time-field.tsx";
import { fieldProblems } from "../ui/field-problems.ts";
import { wordsFor } from "../ui/show-problem.ts";
import { TimeZoneSelect } from "../ui/time-zone-select.tsx";
import { DepthChoice, depthBody, type DepthDraft } from "./depth-choice.tsx";
import { IncidentChoice } from "./incident-choice.tsx";
import { useChosenIncidents } from "./use-chosen-incidents.ts";
import type { RetrospectiveEdit, UseRetrospectiveEdit } from "./use-retrospective-edit.tsx";

/** What is seldom changed: the date, the depth, the incidents or the span of the project. */
export function DetailsDialog(props: {
  readonly retrospective: RetrospectiveView;
  readonly edit: UseRetrospectiveEdit;
  readonly onClose: () => void;
}) {
  const { retrospective: held, edit, onClose } = props;
  const [incidentIds, setIncidentIds] = useState(held.incidents.map(({ id }) => id));
  const [scheduledFor, setScheduledFor] = useState(held.scheduledFor);
  const [span, setSpan] = useState({
    startsOn: held.startsOn,
    endsOn: held.endsOn,
    timeZone: held.timeZone,
  });
  const [depth, setDepth] = useState<DepthDraft>({
    depth: held.depth,
    because: held.depthBecause ?? "",
  });
  const [error, setError] = useState<unknown>();
  const incidents = useChosenIncidents(incidentIds);
  const problems = fieldProblems(error);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const change = changed(held, {
      scheduledFor,
      ...depthBody(depth),
      ...(held.kind === "incident" ? { incidentIds } : span),
    });
    try {
      if (Object.keys(change).length > 0) await edit.save(change);
      onClose();
    } catch (cause) {
      setError(cause);
    }
  };

  return (
    <Modal opened onClose={onClose} title="Date, depth and incidents" size="lg">
      <form onSubmit={(event) => void save(event)}>
        <Stack gap="lg">
          <DateTimeField label="The meeting" value={scheduledFor} onChange={setScheduledFor} />
          {held.kind === "incident" ? (
            <IncidentChoice
              chosen={incidents}
              error={problems["incidentIds"]}
              onChange={setIncidentIds}
            />
          ) : (
            <>
              <Group grow align="flex-start">
                {(["startsOn", "endsOn"] as const).map((field) => (
                  <TextInput
                    key={field}
                    type="date"
                    label={field === "startsOn" ? "It started" : "It ended"}
                    error={problems[field]}
                    value={span[field] ?? ""}
                    onChange={({ currentTarget }) => {
                      setSpan({ ...span, [field]: currentTarget.value || null });
                    }}
                  />
                ))}
              </Group>
              <TimeZoneSelect
                label="Time zone"
                description="Of the days and of what is published."
                error={problems["timeZone"]}
                value={span.timeZone}
                onChange={(timeZone) => {
                  if (timeZone !== null) setSpan({ ...span, timeZone });
                }}
              />
            </>
          )}
          <DepthChoice
            severities={incidents.map(({ severity }) => severity)}
            draft={depth}
            error={problems["depthBecause"]}
            onChange={setDepth}
          />
          {error !== undefined && Object.keys(problems).length === 0 && (
            <p role="alert">{wordsFor(error).message}</p>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Not now
            </Button>
            <Button type="submit">Keep</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** Only what differs is sent, so that somebody else's change elsewhere is not undone. */
function changed(held: RetrospectiveView, next: RetrospectiveEdit): RetrospectiveEdit {
  const before: Readonly<Record<string, unknown>> = {
    ...held,
    incidentIds: held.incidents.map(({ id }) => id),
  };
  return Object.fromEntries(
    Object.entries(next).filter(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field]),
    ),
  );
}
