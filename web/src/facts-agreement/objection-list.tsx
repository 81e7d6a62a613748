import {
  reopenObjection,
  settleObjection,
  type FactsAgreementView,
} from "@second-story/api/facts-agreement.ts";
import { objectionOutcomeWords, type Settlement } from "@second-story/domain/facts-agreement.ts";
import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { isStale, useSend } from "../app/use-send.ts";
import { useWording } from "../app/wording.tsx";
import { ReasonDialog } from "../ui/reason-dialog.tsx";
import { showUndo } from "../ui/show-undo.tsx";
import classes from "./facts-panel.module.css";

type ObjectionView = FactsAgreementView["objections"][number];
type Shown = {
  readonly mayReopen: boolean;
  readonly retrospectiveId: string;
  readonly describeEntry: (entryId: string) => string | undefined;
};

/** What is objected to, and what was settled when that is asked for. */
export function ObjectionList(
  props: Shown & {
    readonly objections: readonly ObjectionView[];
    readonly showsSettled: boolean;
  },
) {
  const open = props.objections.filter(({ outcome }) => outcome === null);
  const settled = props.objections.filter(({ outcome }) => outcome !== null);
  if (props.objections.length === 0) return null;
  return (
    <>
      {open.length > 0 && (
        <ul className={classes["objections"]} aria-label="Open objections">
          {open.map((objection) => (
            <OpenObjection key={objection.id} objection={objection} {...props} />
          ))}
        </ul>
      )}
      {props.showsSettled && settled.length > 0 && (
        <ul className={classes["objections"]} aria-label="Settled objections">
          {settled.map((objection) => (
            <SettledObjection key={objection.id} objection={objection} {...props} />
          ))}
        </ul>
      )}
    </>
  );
}

function Words({ objection, describeEntry }: Shown & { readonly objection: ObjectionView }) {
  const { Marked } = useWording();
  const { entryId, raisedBy } = objection;
  const entry = entryId === null ? undefined : describeEntry(entryId);
  return (
    <>
      <p>
        <Marked text={objection.text} context="retrospective" />
      </p>
      <p className={classes["about"]}>
        {raisedBy && `${raisedBy.name} · `}
        {entryId === null && "Something that is missing"}
        {entryId !== null && entry === undefined && "An entry that was removed"}
        {entryId !== null && entry !== undefined && (
          <Link to="." hash={`entry-${entryId}`} className={classes["entry"] ?? ""}>
            {entry}
          </Link>
        )}
      </p>
    </>
  );
}

function OpenObjection(props: Shown & { readonly objection: ObjectionView }) {
  const { retrospectiveId, objection } = props;
  const settle = useSend(settleObjection);
  const reopen = useSend(reopenObjection);
  const [keeping, setKeeping] = useState(false);
  const params = { retrospectiveId, objectionId: objection.id };
  const send = async (settlement: Settlement) => {
    try {
      await settle.mutateAsync({ params, body: { ...settlement, version: objection.version } });
    } catch (error) {
      if (!isStale(error)) return;
      notifications.show({ message: "Somebody else settled it meanwhile." });
      return;
    }
    showUndo("The objection is settled", () => reopen.mutateAsync({ params }));
  };
  return (
    <li>
      <div>
        <Words {...props} />
      </div>
      {objection.maySettle && (
        <div className={classes["settle"]}>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => void send({ outcome: "corrected" })}
          >
            It is corrected
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => {
              setKeeping(true);
            }}
          >
            Keep it as it is
          </Button>
          {objection.isMine && (
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              onClick={() => void send({ outcome: "withdrawn" })}
            >
              Withdraw it
            </Button>
          )}
        </div>
      )}
      {keeping && (
        <ReasonDialog
          title="Why is it kept as it is?"
          text={`“${objection.text}”`}
          action="Keep it"
          onReason={(because) => send({ outcome: "kept", because })}
          onClose={() => {
            setKeeping(false);
          }}
        />
      )}
    </li>
  );
}

function SettledObjection(props: Shown & { readonly objection: ObjectionView }) {
  const { retrospectiveId, objection } = props;
  const { id, outcome, because, settledBy } = objection;
  const reopen = useSend(reopenObjection);
  return (
    <li>
      <div>
        <Words {...props} />
        <p className={classes["about"]}>
          {outcome && objectionOutcomeWords[outcome]}
          {settledBy && `, by ${settledBy.name}`}
          {because !== null && `: ${because}`}
        </p>
      </div>
      {objection.maySettle && props.mayReopen && (
        <div className={classes["settle"]}>
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            loading={reopen.isPending}
            onClick={() => {
              reopen.mutate({ params: { retrospectiveId, objectionId: id } });
            }}
          >
            Open it again
          </Button>
        </div>
      )}
    </li>
  );
}
