import { randomBytes } from "node:crypto";
import { describe, expect, it, onTestFinished } from "vitest";
import { connect } from "../database/connect.ts";
import { canMount, createSmallDisk } from "../testing/small-disk.ts";
import { findEmbeddedAddress, startProcess } from "../testing/start-process.ts";
import { readProse } from "./read-prose.ts";
import { createWriter } from "./testing/create-writer.ts";
import { openPage, type, until, wordsOf } from "./testing/start-prose.ts";

describe("a disk that is full while people write", () => {
  it.runIf(canMount)(
    "leaves edits unacknowledged in the page, loses none that was, and takes the rest when there is room",
    { timeout: 120_000 },
    async () => {
      const disk = await createSmallDisk("180m");
      onTestFinished(disk.remove);
      const server = await startProcess(disk.path);
      onTestFinished(async () => {
        await server.end("SIGTERM");
      });
      const { db, close } = connect(await findEmbeddedAddress(disk.path));
      onTestFinished(close);
      const { token, retrospectiveId: id } = await createWriter(db);
      const url = `${server.address.replace("http", "ws")}/api/v1/prose`;
      const [page, other] = [
        openPage(url, token, `${id}/notes`),
        openPage(url, token, `${id}/notes`),
      ];
      onTestFinished(page.leave);
      onTestFinished(other.leave);
      await Promise.all([page.saved(), other.saved()]);
      expect(await disk.fill()).toMatchObject({ code: "ENOSPC" });

      const acknowledged: string[] = [];
      const closed = page.closed().then(() => "closed" as const);
      let outcome: "saved" | "closed" = "saved";
      // Random, so that it takes its room on the disk.
      for (let word = 0; outcome === "saved" && word < 60; word++) {
        const text = `${String(word)}-${randomBytes(20_000).toString("base64url")}`;
        type(page.document, text);
        outcome = await Promise.race([page.saved().then(() => "saved" as const), closed]);
        if (outcome === "saved") acknowledged.push(text);
      }
      expect(outcome).toBe("closed");
      expect(page.provider.hasUnsyncedChanges).toBe(true);

      await disk.free();
      await page.saved();
      await until(other.document, () => wordsOf(other.document) === wordsOf(page.document));
      const { plainText } = await readProse(db, id, "notes");
      for (const text of acknowledged) expect(plainText).toContain(text);
      expect(plainText).toBe(wordsOf(page.document));
    },
  );
});
