import {
  actionTypeSchema,
  actionTypeWords,
  horizonSchema,
  horizonWords,
  prioritySchema,
  teamAnswerSchema,
  teamAnswerWords,
  type ActionItem,
} from "@second-story/domain/action-item.ts";
import { SegmentedControl, Select, Stack, Text } from "@mantine/core";
import { InlineEdit } from "../ui/inline-edit.tsx";
import classes from "./action-item-drawer.module.css";
import { DayField } from "./day-field.tsx";
import { isDueLate } from "./due-words.ts";
import { OwnerChoice } from "./owner-choice.tsx";
import type { UseActionItemEdit, ActionItemFields as Fields } from "./use-action-item-edit.tsx";

/** What can be said of an item, each kept as it is given. */
export function ActionItemFields(props: {
  readonly item: ActionItem;
  readonly edit: UseActionItemEdit;
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly onNamed: (id: string, name: string) => void;
}) {
  const { item, edit } = props;
  const set = (fields: Fields) => {
    edit.change({ fields });
  };
  return (
    <Stack gap="lg">
      <div className={classes["facts"]} onFocus={edit.begin}>
        <OwnerChoice
          owner={item.owner}
          onFocus={edit.begin}
          onChange={(ownerId, name) => {
            if (ownerId !== null) props.onNamed(ownerId, name);
            set({ ownerId });
          }}
        />
        <DayField
          label="Due"
          value={item.dueOn}
          onChange={(dueOn) => {
            set({ dueOn });
          }}
        />
        <Team item={item} teams={props.teams} set={set} />
        <Choice
          label="Priority"
          data={prioritySchema.options.map((value) => ({ value, label: priorityLabels[value] }))}
          value={item.priority}
          onChange={(value) => {
            set({ priority: prioritySchema.nullable().parse(value) });
          }}
        />
        <Choice
          label="Type"
          always
          data={actionTypeSchema.options.map((value) => ({
            value,
            label: actionTypeWords[value],
          }))}
          value={item.type}
          onChange={(value) => {
            set({ type: actionTypeSchema.parse(value) });
          }}
        />
        <Choice
          label="Horizon"
          data={horizonSchema.options.map((value) => ({ value, label: horizonWords[value] }))}
          value={item.horizon}
          onChange={(value) => {
            set({ horizon: horizonSchema.nullable().parse(value) });
          }}
        />
      </div>
      <div className={classes["texts"]}>
        {(isDueLate(item) || item.dueLateBecause !== null) && (
          <TextField
            {...props}
            field="dueLateBecause"
            label="Why it is due later than 30 days"
            placeholder="What makes it take longer?"
          />
        )}
        <TextField
          {...props}
          field="reason"
          label="Why this was chosen"
          placeholder="What in the incident speaks for it?"
        />
        <TextField
          {...props}
          field="expectedChange"
          label="What it will change"
          placeholder="What will be different once it is done?"
        />
        <TextField
          {...props}
          field="measure"
          label="How its effect is measured"
          placeholder="A metric and its target"
        />
        <div className={classes["facts"]} onFocus={edit.begin}>
          <DayField
            label="Day to look at the effect"
            value={item.measureOn}
            onChange={(measureOn) => {
              set({ measureOn });
            }}
          />
        </div>
        <TextField
          {...props}
          field="detail"
          label="Detail"
          placeholder="Whatever helps the one who does it"
        />
      </div>
    </Stack>
  );
}

export const priorityLabels = {
  P0: "P0, at once",
  P1: "P1, next",
  P2: "P2, soon",
  P3: "P3, when there is room",
} as const;

function Choice(props: {
  readonly label: string;
  readonly data: readonly { readonly value: string; readonly label: string }[];
  readonly value: string | null;
  /** One of them is always chosen. */
  readonly always?: boolean;
  readonly onChange: (value: string | null) => void;
}) {
  const { always = false } = props;
  return (
    <Select
      label={props.label}
      placeholder="Not said"
      clearable={!always}
      clearButtonProps={{ "aria-label": `No ${props.label.toLowerCase()}` }}
      allowDeselect={!always}
      data={props.data}
      value={props.value}
      onChange={props.onChange}
    />
  );
}

function Team(props: {
  readonly item: ActionItem;
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly set: (fields: Fields) => void;
}) {
  const { item, set } = props;
  const names = new Map(props.teams.map(({ id, name }) => [id, name]));
  if (item.team) names.set(item.team.id, item.team.name);
  return (
    <div>
      <Choice
        label="Team that does the work"
        data={[...names].map(([value, label]) => ({ value, label }))}
        value={item.team?.id ?? null}
        onChange={(teamId) => {
          // Another team has not answered yet.
          set({ teamId, teamAnswer: "proposed" });
        }}
      />
      {item.team && (
        <SegmentedControl
          mt={6}
          size="xs"
          fullWidth
          aria-label={`What ${item.team.name} says`}
          data={teamAnswerSchema.options.map((value) => ({
            value,
            label: teamAnswerWords[value],
          }))}
          value={item.teamAnswer}
          onChange={(value) => {
            set({ teamAnswer: teamAnswerSchema.parse(value) });
          }}
        />
      )}
    </div>
  );
}

function TextField(props: {
  readonly item: ActionItem;
  readonly edit: UseActionItemEdit;
  readonly field: "reason" | "expectedChange" | "measure" | "detail" | "dueLateBecause";
  readonly label: string;
  readonly placeholder: string;
}) {
  const { item, edit, field } = props;
  return (
    <div onFocus={edit.begin}>
      <Text className={classes["label"] ?? ""}>{props.label}</Text>
      <InlineEdit
        multiline
        label={props.label}
        placeholder={props.placeholder}
        draftKey={`action-item:${item.id}:${field}`}
        value={item[field] ?? ""}
        save={(value) => edit.save({ fields: { [field]: value } })}
      />
    </div>
  );
}
