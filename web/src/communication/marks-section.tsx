import { deleteMark, listMarks, restoreMark } from "@second-story/api/communication-marks.ts";
import { markKindWords, type CommunicationMark } from "@second-story/domain/communication-mark.ts";
import { ActionIcon, Badge, Button, Group, Text } from "@mantine/core";
import { IconMapPin, IconPencil, IconTrash } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useAnswer } from "../app/use-answer.ts";
import { useSend } from "../app/use-send.ts";
import { useWording } from "../app/wording.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { ErrorState } from "../ui/error-state.tsx";
import { formatMinutes, formatOffset } from "../ui/format-time.ts";
import { Loading } from "../ui/loading.tsx";
import { Section } from "../ui/section.tsx";
import { showUndo } from "../ui/show-undo.tsx";
import { useShortcut } from "../ui/use-shortcut.ts";
import classes from "./communication.module.css";
import { MarkOutcome } from "./mark-outcome.tsx";
import type { CommunicationSetting } from "./setting.ts";
import { Track } from "./track.tsx";

/** Where word did not get through: findings about the process, each a step away from a factor or an action item. */
export function MarksSection(props: {
  readonly setting: CommunicationSetting;
  /** Opens the dialog on a mark, or on a new one. */
  readonly onOpen: (mark: CommunicationMark | undefined) => void;
}) {
  const { setting, onOpen } = props;
  const { retrospectiveId, mayWrite } = setting;
  const answer = useAnswer(listMarks, { params: { retrospectiveId } });
  useShortcut(
    "n",
    "Mark where word did not get through",
    () => {
      onOpen(undefined);
    },
    { group: "Communication", enabled: mayWrite },
  );
  if (answer.error) return <ErrorState error={answer.error} retry={answer.refetch} />;
  if (!answer.data) return <Loading rows={3} />;
  const { items } = answer.data;
  const add = mayWrite && (
    <Button
      variant={items.length === 0 ? "filled" : "subtle"}
      size={items.length === 0 ? "sm" : "compact-sm"}
      leftSection={<IconMapPin size={16} aria-hidden />}
      onClick={() => {
        onOpen(undefined);
      }}
    >
      Mark something
    </Button>
  );
  return (
    <Section title="Where word did not get through" end={items.length > 0 && add}>
      {items.length === 0 ? (
        <EmptyState title="Nothing is marked yet" action={add}>
          Was something done twice, waited for, understood in two ways? Each is a finding about the
          process, and can become a contributing factor or an action item.
        </EmptyState>
      ) : (
        <ul className={classes["rows"]} aria-label="Where word did not get through">
          {items.map((mark) => (
            <MarkRow key={mark.id} mark={mark} setting={setting} onEdit={onOpen} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function MarkRow(props: {
  readonly mark: CommunicationMark;
  readonly setting: CommunicationSetting;
  readonly onEdit: (mark: CommunicationMark) => void;
}) {
  const { mark, setting } = props;
  const { Marked } = useWording();
  const remove = useSend(deleteMark);
  const restore = useSend(restoreMark);
  const params = { retrospectiveId: setting.retrospectiveId, markId: mark.id };
  const cited = setting.entries.filter(({ id }) => mark.entryIds.includes(id));
  return (
    <li className={classes["mark"]} id={`mark-${mark.id}`}>
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="xs">
        <Group gap="xs">
          <Badge color="plum" variant="light">
            {markKindWords[mark.kind]}
          </Badge>
          <Text span size="sm" c="dimmed">
            {stretchWords(mark, setting)}
          </Text>
        </Group>
        {setting.mayWrite && (
          <Group gap={4} wrap="nowrap">
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`Change the mark: ${mark.text.slice(0, 60)}`}
              onClick={() => {
                props.onEdit(mark);
              }}
            >
              <IconPencil size={16} />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`Remove the mark: ${mark.text.slice(0, 60)}`}
              onClick={() => {
                remove.mutate(
                  { params },
                  {
                    onSuccess: () => {
                      showUndo("The mark was removed", () => restore.mutateAsync({ params }));
                    },
                  },
                );
              }}
            >
              <IconTrash size={16} />
            </ActionIcon>
          </Group>
        )}
      </Group>
      <p className={classes["words"]}>
        <Marked text={mark.text} context="retrospective" />
      </p>
      <Track
        span={setting.span}
        bars={[
          {
            from: mark.from,
            to: mark.to ?? mark.from,
            look: "mark",
            words: markKindWords[mark.kind],
          },
        ]}
      />
      {cited.length > 0 && (
        <Text size="sm" c="dimmed" mt={4}>
          {"Shown by "}
          {cited.map(({ id, happenedAt, text }, index) => (
            <span key={id}>
              {index > 0 && ", "}
              <Link
                to="/retrospectives/$retrospectiveId/timeline"
                params={{ retrospectiveId: setting.retrospectiveId }}
                hash={`entry-${id}`}
                title={text}
                style={{ color: "inherit" }}
              >
                {setting.time(happenedAt)}
              </Link>
            </span>
          ))}
        </Text>
      )}
      <MarkOutcome mark={mark} setting={setting} />
    </li>
  );
}

/** "14:36 to 14:47, 11 min, from +34 min". */
function stretchWords(
  { from, to }: CommunicationMark,
  { time, window }: CommunicationSetting,
): string {
  const since = window ? `, ${formatOffset(from, window.from)}` : "";
  if (to === null) return `at ${time(from)}${since}`;
  const length = formatMinutes((Date.parse(to) - Date.parse(from)) / 60_000);
  return `${time(from)} to ${time(to)}, ${length}${since === "" ? "" : `, from ${since.slice(2)}`}`;
}
