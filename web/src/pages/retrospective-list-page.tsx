import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { Link, useRouter } from "@tanstack/react-router";
import { useMe } from "../app/use-me.ts";
import { RetrospectiveList } from "../retrospectives/retrospective-list.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { Page } from "../ui/page.tsx";
import { useShortcut } from "../ui/use-shortcut.ts";

export function RetrospectiveListPage() {
  const { may } = useMe();
  const { history } = useRouter();
  const mayStart = may("retrospectives.create");
  useShortcut(
    "n",
    "New retrospective",
    () => {
      history.push("/retrospectives/new");
    },
    { enabled: mayStart },
  );
  return (
    <Page title="Retrospectives" wide>
      <PageHeader
        title="Retrospectives"
        actions={
          mayStart && (
            <Button
              component={Link}
              to="/retrospectives/new"
              leftSection={<IconPlus size={16} aria-hidden />}
            >
              New retrospective
            </Button>
          )
        }
      />
      <RetrospectiveList />
    </Page>
  );
}
