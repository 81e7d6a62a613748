import type { IncidentView } from "@second-story/api/incidents.ts";
import {
  discoverySchema,
  discoveryWords,
  experienceSchema,
  experienceWords,
  stressSchema,
  stressWords,
  type Experience,
} from "@second-story/domain/incident.ts";
import { Chip, Group, Input, SegmentedControl, Select, Stack } from "@mantine/core";
import { useKept } from "../app/use-kept.ts";
import { InlineEdit } from "../ui/inline-edit.tsx";
import { CustomersImpacted } from "./customers-impacted.tsx";
import type { UseIncidentEdit } from "./use-incident-edit.tsx";

type Props = { readonly incident: IncidentView; readonly edit: UseIncidentEdit };

/** How it was discovered and how customers and responders lived it; each answer is kept as it is given. */
export function IncidentImpact({ incident, edit }: Props) {
  return (
    <Stack gap="lg">
      <Group gap="xl" align="flex-start">
        <Select
          label="How was it discovered?"
          placeholder="Not known yet"
          clearable
          data={discoverySchema.options.map((value) => ({ value, label: discoveryWords[value] }))}
          value={incident.discoveredBy}
          onFocus={edit.begin}
          onChange={(value) => {
            edit.change({ discoveredBy: value === null ? null : discoverySchema.parse(value) });
          }}
        />
        <Choice
          label="Did we know before customers did?"
          options={{ yes: "Yes", no: "No", unknown: "Not known" }}
          value={wordOf(incident.beforeCustomers)}
          keep={(word) =>
            edit.keep({ beforeCustomers: word === "unknown" ? null : word === "yes" })
          }
        />
      </Group>
      <CustomersImpacted incident={incident} edit={edit} />
      <Experienced incident={incident} edit={edit} />
      <Input.Wrapper label="In whose words?" labelElement="div">
        <div onFocus={edit.begin}>
          <InlineEdit
            label="In whose words"
            multiline
            placeholder="Quote a customer, as they put it"
            draftKey={`incident:${incident.id}:words`}
            value={incident.inWhoseWords}
            save={(inWhoseWords) => edit.save({ inWhoseWords })}
          />
        </div>
      </Input.Wrapper>
      <Choice
        label="How was it for the responders?"
        options={{ ...stressWords, unknown: "Not asked yet" }}
        value={incident.stress ?? "unknown"}
        keep={(word) => edit.keep({ stress: word === "unknown" ? null : stressSchema.parse(word) })}
      />
    </Stack>
  );
}

function Experienced({ incident, edit }: Props) {
  const [chosen, choose] = useKept<Experience[]>(incident.experienced, (experienced) =>
    edit.keep({ experienced }),
  );
  return (
    <Input.Wrapper label="How did they experience it?" labelElement="div">
      <Chip.Group
        multiple
        value={chosen}
        onChange={(values) => {
          choose(values.map((value) => experienceSchema.parse(value)));
        }}
      >
        <Group gap="xs" mt={4}>
          {experienceSchema.options.map((value) => (
            <Chip key={value} value={value} size="sm" variant="light">
              {experienceWords[value]}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Input.Wrapper>
  );
}

function Choice(props: {
  readonly label: string;
  readonly options: Readonly<Record<string, string>>;
  readonly value: string;
  readonly keep: (value: string) => Promise<unknown>;
}) {
  const [shown, choose] = useKept(props.value, props.keep);
  return (
    <Input.Wrapper label={props.label} labelElement="div">
      <div>
        <SegmentedControl
          aria-label={props.label}
          data={Object.entries(props.options).map(([value, label]) => ({ value, label }))}
          value={shown}
          onChange={choose}
        />
      </div>
    </Input.Wrapper>
  );
}

function wordOf(beforeCustomers: boolean | null): string {
  if (beforeCustomers === null) return "unknown";
  return beforeCustomers ? "yes" : "no";
}
