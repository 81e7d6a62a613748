import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestUser } from "../testing/create-test-app.ts";
import { readProse } from "./read-prose.ts";
import { startProse, type, until, wordsOf, type ProseTest } from "./testing/start-prose.ts";

describe("writing together", () => {
  let test: ProseTest;
  let ana: TestUser;
  let ben: TestUser;
  let retrospectiveId: string;
  beforeAll(async () => {
    test = await startProse();
    ana = await test.createUser("member", undefined, "Ana");
    ben = await test.createUser("member", undefined, "Ben");
    retrospectiveId = await test.createRetrospective(ana);
  });
  afterAll(() => test.close());

  it("shows what one writes to the other", async () => {
    const one = await test.openPage(ana, retrospectiveId, "overview");
    const other = await test.openPage(ben, retrospectiveId, "overview");
    type(one.document, "The pool ran dry.");
    await until(other.document, () => wordsOf(other.document).includes("dry"));
    expect(wordsOf(other.document)).toBe("The pool ran dry.");
  });

  it("acknowledges an edit only once it is in the database", async () => {
    const page = await test.openPage(ana, retrospectiveId, "narrative");
    type(page.document, "It was quiet.");
    expect(page.provider.hasUnsyncedChanges).toBe(true);
    await page.saved();
    await expect(readProse(test.context.db, retrospectiveId, "narrative")).resolves.toEqual({
      markdown: "It was quiet.\n",
      plainText: "It was quiet.",
    });
  });

  it("merges what was written offline", async () => {
    const one = await test.openPage(ana, retrospectiveId, "notes");
    const other = await test.openPage(ben, retrospectiveId, "notes");
    one.provider.configuration.websocketProvider.disconnect();
    type(one.document, "Written on the train.");
    type(other.document, "Written at the desk.");
    await other.saved();
    await one.provider.configuration.websocketProvider.connect();
    await one.saved();
    await until(other.document, () => wordsOf(other.document).includes("train"));
    expect(wordsOf(one.document)).toBe(wordsOf(other.document));
    expect(wordsOf(one.document)).toContain("desk");
  });
});
