import { once } from "node:events";
import { proseCloseCodes } from "@second-story/api/prose.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { WebSocket } from "ws";
import * as Y from "yjs";
import type { TestUser } from "../testing/create-test-app.ts";
import { readProse } from "./read-prose.ts";
import { forgeUpdate, updateOf } from "./testing/forge-update.ts";
import { codeOf, frame, frames, statusOf } from "./testing/speak.ts";
import { startProse, type, wordsOf, type Page, type ProseTest } from "./testing/start-prose.ts";

describe("a socket that misbehaves", () => {
  let test: ProseTest;
  let ana: TestUser;
  let mallory: TestUser;
  let page: Page;
  let name: string;
  let retrospectiveId: string;
  beforeAll(async () => {
    test = await startProse({ joinWithinMs: 2_000, mostSocketsOfUser: 40 });
    ana = await test.createUser("member", undefined, "Ana");
    mallory = await test.createUser("member", undefined, "Mallory");
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    retrospectiveId = await test.createRetrospective(ana);
    name = `${retrospectiveId}/notes`;
    page = await test.openPage(ana, retrospectiveId);
    type(page.document, "What Ana wrote.");
    await page.saved();
  });

  /** A socket with the document open. */
  const open = async (user = mallory): Promise<WebSocket> => {
    const socket = test.openSocket(user);
    await once(socket, "open");
    socket.send(frames.auth(name));
    await once(socket, "message");
    return socket;
  };
  const endOf = async (
    socket: WebSocket,
    ...sent: readonly (Uint8Array | string)[]
  ): Promise<number> => {
    const code = codeOf(socket);
    for (const data of sent) socket.send(data);
    return code;
  };
  const stands = async (): Promise<void> => {
    const fresh = await test.openPage(ana, retrospectiveId);
    expect(wordsOf(fresh.document).slice(0, 100)).toBe("What Ana wrote.");
    expect(fresh.document.store.pendingStructs).toBeNull();
    fresh.leave();
    const { plainText } = await readProse(test.context.db, retrospectiveId, "notes");
    expect(plainText.slice(0, 100)).toBe("What Ana wrote.");
  };

  it.each([
    ["nothing", new Uint8Array()],
    ["0xFF, 64 times", new Uint8Array(64).fill(255)],
    ["a V2 bomb", Buffer.from("00010000000001000100010200001602000001fdffffffff7f0000", "hex")],
  ])("%s as an update: closed, nothing kept", async (_, update) => {
    await expect(endOf(await open(), frames.update(name, update))).resolves.toBe(
      proseCloseCodes.refused,
    );
    await stands();
  });

  it("8,000 updates that each miss their predecessor: closed at the first", async () => {
    const socket = await open();
    const updates = Array.from({ length: 8_000 }, (_, index) =>
      frames.update(
        name,
        forgeUpdate([
          { client: 99, clock: 8_001 - index, structs: [{ root: "prose", element: "paragraph" }] },
        ]),
      ),
    );
    await expect(endOf(socket, ...updates)).resolves.toBe(proseCloseCodes.ahead);
    await stands();
  });

  it("an edit under the client id of somebody else: closed", async () => {
    const clock = Y.getState(page.document.store, page.document.clientID);
    const update = forgeUpdate([
      { client: page.document.clientID, clock, structs: [{ root: "prose", element: "paragraph" }] },
    ]);
    await expect(endOf(await open(), frames.update(name, update))).resolves.toBe(
      proseCloseCodes.ahead,
    );
    await stands();
  });

  it("edits under 8,000 client ids: closed before they cost anything", async () => {
    const sections = Array.from({ length: 8_000 }, (_, index) => ({
      client: 1_000 + index,
      structs: [{ root: "prose", element: "paragraph" }],
    }));
    await expect(endOf(await open(), frames.update(name, forgeUpdate(sections)))).resolves.toBe(
      proseCloseCodes.refused,
    );
    await stands();
  });

  it("more than a frame may hold: closed", async () => {
    await expect(endOf(await open(), new Uint8Array(1024 * 1024 + 1))).resolves.toBe(1009);
  });

  it("a message in ever more fragments of one byte: closed", async () => {
    const socket = await open();
    const ended = codeOf(socket);
    for (let part = 0; part < 2_000; part++) socket.send(Uint8Array.of(0), { fin: false });
    await expect(ended).resolves.toBe(1008);
    await stands();
  });

  it("a document filled beyond two megabytes: closed, but what is there can be deleted", async () => {
    const socket = await open();
    const ended = codeOf(socket);
    const document = new Y.Doc();
    for (let part = 0; part < 4; part++) {
      const update = updateOf(document, (root) => {
        const paragraph = new Y.XmlElement("paragraph");
        paragraph.insert(0, [new Y.XmlText("x".repeat(600_000))]);
        root.insert(0, [paragraph]);
      });
      socket.send(frames.update(name, update));
    }
    await expect(ended).resolves.toBe(proseCloseCodes.tooLarge);
    const fresh = await test.openPage(mallory, retrospectiveId);
    expect(wordsOf(fresh.document).length > 1_800_000).toBe(true);
    const root = fresh.document.getXmlFragment("prose");
    const own = root
      .toArray()
      .findIndex((block) => ((block as Y.XmlElement).get(0) as Y.XmlText).length < 100);
    root.delete(own + 1, root.length - own - 1);
    root.delete(0, own);
    await fresh.saved();
    await stands();
  });

  it("ten thousand made-up presences: closed; a forged name: shown under the server's", async () => {
    const states = Array.from(
      { length: 10_000 },
      (_, index) => [index, { user: { name: "Ghost" } }] as const,
    );
    await expect(endOf(await open(), frames.awareness(name, states))).resolves.toBe(
      proseCloseCodes.tooLarge,
    );

    const socket = await open();
    const seen = new Promise<unknown>((resolve) => {
      page.provider.awareness?.on("change", () => {
        const state = page.provider.awareness?.getStates().get(4242);
        if (state) resolve(state);
      });
    });
    socket.send(
      frames.awareness(name, [
        [4242, { user: { name: "Ana", id: ana.userId }, cursor: { anchor: 1 }, evil: true }],
      ]),
    );
    await expect(seen).resolves.toEqual({
      user: { id: mallory.userId, name: "Mallory", color: expect.stringMatching(/^#/u) as string },
      cursor: null,
    });
    // A second state on the same socket, and one for Ana's page: not passed on.
    socket.send(frames.awareness(name, [[4243, { user: {} }]]));
    socket.send(frames.awareness(name, [[page.document.clientID, { user: {} }]]));
    socket.send(frames.awareness(name, [[4242, { user: {} }]]));
    await once(page.provider.awareness as never, "update");
    expect([...(page.provider.awareness?.getStates().keys() ?? [])]).not.toContain(4243);
    socket.terminate();
  });

  it.each<[string, (name: string) => Uint8Array | string]>([
    ["a broadcast between servers", (of) => frame(of, 6, "hello")],
    ["a stateless message", (of) => frame(of, 5, "hello")],
    ["an unknown kind", (of) => frame(of, 42)],
    ["an unknown step", (of) => frame(of, 0, 9, new Uint8Array())],
    ["text in place of bytes", () => "hello"],
    ["no name", () => frame("", 2, 0, "x")],
    ["a name with a second session", (of) => frame(`${of}\0x`, 2, 0, "x")],
    ["a name that climbs", () => frame("../../etc/passwd", 2, 0, "x")],
    ["a name of 10 kB", () => frame("a".repeat(10_000), 2, 0, "x")],
    ["a name that is a prototype", () => frame("__proto__", 2, 0, "x")],
    ["an unknown section", () => frame(`${retrospectiveId}/secret`, 2, 0, "x")],
    ["a token of 10 kB", (of) => frame(of, 2, 0, "x".repeat(10_000))],
    [
      "a state of ten million entries",
      (of) => frames.stateVector(of, Uint8Array.from([128, 173, 226, 4])),
    ],
  ])("%s: closed", async (_, make) => {
    const code = await endOf(await open(), make(name));
    expect([proseCloseCodes.refused, proseCloseCodes.tooLarge]).toContain(code);
    await stands();
  });

  it("opens nothing: closed after its time", async () => {
    const socket = test.openSocket(mallory);
    await expect(codeOf(socket)).resolves.toBe(proseCloseCodes.idle);
  });

  it("opens document after document: closed at the ninth", async () => {
    const names = await Promise.all(
      Array.from({ length: 9 }, async () => `${await test.createRetrospective(ana)}/notes`),
    );
    const socket = test.openSocket(mallory);
    await once(socket, "open");
    await expect(endOf(socket, ...names.map((one) => frames.auth(one)))).resolves.toBe(
      proseCloseCodes.tooMany,
    );
  });

  it("does not read: let go, and the others go on", async () => {
    const other = await startProse({ mostUnreadBytes: 1_000_000 });
    try {
      const writer = await other.createUser();
      const id = await other.createRetrospective(writer);
      const slow = other.openSocket(writer);
      await once(slow, "open");
      slow.send(frames.auth(`${id}/notes`));
      await once(slow, "message");
      slow.pause();
      const writing = await other.openPage(writer, id);
      const root = writing.document.getXmlFragment("prose");
      // Write and delete in turn, so that the document itself stays small.
      while (other.prose.countSockets() > 1) {
        type(writing.document, "x".repeat(500_000));
        root.delete(0, root.length);
        await writing.saved();
      }
      expect(other.prose.countSockets()).toBe(1);
    } finally {
      await other.close();
    }
  });

  it.each([
    ["nobody", undefined, {}, 401],
    ["another site's page", "ana", { origin: "https://evil.example" }, 403],
    ["a page without an origin of its own", "ana", { origin: "null" }, 403],
    [
      "a cookie without an origin",
      undefined,
      { headers: { cookie: "second-story.session=x" } },
      403,
    ],
  ])("from %s: refused", async (_, user, options, status) => {
    const socket = test.openSocket(
      user ? ana : undefined,
      user || "headers" in options ? options : { origin: "http://localhost:3000" },
    );
    await expect(statusOf(socket)).resolves.toBe(status);
  });
});
