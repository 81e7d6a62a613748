import type { EditionContent } from "./edition.ts";
import { milestonesLaterWords } from "./milestone.ts";

/** What came after the agreement and cannot be seen at an entry, as a sentence; "" where nothing did. */
export function laterSentence({
  factsRemovedLater: removed,
  factsMilestonesLater,
}: Pick<EditionContent, "factsRemovedLater" | "factsMilestonesLater">): string {
  const parts = [
    removed === 0
      ? ""
      : removed === 1
        ? "1 entry was removed"
        : `${String(removed)} entries were removed`,
    milestonesLaterWords(factsMilestonesLater) ?? "",
  ].filter(Boolean);
  return parts.length === 0 ? "" : `Since then ${parts.join(", and ")}.`;
}
