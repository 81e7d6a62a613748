import {
  editInboundSource,
  listInboundSources,
  renewInboundAddress,
} from "@second-story/api/inbound-sources.ts";
import { inboundKinds, type InboundSource } from "@second-story/domain/inbound-source.ts";
import { Alert, Anchor, Button, Group, Modal, Stack } from "@mantine/core";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useAnswer } from "../app/use-answer.ts";
import { useSend } from "../app/use-send.ts";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { DateTime } from "../ui/date-time.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { ErrorState } from "../ui/error-state.tsx";
import { Loading } from "../ui/loading.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { Section } from "../ui/section.tsx";
import { DeliveryList } from "./delivery-list.tsx";
import { ruleWords } from "./rule-fields.tsx";
import { SecretList } from "./secret-list.tsx";
import { AddressShown, SourceDialog } from "./source-dialog.tsx";

const here = getRouteApi("/settings/integrations/$sourceId");

export function SourcePage() {
  const { sourceId } = here.useParams();
  const standing = useAnswer(listInboundSources, { query: {} });
  const archived = useAnswer(listInboundSources, { query: { archived: "true" } });
  const error = standing.error ?? archived.error;
  if (error) return <ErrorState error={error} retry={standing.refetch} />;
  if (!standing.data || !archived.data) return <Loading rows={6} />;
  const source = [...standing.data.items, ...archived.data.items].find(({ id }) => id === sourceId);
  if (!source) {
    return (
      <EmptyState title="There is no such source">It may have been made elsewhere.</EmptyState>
    );
  }
  return <Source source={source} />;
}

function Source({ source }: { readonly source: InboundSource }) {
  const edit = useSend(editInboundSource);
  const renew = useSend(renewInboundAddress);
  const [open, setOpen] = useState<"edit" | "address">();
  const [address, setAddress] = useState<string>();
  const params = { sourceId: source.id };
  const { name, rule, severityId, serviceIds, version } = source;
  const archive = () => {
    const body = { name, rule, severityId, serviceIds, version, archived: !source.archived };
    edit.mutate({ params, body });
  };
  const close = () => {
    setOpen(undefined);
    setAddress(undefined);
  };
  return (
    <>
      <PageHeader
        above={
          <Anchor component={Link} to="/settings/integrations" size="sm">
            Integrations
          </Anchor>
        }
        title={name}
        description={`${inboundKinds[source.kind].name} · ${ruleWords(rule)}`}
        actions={
          <Group gap="xs">
            <Button
              variant="default"
              onClick={() => {
                setOpen("edit");
              }}
            >
              Edit
            </Button>
            <Button variant="default" loading={edit.isPending} onClick={archive}>
              {source.archived ? "Bring back" : "Archive"}
            </Button>
          </Group>
        }
      />
      <Stack gap="2rem">
        {source.archived && (
          <Alert color="gray">This source is archived: its address takes nothing.</Alert>
        )}
        {source.refusedAt !== null && (
          <Alert color="honey" title="Something was refused">
            <DateTime at={source.refusedAt} />: {source.refusedBecause}
          </Alert>
        )}
        <Section title="Deliveries">
          <DeliveryList source={source} />
        </Section>
        <Section title="Secrets">
          <SecretList source={source} />
        </Section>
        <Section title="Address">
          <Button
            variant="default"
            onClick={() => {
              setOpen("address");
            }}
          >
            Make a new address
          </Button>
        </Section>
      </Stack>
      {open === "edit" && <SourceDialog source={source} onClose={close} />}
      {open === "address" && address === undefined && (
        <ConfirmDialog
          title="Make a new address?"
          action="Make a new address"
          onConfirm={async () => {
            setAddress((await renew.mutateAsync({ params })).address);
          }}
          onClose={() => {
            setOpen(undefined);
          }}
        >
          The one before stops at once: put the new one into the system right after.
        </ConfirmDialog>
      )}
      {address !== undefined && (
        <Modal opened onClose={close} title="The new address">
          <AddressShown address={address} onClose={close} />
        </Modal>
      )}
    </>
  );
}
