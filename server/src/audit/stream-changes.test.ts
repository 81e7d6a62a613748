import { expect, it } from "vitest";
import { createChangeFeed } from "./feed-changes.ts";
import { streamChanges } from "./stream-changes.ts";

const tell = (id: number): string =>
  JSON.stringify({ id: String(id), topic: "timeline", retrospectiveId: null, subjectId: null });

it("a page that does not read for long is told to ask for everything again", async () => {
  const feed = createChangeFeed();
  const items = streamChanges({
    feed,
    missed: async () => [],
    heartbeatMs: 60_000,
    signal: feed.closed,
  });
  expect((await items.next()).value).toBe("ready");
  for (let id = 1; id <= 1001; id++) feed.receive(tell(id));
  feed.receive(tell(1002));
  expect((await items.next()).value).toBe("refresh");
  expect((await items.next()).value).toMatchObject({ id: "1002" });
  feed.close();
  expect((await items.next()).done).toBe(true);
});
