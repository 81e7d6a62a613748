import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/create-test-database.ts";
import { toInstantText } from "./value-parsers.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ empty: true });
});
afterAll(() => database.drop());

const read = async (expression: string) => {
  const { rows } = await database.pool.query<{ value: unknown }>(`select ${expression} as value`);
  return rows[0]?.value;
};

describe("values from PostgreSQL", () => {
  test.each([
    ["timestamptz '2026-03-29 01:30:00+01'", "2026-03-29T00:30:00.000Z"],
    ["timestamptz '2026-03-29 01:30:00.5Z'", "2026-03-29T01:30:00.500Z"],
    ["timestamptz '2026-03-29 01:30:00.123456Z'", "2026-03-29T01:30:00.123456Z"],
    ["timestamptz 'infinity'", "infinity"],
    ["date '2026-02-28'", "2026-02-28"],
    ["count(*)", 1],
    ["9007199254740991::int8", 9007199254740991],
    ["1.10::numeric", "1.10"],
    [`'{"a": [1, null]}'::jsonb`, { a: [1, null] }],
    ["array[1, null]::int8[]", [1, null]],
    ["array['2026-01-01 00:00Z']::timestamptz[]", ["2026-01-01T00:00:00.000Z"]],
    ["array['a,b', null]::text[]", ["a,b", null]],
    ["current_setting('TimeZone')", "UTC"],
  ])("%s arrives as %j", async (expression, expected) => {
    expect(await read(expression)).toEqual(expected);
  });

  test("a number past the safe range is refused, not rounded", async () => {
    await expect(read("9007199254740993::int8")).rejects.toThrow("too large for a number");
  });

  test("an offset of another session zone is taken off", () => {
    expect(toInstantText("2026-03-29 05:15:00.25+05:45")).toBe("2026-03-28T23:30:00.250Z");
  });
});
