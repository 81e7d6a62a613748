import { proseCloseCodes } from "@second-story/api/prose.ts";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestUser } from "../testing/create-test-app.ts";
import { readProse } from "./read-prose.ts";
import { startProse, type, until, wordsOf, type ProseTest } from "./testing/start-prose.ts";

describe("a database that does not take an edit", () => {
  let test: ProseTest;
  let ana: TestUser;
  beforeAll(async () => {
    test = await startProse();
    ana = await test.createUser();
  });
  afterAll(() => test.close());

  it("leaves the edit unacknowledged in the page and unseen by others, and takes it when it can", async () => {
    const id = await test.createRetrospective(ana);
    const page = await test.openPage(ana, id);
    const other = await test.openPage(ana, id);
    const { db } = test.context;
    await sql`alter table prose_updates rename to prose_updates_away`.execute(db);
    const closed = page.closed();
    type(page.document, "Written while it was away.");
    await expect(closed).resolves.toBe(proseCloseCodes.notKept);
    expect(page.provider.hasUnsyncedChanges).toBe(true);
    expect(wordsOf(other.document)).toBe("");
    await sql`alter table prose_updates_away rename to prose_updates`.execute(db);
    await until(other.document, () => wordsOf(other.document) === "Written while it was away.");
    await page.saved();
    const { plainText } = await readProse(db, id, "notes");
    expect(plainText).toBe("Written while it was away.");
  });
});
