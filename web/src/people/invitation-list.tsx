import { listInvitations, revokeInvitation } from "@second-story/api/account-links.ts";
import { Button } from "@mantine/core";
import { useAnswer } from "../app/use-answer.ts";
import { useSend } from "../app/use-send.ts";
import { DateTime } from "../ui/date-time.tsx";
import { Row, RowList } from "../ui/row-list.tsx";
import { Section } from "../ui/section.tsx";
import { roleNames } from "./roles.ts";

/** Invitations that nobody has used yet; nothing when there are none. */
export function InvitationList() {
  const { data } = useAnswer(listInvitations, {});
  const withdraw = useSend(revokeInvitation);
  if (!data || data.items.length === 0) return null;
  return (
    <Section title="Invited">
      <RowList label="Open invitations">
        {data.items.map(({ id, email, role, expiresAt, invitedBy }) => (
          <Row
            key={id}
            title={email ?? "Anyone with the link"}
            meta={
              <span>
                {roleNames[role].name}
                {invitedBy !== null && ` · invited by ${invitedBy}`} · good until{" "}
                <DateTime at={expiresAt} show="day" />
              </span>
            }
            end={
              <Button
                variant="default"
                size="compact-sm"
                onClick={() => {
                  withdraw.mutate({ params: { invitationId: id } });
                }}
              >
                Withdraw
              </Button>
            }
          />
        ))}
      </RowList>
    </Section>
  );
}
