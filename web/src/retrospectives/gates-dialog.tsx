import { waiveGate, type RetrospectiveView } from "@second-story/api/retrospectives.ts";
import type { Gate } from "@second-story/domain/gate.ts";
import type { RetrospectiveState } from "@second-story/domain/retrospective-state.ts";
import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useSend } from "../app/use-send.ts";
import { ReasonDialog } from "../ui/reason-dialog.tsx";
import { gatePlaces, transitionWords } from "./transition-words.ts";
import type { UseRetrospectiveEdit } from "./use-retrospective-edit.tsx";

/** What is missing for a state: each with a way to meet it, or to waive it with a reason. */
export function GatesDialog(props: {
  readonly retrospective: RetrospectiveView;
  readonly to: RetrospectiveState;
  readonly edit: UseRetrospectiveEdit;
  readonly onClose: () => void;
}) {
  const { retrospective, edit, to, onClose } = props;
  const [waiving, setWaiving] = useState<Gate>();
  const waive = useSend(waiveGate, { quiet: true });
  const transition = retrospective.workspace?.transitions.find((one) => one.to === to);
  if (!transition) return null;
  const { missing } = transition;
  return (
    <>
      <Modal opened={waiving === undefined} onClose={onClose} title={transitionWords(transition)}>
        <Stack gap="md">
          {missing.length === 0 && <Text size="sm">Nothing is missing any more.</Text>}
          {missing.map(({ gate, ask }) => (
            <Group key={gate} justify="space-between" wrap="nowrap" align="flex-start">
              <Text size="sm">{ask}</Text>
              <Group gap="xs" wrap="nowrap">
                {gate !== "date-set" && (
                  <Button
                    size="compact-sm"
                    variant="default"
                    component={Link}
                    to={`/retrospectives/${retrospective.id}${gatePlaces[gate].path}`}
                    {...hashOf(gate)}
                    onClick={onClose}
                  >
                    Go there
                  </Button>
                )}
                <Button
                  size="compact-sm"
                  variant="subtle"
                  color="gray"
                  onClick={() => {
                    setWaiving(gate);
                  }}
                >
                  Waive
                </Button>
              </Group>
            </Group>
          ))}
          {to !== "published" && (
            <Group justify="flex-end">
              <Button
                disabled={missing.length > 0}
                onClick={() => {
                  edit.change({ moveTo: to });
                  onClose();
                }}
              >
                {transitionWords(transition)}
              </Button>
            </Group>
          )}
        </Stack>
      </Modal>
      {waiving && (
        <ReasonDialog
          title="Go on without it?"
          text="Your name and the reason stay in the history of this retrospective."
          action="Waive it"
          onReason={(reason) =>
            waive.mutateAsync({
              params: { retrospectiveId: retrospective.id, gate: waiving },
              body: { reason },
            })
          }
          onClose={() => {
            setWaiving(undefined);
          }}
        />
      )}
    </>
  );
}

function hashOf(gate: Exclude<Gate, "date-set">) {
  const { hash } = gatePlaces[gate];
  return hash === undefined ? {} : { hash };
}
