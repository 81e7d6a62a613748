import { describe, expect, it } from "vitest";
import { timeZoneSchema } from "./organisation.ts";
import { emailSchema, handleSchema, meChangeSchema, newPasswordSchema } from "./person.ts";

describe("what a person says of themselves", () => {
  it("takes an address in any case and keeps it in small letters", () => {
    expect(emailSchema.parse("  Mira.K@Example.ORG ")).toBe("mira.k@example.org");
  });

  it.each([
    "mira",
    "mira@",
    "@example.org",
    "mira@example",
    "a b@example.org",
    "x\u0000@example.org",
  ])("does not take %o for an address", (text) => {
    expect(emailSchema.safeParse(text).success).toBe(false);
  });

  it("takes handles as they are written elsewhere", () => {
    expect(handleSchema.parse("Mira.K-2")).toBe("mira.k-2");
    for (const text of ["", "@mira", "mira k", "-mira", "m".repeat(40), "ḿira"]) {
      expect(handleSchema.safeParse(text).success).toBe(false);
    }
  });

  it("asks for a password of some length and nothing else", () => {
    expect(newPasswordSchema.safeParse("elevenchars").success).toBe(false);
    expect(newPasswordSchema.safeParse("twelve chars").success).toBe(true);
    expect(newPasswordSchema.safeParse("x".repeat(201)).success).toBe(false);
  });

  it("knows time zones by their names", () => {
    for (const name of ["UTC", "Europe/Vienna", "America/Argentina/Buenos_Aires"]) {
      expect(timeZoneSchema.parse(name)).toBe(name);
    }
    for (const name of ["", "Vienna", "Mars/Olympus", "x".repeat(100)]) {
      expect(timeZoneSchema.safeParse(name).success).toBe(false);
    }
  });

  it("has no word about roles", () => {
    expect(meChangeSchema.partial().safeParse({ role: "administrator" }).success).toBe(false);
  });
});
