import type { ProseVersion } from "@second-story/domain/prose.ts";
import { Stack, Text, UnstyledButton } from "@mantine/core";
import { formatInstant } from "../../ui/format-time.ts";
import classes from "./version-list.module.css";

export function VersionList(props: {
  readonly versions: readonly ProseVersion[];
  readonly onLook: (version: ProseVersion) => void;
}) {
  return (
    <Stack component="ul" gap={2} className={classes["list"] ?? ""}>
      {props.versions.map((version) => (
        <li key={version.id}>
          <UnstyledButton className={classes["row"] ?? ""} onClick={() => props.onLook(version)}>
            <Text span size="sm" fw={version.label === "" ? 400 : 550}>
              {version.label === ""
                ? formatInstant(version.createdAt, { show: "both", seconds: false })
                : version.label}
            </Text>
            <Text span size="xs" c="dimmed">
              {originOf(version)}
            </Text>
          </UnstyledButton>
        </li>
      ))}
    </Stack>
  );
}

function originOf(version: ProseVersion): string {
  if (version.label === "") return "Kept while writing";
  const at = formatInstant(version.createdAt, { show: "both", seconds: false });
  return version.createdBy ? `${at} · ${version.createdBy.name}` : at;
}
