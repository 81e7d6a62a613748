import type { IncidentView } from "@second-story/api/incidents.ts";
import { listServices } from "@second-story/api/services.ts";
import { listSeverities } from "@second-story/api/severities.ts";
import { incidentCode } from "@second-story/domain/incident.ts";
import { Box, Group, MultiSelect, Select, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { useAnswer } from "../app/use-answer.ts";
import { useKept } from "../app/use-kept.ts";
import { useMe } from "../app/use-me.ts";
import { InlineEdit } from "../ui/inline-edit.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { Section } from "../ui/section.tsx";
import { TimeZoneSelect } from "../ui/time-zone-select.tsx";
import { IncidentImpact } from "./incident-impact.tsx";
import { IncidentMenu } from "./incident-menu.tsx";
import { IncidentNumbers } from "./incident-numbers.tsx";
import { MilestoneList } from "./milestone-list.tsx";
import { useIncidentEdit } from "./use-incident-edit.tsx";

/** All that is known of one incident, each piece edited where it is read. */
export function IncidentRecord(props: {
  readonly incident: IncidentView;
  /** The next step, at the end of the header. */
  readonly action: ReactNode;
  /** Its retrospectives. */
  readonly children: ReactNode;
}) {
  const { incident } = props;
  const { may } = useMe();
  const severities = useAnswer(listSeverities, {}).data?.items ?? [];
  const services = useAnswer(listServices, { query: {} }).data?.items ?? [];
  const nameIn = (items: readonly { id: string; name: string }[]) => (id: string) =>
    items.find((item) => item.id === id)?.name ?? "another one";
  const edit = useIncidentEdit(incident, {
    severity: nameIn(severities),
    service: nameIn([...services, ...incident.services]),
  });
  const [serviceIds, chooseServices] = useKept(
    incident.services.map(({ id }) => id),
    (ids) => edit.keep({ serviceIds: ids }),
  );
  const readOnly = incident.deleted || !may("incidents.write");
  return (
    <>
      <PageHeader
        above={
          <Text size="sm" c="dimmed">
            {incidentCode(incident)}
          </Text>
        }
        title={
          <span onFocus={edit.begin}>
            <InlineEdit
              label="Title"
              draftKey={`incident:${incident.id}:title`}
              value={incident.title}
              readOnly={readOnly}
              save={(title) => edit.save({ title })}
            />
          </span>
        }
        actions={
          <>
            {props.action}
            {!readOnly && <IncidentMenu incident={incident} />}
          </>
        }
      />
      <Stack gap="2rem">
        {!readOnly && (
          <Group gap="md" align="flex-start">
            <Select
              label="Severity"
              w="8rem"
              allowDeselect={false}
              data={severities.map(({ id, name }) => ({ value: id, label: name }))}
              value={incident.severity.id}
              onFocus={edit.begin}
              onChange={(severityId) => {
                if (severityId !== null) edit.change({ severityId });
              }}
            />
            <MultiSelect
              label="Services"
              flex="1 1 16rem"
              searchable
              nothingFoundMessage="No such service. Add it in Settings."
              placeholder={serviceIds.length === 0 ? "Which services were concerned?" : ""}
              data={optionsOf([...services, ...incident.services])}
              value={serviceIds}
              onFocus={edit.begin}
              onChange={chooseServices}
            />
            <Box w="13rem" onFocus={edit.begin}>
              <TimeZoneSelect
                label="Time zone"
                value={incident.timeZone}
                onChange={(timeZone) => {
                  if (timeZone !== null) edit.change({ timeZone });
                }}
              />
            </Box>
          </Group>
        )}
        <div onFocus={edit.begin}>
          <InlineEdit
            label="Summary"
            multiline
            placeholder="What happened, in a few sentences"
            draftKey={`incident:${incident.id}:summary`}
            value={incident.summary}
            readOnly={readOnly}
            save={(summary) => edit.save({ summary })}
          />
        </div>
        {props.children}
        <Section title="Milestones">
          <MilestoneList incident={incident} edit={edit} readOnly={readOnly} />
        </Section>
        <Section title="Impact">
          {readOnly ? (
            <IncidentNumbers incident={incident} />
          ) : (
            <IncidentImpact incident={incident} edit={edit} />
          )}
        </Section>
      </Stack>
      {edit.dialog}
    </>
  );
}

/** An archived service stays among the options of an incident that has it. */
function optionsOf(services: readonly { id: string; name: string }[]) {
  const names = new Map(services.map(({ id, name }) => [id, name]));
  return [...names].map(([value, label]) => ({ value, label }));
}
