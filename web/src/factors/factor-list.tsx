import {
  addFactor,
  deleteFactor,
  editFactor,
  listFactors,
  restoreFactor,
} from "@second-story/api/factors.ts";
import {
  factorCategorySchema,
  factorCategoryWords,
  type Factor,
  type FactorCategory,
} from "@second-story/domain/factor.ts";
import type { Edit } from "@second-story/domain/edit.ts";
import type { FactorDraft } from "@second-story/domain/factor.ts";
import { ActionIcon, Button, Group, Select, Text, TextInput } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useRef, type ComponentType, type ReactNode } from "react";
import { useAnswer } from "../app/use-answer.ts";
import { useEdit } from "../app/use-edit.tsx";
import { useForm } from "../app/use-form.ts";
import { useSend } from "../app/use-send.ts";
import { useWording } from "../app/wording.tsx";
import { ErrorState } from "../ui/error-state.tsx";
import { InlineEdit } from "../ui/inline-edit.tsx";
import { Loading } from "../ui/loading.tsx";
import { showUndo } from "../ui/show-undo.tsx";
import { useDraft } from "../ui/use-draft.ts";
import { useShortcut } from "../ui/use-shortcut.ts";
import classes from "./factor-list.module.css";

const categories = factorCategorySchema.options.map((value) => ({
  value,
  label: factorCategoryWords[value],
}));

/** What contributed, in the plural: each with its category and its evidence on the timeline. */
export function FactorList(props: {
  readonly retrospectiveId: string;
  readonly mayWrite: boolean;
  /** What led to a factor, beside it. */
  readonly Origin: ComponentType<{ readonly retrospectiveId: string; readonly id: string }>;
}) {
  const { retrospectiveId, mayWrite } = props;
  const { data, error, refetch } = useAnswer(listFactors, { params: { retrospectiveId } });
  if (error) return <ErrorState error={error} retry={refetch} />;
  if (!data) return <Loading rows={3} />;
  return (
    <>
      {data.items.length === 0 && (
        <Text c="dimmed" mb="sm">
          What made it possible, and what made it last? There is always more than one answer, and
          none of them is a person.
        </Text>
      )}
      <ul className={classes["list"]} aria-label="Contributing factors">
        {data.items.map((factor) => (
          <FactorRow
            key={factor.id}
            factor={factor}
            retrospectiveId={retrospectiveId}
            mayWrite={mayWrite}
            origin={<props.Origin retrospectiveId={retrospectiveId} id={factor.id} />}
          />
        ))}
      </ul>
      {mayWrite && <AddFactor retrospectiveId={retrospectiveId} />}
    </>
  );
}

function FactorRow(props: {
  readonly factor: Factor;
  readonly retrospectiveId: string;
  readonly mayWrite: boolean;
  readonly origin: ReactNode;
}) {
  const { factor, retrospectiveId, mayWrite } = props;
  const { Marked, Hint } = useWording();
  const send = useSend(editFactor, { quiet: true });
  const remove = useSend(deleteFactor);
  const restore = useSend(restoreFactor);
  const params = { retrospectiveId, factorId: factor.id };
  const edit = useEdit<Factor, Edit<FactorDraft>>({
    row: factor,
    send: (change, version) => send.mutateAsync({ params, body: { ...change, version } }),
    differences: ({ statement, category }, current) => [
      ...(statement === undefined
        ? []
        : [{ label: "What contributed", yours: statement, current: current.statement }]),
      ...(category === undefined
        ? []
        : [
            {
              label: "Category",
              yours: factorCategoryWords[category],
              current: factorCategoryWords[current.category],
            },
          ]),
    ],
  });
  return (
    <li className={classes["factor"]} id={`factor-${factor.id}`}>
      <div className={classes["statement"]} onFocus={edit.begin}>
        {mayWrite ? (
          <>
            <InlineEdit
              label="What contributed"
              draftKey={`factor:${factor.id}`}
              value={factor.statement}
              save={(statement) => edit.save({ statement })}
            />
            <Hint
              text={factor.statement}
              context="retrospective"
              onRewrite={(statement) => void edit.save({ statement })}
            />
          </>
        ) : (
          <Marked text={factor.statement} context="retrospective" />
        )}
        <Text size="sm" c="dimmed">
          {!mayWrite && factorCategoryWords[factor.category]}
          {factor.entryIds.length > 0 && <Evidence {...props} />}
          {props.origin}
        </Text>
      </div>
      {mayWrite && (
        <Group gap={4} wrap="nowrap" align="flex-start">
          <CategoryChoice
            value={factor.category}
            onChange={(category) => {
              edit.change({ category });
            }}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            mt={4}
            aria-label={`Remove the factor: ${factor.statement.slice(0, 60)}`}
            onClick={() => {
              remove.mutate(
                { params },
                {
                  onSuccess: () => {
                    showUndo("The factor was removed", () => restore.mutateAsync({ params }));
                  },
                },
              );
            }}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </Group>
      )}
      {edit.dialog}
    </li>
  );
}

/** Leads to the first entry; the story shows the others around it. */
function Evidence(props: { readonly factor: Factor; readonly retrospectiveId: string }) {
  const { entryIds } = props.factor;
  const words =
    entryIds.length === 1 ? "1 entry shows it" : `${String(entryIds.length)} entries show it`;
  return (
    <Link
      to="/retrospectives/$retrospectiveId/timeline"
      params={{ retrospectiveId: props.retrospectiveId }}
      hash={`entry-${entryIds[0] ?? ""}`}
      className={classes["link"] ?? ""}
    >
      {words}
    </Link>
  );
}

function AddFactor({ retrospectiveId }: { readonly retrospectiveId: string }) {
  const [draft, setDraft, clear] = useDraft<{
    readonly statement: string;
    readonly category: FactorCategory;
  }>(`factor:new:${retrospectiveId}`, { statement: "", category: "process" });
  const form = useForm(addFactor);
  const field = useRef<HTMLInputElement>(null);
  const { Hint } = useWording();
  useShortcut("n", "New contributing factor", () => field.current?.focus(), { group: "Analysis" });
  const add = async () => {
    if (draft.statement.trim() === "") return;
    if (await form.send({ params: { retrospectiveId }, body: draft })) clear();
  };
  const setStatement = (statement: string) => {
    setDraft({ ...draft, statement });
  };
  return (
    <form
      className={classes["add"]}
      aria-label="Add a contributing factor"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div className={classes["statement"]}>
        <TextInput
          ref={field}
          aria-label="New contributing factor"
          placeholder="“Staging never reaches the limit of connections”"
          maxLength={500}
          value={draft.statement}
          onChange={({ currentTarget: { value } }) => {
            setStatement(value);
          }}
          error={form.problem ?? form.problems["statement"]}
        />
        <Hint text={draft.statement} context="retrospective" onRewrite={setStatement} />
      </div>
      <CategoryChoice
        value={draft.category}
        onChange={(category) => {
          setDraft({ ...draft, category });
        }}
      />
      <Button type="submit" loading={form.busy} disabled={draft.statement.trim() === ""}>
        Add
      </Button>
    </form>
  );
}

function CategoryChoice(props: {
  readonly value: FactorCategory;
  readonly onChange: (category: FactorCategory) => void;
}) {
  return (
    <Select
      aria-label="Category"
      w="13.5rem"
      allowDeselect={false}
      data={categories}
      value={props.value}
      onChange={(category) => {
        if (category) props.onChange(category);
      }}
    />
  );
}
