import type { RetrospectiveExport } from "@second-story/domain/retrospective-export.ts";

/** What is in a file, before it is brought in: "It holds 1 incident, 43 timeline entries and 5 action items." */
export function recordWords(record: RetrospectiveExport): string {
  const counts = [
    count(record.incidents.length, "incident"),
    count(record.participants.length, "participant"),
    count(record.timeline.length, "timeline entry", "timeline entries"),
    count(record.actionItems.length, "action item"),
    count(record.editions.length, "edition"),
  ].filter((words) => words !== "");
  const held =
    counts.length === 0
      ? "It is empty but for its title."
      : `It holds ${new Intl.ListFormat("en").format(counts)}.`;
  return `${held} It is brought in as a new retrospective; nothing that is here already changes.`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return number === 0 ? "" : `${String(number)} ${number === 1 ? one : many}`;
}
