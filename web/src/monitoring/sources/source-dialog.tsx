import {
  createMonitoringSource,
  editMonitoringSource,
} from "@second-story/api/monitoring-sources.ts";
import type {
  MonitoringCredentials,
  MonitoringSource,
} from "@second-story/domain/monitoring-source.ts";
import { Alert, Button, Group, Modal, Stack, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useForm } from "../../app/use-form.ts";
import { useDraft } from "../../ui/use-draft.ts";
import { CredentialFields } from "./credential-fields.tsx";

type Form = {
  readonly name: string;
  readonly url: string;
  readonly header: string;
  readonly tenant: string;
};

/** A new source, or one that is there; what it keeps secret is never shown again. */
export function SourceDialog(props: {
  readonly source?: MonitoringSource;
  readonly onClose: () => void;
}) {
  const { source } = props;
  const create = useForm(createMonitoringSource);
  const edit = useForm(editMonitoringSource);
  const { busy, problem, problems } = source ? edit : create;
  // Credentials are in no draft: a browser is no place for them.
  const [form, setForm, clear] = useDraft<Form>(`monitoring-source:${source?.id ?? ""}`, {
    name: source?.name ?? "",
    url: source?.url ?? "",
    header: source?.tenant?.header ?? "X-Scope-OrgID",
    tenant: source?.tenant?.value ?? "",
  });
  const { name, url, header, tenant } = form;
  const set = (part: Partial<Form>) => {
    setForm({ ...form, ...part });
  };
  const close = () => {
    clear();
    props.onClose();
  };
  // Undefined: what is kept stays.
  const [credentials, setCredentials] = useState<MonitoringCredentials | undefined>(
    source && source.credentials.kind !== "none" ? undefined : { kind: "none" },
  );
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = { name, url, tenant: tenant.trim() === "" ? null : { header, value: tenant } };
    const done = source
      ? await edit.send({
          params: { sourceId: source.id },
          body: {
            ...body,
            version: source.version,
            ...(credentials === undefined ? {} : { credentials }),
          },
        })
      : await create.send({ body: { ...body, credentials: credentials ?? { kind: "none" } } });
    if (done) close();
  };
  return (
    <Modal opened onClose={close} title={source ? `Edit ${source.name}` : "New monitoring source"}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <TextInput
            label="Name"
            placeholder="Production"
            maxLength={80}
            required
            withAsterisk={false}
            autoComplete="off"
            data-autofocus
            value={name}
            onChange={({ currentTarget }) => {
              set({ name: currentTarget.value });
            }}
            error={problems["name"]}
          />
          <TextInput
            label="Address"
            description="What comes before /api/v1 in its addresses."
            placeholder="https://prometheus.example.com"
            maxLength={500}
            required
            withAsterisk={false}
            autoComplete="off"
            inputMode="url"
            value={url}
            onChange={({ currentTarget }) => {
              set({ url: currentTarget.value });
            }}
            error={problems["url"]}
          />
          <CredentialFields value={credentials} onChange={setCredentials} problems={problems} />
          <Group grow align="flex-start">
            <TextInput
              label="Tenant"
              description="Where several share it."
              maxLength={200}
              autoComplete="off"
              value={tenant}
              onChange={({ currentTarget }) => {
                set({ tenant: currentTarget.value });
              }}
              error={problems["tenant.value"]}
            />
            <TextInput
              label="Tenant header"
              description="As the system names it."
              maxLength={100}
              autoComplete="off"
              value={header}
              onChange={({ currentTarget }) => {
                set({ header: currentTarget.value });
              }}
              error={problems["tenant.header"]}
            />
          </Group>
          {problem !== undefined && (
            <Alert role="alert" color="clay">
              {problem}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button type="submit" loading={busy}>
              {source ? "Save" : "Add the source"}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
