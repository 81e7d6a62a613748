import { tag } from "../lexicon/tags.ts";
import { skipAdverbs } from "./clause-words.ts";
import { badTraits, goodTraits } from "./fault-words.ts";
import type { Judged } from "./fault.ts";
import type { Party } from "./party.ts";
import type { Clause } from "./read-clauses.ts";
import type { Token } from "./token.ts";

export function isTraitWord(text: string, negated: boolean): boolean {
  return negated ? goodTraits.has(text) : badTraits.has(text) && text !== "overworked";
}

export function findTrait(
  tokens: readonly Token[],
  clause: Clause,
  party: Party,
): Judged | undefined {
  const { group } = clause;
  if (party === "we" || party === "nobody") return undefined;
  if (party === "company" || party === "dept") {
    // of a house only that it is the culprit
    const at = skipAdverbs(tokens, group.to);
    const accused =
      /^(?:to|at)$/.test(tokens[at]?.text ?? "") &&
      /^(?:blame|fault)$/.test(tokens[at + 1]?.text ?? "");
    const held =
      tokens[at]?.text === "responsible" &&
      tokens[at + 1]?.text === "for" &&
      /^(?:this|that|it)$/.test(tokens[at + 2]?.text ?? "");
    return (accused || held) && !group.negated ? { fault: "trait", to: at + 2 } : undefined;
  }
  for (let index = group.to; index < Math.min(clause.end, group.to + 5); index += 1) {
    const token = tokens[index];
    if (token === undefined || token.shape === "punct") break;
    if (group.negated ? goodTraits.has(token.text) : badTraits.has(token.text)) {
      if (token.text === "asleep" && party === "self") return undefined;
      // what was not known then, said as such
      if (token.text === "aware" && isThen(tokens, index + 1)) return undefined;
      if (
        token.text === "wrong" &&
        party === "self" &&
        !/^(?:about|to|in)$/.test(tokens[index + 1]?.text ?? "")
      )
        return undefined;
      if (token.text === "alert" || (token.text === "wrong" && party === "they")) return undefined;
      return { fault: "trait", to: index + 1 };
    }
    if (
      !group.negated &&
      token.text === "too" &&
      ["slow", "late", "busy", "quick", "hasty", "eager", "lazy", "careless", "confident"].includes(
        tokens[index + 1]?.text ?? "",
      )
    ) {
      return { fault: "trait", to: index + 2 };
    }
    if (
      !group.negated &&
      token.text === "in" &&
      /^(?:hurry|rush|panic|haste)$/.test(tokens[index + 2]?.text ?? "")
    )
      return { fault: "trait", to: index + 3 };
    if (
      !group.negated &&
      token.text === "responsible" &&
      tokens[index + 1]?.text === "for" &&
      isHarm(tokens, index + 2)
    ) {
      return { fault: "trait", to: index + 2 };
    }
    if (
      (token.word.tags & (tag.adv | tag.adj | tag.prep)) === 0 &&
      token.text !== "at" &&
      token.text !== "to" &&
      token.text !== "the" &&
      token.text !== "one"
    )
      break;
  }
  return undefined;
}

/** "… of this at the time". */
function isThen(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(from, from + 10)
    .some(({ text }, at, rest) => text === "time" && rest[at - 2]?.text === "at");
}

const harms = new Set(
  "outage incident failure bug error mess breakage crash downtime regression loss problem issue damage breach leak deleting breaking causing disaster".split(
    " ",
  ),
);

function isHarm(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < at + 4; index += 1)
    if (harms.has(tokens[index]?.text ?? "")) return true;
  return false;
}
