import { listTokens, revokeToken, type ApiToken } from "@second-story/api/tokens.ts";
import { Button, Code } from "@mantine/core";
import { IconKey, IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useAnswer } from "../app/use-answer.ts";
import { useSend } from "../app/use-send.ts";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { DateTime } from "../ui/date-time.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { ErrorState } from "../ui/error-state.tsx";
import { Loading } from "../ui/loading.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { Row, RowList } from "../ui/row-list.tsx";
import { TokenDialog } from "./token-dialog.tsx";

export function TokensPage() {
  const { data, error, refetch } = useAnswer(listTokens, {});
  const revoke = useSend(revokeToken);
  const [making, setMaking] = useState(false);
  const [revoking, setRevoking] = useState<ApiToken>();
  const add = (
    <Button
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => {
        setMaking(true);
      }}
    >
      New token
    </Button>
  );
  return (
    <>
      <PageHeader
        title="API tokens"
        description={
          <>
            For programs that act for you, sent as <Code>Authorization: Bearer …</Code>
          </>
        }
        actions={data && data.items.length > 0 && add}
      />
      {error ? (
        <ErrorState error={error} retry={refetch} />
      ) : !data ? (
        <Loading />
      ) : data.items.length === 0 ? (
        <EmptyState title="No tokens" icon={<IconKey size={28} />} action={add}>
          The command line and your own scripts sign in with a token. It can do what you can, and
          less if you say so.
        </EmptyState>
      ) : (
        <RowList label="API tokens">
          {data.items.map((token) => (
            <Row
              key={token.id}
              title={token.name}
              meta={
                <span>
                  {token.scopes.join(", ")} · good until{" "}
                  <DateTime at={token.expiresAt} show="day" /> ·{" "}
                  {token.lastUsedAt === null ? (
                    "never used"
                  ) : (
                    <>
                      last used <DateTime at={token.lastUsedAt} />
                    </>
                  )}
                </span>
              }
              end={
                <Button
                  variant="default"
                  size="compact-sm"
                  aria-label={`Revoke ${token.name}`}
                  onClick={() => {
                    setRevoking(token);
                  }}
                >
                  Revoke
                </Button>
              }
            />
          ))}
        </RowList>
      )}
      {making && (
        <TokenDialog
          onClose={() => {
            setMaking(false);
            void refetch();
          }}
        />
      )}
      {revoking && (
        <ConfirmDialog
          title={`Revoke “${revoking.name}”?`}
          action="Revoke the token"
          onConfirm={async () => {
            await revoke.mutateAsync({ params: { tokenId: revoking.id } });
            await refetch();
          }}
          onClose={() => {
            setRevoking(undefined);
          }}
        >
          What uses it stops working at once. This cannot be taken back.
        </ConfirmDialog>
      )}
    </>
  );
}
