import type { EvidenceRecord } from "@second-story/evidence/record.ts";

/** Why a record cannot be kept as it stands; undefined when it can. */
export function findObstacle(
  record: Pick<EvidenceRecord, "happenedAt" | "timeProblem" | "text">,
): string | undefined {
  if (record.happenedAt === null) {
    return record.timeProblem?.sentence ?? "Its time is not known.";
  }
  return record.text.trim() === "" ? "It has no text." : undefined;
}
