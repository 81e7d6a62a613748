import { makeActionItemOfMark, makeFactorOfMark } from "@second-story/api/communication-marks.ts";
import { actionItemCode } from "@second-story/domain/action-item.ts";
import type { CommunicationMark } from "@second-story/domain/communication-mark.ts";
import { Anchor, Button, Group, Text, TextInput } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useForm } from "../app/use-form.ts";
import { useWording } from "../app/wording.tsx";
import type { CommunicationSetting } from "./setting.ts";

/** What was made of a mark, and what still can be. */
export function MarkOutcome(props: {
  readonly mark: CommunicationMark;
  readonly setting: CommunicationSetting;
}) {
  const { mark, setting } = props;
  const [making, setMaking] = useState<"factor" | "action-item">();
  const below = `/retrospectives/${setting.retrospectiveId}`;
  const { factor, actionItem } = mark;
  return (
    <>
      <Group gap="xs" mt={6}>
        {factor && (
          <Text size="sm">
            {"Contributing factor: "}
            <Anchor component={Link} to={`${below}/analysis`} hash={`factor-${factor.id}`}>
              {factor.statement}
            </Anchor>
          </Text>
        )}
        {actionItem && (
          <Text size="sm">
            {"Action item "}
            <Anchor component={Link} to={`${below}/actions`} hash={actionItemCode(actionItem)}>
              {`${actionItemCode(actionItem)}: ${actionItem.title}`}
            </Anchor>
          </Text>
        )}
        {setting.mayWrite && making === undefined && (
          <>
            {!factor && (
              <Button
                variant="default"
                size="compact-sm"
                onClick={() => {
                  setMaking("factor");
                }}
              >
                Make it a contributing factor
              </Button>
            )}
            {!actionItem && (
              <Button
                variant="default"
                size="compact-sm"
                onClick={() => {
                  setMaking("action-item");
                }}
              >
                Make an action item
              </Button>
            )}
          </>
        )}
      </Group>
      {making !== undefined && (
        <Making
          what={making}
          mark={mark}
          retrospectiveId={setting.retrospectiveId}
          onDone={() => {
            setMaking(undefined);
          }}
        />
      )}
    </>
  );
}

/** One line: what contributed, as the mark says it, or what is to be done about it. */
function Making(props: {
  readonly what: "factor" | "action-item";
  readonly mark: CommunicationMark;
  readonly retrospectiveId: string;
  readonly onDone: () => void;
}) {
  const { what, mark, onDone } = props;
  const isFactor = what === "factor";
  const [words, setWords] = useState(isFactor ? mark.text.slice(0, 500) : "");
  const factor = useForm(makeFactorOfMark);
  const actionItem = useForm(makeActionItemOfMark);
  const form = isFactor ? factor : actionItem;
  const { Hint } = useWording();
  const params = { retrospectiveId: props.retrospectiveId, markId: mark.id };
  const save = async () => {
    const made = isFactor
      ? await factor.send({ params, body: { statement: words, category: "communication" } })
      : await actionItem.send({ params, body: { title: words } });
    if (made) onDone();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextInput
        mt={6}
        label={isFactor ? "What contributed" : "What is to be done"}
        placeholder={isFactor ? undefined : "Begin with a verb"}
        maxLength={isFactor ? 500 : 200}
        ref={focusOnce}
        value={words}
        onChange={({ currentTarget: { value } }) => {
          setWords(value);
        }}
        onKeyDown={(event) => {
          if (event.key === "Escape") onDone();
        }}
        error={form.problem ?? form.problems[isFactor ? "statement" : "title"]}
      />
      <Hint
        text={words}
        context={isFactor ? "retrospective" : "action-item"}
        onRewrite={setWords}
      />
      <Group gap="xs" mt={6}>
        <Button type="submit" size="compact-sm" loading={form.busy} disabled={words.trim() === ""}>
          {isFactor ? "Add the factor" : "Propose it"}
        </Button>
        <Button variant="subtle" color="gray" size="compact-sm" onClick={onDone}>
          Cancel
        </Button>
      </Group>
    </form>
  );
}

function focusOnce(field: HTMLInputElement | null): void {
  if (!field || field.dataset["focused"]) return;
  field.dataset["focused"] = "true";
  field.focus();
}
