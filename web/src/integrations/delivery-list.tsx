import { getDelivery, listDeliveries, replayDelivery } from "@second-story/api/inbound-sources.ts";
import type {
  DeliveryState,
  InboundDelivery,
  InboundSource,
} from "@second-story/domain/inbound-source.ts";
import { incidentCode } from "@second-story/domain/incident.ts";
import { Anchor, Button, Code, Modal, Stack, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { Fragment, useState } from "react";
import { useAnswer, useAnswerPages } from "../app/use-answer.ts";
import { useSend } from "../app/use-send.ts";
import { DateTime } from "../ui/date-time.tsx";
import { ErrorState } from "../ui/error-state.tsx";
import { Loading } from "../ui/loading.tsx";
import { Row, RowList } from "../ui/row-list.tsx";
import { StateBadge, type Tone } from "../ui/state-badge.tsx";

const looks: Readonly<Record<DeliveryState, { readonly label: string; readonly tone: Tone }>> = {
  received: { label: "In the queue", tone: "active" },
  done: { label: "Read", tone: "done" },
  failed: { label: "Not understood", tone: "waiting" },
  ignored: { label: "Nothing new", tone: "left" },
};

/** What came from a source, the latest first, and what became of it. */
export function DeliveryList({ source }: { readonly source: InboundSource }) {
  const params = { sourceId: source.id };
  const deliveries = useAnswerPages(listDeliveries, { params, query: { limit: 20 } });
  const replay = useSend(replayDelivery);
  const [shown, setShown] = useState<string>();
  const { items, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = deliveries;
  if (error) return <ErrorState error={error} retry={refetch} />;
  if (!items) return <Loading rows={3} />;
  if (items.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        Nothing has come yet. Send a test from the system to see it here.
      </Text>
    );
  }
  return (
    <Stack gap="sm">
      <RowList label="Deliveries">
        {items.map((delivery) => (
          <Row
            key={delivery.id}
            title={
              <Anchor
                component="button"
                type="button"
                onClick={() => {
                  setShown(delivery.id);
                }}
              >
                <DateTime at={delivery.receivedAt} />
              </Anchor>
            }
            meta={<Outcome delivery={delivery} />}
            end={
              <>
                <StateBadge {...looks[delivery.state]} />
                {delivery.state !== "received" && (
                  <Button
                    variant="default"
                    size="compact-sm"
                    onClick={() => {
                      replay.mutate({ params: { ...params, deliveryId: delivery.id } });
                    }}
                  >
                    Replay
                  </Button>
                )}
              </>
            }
          />
        ))}
      </RowList>
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
      {shown !== undefined && (
        <Shown
          sourceId={source.id}
          deliveryId={shown}
          onClose={() => {
            setShown(undefined);
          }}
        />
      )}
    </Stack>
  );
}

/** "1 record in INC-7 CheckoutDown · 2 KiB": what came of it, where that went, and why nothing did. */
function Outcome({ delivery }: { readonly delivery: InboundDelivery }) {
  const { reason, records, incidents, size } = delivery;
  const rest = [`${String(Math.ceil(size / 1024))} KiB`, ...(reason === null ? [] : [reason])];
  return (
    <span>
      {records > 0 && (
        <>
          {records === 1 ? "1 record" : `${String(records)} records`}
          {incidents.map((incident, at) => (
            <Fragment key={incident.id}>
              {at === 0 ? " in " : ", "}
              <Anchor component={Link} inherit to={`/incidents/${incident.id}`}>
                {incidentCode(incident)} {incident.title}
              </Anchor>
            </Fragment>
          ))}
          {" · "}
        </>
      )}
      {rest.join(" · ")}
    </span>
  );
}

function Shown(props: {
  readonly sourceId: string;
  readonly deliveryId: string;
  readonly onClose: () => void;
}) {
  const { sourceId, deliveryId, onClose } = props;
  const { data, error, refetch } = useAnswer(getDelivery, { params: { sourceId, deliveryId } });
  return (
    <Modal opened onClose={onClose} title="What was delivered" size="lg">
      {error ? (
        <ErrorState error={error} retry={refetch} />
      ) : data ? (
        <section aria-label="Body of the delivery">
          <Code
            block
            tabIndex={0}
            style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere", maxHeight: "60vh" }}
          >
            {data.body === "" ? "It is empty." : data.body}
          </Code>
        </section>
      ) : (
        <Loading rows={4} />
      )}
    </Modal>
  );
}
