import { signIn } from "@second-story/api/sessions.ts";
import { Anchor, Button, PasswordInput, Stack, Text, TextInput } from "@mantine/core";
import { useLocation } from "@tanstack/react-router";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { useForm } from "../app/use-form.ts";
import { enter } from "./enter.ts";
import { Entrance } from "./entrance.tsx";
import { formFields } from "./form-fields.ts";
import { FormProblem } from "./form-problem.tsx";

export function SignInPage() {
  const { search } = useLocation();
  const { send, busy, problem, problems } = useForm(signIn);
  const [lost, setLost] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    first.current?.focus();
  }, []);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    const field = formFields(event);
    const done = await send({ body: { email: field("email"), password: field("password") } });
    if (done) enter((search as { readonly next?: unknown }).next);
  };
  return (
    <Entrance title="Sign in" description="Good to see you.">
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <TextInput
            name="email"
            type="email"
            label="E-mail"
            autoComplete="username"
            required
            withAsterisk={false}
            ref={first}
            error={problems["email"]}
          />
          <PasswordInput
            name="password"
            label="Password"
            autoComplete="current-password"
            required
            withAsterisk={false}
            visibilityToggleButtonProps={{ "aria-label": "Show or hide the password" }}
            error={problems["password"]}
          />
          <FormProblem text={problem} />
          <Button type="submit" loading={busy} fullWidth>
            Sign in
          </Button>
          {lost ? (
            <Text size="sm" c="dimmed" component="output">
              Ask an administrator of Second Story for a link to choose a new one. It is good for a
              day.
            </Text>
          ) : (
            <Anchor
              component="button"
              type="button"
              size="sm"
              style={{ alignSelf: "flex-start" }}
              onClick={() => {
                setLost(true);
              }}
            >
              I have lost my password
            </Anchor>
          )}
        </Stack>
      </form>
    </Entrance>
  );
}
