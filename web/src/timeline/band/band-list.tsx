import { useState } from "react";
import classes from "./band.module.css";
import type { BandLine } from "./band-words.ts";

/** As many as can be read; the story itself holds the rest. */
const mostLines = 200;

/** What the picture shows, as text: for readers of text and for the keyboard. Written only once it is opened. */
export function BandList(props: {
  readonly lines: () => readonly BandLine[];
  readonly onGo: (entryId: string) => void;
}) {
  const [opened, setOpened] = useState(false);
  const lines = opened ? props.lines() : [];
  return (
    <details
      className={classes["list"]}
      onToggle={({ currentTarget }) => {
        setOpened(currentTarget.open);
      }}
    >
      <summary>As a list</summary>
      <ul>
        {lines.slice(0, mostLines).map(({ key, words, entryId }) => (
          <li key={key}>
            {entryId === undefined ? (
              words
            ) : (
              <button
                type="button"
                onClick={() => {
                  props.onGo(entryId);
                }}
              >
                {words}
              </button>
            )}
          </li>
        ))}
        {lines.length > mostLines && (
          <li>{`and ${(lines.length - mostLines).toLocaleString()} more, which the story tells`}</li>
        )}
      </ul>
    </details>
  );
}
