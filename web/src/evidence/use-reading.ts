import { useEffect, useState } from "react";
import type { Found, Source } from "./read-source.ts";
import type { Answer } from "./read-worker.ts";

type State = {
  /** The last that was found; it stays while the source is read again with a correction. */
  readonly found: Found | undefined;
  readonly problem: string | undefined;
  readonly isReading: boolean;
};

/** Reads a source in a worker, so that a large one does not hold up the page. Nothing leaves the browser. */
export function useReading(source: Source | undefined): State {
  const [state, setState] = useState<State & { readonly source?: Source | undefined }>({
    found: undefined,
    problem: undefined,
    isReading: false,
  });
  useEffect(() => {
    if (!source) return undefined;
    const worker = new Worker(new URL("./read-worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
      worker.terminate();
      setState({
        source,
        isReading: false,
        found: "found" in data ? data.found : undefined,
        problem: "problem" in data ? data.problem : undefined,
      });
    });
    worker.addEventListener("error", () => {
      worker.terminate();
      setState({
        source,
        isReading: false,
        found: undefined,
        problem: "This could not be read. Try a smaller part of it.",
      });
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- to our own worker
    worker.postMessage(source);
    return () => {
      worker.terminate();
    };
  }, [source]);
  return { ...state, isReading: source !== undefined && state.source !== source };
}
