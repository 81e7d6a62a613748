import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { urlOf } from "@second-story/api/client.ts";
import type { Route } from "@second-story/api/route.ts";
import { v7 } from "uuid";
import { createTestApp, type TestApp, type TestUser } from "../testing/create-test-app.ts";
import { listRoutes } from "../testing/list-routes.ts";

const fields = ["search", "words", "q"];
const searches = (await listRoutes()).flatMap((route) => {
  const field = fields.find((name) => name in (route.query?.shape ?? {}));
  return field === undefined || route.method !== "GET" ? [] : [[route.name, route, field] as const];
});

/** What a search could take for its own language, and what text can be at its worst. */
const words = [
  "'a' & !",
  "a:*",
  "((((((((",
  "a <-> b | !!c",
  '"never closed',
  "-",
  "- - - or or",
  "%",
  "_%\\",
  "'; drop table users; --",
  "$1",
  "\u202Eabc\u202C",
  `a${"\u0301".repeat(90)}`,
  "👩‍🚒".repeat(15),
  "a or ".repeat(19),
];

describe("words to search for", () => {
  let test: TestApp;
  let member: TestUser;
  let id: string;
  beforeAll(async () => {
    test = await createTestApp();
    member = await test.createUser();
    id = v7();
    await test.context.db
      .insertInto("retrospectives")
      .values({ id, title: "Searched", created_by: member.userId })
      .execute();
  });
  afterAll(() => test.close());

  const ask = async (route: Route, field: string, value: string): Promise<number> => {
    const address = urlOf(route, { retrospectiveId: id });
    const answer = await test.app.request(`${address}?${field}=${encodeURIComponent(value)}`, {
      headers: { authorization: `Bearer ${member.token}` },
    });
    await answer.text();
    return answer.status;
  };

  it("are taken by more than one list", () => {
    expect(searches.length).toBeGreaterThan(3);
  });

  it.each(searches)("are words to %s, whatever they are", async (_, route, field) => {
    for (const each of words) expect([each, await ask(route, field, each)]).toEqual([each, 200]);
  });

  it.each(searches)("beyond reason are refused by %s", async (_, route, field) => {
    for (const each of ["a ".repeat(10_000), "a\0b"]) {
      expect(await ask(route, field, each)).toBe(422);
    }
  });
});
