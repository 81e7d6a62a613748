import { listUsers } from "@second-story/api/people.ts";
import { Button, Group, Stack, Switch } from "@mantine/core";
import { IconUserPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useAnswerPages } from "../app/use-answer.ts";
import { useMe } from "../app/use-me.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { ErrorState } from "../ui/error-state.tsx";
import { Loading } from "../ui/loading.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { RowList } from "../ui/row-list.tsx";
import { SearchField } from "../ui/search-field.tsx";
import { GuestList } from "./guest-list.tsx";
import { InvitationList } from "./invitation-list.tsx";
import { InviteDialog } from "./invite-dialog.tsx";
import { PersonRow } from "./person-row.tsx";

export function PeoplePage() {
  const { may } = useMe();
  const [search, setSearch] = useState("");
  const [closed, setClosed] = useState(false);
  const [inviting, setInviting] = useState(false);
  const canManage = may("people.manage");
  const { items, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useAnswerPages(
    listUsers,
    { query: { search, disabled: closed ? "true" : "false" } },
  );
  return (
    <>
      <PageHeader
        title="People"
        description="Everyone who has an account here."
        actions={
          canManage && (
            <Button
              leftSection={<IconUserPlus size={16} aria-hidden />}
              onClick={() => {
                setInviting(true);
              }}
            >
              Invite someone
            </Button>
          )
        }
      />
      <Stack gap="xl">
        <div>
          <Group mb="sm">
            <SearchField
              label={canManage ? "Find by name, handle or e-mail" : "Find by name or handle"}
              value={search}
              onSearch={setSearch}
            />
            {canManage && (
              <Switch
                label="Closed accounts"
                checked={closed}
                onChange={({ currentTarget }) => {
                  setClosed(currentTarget.checked);
                }}
              />
            )}
          </Group>
          {error ? (
            <ErrorState error={error} retry={refetch} />
          ) : !items ? (
            <Loading />
          ) : items.length === 0 ? (
            <EmptyState title={closed ? "No closed accounts" : "Nobody of this name"} />
          ) : (
            <RowList label="People">
              {items.map((person) => (
                <PersonRow key={person.id} person={person} />
              ))}
            </RowList>
          )}
          {hasNextPage && (
            <Button
              variant="default"
              mt="md"
              loading={isFetchingNextPage}
              onClick={() => void fetchNextPage()}
            >
              Show more
            </Button>
          )}
        </div>
        {canManage && <InvitationList />}
        <GuestList />
      </Stack>
      {inviting && (
        <InviteDialog
          onClose={() => {
            setInviting(false);
          }}
        />
      )}
    </>
  );
}
