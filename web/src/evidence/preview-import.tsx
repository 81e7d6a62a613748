import type { ReadOptions } from "@second-story/evidence/reading.ts";
import { Button, Group, Stack, Text } from "@mantine/core";
import { useMemo, useState } from "react";
import { ChooseFound } from "./choose-found.tsx";
import type { Given } from "./give-source.tsx";
import type { ImportSetting } from "./import-dialog.tsx";
import type { Kept } from "./import-report.tsx";
import type { Source } from "./read-source.ts";
import { ReadingProgress } from "./reading-progress.tsx";
import type { Contents, Scope } from "./scope.ts";
import { useReading } from "./use-reading.ts";

/** What a person says of how a source is to be read. */
export type Correction = {
  readonly format: string | null;
  readonly date: string;
  readonly zone: string | null;
  readonly mapping: ReadOptions["mapping"];
  /** What alone is held, where there is more than can be held at once. */
  readonly scope: Scope | null;
  /** What it is known to hold, where it is read again for the scope alone. */
  readonly known: Contents | null;
};

/** Reads what was given, and lets it be corrected and chosen from before anything is kept. */
export function PreviewImport(props: {
  readonly setting: ImportSetting;
  readonly given: Given;
  readonly onBack: () => void;
  readonly onKept: (kept: Kept) => void;
}) {
  const { setting, given } = props;
  const { around, timeZone } = setting;
  const [correction, setCorrection] = useState<Correction>({
    format: null,
    date: setting.day,
    zone: null,
    mapping: undefined,
    scope: null,
    known: null,
  });
  // The setting is composed anew whenever the page is; the same hours are no reason to read again.
  const [from, to] = [around?.from, around?.to];
  const source: Source = useMemo(
    () => ({
      ...given,
      ...correction,
      timeZone,
      around: from === undefined || to === undefined ? null : { from, to },
    }),
    [given, correction, timeZone, from, to],
  );
  const { found, problem, isReading, progress } = useReading(source);

  if (problem !== undefined) {
    return (
      <Stack>
        <Text role="alert">{problem}</Text>
        <Group>
          <Button variant="default" onClick={props.onBack}>
            Try something else
          </Button>
        </Group>
      </Stack>
    );
  }
  if (!found) {
    return (
      <ReadingProgress
        label={given.label}
        size={typeof given.content === "string" ? undefined : given.content.size}
        progress={progress}
        onCancel={props.onBack}
      />
    );
  }
  return (
    <ChooseFound
      setting={setting}
      label={given.label}
      found={found}
      isReading={isReading}
      progress={progress}
      correction={correction}
      around={source.around}
      onCorrection={(next) => {
        // Read in another way, it may hold something else.
        setCorrection({ ...correction, scope: null, known: null, ...next });
      }}
      onBack={props.onBack}
      onKept={props.onKept}
    />
  );
}
