import { createIncident } from "@second-story/api/incidents.ts";
import { listServices } from "@second-story/api/services.ts";
import { listSeverities } from "@second-story/api/severities.ts";
import { Button, Group, MultiSelect, Select, Stack, TextInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import type { FormEvent } from "react";
import { useAnswer } from "../app/use-answer.ts";
import { useMe } from "../app/use-me.ts";
import { useSend } from "../app/use-send.ts";
import { DateTimeField } from "../ui/date-time-field.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { ErrorState } from "../ui/error-state.tsx";
import { fieldProblems } from "../ui/field-problems.ts";
import { readerZone } from "../ui/format-time.ts";
import { PageHeader } from "../ui/page-header.tsx";
import { Page } from "../ui/page.tsx";
import { useDraft } from "../ui/use-draft.ts";

type Draft = {
  readonly title: string;
  readonly severityId: string | null;
  readonly serviceIds: string[];
  readonly impactStarted: string | null;
};
const nothing: Draft = { title: "", severityId: null, serviceIds: [], impactStarted: null };

/** Stable, so that it runs when the field appears and never again. */
const focus = (field: HTMLInputElement | null) => {
  field?.focus();
};

/** Four questions; everything else is filled in on the incident's page. */
export function NewIncidentPage() {
  const navigate = useNavigate();
  const { may } = useMe();
  const severities = useAnswer(listSeverities, {});
  const services = useAnswer(listServices, { query: {} });
  const send = useSend(createIncident, { quiet: true });
  const [draft, setDraft, clearDraft] = useDraft("new-incident", nothing);
  const problems = fieldProblems(send.error);
  const failed = severities.error ?? services.error;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { impactStarted } = draft;
    send.mutate(
      {
        body: {
          title: draft.title,
          severityId: draft.severityId ?? "",
          serviceIds: draft.serviceIds,
          timeZone: readerZone(),
          milestones: impactStarted === null ? {} : { "impact-started": impactStarted },
        },
      },
      {
        onSuccess: ({ id }) => {
          clearDraft();
          void navigate({ to: "/incidents/$incidentId", params: { incidentId: id } });
        },
      },
    );
  };

  if (!may("incidents.write")) {
    return (
      <Page title="New incident">
        <PageHeader title="New incident" />
        <EmptyState title="Members enter incidents">
          You can read what is open to the organisation. To take part, ask an administrator to make
          you a member.
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page title="New incident">
      <PageHeader
        title="New incident"
        description="What is known now is enough. Milestones and numbers can follow."
      />
      {failed ? (
        <ErrorState error={failed} />
      ) : (
        <form onSubmit={submit} aria-label="New incident">
          <Stack maw="34rem">
            <TextInput
              label="What happened?"
              placeholder="Checkout answers with errors"
              required
              ref={focus}
              maxLength={200}
              error={problems["title"]}
              value={draft.title}
              onChange={({ currentTarget }) => {
                setDraft({ ...draft, title: currentTarget.value });
              }}
            />
            <Select
              label="How bad was it?"
              placeholder="Choose a severity"
              required
              data={(severities.data?.items ?? []).map(({ id, name, description }) => ({
                value: id,
                label: `${name} · ${description}`,
              }))}
              error={problems["severityId"] === undefined ? null : "Choose a severity."}
              value={draft.severityId}
              onChange={(severityId) => {
                setDraft({ ...draft, severityId });
              }}
            />
            <MultiSelect
              label="Which services?"
              placeholder={draft.serviceIds.length === 0 ? "As far as you know" : ""}
              data={(services.data?.items ?? []).map(({ id, name }) => ({
                value: id,
                label: name,
              }))}
              nothingFoundMessage="No such service. Add it in Settings."
              searchable
              clearable
              value={draft.serviceIds}
              onChange={(serviceIds) => {
                setDraft({ ...draft, serviceIds });
              }}
            />
            <DateTimeField
              label="When did the impact start?"
              error={problems["milestones.impact-started"]}
              value={draft.impactStarted}
              onChange={(impactStarted) => {
                setDraft({ ...draft, impactStarted });
              }}
            />
            {send.error && Object.keys(problems).length === 0 && <ErrorState error={send.error} />}
            <Group>
              <Button type="submit" loading={send.isPending}>
                Enter the incident
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Page>
  );
}
