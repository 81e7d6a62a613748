import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readProse } from "./read-prose.ts";
import { startProseProcess } from "./testing/start-prose-process.ts";
import { openPage, startProse, until, wordsOf, type ProseTest } from "./testing/start-prose.ts";
import { reach, startTyping } from "./testing/start-typing.ts";

describe("a server that is killed while twenty people write", () => {
  let test: ProseTest;
  beforeAll(async () => {
    test = await startProse();
  });
  afterAll(() => test.close());

  it("loses nothing that it acknowledged, and takes the rest when it is back", async () => {
    const ana = await test.createUser();
    const retrospectiveId = await test.createRetrospective(ana);
    const name = `${retrospectiveId}/notes`;
    const first = await startProseProcess(test.connectionString);
    const pages = await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        const page = openPage(first.url, ana.token, name);
        await page.saved();
        return startTyping(page, `writer${String(index)}`);
      }),
    );
    // Killed in the middle of it: each has something acknowledged, and something on its way.
    await Promise.all(pages.map(({ acknowledged }) => reach(acknowledged, 15)));
    const gone = first.kill();
    const promised = pages.map(({ acknowledged }) => acknowledged());
    await gone;
    for (const { stop } of pages) stop();

    const { plainText } = await readProse(test.context.db, retrospectiveId, "notes");
    for (const [index, count] of promised.entries()) {
      for (let word = 0; word < count; word++) {
        expect(plainText).toContain(`writer${String(index)}-${String(word)};`);
      }
    }

    // The pages still hold everything; on another server it comes together.
    const second = await startProseProcess(test.connectionString);
    const merged = await Promise.all(
      pages.map(async ({ page }) => {
        page.leave();
        const again = openPage(second.url, ana.token, name, { document: page.document });
        await again.saved();
        return again;
      }),
    );
    const [one] = merged;
    if (!one) throw new Error("no page");
    const all = pages.flatMap(({ typed }, index) =>
      Array.from({ length: typed() }, (_, word) => `writer${String(index)}-${String(word)};`),
    );
    await until(one.document, () => all.every((word) => wordsOf(one.document).includes(word)));
    await Promise.all(
      merged.map(({ document }) =>
        until(document, () => wordsOf(document) === wordsOf(one.document)),
      ),
    );
    for (const page of merged) page.leave();
    const after = await readProse(test.context.db, retrospectiveId, "notes");
    for (const word of all) expect(after.plainText).toContain(word);
  });
});
