import { createToken, tokenLifetimeDays } from "@second-story/api/tokens.ts";
import { scopeSchema, type Scope } from "@second-story/domain/permission.ts";
import { Button, Checkbox, Group, Modal, Select, Stack, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useForm } from "../app/use-form.ts";
import { SecretShown } from "../ui/secret-shown.tsx";
import { formFields } from "./form-fields.ts";
import { FormProblem } from "./form-problem.tsx";

const scopeWords: Readonly<Record<Scope, { readonly label: string; readonly can: string }>> = {
  read: { label: "Read", can: "What you can read." },
  write: { label: "Write", can: "Add and change incidents, timelines, action items." },
  administer: { label: "Administer", can: "Your profile; people and settings, if you may." },
};

/** Makes an API token and shows it, this once. */
export function TokenDialog(props: { readonly onClose: () => void }) {
  const { send, busy, problem, problems } = useForm(createToken);
  const [scopes, setScopes] = useState<string[]>(["read"]);
  const [days, setDays] = useState("30");
  const [token, setToken] = useState<string>();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    const done = await send({
      body: {
        name: formFields(event)("name"),
        scopes: scopeSchema.options.filter((scope) => scopes.includes(scope)),
        expiresInDays: Number(days),
      },
    });
    if (done) setToken(done.reply.token);
  };
  return (
    <Modal opened onClose={props.onClose} title="New API token">
      {token === undefined ? (
        <form onSubmit={(event) => void submit(event)}>
          <Stack>
            <TextInput
              name="name"
              label="What it is for"
              placeholder="Nightly export"
              autoComplete="off"
              maxLength={80}
              required
              withAsterisk={false}
              data-autofocus
              error={problems["name"]}
            />
            <Checkbox.Group
              label="What it may do for you"
              value={scopes}
              onChange={setScopes}
              error={problems["scopes"]}
            >
              <Stack gap="xs" mt="xs">
                {scopeSchema.options.map((scope) => (
                  <Checkbox
                    key={scope}
                    value={scope}
                    label={scopeWords[scope].label}
                    description={scopeWords[scope].can}
                  />
                ))}
              </Stack>
            </Checkbox.Group>
            <Select
              label="Good for"
              allowDeselect={false}
              data={tokenLifetimeDays.map((count) => ({
                value: String(count),
                label: count === 365 ? "A year" : `${String(count)} days`,
              }))}
              value={days}
              onChange={(value) => {
                setDays(value ?? days);
              }}
              error={problems["expiresInDays"]}
            />
            <FormProblem text={problem} />
            <Group justify="flex-end">
              <Button type="submit" loading={busy} disabled={scopes.length === 0}>
                Make the token
              </Button>
            </Group>
          </Stack>
        </form>
      ) : (
        <>
          <SecretShown secret={token} copyLabel="Copy the token">
            It is shown this once: copy it to where it is needed now.
          </SecretShown>
          <Group justify="flex-end" mt="md">
            <Button onClick={props.onClose}>Done</Button>
          </Group>
        </>
      )}
    </Modal>
  );
}
