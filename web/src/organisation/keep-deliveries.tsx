import { editOrganisation, getOrganisation } from "@second-story/api/organisation.ts";
import type { Organisation } from "@second-story/domain/organisation.ts";
import { Alert, Button, Group, NumberInput, Stack } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState, type FormEvent } from "react";
import { useAnswer } from "../app/use-answer.ts";
import { useForm } from "../app/use-form.ts";
import { ErrorState } from "../ui/error-state.tsx";
import { Loading } from "../ui/loading.tsx";

/** How long what systems sent is kept as it came: for administrators. */
export function KeepDeliveries() {
  const { data, error, refetch } = useAnswer(getOrganisation, {});
  if (error) return <ErrorState error={error} retry={refetch} />;
  if (!data) return <Loading />;
  return <KeepDeliveriesForm key={data.version} organisation={data} />;
}

function KeepDeliveriesForm({ organisation }: { readonly organisation: Organisation }) {
  const { keepDeliveriesDays, version } = organisation;
  const { send, busy, problem, problems } = useForm(editOrganisation);
  const [days, setDays] = useState<number | string>(keepDeliveriesDays);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const done = await send({ body: { keepDeliveriesDays: Number(days), version } });
    if (done) notifications.show({ message: "Saved" });
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack maw="32rem">
        <NumberInput
          label="Keep what systems sent, in days"
          description="As it came, that is: what was read from it stays with its incident. What could not be read is kept for half a year at least, and what waits until it is read."
          styles={{ wrapper: { maxWidth: "9rem" } }}
          min={7}
          max={3650}
          required
          withAsterisk={false}
          allowDecimal={false}
          allowNegative={false}
          value={days}
          onChange={setDays}
          error={problems["keepDeliveriesDays"]}
        />
        {problem !== undefined && (
          <Alert role="alert" color="clay">
            {problem}
          </Alert>
        )}
        <Group>
          <Button type="submit" variant="default" loading={busy} disabled={days === ""}>
            Save
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
