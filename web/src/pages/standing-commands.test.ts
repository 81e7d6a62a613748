import { may, type Role } from "@second-story/domain/permission.ts";
import { describe, expect, test } from "vitest";
import { listStandingCommands } from "./standing-commands.ts";

const offeredTo = (role: Role) =>
  listStandingCommands((permission) => may({ userId: "u", role }, permission)).map(
    ({ run }) => run,
  );

describe("the palette", () => {
  test("offers what a member may begin", () => {
    expect(offeredTo("member")).toEqual(
      expect.arrayContaining(["/incidents/new", "/retrospectives/new", "/settings/sessions"]),
    );
  });

  test("keeps from a reader what only ends in a refusal", () => {
    const offered = offeredTo("reader");
    expect(offered).toContain("/library");
    expect(offered).not.toContain("/incidents/new");
    expect(offered).not.toContain("/retrospectives/new");
    expect(offered).not.toContain("/settings/integrations");
  });
});
