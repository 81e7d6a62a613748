import { formatDuration } from "./duration.ts";

type Late = {
  readonly facts: number;
  /** How many of them were known late. */
  readonly unknown: number;
  readonly medianSeconds: number;
  readonly longest: { readonly seconds: number };
};

/** "2 of 5 milestones, alerts and changes were known late", "half of them by 1 h or more", "the longest by 1 h 40 min". */
export function fogWords({ facts, unknown, medianSeconds, longest }: Late): {
  readonly late: string;
  /** Undefined where there is but one. */
  readonly half: string | undefined;
  readonly longest: string;
} {
  const isOne = unknown === 1;
  return {
    late: `${String(unknown)} of ${String(facts)} milestones, alerts and changes ${isOne ? "was" : "were"} known late`,
    half: isOne ? undefined : `half of them by ${lasting(medianSeconds)} or more`,
    longest: `${isOne ? "" : "the longest "}by ${lasting(longest.seconds)}`,
  };
}

/** The same as a sentence that ends with the one that was unknown longest. */
export function fogSentence(fog: Late, longest: string): string {
  const words = fogWords(fog);
  return `${[words.late, words.half, words.longest].filter(Boolean).join(", ")}: ${longest}`;
}

function lasting(seconds: number): string {
  return seconds < 60 ? "less than a minute" : formatDuration(Math.round(seconds / 60) * 60);
}
