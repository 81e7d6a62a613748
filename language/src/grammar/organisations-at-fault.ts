import { sense, tag } from "../lexicon/tags.ts";
import { alike } from "./clause-words.ts";
import type { Party } from "./party.ts";
import type { Clause } from "./read-clauses.ts";
import type { Token } from "./token.ts";

/** "Acme caused the outage by removing a filter": how, and so by whose deed. */
export function isByDoing(
  tokens: readonly Token[],
  { group, end }: Clause,
  lemma: string,
): boolean {
  return (
    lemma === "cause" &&
    tokens
      .slice(group.to, end)
      .some(({ text }) =>
        /^(?:outage|shutdown|incident|failure|loss|crash|disruption|breach|errors?|downtime)$/.test(
          text,
        ),
      ) &&
    hasPair(tokens.slice(group.to, end), "by", ({ word }) => (word.tags & tag.ing) !== 0)
  );
}

/** Whether a word stands before one that is as wanted. */
function hasPair(
  tokens: readonly Token[],
  first: string,
  isWanted: (second: Token) => boolean,
): boolean {
  return tokens.some(({ text }, at) => {
    const second = tokens[at + 1];
    return text === first && second !== undefined && isWanted(second);
  });
}

/** "Acme broke the interface without notice". */
export function isUnannounced(
  tokens: readonly Token[],
  { group, end }: Clause,
  lemma: string,
): boolean {
  return (
    /^(?:break|change|remove|deprecate|drop|switch|alter|revoke|disable|deploy|push|release|ship|update|upgrade)$/.test(
      lemma,
    ) &&
    hasPair(tokens.slice(group.to, end), "without", ({ text }) =>
      /^(?:notice|warning|telling|informing|announcing|announcement)$/.test(text),
    )
  );
}

export const companyFaults = new Set(
  "ignore botch mishandle mismanage misconfigure overlook bungle disregard neglect miscommunicate mess screw abandon withhold downplay violate mislead fuck underestimate misjudge overestimate".split(
    " ",
  ),
);

/** What organisations miss, and no program. */
export const unheeded = new Set(
  "signs concerns advice complaints recommendations recommendation objections lessons flags misses near-misses opportunities opportunity deadline deadlines".split(
    " ",
  ),
);

/** What organisations fail to do, and no program. */
const institutional = new Set(
  "appreciate heed conduct adopt grasp anticipate prepare address disclose learn invest mitigate undertake develop oversee supervise train fund communicate notify".split(
    " ",
  ),
);

/** "They", departments and companies may be machines: "failed to" counts when people alone do what follows. */
export function isHumanEnough(verb: Token | undefined, party: Party): boolean {
  if (party !== "they" && party !== "dept" && party !== "company") return true;
  const meaning = verb?.word.sense ?? 0;
  if (alike.has(verb?.word.lemma ?? "")) return false;
  if (party !== "they" && institutional.has(verb?.word.lemma ?? "")) return true;
  if (party === "they") return (meaning & (sense.human | sense.perceive)) !== 0;
  return (
    (meaning & (sense.human | sense.perceive | sense.upkeep)) !== 0 &&
    ((meaning & sense.machine) === 0 || (meaning & sense.human) !== 0)
  );
}

/** "Failed to follow the procedure": of a program it would be said otherwise. */
export function isByTheRules(tokens: readonly Token[], verb: number): boolean {
  return (
    /^(?:follow|observe|obey|respect)$/.test(tokens[verb]?.word.lemma ?? "") &&
    tokens
      .slice(verb + 1, verb + 6)
      .some(({ text }) =>
        /^(?:protocols?|procedures?|process(?:es)?|instructions?|rules?|polic(?:y|ies)|guid(?:e|eline)s?|checklists?|steps?)$/.test(
          text,
        ),
      )
  );
}

/** "Failed to provide notice": what is given in words, people give. */
export function isGivenInWords(tokens: readonly Token[], verb: number, end: number): boolean {
  return (
    /^(?:provide|give|offer|issue)$/.test(tokens[verb]?.word.lemma ?? "") &&
    tokens
      .slice(verb + 1, end + 6)
      .some(({ text }) =>
        /^(?:information|notice|support|updates?|help|warnings?|details|explanation|guidance|communication)$/.test(
          text,
        ),
      )
  );
}
