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
import { CredentialFields } from "./credential-fields.tsx";

/** A new source, or one that is there; what it keeps secret is never shown again. */
export function SourceDialog(props: {
  readonly source?: MonitoringSource;
  readonly onClose: () => void;
}) {
  const { source, onClose } = props;
  const create = useForm(createMonitoringSource);
  const edit = useForm(editMonitoringSource);
  const { busy, problem, problems } = source ? edit : create;
  const [name, setName] = useState(source?.name ?? "");
  const [url, setUrl] = useState(source?.url ?? "");
  // Undefined: what is kept stays.
  const [credentials, setCredentials] = useState<MonitoringCredentials | undefined>(
    source && source.credentials.kind !== "none" ? undefined : { kind: "none" },
  );
  const [header, setHeader] = useState(source?.tenant?.header ?? "X-Scope-OrgID");
  const [tenant, setTenant] = useState(source?.tenant?.value ?? "");
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
    if (done) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={source ? `Edit ${source.name}` : "New monitoring source"}
    >
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
              setName(currentTarget.value);
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
              setUrl(currentTarget.value);
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
                setTenant(currentTarget.value);
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
                setHeader(currentTarget.value);
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
