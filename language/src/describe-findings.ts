import type { Finding } from "./finding.ts";
import type { Match } from "./find-spans.ts";
import type { Reading } from "./reading.ts";

/** Turns matches into findings with offsets, reason and suggestions. */
export function describeFindings(reading: Reading, matches: readonly Match[]): readonly Finding[] {
  const { tokens } = reading;
  return matches.map(({ rule, from, to }) => ({
    kind: rule.kind,
    rule: rule.id,
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    message: rule.why,
    suggestions: [{ kind: "question", text: rule.question }],
  }));
}
