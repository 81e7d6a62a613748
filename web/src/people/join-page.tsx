import { acceptInvitation, checkAccountLink } from "@second-story/api/account-links.ts";
import { Button, Stack, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { FormEvent } from "react";
import { answerOf } from "../app/use-answer.ts";
import { useForm } from "../app/use-form.ts";
import { enter } from "./enter.ts";
import { Entrance } from "./entrance.tsx";
import { formFields } from "./form-fields.ts";
import { FormProblem } from "./form-problem.tsx";
import { LinkGone } from "./link-gone.tsx";
import { NewPassword } from "./new-password.tsx";

const route = getRouteApi("/join/$token");

export function JoinPage() {
  const { token } = route.useParams();
  const { send, busy, done, problem, problems } = useForm(acceptInvitation);
  const { data, error } = useQuery({
    ...answerOf(checkAccountLink, { body: { purpose: "invitation", token } }),
    retry: false,
    // Once it was used there is nothing to ask about it.
    enabled: !busy && !done,
  });
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    const field = formFields(event);
    const sent = await send({
      body: {
        token,
        name: field("name"),
        email: field("email"),
        password: field("password"),
      },
    });
    if (sent) enter();
  };
  if (!data) return error && <LinkGone error={error} />;
  return (
    <Entrance
      title={`Join ${data.organisation}`}
      description="Here your team looks back on incidents: what happened, why it made sense, and what to change. Nobody is judged."
    >
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <TextInput
            name="name"
            label="Your name"
            autoComplete="name"
            maxLength={120}
            required
            withAsterisk={false}
            error={problems["name"]}
          />
          <TextInput
            name="email"
            type="email"
            label="E-mail"
            autoComplete="username"
            required
            withAsterisk={false}
            readOnly={data.email !== null}
            defaultValue={data.email ?? ""}
            {...(data.email === null ? {} : { description: "The invitation is for this address." })}
            error={problems["email"]}
          />
          <NewPassword error={problems["password"]} />
          <FormProblem text={problem} />
          <Button type="submit" loading={busy}>
            Join
          </Button>
        </Stack>
      </form>
    </Entrance>
  );
}
