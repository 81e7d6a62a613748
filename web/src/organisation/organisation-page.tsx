import { editOrganisation, getOrganisation } from "@second-story/api/organisation.ts";
import type { Organisation } from "@second-story/domain/organisation.ts";
import { Alert, Button, Group, Stack, Textarea, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState, type FormEvent } from "react";
import { useAnswer } from "../app/use-answer.ts";
import { useForm } from "../app/use-form.ts";
import { useMe } from "../app/use-me.ts";
import { ErrorState } from "../ui/error-state.tsx";
import { Loading } from "../ui/loading.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { TimeZoneSelect } from "../ui/time-zone-select.tsx";

export function OrganisationPage() {
  const { data, error, refetch } = useAnswer(getOrganisation, {});
  return (
    <>
      <PageHeader title="Organisation" description="What is the same for everyone here." />
      {error ? (
        <ErrorState error={error} retry={refetch} />
      ) : data ? (
        <OrganisationForm key={data.version} organisation={data} />
      ) : (
        <Loading />
      )}
    </>
  );
}

function OrganisationForm({ organisation }: { readonly organisation: Organisation }) {
  const { may } = useMe();
  const { send, busy, problem, problems } = useForm(editOrganisation);
  const [name, setName] = useState(organisation.name);
  const [timeZone, setTimeZone] = useState<string | null>(organisation.timeZone);
  const [opening, setOpening] = useState(organisation.opening ?? "");
  const readOnly = !may("organisation.manage");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const done = await send({
      body: {
        name,
        timeZone: timeZone ?? organisation.timeZone,
        opening: opening.trim() === "" ? null : opening,
        version: organisation.version,
      },
    });
    if (done) notifications.show({ message: "Saved" });
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack maw="32rem">
        <TextInput
          label="Name"
          maxLength={120}
          required
          withAsterisk={false}
          readOnly={readOnly}
          value={name}
          onChange={({ currentTarget }) => {
            setName(currentTarget.value);
          }}
          error={problems["name"]}
        />
        {readOnly ? (
          <TextInput label="Time zone" readOnly value={organisation.timeZone} />
        ) : (
          <TimeZoneSelect
            label="Time zone"
            description="Where most of you work. Everyone sees times in their own zone."
            value={timeZone}
            onChange={setTimeZone}
            error={problems["timeZone"]}
          />
        )}
        <Textarea
          label="Opening words"
          description="Read aloud when a meeting begins. Left empty, it is Norm Kerth’s prime directive: that everyone did the best they could with what they knew."
          autosize
          minRows={3}
          maxRows={12}
          maxLength={2000}
          readOnly={readOnly}
          value={opening}
          onChange={({ currentTarget }) => {
            setOpening(currentTarget.value);
          }}
          error={problems["opening"]}
        />
        {problem !== undefined && (
          <Alert role="alert" color="clay">
            {problem}
          </Alert>
        )}
        {!readOnly && (
          <Group>
            <Button type="submit" loading={busy}>
              Save
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  );
}
