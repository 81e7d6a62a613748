import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/create-test-database.ts";
import { connect, transaction } from "./connect.ts";
import { databaseFault } from "./database-error.ts";
import { checkVersion, withoutPassword } from "./open-database.ts";

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase({ empty: true });
  await database.pool.query("create table counters (id integer primary key, value integer)");
  await database.pool.query("insert into counters values (1, 0), (2, 0)");
});
afterEach(() => database.drop());

const add = (id: number) => sql`update counters set value = value + 1 where id = ${id}`;
const faultOf = async (work: Promise<unknown>) =>
  work.then(
    () => "none",
    (error: unknown) => databaseFault(error),
  );

describe("transaction", () => {
  test("keeps all or nothing", async () => {
    await expect(
      transaction(database.db, async (trx) => {
        await add(1).execute(trx);
        throw new Error("changed my mind");
      }),
    ).rejects.toThrow("changed my mind");
    const { rows } = await database.pool.query("select sum(value) as sum from counters");
    expect(rows).toEqual([{ sum: 0 }]);
  });

  test("runs again when it was chosen to end a deadlock", async () => {
    const bothHold = [Promise.withResolvers<void>(), Promise.withResolvers<void>()] as const;
    let runs = 0;
    const cross = (mine: 1 | 2) =>
      transaction(database.db, async (trx) => {
        runs += 1;
        await add(mine).execute(trx);
        bothHold[mine === 1 ? 0 : 1].resolve();
        await Promise.all(bothHold.map(({ promise }) => promise));
        await add(3 - mine).execute(trx);
      });
    await Promise.all([cross(1), cross(2)]);
    expect(runs).toBe(3);
    const { rows } = await database.pool.query("select value from counters order by id");
    expect(rows).toEqual([{ value: 2 }, { value: 2 }]);
  });
});

describe("databaseFault", () => {
  test("knows a database that cannot be reached, and one that is back", async () => {
    const { db, close } = connect("postgresql://nobody:nothing@127.0.0.1:1/none");
    expect(await faultOf(add(1).execute(db))).toBe("unavailable");
    await close();
    expect(await faultOf(add(1).execute(database.db))).toBe("none");
  });

  test("knows a connection that was ended under a query; the next query works", async () => {
    const running = faultOf(database.pool.query("select pg_sleep(20) /* sleeper */"));
    const ended = `
      select count(pg_terminate_backend(pid)) as count from pg_stat_activity
      where query like '%sleeper%' and pid <> pg_backend_pid() and state = 'active' and datname = current_database()`;
    let count = 0;
    while (count === 0) {
      const { rows } = await database.pool.query<{ count: number }>(ended);
      count = rows[0]?.count ?? 0;
    }
    expect(await running).toBe("unavailable");
    expect(await faultOf(add(1).execute(database.db))).toBe("none");
  });

  test("knows a query that takes too long", async () => {
    const slow = database.pool.query("set local statement_timeout = 10; select pg_sleep(20)");
    expect(await faultOf(slow)).toBe("too slow");
  });

  test("leaves mistakes in a query alone", async () => {
    expect(await faultOf(database.pool.query("select nothing_here"))).toBeUndefined();
    expect(databaseFault("no error at all")).toBeUndefined();
  });
});

describe("a database of one's own", () => {
  test("must be PostgreSQL 15 or newer", () => {
    expect(() => checkVersion("14.22 (Debian)")).toThrow("PostgreSQL 15 or newer is needed");
    expect(() => checkVersion("15.1")).not.toThrow();
  });

  test("is named without its password", () => {
    expect(withoutPassword("postgres://a:hunter2@db:5433/x?sslmode=require")).toBe("a@db:5433/x");
    expect(withoutPassword("postgres://a:hunter2@[db/x")).toBe("an address that cannot be read");
  });
});
