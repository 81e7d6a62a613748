import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/create-test-database.ts";
import { listenForChanges } from "./listen.ts";

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase({ empty: true });
});
afterEach(() => database.drop());

const notify = (payload: string) => database.pool.query("select pg_notify('news', $1)", [payload]);

describe("listenForChanges", () => {
  test("hears what a transaction notifies, and is heard again after the connection was lost", async () => {
    const heard: string[] = [];
    let arrived = Promise.withResolvers<void>();
    const back = Promise.withResolvers<void>();
    const listener = await listenForChanges(database.connectionString, {
      channel: "news",
      onNotification: (payload) => {
        heard.push(payload);
        arrived.resolve();
      },
      onReconnect: () => back.resolve(),
      pauses: [1],
    });
    await notify("first");
    await arrived.promise;

    arrived = Promise.withResolvers();
    await database.pool.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'second-story listener' and datname = current_database()",
    );
    await back.promise;
    await notify("second");
    await arrived.promise;

    expect(heard).toEqual(["first", "second"]);
    await listener.close();
  });

  test("rejects when there is no database to begin with", async () => {
    const nowhere = "postgresql://nobody:nothing@127.0.0.1:1/none";
    await expect(
      listenForChanges(nowhere, {
        channel: "news",
        onNotification: () => undefined,
        onReconnect: () => undefined,
      }),
    ).rejects.toThrow("ECONNREFUSED");
  });
});
