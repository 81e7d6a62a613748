import { checkAccountLink, resetPassword } from "@second-story/api/account-links.ts";
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

const route = getRouteApi("/reset/$token");

export function ResetPage() {
  const { token } = route.useParams();
  const { send, busy, done, problem, problems } = useForm(resetPassword);
  const { data, error } = useQuery({
    ...answerOf(checkAccountLink, { body: { purpose: "password-reset", token } }),
    retry: false,
    // Once it was used there is nothing to ask about it.
    enabled: !busy && !done,
  });
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    const sent = await send({ body: { token, password: formFields(event)("password") } });
    if (sent) enter();
  };
  if (!data) return error && <LinkGone error={error} />;
  return (
    <Entrance
      title="Choose a new password"
      description="You will be signed in here and signed out everywhere else."
    >
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <TextInput
            name="email"
            type="email"
            label="Your account"
            autoComplete="username"
            readOnly
            defaultValue={data.email ?? ""}
          />
          <NewPassword label="New password" error={problems["password"]} />
          <FormProblem text={problem} />
          <Button type="submit" loading={busy}>
            Save and sign in
          </Button>
        </Stack>
      </form>
    </Entrance>
  );
}
