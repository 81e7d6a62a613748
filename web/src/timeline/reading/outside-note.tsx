import { Button } from "@mantine/core";
import classes from "../known-at/known-at.module.css";

/** Says that the story is seen as others get it, what is kept from them, and leads back. */
export function OutsideNote(props: { readonly keptCount: number; readonly onInside: () => void }) {
  return (
    <div className={classes["note"]}>
      <output>
        <strong>As told outside:</strong> business only, with roles in place of names.{" "}
        {keptWords(props.keptCount)}
      </output>
      <Button size="compact-sm" variant="default" onClick={props.onInside}>
        Back to the inside
      </Button>
    </div>
  );
}

function keptWords(count: number): string {
  if (count === 0) return "Nothing is kept back.";
  return count === 1 ? "1 entry stays inside." : `${count.toLocaleString()} entries stay inside.`;
}
