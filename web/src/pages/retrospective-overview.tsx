import { getIncident } from "@second-story/api/incidents.ts";
import { getRetrospective, type RetrospectiveView } from "@second-story/api/retrospectives.ts";
import { incidentCode } from "@second-story/domain/incident.ts";
import { Anchor, Stack, Text } from "@mantine/core";
import { getRouteApi, Link, useLocation } from "@tanstack/react-router";
import { useEffect } from "react";
import { useAnswer } from "../app/use-answer.ts";
import { IncidentNumbers } from "../incidents/incident-numbers.tsx";
import { useProseAdditions } from "../language/language-wording.tsx";
import { Durations } from "../incidents/milestone-list.tsx";
import { ParticipantsPanel } from "../retrospectives/participants-panel.tsx";
import { ProseSection } from "../prose/prose-section.tsx";
import { Section } from "../ui/section.tsx";

const here = getRouteApi("/retrospectives/$retrospectiveId");

/** What it is about at a glance: the text, the numbers of the incidents, the people. */
export function RetrospectiveOverview() {
  const params = here.useParams();
  const { data: retrospective } = useAnswer(getRetrospective, { params });
  useFocusOnHash(retrospective !== undefined);
  const additions = useProseAdditions("summary");
  if (!retrospective) return null;
  return (
    <Stack gap="2rem" maw="54rem">
      {!retrospective.may.read && (
        <Text>
          The working document is for the participants. The published summary and the action items
          are open to everyone in the organisation. Ask the facilitator if you should take part.
        </Text>
      )}
      {retrospective.may.read && (
        <div id="what-happened">
          <Section title="What happened">
            <ProseSection
              retrospectiveId={retrospective.id}
              section="overview"
              label="What happened"
              additions={additions}
              placeholder="In a few sentences: what happened, whom it reached, what was learnt. Markdown works as you type."
            />
          </Section>
        </div>
      )}
      {retrospective.incidents.map((incident) => (
        <IncidentSection key={incident.id} incident={incident} />
      ))}
      {retrospective.may.read && <ParticipantsPanel retrospective={retrospective} />}
    </Stack>
  );
}

/** Where the next step led: the first field of the part that the address names. */
function useFocusOnHash(isThere: boolean): void {
  // Another object with every press, also of the same link.
  const location = useLocation();
  useEffect(() => {
    const { hash } = location;
    if (hash === "" || !isThere) return;
    const part = document.querySelector(`#${CSS.escape(hash)}`);
    part?.scrollIntoView({ block: "center" });
    part?.querySelector<HTMLElement>("input, [contenteditable=true]")?.focus();
  }, [location, isThere]);
}

function IncidentSection(props: { readonly incident: RetrospectiveView["incidents"][number] }) {
  const { id: incidentId, title } = props.incident;
  const code = incidentCode(props.incident);
  const { data: incident } = useAnswer(getIncident, { params: { incidentId } });
  return (
    <Section
      title={`${code} · ${title}`}
      end={
        <Anchor size="sm" component={Link} to={`/incidents/${incidentId}`}>
          Open the incident
        </Anchor>
      }
    >
      {incident && (
        <Stack gap="md">
          <Durations incident={incident} />
          <IncidentNumbers incident={incident} />
        </Stack>
      )}
    </Section>
  );
}
