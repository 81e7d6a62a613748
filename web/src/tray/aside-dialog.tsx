import { ruleMessages } from "@second-story/api/tray.ts";
import type { Ruling } from "@second-story/domain/evidence-message.ts";
import {
  chatterRules,
  smallTalkWords,
  type ChatterReason,
} from "@second-story/evidence/chatter.ts";
import { Button, Modal, Stack, Text } from "@mantine/core";
import { useMemo } from "react";
import { useSend } from "../app/use-send.ts";
import { Row, RowList } from "../ui/row-list.tsx";
import { countAside, type Aside } from "./count-aside.ts";
import { byHand, type LoadedMessage, type Marks } from "./tray-message.ts";

/** As many as one request takes. */
const mostARequest = 5000;

const nothing: Aside = { held: [], broughtBack: [] };

/** The rule that sets chatter aside, reason by reason, with what it caught here; each can be taken back, for everyone. */
export function AsideDialog(props: {
  readonly retrospectiveId: string;
  readonly messages: readonly LoadedMessage[];
  readonly marks: Marks;
  readonly mayWrite: boolean;
  readonly onClose: () => void;
}) {
  const { retrospectiveId, messages, marks, mayWrite } = props;
  const send = useSend(ruleMessages);
  const counts = useMemo(() => countAside(messages, marks), [messages, marks]);
  const rule = async (ids: readonly string[], ruling: Ruling | null) => {
    for (let from = 0; from < ids.length; from += mostARequest) {
      const messageIds = ids.slice(from, from + mostARequest);
      await send.mutateAsync({ params: { retrospectiveId }, body: { messageIds, ruling } });
    }
  };
  const change = (ids: readonly string[], ruling: Ruling | null) => {
    // A refusal has been said, and what did not change still says so.
    rule(ids, ruling).catch(() => undefined);
  };
  const handHeld = counts.get(byHand)?.held ?? [];
  return (
    <Modal opened onClose={props.onClose} title="What is set aside, and why" size="lg">
      <Stack>
        <Text size="sm" c="dimmed">
          Chatter is folded, not lost. What was pinned, starred or marked with a clock never is. A
          single message is brought back or set aside with C; here it goes for all of a kind, and
          for everyone.
        </Text>
        <RowList label="Reasons">
          {reasons.map((reason) => {
            const { held, broughtBack } = counts.get(reason) ?? nothing;
            return (
              <Row
                key={reason}
                title={`${reason.charAt(0).toUpperCase()}${reason.slice(1)}`}
                meta={
                  <Stack gap={2}>
                    <span>{chatterRules[reason]}</span>
                    <Words words={smallTalkWords[reason]} />
                    <span>{countWords(held.length, broughtBack.length)}</span>
                  </Stack>
                }
                end={
                  mayWrite && (
                    <>
                      {held.length > 0 && (
                        <Button
                          variant="default"
                          size="compact-sm"
                          disabled={send.isPending}
                          aria-label={`Bring all back: ${reason}`}
                          onClick={() => {
                            change(held, "matters");
                          }}
                        >
                          Bring all back
                        </Button>
                      )}
                      {broughtBack.length > 0 && (
                        <Button
                          variant="subtle"
                          size="compact-sm"
                          disabled={send.isPending}
                          aria-label={`Leave it to the rule: ${reason}`}
                          onClick={() => {
                            change(broughtBack, null);
                          }}
                        >
                          Leave it to the rule
                        </Button>
                      )}
                    </>
                  )
                }
              />
            );
          })}
          {handHeld.length > 0 && (
            <Row
              title="Set aside by hand"
              meta={countWords(handHeld.length, 0)}
              end={
                mayWrite && (
                  <Button
                    variant="default"
                    size="compact-sm"
                    disabled={send.isPending}
                    aria-label="Bring all back: set aside by hand"
                    onClick={() => {
                      change(handHeld, null);
                    }}
                  >
                    Bring all back
                  </Button>
                )
              }
            />
          )}
        </RowList>
      </Stack>
    </Modal>
  );
}

const reasons = Object.keys(chatterRules) as ChatterReason[];

function Words({ words }: { readonly words: readonly string[] | undefined }) {
  if (!words) return null;
  return (
    <details>
      <summary>Its words</summary>
      {words.join(", ")}
    </details>
  );
}

function countWords(held: number, broughtBack: number): string {
  if (held + broughtBack === 0) return "None here";
  const back = broughtBack === 0 ? "" : `, ${broughtBack.toLocaleString()} brought back`;
  return `${held.toLocaleString()} here${back}`;
}
