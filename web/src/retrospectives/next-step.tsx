import type { RetrospectiveView } from "@second-story/api/retrospectives.ts";
import { Button, Group, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { MoveMenu } from "./move-menu.tsx";
import classes from "./next-step.module.css";
import { ReasonDialog } from "../ui/reason-dialog.tsx";
import { ScheduleDialog } from "./schedule-dialog.tsx";
import { gatePlaces, transitionWords } from "./transition-words.ts";
import type { UseRetrospectiveEdit } from "./use-retrospective-edit.tsx";

type Props = {
  readonly retrospective: RetrospectiveView;
  readonly edit: UseRetrospectiveEdit;
};

/** What to do next in one sentence, and the one button that does it or leads there. */
export function NextStep({
  retrospective,
  edit,
  path,
}: Props & {
  /** Where it stands, before the sentence. */
  readonly path?: ReactNode;
}) {
  const { workspace, may } = retrospective;
  if (!workspace) return null;
  return (
    <section
      className={classes["step"]}
      data-compact={Boolean(path) && may.manage}
      aria-label="Next step"
    >
      {path}
      <Text
        className={classes["sentence"] ?? ""}
        flex="1 1 16rem"
        {...(path ? { size: "sm" } : {})}
      >
        {workspace.nextStep.sentence}
      </Text>
      <Group gap="xs">
        {may.manage && <StepButton retrospective={retrospective} edit={edit} />}
        {may.manage && <MoveMenu retrospective={retrospective} edit={edit} />}
      </Group>
    </section>
  );
}

function StepButton({ retrospective, edit }: Props) {
  const [asking, setAsking] = useState(false);
  const transitions = retrospective.workspace?.transitions ?? [];
  const to = retrospective.workspace?.nextStep.to;
  const transition = transitions.find((one) => one.to === to);
  if (!transition) return null;
  const base = `/retrospectives/${retrospective.id}`;
  const missing = transition.missing[0]?.gate;
  const step = transition.missing[0]?.step;
  const close = () => {
    setAsking(false);
  };
  if (missing !== undefined && missing !== "date-set") {
    const { path, label, ...place } = gatePlaces[missing];
    return (
      <Button component={Link} to={base + path} {...place}>
        {step ?? label}
      </Button>
    );
  }
  if (missing === undefined && to === "published") {
    return (
      <Button component={Link} to={`${base}/share`}>
        {transitionWords(transition)}
      </Button>
    );
  }
  const asks = missing === "date-set" || transition.needsReason;
  return (
    <>
      <Button
        onClick={() => {
          if (asks) setAsking(true);
          else edit.change({ moveTo: transition.to });
        }}
      >
        {transitionWords(transition)}
      </Button>
      {asking && missing === "date-set" && (
        <ScheduleDialog retrospective={retrospective} edit={edit} moves onClose={close} />
      )}
      {asking && transition.needsReason && (
        <ReasonDialog
          title="Why is no retrospective held?"
          initial={retrospective.depthBecause ?? ""}
          action={transitionWords(transition)}
          onReason={(reason) => edit.save({ moveTo: transition.to, reason })}
          onClose={close}
        />
      )}
    </>
  );
}
