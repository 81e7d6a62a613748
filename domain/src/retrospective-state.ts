import { z } from "zod";
import { gates, gateSchema, type Gate, type GateFacts } from "./gate.ts";

export const retrospectiveStateSchema = z.enum([
  "draft",
  "scheduled",
  "preparing",
  "meeting",
  "reviewing",
  "published",
  "closed",
  "skipped",
]);
export type RetrospectiveState = z.infer<typeof retrospectiveStateSchema>;
export const retrospectiveStateWords: Readonly<Record<RetrospectiveState, string>> = {
  draft: "Draft",
  scheduled: "Scheduled",
  preparing: "Preparing",
  meeting: "Meeting",
  reviewing: "Reviewing",
  published: "Published",
  closed: "Closed",
  skipped: "Skipped",
};

/** `full`: every section and a meeting. `light`: written, the meeting optional. `none`: no retrospective, with a reason. */
export const depthSchema = z.enum(["full", "light", "none"]);
export type Depth = z.infer<typeof depthSchema>;

/** What the machine looks at. */
export type RetrospectiveFacts = GateFacts & {
  readonly state: RetrospectiveState;
  readonly depth: Depth;
  readonly waived: readonly Gate[];
};

export const transitionSchema = z.object({
  to: retrospectiveStateSchema,
  /** `forward` along the path, `back` to an earlier state, `aside` out of it. */
  direction: z.enum(["forward", "back", "aside"]),
  /** What is to be done first, and what a button that leads there says where the gate alone does not tell; empty when the way is free. */
  missing: z.array(z.object({ gate: gateSchema, ask: z.string(), step: z.string().optional() })),
  needsReason: z.boolean(),
});
export type Transition = z.infer<typeof transitionSchema>;

type Way = {
  readonly to: RetrospectiveState;
  readonly direction: Transition["direction"];
  readonly gates?: readonly Gate[];
  readonly needsReason?: true;
};

const schedule = { to: "scheduled", direction: "forward", gates: ["date-set"] } as const;
const skip = { to: "skipped", direction: "aside", needsReason: true } as const;
const meet = {
  to: "meeting",
  direction: "forward",
  gates: ["facilitator-named", "others-invited"],
} as const;
const prepare = { to: "preparing", direction: "forward" } as const;
const review = { to: "reviewing", direction: "forward" } as const;
/** The analysis of what was met over rests on facts that everyone agrees on. */
const analyse = { ...review, gates: ["facts-agreed"] } as const;
const back = (to: RetrospectiveState): Way => ({ to, direction: "back" });

/** The ways out of each state; the first forward one is the path, later ones are a choice. */
const fullWays: Readonly<Record<RetrospectiveState, readonly Way[]>> = {
  draft: [schedule, skip],
  scheduled: [prepare, back("draft"), skip],
  preparing: [meet, back("scheduled"), skip],
  meeting: [analyse, back("preparing")],
  reviewing: [
    { to: "published", direction: "forward", gates: ["overview-written", "timeline-begun"] },
    back("meeting"),
  ],
  published: [
    { to: "closed", direction: "forward", gates: ["actions-settled"] },
    back("reviewing"),
  ],
  closed: [back("published")],
  skipped: [back("draft")],
};

/** Written without a meeting, though one may be held. */
const lightWays: Readonly<Record<RetrospectiveState, readonly Way[]>> = {
  ...fullWays,
  draft: [prepare, schedule, skip],
  preparing: [review, meet, back("draft"), skip],
  reviewing: [...fullWays.reviewing.slice(0, 1), back("preparing"), back("meeting")],
};

/** Nothing is to be done but to say so; what had begun under another depth can still be finished. */
const noneWays: Readonly<Record<RetrospectiveState, readonly Way[]>> = {
  ...lightWays,
  draft: [skip],
  scheduled: [skip, back("draft")],
  preparing: [skip, back("draft")],
};

const ways = { full: fullWays, light: lightWays, none: noneWays };

/** Every possible next state, each with what is missing for it. */
export function transitionsFrom(facts: RetrospectiveFacts): Transition[] {
  return ways[facts.depth][facts.state].map((way) => ({
    to: way.to,
    direction: way.direction,
    missing: (way.gates ?? [])
      .filter((gate) => !gates[gate].isMet(facts) && !facts.waived.includes(gate))
      .map((gate) => {
        const step = gates[gate].step?.(facts);
        return { gate, ask: gates[gate].ask(facts), ...(step === undefined ? {} : { step }) };
      }),
    needsReason: way.needsReason ?? false,
  }));
}

/** The states in order, as a path of steps; the meeting is left out where it is only a choice. */
export function pathOf(facts: {
  readonly depth: Depth;
  readonly state: RetrospectiveState;
}): RetrospectiveState[] {
  if (facts.state === "skipped") return ["draft", "skipped"];
  const optional: readonly RetrospectiveState[] =
    facts.depth === "full" ? [] : ["scheduled", "meeting"];
  return retrospectiveStateSchema.options.filter(
    (state) => state !== "skipped" && (!optional.includes(state) || state === facts.state),
  );
}

/** What to do next, in one sentence, and the transition it leads to when there is one. */
export function nextStepOf(facts: RetrospectiveFacts): {
  readonly sentence: string;
  readonly to: RetrospectiveState | null;
} {
  const [first] = transitionsFrom(facts);
  if (!first || facts.state === "closed" || facts.state === "skipped") {
    return { sentence: restSentences[facts.state] ?? "Nothing is left to do.", to: null };
  }
  const sentence = first.missing[0]?.ask ?? readySentences[first.to];
  return { sentence, to: first.to };
}

const restSentences: Partial<Record<RetrospectiveState, string>> = {
  closed: "This is done: its action items were seen through.",
  skipped: "This was skipped. It can be taken up again as a draft.",
};

/** What to do when nothing is missing for a state. */
const readySentences: Readonly<Record<RetrospectiveState, string>> = {
  draft: "Take it up again.",
  scheduled: "The date is set: schedule the meeting.",
  preparing: "Gather the facts and ask each person for their account.",
  meeting: "Everything is ready: begin the meeting.",
  reviewing: "Go on to the review of what was written.",
  published: "The facts and the overview are there: publish it.",
  closed: "Every action item was seen through: close it.",
  skipped: "Say why no retrospective is held.",
};
