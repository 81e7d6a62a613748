import { Button, Group } from "@mantine/core";

/** Up to so many records a person has seen them all and means them all. */
const fewRecords = 60;

/** Into the tray to be picked from, or straight into the story: what fits the source best stands out. */
export function KeepButtons(props: {
  readonly records: number;
  readonly chosen: number;
  readonly isChat: boolean;
  readonly isBusy: boolean;
  readonly onStory: () => void;
  readonly onTray: () => void;
}) {
  const { records, chosen, isBusy } = props;
  const isForTray = props.isChat || records > fewRecords;
  const isAll = chosen === records && records > 1;
  return (
    <Group gap="xs">
      <Button
        variant={isForTray ? "filled" : "default"}
        disabled={records === 0 || isBusy}
        onClick={props.onTray}
      >
        {isAll || chosen === 0 || isForTray ? "Keep in the tray" : "Keep all in the tray"}
      </Button>
      <Button
        variant={isForTray ? "default" : "filled"}
        disabled={chosen === 0}
        loading={isBusy}
        onClick={props.onStory}
      >
        {isAll ? "Put all in the story" : `Put ${chosen.toLocaleString()} in the story`}
      </Button>
    </Group>
  );
}
