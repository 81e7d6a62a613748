import { useRef } from "react";
import { useShortcut } from "./use-shortcut.ts";

/** `j` and `k` move between the rows of a list, Enter opens the one with the focus. Give the returned ref to what holds it. */
export function useRowKeys<E extends HTMLElement>() {
  const holder = useRef<E>(null);
  const move = (by: 1 | -1) => {
    const rows = [...(holder.current?.querySelectorAll("li") ?? [])];
    const links = rows.flatMap((row) => row.querySelector<HTMLElement>("a[href]") ?? []);
    const at = links.indexOf(document.activeElement as HTMLElement);
    const next = at === -1 ? (by === 1 ? 0 : links.length - 1) : at + by;
    links[Math.max(0, Math.min(next, links.length - 1))]?.focus();
  };
  useShortcut("j", "Next row", () => {
    move(1);
  });
  useShortcut("k", "Row before", () => {
    move(-1);
  });
  return holder;
}
