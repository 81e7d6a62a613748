import type { CDPSession, Page } from "playwright-core";
import { holdTo } from "./goals.ts";

/** A frame that is felt. */
export const longFrameMs = 50;

/** Runs in the page: writes down how long each frame was. */
const watchFrames = `
  window.watched = { on: true, frames: [], last: undefined };
  const next = (now) => {
    if (watched.last !== undefined) watched.frames.push(now - watched.last);
    watched.last = now;
    if (watched.on) requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
  undefined`;

/** Prints how long frames and tasks of the page were while the work ran, as a line of a table. */
export async function measureFrames(
  page: Page,
  name: string,
  work: () => Promise<void>,
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await page.evaluate(watchFrames);
  const tasks = await traceTasks(session, work);
  const frames = await page.evaluate<number[]>("watched.on = false, watched.frames");
  const long = tasks.filter((task) => task > longFrameMs).length;
  console.log(
    `| ${name} | ${Math.max(...frames).toFixed(0)} | ${Math.max(...tasks).toFixed(1)} | ${String(long)} |`,
  );
  holdTo(`no task over ${String(longFrameMs)} ms of processor while ${name}`, long === 0);
  await session.detach();
}

type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of processor time. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
};

/** Processor milliseconds of each task of the page's main thread while the work runs. */
async function traceTasks(cdp: CDPSession, work: () => Promise<void>): Promise<number[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { readonly value: object[] }): void => {
    for (const event of value) events.push(event as TraceEvent);
  };
  cdp.on("Tracing.dataCollected", collect);
  await cdp.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel", "devtools.timeline"] },
  });
  await work();
  const complete = new Promise((resolve) => cdp.once("Tracing.tracingComplete", resolve));
  await cdp.send("Tracing.end");
  await complete;
  cdp.off("Tracing.dataCollected", collect);
  const main = events.find(
    ({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain",
  );
  return events
    .filter(
      ({ name, pid, tid }) => name.includes("RunTask") && pid === main?.pid && tid === main.tid,
    )
    .map(({ tdur = 0 }) => tdur / 1000);
}
