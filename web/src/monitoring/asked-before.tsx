import type { listChartSources } from "@second-story/api/monitoring-charts.ts";
import type { RouteReply } from "@second-story/api/route.ts";
import { Button, Group, Text } from "@mantine/core";

type Asked = RouteReply<typeof listChartSources>["askedBefore"][number];

/** Queries that served before for the services at hand, to begin with. */
export function AskedBefore(props: {
  readonly queries: readonly Asked[];
  readonly onChoose: (query: Asked) => void;
}) {
  if (props.queries.length === 0) return null;
  return (
    <div>
      <Text size="sm" fw={500} mb={4}>
        Asked before about these services
      </Text>
      <Group gap="xs">
        {props.queries.map((one) => (
          <Button
            key={one.query}
            variant="default"
            size="compact-sm"
            title={one.query}
            onClick={() => {
              props.onChoose(one);
            }}
          >
            {one.title} · {one.serviceName}
          </Button>
        ))}
      </Group>
    </div>
  );
}
