import { createService, editService } from "@second-story/api/services.ts";
import { listTeams } from "@second-story/api/teams.ts";
import type { Service } from "@second-story/domain/service.ts";
import { Alert, Button, Group, Modal, Select, Stack, Textarea, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useAnswer } from "../app/use-answer.ts";
import { useForm } from "../app/use-form.ts";

/** A new service, or one that is there. */
export function ServiceDialog(props: { readonly service?: Service; readonly onClose: () => void }) {
  const { service, onClose } = props;
  const { data: teams } = useAnswer(listTeams, {});
  const create = useForm(createService);
  const edit = useForm(editService);
  const { busy, problem, problems } = service ? edit : create;
  const [name, setName] = useState(service?.name ?? "");
  const [description, setDescription] = useState(service?.description ?? "");
  const [teamId, setTeamId] = useState(service?.teamId ?? null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = { name, description, teamId };
    const done = service
      ? await edit.send({
          params: { serviceId: service.id },
          body: { ...body, version: service.version },
        })
      : await create.send({ body });
    if (done) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={service ? `Edit ${service.name}` : "New service"}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <TextInput
            label="Name"
            description="As people say it: checkout, search, the data warehouse."
            maxLength={80}
            required
            withAsterisk={false}
            data-autofocus
            value={name}
            onChange={({ currentTarget }) => {
              setName(currentTarget.value);
            }}
            error={problems["name"]}
          />
          <Textarea
            label="What it does"
            autosize
            minRows={2}
            maxRows={8}
            maxLength={2000}
            value={description}
            onChange={({ currentTarget }) => {
              setDescription(currentTarget.value);
            }}
            error={problems["description"]}
          />
          <Select
            label="Owning team"
            placeholder="None yet"
            clearable
            searchable
            nothingFoundMessage="No team of this name"
            data={(teams?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            value={teamId}
            onChange={setTeamId}
            error={problems["teamId"]}
          />
          {problem !== undefined && (
            <Alert role="alert" color="clay">
              {problem}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button type="submit" loading={busy}>
              {service ? "Save" : "Add the service"}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
