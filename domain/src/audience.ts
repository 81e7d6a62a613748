import { z } from "zod";
import type { TimelineEntry } from "./timeline-entry.ts";

/** Whom an update was for, from the nearest to the farthest. */
export const audienceSchema = z.enum(["responders", "stakeholders", "customers"]);
export type Audience = z.infer<typeof audienceSchema>;

export const audienceWords: Readonly<Record<Audience, string>> = {
  responders: "Responders",
  stakeholders: "Stakeholders",
  customers: "Customers",
};

type Told = Pick<TimelineEntry, "chatter" | "toldTo" | "kind" | "sourceKind">;

/**
 * Who learnt of the incident's state by an entry. Where nobody said, a communication and whatever stood in the chat were told
 * among the responders; chatter tells nobody anything.
 */
export function audiencesOf({ chatter, toldTo, kind, sourceKind }: Told): readonly Audience[] {
  if (chatter) return [];
  if (toldTo.length > 0) return toldTo;
  return kind === "communication" || sourceKind === "chat" ? ["responders"] : [];
}

/** "Told to stakeholders and customers"; empty where nobody is named. */
export function toldWords(toldTo: readonly Audience[]): string {
  const words = audienceSchema.options
    .filter((audience) => toldTo.includes(audience))
    .map((audience) => audienceWords[audience].toLowerCase());
  if (words.length === 0) return "";
  return `Told to ${[words.slice(0, -1).join(", "), words.at(-1)].filter(Boolean).join(" and ")}`;
}
