import { getRetrospective } from "@second-story/api/retrospectives.ts";
import { Stack } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import { Fragment } from "react";
import { useAnswer } from "../app/use-answer.ts";
import { FactorList } from "../factors/factor-list.tsx";
import { useProseAdditions } from "../language/language-wording.tsx";
import { ProseSection } from "../prose/prose-section.tsx";
import { Section } from "../ui/section.tsx";
import { FactorOrigin } from "./mark-origin.tsx";

const here = getRouteApi("/retrospectives/$retrospectiveId");

const sections = [
  {
    section: "narrative",
    label: "Narrative",
    placeholder:
      "Tell it as a story: how things were, what changed, how customers and responders lived it, what was learnt.",
  },
  {
    section: "technical-analysis",
    label: "Technical analysis",
    placeholder:
      "How is it meant to work, how does it usually work, how did it work that day? Enough for an engineer who meets the next one.",
  },
  {
    section: "notes",
    label: "Notes",
    placeholder: "Anything worth keeping. Markdown works as you type: - list, [ ] task, > quote.",
  },
] as const;

/** What is made of the facts: in prose, and as contributing factors. */
export function AnalysisPage() {
  const { retrospectiveId } = here.useParams();
  const story = useProseAdditions("summary");
  const working = useProseAdditions("retrospective");
  return (
    <Stack gap="2rem" maw="54rem">
      {sections.map(({ section, label, placeholder }) => (
        <Fragment key={section}>
          {section === "technical-analysis" && <Factors retrospectiveId={retrospectiveId} />}
          <Section title={label}>
            <ProseSection
              retrospectiveId={retrospectiveId}
              section={section}
              label={label}
              placeholder={placeholder}
              additions={section === "narrative" ? story : working}
            />
          </Section>
        </Fragment>
      ))}
    </Stack>
  );
}

function Factors({ retrospectiveId }: { readonly retrospectiveId: string }) {
  const { data: retrospective } = useAnswer(getRetrospective, { params: { retrospectiveId } });
  return (
    <Section title="Contributing factors">
      <FactorList
        retrospectiveId={retrospectiveId}
        mayWrite={retrospective?.may.write ?? false}
        Origin={FactorOrigin}
      />
    </Section>
  );
}
