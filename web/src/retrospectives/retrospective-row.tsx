import { incidentCode } from "@second-story/domain/incident.ts";
import type { Retrospective } from "@second-story/domain/retrospective.ts";
import { Badge } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { DateTime, DayText } from "../ui/date-time.tsx";
import { LevelBadge } from "../ui/level-badge.tsx";
import { Row } from "../ui/row-list.tsx";
import { RetrospectiveStateBadge } from "./retrospective-state-badge.tsx";

export function RetrospectiveRow({ retrospective }: { readonly retrospective: Retrospective }) {
  const { id, title, severity, incidents, state, scheduledFor, startsOn, endsOn } = retrospective;
  return (
    <Row
      title={
        <Link to="/retrospectives/$retrospectiveId" params={{ retrospectiveId: id }}>
          {title}
        </Link>
      }
      start={
        severity ? (
          <LevelBadge label={severity.name} level={severity.rank} />
        ) : (
          <Badge color="slate">Project</Badge>
        )
      }
      meta={
        <>
          {incidents.length > 0 && <span>{incidents.map(incidentCode).join(", ")}</span>}
          {startsOn !== null && endsOn !== null && (
            <span>
              <DayText day={startsOn} /> – <DayText day={endsOn} />
            </span>
          )}
          <span>
            started <DateTime at={retrospective.createdAt} show="day" />
          </span>
          {state === "scheduled" && scheduledFor !== null && (
            <span>
              meets <DateTime at={scheduledFor} />
            </span>
          )}
          {retrospective.access === "restricted" && (
            <span>
              <IconLock size={12} aria-hidden /> restricted
            </span>
          )}
        </>
      }
      end={<RetrospectiveStateBadge state={state} />}
    />
  );
}
