import * as routes from "@second-story/api/inbound-sources.ts";
import type { InboundKind, InboundSource } from "@second-story/domain/inbound-source.ts";
import type { TestApp, TestUser } from "../../testing/create-test-app.ts";

/** The severity SEV2 that every installation begins with. */
export const severityId = "01900000-0000-7000-8000-000000000002";

export type TestSource = {
  readonly source: InboundSource;
  readonly path: string;
  /** Sends text or JSON as the system would. */
  readonly send: (
    body: string | Uint8Array | object,
    headers?: Record<string, string>,
  ) => Promise<Response>;
};

let made = 0;

export async function createTestSource(
  test: TestApp,
  administrator: TestUser,
  kind: InboundKind,
  more: Partial<Parameters<typeof draftOf>[1]> = {},
): Promise<TestSource> {
  const { source, address } = await administrator.client.call(routes.createInboundSource, {
    body: draftOf(kind, more),
  });
  const path = new URL(address).pathname;
  return {
    source,
    path,
    send: async (body, headers = {}) => {
      const isRaw = typeof body === "string" || body instanceof Uint8Array;
      return test.app.request(path, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: isRaw ? (body as string) : JSON.stringify(body),
      });
    },
  };
}

function draftOf(
  kind: InboundKind,
  more: {
    rule?: "open-incident" | "attach" | "keep";
    severityId?: string;
    serviceIds?: string[];
    secret?: string;
  },
) {
  made += 1;
  return {
    name: `Source ${made}`,
    kind,
    rule: "keep" as const,
    severityId: null,
    serviceIds: [],
    ...more,
  };
}

/** An Alertmanager group of one alert. */
export function alertOf(
  more: {
    status?: string;
    fingerprint?: string;
    startsAt?: string;
    endsAt?: string;
    receiver?: string;
    name?: string;
  } = {},
): object {
  const { status = "firing", fingerprint = "f1", startsAt = "2026-03-10T08:50:00Z" } = more;
  const { name = "CheckoutDown", endsAt = "2026-03-10T08:58:00Z" } = more;
  return {
    version: "4",
    receiver: more.receiver ?? "second-story",
    status,
    alerts: [
      {
        status,
        labels: { alertname: name, severity: "critical" },
        annotations: { summary: "Checkout answers with 503" },
        startsAt,
        endsAt: status === "resolved" ? endsAt : "0001-01-01T00:00:00Z",
        fingerprint,
        generatorURL: "http://prometheus.example/graph",
      },
    ],
  };
}
