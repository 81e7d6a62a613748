import type { VerbGroup } from "../grammar/verb-group.ts";
import type { MovableObject } from "./object.ts";

export type Tense = "past" | "present" | "past-perfect" | "present-perfect";

/** The tense in which the passive tells what the group told; a modal tells of the past. */
export function tenseOf({ perfect, modal, form }: VerbGroup): Tense {
  if (modal !== undefined) return "past";
  if (perfect) return form === "past" ? "past-perfect" : "present-perfect";
  return form === "present" || form === "base" ? "present" : "past";
}

/** "was not", "are", "had not been": what stands before the participle. */
export function beIn(tense: Tense, be: MovableObject["be"], not: boolean): string {
  const plural = be === "were";
  const negation = not ? " not" : "";
  const forms: Readonly<Record<Tense, string>> = {
    past: `${be}${negation}`,
    present: `${plural ? "are" : "is"}${negation}`,
    "past-perfect": `had${negation} been`,
    "present-perfect": `${plural ? "have" : "has"}${negation} been`,
  };
  return forms[tense];
}
