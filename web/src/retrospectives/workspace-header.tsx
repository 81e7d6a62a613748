import type { RetrospectiveView } from "@second-story/api/retrospectives.ts";
import { incidentCode } from "@second-story/domain/incident.ts";
import { retrospectiveStateWords } from "@second-story/domain/retrospective-state.ts";
import { Group, Stack, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { DateTime, DayText } from "../ui/date-time.tsx";
import { InlineEdit } from "../ui/inline-edit.tsx";
import { LevelBadge } from "../ui/level-badge.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { StatePath } from "../ui/state-path.tsx";
import { AccessBadge } from "./access-badge.tsx";
import { NextStep } from "./next-step.tsx";
import { RetrospectiveStateBadge } from "./retrospective-state-badge.tsx";
import { useRetrospectiveEdit } from "./use-retrospective-edit.tsx";
import { Waivers } from "./waivers.tsx";

/** The top of every page of a retrospective: what it is about, where it stands, what comes next, who can read it. */
export function WorkspaceHeader({
  retrospective,
  aside,
  compact = false,
}: {
  readonly retrospective: RetrospectiveView;
  /** Takes as little room as it can, for the pages on which people work. */
  readonly compact?: boolean;
  /** Small facts of other features, at the end of the line above the title. */
  readonly aside?: ReactNode;
}) {
  const edit = useRetrospectiveEdit(retrospective);
  const { id, state, severity, incidents, workspace, scheduledFor } = retrospective;
  const path = workspace && (
    <StatePath
      label="Where this retrospective stands"
      steps={workspace.path.map((value) => ({ value, label: retrospectiveStateWords[value] }))}
      current={state}
      compact={compact}
    />
  );
  return (
    <Stack gap="sm" mb={compact ? "sm" : "lg"}>
      <PageHeader
        compact={compact}
        above={
          <Group gap="xs">
            {severity && <LevelBadge label={severity.name} level={severity.rank} />}
            {!workspace && <RetrospectiveStateBadge state={state} />}
            <AccessBadge retrospective={retrospective} edit={edit} />
            {incidents.map((incident) => (
              <Text key={incident.id} size="sm" c="dimmed" component="span">
                <Link
                  to="/incidents/$incidentId"
                  params={{ incidentId: incident.id }}
                  title={incident.title}
                  style={{ color: "inherit" }}
                >
                  {incidentCode(incident)}
                </Link>
              </Text>
            ))}
            {retrospective.startsOn !== null && retrospective.endsOn !== null && (
              <Text size="sm" c="dimmed" component="span">
                <DayText day={retrospective.startsOn} /> – <DayText day={retrospective.endsOn} />
              </Text>
            )}
            {scheduledFor !== null && ["scheduled", "preparing"].includes(state) && (
              <Text size="sm" c="dimmed" component="span">
                meets <DateTime at={scheduledFor} />
              </Text>
            )}
            {aside}
          </Group>
        }
        title={
          <span onFocus={edit.begin}>
            <InlineEdit
              label="Title"
              draftKey={`retrospective:${id}:title`}
              value={retrospective.title}
              readOnly={!retrospective.may.manage}
              save={(title) => edit.save({ title })}
            />
          </span>
        }
      />
      {!compact && path}
      {retrospective.skippedBecause !== null && (
        <Text size="sm">Skipped: {retrospective.skippedBecause}</Text>
      )}
      <NextStep retrospective={retrospective} edit={edit} path={compact && path} />
      <Waivers retrospective={retrospective} />
      {edit.dialog}
    </Stack>
  );
}
