import type { ReactNode } from "react";

/**
 * What is done with the record, above the story: not there while the past, or what others read, is looked at. While the handle of
 * the moment is held its room stays as it was, so that the band does not move from under the pointer.
 */
export function Above(props: {
  readonly isPast: boolean;
  readonly isOutside: boolean;
  /** Where the handle was when it was taken hold of; undefined while it is not held. */
  readonly heldFrom: "now" | "past" | undefined;
  readonly children: ReactNode;
}) {
  const { isPast, isOutside, heldFrom } = props;
  if (isOutside || heldFrom === "past") return null;
  if (isPast && heldFrom === undefined) return null;
  return <div style={isPast ? { visibility: "hidden" } : undefined}>{props.children}</div>;
}
