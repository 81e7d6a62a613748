import { nameProseVersion } from "@second-story/api/prose.ts";
import { Button, Group, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useSend } from "../../app/use-send.ts";
import type { VersionPlace } from "./version-drawer.tsx";

/** Keeps the text as it stands under a name. */
export function NameVersion({ retrospectiveId, section }: VersionPlace) {
  const [label, setLabel] = useState("");
  const name = useSend(nameProseVersion);
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    await name.mutateAsync({ params: { retrospectiveId, section }, body: { label } });
    setLabel("");
  };
  return (
    <form onSubmit={(event) => void keep(event)}>
      <Group align="flex-end" gap="xs" wrap="nowrap">
        <TextInput
          label="Keep it as it stands now"
          placeholder="Before the review"
          value={label}
          maxLength={120}
          flex={1}
          onChange={({ currentTarget }) => setLabel(currentTarget.value)}
        />
        <Button type="submit" disabled={label.trim() === ""} loading={name.isPending}>
          Keep
        </Button>
      </Group>
    </form>
  );
}
