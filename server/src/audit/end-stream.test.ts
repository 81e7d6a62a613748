import { editUser } from "@second-story/api/people.ts";
import { signOut } from "@second-story/api/sessions.ts";
import { createToken, revokeToken } from "@second-story/api/tokens.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listenForChanges } from "../database/listen.ts";
import { createTestApp, type TestApp, type TestUser } from "../testing/create-test-app.ts";
import { join } from "../testing/join.ts";
import { changesChannel } from "./store.ts";

describe("an event stream", () => {
  let test: TestApp;
  let admin: TestUser;
  let listener: { readonly close: () => Promise<void> };
  beforeAll(async () => {
    test = await createTestApp();
    admin = await test.createUser("administrator");
    listener = await listenForChanges(test.connectionString, {
      channel: changesChannel,
      onNotification: test.context.changes.receive,
      onReconnect: test.context.changes.reconnected,
    });
  });
  afterAll(async () => {
    await listener.close();
    await test.close();
  });

  /** Opens a stream; `ended` resolves with the milliseconds from `since` on, `heard` with the next event. */
  const follow = async (headers: Record<string, string>) => {
    const answer = await test.app.request("http://localhost:3000/api/v1/events", { headers });
    const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader.read()).value).toContain("event: ready");
    return {
      heard: async () => (await reader.read()).value,
      ended: async (since: number) => {
        for (;;) if ((await reader.read()).done) return performance.now() - since;
      },
    };
  };

  it("tells of changes", async () => {
    const stream = await follow({ authorization: `Bearer ${admin.token}` });
    const other = await test.createUser("member");
    await admin.client.call(editUser, {
      params: { userId: other.userId },
      body: { role: "reader", version: 1 },
    });
    expect(await stream.heard()).toContain('"topic":"people"');
  });

  it.each([{ role: "reader" as const }, { disabled: true }])(
    "ends within two seconds for someone who is given %o",
    async (change) => {
      const person = await join(test);
      const stream = await follow({ cookie: person.cookie() });
      const since = performance.now();
      await admin.client.call(editUser, {
        params: { userId: person.userId },
        body: { ...change, version: 1 },
      });
      expect(await stream.ended(since)).toBeLessThan(2000);
    },
  );

  it("ends with the session it was opened by, and not with another", async () => {
    const person = await join(test);
    const stranger = await join(test);
    const own = await follow({ cookie: person.cookie() });
    const theirs = await follow({ cookie: stranger.cookie() });
    const since = performance.now();
    await person.client.call(signOut, {});
    expect(await own.ended(since)).toBeLessThan(2000);
    expect(await theirs.heard()).toContain("event: change");
  });

  it("ends with the token it was opened by", async () => {
    const person = await join(test);
    const { token, id } = await person.client.call(createToken, {
      body: { name: "watcher", scopes: ["read"], expiresInDays: 1 },
    });
    const stream = await follow({ authorization: `Bearer ${token}` });
    const since = performance.now();
    await person.client.call(revokeToken, { params: { tokenId: id } });
    expect(await stream.ended(since)).toBeLessThan(2000);
  });
});
