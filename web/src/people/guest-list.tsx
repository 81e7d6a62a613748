import { createGuest, deleteGuest, editGuest, listGuests } from "@second-story/api/guests.ts";
import { Button, Text } from "@mantine/core";
import { useAnswerPages } from "../app/use-answer.ts";
import { useMe } from "../app/use-me.ts";
import { useSend } from "../app/use-send.ts";
import { InlineEdit } from "../ui/inline-edit.tsx";
import { Row, RowList } from "../ui/row-list.tsx";
import { Section } from "../ui/section.tsx";
import { showUndo } from "../ui/show-undo.tsx";

/** People who took part and have no account; nothing when there are none. */
export function GuestList() {
  const { may } = useMe();
  const { items, hasNextPage, fetchNextPage } = useAnswerPages(listGuests, { query: {} });
  const edit = useSend(editGuest, { quiet: true });
  const remove = useSend(deleteGuest);
  const add = useSend(createGuest);
  if (!items || items.length === 0) return null;
  return (
    <Section title="Guests">
      <Text c="dimmed" size="sm" mb="xs">
        They took part in a retrospective and have no account. Add them there.
      </Text>
      <RowList label="Guests">
        {items.map(({ id, name, handle, version }) => (
          <Row
            key={id}
            title={
              <InlineEdit
                label="Name"
                value={name}
                draftKey={`guest:${id}`}
                readOnly={!may("guests.write")}
                save={(value) =>
                  edit.mutateAsync({ params: { guestId: id }, body: { name: value, version } })
                }
              />
            }
            meta={handle === null ? undefined : `@${handle}`}
            end={
              may("people.manage") && (
                <Button
                  variant="default"
                  size="compact-sm"
                  onClick={() => {
                    remove.mutate(
                      { params: { guestId: id } },
                      {
                        onSuccess: () => {
                          showUndo(`${name} was removed`, () =>
                            add.mutateAsync({ body: { name, handle } }),
                          );
                        },
                      },
                    );
                  }}
                >
                  Remove
                </Button>
              )
            }
          />
        ))}
      </RowList>
      {hasNextPage && (
        <Button variant="default" mt="md" onClick={() => void fetchNextPage()}>
          Show more
        </Button>
      )}
    </Section>
  );
}
