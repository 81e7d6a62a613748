import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readProse } from "./read-prose.ts";
import { openPage, startProse, until, wordsOf, type ProseTest } from "./testing/start-prose.ts";
import { reach, startTyping } from "./testing/start-typing.ts";

const script = fileURLToPath(new URL("testing/serve-prose.ts", import.meta.url));

describe("a server that is killed while twenty people write", () => {
  let test: ProseTest;
  const started: ChildProcess[] = [];
  beforeAll(async () => {
    test = await startProse();
  });
  afterAll(async () => {
    for (const child of started) child.kill("SIGKILL");
    await test.close();
  });

  const serve = async (): Promise<{ readonly child: ChildProcess; readonly url: string }> => {
    const child = spawn(process.execPath, [script, test.connectionString], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    started.push(child);
    const [port] = (await once(child.stdout as never, "data")) as [Buffer];
    return { child, url: `ws://127.0.0.1:${port.toString().trim()}/api/v1/prose` };
  };

  it("loses nothing that it acknowledged, and takes the rest when it is back", async () => {
    const ana = await test.createUser();
    const retrospectiveId = await test.createRetrospective(ana);
    const name = `${retrospectiveId}/notes`;
    const first = await serve();
    const pages = await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        const page = openPage(first.url, ana.token, name);
        await page.saved();
        return startTyping(page, `writer${String(index)}`);
      }),
    );
    // Killed in the middle of it: each has something acknowledged, and something on its way.
    await Promise.all(pages.map(({ acknowledged }) => reach(acknowledged, 15)));
    first.child.kill("SIGKILL");
    const promised = pages.map(({ acknowledged }) => acknowledged());
    await once(first.child, "close");
    for (const { stop } of pages) stop();

    const { plainText } = await readProse(test.context.db, retrospectiveId, "notes");
    for (const [index, count] of promised.entries()) {
      for (let word = 0; word < count; word++) {
        expect(plainText).toContain(`writer${String(index)}-${String(word)};`);
      }
    }

    // The pages still hold everything; on another server it comes together.
    const second = await serve();
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
