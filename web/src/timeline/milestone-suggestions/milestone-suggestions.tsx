import {
  dismissMilestoneSuggestion,
  listMilestoneSuggestions,
  restoreMilestoneSuggestion,
  type MilestoneSuggestion,
} from "@second-story/api/milestone-suggestions.ts";
import { clearEntryMilestone, setEntryMilestone } from "@second-story/api/timeline.ts";
import { milestoneWords } from "@second-story/domain/milestone.ts";
import { Button, UnstyledButton } from "@mantine/core";
import { IconFlag } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useAnswer } from "../../app/use-answer.ts";
import { useSend } from "../../app/use-send.ts";
import { showUndo } from "../../ui/show-undo.tsx";
import type { StoryIncident } from "../story-frame.ts";
import { clockOf } from "../zone-clock.ts";
import classes from "./milestone-suggestions.module.css";

/** Milestones that the story suggests, for a person to accept. Folded into one line until somebody looks. */
export function MilestoneSuggestions(props: {
  readonly retrospectiveId: string;
  readonly incidents: readonly StoryIncident[];
}) {
  const { retrospectiveId } = props;
  const { data } = useAnswer(listMilestoneSuggestions, { params: { retrospectiveId } });
  const [unfolded, setUnfolded] = useState(false);
  const items = data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section className={classes["box"]} aria-label="Suggested milestones">
      <p className={classes["line"]}>
        <IconFlag size={18} stroke={1.75} aria-hidden className={classes["icon"]} />
        <output>
          {items.length === 1
            ? "The timeline suggests 1 milestone."
            : `The timeline suggests ${String(items.length)} milestones.`}
        </output>
        <UnstyledButton
          className={classes["more"] ?? ""}
          aria-expanded={unfolded}
          onClick={() => {
            setUnfolded(!unfolded);
          }}
        >
          {unfolded ? "Fold" : "Look at them"}
        </UnstyledButton>
      </p>
      {unfolded && (
        <ul>
          {items.map((item) => (
            <Suggestion
              key={item.incidentId + item.kind}
              item={item}
              retrospectiveId={retrospectiveId}
              incidents={props.incidents}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function Suggestion(props: {
  readonly item: MilestoneSuggestion;
  readonly retrospectiveId: string;
  readonly incidents: readonly StoryIncident[];
}) {
  const { item, retrospectiveId, incidents } = props;
  const { incidentId, kind, entryId } = item;
  const set = useSend(setEntryMilestone);
  const clear = useSend(clearEntryMilestone);
  const dismiss = useSend(dismissMilestoneSuggestion);
  const restore = useSend(restoreMilestoneSuggestion);
  const params = { retrospectiveId, entryId, kind };
  const incident = incidents.find(({ id }) => id === incidentId);
  const words = milestoneWords[kind];
  return (
    <li>
      <div>
        <p>
          <strong>{words}</strong>
          {incidents.length > 1 && ` of ${incident?.code ?? ""}`} at{" "}
          <Link to="." hash={`entry-${entryId}`} className={classes["entry"] ?? ""}>
            {clockOf(incident?.timeZone ?? "UTC").time(item.happenedAt)}
          </Link>
        </p>
        <p className={classes["reason"]}>{item.reason}</p>
      </div>
      <div className={classes["answers"]}>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`Set it: “${words}”`}
          loading={set.isPending}
          onClick={() => {
            set.mutate(
              { params, body: { incidentId } },
              {
                onSuccess: () => {
                  showUndo(`“${words}” is set`, () =>
                    clear.mutateAsync({ params, query: { incidentId } }),
                  );
                },
              },
            );
          }}
        >
          Set it
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          aria-label={`Not this: “${words}”`}
          loading={dismiss.isPending}
          onClick={() => {
            dismiss.mutate(
              { params, body: { incidentId } },
              {
                onSuccess: () => {
                  showUndo(`The suggestion “${words}” is dismissed for everyone`, () =>
                    restore.mutateAsync({ params, query: { incidentId } }),
                  );
                },
              },
            );
          }}
        >
          Not this
        </Button>
      </div>
    </li>
  );
}
