/** "1 entry", "1,200 entries". */
export function entriesWords(count: number): string {
  return count === 1 ? "1 entry" : `${count.toLocaleString()} entries`;
}

export function undoneWords(undone: { readonly removed: number; readonly kept: number }): string {
  const removed = `${entriesWords(undone.removed)} taken off the timeline.`;
  if (undone.kept === 0) return removed;
  const stay = undone.kept === 1 ? "1 stays" : `${undone.kept.toLocaleString()} stay`;
  return `${removed} ${stay}, because somebody has worked on it since.`;
}

export function redoneWords(redone: {
  readonly restored: number;
  readonly present: number;
}): string {
  const restored = `${entriesWords(redone.restored)} back on the timeline.`;
  if (redone.present === 0) return restored;
  return `${restored} A later import has brought ${entriesWords(redone.present)} in again.`;
}
