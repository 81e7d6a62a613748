import { participantRoleWords } from "@second-story/domain/participant.ts";
import { peopleThere, type PersonThere, type Stay } from "@second-story/domain/people-there.ts";
import { deletePresence, listPresences, restorePresence } from "@second-story/api/presences.ts";
import { ActionIcon, Button, Text } from "@mantine/core";
import { IconPencil, IconTrash, IconUserPlus, IconUserQuestion } from "@tabler/icons-react";
import { useState } from "react";
import type { AuthorMatch } from "@second-story/domain/author-match.ts";
import { useAnswer } from "../app/use-answer.ts";
import { useSend } from "../app/use-send.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { ErrorState } from "../ui/error-state.tsx";
import { formatOffset } from "../ui/format-time.ts";
import { Loading } from "../ui/loading.tsx";
import { Section } from "../ui/section.tsx";
import { showUndo } from "../ui/show-undo.tsx";
import { useShortcut } from "../ui/use-shortcut.ts";
import { AuthorDialog } from "./author-dialog.tsx";
import classes from "./communication.module.css";
import { PresenceDialog } from "./presence-dialog.tsx";
import type { CommunicationSetting } from "./setting.ts";
import { Track } from "./track.tsx";

/** Who joined when: read from the chat, or told by hand. Names are for the working group; elsewhere roles stand in their place. */
export function JoinedSection({ setting }: { readonly setting: CommunicationSetting }) {
  const { retrospectiveId, mayWrite } = setting;
  const answer = useAnswer(listPresences, { params: { retrospectiveId } });
  const [opened, setOpened] = useState<Stay["presence"] | "new">();
  const [asking, ask] = useState<{
    readonly label: string;
    readonly takenFor: string | undefined;
  }>();
  useShortcut(
    "p",
    "Say when somebody joined",
    () => {
      setOpened("new");
    },
    { group: "Communication", enabled: mayWrite },
  );
  if (answer.error) return <ErrorState error={answer.error} retry={answer.refetch} />;
  if (!answer.data) return <Loading rows={4} />;
  const { items, visits, matches } = answer.data;
  const people = peopleThere(items, visits, setting.participants, matches);
  const add = mayWrite && (
    <Button
      variant={people.length === 0 ? "filled" : "subtle"}
      size={people.length === 0 ? "sm" : "compact-sm"}
      leftSection={<IconUserPlus size={16} aria-hidden />}
      onClick={() => {
        setOpened("new");
      }}
    >
      Add somebody
    </Button>
  );
  return (
    <Section title="Who joined when" end={people.length > 0 && add}>
      {people.length === 0 ? (
        <EmptyState title="Nobody is on record yet" action={add}>
          Import the incident channel, and who came and left is read from it. Or say it by hand.
        </EmptyState>
      ) : (
        <ul className={classes["rows"]} aria-label="Who joined when">
          {people.map((person) => (
            <PersonRow
              key={person.key}
              person={person}
              setting={setting}
              matches={matches}
              onEdit={(presence) => {
                setOpened(presence);
              }}
              onWho={(label) => {
                ask({ label, takenFor: person.participantId });
              }}
            />
          ))}
        </ul>
      )}
      {asking && (
        <AuthorDialog
          setting={setting}
          label={asking.label}
          match={matches.find(({ label }) => label === asking.label)}
          takenFor={asking.takenFor}
          onClose={() => {
            ask(undefined);
          }}
        />
      )}
      {opened !== undefined && (
        <PresenceDialog
          setting={setting}
          presence={opened === "new" ? undefined : opened}
          onClose={() => {
            setOpened(undefined);
          }}
        />
      )}
    </Section>
  );
}

function PersonRow(props: {
  readonly person: PersonThere;
  readonly setting: CommunicationSetting;
  readonly matches: readonly AuthorMatch[];
  readonly onEdit: (presence: Stay["presence"]) => void;
  readonly onWho: (label: string) => void;
}) {
  const { person, setting } = props;
  return (
    <li className={classes["row"]}>
      <div className={classes["who"]}>
        <Text span fw={550}>
          {person.name}
        </Text>
        <Text size="sm" c="dimmed">
          {person.role ? participantRoleWords[person.role] : "No role yet"}
        </Text>
      </div>
      <Track
        span={setting.span}
        bars={person.stays.map((stay) => ({
          from: stay.from,
          to: stay.to,
          look: "there",
          words: stayWords(stay, setting),
        }))}
      />
      <div className={classes["said"]}>
        {person.stays.map((stay) => (
          <StayLine
            key={stay.presence?.id ?? `${stay.channel ?? ""} ${stay.from ?? ""} ${stay.to ?? ""}`}
            name={person.name}
            stay={stay}
            isSaid={props.matches.some(
              ({ label, meaning }) => label === stay.label && meaning.kind !== "automatic",
            )}
            setting={setting}
            onEdit={props.onEdit}
            onWho={props.onWho}
          />
        ))}
      </div>
    </li>
  );
}

function StayLine(props: {
  readonly name: string;
  readonly stay: Stay;
  /** Somebody said whom the name means. */
  readonly isSaid: boolean;
  readonly setting: CommunicationSetting;
  readonly onEdit: (presence: Stay["presence"]) => void;
  readonly onWho: (label: string) => void;
}) {
  const { stay, setting, name } = props;
  const remove = useSend(deletePresence);
  const restore = useSend(restorePresence);
  const { presence } = stay;
  return (
    <div className={classes["line"]}>
      <Text span size="sm">
        {stayWords(stay, setting)}
        {stay.channel !== null && (
          <Text span inherit c="dimmed">
            {` in ${stay.channel}`}
          </Text>
        )}
        {stay.label !== name && (
          <Text span inherit c="dimmed">
            {` as ${stay.label}`}
          </Text>
        )}
        {props.isSaid && (
          <Text span inherit c="dimmed">
            , as somebody said
          </Text>
        )}
      </Text>
      {setting.mayWrite && (presence?.participantId ?? null) === null && (
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={`Say who ${stay.label} is`}
          onClick={() => {
            props.onWho(stay.label);
          }}
        >
          <IconUserQuestion size={14} />
        </ActionIcon>
      )}
      {presence && setting.mayWrite && (
        <span className={classes["tools"]}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={`Correct when ${name} was there`}
            onClick={() => {
              props.onEdit(presence);
            }}
          >
            <IconPencil size={14} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={`Remove when ${name} was there`}
            onClick={() => {
              const params = {
                retrospectiveId: setting.retrospectiveId,
                presenceId: presence.id,
              };
              remove.mutate(
                { params },
                {
                  onSuccess: () => {
                    showUndo(`${name} was taken off`, () => restore.mutateAsync({ params }));
                  },
                },
              );
            }}
          >
            <IconTrash size={14} />
          </ActionIcon>
        </span>
      )}
    </div>
  );
}

/** "Joined +14 min (14:16), left at 15:20". */
function stayWords({ from, to }: Stay, setting: CommunicationSetting): string {
  const { time, window } = setting;
  const joined =
    from === null
      ? "There before the records begin"
      : `Joined ${window ? `${formatOffset(from, window.from)} (${time(from)})` : `at ${time(from)}`}`;
  return to === null ? joined : `${joined}, left at ${time(to)}`;
}
