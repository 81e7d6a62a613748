import type { EditionContent, EditionPart } from "@second-story/domain/edition.ts";

function filledCommunication(content: EditionContent): boolean {
  const { marks, quietStretches, presences, othersThere } = content;
  return marks.length + quietStretches.length + presences.length + othersThere > 0;
}

/** The parts that have something to say, in their order; an empty one would be a heading over nothing. */
export function filledParts(content: EditionContent): EditionPart[] {
  return content.parts.filter((part) => {
    if (part === "numbers") return content.incidents.length > 0;
    if (part === "timeline") return content.timeline.length > 0;
    if (part === "monitoring") {
      return content.charts.length > 0 || content.missingSignals.length > 0;
    }
    if (part === "communication") {
      return filledCommunication(content);
    }
    if (part === "factors") return content.factors.length > 0;
    if (part === "action-items") return content.actionItems.length > 0;
    return content.prose.some(
      ({ section, markdown }) => section === part && markdown.trim() !== "",
    );
  });
}
