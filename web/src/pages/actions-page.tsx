import { getRetrospective } from "@second-story/api/retrospectives.ts";
import type { ReactNode } from "react";
import { AllActionItems } from "../action-items/all-action-items.tsx";
import { useAnswer } from "../app/use-answer.ts";
import { PageHeader } from "../ui/page-header.tsx";
import { Page } from "../ui/page.tsx";

export function ActionsPage() {
  return (
    <Page title="Actions" wide>
      <PageHeader
        title="Actions"
        description="What retrospectives led to, until each effect was looked at."
      />
      <AllActionItems Standing={Standing} />
    </Page>
  );
}

function Standing(props: {
  readonly retrospectiveId: string;
  readonly children: (mayWrite: boolean) => ReactNode;
}) {
  const { retrospectiveId } = props;
  const retrospective = useAnswer(getRetrospective, { params: { retrospectiveId } });
  if (retrospective.isPending) return null;
  return props.children(retrospective.data?.may.write ?? false);
}
