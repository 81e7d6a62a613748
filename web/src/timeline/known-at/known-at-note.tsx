import { Button } from "@mantine/core";
import type { ZoneClock } from "../zone-clock.ts";
import classes from "./known-at.module.css";

/** Says from which moment the story is seen, what is not shown for it, and leads back. */
export function KnownAtNote(props: {
  readonly moment: string;
  readonly unknownCount: number;
  readonly clock: ZoneClock;
  readonly onNow: () => void;
}) {
  return (
    <div className={classes["note"]}>
      <output>
        <strong>As known at {props.clock.time(props.moment)}.</strong>{" "}
        {unknownWords(props.unknownCount)}
      </output>
      <Button size="compact-sm" variant="default" onClick={props.onNow}>
        Back to now
      </Button>
    </div>
  );
}

function unknownWords(count: number): string {
  if (count === 0) return "Nothing else is on record that had already happened.";
  return count === 1
    ? "1 thing had already happened and was not known."
    : `${count.toLocaleString()} things had already happened and were not known.`;
}
