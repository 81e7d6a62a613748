import { addImport } from "@second-story/api/imports.ts";
import type { SourceKind } from "@second-story/domain/timeline-entry.ts";
import type { ReadOptions } from "@second-story/evidence/reading.ts";
import { Alert, Button, Group, Loader, Stack, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { client } from "../app/client.ts";
import { useSend } from "../app/use-send.ts";
import { showProblem } from "../ui/show-problem.ts";
import { chooseAtFirst, composeImports } from "./choose-records.ts";
import type { Given } from "./give-source.tsx";
import type { ImportSetting } from "./import-dialog.tsx";
import type { Kept } from "./import-report.tsx";
import { entriesWords } from "./import-words.ts";
import { findComings, keepComings } from "./keep-comings.ts";
import type { Source } from "./read-source.ts";
import { composeSending } from "./compose-sending.ts";
import { SendingProgress } from "./sending-progress.tsx";
import { sourceKindOf } from "./source-kind-of.ts";
import { useSending } from "./use-sending.ts";
import { KeepButtons } from "./keep-buttons.tsx";
import { ReadingControls } from "./reading-controls.tsx";
import { RecordList } from "./record-list.tsx";
import { SkippedLines } from "./skipped-lines.tsx";
import { useReading } from "./use-reading.ts";

type Correction = {
  readonly format: string | null;
  readonly date: string;
  readonly zone: string;
  readonly mapping: ReadOptions["mapping"];
};

/** What was found, to be corrected and chosen from before anything is kept. */
export function PreviewImport(props: {
  readonly setting: ImportSetting;
  readonly given: Given;
  readonly onBack: () => void;
  readonly onKept: (kept: Kept) => void;
}) {
  const { setting, given } = props;
  const [correction, setCorrection] = useState<Correction>({
    format: null,
    date: setting.day,
    zone: setting.timeZone,
    mapping: undefined,
  });
  const source: Source = useMemo(() => ({ ...given, ...correction }), [given, correction]);
  const { found, problem, isReading } = useReading(source);
  const [toldKind, setSourceKind] = useState<SourceKind>();
  const [choice, setChoice] = useState<{ of: object; chosen: ReadonlySet<number> }>();
  const [resolved, setResolved] = useState<ReadonlyMap<number, string>>(new Map());
  const send = useSend(addImport, { quiet: true });
  const sending = useSending(setting.retrospectiveId, ({ import: made, report }) => {
    props.onKept({ ...report, into: "tray", comings: 0, importIds: made ? [made.id] : [] });
  });
  const sourceKind = toldKind ?? sourceKindOf(found?.reading.format ?? "");

  const reading = useMemo(() => {
    if (!found) return undefined;
    const records = found.reading.records.map((record, index) => {
      const happenedAt = resolved.get(index);
      return happenedAt === undefined ? record : { ...record, happenedAt };
    });
    return { ...found.reading, records };
  }, [found, resolved]);
  const chosen = useMemo(
    () => (choice && choice.of === found ? choice.chosen : chooseAtFirst(reading?.records ?? [])),
    [choice, found, reading],
  );

  const keep = async () => {
    if (!reading) return;
    const incidentId = setting.incidents.length === 1 ? (setting.incidents[0]?.id ?? null) : null;
    const { retrospectiveId } = setting;
    const named = { label: given.label, sourceKind };
    const found = findComings(reading, chosen);
    const comings = await keepComings(client, retrospectiveId, reading, found, named);
    const importIds = comings ? [comings.importId] : [];
    const sum = { read: 0, kept: 0 };
    const skipped: Kept["skipped"][number][] = [];
    for (const body of composeImports(reading, chosen, { ...named, incidentId })) {
      const { import: made, report } = await send.mutateAsync({
        params: { retrospectiveId },
        body,
      });
      if (made) importIds.push(made.id);
      sum.read += report.read;
      sum.kept += report.kept;
      skipped.push(...report.skipped);
    }
    props.onKept({
      ...sum,
      into: "story",
      importIds,
      comings: comings?.count ?? 0,
      skipped: addUp(skipped),
    });
  };
  const keeping = useMutation({ mutationFn: keep, onError: showProblem });

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
  if (sending.state) {
    const { sent, problem: stopped } = sending.state;
    return (
      <SendingProgress
        sent={sent}
        all={sending.state.sending.messages.length}
        problem={stopped}
        onRetry={sending.retry}
        onGiveUp={sending.giveUp}
      />
    );
  }
  if (!found || !reading) {
    return (
      <Group justify="center" py="xl">
        <Loader type="dots" aria-label="Reading" />
      </Group>
    );
  }
  const { report } = reading;
  return (
    <Stack gap="sm">
      <Text>
        <strong>{given.label}</strong>:{" "}
        {reading.records.length === 0
          ? "no entry was found in it. Try another format, or give only the part that holds the times."
          : `${entriesWords(reading.records.length)} found.`}
      </Text>
      <ReadingControls
        found={found}
        correction={correction}
        onCorrection={(next) => {
          setResolved(new Map());
          setCorrection({ ...correction, ...next });
        }}
        sourceKind={sourceKind}
        onSourceKind={setSourceKind}
      />
      {report.warnings.map((warning) => (
        <Alert key={warning} color="honey" p="xs">
          {warning}
        </Alert>
      ))}
      {reading.records.length > 0 && (
        <RecordList
          records={reading.records}
          chosen={chosen}
          zone={correction.zone}
          onChosen={(next) => {
            setChoice({ of: found, chosen: next });
          }}
          onResolve={(index, happenedAt) => {
            setResolved(new Map(resolved).set(index, happenedAt));
            setChoice({ of: found, chosen: new Set([...chosen, index]) });
          }}
        />
      )}
      <SkippedLines report={report} />
      <Group justify="space-between">
        <Button variant="default" onClick={props.onBack}>
          Start over
        </Button>
        <KeepButtons
          records={reading.records.length}
          chosen={chosen.size}
          isChat={sourceKind === "chat"}
          isBusy={keeping.isPending || isReading}
          onStory={() => {
            keeping.mutate();
          }}
          onTray={() => {
            void sending.start(composeSending(reading, { label: given.label, sourceKind }));
          }}
        />
      </Group>
    </Stack>
  );
}

function addUp(skipped: Kept["skipped"]): Kept["skipped"] {
  const sums = new Map<string, number>();
  for (const { reason, count } of skipped) sums.set(reason, (sums.get(reason) ?? 0) + count);
  return [...sums].map(([reason, count]) => ({ reason, count }));
}
