import { Button, Text } from "@mantine/core";
import classes from "./picking-bar.module.css";

/** What may be done with what is chosen, always at hand below the list. */
export function PickingBar(props: {
  readonly count: number;
  readonly isBusy: boolean;
  readonly onAdd: () => void;
  readonly onMerge: () => void;
  readonly onDrop: () => void;
}) {
  const { count } = props;
  return (
    <div className={classes["bar"]}>
      <Text component="output" size="sm">
        {count === 0
          ? "Choose what belongs to the story"
          : count === 1
            ? "1 message chosen"
            : `${count.toLocaleString()} messages chosen`}
      </Text>
      {count > 0 && (
        <>
          <Button
            variant="subtle"
            color="gray"
            size="sm"
            className={classes["none"] ?? ""}
            onClick={props.onDrop}
          >
            Choose none
          </Button>
          {count > 1 && (
            <Button variant="default" size="sm" loading={props.isBusy} onClick={props.onMerge}>
              Merge into one entry
            </Button>
          )}
          <Button size="sm" loading={props.isBusy} onClick={props.onAdd}>
            Add to the story
          </Button>
        </>
      )}
    </div>
  );
}
