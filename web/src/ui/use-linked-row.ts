import { useLocation } from "@tanstack/react-router";
import { useEffect, useEffectEvent, useRef } from "react";

/** The key that the address names after `prefix`, as in `#entry-…`; undefined where it names none. */
export function useLinkedKey(prefix: string): string | undefined {
  const hash = useLocation({ select: (location) => location.hash });
  return hash.startsWith(prefix) ? hash.slice(prefix.length) : undefined;
}

/** Goes to the row that the address names, once it has been read. */
export function useLinkedRow(
  wanted: string | undefined,
  rows: readonly { readonly key: string }[],
  go: (key: string) => void,
): void {
  const reached = useRef<string>(undefined);
  const onReached = useEffectEvent(go);
  useEffect(() => {
    if (wanted === undefined || reached.current === wanted) return undefined;
    if (!rows.some(({ key }) => key === wanted)) return undefined;
    reached.current = wanted;
    const frame = requestAnimationFrame(() => {
      onReached(wanted);
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [wanted, rows]);
}
