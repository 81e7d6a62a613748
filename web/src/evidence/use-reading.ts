import { useEffect, useState } from "react";
import { openDesk, type Desk } from "./open-desk.ts";
import type { Progress, Source } from "./read-source.ts";
import type { Findings } from "./shelf.ts";

type State = {
  /** The last that was found, and whom to ask about it; it stays while the source is read again with a correction. */
  readonly found: { readonly findings: Findings; readonly desk: Desk } | undefined;
  readonly problem: string | undefined;
};

type Reading = State & {
  readonly isReading: boolean;
  readonly progress: Progress | undefined;
};

/** Reads a source in a worker, which holds what it found until another is read or the page moves on. */
export function useReading(source: Source): Reading {
  const [state, setState] = useState<State & { readonly source?: Source }>({
    found: undefined,
    problem: undefined,
  });
  const [progress, setProgress] = useState<{ readonly of: Source; readonly now: Progress }>();
  useEffect(() => {
    const desk = openDesk(source, {
      progress: (now) => {
        setProgress({ of: source, now });
      },
      findings: (findings) => {
        setState({ source, found: { findings, desk }, problem: undefined });
      },
      problem: (problem) => {
        setState({ source, found: undefined, problem });
      },
    });
    return () => {
      desk.close();
    };
  }, [source]);
  return {
    ...state,
    isReading: state.source !== source,
    progress: progress?.of === source ? progress.now : undefined,
  };
}
