import type { MonitoringCredentials } from "@second-story/domain/monitoring-source.ts";
import {
  Button,
  Group,
  PasswordInput,
  SegmentedControl,
  Stack,
  Text,
  TextInput,
} from "@mantine/core";
import { useId } from "react";

const kinds = [
  { value: "none", label: "None" },
  { value: "bearer", label: "Bearer token" },
  { value: "basic", label: "Name and password" },
];
const blank: Readonly<Record<string, MonitoringCredentials>> = {
  none: { kind: "none" },
  bearer: { kind: "bearer", token: "" },
  basic: { kind: "basic", username: "", password: "" },
};

/** How the source learns that it is us; undefined stands for what is kept. */
export function CredentialFields(props: {
  readonly value: MonitoringCredentials | undefined;
  readonly onChange: (value: MonitoringCredentials) => void;
  readonly problems: Readonly<Record<string, string>>;
}) {
  const { value, onChange, problems } = props;
  const label = useId();
  if (value === undefined) {
    return (
      <Group gap="xs">
        <Text size="sm">Credentials are kept, and are not shown again.</Text>
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => {
            onChange({ kind: "bearer", token: "" });
          }}
        >
          Replace them
        </Button>
      </Group>
    );
  }
  return (
    <Stack gap="xs">
      <Text size="sm" fw={500} id={label}>
        Credentials
      </Text>
      <SegmentedControl
        aria-labelledby={label}
        data={kinds}
        value={value.kind}
        onChange={(kind) => {
          onChange(blank[kind] ?? { kind: "none" });
        }}
      />
      {value.kind === "bearer" && (
        <PasswordInput
          label="Token"
          autoComplete="off"
          maxLength={4000}
          required
          withAsterisk={false}
          value={value.token}
          onChange={({ currentTarget }) => {
            onChange({ kind: "bearer", token: currentTarget.value });
          }}
          error={problems["credentials.token"]}
        />
      )}
      {value.kind === "basic" && (
        <>
          <TextInput
            label="User name"
            autoComplete="off"
            maxLength={200}
            required
            withAsterisk={false}
            value={value.username}
            onChange={({ currentTarget }) => {
              onChange({ ...value, username: currentTarget.value });
            }}
            error={problems["credentials.username"]}
          />
          <PasswordInput
            label="Password"
            autoComplete="new-password"
            maxLength={1000}
            required
            withAsterisk={false}
            value={value.password}
            onChange={({ currentTarget }) => {
              onChange({ ...value, password: currentTarget.value });
            }}
            error={problems["credentials.password"]}
          />
        </>
      )}
      {problems["credentials"] !== undefined && (
        <Text size="sm" c="clay" role="alert">
          {problems["credentials"]}
        </Text>
      )}
    </Stack>
  );
}
