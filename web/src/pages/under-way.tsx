import type { IncidentView } from "@second-story/api/incidents.ts";
import type { Retrospective } from "@second-story/domain/retrospective.ts";
import { Anchor, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { RetrospectiveStateBadge } from "../retrospectives/retrospective-state-badge.tsx";
import { DateTime } from "../ui/date-time.tsx";
import { LevelBadge } from "../ui/level-badge.tsx";
import { Row, RowList } from "../ui/row-list.tsx";
import { Section } from "../ui/section.tsx";

/** Retrospectives between draft and review, and incidents that nobody has looked back on yet. */
export function UnderWay(props: {
  readonly retrospectives: readonly Retrospective[];
  readonly without: readonly IncidentView[];
}) {
  return (
    <Section
      title="Under way"
      end={
        <Anchor component={Link} to="/retrospectives" size="sm">
          All retrospectives
        </Anchor>
      }
    >
      {props.retrospectives.length + props.without.length === 0 ? (
        <Text c="dimmed">No retrospective is under way, and every incident has had one.</Text>
      ) : (
        <RowList label="Under way">
          {props.retrospectives.map((retrospective) => (
            <Row
              key={retrospective.id}
              title={
                <Link
                  to="/retrospectives/$retrospectiveId"
                  params={{ retrospectiveId: retrospective.id }}
                >
                  {retrospective.title}
                </Link>
              }
              meta={
                <>
                  {retrospective.severity && (
                    <LevelBadge
                      label={retrospective.severity.name}
                      level={retrospective.severity.rank}
                    />
                  )}
                  {retrospective.scheduledFor && isAhead(retrospective) && (
                    <span>
                      Meets <DateTime at={retrospective.scheduledFor} />
                    </span>
                  )}
                </>
              }
              end={<RetrospectiveStateBadge state={retrospective.state} />}
            />
          ))}
          {props.without.map((incident) => (
            <Row
              key={incident.id}
              title={
                <Link to="/incidents/$incidentId" params={{ incidentId: incident.id }}>
                  {incident.title}
                </Link>
              }
              meta={<LevelBadge label={incident.severity.name} level={incident.severity.rank} />}
              end={
                <Text size="sm" c="dimmed">
                  No retrospective yet
                </Text>
              }
            />
          ))}
        </RowList>
      )}
    </Section>
  );
}

/** Whether the meeting is still to come, by the state rather than the clock: meetings get postponed. */
function isAhead({ state }: Retrospective): boolean {
  return state === "draft" || state === "scheduled" || state === "preparing";
}
