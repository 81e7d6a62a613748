import { tag } from "../lexicon/tags.ts";
import type { Reading } from "../reading.ts";

const causing =
  /^(?:caus(?:e|es|ed|ing)|due|because|blame|culprit|fault|led|leads|result|resulted|reason)$/;

/** "When a mistake is made, the form should say so": of all times, and of no error that took place. */
export function isGeneral({ tokens, clauses, context }: Reading, from: number): boolean {
  // "10:12 Ana resets her branch …": a timeline may be told in the present
  if (context === "chat" || /^\d\d?:\d\d/.test(tokens[0]?.text ?? "")) return false;
  let before = from - 1;
  while (((tokens[before]?.word.tags ?? 0) & (tag.det | tag.adj | tag.adv)) !== 0) before -= 1;
  if (((tokens[before]?.word.tags ?? 0) & tag.be) !== 0) return false;
  let told = 0;
  let modal = false;
  for (const { group, subject } of clauses) {
    if (!group.finite || subject === undefined) continue;
    if (group.perfect || (group.form === "past" && group.modal === undefined)) return false;
    told += 1;
    modal ||= group.modal !== undefined;
  }
  // a summary may be a headline, in the present
  if (context === "summary" && !modal) return false;
  return told > 0 && !tokens.slice(0, from).some(({ text }) => causing.test(text));
}
