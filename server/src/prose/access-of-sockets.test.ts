import { once } from "node:events";
import { proseCloseCodes } from "@second-story/api/prose.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordChange } from "../audit/store.ts";
import type { Database } from "../database/schema.generated.ts";
import { transaction } from "../database/connect.ts";
import type { TestUser } from "../testing/create-test-app.ts";
import { deleteForGood } from "../retrospectives/delete-for-good.ts";
import { readProse } from "./read-prose.ts";
import { startProse, type, until, wordsOf, type ProseTest } from "./testing/start-prose.ts";
import { frames } from "./testing/speak.ts";
import type { Transaction } from "kysely";

describe("who may write together", () => {
  let test: ProseTest;
  let lead: TestUser;
  beforeAll(async () => {
    // What no change announces is looked for often enough to see it here.
    test = await startProse({ recheckMs: 400 });
    lead = await test.createUser("member", undefined, "Lead");
  });
  afterAll(() => test.close());

  const join = async (retrospectiveId: string, user: TestUser): Promise<void> => {
    await test.context.db
      .insertInto("participants")
      .values({ id: test.context.newId(), retrospective_id: retrospectiveId, user_id: user.userId })
      .execute();
  };
  const change = (
    topic: "participants" | "retrospectives" | "people",
    retrospectiveId: string | undefined,
    work: (trx: Transaction<Database>) => Promise<unknown>,
  ): Promise<void> =>
    transaction(test.context.db, async (trx) => {
      await work(trx);
      await recordChange(trx, { topic, action: "edited", actorId: null, retrospectiveId });
    });
  const answerTo = async (user: TestUser, name: string): Promise<string> => {
    const socket = test.openSocket(user);
    await once(socket, "open");
    socket.send(frames.auth(name));
    const [message] = (await once(socket, "message")) as [Buffer];
    socket.terminate();
    return message.toString("latin1");
  };

  it("a reader sees what is written and cannot write", async () => {
    const reader = await test.createUser("reader");
    const id = await test.createRetrospective(lead);
    const writing = await test.openPage(lead, id);
    const reading = await test.openPage(reader, id);
    expect(reading.provider.authorizedScope).toBe("readonly");
    type(writing.document, "For all to read.");
    await until(reading.document, () => wordsOf(reading.document) !== "");
    type(reading.document, "Not for the reader to write.");
    await writing.saved();
    const { plainText } = await readProse(test.context.db, id, "notes");
    expect(plainText).toBe("For all to read.");
  });

  it("a page of an older version reads only, since it would drop what it does not know", async () => {
    const id = await test.createRetrospective(lead);
    const page = await test.openPage(lead, id, "notes", { schema: 0 });
    expect(page.provider.authorizedScope).toBe("readonly");
  });

  it("a token to read does not write", async () => {
    const id = await test.createRetrospective(lead);
    const token = await test.createToken(lead.userId, ["read"]);
    const page = await test.openPage({ ...lead, token }, id);
    expect(page.provider.authorizedScope).toBe("readonly");
  });

  it("a restricted retrospective is answered like one that does not exist", async () => {
    const outsider = await test.createUser();
    const id = await test.createRetrospective(lead, "restricted");
    const other = test.context.newId();
    const closed = await answerTo(outsider, `${id}/notes`);
    expect(closed).toContain("permission-denied");
    expect(closed.replace(id, "")).toBe(
      (await answerTo(outsider, `${other}/notes`)).replace(other, ""),
    );
  });

  it.each<[string, (id: string, user: TestUser) => Promise<unknown>]>([
    [
      "they are taken off the list of participants",
      (id, user) =>
        change("participants", id, (trx) =>
          trx.deleteFrom("participants").where("user_id", "=", user.userId).execute(),
        ),
    ],
    [
      "their account is disabled",
      (_, user) =>
        change("people", undefined, (trx) =>
          trx
            .updateTable("users")
            .set({ disabled_at: new Date() })
            .where("id", "=", user.userId)
            .execute(),
        ),
    ],
    [
      "the retrospective is deleted",
      (retrospectiveId) =>
        transaction(test.context.db, (trx) =>
          deleteForGood(trx, { retrospectiveId, actorId: lead.userId }),
        ),
    ],
    [
      "their token is revoked, which nothing announces",
      (_, user) =>
        test.context.db
          .updateTable("api_tokens")
          .set({ revoked_at: new Date() })
          .where("user_id", "=", user.userId)
          .execute(),
    ],
  ])("within two seconds a page is closed when %s", async (_, revoke) => {
    const user = await test.createUser();
    const id = await test.createRetrospective(lead, "involved");
    await join(id, user);
    const page = await test.openPage(user, id);
    const closed = page.closed();
    const start = performance.now();
    await revoke(id, user);
    await expect(closed).resolves.toBe(proseCloseCodes.accessChanged);
    expect(performance.now() - start).toBeLessThan(2_000);
    page.leave();
  });

  it("within two seconds pages of others are closed when it becomes restricted; the lead's stays", async () => {
    const user = await test.createUser();
    const id = await test.createRetrospective(lead);
    const page = await test.openPage(user, id);
    const own = await test.openPage(lead, id);
    const closed = page.closed();
    await change("retrospectives", id, (trx) =>
      trx
        .updateTable("retrospectives")
        .set({ access: "restricted" })
        .where("id", "=", id)
        .execute(),
    );
    await expect(closed).resolves.toBe(proseCloseCodes.accessChanged);
    type(own.document, "Still here.");
    await own.saved();
    page.leave();
  });
});
