import { createExample } from "@second-story/api/exports.ts";
import { Button, Stack, Text } from "@mantine/core";
import { useRouter } from "@tanstack/react-router";
import { useMe } from "../app/use-me.ts";
import { useSend } from "../app/use-send.ts";
import { ImportRecord } from "../exports/import-record.tsx";
import { KeepDeliveries } from "../organisation/keep-deliveries.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { Section } from "../ui/section.tsx";

/** What comes into the installation as a whole, an export of another one or the example, and how long it is kept. */
export function DataSettings() {
  const { may } = useMe();
  const { history } = useRouter();
  const send = useSend(createExample);
  const create = async () => {
    const { retrospectiveId } = await send.mutateAsync({});
    history.push(`/retrospectives/${retrospectiveId}`);
  };
  return (
    <>
      <PageHeader
        title="Data"
        description="Bring in what was exported elsewhere, and say what is kept. To take a retrospective along, open its page Share."
      />
      <Stack gap="2rem">
        {may("organisation.manage") && (
          <Section title="Import a retrospective">
            <ImportRecord />
          </Section>
        )}
        {may("retrospectives.create") && (
          <Section title="Example">
            <Text size="sm" c="dimmed" mb="sm" maw="44rem">
              A complete incident with its retrospective, dated to the last days, to look around in.
            </Text>
            <Button
              variant="default"
              loading={send.isPending}
              onClick={() => {
                create().catch(() => undefined);
              }}
            >
              Create the example incident
            </Button>
          </Section>
        )}
        {may("organisation.manage") && (
          <Section title="Deliveries">
            <KeepDeliveries />
          </Section>
        )}
      </Stack>
    </>
  );
}
