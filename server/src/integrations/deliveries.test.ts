import * as evidence from "@second-story/api/inbound-evidence.ts";
import * as routes from "@second-story/api/inbound-sources.ts";
import { createRetrospective } from "@second-story/api/retrospectives.ts";
import { createHmac } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp, type TestUser } from "../testing/create-test-app.ts";
import { mostDeliveriesAMinute, mostMissesAMinute } from "./receive-delivery.ts";
import { alertOf, createTestSource, severityId, type TestSource } from "./testing/create-source.ts";
import { workDelivery } from "./work-deliveries.ts";

const minute = (count: number) => new Date(Date.UTC(2026, 2, 10, 9, count));

describe("deliveries", () => {
  let test: TestApp;
  let administrator: TestUser;
  beforeAll(async () => {
    test = await createTestApp();
    administrator = await test.createUser("administrator");
  });
  afterAll(() => test.close());

  const workAll = async () => {
    while (await workDelivery(test.context));
  };
  const listOf = async ({ source }: TestSource) => {
    const params = { sourceId: source.id };
    return (await administrator.client.call(routes.listDeliveries, { params })).items;
  };
  const listedOf = async (sourceId: string) => {
    const { items } = await administrator.client.call(routes.listInboundSources, {});
    return items.find(({ id }) => id === sourceId);
  };
  const textsOf = async ({ source }: TestSource) => {
    const { items } = await administrator.client.call(evidence.listWaitingEvidence, {
      query: { limit: 200 },
    });
    return items.filter((item) => item.source.id === source.id).map(({ text }) => text);
  };

  it("is answered at once, and becomes evidence when it is worked on", async () => {
    const source = await createTestSource(test, administrator, "alertmanager");
    const answer = await source.send(alertOf());
    expect([answer.status, await answer.json()]).toEqual([200, {}]);
    expect(await listOf(source)).toMatchObject([{ state: "received", records: 0 }]);
    await workAll();
    expect(await listOf(source)).toMatchObject([{ state: "done", reason: null, records: 1 }]);
    expect(await textsOf(source)).toEqual([
      "Alert fired: CheckoutDown (critical): Checkout answers with 503",
    ]);
  });

  it("is kept once, however often and in whatever order it comes", async () => {
    const source = await createTestSource(test, administrator, "alertmanager");
    const resolved = alertOf({ status: "resolved" });
    const answers = await Promise.all(
      [resolved, alertOf(), resolved, alertOf(), alertOf()].map((body) => source.send(body)),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(await listOf(source)).toHaveLength(2);
    await workAll();
    expect(await textsOf(source)).toHaveLength(2);
    await source.send(alertOf({ receiver: "another" }));
    await workAll();
    expect(await listOf(source)).toHaveLength(2);
  });

  it("that was caught and is sent again under another number adds nothing", async () => {
    const secret = "a secret that is long enough";
    const source = await createTestSource(test, administrator, "github", { secret });
    const body = JSON.stringify({
      action: "published",
      release: {
        id: 7,
        tag_name: "v212",
        name: "v212",
        html_url: "https://github.com/shop/api/releases/tag/v212",
        published_at: "2026-03-10T08:40:00Z",
        author: { login: "mei" },
      },
      repository: { full_name: "shop/api", html_url: "https://github.com/shop/api" },
      sender: { login: "mei" },
    });
    const signature = createHmac("sha256", secret).update(body).digest("hex");
    const send = (delivery: string) =>
      source.send(body, {
        "x-github-event": "release",
        "x-github-delivery": delivery,
        "x-hub-signature-256": `sha256=${signature}`,
      });
    expect((await send("0b0e6b86-0000-4000-8000-000000000001")).status).toBe(200);
    expect((await send("0b0e6b86-0000-4000-8000-000000000002")).status).toBe(200);
    await workAll();
    expect((await listOf(source)).map(({ state }) => state).toSorted()).toEqual([
      "done",
      "ignored",
    ]);
    expect(await textsOf(source)).toHaveLength(1);
  });

  it("is refused with another source's secret, and the administrator sees why", async () => {
    const source = await createTestSource(test, administrator, "github", { secret: "our-secret" });
    const body = '{"zen":"Keep it logically awesome."}';
    const sign = (secret: string) => ({
      "x-hub-signature-256": `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`,
      "x-github-delivery": "d-1",
    });
    for (const headers of [sign("their-secret"), {}]) {
      const answer = await source.send(body, headers);
      expect([answer.status, await answer.json()]).toMatchObject([
        401,
        { code: "wrong-signature" },
      ]);
    }
    expect(await listOf(source)).toEqual([]);
    const { items } = await administrator.client.call(routes.listInboundSources, {});
    expect(items.find(({ id }) => id === source.source.id)?.refusedBecause).toMatch(/missing/u);
    expect((await source.send(body, sign("our-secret"))).status).toBe(200);
  });

  it("goes nowhere without the right address, and the answer tells nothing", async () => {
    const source = await createTestSource(test, administrator, "generic");
    const post = async (path: string) => test.app.request(path, { method: "POST", body: "{}" });
    const elsewhere = source.path.replace(source.source.id, "01900000-0000-7000-8000-00000000ffff");
    const answers = await Promise.all(
      [`${source.path}x`, source.path.slice(0, -1), elsewhere, "/api/v1/inbound/x/y"].map(post),
    );
    const bodies = await Promise.all(answers.map((answer) => answer.text()));
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(new Set(bodies).size).toBe(1);
  });

  it("goes nowhere once its source is archived or has a new address", async () => {
    const source = await createTestSource(test, administrator, "generic");
    const params = { sourceId: source.source.id };
    await administrator.client.call(routes.renewInboundAddress, { params });
    expect((await source.send({})).status).toBe(404);
    const other = await createTestSource(test, administrator, "generic");
    const { name, rule, severityId, serviceIds, version } = other.source;
    await administrator.client.call(routes.editInboundSource, {
      params: { sourceId: other.source.id },
      body: { name, rule, severityId, serviceIds, version, archived: true },
    });
    expect((await other.send({})).status).toBe(404);
  });

  it("answers Slack's challenge only when it is signed", async () => {
    const secret = "slack-signing-secret";
    const source = await createTestSource(test, administrator, "slack-events", { secret });
    const body = JSON.stringify({ type: "url_verification", challenge: "abc" });
    const time = String(test.context.now().getTime() / 1000);
    const sum = createHmac("sha256", secret).update(`v0:${time}:${body}`).digest("hex");
    expect((await source.send(body)).status).toBe(401);
    const answer = await source.send(body, {
      "x-slack-request-timestamp": time,
      "x-slack-signature": `v0=${sum}`,
    });
    expect(await answer.json()).toEqual({ challenge: "abc" });
    expect(await listOf(source)).toEqual([]);
  });

  it("is refused when it is too large, and kept as failed when it is garbage", async () => {
    const source = await createTestSource(test, administrator, "alertmanager");
    expect((await source.send("x".repeat(1024 * 1024 + 1))).status).toBe(413);
    for (const garbage of [
      "{",
      "",
      new Uint8Array([0xff, 0xfe, 0x00]),
      "[".repeat(100_000),
      '{"alerts":null}',
      '{"__proto__":{"alerts":[]},"constructor":1}',
    ]) {
      expect((await source.send(garbage)).status).toBe(200);
    }
    await workAll();
    const list = await listOf(source);
    expect(list).toHaveLength(6);
    for (const { state, reason } of list) {
      expect(state).toBe("failed");
      expect(reason).toMatch(/\.$/u);
    }
  });

  it("that failed is replayed once it can be understood, without doubling anything", async () => {
    const source = await createTestSource(test, administrator, "alertmanager");
    await source.send("{");
    await workAll();
    const [failed] = await listOf(source);
    const params = { sourceId: source.source.id, deliveryId: failed?.id ?? "" };
    expect(failed?.state).toBe("failed");
    // As an update that mends a reader would: what was kept can be read now.
    await test.context.db
      .updateTable("inbound_deliveries")
      .set({ body: Buffer.from(JSON.stringify(alertOf())) })
      .where("id", "=", params.deliveryId)
      .execute();
    for (const reason of [null, "Read again; there was nothing new in it."]) {
      const again = await administrator.client.call(routes.replayDelivery, { params });
      expect(again.state).toBe("received");
      await workAll();
      expect(await listOf(source)).toMatchObject([{ state: "done", records: 1, reason }]);
    }
    expect(await textsOf(source)).toHaveLength(1);
  });

  it("shows what came with secrets masked", async () => {
    const source = await createTestSource(test, administrator, "statuspage");
    const token = `ghp_${"a1B2".repeat(9)}`;
    await source.send({ meta: { unsubscribe: "http://x.example/u?token=1" }, note: token });
    const [delivery] = await listOf(source);
    const params = { sourceId: source.source.id, deliveryId: delivery?.id ?? "" };
    const { body } = await administrator.client.call(routes.getDelivery, { params });
    expect(body).not.toContain(token);
    expect(body).not.toContain("token=1");
    expect(body).toContain("unsubscribe");
  });

  it("without a time is placed where it arrived", async () => {
    const source = await createTestSource(test, administrator, "generic");
    const oncall = { alert_uid: "u1", title: "Queue grows", state: "alerting", message: "" };
    await source.send(oncall);
    await workAll();
    const { items } = await administrator.client.call(evidence.listWaitingEvidence, {});
    const item = items.find((one) => one.source.id === source.source.id);
    expect(item).toMatchObject({ precision: "about", happenedAt: item?.receivedAt });
  });

  it("that is refused for its size or in a flood leaves a trace, written once a minute", async () => {
    const refusedOf = async ({ source }: TestSource) =>
      (await listedOf(source.id))?.refusedBecause ?? null;
    const source = await createTestSource(test, administrator, "generic");
    const large = "x".repeat(2 * 1024 * 1024);
    expect((await source.send(large)).status).toBe(413);
    expect(await refusedOf(source)).toMatch(/larger than 1 MiB/u);
    const seen = await listedOf(source.source.id);
    await test.context.db.updateTable("inbound_sources").set({ refused_because: "seen" }).execute();
    expect((await source.send(large)).status).toBe(413);
    expect(await refusedOf(source)).toBe("seen");
    expect(seen?.refusedAt).not.toBeNull();

    const other = await createTestSource(test, administrator, "generic");
    const sent = await Promise.all(
      Array.from({ length: mostDeliveriesAMinute + 5 }, () => other.send("same")),
    );
    expect(sent.filter(({ status }) => status === 429)).toHaveLength(5);
    expect(await refusedOf(other)).toMatch(/More than 600 deliveries came within a minute/u);
  });

  it("from GitHub comes as a form unless it is told otherwise, signed as it came", async () => {
    const secret = "a secret that is long enough";
    const source = await createTestSource(test, administrator, "github", { secret });
    const ping = { zen: "Keep it simple.", hook_id: 7, organization: { login: "shop" } };
    const body = new URLSearchParams({ payload: JSON.stringify(ping) }).toString();
    const signature = createHmac("sha256", secret).update(body).digest("hex");
    const answer = await source.send(body, {
      "content-type": "application/x-www-form-urlencoded",
      "x-github-event": "ping",
      "x-hub-signature-256": `sha256=${signature}`,
    });
    expect(answer.status).toBe(200);
    await workAll();
    const [delivery] = await listOf(source);
    expect(delivery).toMatchObject({ state: "ignored", reason: expect.stringMatching(/A test/u) });
    const params = { sourceId: source.source.id, deliveryId: delivery?.id ?? "" };
    const shown = await administrator.client.call(routes.getDelivery, { params });
    expect(JSON.parse(shown.body)).toEqual(ping);
  });

  it("that was not understood shows in the list of sources for a month", async () => {
    const source = await createTestSource(test, administrator, "alertmanager");
    for (const garbage of ["{", "["]) await source.send(garbage);
    await source.send(alertOf());
    await workAll();
    expect(await listedOf(source.source.id)).toMatchObject({ notUnderstood: 2 });
    const before = test.context.now();
    test.setNow(new Date(before.getTime() + 31 * 86_400_000));
    expect(await listedOf(source.source.id)).toMatchObject({ notUnderstood: 0 });
    test.setNow(before);
  });

  it("leads to the incident that it went to, for those who may see that", async () => {
    const source = await createTestSource(test, administrator, "alertmanager", {
      rule: "open-incident",
      severityId,
    });
    await source.send(alertOf({ fingerprint: "leads" }));
    await workAll();
    const [delivery] = await listOf(source);
    expect(delivery?.incidents).toMatchObject([{ title: expect.stringMatching(/^CheckoutDown/u) }]);
    const member = await test.createUser();
    await member.client.call(createRetrospective, {
      body: {
        title: "A personal matter",
        kind: "incident",
        access: "restricted",
        incidentIds: [delivery?.incidents[0]?.id ?? ""],
      },
    });
    expect(await listOf(source)).toMatchObject([{ records: 1, incidents: [] }]);
  });

  it("is refused for the rest of the minute when too many come", async () => {
    const source = await createTestSource(test, administrator, "generic");
    const tooMuch = await Promise.all(
      Array.from({ length: mostDeliveriesAMinute + 1 }, () => source.send("same")),
    );
    expect(tooMuch.filter(({ status }) => status === 429)).toHaveLength(1);
    expect(await listOf(source)).toHaveLength(1);
    const guesses = await Promise.all(
      Array.from({ length: mostMissesAMinute + 1 }, async () =>
        test.app.request("/api/v1/inbound/x/y", { method: "POST" }),
      ),
    );
    expect(guesses.at(-1)?.status).toBe(429);
    test.setNow(minute(1));
    expect((await source.send("other")).status).toBe(200);
  });
});
