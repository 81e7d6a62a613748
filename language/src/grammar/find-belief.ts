import { findInObject } from "./clause-words.ts";
import type { Judged } from "./fault.ts";
import type { Party } from "./party.ts";
import type { Clause } from "./read-clauses.ts";
import type { Token } from "./token.ts";

const duties = new Set("control command ownership responsibility role lead duty".split(" "));

/** "I thought it was the copy, but …", "she thought that … when it was actually …": a thought that proved wrong. */
export function findThought(
  tokens: readonly Token[],
  { group }: Clause,
  party: Party,
  lemma: string,
): Judged | undefined {
  if (lemma !== "think" || group.form !== "past" || party === "they" || party === "company")
    return undefined;
  const rest = tokens.slice(group.to);
  const proved =
    rest.some(({ text }) => /^(?:actually|instead|rather)$/.test(text)) &&
    !tokens.some(({ text }) => /^(?:initially|first|originally)$/.test(text));
  const corrected =
    party === "self" &&
    !/^(?:about|of|so|to|,)$/.test(rest[0]?.text ?? "") &&
    rest.some(({ text }, at) => text === "," && rest[at + 1]?.text === "but");
  return proved || corrected ? { fault: "wrong-belief", to: group.to } : undefined;
}

/** What somebody assumed or trusted; not "assumed command", "trusted the vendor". */
export function judgeBelief(
  tokens: readonly Token[],
  clause: Clause,
  lemma: string,
): Judged | undefined {
  if (lemma === "assume" && findInObject(tokens, clause, duties, 4) >= 0) return undefined;
  if (lemma === "trust" && tokens[clause.group.to]?.text !== "that") return undefined;
  return { fault: "wrong-belief", to: clause.group.to };
}
