import type { RetrospectiveView } from "@second-story/api/retrospectives.ts";
import type { Transition } from "@second-story/domain/retrospective-state.ts";
import { ActionIcon, Menu } from "@mantine/core";
import {
  IconAdjustments,
  IconArrowBackUp,
  IconArrowRight,
  IconDots,
  IconPlayerSkipForward,
  IconTrash,
} from "@tabler/icons-react";
import { useState } from "react";
import { DeleteDialog } from "./delete-dialog.tsx";
import { DetailsDialog } from "./details-dialog.tsx";
import { GatesDialog } from "./gates-dialog.tsx";
import { ReasonDialog } from "../ui/reason-dialog.tsx";
import { transitionWords } from "./transition-words.ts";
import type { UseRetrospectiveEdit } from "./use-retrospective-edit.tsx";

const icons = { forward: IconArrowRight, back: IconArrowBackUp, aside: IconPlayerSkipForward };

/** Every other way on, and what is seldom changed. */
export function MoveMenu(props: {
  readonly retrospective: RetrospectiveView;
  readonly edit: UseRetrospectiveEdit;
}) {
  const { retrospective, edit } = props;
  const [open, setOpen] = useState<Transition | "details" | "delete">();
  const close = () => {
    setOpen(undefined);
  };
  const choose = (transition: Transition) => {
    if (transition.missing.length > 0 || transition.needsReason) setOpen(transition);
    else edit.change({ moveTo: transition.to });
  };
  const { transitions = [], nextStep } = retrospective.workspace ?? {};
  // What the button beside the menu does is not offered twice; publishing is on the page Share alone.
  const others = transitions.filter(
    ({ to, direction, missing }) =>
      missing.length > 0 ||
      (to !== nextStep?.to && (to !== "published" || direction !== "forward")),
  );
  return (
    <>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <ActionIcon variant="default" size="input-sm" aria-label="More ways on, and details">
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {others.map((transition) => {
            const Icon = icons[transition.direction];
            return (
              <Menu.Item
                key={transition.to}
                leftSection={<Icon size={16} aria-hidden />}
                onClick={() => {
                  choose(transition);
                }}
              >
                {transitionWords(transition)}
                {transition.missing.length > 0 && ` (${String(transition.missing.length)} missing)`}
              </Menu.Item>
            );
          })}
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconAdjustments size={16} aria-hidden />}
            onClick={() => {
              setOpen("details");
            }}
          >
            Date, depth and incidents
          </Menu.Item>
          <Menu.Item
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={() => {
              setOpen("delete");
            }}
          >
            Delete the retrospective
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {open === "details" && (
        <DetailsDialog retrospective={retrospective} edit={edit} onClose={close} />
      )}
      {open === "delete" && <DeleteDialog retrospective={retrospective} onClose={close} />}
      {typeof open === "object" && open.missing.length > 0 && (
        <GatesDialog retrospective={retrospective} to={open.to} edit={edit} onClose={close} />
      )}
      {typeof open === "object" && open.needsReason && (
        <ReasonDialog
          title="Why is no retrospective held?"
          text="It stays in the list as skipped, and can be taken up again."
          action={transitionWords(open)}
          onReason={(reason) => edit.save({ moveTo: open.to, reason })}
          onClose={close}
        />
      )}
    </>
  );
}
