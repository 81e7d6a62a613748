import type { Party } from "../grammar/party.ts";
import type { Clause } from "../grammar/read-clauses.ts";
import type { Reading } from "../reading.ts";

export const people: ReadonlySet<Party> = new Set([
  "person",
  "self",
  "you",
  "they",
  "we",
  "team",
  "dept",
  "company",
  "nobody",
  "anyone",
]);
const comparatives = new Set(
  "better faster quicker clearer earlier sooner smoother more stronger tighter safer".split(" "),
);
const activities = new Set(
  "communication response coordination handover review testing escalation decision planning preparation documentation rollout reaction handling process collaboration".split(
    " ",
  ),
);

/** "Our response could have been faster", "Communication should have been better". */
export function isReproach(reading: Reading, clause: Clause): boolean {
  const { tokens } = reading;
  const { group, subject } = clause;
  if (subject === undefined || group.modal === "would") return false;
  let better = false;
  for (let index = group.to; index < group.to + 4; index += 1)
    better ||= comparatives.has(tokens[index]?.text ?? "");
  if (people.has(subject.party) && subject.party !== "they")
    return better || group.modal === "should" || group.modal === "ought";
  if (!better) return false;
  for (let index = subject.from; index < subject.to; index += 1)
    if (activities.has(tokens[index]?.text ?? "")) return true;
  return false;
}
