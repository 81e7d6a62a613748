import { createRetrospective } from "@second-story/api/retrospectives.ts";
import type { AccessMode } from "@second-story/domain/permission.ts";
import { Button, Group, SegmentedControl, Stack, TextInput } from "@mantine/core";
import { useNavigate, useParams } from "@tanstack/react-router";
import type { FormEvent } from "react";
import { useMe } from "../app/use-me.ts";
import { useSend } from "../app/use-send.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { ErrorState } from "../ui/error-state.tsx";
import { fieldProblems } from "../ui/field-problems.ts";
import { readerZone } from "../ui/format-time.ts";
import { PageHeader } from "../ui/page-header.tsx";
import { Page } from "../ui/page.tsx";
import { useDraft } from "../ui/use-draft.ts";
import { AccessChoice } from "./access-choice.tsx";
import { DepthChoice, depthBody, type DepthDraft } from "./depth-choice.tsx";
import { IncidentChoice } from "./incident-choice.tsx";
import { useChosenIncidents } from "./use-chosen-incidents.ts";

type Draft = {
  readonly kind: "incident" | "project";
  /** Null until somebody writes one: then it is that of the first incident. */
  readonly title: string | null;
  readonly incidentIds: readonly string[];
  readonly access: AccessMode;
  readonly depth: DepthDraft;
  readonly startsOn: string;
  readonly endsOn: string;
};

/** A few questions, most of them answered already when it begins from an incident. */
export function NewRetrospectivePage() {
  const navigate = useNavigate();
  const { may } = useMe();
  // Begun from an incident, or from the list.
  const { incidentId } = useParams({ strict: false });
  const [draft, setDraft, clearDraft] = useDraft<Draft>(`new-retrospective:${incidentId ?? ""}`, {
    kind: "incident",
    title: null,
    incidentIds: incidentId === undefined ? [] : [incidentId],
    access: "open",
    depth: { depth: null, because: "" },
    startsOn: "",
    endsOn: "",
  });
  const send = useSend(createRetrospective, { quiet: true });
  const problems = fieldProblems(send.error);
  const isProject = draft.kind === "project";
  const incidents = useChosenIncidents(isProject ? [] : draft.incidentIds);
  const suggested = isProject ? "" : (incidents[0]?.title ?? "");
  const title = draft.title ?? suggested;
  const set = (change: Partial<Draft>) => {
    setDraft({ ...draft, ...change });
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { kind, access, startsOn, endsOn } = draft;
    const subject = isProject
      ? { startsOn: startsOn || null, endsOn: endsOn || null }
      : { incidentIds: [...draft.incidentIds] };
    const body = {
      kind,
      title,
      access,
      timeZone: readerZone(),
      ...subject,
      ...depthBody(draft.depth),
    };
    send.mutate(
      { body },
      {
        onSuccess: ({ id }) => {
          clearDraft();
          void navigate({
            to: "/retrospectives/$retrospectiveId",
            params: { retrospectiveId: id },
          });
        },
      },
    );
  };

  if (!may("retrospectives.create")) {
    return (
      <Page title="New retrospective">
        <PageHeader title="New retrospective" />
        <EmptyState title="Members start retrospectives">
          You can read what is open to the organisation. To take part, ask an administrator to make
          you a member.
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page title="New retrospective">
      <PageHeader
        title="New retrospective"
        description="Everybody did the best they could with what they knew then. Here we find out what that was."
      />
      <form onSubmit={submit} aria-label="New retrospective">
        <Stack maw="34rem" gap="lg">
          <SegmentedControl
            aria-label="What is looked back on"
            data={[
              { value: "incident", label: "An incident" },
              { value: "project", label: "A project" },
            ]}
            value={draft.kind}
            onChange={(kind) => {
              set({ kind: kind === "project" ? "project" : "incident" });
            }}
          />
          {isProject ? (
            <Group grow align="flex-start">
              <TextInput
                type="date"
                label="It started"
                required
                error={problems["startsOn"]}
                value={draft.startsOn}
                onChange={({ currentTarget }) => {
                  set({ startsOn: currentTarget.value });
                }}
              />
              <TextInput
                type="date"
                label="It ended"
                required
                error={problems["endsOn"]}
                value={draft.endsOn}
                onChange={({ currentTarget }) => {
                  set({ endsOn: currentTarget.value });
                }}
              />
            </Group>
          ) : (
            <IncidentChoice
              chosen={incidents}
              error={problems["incidentIds"]}
              onChange={(incidentIds) => {
                set({ incidentIds });
              }}
            />
          )}
          <TextInput
            label="Title"
            required
            maxLength={200}
            placeholder="What the retrospective is called"
            error={problems["title"]}
            value={title}
            onChange={({ currentTarget }) => {
              set({ title: currentTarget.value });
            }}
          />
          <AccessChoice
            value={draft.access}
            onChange={(access) => {
              set({ access });
            }}
          />
          <DepthChoice
            severities={incidents.map(({ severity }) => severity)}
            draft={draft.depth}
            error={problems["depthBecause"]}
            onChange={(depth) => {
              set({ depth });
            }}
          />
          {send.error && Object.keys(problems).length === 0 && <ErrorState error={send.error} />}
          <Group>
            <Button type="submit" loading={send.isPending}>
              Start the retrospective
            </Button>
          </Group>
        </Stack>
      </form>
    </Page>
  );
}
