import { VisuallyHidden } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import classes from "./state-path.module.css";

/** The states that something passes through, in order, with the one it is in. */
export function StatePath(props: {
  readonly label: string;
  readonly steps: readonly { readonly value: string; readonly label: string }[];
  readonly current: string;
  /** Names only the step at hand, as on a phone; the others are dots, still read out by name. */
  readonly compact?: boolean;
}) {
  const at = props.steps.findIndex(({ value }) => value === props.current);
  return (
    <ol className={classes["path"]} data-compact={props.compact} aria-label={props.label}>
      {props.steps.map((step, index) => (
        <li
          key={step.value}
          className={classes["step"]}
          data-place={index < at ? "past" : index === at ? "now" : "ahead"}
          aria-current={index === at ? "step" : undefined}
        >
          <span className={classes["mark"]} aria-hidden>
            {index < at && <IconCheck size={10} stroke={3} />}
          </span>
          {step.label}
          {index < at && <VisuallyHidden> (done)</VisuallyHidden>}
        </li>
      ))}
    </ol>
  );
}
