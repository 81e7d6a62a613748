import {
  listMilestoneSuggestions,
  type MilestoneSuggestion,
} from "@second-story/api/milestone-suggestions.ts";
import { milestoneWords } from "@second-story/domain/milestone.ts";
import { Button, UnstyledButton } from "@mantine/core";
import { IconFlag } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useAnswer } from "../../app/use-answer.ts";
import type { StoryIncident } from "../story-frame.ts";
import { clockOf } from "../zone-clock.ts";
import { useAnswering } from "./use-answering.ts";
import classes from "./milestone-suggestions.module.css";

/** Milestones that the story and the tray suggest, for a person to accept. Folded into one line until somebody looks. */
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
            ? "The evidence suggests 1 milestone."
            : `The evidence suggests ${String(items.length)} milestones.`}
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
  const { incidentId, kind, entryId, messageId } = item;
  const answer = useAnswering(retrospectiveId, item);
  const incident = incidents.find(({ id }) => id === incidentId);
  const words = milestoneWords[kind];
  const time = clockOf(incident?.timeZone ?? "UTC").time(item.happenedAt);
  return (
    <li>
      <div>
        <p>
          <strong>{words}</strong>
          {incidents.length > 1 && ` of ${incident?.code ?? ""}`} at{" "}
          {messageId === null ? (
            <Link to="." hash={`entry-${entryId ?? ""}`} className={classes["entry"] ?? ""}>
              {time}
            </Link>
          ) : (
            <Link
              to="/retrospectives/$retrospectiveId/timeline/evidence"
              params={{ retrospectiveId }}
              hash={`message-${messageId}`}
              className={classes["entry"] ?? ""}
            >
              {time}
            </Link>
          )}
        </p>
        <p className={classes["reason"]}>{item.reason}</p>
      </div>
      <div className={classes["answers"]}>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`${messageId === null ? "Set it" : "Add and set it"}: “${words}”`}
          loading={answer.isSetting}
          onClick={answer.set}
        >
          {messageId === null ? "Set it" : "Add and set it"}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          aria-label={`Not this: “${words}”`}
          loading={answer.isDismissing}
          onClick={answer.dismiss}
        >
          Not this
        </Button>
      </div>
    </li>
  );
}
