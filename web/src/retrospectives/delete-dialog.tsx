import { deleteRetrospective, type RetrospectiveView } from "@second-story/api/retrospectives.ts";
import { Button, Group, Modal, Stack, Text, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useSend } from "../app/use-send.ts";

/** Asks for the title, since nothing of it can be brought back but from an export. */
export function DeleteDialog(props: {
  readonly retrospective: RetrospectiveView;
  readonly onClose: () => void;
}) {
  const { id, title, access } = props.retrospective;
  const [typed, setTyped] = useState("");
  const send = useSend(deleteRetrospective);
  const navigate = useNavigate();
  const isTitle = typed.trim() === title.trim();
  return (
    <Modal opened onClose={props.onClose} title="Delete the retrospective?">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!isTitle) return;
          send.mutate(
            { params: { retrospectiveId: id } },
            {
              onSuccess: () => {
                notifications.show({ message: `“${title}” was deleted` });
                void navigate({ to: "/retrospectives" });
              },
            },
          );
        }}
      >
        <Stack gap="sm">
          <Text size="sm">
            Its timeline, evidence, texts, action items and published editions go for good, for
            everyone. {incidentWords(access)} To have it back one day, export it first under{" "}
            <Link
              style={{ color: "inherit" }}
              to="/retrospectives/$retrospectiveId/share"
              params={{ retrospectiveId: id }}
              onClick={props.onClose}
            >
              Share
            </Link>
            : the file can be imported again.
          </Text>
          <TextInput
            data-autofocus
            label={`To confirm, type its title: ${title}`}
            value={typed}
            onChange={({ currentTarget: { value } }) => {
              setTyped(value);
            }}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={props.onClose}>
              Not now
            </Button>
            <Button type="submit" disabled={!isTitle} loading={send.isPending}>
              Delete it for good
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function incidentWords(access: RetrospectiveView["access"]): string {
  return access === "restricted"
    ? "Incidents of yours that belong to it alone, hidden as it is, go with it."
    : "Its incidents stay.";
}
