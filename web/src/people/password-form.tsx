import { changePassword } from "@second-story/api/sessions.ts";
import { Button, Group, PasswordInput, Stack } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { FormEvent } from "react";
import { useForm } from "../app/use-form.ts";
import { useMe } from "../app/use-me.ts";
import { formFields } from "./form-fields.ts";
import { FormProblem } from "./form-problem.tsx";
import { NewPassword } from "./new-password.tsx";

/** Changes the password of whoever is signed in; sessions elsewhere end. */
export function PasswordForm() {
  const { me } = useMe();
  const { send, busy, problem, problems } = useForm(changePassword);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    const form = event.currentTarget;
    const field = formFields(event);
    const done = await send({
      body: { currentPassword: field("currentPassword"), newPassword: field("password") },
    });
    if (!done) return;
    form.reset();
    notifications.show({
      title: "Your password was changed",
      message: "You were signed out everywhere else.",
    });
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack maw="28rem">
        {/* Tells password managers whose password this is. */}
        <input type="email" autoComplete="username" value={me.email} readOnly hidden />
        <PasswordInput
          name="currentPassword"
          label="Current password"
          autoComplete="current-password"
          required
          withAsterisk={false}
          visibilityToggleButtonProps={{ "aria-label": "Show or hide the password" }}
          error={problems["currentPassword"]}
        />
        <NewPassword label="New password" error={problems["newPassword"]} />
        <FormProblem text={problem} />
        <Group>
          <Button type="submit" variant="default" loading={busy}>
            Change the password
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
