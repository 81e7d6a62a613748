import { listSessions, revokeOtherSessions, revokeSession } from "@second-story/api/sessions.ts";
import { Badge, Button } from "@mantine/core";
import { IconDeviceDesktop, IconDeviceMobile } from "@tabler/icons-react";
import { useAnswer } from "../app/use-answer.ts";
import { useSend } from "../app/use-send.ts";
import { DateTime } from "../ui/date-time.tsx";
import { ErrorState } from "../ui/error-state.tsx";
import { Loading } from "../ui/loading.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { Row, RowList } from "../ui/row-list.tsx";
import { nameDevice } from "./name-device.ts";

export function SessionsPage() {
  const { data, error, refetch } = useAnswer(listSessions, {});
  const end = useSend(revokeSession);
  const endOthers = useSend(revokeOtherSessions);
  return (
    <>
      <PageHeader
        title="Sessions"
        description="Where you are signed in. A session ends by itself a week after it was last used."
        actions={
          data &&
          data.items.length > 1 && (
            <Button
              variant="default"
              loading={endOthers.isPending}
              onClick={() => {
                endOthers.mutate({}, { onSuccess: () => void refetch() });
              }}
            >
              Sign out everywhere else
            </Button>
          )
        }
      />
      {error ? (
        <ErrorState error={error} retry={refetch} />
      ) : !data ? (
        <Loading />
      ) : (
        <RowList label="Sessions">
          {data.items.map(({ id, current, userAgent, address, createdAt, lastSeenAt }) => {
            const device = nameDevice(userAgent);
            const Icon = /iPhone|Android/u.test(device) ? IconDeviceMobile : IconDeviceDesktop;
            return (
              <Row
                key={id}
                start={<Icon size={22} stroke={1.5} aria-hidden />}
                title={device}
                meta={
                  <span>
                    {address} · since <DateTime at={createdAt} show="day" /> · last used{" "}
                    <DateTime at={lastSeenAt} show="day" />
                  </span>
                }
                end={
                  current ? (
                    <Badge color="moss">This one</Badge>
                  ) : (
                    <Button
                      variant="default"
                      size="compact-sm"
                      aria-label={`Sign out of ${device}`}
                      onClick={() => {
                        end.mutate(
                          { params: { sessionId: id } },
                          { onSuccess: () => void refetch() },
                        );
                      }}
                    >
                      Sign out
                    </Button>
                  )
                }
              />
            );
          })}
        </RowList>
      )}
    </>
  );
}
