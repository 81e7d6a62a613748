import { listMissingSignals } from "@second-story/api/missing-signals.ts";
import type { MissingSignal } from "@second-story/domain/missing-signal.ts";
import { Button, Text } from "@mantine/core";
import { IconAntennaBarsOff } from "@tabler/icons-react";
import { useState } from "react";
import { useAnswer } from "../app/use-answer.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { ErrorState } from "../ui/error-state.tsx";
import { Loading } from "../ui/loading.tsx";
import { RowList } from "../ui/row-list.tsx";
import { Section } from "../ui/section.tsx";
import { SignalDialog } from "./signal-dialog.tsx";
import { SignalRow } from "./signal-row.tsx";

/** What a note of a missing signal begins with. */
export type SignalStart = {
  readonly what: string;
  readonly serviceId: string | null;
  readonly tellsAt?: string | undefined;
};

/** What was not measured and would have told earlier. */
export function MissingSignals(props: {
  readonly retrospectiveId: string;
  readonly frame: { readonly clock: { readonly time: (at: string) => string } };
  readonly timeZone: string;
  readonly services: readonly { readonly id: string; readonly name: string }[];
  readonly mayWrite: boolean;
  readonly mayAct: boolean;
  readonly noting: SignalStart | undefined;
  readonly onNote: (start: SignalStart | undefined) => void;
}) {
  const { retrospectiveId, mayWrite, noting, onNote } = props;
  const { data, error, refetch } = useAnswer(listMissingSignals, { params: { retrospectiveId } });
  const [editing, edit] = useState<MissingSignal>();
  const add = mayWrite && (
    <Button
      variant="default"
      onClick={() => {
        onNote({ what: "", serviceId: null });
      }}
    >
      Note a missing signal
    </Button>
  );
  return (
    <Section title="Missing signals" end={data && data.items.length > 0 && add}>
      {error ? (
        <ErrorState error={error} retry={refetch} />
      ) : !data ? (
        <Loading rows={2} />
      ) : data.items.length === 0 ? (
        <EmptyState
          title="No missing signal is noted"
          icon={<IconAntennaBarsOff size={28} />}
          action={add}
        >
          What was not measured, and would have told you earlier? Noted here, it becomes an action
          item in one step.
        </EmptyState>
      ) : (
        <>
          <Text size="sm" c="dimmed" mb="xs" maw="44rem">
            What was not measured and would have told you earlier.
          </Text>
          <RowList label="Missing signals">
            {data.items.map((signal) => (
              <SignalRow
                key={signal.id}
                retrospectiveId={retrospectiveId}
                signal={signal}
                clock={props.frame.clock}
                mayWrite={mayWrite}
                mayAct={props.mayAct}
                onEdit={() => {
                  edit(signal);
                }}
              />
            ))}
          </RowList>
        </>
      )}
      {(noting ?? editing) && (
        <SignalDialog
          {...props}
          {...(editing ? { signal: editing } : {})}
          start={noting}
          onClose={() => {
            onNote(undefined);
            edit(undefined);
          }}
        />
      )}
    </Section>
  );
}
