import { getRetrospective } from "@second-story/api/retrospectives.ts";
import { getRouteApi, Outlet, useLocation } from "@tanstack/react-router";
import { useAnswer } from "../app/use-answer.ts";
import { LanguageCount } from "../language/language-count.tsx";
import { LanguageWording } from "../language/language-wording.tsx";
import { WorkspaceHeader } from "../retrospectives/workspace-header.tsx";
import { ErrorState } from "../ui/error-state.tsx";
import { Loading } from "../ui/loading.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { Page } from "../ui/page.tsx";
import { RetrospectiveTabs } from "./retrospective-tabs.tsx";

const here = getRouteApi("/retrospectives/$retrospectiveId");

/** The frame of a retrospective: its header and its pages. */
export function RetrospectiveWorkspace() {
  const params = here.useParams();
  const { pathname } = useLocation();
  const { data: retrospective, error, refetch } = useAnswer(getRetrospective, { params });
  if (error) {
    return (
      <Page title="Retrospective">
        <PageHeader title="Retrospective" />
        <ErrorState error={error} retry={refetch} />
      </Page>
    );
  }
  if (!retrospective) return <Loading rows={6} />;
  return (
    <Page title={retrospective.title} wide>
      <WorkspaceHeader
        key={retrospective.id}
        retrospective={retrospective}
        compact={!pathname.endsWith(params.retrospectiveId)}
        aside={retrospective.may.read && <LanguageCount retrospectiveId={retrospective.id} />}
      />
      <RetrospectiveTabs retrospective={retrospective} />
      <LanguageWording
        key={`language-${retrospective.id}`}
        retrospectiveId={retrospective.id}
        mayRead={retrospective.may.read}
        mayWrite={retrospective.may.write}
      >
        <Outlet />
      </LanguageWording>
    </Page>
  );
}
