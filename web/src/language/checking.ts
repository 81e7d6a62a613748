import type { Finding } from "@second-story/language/finding.ts";
import type { WordingContext } from "../app/wording.tsx";

/** A finding with the sentence that it stands in, which is what "this is fine" is remembered for. */
export type SentenceFinding = Finding & { readonly sentence: string };

/** Whose names count as people's and as services'. */
export type Roster = { readonly people: readonly string[]; readonly products: readonly string[] };

export type CheckRequest = Roster & {
  readonly id: number;
  readonly text: string;
  readonly context: WordingContext;
};
export type CheckAnswer = { readonly id: number; readonly findings: readonly SentenceFinding[] };

/** What checks: a worker, or a stand-in for tests. */
export type Port = {
  postMessage: (request: CheckRequest) => void;
  onmessage: ((event: { readonly data: CheckAnswer }) => void) | null;
};

export type Checking = {
  /** What is known already, without waiting. */
  readonly known: (text: string, context: WordingContext, roster: Roster) => Found | undefined;
  readonly ask: (text: string, context: WordingContext, roster: Roster) => Promise<Found>;
};
type Found = readonly SentenceFinding[];

const mostKnown = 5000;

/** Asks the port for each text once; the same text in the same context is remembered. */
export function createChecking(open: () => Port): Checking {
  let port: Port | undefined;
  let asked = 0;
  const known = new Map<string, Found>();
  const pending = new Map<string, Promise<Found>>();
  const waiting = new Map<number, (found: Found) => void>();
  const keys = new WeakMap<Roster, string>();
  const keyOf = (text: string, context: WordingContext, roster: Roster): string => {
    let who = keys.get(roster);
    if (who === undefined) {
      who = JSON.stringify([roster.people, roster.products]);
      keys.set(roster, who);
    }
    return `${context}\n${who}\n${text}`;
  };
  const reach = (): Port => {
    if (port) return port;
    port = open();
    port.onmessage = ({ data }) => {
      waiting.get(data.id)?.(data.findings);
      waiting.delete(data.id);
    };
    return port;
  };
  return {
    known: (text, context, roster) => known.get(keyOf(text, context, roster)),
    ask(text, context, { people, products }) {
      const roster = { people, products };
      const key = keyOf(text, context, roster);
      const settled = known.get(key);
      if (settled) return Promise.resolve(settled);
      const underWay = pending.get(key);
      if (underWay) return underWay;
      const promise = new Promise<Found>((resolve) => {
        asked += 1;
        waiting.set(asked, (found) => {
          if (known.size >= mostKnown) known.clear();
          known.set(key, found);
          pending.delete(key);
          resolve(found);
        });
        reach().postMessage({ id: asked, text, context, ...roster });
      });
      pending.set(key, promise);
      return promise;
    },
  };
}

/** The page's one worker, started with the first text. */
export const checking: Checking = createChecking(
  () =>
    new Worker(new URL("check-worker.ts", import.meta.url), {
      type: "module",
      name: "language",
    }) as Port,
);
