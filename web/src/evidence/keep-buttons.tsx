import { Button } from "@mantine/core";
import classes from "./choose-found.module.css";
import { fewRecords } from "./scope.ts";

/** Into the tray to be picked from, or straight into the story: what fits the source best stands out. */
export function KeepButtons(props: {
  readonly records: number;
  /** How many would go into the tray, and how many into the story. */
  readonly tray: number;
  readonly story: number;
  readonly isChat: boolean;
  readonly isBusy: boolean;
  readonly onStory: () => void;
  readonly onTray: () => void;
}) {
  const { records, tray, story, isBusy } = props;
  const isForTray = props.isChat || records > fewRecords;
  const isAll = story === records && records > 1;
  return (
    <div className={classes["keep"]}>
      <Button
        variant={isForTray ? "filled" : "default"}
        disabled={tray === 0 || isBusy}
        onClick={props.onTray}
      >
        {`Keep ${tray.toLocaleString()} in the tray`}
      </Button>
      <Button
        variant={isForTray ? "default" : "filled"}
        disabled={story === 0}
        loading={isBusy}
        onClick={props.onStory}
      >
        {isAll ? "Put all in the story" : `Put ${story.toLocaleString()} in the story`}
      </Button>
    </div>
  );
}
