import type { KeyboardEvent } from "react";
import { formatInstant } from "../ui/format-time.ts";
import { findObstacle } from "./record-obstacle.ts";
import classes from "./record-list.module.css";
import type { ShownRecord } from "./shelf.ts";

/** One record with its box; before it has come from the worker that holds it, the box alone. */
export function RecordRow(props: {
  readonly record: ShownRecord | undefined;
  readonly hasObstacle: boolean;
  readonly hasChannel: boolean;
  readonly zone: string;
  readonly at: number;
  readonly checked: boolean;
  readonly onCheck: (checked: boolean, range: boolean) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly onResolve: (happenedAt: string) => void;
}) {
  const { record } = props;
  const obstacle = record && findObstacle(record);
  return (
    <div className={classes["row"]} data-obstacle={props.hasObstacle || undefined}>
      <label className={classes["label"]}>
        <input
          type="checkbox"
          data-at={props.at}
          checked={props.checked}
          aria-disabled={props.hasObstacle}
          onKeyDown={props.onKeyDown}
          onChange={(event) => {
            const { shiftKey } = event.nativeEvent as MouseEvent;
            props.onCheck(event.currentTarget.checked, shiftKey);
          }}
        />
        <span className={classes["when"]}>
          {record && <WhenText record={record} zone={props.zone} />}
          {record && <Beside record={record} hasChannel={props.hasChannel} />}
        </span>
        <span className={classes["text"]}>
          {record && record.authorLabel !== null && (
            <span className={classes["author"]}>{record.authorLabel} </span>
          )}
          {record?.text}
        </span>
      </label>
      {obstacle !== undefined && <p className={classes["note"]}>{obstacle}</p>}
      {record && record.masked.length > 0 && (
        <p className={classes["note"]}>Masked: {record.masked.join(", ")}</p>
      )}
      {record?.timeProblem?.choices.map((choice) => (
        <button
          key={choice}
          type="button"
          className={classes["choice"]}
          aria-pressed={record.happenedAt === choice}
          onClick={() => {
            props.onResolve(choice);
          }}
        >
          {choice.slice(0, 16).replace("T", " ")} ({choice.slice(19)})
        </button>
      ))}
    </div>
  );
}

/** Where it was said, and that it was changed afterwards. */
function Beside(props: { readonly record: ShownRecord; readonly hasChannel: boolean }) {
  const { channel, flags } = props.record;
  const words = [
    ...(props.hasChannel && channel !== null ? [channel] : []),
    ...(flags.includes("edited") ? ["edited"] : []),
  ];
  return words.length === 0 ? null : (
    <span className={classes["aside"]} title={words.join(" · ")}>
      {words.join(" · ")}
    </span>
  );
}

function WhenText(props: { readonly record: ShownRecord; readonly zone: string }) {
  const { happenedAt, until, precision, timeAsWritten } = props.record;
  if (happenedAt === null) return timeAsWritten || "No time";
  const options = {
    timeZone: props.zone,
    seconds: happenedAt.slice(17, 19) !== "00",
  };
  return (
    <time dateTime={happenedAt} title={`Written as ${timeAsWritten}`}>
      {precision === "about" && "~"}
      {formatInstant(happenedAt, options)}
      {until !== null && `–${formatInstant(until, { ...options, show: "time" })}`}
    </time>
  );
}
