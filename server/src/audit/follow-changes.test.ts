import { createActionItem } from "@second-story/api/action-items.ts";
import { createExample } from "@second-story/api/exports.ts";
import { editRetrospective } from "@second-story/api/retrospectives.ts";
import { createService } from "@second-story/api/services.ts";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { listenForChanges } from "../database/listen.ts";
import { createTestApp, type TestApp, type TestUser } from "../testing/create-test-app.ts";
import { changesChannel } from "./store.ts";

type Heard = { readonly event: string; readonly id: string; readonly data: string };

describe("the event stream", () => {
  let test: TestApp;
  let lead: TestUser;
  let other: TestUser;
  let listener: { readonly close: () => Promise<void> };
  const open: AbortController[] = [];

  beforeAll(async () => {
    test = await createTestApp();
    lead = await test.createUser("member");
    other = await test.createUser("member");
    const { changes } = test.context;
    listener = await listenForChanges(test.connectionString, {
      channel: changesChannel,
      onNotification: changes.receive,
      onReconnect: changes.reconnected,
    });
  });
  afterEach(() => {
    for (const controller of open.splice(0)) controller.abort();
  });
  afterAll(async () => {
    await listener.close();
    await test.close();
  });

  /** Opens a stream and hands out what it says, one event a call; `ready` has been heard. */
  const follow = async (user: TestUser, since?: string) => {
    const controller = new AbortController();
    open.push(controller);
    const answer = await test.app.request("/api/v1/events", {
      headers: {
        authorization: `Bearer ${user.token}`,
        ...(since === undefined ? {} : { "last-event-id": since }),
      },
      signal: controller.signal,
    });
    const events = read(answer);
    const next = async (): Promise<Heard> => (await events.next()).value as Heard;
    expect((await next()).event).toBe("ready");
    return next;
  };
  const nameService = (user: TestUser, name: string) =>
    user.client.call(createService, { body: { name } });

  it("tells every page that something changed, never what it says", async () => {
    const next = await follow(other);
    const service = await nameService(lead, "told");
    const heard = await next();
    expect(heard.event).toBe("change");
    expect(JSON.parse(heard.data)).toEqual({
      id: heard.id,
      topic: "services",
      retrospectiveId: null,
      subjectId: service.id,
    });
  });

  it("tells what was missed to a page that comes back", async () => {
    const first = await follow(other);
    await nameService(lead, "before the break");
    const { id } = await first();
    for (const controller of open.splice(0)) controller.abort();
    const missed = await nameService(lead, "during the break");
    const second = await follow(other, id);
    const subjects: unknown[] = [];
    while (!subjects.includes(missed.id)) {
      subjects.push((JSON.parse((await second()).data) as { subjectId: unknown }).subjectId);
    }
    expect(subjects).toContain(missed.id);
  });

  it("says nothing of a restricted retrospective to those outside", async () => {
    const { retrospectiveId } = await lead.client.call(createExample, {});
    const params = { retrospectiveId };
    await lead.client.call(editRetrospective, {
      params,
      body: { access: "restricted", version: 1 },
    });
    const outside = await follow(other);
    const inside = await follow(lead);
    await lead.client.call(createActionItem, { params, body: { title: "Add a limit" } });
    const after = await nameService(lead, "after the secret");
    expect(JSON.parse((await inside()).data)).toMatchObject({ topic: "action-items" });
    expect(JSON.parse((await outside()).data)).toMatchObject({ subjectId: after.id });
  });

  it("asks the page to refresh when the database's notifications may have been lost", async () => {
    const next = await follow(other);
    test.context.changes.reconnected();
    expect((await next()).event).toBe("refresh");
  });

  it("refuses whoever is not signed in", async () => {
    expect((await test.app.request("/api/v1/events")).status).toBe(401);
  });
});

async function* read(answer: Response): AsyncGenerator<Heard> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of answer.body ?? []) {
    rest += decoder.decode(chunk as Uint8Array, { stream: true });
    const blocks = rest.split("\n\n");
    rest = blocks.pop() ?? "";
    for (const block of blocks) {
      const fields = Object.fromEntries(
        block
          .split("\n")
          .map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 2)]),
      );
      yield { event: fields["event"] ?? "", id: fields["id"] ?? "", data: fields["data"] ?? "" };
    }
  }
}
