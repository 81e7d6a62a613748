import { useEffect, useState } from "react";
import type { Desk } from "./open-desk.ts";
import type { ShownRecord } from "./shelf.ts";

/** Rows that are kept at hand, for scrolling back and forth. */
const mostKept = 600;

const none: ReadonlyMap<number, ShownRecord> = new Map();

/** The records of these numbers as they arrive from the worker that holds them. */
export function useRows(desk: Desk, numbers: readonly number[]): ReadonlyMap<number, ShownRecord> {
  const [held, setHeld] = useState({ of: desk, rows: none });
  const rows = held.of === desk ? held.rows : none;
  const missing = numbers.filter((number) => !rows.has(number)).join(",");
  useEffect(() => {
    if (missing === "") return;
    const asked = missing.split(",").map(Number);
    const fetch = async () => {
      const found = await desk.rows(Uint32Array.from(asked));
      const arrived = asked.flatMap((number, at) => {
        const row = found[at];
        return row ? [[number, row] as const] : [];
      });
      setHeld((before) => {
        const kept = before.of === desk && before.rows.size < mostKept ? before.rows : none;
        return { of: desk, rows: new Map([...kept, ...arrived]) };
      });
    };
    void fetch();
  }, [desk, missing]);
  return rows;
}
