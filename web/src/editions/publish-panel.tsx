import { previewEdition, publishEdition } from "@second-story/api/editions.ts";
import type { RetrospectiveView } from "@second-story/api/retrospectives.ts";
import { narrowEdition } from "@second-story/domain/compose-edition.ts";
import type { EditionMark, EditionPart } from "@second-story/domain/edition.ts";
import type { Gate } from "@second-story/domain/gate.ts";
import { Alert, Button, List, Stack, Text } from "@mantine/core";
import { lazy, Suspense, useState, type ReactNode } from "react";
import { useAnswer } from "../app/use-answer.ts";
import { isStale, useSend } from "../app/use-send.ts";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { ErrorState } from "../ui/error-state.tsx";
import { Loading } from "../ui/loading.tsx";
import { showProblem } from "../ui/show-problem.ts";
import { useDraft } from "../ui/use-draft.ts";
import { ChartPick } from "./chart-pick.tsx";
import { filledParts } from "./filled-parts.ts";
import type { RenderChart } from "./measured-part.tsx";
import { PartChoice } from "./part-choice.tsx";
import classes from "./publish-panel.module.css";
import { readersWords } from "./readers-words.ts";

const EditionDocument = lazy(async () => {
  const { EditionDocument: component } = await import("./edition-document.tsx");
  return { default: component };
});

/** Chooses what leaves the working group, shows it as readers will see it, and publishes it. */
export function PublishPanel(props: {
  readonly retrospective: RetrospectiveView;
  /** Leads to where a gate is met. */
  readonly gateLink: (gate: Gate) => ReactNode;
  readonly renderChart: RenderChart;
  readonly onPublished: (edition: EditionMark) => void;
  /** Below the button. */
  readonly children?: ReactNode;
}) {
  const { retrospective } = props;
  const params = { retrospectiveId: retrospective.id };
  const { data, error, refetch } = useAnswer(previewEdition, { params });
  const [left, setLeft] = useDraft<readonly EditionPart[]>(`left-out:${retrospective.id}`, []);
  const [picked, setPicked] = useDraft<readonly string[] | null>(
    `charts:${retrospective.id}`,
    null,
  );
  if (error) return <ErrorState error={error} retry={refetch} />;
  if (!data) return <Loading rows={6} />;
  const { allowed, charts } = data;
  const usual = charts.filter(({ isUsual }) => isUsual).map(({ id }) => id);
  const shown = charts.map(({ id }) => id).filter((id) => (picked ?? usual).includes(id));
  const content = {
    ...data.content,
    charts: data.content.charts.filter((_, at) => shown.includes(charts[at]?.id ?? "")),
  };
  const chosen = allowed.filter((part) => !left.includes(part));
  return (
    <div className={classes["panel"]}>
      <Stack gap="lg" className={classes["choice"] ?? ""}>
        <PartChoice
          allowed={allowed}
          filled={filledParts(content)}
          chosen={chosen}
          onChange={(parts) => {
            setLeft(allowed.filter((part) => !parts.includes(part)));
          }}
        />
        {chosen.includes("monitoring") && charts.length > 1 && (
          <ChartPick charts={charts} chosen={shown} onChange={setPicked} />
        )}
        <Publish {...props} chosen={chosen} charts={shown} />
        {props.children}
      </Stack>
      <section className={classes["preview"]} aria-label="Preview, as readers will see it">
        <Text size="sm" c="dimmed" mb="md">
          As readers will see it, with roles in place of names on the timeline.
        </Text>
        <Suspense fallback={<Loading rows={8} />}>
          <EditionDocument
            content={narrowEdition(content, chosen)}
            actionItems={[]}
            renderChart={props.renderChart}
            isPreview
          />
        </Suspense>
      </section>
    </div>
  );
}

function Publish(props: {
  readonly retrospective: RetrospectiveView;
  readonly gateLink: (gate: Gate) => ReactNode;
  readonly onPublished: (edition: EditionMark) => void;
  readonly chosen: readonly EditionPart[];
  readonly charts: readonly string[];
}) {
  const { retrospective, chosen } = props;
  const send = useSend(publishEdition, { quiet: true });
  const [asking, setAsking] = useState(false);
  const [overtaken, setOvertaken] = useState(false);
  const way = retrospective.workspace?.transitions.find(
    ({ to, direction }) => to === "published" && direction === "forward",
  );
  const publish = async () => {
    try {
      const edition = await send.mutateAsync({
        params: { retrospectiveId: retrospective.id },
        body: {
          parts: [...chosen],
          charts: [...props.charts],
          version: retrospective.version,
        },
      });
      setOvertaken(false);
      props.onPublished(edition);
    } catch (error) {
      if (isStale(error)) setOvertaken(true);
      else showProblem(error);
    }
  };
  if (!retrospective.may.manage) {
    return (
      <Text size="sm" c="dimmed">
        The facilitator, the owner or the commander publishes it.
      </Text>
    );
  }
  return (
    <Stack gap="sm" align="flex-start">
      {overtaken && (
        <Alert color="gray" title="Somebody else was quicker">
          The retrospective was changed or published a moment ago, so nothing was sent. Look at what
          stands now, then publish if it is still wanted.
        </Alert>
      )}
      {way ? (
        <>
          <Missing missing={way.missing} gateLink={props.gateLink} />
          <Text size="sm" c="dimmed">
            {readersWords[retrospective.access]}
          </Text>
          <Button
            disabled={way.missing.length > 0 || chosen.length === 0}
            onClick={() => {
              setAsking(true);
            }}
          >
            Publish…
          </Button>
          {chosen.length === 0 && <Text size="sm">Choose at least one part.</Text>}
        </>
      ) : (
        <Text size="sm">{stateWords(retrospective)}</Text>
      )}
      {asking && (
        <ConfirmDialog
          title="Publish this edition?"
          action="Publish it"
          onConfirm={publish}
          onClose={() => {
            setAsking(false);
          }}
        >
          {readersWords[retrospective.access]} It is frozen as it stands at that moment and keeps
          its address; later changes need another edition.
        </ConfirmDialog>
      )}
    </Stack>
  );
}

function Missing(props: {
  readonly missing: readonly { readonly gate: Gate; readonly ask: string }[];
  readonly gateLink: (gate: Gate) => ReactNode;
}) {
  if (props.missing.length === 0) return null;
  return (
    <div>
      <Text size="sm" fw={550} mb={4}>
        Before it can be published
      </Text>
      <List size="sm" spacing={4}>
        {props.missing.map(({ gate, ask }) => (
          <List.Item key={gate}>
            {ask} {props.gateLink(gate)}
          </List.Item>
        ))}
      </List>
    </div>
  );
}

function stateWords({ state }: RetrospectiveView): string {
  if (state === "published" || state === "closed") {
    return "This is published. For another edition, take it back to the review above, change what is to change, and publish again.";
  }
  if (state === "skipped") return "This was skipped, so there is nothing to publish.";
  return "It can be published once it has come to the review. Until then this shows what it would look like.";
}
