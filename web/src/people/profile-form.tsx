import { editMe } from "@second-story/api/people.ts";
import { Button, Group, Stack, Switch, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { useForm } from "../app/use-form.ts";
import { meQuery, useMe } from "../app/use-me.ts";
import { TimeZoneSelect } from "../ui/time-zone-select.tsx";
import { FormProblem } from "./form-problem.tsx";

/** What somebody says of themselves, and how the product meets them. */
export function ProfileForm() {
  const { me } = useMe();
  const queryClient = useQueryClient();
  const { send, busy, problem, problems } = useForm(editMe);
  const [name, setName] = useState(me.name);
  const [handle, setHandle] = useState(me.handle ?? "");
  const [timeZone, setTimeZone] = useState(me.timeZone);
  const [languageChecker, setLanguageChecker] = useState(me.preferences.languageChecker);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const done = await send({
      body: {
        name,
        handle: handle.trim() === "" ? null : handle,
        timeZone,
        preferences: { languageChecker },
        version: me.version,
      },
    });
    if (!done) return;
    queryClient.setQueryData(meQuery.queryKey, done.reply);
    setHandle(done.reply.handle ?? "");
    notifications.show({ message: "Saved" });
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack maw="28rem">
        <TextInput
          label="Name"
          autoComplete="name"
          maxLength={120}
          required
          withAsterisk={false}
          value={name}
          onChange={({ currentTarget }) => {
            setName(currentTarget.value);
          }}
          error={problems["name"]}
        />
        <TextInput
          label="Handle"
          description="How others mention you, and how you are found in imported messages."
          leftSection="@"
          autoComplete="nickname"
          maxLength={39}
          value={handle}
          onChange={({ currentTarget }) => {
            setHandle(currentTarget.value);
          }}
          error={problems["handle"]}
        />
        <TimeZoneSelect
          label="Time zone"
          none="As this browser says"
          value={timeZone}
          onChange={setTimeZone}
          error={problems["timeZone"]}
        />
        <Switch
          label="Mark wording while I write"
          description="A soft underline where a sentence looks for a culprit, with a reason and another way to say it."
          checked={languageChecker}
          onChange={({ currentTarget }) => {
            setLanguageChecker(currentTarget.checked);
          }}
        />
        <FormProblem text={problem} />
        <Group>
          <Button type="submit" loading={busy}>
            Save
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
