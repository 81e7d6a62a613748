import { createTeam, editTeam } from "@second-story/api/teams.ts";
import type { Team } from "@second-story/domain/team.ts";
import { Button, Group, Modal, Stack, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useForm } from "../app/use-form.ts";
import { formFields } from "./form-fields.ts";
import { FormProblem } from "./form-problem.tsx";
import { PeopleSelect } from "./people-select.tsx";

/** A new team, or one that is there. */
export function TeamDialog(props: { readonly team?: Team; readonly onClose: () => void }) {
  const { team, onClose } = props;
  const create = useForm(createTeam);
  const edit = useForm(editTeam);
  const { busy, problem, problems } = team ? edit : create;
  const [members, setMembers] = useState<Team["members"]>(team?.members ?? []);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    const body = { name: formFields(event)("name"), memberIds: members.map(({ id }) => id) };
    const done = team
      ? await edit.send({ params: { teamId: team.id }, body: { ...body, version: team.version } })
      : await create.send({ body });
    if (done) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={team ? `Edit ${team.name}` : "New team"}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <TextInput
            name="name"
            label="Name"
            maxLength={80}
            required
            withAsterisk={false}
            data-autofocus
            defaultValue={team?.name ?? ""}
            error={problems["name"]}
          />
          <PeopleSelect
            label="Members"
            value={members}
            onChange={(value) => {
              setMembers([...value]);
            }}
            error={problems["memberIds"]}
          />
          <FormProblem text={problem} />
          <Group justify="flex-end">
            <Button type="submit" loading={busy}>
              {team ? "Save" : "Add the team"}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
