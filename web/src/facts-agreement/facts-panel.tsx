import {
  confirmFacts,
  getFactsAgreement,
  reopenFacts,
  withdrawConfirmation,
  type FactsAgreementView,
} from "@second-story/api/facts-agreement.ts";
import { Button, Menu, UnstyledButton } from "@mantine/core";
import { IconChecks, IconDots } from "@tabler/icons-react";
import { useState } from "react";
import { useAnswer } from "../app/use-answer.ts";
import { useSend } from "../app/use-send.ts";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { DateTime } from "../ui/date-time.tsx";
import { showUndo } from "../ui/show-undo.tsx";
import classes from "./facts-panel.module.css";
import {
  againWords,
  changedWords,
  confirmedWords,
  laterWords,
  settledWords,
} from "./facts-words.ts";
import { ObjectionList } from "./objection-list.tsx";
import { PeopleList } from "./people-list.tsx";

/** How far the participants agree on the timeline, and what each can do about it. */
export function FactsPanel(props: {
  readonly retrospectiveId: string;
  readonly mayManage: boolean;
  /** An entry in a few words; undefined for one that is not on the timeline any more. */
  readonly describeEntry: (entryId: string) => string | undefined;
  /** Opens the dialog for something that is missing. */
  readonly onMissing: () => void;
}) {
  const { retrospectiveId } = props;
  const { data } = useAnswer(getFactsAgreement, { params: { retrospectiveId } });
  const [showsPeople, setShowsPeople] = useState(false);
  const [showsSettled, setShowsSettled] = useState(false);
  // An agreement that cannot be read is no reason to keep the story away; the next change asks again.
  if (!data || isOutOfSeason(data)) return null;
  const later = laterWords(data.later);
  const settled = data.objections.filter(({ outcome }) => outcome !== null).length;
  return (
    <section
      id="facts"
      tabIndex={-1}
      className={classes["panel"]}
      data-settled={(data.agreedAt !== null && !showsPeople && !showsSettled) || undefined}
      aria-label="Facts agreed"
    >
      <div className={classes["line"]}>
        <p className={classes["words"]}>
          <IconChecks
            size={18}
            stroke={1.75}
            aria-hidden
            className={classes["icon"]}
            data-agreed={data.agreedAt !== null || undefined}
          />
          <output>
            {data.agreedAt === null ? (
              <Count view={data} shown={showsPeople} onShow={setShowsPeople} />
            ) : (
              <>
                Facts agreed on <DateTime at={data.agreedAt} />
                {later === undefined ? "." : `. Since then ${later}.`}{" "}
                {data.people && (
                  <Unfold shown={showsPeople} onShow={setShowsPeople}>
                    By whom
                  </Unfold>
                )}
              </>
            )}
            {settled > 0 && (
              <>
                {" "}
                <Unfold shown={showsSettled} onShow={setShowsSettled}>
                  {settledWords(settled)}
                </Unfold>
              </>
            )}
          </output>
        </p>
        <Actions {...props} view={data} />
      </div>
      {showsPeople && data.people && <PeopleList people={data.people} />}
      <ObjectionList
        retrospectiveId={retrospectiveId}
        objections={data.objections}
        mayReopen={data.isAgreeing}
        showsSettled={showsSettled}
        describeEntry={props.describeEntry}
      />
    </section>
  );
}

/** Before there is anything to agree on, and where nothing was ever said of it. */
function isOutOfSeason({ isAgreeing, agreedAt, objections }: FactsAgreementView): boolean {
  return !isAgreeing && agreedAt === null && objections.length === 0;
}

function Count(props: {
  readonly view: FactsAgreementView;
  readonly shown: boolean;
  readonly onShow: (shown: boolean) => void;
}) {
  const { view } = props;
  const { changedSince } = view.mine;
  const again = (view.people ?? []).filter(
    ({ confirmedAt, isCurrent }) => confirmedAt !== null && !isCurrent,
  ).length;
  const words = [
    `${confirmedWords(view, again)}.`,
    ...(again > 0 ? [againWords(again)] : []),
    ...(changedSince > 0 ? [changedWords(changedSince)] : []),
  ].join(" ");
  if (!view.people || view.people.length === 0) return words;
  return (
    <>
      {words}{" "}
      <Unfold shown={props.shown} onShow={props.onShow}>
        {view.people.every(({ confirmedAt }) => confirmedAt === null) ? "Who is asked" : "Who"}
      </Unfold>
    </>
  );
}

function openObjections({ objections }: FactsAgreementView): number {
  return objections.filter(({ outcome }) => outcome === null).length;
}

function Unfold(props: {
  readonly shown: boolean;
  readonly onShow: (shown: boolean) => void;
  readonly children: string;
}) {
  return (
    <UnstyledButton
      className={classes["more"] ?? ""}
      aria-expanded={props.shown}
      onClick={() => {
        props.onShow(!props.shown);
      }}
    >
      {props.children}
    </UnstyledButton>
  );
}

function Actions(props: {
  readonly retrospectiveId: string;
  readonly view: FactsAgreementView;
  readonly mayManage: boolean;
  readonly onMissing: () => void;
}) {
  const { view } = props;
  const params = { retrospectiveId: props.retrospectiveId };
  const confirm = useSend(confirmFacts);
  const withdraw = useSend(withdrawConfirmation);
  const reopen = useSend(reopenFacts);
  const [asking, setAsking] = useState(false);
  const { mine } = view;
  const mayReopen =
    props.mayManage && (view.confirmed > 0 || view.agreedAt !== null || mine.confirmedAt !== null);
  const mayTakeBack = mine.confirmedAt !== null && view.mayWithdraw;
  if (!view.isAgreeing || !(mine.mayAgree || mayReopen)) return null;
  const isDue = mine.mayAgree && view.agreedAt === null;
  return (
    <div className={classes["actions"]}>
      {isDue && (mine.confirmedAt === null || mine.changedSince > 0 || view.isReached) && (
        <Button
          size="compact-sm"
          variant={openObjections(view) === 0 || mine.confirmedAt === null ? "filled" : "default"}
          loading={confirm.isPending}
          onClick={() => {
            confirm.mutate({ params });
          }}
        >
          {mine.confirmedAt === null ? "Confirm the timeline" : "Confirm it again"}
        </Button>
      )}
      {mine.mayAgree && (
        <Button size="compact-sm" variant="subtle" onClick={props.onMissing}>
          Something is missing
        </Button>
      )}
      {(mayTakeBack || mayReopen) && (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button
              size="compact-md"
              variant="subtle"
              color="gray"
              aria-label="More about the agreement"
            >
              <IconDots size={18} aria-hidden />
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {mayTakeBack && (
              <Menu.Item
                onClick={() => {
                  withdraw.mutate(
                    { params },
                    {
                      onSuccess: () => {
                        showUndo("You have withdrawn your confirmation", () =>
                          confirm.mutateAsync({ params }),
                        );
                      },
                    },
                  );
                }}
              >
                Withdraw my confirmation
              </Menu.Item>
            )}
            {mayReopen && (
              <Menu.Item
                onClick={() => {
                  setAsking(true);
                }}
              >
                Ask everyone to confirm anew
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
      {asking && (
        <ConfirmDialog
          title="Ask everyone to confirm anew?"
          action="Ask anew"
          onConfirm={() => reopen.mutateAsync({ params })}
          onClose={() => {
            setAsking(false);
          }}
        >
          Every confirmation ends, and the agreement with it. What was said stays in the history.
        </ConfirmDialog>
      )}
    </div>
  );
}
