import { createClient } from "@second-story/api/client.ts";
import { listImports } from "@second-story/api/imports.ts";
import * as tray from "@second-story/api/tray.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createDataFolder } from "../../testing/create-data-folder.ts";
import { createTestApp, type TestApp, type TestUser } from "../../testing/create-test-app.ts";
import { createTestStory, type TestStory } from "../../testing/create-test-story.ts";
import { startProcess, type ServerProcess } from "../../testing/start-process.ts";
import { sendImport, type TestMessage } from "../testing/send-import.ts";

const parts = 8;
const each = 250;
const part = (number: number): TestMessage[] =>
  Array.from({ length: each }, (_, index) => ({
    happenedAt: "2026-03-07T14:00:00Z",
    text: `line ${String(number)}.${String(index % 50)}`,
  }));
const whole = Array.from({ length: parts }, (_, number) => part(number)).flat();
const draft = { format: "lines", label: "app.log", sourceKind: "log" } as const;
const end = { read: whole.length, skipped: [] };

describe("an import that is interrupted", () => {
  let test: TestApp;
  let member: TestUser;
  let story: TestStory;
  let folder: Awaited<ReturnType<typeof createDataFolder>>;
  const running: ServerProcess[] = [];
  beforeAll(async () => {
    test = await createTestApp();
    folder = await createDataFolder();
  });
  beforeEach(async () => {
    member = await test.createUser("member");
    story = await createTestStory(test, member);
  });
  afterAll(async () => {
    for (const server of running) await server.end("SIGTERM");
    await test.close();
    await folder.remove();
  });

  const start = async () => {
    const server = await startProcess(folder.path, { DATABASE_URL: test.connectionString });
    running.push(server);
    return {
      server,
      client: createClient({ baseUrl: server.address, token: member.token, fetch }),
    };
  };
  const rows = async () => {
    const { count } = await test.context.db
      .selectFrom("evidence_messages")
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .where("retrospective_id", "=", story.retrospectiveId)
      .executeTakeFirstOrThrow();
    return count;
  };
  const listed = async () =>
    (await member.client.call(listImports, { params: story.params })).items.map(
      ({ messages }) => messages,
    );

  it("by the end of the server, half-way through a part, goes on where it was and holds everything once", async () => {
    const first = await start();
    const { importId } = await first.client.call(tray.openTrayImport, {
      params: story.params,
      body: draft,
    });
    const params = { ...story.params, importId };
    const send = (client: typeof first.client, number: number) =>
      client.call(tray.sendMessages, {
        params,
        body: { from: number * each, messages: part(number) },
      });
    for (let number = 0; number < 3; number += 1) await send(first.client, number);
    // Four parts are on their way when it ends: some arrive, some do not, none by half.
    const onTheWay = Promise.allSettled([3, 4, 5, 6].map((number) => send(first.client, number)));
    await first.server.end("SIGKILL");
    running.pop();
    await onTheWay;
    expect((await rows()) % each).toBe(0);
    expect(await listed()).toEqual([]);

    const second = await start();
    for (let number = 3; number < parts; number += 1) await send(second.client, number);
    const { report } = await second.client.call(tray.finishTrayImport, { params, body: end });
    expect(report).toEqual({ read: whole.length, kept: whole.length, skipped: [] });
    expect(await listed()).toEqual([whole.length]);

    const again = await second.client.call(tray.openTrayImport, {
      params: story.params,
      body: draft,
    });
    const repeated = { ...story.params, importId: again.importId };
    const body = { from: 0, messages: whole };
    await second.client.call(tray.sendMessages, { params: repeated, body });
    const { report: nothing } = await second.client.call(tray.finishTrayImport, {
      params: repeated,
      body: end,
    });
    expect(nothing.kept).toBe(0);
  });

  it("by its person leaves no row behind", async () => {
    const { importId } = await member.client.call(tray.openTrayImport, {
      params: story.params,
      body: draft,
    });
    const params = { ...story.params, importId };
    const sending = [0, 1, 2, 3].map((number) =>
      member.client.call(tray.sendMessages, {
        params,
        body: { from: number * each, messages: part(number) },
      }),
    );
    await Promise.allSettled([...sending, member.client.call(tray.cancelTrayImport, { params })]);
    expect(await rows()).toBe(0);
    expect(await listed()).toEqual([]);
  });

  it("by twenty of the same at once leaves one of each message", async () => {
    const people = await Promise.all(Array.from({ length: 20 }, () => test.createUser("member")));
    const answers = await Promise.all(
      people.map(({ client }) => sendImport(client, story.params, part(0))),
    );
    expect(answers.reduce((sum, { report }) => sum + report.kept, 0)).toBe(each);
    expect(await rows()).toBe(each);
    expect(await listed()).toEqual([each]);
  });
});
