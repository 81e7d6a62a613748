import type { Reading, Span } from "../reading.ts";

/** "mistakenly", "erroneously" and their like, where a person did it or the passive hides one; not where a machine did. */
export function findErroneousActs(reading: Reading): readonly Span[] {
  const { tokens, clauses } = reading;
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const text = tokens[at]?.text;
    if (text !== "mistakenly" && text !== "erroneously") continue;
    const clause = clauses.findLast(({ group }) => group.from <= at + 1 && group.main >= at - 6);
    const machine =
      clause?.subject?.party === "system" && !clause.group.passive && !clause.group.copula;
    if (!machine) spans.push({ from: at, to: at + 1 });
  }
  return spans;
}
