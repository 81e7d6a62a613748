import { checkSetupLink, completeSetup } from "@second-story/api/setup.ts";
import { Button, Stack, TextInput, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import { answerOf } from "../app/use-answer.ts";
import { useForm } from "../app/use-form.ts";
import { readerZone } from "../ui/format-time.ts";
import { TimeZoneSelect } from "../ui/time-zone-select.tsx";
import { enter } from "./enter.ts";
import { Entrance } from "./entrance.tsx";
import { formFields } from "./form-fields.ts";
import { FormProblem } from "./form-problem.tsx";
import { LinkGone } from "./link-gone.tsx";
import { NewPassword } from "./new-password.tsx";

const route = getRouteApi("/setup/$token");

export function SetupPage() {
  const { token } = route.useParams();
  const { send, busy, done, problem, problems } = useForm(completeSetup);
  const { data, error } = useQuery({
    ...answerOf(checkSetupLink, { body: { token } }),
    retry: false,
    // Once it was used there is nothing to ask about it.
    enabled: !busy && !done,
  });
  const [timeZone, setTimeZone] = useState<string | null>(readerZone);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    const field = formFields(event);
    const sent = await send({
      body: {
        token,
        organisation: { name: field("organisation"), timeZone: timeZone ?? "UTC" },
        administrator: {
          name: field("name"),
          email: field("email"),
          password: field("password"),
        },
      },
    });
    if (sent) enter();
  };
  if (!data) return error && <LinkGone error={error} />;
  return (
    <Entrance
      title="Welcome to Second Story"
      description="Two things to begin with: your organisation, and you as its first administrator."
    >
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <Title order={2} size="h4">
            Your organisation
          </Title>
          <TextInput
            name="organisation"
            label="Name"
            autoComplete="organization"
            maxLength={120}
            required
            withAsterisk={false}
            error={problems["organisation.name"]}
          />
          <TimeZoneSelect
            label="Time zone"
            description="Where most of you work. Everyone sees times in their own."
            value={timeZone}
            onChange={setTimeZone}
            error={problems["organisation.timeZone"]}
          />
          <Title order={2} size="h4" mt="sm">
            You
          </Title>
          <TextInput
            name="name"
            label="Your name"
            autoComplete="name"
            maxLength={120}
            required
            withAsterisk={false}
            error={problems["administrator.name"]}
          />
          <TextInput
            name="email"
            type="email"
            label="E-mail"
            autoComplete="username"
            required
            withAsterisk={false}
            error={problems["administrator.email"]}
          />
          <NewPassword error={problems["administrator.password"]} />
          <FormProblem text={problem} />
          <Button type="submit" loading={busy}>
            Begin
          </Button>
        </Stack>
      </form>
    </Entrance>
  );
}
