import { describe, expect, it } from "vitest";
import { hashPassword, verifyPassword } from "./password.ts";

describe("a password's hash", () => {
  it("knows its password and no other", async () => {
    const hash = await hashPassword("quiet harbour lamps");
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/u);
    expect(await verifyPassword({ hash, password: "quiet harbour lamps" })).toBe(true);
    expect(await verifyPassword({ hash, password: "quiet harbour lamp" })).toBe(false);
  });

  it("differs each time for the same password", async () => {
    const password = "quiet harbour lamps";
    expect(await hashPassword(password)).not.toBe(await hashPassword(password));
  });

  it("takes an accent for the same however the keyboard wrote it", async () => {
    const hash = await hashPassword("caf\u00e9 au lait demain");
    expect(await verifyPassword({ hash, password: "cafe\u0301 au lait demain" })).toBe(true);
  });

  it("checks a hash that was made at another cost by that cost", async () => {
    const { argon2Sync } = await import("node:crypto");
    const nonce = Buffer.alloc(16, 7);
    const tag = argon2Sync("argon2id", {
      message: "quiet harbour lamps",
      nonce,
      parallelism: 1,
      tagLength: 32,
      memory: 64,
      passes: 1,
    });
    const plain = (bytes: Buffer): string => bytes.toString("base64").replaceAll("=", "");
    const hash = `$argon2id$v=19$m=64,t=1,p=1$${plain(nonce)}$${plain(tag)}`;
    expect(await verifyPassword({ hash, password: "quiet harbour lamps" })).toBe(true);
  });

  it.each(["", "plain", "$argon2id$v=19$m=9999999,t=1,p=1$x$y", "$2b$10$abcdefghijklmnopqrstuv"])(
    "matches nothing when it is no hash of ours: %s",
    async (hash) => {
      expect(await verifyPassword({ hash, password: hash })).toBe(false);
    },
  );
});
