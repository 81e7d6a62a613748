import { Anchor, Popover, Text, UnstyledButton } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconMessage2 } from "@tabler/icons-react";
import { useRef, useState } from "react";
import type { WordingContext } from "../app/wording.tsx";
import { FindingCard } from "./finding-card.tsx";
import type { LanguageStore } from "./language-store.ts";
import { useFindings } from "./use-findings.ts";

const restMs = 400;

type Rewritten = { readonly before: string; readonly now: string };

/** A quiet line below a field, once the typing rests: what could be said otherwise, one press away, and back again. */
export function FieldHint(props: {
  readonly store: LanguageStore;
  readonly text: string;
  readonly context: WordingContext;
  readonly onRewrite: (text: string) => void;
}) {
  const { store, text, onRewrite } = props;
  const [rested] = useDebouncedValue(text, restMs);
  const findings = useFindings(store, rested, props.context);
  const [isOpen, setOpen] = useState(false);
  const [rewritten, setRewritten] = useState<Rewritten>();
  const line = useRef<HTMLDivElement>(null);
  const { mayDismiss, dismiss } = store.get();
  const [first] = findings;
  const close = () => {
    setOpen(false);
  };
  const put = (now: string, before: string | undefined) => {
    focusFieldAbove(line.current);
    setRewritten(before === undefined ? undefined : { before, now });
    onRewrite(now);
  };
  if (rewritten?.now === text)
    return (
      <div ref={line}>
        <Text component="output" size="xs" c="dimmed" px={4}>
          Rewritten.{" "}
          <Anchor
            component="button"
            type="button"
            size="xs"
            onClick={() => {
              put(rewritten.before, undefined);
            }}
          >
            Take it back
          </Anchor>
        </Text>
      </div>
    );
  if (!first || rested !== text) return null;
  const places = new Set(findings.map(({ start }) => start)).size;
  return (
    <div ref={line}>
      <Popover opened={isOpen} onChange={setOpen} trapFocus position="bottom-start" shadow="md">
        <Popover.Target>
          <UnstyledButton
            type="button"
            px={4}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            <Text component="span" size="xs" c="dimmed">
              <IconMessage2 size={13} aria-hidden style={{ verticalAlign: "-2px" }} />{" "}
              {`“${text.slice(first.start, first.end)}”: a wording note`}
              {places > 1 && ` and ${String(places - 1)} more`}
            </Text>
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown aria-label="About this wording">
          <FindingCard
            findings={findings}
            onRewrite={(start, end, rewrite) => {
              close();
              put(text.slice(0, start) + rewrite + text.slice(end), text);
            }}
            onDismiss={
              mayDismiss
                ? (note) => {
                    close();
                    focusFieldAbove(line.current);
                    void dismiss(findings, note);
                  }
                : undefined
            }
          />
        </Popover.Dropdown>
      </Popover>
    </div>
  );
}

/** The card had the focus and goes: the field that the line stands below takes it back. */
function focusFieldAbove(line: HTMLElement | null): void {
  const fields = "input:not([type=hidden]), textarea";
  for (let above = line?.previousElementSibling; above; above = above.previousElementSibling) {
    const field = above.matches(fields) ? above : above.querySelector(fields);
    if (!(field instanceof HTMLElement)) continue;
    field.focus();
    return;
  }
}
