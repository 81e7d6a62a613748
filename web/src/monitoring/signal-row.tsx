import {
  deleteMissingSignal,
  makeActionOfSignal,
  restoreMissingSignal,
} from "@second-story/api/missing-signals.ts";
import { actionItemCode } from "@second-story/domain/action-item.ts";
import type { MissingSignal } from "@second-story/domain/missing-signal.ts";
import { Anchor, Button, Group } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useSend } from "../app/use-send.ts";
import { Row } from "../ui/row-list.tsx";
import { showUndo } from "../ui/show-undo.tsx";

/** A missing signal, what it would have told, and what will measure it. */
export function SignalRow(props: {
  readonly retrospectiveId: string;
  readonly signal: MissingSignal;
  readonly clock: { readonly time: (at: string) => string };
  readonly mayWrite: boolean;
  readonly mayAct: boolean;
  readonly onEdit: () => void;
}) {
  const { retrospectiveId, signal, clock, mayWrite, mayAct } = props;
  const { what, entry, actionItem } = signal;
  const params = { retrospectiveId, signalId: signal.id };
  const remove = useSend(deleteMissingSignal);
  const restore = useSend(restoreMissingSignal);
  const act = useSend(makeActionOfSignal);
  const takeAway = async () => {
    await remove.mutateAsync({ params });
    showUndo("The missing signal was removed", () => restore.mutateAsync({ params }));
  };
  return (
    <Row
      title={what}
      meta={
        <>
          <span>{toldWords(signal, clock)}</span>
          {entry && (
            <span>
              About{" "}
              <Anchor
                component={Link}
                inherit
                to={`/retrospectives/${retrospectiveId}/timeline`}
                hash={`entry-${entry.id}`}
              >
                {clock.time(entry.happenedAt)} {entry.text}
              </Anchor>
            </span>
          )}
          {actionItem && (
            <span>
              Mended by{" "}
              <Anchor
                component={Link}
                inherit
                to={`/retrospectives/${retrospectiveId}/actions`}
                hash={actionItemCode(actionItem)}
              >
                {actionItemCode(actionItem)} {actionItem.title}
              </Anchor>
            </span>
          )}
        </>
      }
      end={
        <Group gap={4} justify="flex-end">
          {mayAct && !actionItem && (
            <Button
              variant="default"
              size="compact-sm"
              loading={act.isPending}
              aria-label={`Make an action item of “${what}”`}
              onClick={() => {
                act.mutate({ params });
              }}
            >
              Make an action item
            </Button>
          )}
          {mayWrite && (
            <>
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={`Edit “${what}”`}
                onClick={props.onEdit}
              >
                Edit
              </Button>
              <Button
                variant="subtle"
                color="gray"
                size="compact-sm"
                loading={remove.isPending}
                aria-label={`Remove “${what}”`}
                onClick={() => void takeAway()}
              >
                Remove
              </Button>
            </>
          )}
        </Group>
      }
    />
  );
}

/** "checkout-api. At 14:04 it would have told: …" */
function toldWords(
  { service, tellsAt, wouldHaveTold }: MissingSignal,
  clock: { readonly time: (at: string) => string },
): string {
  const when = tellsAt === null ? "" : `At ${clock.time(tellsAt)} `;
  const told = wouldHaveTold === "" ? "" : `: ${wouldHaveTold}`;
  const words =
    when + told === "" ? "" : `${when === "" ? "It" : `${when}it`} would have told${told}`;
  return [service?.name, words].filter(Boolean).join(" · ");
}
