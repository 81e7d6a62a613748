import { describe, expect, it } from "vitest";
import { maskSecrets } from "./mask-secrets.ts";
import { readText } from "./read.ts";

// Put together here, so that no scanner takes the test for a leak.
const join = (...parts: string[]) => parts.join("");

describe("secrets in what is imported", () => {
  it.each([
    ["AWS access key", join("AKIA", "IOSFODNN7EXAMPLE")],
    ["GitHub token", join("ghp_", "abcdefghijklmnopqrstuvwxyz0123456789")],
    ["GitHub token", join("github_pat_", "11ABCDEFG0abcdefghijkl_mnopqrstuvwxyz")],
    ["Slack file link", join("https://slack-files.com/T1-F1-", "8004f909b1")],
    ["Slack token", join("xoxb-", "123456789012-abcdefghijkl")],
    ["JWT", join("eyJhbGciOiJIUzI1NiJ9", ".eyJzdWIiOiIxMjM0In0", ".c2lnbmF0dXJlLWhlcmU")],
    [
      "private key",
      join(
        "-----BEGIN RSA ",
        "PRIVATE KEY-----\nMIIEpAIBAAKCAQEA\n-----END RSA ",
        "PRIVATE KEY-----",
      ),
    ],
  ])("%s is named and masked", (name, secret) => {
    const { text, found } = maskSecrets(`before ${secret} after`);
    expect(text).not.toContain(secret);
    expect(text).toMatch(/^before .*after$/s);
    expect(found).toEqual([name]);
  });

  it("a password in an address leaves the address readable", () => {
    expect(maskSecrets("postgres://app:s3cr3t@db.example/x").text).toBe(
      "postgres://app:[masked password in an address]@db.example/x",
    );
  });

  it("a password behind its name is masked, the name stays", () => {
    expect(maskSecrets("password=hunter2hunter2 ok").text).toBe("password=[masked password] ok");
  });

  it.each([
    "deployed 4f3c2a1 to eu-west-1",
    "see https://a.example/x?id=42",
    "the secret of success",
    "token expired",
    "mail a@b.example",
  ])("plain words stay: %s", (text) => {
    expect(maskSecrets(text)).toEqual({ text, found: [] });
  });

  it("are masked in every record and its original text", () => {
    const secret = join("AKIA", "IOSFODNN7EXAMPLE");
    const { records } = readText(`10:00 key ${secret}\n10:01 fine\n`, {
      date: "2026-03-07",
      zone: "UTC",
    });
    expect(JSON.stringify(records)).not.toContain(secret);
    expect(records[0]?.masked).toEqual(["AWS access key"]);
  });

  it("takes time in proportion to the text", () => {
    const began = performance.now();
    for (const text of [
      "eyJ".repeat(60_000),
      "-----BEGIN PRIVATE KEY-----".repeat(5_000),
      "a://".repeat(50_000),
      "password ".repeat(20_000),
    ])
      maskSecrets(text);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
