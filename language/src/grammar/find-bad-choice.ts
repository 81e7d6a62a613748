import { skipAdverbs } from "./clause-words.ts";
import { skippingActs } from "./fault-words.ts";
import type { Judged } from "./fault.ts";
import type { Clause } from "./read-clauses.ts";
import type { Token } from "./token.ts";

/** "Decided to postpone the launch": prudence. */
function isPutOff(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:postpone|delay|defer)$/.test(tokens[at]?.word.lemma ?? "") &&
    tokens
      .slice(at + 1, at + 5)
      .some(({ text }) => /^(?:launch|release|rollout|deploy|deployment|go-live)$/.test(text))
  );
}

export function findBadChoice(tokens: readonly Token[], clause: Clause): Judged | undefined {
  const at = clause.group.to;
  const not = tokens[at]?.text === "not" || tokens[at]?.text === "against";
  const to = tokens[not ? at + 1 : at]?.text === "to";
  const nothing = tokens[at + 1]?.text === "do" && tokens[at + 2]?.text === "nothing";
  if (to && nothing) return { fault: "bad-choice", to: at + 3 };
  if (not) return { fault: "bad-choice", to: at + 1 };
  if (!to) return undefined;
  const verb = tokens[skipAdverbs(tokens, at + 1)];
  return verb !== undefined &&
    skippingActs.has(verb.word.lemma) &&
    verb.word.lemma !== "disable" &&
    !isPutOff(tokens, at + 1) &&
    !tokens.slice(at, clause.end + 1).some(({ text }) => text === "until") &&
    verb.word.lemma !== "drop"
    ? { fault: "bad-choice", to: at + 2 }
    : undefined;
}
