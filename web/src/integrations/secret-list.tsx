import { addInboundSecret, removeInboundSecret } from "@second-story/api/inbound-sources.ts";
import { inboundKinds, type InboundSource } from "@second-story/domain/inbound-source.ts";
import { Button, Group, PasswordInput, Stack, Text } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useForm } from "../app/use-form.ts";
import { useSend } from "../app/use-send.ts";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { DateTime } from "../ui/date-time.tsx";
import { Row, RowList } from "../ui/row-list.tsx";

/** What a source signs with. To replace one: add the new, change it in the system, remove the old. */
export function SecretList({ source }: { readonly source: InboundSource }) {
  const { send, busy, problem, problems } = useForm(addInboundSecret);
  const remove = useSend(removeInboundSecret);
  const [secret, setSecret] = useState("");
  const [removing, setRemoving] = useState<string>();
  const params = { sourceId: source.id };
  const facts = inboundKinds[source.kind];
  const isMissing = source.secrets.length === 0;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await send({ params, body: { secret } })) setSecret("");
  };
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed" maw="44rem">
        {!isMissing
          ? "To replace a secret, add the new one, change it in the system, then remove the old one."
          : facts.proof === "signature"
            ? "There is none yet, so nothing is taken from this source."
            : "There is none: whoever knows the address can send."}
      </Text>
      {!isMissing && (
        <RowList label="Secrets">
          {source.secrets.map(({ id, createdAt }) => (
            <Row
              key={id}
              title={
                <span>
                  Added <DateTime at={createdAt} />
                </span>
              }
              end={
                <Button
                  variant="default"
                  size="compact-sm"
                  onClick={() => {
                    setRemoving(id);
                  }}
                >
                  Remove
                </Button>
              }
            />
          ))}
        </RowList>
      )}
      <form onSubmit={(event) => void submit(event)}>
        <Group align="flex-end" gap="xs">
          <PasswordInput
            label={facts.secretName}
            w="20rem"
            maw="100%"
            autoComplete="off"
            maxLength={500}
            required
            withAsterisk={false}
            value={secret}
            onChange={({ currentTarget }) => {
              setSecret(currentTarget.value);
            }}
            error={problems["secret"] ?? problem}
          />
          <Button type="submit" variant="default" loading={busy}>
            Add
          </Button>
        </Group>
      </form>
      {removing !== undefined && (
        <ConfirmDialog
          title="Remove this secret?"
          action="Remove the secret"
          onConfirm={() => remove.mutateAsync({ params: { ...params, secretId: removing } })}
          onClose={() => {
            setRemoving(undefined);
          }}
        >
          What is still signed with it is refused from now on.
        </ConfirmDialog>
      )}
    </Stack>
  );
}
