import { importRetrospective } from "@second-story/api/exports.ts";
import type { RetrospectiveExport } from "@second-story/domain/retrospective-export.ts";
import { Alert, Anchor, Button, Group, List, Stack, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useSend } from "../app/use-send.ts";
import { FileDrop } from "../ui/file-drop.tsx";
import { readExport, type ReadExport } from "./read-export.ts";
import { recordWords } from "./record-words.ts";

const mostBytes = 64 * 1024 * 1024;

/** Brings in a retrospective that was exported: the file is looked at here first, then sent. */
export function ImportRecord() {
  const send = useSend(importRetrospective);
  const [read, setRead] = useState<ReadExport>();
  const [title, setTitle] = useState("");
  const take = async ([file]: readonly File[]) => {
    if (!file) return;
    send.reset();
    setRead(readExport(await file.text()));
  };
  const bringIn = async (record: RetrospectiveExport) => {
    setTitle(record.retrospective.title);
    await send.mutateAsync({ body: record });
    setRead(undefined);
  };
  return (
    <Stack gap="md">
      <FileDrop
        label="Drop an exported retrospective here, or press to choose the file"
        maxBytes={mostBytes}
        accept={{ "application/json": [".json"] }}
        onFiles={(files) => void take(files)}
      />
      {read && "problem" in read && (
        <Alert color="gray" title="This file cannot be imported" role="alert">
          <Text size="sm">{read.problem}</Text>
          {read.places.length > 0 && (
            <List size="sm" mt="xs">
              {read.places.map((place) => (
                <List.Item key={place}>{place}</List.Item>
              ))}
            </List>
          )}
        </Alert>
      )}
      {read && "record" in read && (
        <Alert color="gray" title={read.record.retrospective.title}>
          <Text size="sm">{recordWords(read.record)}</Text>
          <Group gap="xs" mt="sm">
            <Button
              loading={send.isPending}
              onClick={() => {
                bringIn(read.record).catch(() => undefined);
              }}
            >
              Import it
            </Button>
            <Button
              variant="default"
              onClick={() => {
                setRead(undefined);
              }}
            >
              Not now
            </Button>
          </Group>
        </Alert>
      )}
      {send.data && (
        <Alert color="moss" title={`“${title}” was imported`}>
          {send.data.notes.length > 0 && (
            <List size="sm" mb="sm">
              {send.data.notes.map((note) => (
                <List.Item key={note}>{note}</List.Item>
              ))}
            </List>
          )}
          <Anchor component={Link} size="sm" to={`/retrospectives/${send.data.retrospectiveId}`}>
            Open it
          </Anchor>
        </Alert>
      )}
    </Stack>
  );
}
