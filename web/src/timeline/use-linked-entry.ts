import { useLocation } from "@tanstack/react-router";
import { useEffect, useEffectEvent, useRef } from "react";
import type { Row } from "./build-rows.ts";

/** Goes to the entry that the address names (`#entry-…`), once it has been read. */
export function useLinkedEntry(rows: readonly Row[], go: (entryId: string) => void): void {
  const hash = useLocation({ select: (location) => location.hash });
  const wanted = hash.startsWith("entry-") ? hash.slice("entry-".length) : undefined;
  const reached = useRef<string>(undefined);
  const onReached = useEffectEvent(go);
  useEffect(() => {
    if (wanted === undefined || reached.current === hash) return undefined;
    if (!rows.some(({ key }) => key === wanted)) return undefined;
    reached.current = hash;
    const frame = requestAnimationFrame(() => {
      onReached(wanted);
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [wanted, hash, rows]);
}
