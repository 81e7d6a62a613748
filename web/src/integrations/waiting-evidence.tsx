import { attachEvidence, listWaitingEvidence } from "@second-story/api/inbound-evidence.ts";
import { Button, Modal, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useAnswerPages } from "../app/use-answer.ts";
import { useSend } from "../app/use-send.ts";
import { DateTime } from "../ui/date-time.tsx";
import { Row, RowList } from "../ui/row-list.tsx";

/** Leads to what integrations told and no incident has yet, to attach it to this one. Nothing where nothing waits. */
export function WaitingEvidence({ incidentId }: { readonly incidentId: string }) {
  const { items, hasNextPage, fetchNextPage, isFetchingNextPage } = useAnswerPages(
    listWaitingEvidence,
    { query: { limit: 50 } },
  );
  const attach = useSend(attachEvidence);
  const [open, setOpen] = useState(false);
  if (!items || (items.length === 0 && !open)) return null;
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        onClick={() => {
          setOpen(true);
        }}
      >
        Attach evidence
      </Button>
      <Modal
        opened={open}
        onClose={() => {
          setOpen(false);
        }}
        title="Evidence without an incident"
        size="lg"
      >
        <Stack gap="sm">
          {items.length === 0 ? (
            <Text size="sm">All of it has an incident now.</Text>
          ) : (
            <RowList label="Evidence without an incident">
              {items.map((item) => (
                <Row
                  key={item.id}
                  title={
                    <Text size="sm" lineClamp={3}>
                      {item.text}
                    </Text>
                  }
                  meta={
                    <span>
                      <DateTime at={item.happenedAt} /> · {item.source.name}
                    </span>
                  }
                  end={
                    <Button
                      variant="default"
                      size="compact-sm"
                      aria-label={`Attach ${item.text}`}
                      onClick={() => {
                        attach.mutate({ params: { evidenceId: item.id }, body: { incidentId } });
                      }}
                    >
                      Attach
                    </Button>
                  }
                />
              ))}
            </RowList>
          )}
          {hasNextPage && (
            <Button
              variant="default"
              size="compact-sm"
              style={{ alignSelf: "flex-start" }}
              loading={isFetchingNextPage}
              onClick={() => void fetchNextPage()}
            >
              Show earlier ones
            </Button>
          )}
        </Stack>
      </Modal>
    </>
  );
}
