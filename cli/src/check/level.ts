import type { Kind } from "@second-story/language/finding.ts";

/** How much a finding weighs, the lightest first. `--fail-on` names the least that fails. */
export const levels = ["note", "warning", "error"] as const;
export type Level = (typeof levels)[number];

/** Blame is a warning; wording that only makes a report weaker is a note. A configuration can say otherwise. */
export const usualLevels: Readonly<Record<Kind, Level>> = {
  "person-blame": "warning",
  "team-blame": "warning",
  counterfactual: "warning",
  hindsight: "note",
  "human-error": "warning",
  "single-root-cause": "note",
  "who-question": "warning",
  punitive: "warning",
  "vague-action": "note",
  "training-action": "warning",
  "personal-pronoun": "warning",
  "internal-detail": "warning",
  downplaying: "note",
  distancing: "note",
};

export function isAtLeast(level: Level, least: Level): boolean {
  return levels.indexOf(level) >= levels.indexOf(least);
}
