import { createInboundSource, editInboundSource } from "@second-story/api/inbound-sources.ts";
import {
  inboundKinds,
  inboundKindSchema,
  type InboundKind,
  type InboundSource,
} from "@second-story/domain/inbound-source.ts";
import {
  Alert,
  Button,
  Group,
  Modal,
  PasswordInput,
  Select,
  Stack,
  TextInput,
} from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useForm } from "../app/use-form.ts";
import { SecretShown } from "../ui/secret-shown.tsx";
import { RuleFields, type RuleChoice } from "./rule-fields.tsx";

/** A new source, whose address is shown at the end, or the name and rule of one that is there. */
export function SourceDialog(props: {
  readonly source?: InboundSource;
  readonly onClose: () => void;
}) {
  const { source, onClose } = props;
  const create = useForm(createInboundSource);
  const edit = useForm(editInboundSource);
  const { busy, problem, problems } = source ? edit : create;
  const [kind, setKind] = useState<InboundKind>(source?.kind ?? "alertmanager");
  const [name, setName] = useState(source?.name ?? "");
  const [secret, setSecret] = useState("");
  const [choice, setChoice] = useState<RuleChoice>({
    rule: source?.rule ?? "attach",
    severityId: source?.severityId ?? null,
    serviceIds: source?.serviceIds ?? [],
  });
  const [address, setAddress] = useState<string>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = { name, ...choice, serviceIds: [...choice.serviceIds] };
    if (source) {
      const { version, archived } = source;
      const params = { sourceId: source.id };
      if (await edit.send({ params, body: { ...body, version, archived } })) onClose();
      return;
    }
    const given = secret.trim() === "" ? {} : { secret };
    const done = await create.send({ body: { ...body, kind, ...given } });
    if (done) setAddress(done.reply.address);
  };
  const facts = inboundKinds[kind];
  return (
    <Modal opened onClose={onClose} title={source ? `Edit ${source.name}` : "New source"}>
      {address === undefined ? (
        <form onSubmit={(event) => void submit(event)}>
          <Stack>
            {!source && (
              <Select
                label="System"
                allowDeselect={false}
                searchable
                data={inboundKindSchema.options.map((value) => ({
                  value,
                  label: inboundKinds[value].name,
                }))}
                value={kind}
                onChange={(value) => {
                  setKind(inboundKindSchema.parse(value ?? kind));
                }}
              />
            )}
            <TextInput
              label="Name"
              placeholder="Production alerts"
              maxLength={80}
              required
              withAsterisk={false}
              autoComplete="off"
              data-autofocus
              value={name}
              onChange={({ currentTarget }) => {
                setName(currentTarget.value);
              }}
              error={problems["name"]}
            />
            {!source && (
              <PasswordInput
                label={facts.secretName}
                description={
                  facts.proof === "signature"
                    ? "As it stands there. If the system only shows it later, add it then: until there is one, nothing is taken."
                    : "Optional. With it, deliveries without it are refused."
                }
                autoComplete="off"
                maxLength={500}
                value={secret}
                onChange={({ currentTarget }) => {
                  setSecret(currentTarget.value);
                }}
                error={problems["secret"]}
              />
            )}
            <RuleFields value={choice} onChange={setChoice} problems={problems} />
            {problem !== undefined && (
              <Alert role="alert" color="clay">
                {problem}
              </Alert>
            )}
            <Group justify="flex-end">
              <Button type="submit" loading={busy}>
                {source ? "Save" : "Make the address"}
              </Button>
            </Group>
          </Stack>
        </form>
      ) : (
        <AddressShown address={address} onClose={onClose} />
      )}
    </Modal>
  );
}

export function AddressShown(props: { readonly address: string; readonly onClose: () => void }) {
  return (
    <>
      <SecretShown secret={props.address} copyLabel="Copy the address">
        Give this address to the system as its webhook. It is shown this once, and whoever knows it
        can send to it.
      </SecretShown>
      <Group justify="flex-end" mt="md">
        <Button onClick={props.onClose}>Done</Button>
      </Group>
    </>
  );
}
