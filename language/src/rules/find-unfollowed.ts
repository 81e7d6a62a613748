import type { Clause } from "../grammar/read-clauses.ts";
import type { Reading, Span } from "../reading.ts";

const following = /^(?:follow|adhere|observe|heed|obeye?d?|respect(?:ed)?)$/;
const written =
  /^(?:process|processes|procedures?|runbooks?|playbooks?|checklists?|guidelines?|guides?|guidance|protocols?|polic(?:y|ies)|instructions?|steps?|rules?|standards?|practices?|plans?|manuals?|advice|recommendations?|regulations?|sops?|documentation|docs|conventions?|order|orders)$/;

/** "The instructions provided were not followed", "a contractor who did not follow the process". */
export function findUnfollowed(reading: Reading): readonly Span[] {
  const { tokens } = reading;
  const spans: Span[] = [];
  for (const clause of reading.clauses) {
    const { group } = clause;
    const main = tokens[group.main];
    if (!group.negated || !following.test(main?.word.lemma || main?.text || "")) continue;
    if (group.modal !== undefined && !group.perfect) continue;
    // "was not followed by a restart": what came next
    if (
      group.passive
        ? tokens[group.to]?.text !== "by" && isWritten(reading, clause)
        : isObject(reading, clause)
    )
      spans.push({ from: group.from, to: group.to });
  }
  return spans;
}

/** What was to be followed stands before the verb, maybe with more about it in between. */
function isWritten({ tokens }: Reading, { group }: Clause): boolean {
  for (let at = group.from - 1; at >= Math.max(0, group.from - 9); at -= 1) {
    const text = tokens[at]?.text ?? "";
    if (text === "," || text === ";" || text === ":") return false;
    if (written.test(text)) return true;
  }
  return false;
}

function isObject({ tokens }: Reading, { group, subject, end }: Clause): boolean {
  if (group.form !== "past" && !group.perfect) return false;
  if (subject?.party === "system" || subject?.party === "outsider" || subject?.party === "we")
    return false;
  return tokens.slice(group.to, Math.min(end, group.to + 6)).some(({ text }) => written.test(text));
}
