import { depthFor } from "@second-story/domain/retrospective.ts";
import { depthSchema, type Depth } from "@second-story/domain/retrospective-state.ts";
import type { SeverityMark } from "@second-story/domain/severity.ts";
import { Radio, Stack, TextInput } from "@mantine/core";

export type DepthDraft = {
  /** Null: as the severity asks. */
  readonly depth: Depth | null;
  readonly because: string;
};

const words: Readonly<Record<Depth, readonly [string, string]>> = {
  full: ["Full", "Every section, and a meeting."],
  light: ["Light", "Written together in your own time; a meeting is optional."],
  none: ["None", "No retrospective, with a reason that stays on record."],
};

/** How deep to look; the severity suggests, and less than that asks for a reason. */
export function DepthChoice(props: {
  readonly severities: readonly SeverityMark[];
  readonly draft: DepthDraft;
  readonly error: string | undefined;
  readonly onChange: (draft: DepthDraft) => void;
}) {
  const { draft, onChange } = props;
  const worst = props.severities.toSorted((one, other) => one.rank - other.rank)[0];
  const asked = depthFor(worst?.rank);
  const depth = draft.depth ?? asked;
  const needsReason = depth === "none" || (asked === "full" && depth === "light");
  return (
    <Stack gap="sm">
      <Radio.Group
        label="How deep?"
        description={worst ? `${worst.name} suggests ${words[asked][0].toLowerCase()}.` : undefined}
        value={depth}
        onChange={(value) => {
          onChange({ ...draft, depth: depthSchema.parse(value) });
        }}
      >
        <Stack gap="xs" mt={6}>
          {depthSchema.options.map((one) => (
            <Radio key={one} value={one} label={words[one][0]} description={words[one][1]} />
          ))}
        </Stack>
      </Radio.Group>
      {needsReason && (
        <TextInput
          label="Why is that enough?"
          required
          maxLength={500}
          error={props.error}
          value={draft.because}
          onChange={({ currentTarget }) => {
            onChange({ ...draft, because: currentTarget.value });
          }}
        />
      )}
    </Stack>
  );
}

export function depthBody({ depth, because }: DepthDraft) {
  return {
    ...(depth === null ? {} : { depth }),
    depthBecause: because.trim() === "" ? null : because,
  };
}
