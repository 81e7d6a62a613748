import { sourceKindSchema, type SourceKind } from "@second-story/domain/timeline-entry.ts";
import { Group, Select, TextInput } from "@mantine/core";
import { ColumnChoices } from "./column-choices.tsx";
import type { Correction } from "./preview-import.tsx";
import type { Findings } from "./shelf.ts";

const sourceWords: Readonly<Record<SourceKind, string>> = {
  chat: "A chat",
  log: "A log",
  alert: "Alerts",
  release: "Releases",
  monitoring: "Monitoring",
  memory: "Memory",
  document: "A document",
};
const sources = sourceKindSchema.options.map((value) => ({ value, label: sourceWords[value] }));
const zones = ["UTC", ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC")];

/** What was recognised, to be corrected. Day and zone are asked for only when the source leaves them open. */
export function ReadingControls(props: {
  readonly found: Findings;
  readonly correction: Correction;
  readonly onCorrection: (correction: Partial<Correction>) => void;
  readonly sourceKind: SourceKind;
  readonly onSourceKind: (kind: SourceKind) => void;
}) {
  const { found, correction, onCorrection } = props;
  const { reading } = found;
  return (
    <>
      <Group gap="sm" align="flex-end">
        <Select
          label="Read as"
          w={270}
          allowDeselect={false}
          data={choicesOf(found)}
          value={reading.format}
          onChange={(format) => {
            if (format !== null) onCorrection({ format, mapping: undefined });
          }}
        />
        <Select
          label="It comes from"
          w={160}
          allowDeselect={false}
          data={sources}
          value={props.sourceKind}
          onChange={(kind) => {
            if (kind) props.onSourceKind(kind);
          }}
        />
        {found.needsDate && (
          <TextInput
            type="date"
            label="It names no day"
            description="The first time is taken to be on"
            value={correction.date}
            onChange={({ currentTarget: { value } }) => {
              if (value !== "") onCorrection({ date: value });
            }}
          />
        )}
        <ZoneChoice
          found={found}
          zone={correction.zone ?? found.zone}
          onZone={(zone) => {
            onCorrection({ zone });
          }}
        />
      </Group>
      {reading.columns && reading.mapping && (
        <ColumnChoices
          columns={reading.columns}
          mapping={reading.mapping}
          onMapping={(mapping) => {
            onCorrection({ mapping });
          }}
        />
      )}
    </>
  );
}

/** The zone of times that name none, whether nothing tells it or other times do. */
function ZoneChoice(props: {
  readonly found: Findings;
  readonly zone: string;
  readonly onZone: (zone: string) => void;
}) {
  const { zone } = props;
  const { needsZone, carriedZone } = props.found;
  if (!needsZone && carriedZone === null) return null;
  const words =
    carriedZone === null
      ? { label: "It names no time zone", description: "Its times are taken to be in" }
      : {
          label: "Some times name no zone",
          description: "Times without a zone are taken to be in",
        };
  return (
    <Select
      {...words}
      searchable
      limit={50}
      allowDeselect={false}
      data={zones.includes(zone) ? zones : [zone, ...zones]}
      value={zone}
      onChange={(chosen) => {
        if (chosen !== null) props.onZone(chosen);
      }}
    />
  );
}

function choicesOf({ formats, reading }: Findings) {
  const choices = formats.map(({ format, name }) => ({ value: format, label: name }));
  const isListed = choices.some(({ value }) => value === reading.format);
  return isListed ? choices : [{ value: reading.format, label: reading.format }, ...choices];
}
