import { createExample } from "@second-story/api/exports.ts";
import { Button, Group } from "@mantine/core";
import { IconSeedling } from "@tabler/icons-react";
import { Link, useRouter } from "@tanstack/react-router";
import { useMe } from "../app/use-me.ts";
import { useSend } from "../app/use-send.ts";
import { EmptyState } from "../ui/empty-state.tsx";

/** Nothing has been entered yet: look at a complete example, or begin. */
export function FirstVisit() {
  const { may } = useMe();
  const { history } = useRouter();
  const send = useSend(createExample);
  const create = async () => {
    const example = await send.mutateAsync({});
    history.push(`/retrospectives/${example.retrospectiveId}`);
  };
  return (
    <EmptyState
      icon={<IconSeedling size={40} stroke={1.5} />}
      title="A quiet place to look back from"
      action={
        may("incidents.write") && (
          <Group justify="center">
            <Button loading={send.isPending} onClick={() => void create()}>
              Create the example incident
            </Button>
            <Button component={Link} to="/incidents/new" variant="default">
              New incident
            </Button>
          </Group>
        )
      }
    >
      An incident becomes a retrospective: its facts on a timeline, what made it possible, what will
      change. The example shows one from alert to lessons.
    </EmptyState>
  );
}
