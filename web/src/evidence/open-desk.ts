import type { Progress, Source } from "./read-source.ts";
import type { FromWorker, Question, ToWorker } from "./read-worker.ts";
import type { Findings, Shelf } from "./shelf.ts";

/** The shelf of a worker, as the page asks it. */
type Asked = {
  readonly [Name in keyof Shelf]: (
    ...given: Parameters<Shelf[Name]>
  ) => Promise<ReturnType<Shelf[Name]>>;
};

/** A source that is read, and then asked about, in a worker of its own. */
export type Desk = Asked & {
  /** Ends the worker, also in the middle of its reading; while something is sent from it, after that. */
  readonly close: () => void;
  /** Does something that needs the worker, which stays until it is done, also when the page moves on. */
  readonly hold: (work: () => Promise<void>) => Promise<void>;
};

/** Reads a source in a worker, so that a large one does not hold up the page. Nothing leaves the browser. */
export function openDesk(
  source: Source,
  on: {
    readonly progress: (progress: Progress) => void;
    readonly findings: (findings: Findings) => void;
    readonly problem: (sentence: string) => void;
  },
): Desk {
  const worker = new Worker(new URL("./read-worker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<number, (answer: unknown) => void>();
  let asked = 0;
  let holders = 0;
  let isClosed = false;
  const endWhenLeft = () => {
    if (isClosed && holders === 0) worker.terminate();
  };
  const post = (message: ToWorker) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- to our own worker
    worker.postMessage(message);
  };
  worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
    if ("progress" in data) on.progress(data.progress);
    else if ("findings" in data) on.findings(data.findings);
    else if ("problem" in data) on.problem(data.problem);
    else {
      waiting.get(data.id)?.(data.answer);
      waiting.delete(data.id);
    }
  });
  worker.addEventListener("error", () => {
    worker.terminate();
    on.problem("This could not be read. Try a smaller part of it.");
  });
  post({ source });

  const ask = <Name extends keyof Shelf>(name: Name): Asked[Name] => {
    const answered = (...given: readonly unknown[]) =>
      new Promise((resolve) => {
        asked += 1;
        waiting.set(asked, resolve);
        post({ question: { id: asked, name, given } as unknown as Question });
      });
    // What is asked and answered has the types of the shelf, which lies on the other side.
    return answered as unknown as Asked[Name];
  };

  return {
    rows: ask("rows"),
    find: ask("find"),
    resolve: ask("resolve"),
    messages: ask("messages"),
    end: ask("end"),
    story: ask("story"),
    close: () => {
      isClosed = true;
      endWhenLeft();
    },
    hold: async (work) => {
      holders += 1;
      try {
        await work();
      } finally {
        holders -= 1;
        endWhenLeft();
      }
    },
  };
}
