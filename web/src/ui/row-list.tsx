import type { ReactNode } from "react";
import classes from "./row-list.module.css";

/** A calm list: one line between rows, each leading somewhere. Rows are `<Row>`. */
export function RowList(props: { readonly label: string; readonly children: ReactNode }) {
  return (
    <ul className={classes["list"]} aria-label={props.label}>
      {props.children}
    </ul>
  );
}

/** One row. `title` holds the link, which takes the whole row; what is in `end` can still be pressed. */
export function Row(props: {
  readonly title: ReactNode;
  /** Before the title: a badge, a tick box. */
  readonly start?: ReactNode;
  /** Small facts below the title. */
  readonly meta?: ReactNode;
  readonly end?: ReactNode;
}) {
  return (
    <li className={classes["row"]}>
      {props.start && <div className={classes["start"]}>{props.start}</div>}
      <div className={classes["text"]}>
        <div className={classes["title"]}>{props.title}</div>
        {props.meta && <div className={classes["meta"]}>{props.meta}</div>}
      </div>
      {props.end && <div className={classes["end"]}>{props.end}</div>}
    </li>
  );
}
