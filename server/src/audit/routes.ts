import { followChanges, type Change } from "@second-story/api/events.ts";
import { may, type Caller } from "@second-story/domain/permission.ts";
import { findIncidentStanding, findStanding } from "../access/store.ts";
import type { Feature } from "../app.ts";
import type { Context } from "../context.ts";
import { watchCaller } from "../people/watch-caller.ts";
import { streamChanges } from "./stream-changes.ts";
import { listChangesAfter } from "./store.ts";

const heartbeatMs = 15_000;
const mostCaughtUp = 1000;

export function changesRoutes({ serve, context }: Feature): void {
  serve(followChanges, async ({ caller, query, request }) => {
    const since = request.headers.get("last-event-id") ?? query.since;
    const events = encode(context, caller, since, request);
    return new Response(ReadableStream.from(events), {
      headers: { "content-type": "text/event-stream", "x-accel-buffering": "no" },
    });
  });
}

async function listMissed(
  context: Context,
  since: string | undefined,
): Promise<readonly (Change | "refresh")[]> {
  if (since === undefined || !/^\d{1,18}$/u.test(since)) return [];
  const missed = await listChangesAfter(context.db, since, mostCaughtUp);
  return missed.length < mostCaughtUp ? missed : ["refresh"];
}

async function* encode(
  context: Context,
  caller: Caller,
  since: string | undefined,
  request: Request,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const access = new AbortController();
  const stopWatching = watchCaller(context, request.headers, caller, () => {
    access.abort();
  });
  const items = streamChanges({
    feed: context.changes,
    missed: () => listMissed(context, since),
    heartbeatMs,
    signal: AbortSignal.any([request.signal, context.changes.closed, access.signal]),
  });
  try {
    for await (const item of items) {
      if (item === "ready") yield encoder.encode("retry: 2000\nevent: ready\ndata: {}\n\n");
      else if (item === "refresh") yield encoder.encode("event: refresh\ndata: {}\n\n");
      else if (item === "heartbeat") {
        // What happened to a session without a word on the feed is noticed here.
        if (!(await context.findCaller(request.headers))) return;
        yield encoder.encode("event: heartbeat\ndata: {}\n\n");
      } else if (await hears(context, caller, item)) {
        yield encoder.encode(`event: change\nid: ${item.id}\ndata: ${JSON.stringify(item)}\n\n`);
      }
    }
  } finally {
    stopWatching();
  }
}

/** A page hears of a retrospective only when its reader may know of it. */
async function hears(context: Context, caller: Caller, change: Change): Promise<boolean> {
  if (change.topic === "incidents" && change.subjectId !== null) {
    const standing = await findIncidentStanding(context.db, change.subjectId, caller.userId);
    return standing !== undefined && may(caller, "incident.read", standing);
  }
  if (change.retrospectiveId === null) return true;
  const standing = await findStanding(context.db, change.retrospectiveId, caller.userId);
  return standing !== undefined && may(caller, "retrospective.see", standing);
}
