import { createGuest, listGuests } from "@second-story/api/guests.ts";
import { addParticipant } from "@second-story/api/participants.ts";
import { listUsers } from "@second-story/api/people.ts";
import type { NewPerson } from "@second-story/domain/participant.ts";
import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconUserPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useAnswer } from "../app/use-answer.ts";
import { useSend } from "../app/use-send.ts";

const pauseMs = 150;

/** Finds a person or a guest by name and adds them; a name that nobody has becomes a guest. */
export function AddParticipant(props: {
  readonly retrospectiveId: string;
  /** Ids of those who take part already. */
  readonly there: readonly string[];
  readonly onAdded: (participantId: string) => void;
}) {
  const [words, setWords] = useState("");
  const [search] = useDebouncedValue(words.trim(), pauseMs);
  const query = { search, limit: 20 };
  const users = useAnswer(listUsers, { query }).data?.items ?? [];
  const guests = useAnswer(listGuests, { query }).data?.items ?? [];
  const add = useSend(addParticipant);
  const invite = useSend(createGuest);

  const choose = async (value: string) => {
    const kind = value.slice(0, value.indexOf(":"));
    const rest = value.slice(kind.length + 1);
    const person: NewPerson =
      kind === "user"
        ? { userId: rest }
        : {
            guestId:
              kind === "guest" ? rest : (await invite.mutateAsync({ body: { name: rest } })).id,
          };
    const { retrospectiveId } = props;
    const added = await add.mutateAsync({ params: { retrospectiveId }, body: { person } });
    props.onAdded(added.id);
  };
  const optionsOf = (kind: string, people: readonly { id: string; name: string }[]) =>
    people
      .filter(({ id }) => !props.there.includes(id))
      .map(({ id, name }) => ({ value: `${kind}:${id}`, label: name }));
  const data = [
    { group: "People", items: optionsOf("user", users) },
    { group: "Guests", items: optionsOf("guest", guests) },
    ...(words.trim() === ""
      ? []
      : [
          {
            group: "Somebody without an account",
            items: [{ value: `new:${words.trim()}`, label: `Add “${words.trim()}” as a guest` }],
          },
        ]),
  ].filter(({ items }) => items.length > 0);

  return (
    <Select
      aria-label="Add a participant"
      placeholder="Add somebody by name"
      leftSection={<IconUserPlus size={16} aria-hidden />}
      searchable
      maw="26rem"
      nothingFoundMessage="Type a name."
      data={data}
      filter={({ options }) => options}
      searchValue={words}
      onSearchChange={setWords}
      value={null}
      onChange={(value) => {
        setWords("");
        // A refusal was shown as a notification already.
        if (value !== null) choose(value).catch(() => undefined);
      }}
    />
  );
}
