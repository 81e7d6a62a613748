import type { Report } from "@second-story/evidence/report.ts";
import type { SourceKind } from "@second-story/domain/timeline-entry.ts";
import { Alert, Button, Stack, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { client } from "../app/client.ts";
import { isLive } from "../app/live/status.ts";
import { showProblem } from "../ui/show-problem.ts";
import classes from "./choose-found.module.css";
import { findComings } from "./choose-records.ts";
import { HeldNotice } from "./held-notice.tsx";
import type { ImportSetting } from "./import-dialog.tsx";
import type { Kept } from "./import-report.tsx";
import { entriesWords } from "./import-words.ts";
import { KeepButtons } from "./keep-buttons.tsx";
import type { Desk } from "./open-desk.ts";
import type { Correction } from "./preview-import.tsx";
import type { Progress } from "./read-source.ts";
import { ReadingControls } from "./reading-controls.tsx";
import { RecordList } from "./record-list.tsx";
import { ScopeChoice } from "./scope-choice.tsx";
import type { Stretch } from "./scope.ts";
import { composeSending, putInStory } from "./send-chosen.ts";
import { SendingProgress } from "./sending-progress.tsx";
import type { Findings } from "./shelf.ts";
import { SkippedLines } from "./skipped-lines.tsx";
import { sourceKindOf } from "./source-kind-of.ts";
import { useChoice } from "./use-choice.ts";
import { useSending } from "./use-sending.ts";

/** What was found: corrected, chosen from, and sent. */
export function ChooseFound(props: {
  readonly setting: ImportSetting;
  readonly label: string;
  readonly found: { readonly findings: Findings; readonly desk: Desk };
  /** Whether it is read again with a correction, and how far that is. */
  readonly isReading: boolean;
  readonly progress: Progress | undefined;
  readonly correction: Correction;
  readonly around: Stretch | null;
  readonly onCorrection: (correction: Partial<Correction>) => void;
  readonly onBack: () => void;
  readonly onKept: (kept: Kept) => void;
}) {
  const { setting, label, correction } = props;
  const { findings, desk } = props.found;
  const { retrospectiveId } = setting;
  const { report, format } = findings.reading;
  const [toldKind, setSourceKind] = useState<SourceKind>();
  const sourceKind = toldKind ?? sourceKindOf(format);
  const queryClient = useQueryClient();
  const mine = useChoice(findings, props.around);
  const sending = useSending(retrospectiveId, ({ import: made, report }) => {
    props.onKept({ ...report, into: "tray", comings: 0, importIds: made ? [made.id] : [] });
  });
  const chosen = { desk, format, label, sourceKind };

  // Whoever leaves the page while it is sent does not cut it off.
  const send = useMutation({
    mutationFn: (work: () => Promise<void>) => desk.hold(work),
    onError: showProblem,
  });
  const putIntoTray = async () => {
    await sending.start(await composeSending(chosen, mine.tray, mine.inTray));
  };
  const putIntoStory = async () => {
    const incidentId = setting.incidents.length === 1 ? (setting.incidents[0]?.id ?? null) : null;
    const comings = findComings(mine.outline, mine.tray, mine.story);
    const where = { retrospectiveId, incidentId };
    props.onKept(await putInStory(client, where, chosen, mine.story, comings));
    if (!isLive()) void queryClient.invalidateQueries();
  };

  if (sending.state) {
    const { sent, problem } = sending.state;
    return (
      <SendingProgress
        sent={sent}
        all={sending.state.sending.messages.length}
        problem={problem}
        onRetry={() => {
          send.mutate(sending.retry);
        }}
        onGiveUp={sending.giveUp}
      />
    );
  }
  const { all } = findings.contents;
  const held = findings.outline.times.length;
  return (
    <Stack gap="sm">
      <Text component="output">
        <strong>{label}</strong>:{" "}
        {all === 0
          ? `no entry was found in it. ${isExplained(report) ? "What is said below tells why." : "Try another format, or give only the part that holds the times."}`
          : `${entriesWords(all)} found${mine.shown.length === all ? "" : `, ${mine.shown.length.toLocaleString()} of them in what is chosen`}.`}
        {props.isReading && ` Reading it again: ${percent(props.progress)} …`}
      </Text>
      <ReadingControls
        found={findings}
        correction={correction}
        onCorrection={props.onCorrection}
        sourceKind={sourceKind}
        onSourceKind={setSourceKind}
      />
      {report.warnings.map((warning) => (
        <Alert key={warning} color="honey" p="xs">
          {warning}
        </Alert>
      ))}
      <ScopeChoice
        findings={findings}
        outline={mine.outline}
        scope={mine.scope}
        around={props.around}
        isChat={sourceKind === "chat"}
        timeZone={correction.zone ?? setting.timeZone}
        onScope={mine.setScope}
      />
      <HeldNotice
        findings={findings}
        mustBeRead={mine.mustBeRead}
        isReading={props.isReading}
        onRead={() => {
          props.onCorrection({ scope: mine.scope, known: findings.contents });
        }}
      />
      {held > 0 && (
        <RecordList
          desk={desk}
          outline={mine.outline}
          within={mine.shown}
          choice={mine.choice}
          resolved={mine.resolved}
          zone={correction.zone ?? setting.timeZone}
          onChoice={mine.choose}
          onResolve={(index, happenedAt) => {
            void desk.resolve(index, happenedAt);
            mine.resolve(index, happenedAt);
          }}
        />
      )}
      <SkippedLines report={report} />
      <div className={classes["foot"]}>
        <Button variant="default" onClick={props.onBack}>
          Start over
        </Button>
        <KeepButtons
          records={all}
          tray={mine.mustBeRead ? 0 : mine.inTray.length}
          story={mine.mustBeRead ? 0 : mine.inStory.length}
          isChat={sourceKind === "chat"}
          isBusy={send.isPending || props.isReading}
          onStory={() => {
            send.mutate(putIntoStory);
          }}
          onTray={() => {
            send.mutate(putIntoTray);
          }}
        />
      </div>
    </Stack>
  );
}

const percent = (progress: Progress | undefined) =>
  `${String(Math.round((progress?.share ?? 0) * 100))} %`;

/** Whether the reader itself says why nothing came of the source, as of an archive with a password. */
function isExplained({ complete, skippedCount }: Report): boolean {
  return !complete || skippedCount > 0;
}
