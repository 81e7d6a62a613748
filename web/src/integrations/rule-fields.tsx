import { listServices } from "@second-story/api/services.ts";
import { listSeverities } from "@second-story/api/severities.ts";
import {
  hoursAfterAllIsOver,
  inboundRuleSchema,
  type InboundRule,
} from "@second-story/domain/inbound-source.ts";
import { MultiSelect, Radio, Select, Stack } from "@mantine/core";
import { useAnswer } from "../app/use-answer.ts";

export type RuleChoice = {
  readonly rule: InboundRule;
  readonly severityId: string | null;
  readonly serviceIds: readonly string[];
};

const words: Readonly<Record<InboundRule, { readonly label: string; readonly does: string }>> = {
  attach: {
    label: "Attach to the open incident",
    does: "The newest one of the services; without one it waits for you.",
  },
  "open-incident": {
    label: "Open an incident",
    does: `Unless one of the services is open already: then it joins that. One that it opened, and of which all is over, takes what is new for ${String(hoursAfterAllIsOver)} hours more; after that another is opened.`,
  },
  keep: { label: "Only keep", does: "Everything waits until somebody attaches it." },
};

/** What becomes of what a source tells. */
export function RuleFields(props: {
  readonly value: RuleChoice;
  readonly onChange: (value: RuleChoice) => void;
  readonly problems: Readonly<Record<string, string>>;
}) {
  const { value, onChange, problems } = props;
  const severities = useAnswer(listSeverities, {}).data?.items ?? [];
  const services = useAnswer(listServices, { query: {} }).data?.items ?? [];
  return (
    <>
      <Radio.Group
        label="When something arrives"
        value={value.rule}
        onChange={(rule) => {
          onChange({ ...value, rule: inboundRuleSchema.parse(rule) });
        }}
      >
        <Stack gap="xs" mt="xs">
          {inboundRuleSchema.options
            .toSorted((one, other) => order.indexOf(one) - order.indexOf(other))
            .map((rule) => (
              <Radio
                key={rule}
                value={rule}
                label={words[rule].label}
                description={words[rule].does}
              />
            ))}
        </Stack>
      </Radio.Group>
      {value.rule === "open-incident" && (
        <Select
          label="Severity of the incidents it opens"
          placeholder="Choose one"
          data={severities.map(({ id, name }) => ({ value: id, label: name }))}
          value={value.severityId}
          onChange={(severityId) => {
            onChange({ ...value, severityId });
          }}
          error={problems["severityId"]}
        />
      )}
      {value.rule !== "keep" && (
        <MultiSelect
          label="Services"
          placeholder={
            value.serviceIds.length > 0 ? "" : value.rule === "attach" ? "Any" : "None yet"
          }
          searchable
          nothingFoundMessage="No such service"
          data={services.map(({ id, name }) => ({ value: id, label: name }))}
          value={[...value.serviceIds]}
          onChange={(serviceIds) => {
            onChange({ ...value, serviceIds });
          }}
          error={problems["serviceIds"]}
        />
      )}
    </>
  );
}

const order: readonly InboundRule[] = ["attach", "open-incident", "keep"];

export function ruleWords(rule: InboundRule): string {
  return words[rule].label;
}
