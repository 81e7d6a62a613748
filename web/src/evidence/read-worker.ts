import { readSource, type Progress, type Source } from "./read-source.ts";
import { createShelf, type Findings, type Shelf } from "./shelf.ts";

/** A question to the shelf: which of its functions, with what. */
export type Question = {
  readonly [Name in keyof Shelf]: {
    readonly id: number;
    readonly name: Name;
    readonly given: Parameters<Shelf[Name]>;
  };
}[keyof Shelf];

/** What the page sends: a source once, then questions about what was found in it. */
export type ToWorker = { readonly source: Source } | { readonly question: Question };

export type FromWorker =
  | { readonly progress: Progress }
  | { readonly findings: Findings }
  | { readonly problem: string }
  | { readonly id: number; readonly answer: unknown };

/** Between two words about the progress, in ms. */
const pause = 100;

let shelf: Shelf | undefined;

// oxlint-disable-next-line unicorn/prefer-add-event-listener -- a worker's one inbox
self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if ("source" in data) void readOnto(data.source);
  else answer(data.question);
};

async function readOnto(source: Source): Promise<void> {
  let toldAt = 0;
  const onProgress = (progress: Progress) => {
    const now = performance.now();
    if (now - toldAt < pause) return;
    toldAt = now;
    tell({ progress });
  };
  try {
    const created = createShelf(await readSource(source, onProgress));
    shelf = created.shelf;
    tell({ findings: created.findings });
  } catch (error) {
    tell({ problem: error instanceof Error ? error.message : "This could not be read." });
  }
}

function answer({ id, name, given }: Question): void {
  if (!shelf) return;
  const ask = shelf[name] as (...given: readonly unknown[]) => unknown;
  tell({ id, answer: ask(...given) });
}

function tell(message: FromWorker): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker speaks to its own page alone
  self.postMessage(message);
}
