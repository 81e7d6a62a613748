import { createInvitation } from "@second-story/api/account-links.ts";
import { roleSchema, type Role } from "@second-story/domain/permission.ts";
import { Button, Group, Modal, Radio, Stack, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useForm } from "../app/use-form.ts";
import { SecretShown } from "../ui/secret-shown.tsx";
import { formFields } from "./form-fields.ts";
import { FormProblem } from "./form-problem.tsx";
import { roleNames } from "./roles.ts";

/** Makes an invitation and shows its link, this once. */
export function InviteDialog(props: { readonly onClose: () => void }) {
  const { send, busy, problem, problems } = useForm(createInvitation);
  const [role, setRole] = useState<Role>("member");
  const [link, setLink] = useState<string>();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    const email = formFields(event)("email").trim();
    const done = await send({ body: { email: email === "" ? null : email, role } });
    if (done) setLink(done.reply.link);
  };
  return (
    <Modal opened onClose={props.onClose} title="Invite someone">
      {link === undefined ? (
        <form onSubmit={(event) => void submit(event)}>
          <Stack>
            <TextInput
              name="email"
              type="email"
              label="E-mail"
              description="With an address, only that person can use the link. Nothing is sent; you hand it over."
              placeholder="Anyone who has the link"
              autoComplete="off"
              error={problems["email"]}
            />
            <Radio.Group
              label="Role"
              value={role}
              onChange={(value) => {
                setRole(roleSchema.parse(value));
              }}
            >
              <Stack gap="xs" mt="xs">
                {roleSchema.options.map((value) => (
                  <Radio
                    key={value}
                    value={value}
                    label={roleNames[value].name}
                    description={roleNames[value].can}
                  />
                ))}
              </Stack>
            </Radio.Group>
            <FormProblem text={problem} />
            <Group justify="flex-end">
              <Button type="submit" loading={busy}>
                Make a link
              </Button>
            </Group>
          </Stack>
        </form>
      ) : (
        <>
          <SecretShown secret={link} copyLabel="Copy the link">
            One person can join with this link within seven days. It is shown this once: copy it
            now, and hand it over.
          </SecretShown>
          <Group justify="flex-end" mt="md">
            <Button onClick={props.onClose}>Done</Button>
          </Group>
        </>
      )}
    </Modal>
  );
}
