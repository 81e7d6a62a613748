import { Popover } from "@mantine/core";
import { Fragment, useState } from "react";
import type { WordingContext } from "../app/wording.tsx";
import type { SentenceFinding } from "./checking.ts";
import { FindingCard } from "./finding-card.tsx";
import { layOut } from "./lay-out.ts";
import type { LanguageStore } from "./language-store.ts";
import classes from "./language.module.css";
import { useFindings } from "./use-findings.ts";

/** A text as it is read, what stands open in it underlined; pressing a mark opens its card. */
export function MarkedText(props: {
  readonly store: LanguageStore;
  readonly text: string;
  readonly context: WordingContext;
}) {
  const { store, text, context } = props;
  const findings = useFindings(store, text, context);
  if (findings.length === 0) return text;
  return layOut(text, findings).map((piece) =>
    piece.findings.length === 0 ? (
      <Fragment key={piece.start}>{piece.text}</Fragment>
    ) : (
      <Mark key={piece.start} store={store} piece={piece} />
    ),
  );
}

function Mark(props: {
  readonly store: LanguageStore;
  readonly piece: { readonly text: string; readonly findings: readonly SentenceFinding[] };
}) {
  const { store, piece } = props;
  const [isOpen, setOpen] = useState(false);
  const { mayDismiss, dismiss } = store.get();
  return (
    <Popover opened={isOpen} onChange={setOpen} trapFocus withinPortal shadow="md" radius="md">
      <Popover.Target>
        <button
          type="button"
          className={classes["mark"]}
          title="About this wording"
          onClick={(event) => {
            event.stopPropagation();
            setOpen(!isOpen);
          }}
        >
          {piece.text}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label="About this wording">
        <FindingCard
          findings={piece.findings}
          onDismiss={
            mayDismiss
              ? (note) => {
                  setOpen(false);
                  void dismiss(piece.findings, note);
                }
              : undefined
          }
        />
      </Popover.Dropdown>
    </Popover>
  );
}
