import * as api from "@second-story/api/prose.ts";
import { proseFromMarkdown } from "@second-story/domain/prose-from-markdown.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { transaction } from "../database/connect.ts";
import type { TestUser } from "../testing/create-test-app.ts";
import { readProse } from "./read-prose.ts";
import { settleDocument } from "./settle.ts";
import { findDocumentId } from "./store.ts";
import { startProse, type, until, wordsOf, type ProseTest } from "./testing/start-prose.ts";
import { writeProse } from "./write-prose.ts";

describe("versions of a section", () => {
  let test: ProseTest;
  let ana: TestUser;
  beforeAll(async () => {
    test = await startProse();
    ana = await test.createUser("member", undefined, "Ana");
  });
  afterAll(() => test.close());

  const write = (retrospectiveId: string, markdown: string): Promise<void> =>
    transaction(test.context.db, (trx) =>
      writeProse(trx, {
        newId: test.context.newId(),
        retrospectiveId,
        section: "overview",
        content: proseFromMarkdown(markdown),
        userId: ana.userId,
      }),
    );
  const settle = async (retrospectiveId: string): Promise<void> => {
    const id = await findDocumentId(test.context.db, retrospectiveId, "overview");
    await settleDocument(test.context, id ?? "");
  };

  it("are named, previewed, and brought back as an edit that everyone sees", async () => {
    const retrospectiveId = await test.createRetrospective(ana);
    const params = { retrospectiveId, section: "overview" } as const;
    await write(retrospectiveId, "# Impact\n\nCheckout failed for **12 minutes**.\n\n- [x] told");
    const version = await ana.client.call(api.nameProseVersion, {
      params,
      body: { label: "First draft" },
    });
    expect(version).toMatchObject({ label: "First draft", createdBy: { name: "Ana" } });
    await write(retrospectiveId, "Something else.");

    const preview = await ana.client.call(api.previewProseVersion, {
      params: { ...params, versionId: version.id },
    });
    expect(preview.markdown).toBe(
      "# Impact\n\nCheckout failed for **12 minutes**.\n\n- [x] told\n",
    );

    const page = await test.openPage(ana, retrospectiveId, "overview");
    expect(wordsOf(page.document)).toBe("Something else.");
    await ana.client.call(api.restoreProseVersion, {
      params: { ...params, versionId: version.id },
    });
    await until(page.document, () => wordsOf(page.document).includes("Checkout failed"));
    await expect(ana.client.call(api.readProse, { params })).resolves.toMatchObject({
      markdown: preview.markdown,
    });
    // What stood there before is a version too, so bringing back can be undone.
    const { items } = await ana.client.call(api.listProseVersions, { params });
    expect(items.map(({ label }) => label)).toEqual([
      "Before a version was brought back",
      "First draft",
    ]);
    const audit = await test.context.db
      .selectFrom("audit_events")
      .select(["action", "actor_id"])
      .where("topic", "=", "prose")
      .where("retrospective_id", "=", retrospectiveId)
      .where("action", "in", ["restored", "version-named"])
      .orderBy("id")
      .execute();
    expect(audit).toEqual([
      { action: "version-named", actor_id: ana.userId },
      { action: "restored", actor_id: ana.userId },
    ]);
    page.leave();
  });

  it("are kept by themselves while people write, every quarter of an hour", async () => {
    const retrospectiveId = await test.createRetrospective(ana);
    const params = { retrospectiveId, section: "overview" } as const;
    for (const [minute, words] of [
      ["00", "One."],
      ["05", "Two."],
      ["16", "Three."],
    ]) {
      test.setNow(new Date(`2026-03-10T10:${String(minute)}:00Z`));
      await write(retrospectiveId, words ?? "");
      await settle(retrospectiveId);
    }
    const { items } = await ana.client.call(api.listProseVersions, { params });
    expect(items.map(({ label, createdAt }) => [label, createdAt])).toEqual([
      ["", "2026-03-10T10:16:00.000Z"],
      ["", "2026-03-10T10:00:00.000Z"],
    ]);
  });

  it("of another retrospective or section are not found, and readers do not bring back", async () => {
    const retrospectiveId = await test.createRetrospective(ana);
    const elsewhere = await test.createRetrospective(ana);
    const params = { retrospectiveId, section: "overview" } as const;
    await write(retrospectiveId, "Here.");
    await write(elsewhere, "There.");
    const { id: versionId } = await ana.client.call(api.nameProseVersion, {
      params,
      body: { label: "Mine" },
    });
    for (const foreign of [
      { ...params, retrospectiveId: elsewhere, versionId },
      { ...params, section: "notes", versionId } as const,
    ]) {
      for (const route of [api.previewProseVersion, api.restoreProseVersion]) {
        await expect(ana.client.call(route, { params: foreign })).rejects.toMatchObject({
          problem: { status: 404 },
        });
      }
    }
    const reader = await test.createUser("reader");
    await expect(
      reader.client.call(api.restoreProseVersion, { params: { ...params, versionId } }),
    ).rejects.toMatchObject({ problem: { status: 403 } });
  });

  it("settling twice at once, as two servers may, keeps every word and leaves nothing over", async () => {
    const retrospectiveId = await test.createRetrospective(ana);
    const page = await test.openPage(ana, retrospectiveId, "overview");
    const settling: Promise<void>[] = [];
    for (let word = 0; word < 20; word++) {
      type(page.document, `word${String(word)}`);
      if (word % 4 === 0) settling.push(settle(retrospectiveId), settle(retrospectiveId));
    }
    await page.saved();
    await Promise.all(settling);
    await settle(retrospectiveId);
    const left = await test.context.db
      .selectFrom("prose_updates as u")
      .innerJoin("prose_documents as d", "d.id", "u.document_id")
      .where("d.retrospective_id", "=", retrospectiveId)
      .select("u.id")
      .execute();
    expect(left).toEqual([]);
    const { plainText } = await readProse(test.context.db, retrospectiveId, "overview");
    expect(plainText.split("\n")).toEqual(
      Array.from({ length: 20 }, (_, word) => `word${String(word)}`),
    );
    page.leave();
  });
});
