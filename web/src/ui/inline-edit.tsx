import { Group, Text, Textarea, TextInput, UnstyledButton } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { useState, type KeyboardEvent } from "react";
import classes from "./inline-edit.module.css";
import { KeyHint } from "./key-hint.tsx";
import { wordsFor } from "./show-problem.ts";
import { useDraft } from "./use-draft.ts";

/**
 * Text that is edited where it is read: press it, type, Enter keeps it, Escape leaves it as it was. What was typed
 * and not kept survives a reload under `draftKey`. When `save` fails the text stays open with the reason.
 */
export function InlineEdit(props: {
  readonly label: string;
  readonly value: string;
  readonly draftKey: string;
  readonly save: (value: string) => Promise<unknown>;
  readonly placeholder?: string;
  readonly multiline?: boolean;
  readonly readOnly?: boolean;
  /** Open for typing from the start. */
  readonly startsOpen?: boolean;
}) {
  const { value, multiline = false, placeholder = `Add: ${props.label}` } = props;
  const [draft, setDraft, clearDraft, restored] = useDraft(`edit:${props.draftKey}`, value);
  const [open, setOpen] = useState(props.startsOpen === true || (restored && draft !== value));
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string>();

  const leave = () => {
    clearDraft();
    setProblem(undefined);
    setOpen(false);
  };
  const keep = async () => {
    if (draft.trim() === value.trim()) {
      leave();
      return;
    }
    setSaving(true);
    try {
      await props.save(draft.trim());
      leave();
    } catch (error) {
      setProblem(wordsFor(error).message);
    } finally {
      setSaving(false);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") leave();
    else if (event.key === "Enter" && (!multiline || event.metaKey || event.ctrlKey)) {
      event.preventDefault();
      void keep();
    }
  };

  if (props.readOnly) return <Shown value={value} placeholder="" />;
  if (!open) {
    return (
      <UnstyledButton
        className={`${classes["show"]} second-story-printed`}
        aria-label={`${value === "" ? placeholder : value}. Edit: ${props.label}`}
        onClick={() => {
          setDraft(value);
          setOpen(true);
        }}
      >
        <Shown value={value} placeholder={placeholder} />
        <IconPencil className={classes["pencil"] ?? ""} size={14} aria-hidden />
      </UnstyledButton>
    );
  }
  const field = {
    "aria-label": props.label,
    value: draft,
    error: problem,
    readOnly: saving,
    autoFocus: true,
    // In a panel or dialog: it begins with the open text, and Escape leaves the text alone.
    "data-autofocus": true,
    "data-mantine-stop-propagation": true,
    onKeyDown,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => {
      setDraft(currentTarget.value);
    },
    onBlur: () => {
      if (!saving && problem === undefined) void keep();
    },
  };
  return (
    <div className={classes["edit"]}>
      {multiline ? <Textarea autosize minRows={2} {...field} /> : <TextInput {...field} />}
      <Group gap="xs" mt={4} c="dimmed" fz="xs">
        <KeyHint keys={multiline ? "mod+enter" : "enter"} /> keeps it
        <KeyHint keys="esc" /> leaves it as it was
      </Group>
    </div>
  );
}

function Shown(props: { readonly value: string; readonly placeholder: string }) {
  if (props.value === "") {
    return (
      <Text span inherit c="dimmed">
        {props.placeholder}
      </Text>
    );
  }
  return (
    <Text span inherit className={classes["value"] ?? ""}>
      {props.value}
    </Text>
  );
}
