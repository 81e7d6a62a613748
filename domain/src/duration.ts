import { z } from "zod";
import { milestoneWords, type MilestoneKind, type Milestones } from "./milestone.ts";

export const durationKindSchema = z.enum([
  "latent",
  "to-detect",
  "to-acknowledge",
  "to-identify",
  "to-mitigate",
  "identified-to-fixed",
  "solution-to-fixed",
  "to-resolve",
]);
export type DurationKind = z.infer<typeof durationKindSchema>;

type Definition = {
  readonly from: MilestoneKind;
  readonly to: MilestoneKind;
  readonly label: string;
};

/** Each duration from its two milestones; durations are derived and never typed in. */
export const durationDefinitions: Readonly<Record<DurationKind, Definition>> = {
  latent: { from: "introduced", to: "impact-started", label: "Latent" },
  "to-detect": { from: "impact-started", to: "detected", label: "Time to detect" },
  "to-acknowledge": { from: "detected", to: "acknowledged", label: "Time to acknowledge" },
  "to-identify": { from: "acknowledged", to: "cause-identified", label: "Time to identify" },
  "to-mitigate": { from: "impact-started", to: "mitigated", label: "Time to mitigate" },
  "identified-to-fixed": { from: "cause-identified", to: "resolved", label: "Identified to fixed" },
  "solution-to-fixed": { from: "fix-identified", to: "resolved", label: "Solution to fixed" },
  "to-resolve": { from: "impact-started", to: "resolved", label: "Time to resolve" },
};

export const durationSchema = z.object({
  kind: durationKindSchema,
  /** Below zero only together with an explanation. */
  seconds: z.number().int(),
  /** Why the duration runs backwards; null when it does not. */
  explanation: z.string().nullable(),
});
export type Duration = z.infer<typeof durationSchema>;

/** The durations whose two milestones are both there; a missing milestone leaves its durations out. */
export function durationsOf(milestones: Milestones): Duration[] {
  return durationKindSchema.options.flatMap((kind) => {
    const { from, to } = durationDefinitions[kind];
    const start = milestones[from];
    const end = milestones[to];
    if (start === undefined || end === undefined) return [];
    const seconds = Math.round((Date.parse(end) - Date.parse(start)) / 1000);
    const explanation =
      seconds < 0
        ? `“${milestoneWords[to]}” lies before “${milestoneWords[from]}”, so this counts backwards.`
        : null;
    return [{ kind, seconds, explanation }];
  });
}

const units = [
  ["d", 86_400],
  ["h", 3600],
  ["min", 60],
  ["s", 1],
] as const;

/** In words for people, its two largest units: "1 h 12 min", "3 d 4 h", "42 s"; "−5 min" when backwards. */
export function formatDuration(seconds: number): string {
  let rest = Math.abs(seconds);
  const parts: string[] = [];
  for (const [unit, size] of units) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(`${String(count)} ${unit}`);
    else if (parts.length > 0) break;
    if (parts.length === 2) break;
  }
  if (parts.length === 0) return "0 s";
  return (seconds < 0 ? "−" : "") + parts.join(" ");
}
