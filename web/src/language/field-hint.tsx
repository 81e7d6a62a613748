import { Popover, Text, UnstyledButton } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconMessage2 } from "@tabler/icons-react";
import { useState } from "react";
import type { WordingContext } from "../app/wording.tsx";
import { FindingCard } from "./finding-card.tsx";
import type { LanguageStore } from "./language-store.ts";
import { useFindings } from "./use-findings.ts";

const restMs = 400;

/** A quiet line below a field, once the typing rests: what could be said otherwise, one press away. */
export function FieldHint(props: {
  readonly store: LanguageStore;
  readonly text: string;
  readonly context: WordingContext;
  readonly onRewrite: (text: string) => void;
}) {
  const { store, text } = props;
  const [rested] = useDebouncedValue(text, restMs);
  const findings = useFindings(store, rested, props.context);
  const [isOpen, setOpen] = useState(false);
  const { mayDismiss, dismiss } = store.get();
  const [first] = findings;
  if (!first || rested !== text) return null;
  const close = () => {
    setOpen(false);
  };
  return (
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
            {findings.length > 1 && ` and ${String(findings.length - 1)} more`}
          </Text>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label="About this wording">
        <FindingCard
          findings={findings}
          onRewrite={(start, end, rewrite) => {
            close();
            props.onRewrite(text.slice(0, start) + rewrite + text.slice(end));
          }}
          onDismiss={
            mayDismiss
              ? (note) => {
                  close();
                  void dismiss(findings, note);
                }
              : undefined
          }
        />
      </Popover.Dropdown>
    </Popover>
  );
}
