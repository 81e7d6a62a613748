import { problemSchema } from "@second-story/api/problem.ts";
import { listRetrospectives } from "@second-story/api/retrospectives.ts";
import { createExample } from "@second-story/api/exports.ts";
import { listIncidents } from "@second-story/api/incidents.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp, type TestUser } from "../testing/create-test-app.ts";
import { writeCursor } from "./cursor.ts";

const id = "01900000-0000-7000-8000-000000000001";

/** Each passes for what it should be and is something that PostgreSQL refuses. */
describe("a value that fits its form and no column", () => {
  let test: TestApp;
  let administrator: TestUser;
  let retrospectiveId: string;
  beforeAll(async () => {
    test = await createTestApp();
    administrator = await test.createUser("administrator");
    ({ retrospectiveId } = await administrator.client.call(createExample, {}));
  });
  afterAll(() => test.close());

  const codeOf = async (path: string, init: RequestInit = {}): Promise<string | undefined> => {
    const answer = await test.app.request(`/api/v1${path.replace(":id", retrospectiveId)}`, {
      ...init,
      headers: {
        authorization: `Bearer ${administrator.token}`,
        "content-type": "application/json",
      },
    });
    return problemSchema.safeParse(await answer.json()).data?.code;
  };

  const cursors = [
    writeCursor("no moment", id),
    writeCursor("0000-01-01T00:00:00.000Z", id),
    writeCursor("a\0b", id),
    writeCursor("2026-03-07T14:32:00.000Z", "\0"),
    writeCursor("99999999999 2026-03-07T14:32:00.000Z", id),
  ];
  it.each([
    ["/retrospectives", cursors],
    ["/retrospectives/:id/timeline", cursors],
    ["/incidents", cursors],
    ["/evidence", cursors],
    ["/users", cursors.slice(2, 4)],
    ["/guests", cursors.slice(2, 4)],
    ["/action-items", cursors.slice(2, 4)],
    ["/library", cursors.slice(2, 4)],
  ])("as a position in %s is refused", async (path, positions) => {
    for (const position of positions) {
      expect(await codeOf(`${path}?after=${position}`)).toBe("invalid-input");
    }
  });

  it.each(["/action-items?dueBefore=0000-01-01", "/library?from=0000-12-31"])(
    "as a day in %s is refused",
    async (path) => {
      expect(await codeOf(path)).toBe("invalid-input");
    },
  );

  it.each(["/users?search=a%00", "/guests?search=a%00"])(
    "as words in %s is refused",
    async (path) => {
      expect(await codeOf(path)).toBe("invalid-input");
    },
  );

  it("as an address to sign in with is nobody's", async () => {
    const body = JSON.stringify({ email: "a\0@example.com", password: "a password of mine" });
    expect(await codeOf("/sessions", { method: "POST", body })).toBe("wrong-credentials");
  });

  it("as a version is refused", async () => {
    const { items } = await administrator.client.call(listIncidents, { query: {} });
    const body = JSON.stringify({ title: "Another", version: 2 ** 40 });
    expect(await codeOf(`/incidents/${items[0]?.id}`, { method: "PATCH", body })).toBe(
      "invalid-input",
    );
  });

  it("does not stand in the way of a position that is one", async () => {
    const { items } = await administrator.client.call(listRetrospectives, { query: { limit: 1 } });
    const last = items.at(-1);
    const position = writeCursor(last?.createdAt ?? "", last?.id ?? "");
    expect(await codeOf(`/retrospectives?after=${position}`)).toBeUndefined();
  });
});
