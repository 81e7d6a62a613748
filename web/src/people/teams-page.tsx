import { editTeam, listTeams } from "@second-story/api/teams.ts";
import type { Team } from "@second-story/domain/team.ts";
import { Button, Group } from "@mantine/core";
import { IconPlus, IconUsersGroup } from "@tabler/icons-react";
import { useState } from "react";
import { useAnswer } from "../app/use-answer.ts";
import { useMe } from "../app/use-me.ts";
import { useSend } from "../app/use-send.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { ErrorState } from "../ui/error-state.tsx";
import { Loading } from "../ui/loading.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { Row, RowList } from "../ui/row-list.tsx";
import { showUndo } from "../ui/show-undo.tsx";
import { TeamDialog } from "./team-dialog.tsx";

export function TeamsPage() {
  const { may } = useMe();
  const { data, error, refetch } = useAnswer(listTeams, {});
  const [open, setOpen] = useState<Team | "new">();
  const canManage = may("people.manage");
  const add = canManage && (
    <Button
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => {
        setOpen("new");
      }}
    >
      New team
    </Button>
  );
  return (
    <>
      <PageHeader
        title="Teams"
        description="Teams own services and agree to action items together."
        actions={data && data.items.length > 0 && add}
      />
      {error ? (
        <ErrorState error={error} retry={refetch} />
      ) : !data ? (
        <Loading />
      ) : data.items.length === 0 ? (
        <EmptyState title="No teams yet" icon={<IconUsersGroup size={28} />} action={add}>
          A team that is here can own a service, and be asked whether it agrees to an action item.
        </EmptyState>
      ) : (
        <RowList label="Teams">
          {data.items.map((team) => (
            <Row
              key={team.id}
              title={team.name}
              meta={membersOf(team)}
              end={
                canManage && (
                  <TeamControls
                    team={team}
                    onEdit={() => {
                      setOpen(team);
                    }}
                  />
                )
              }
            />
          ))}
        </RowList>
      )}
      {open && (
        <TeamDialog
          {...(open === "new" ? {} : { team: open })}
          onClose={() => {
            setOpen(undefined);
          }}
        />
      )}
    </>
  );
}

function TeamControls({ team, onEdit }: { readonly team: Team; readonly onEdit: () => void }) {
  const edit = useSend(editTeam);
  const params = { teamId: team.id };
  const archive = async () => {
    const { version } = await edit.mutateAsync({
      params,
      body: { archived: true, version: team.version },
    });
    showUndo(`${team.name} was archived`, () =>
      edit.mutateAsync({ params, body: { archived: false, version } }),
    );
  };
  return (
    <Group gap="xs" wrap="nowrap">
      <Button variant="default" size="compact-sm" onClick={onEdit} aria-label={`Edit ${team.name}`}>
        Edit
      </Button>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        loading={edit.isPending}
        aria-label={`Archive ${team.name}`}
        onClick={() => void archive()}
      >
        Archive
      </Button>
    </Group>
  );
}

function membersOf({ members }: Team): string {
  if (members.length === 0) return "Nobody yet";
  const shown = members.slice(0, 6).map(({ name }) => name);
  const more = members.length - shown.length;
  return shown.join(", ") + (more > 0 ? ` and ${String(more)} more` : "");
}
