import { sense, tag } from "../lexicon/tags.ts";
import type { Party } from "./party.ts";
import type { Clause } from "./read-clauses.ts";
import type { Token } from "./token.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
/** What a deed does that nobody wants, whatever it is done to. */
const harming = set("break crash corrupt wipe overload exhaust expose leak flood saturate cripple");
const producing = set("cause trigger lead result");
const downing = set("take bring knock put");
const down = set("down offline out");
const harms =
  /^(?:outages?|downtime|failures?|errors?|incidents?|crash(?:es)?|loss|disruptions?|fail|crash|hang|unavailable|unavailability|timeouts?|corruption|meltdown|chaos|deletion|problems|breach|leak|deadlocks?|collapse|accidents?|disaster|catastrophe|explosion|derailment|exhaustion|lost|down|offline)$/;
/** How far behind the deed its harm may be told. */
const reach = 14;

/**
 * Where the sentence goes on to tell what harm the deed did: "deployed a change that took down the site",
 * "added a rule, breaking the login". Returns the index after the harm, or -1.
 */
export function findHarm(tokens: readonly Token[], { group }: Clause, party: Party): number {
  const { sense: meaning, lemma } = tokens[group.main]?.word ?? { sense: 0, lemma: "" };
  if (party === "we" || party === "company" || party === "nobody" || party === "anyone") return -1;
  if ((meaning & (sense.act | sense.create)) === 0 || lemma === "leave") return -1;
  for (let at = group.to + 1; at < Math.min(tokens.length, group.to + reach); at += 1) {
    const { text, shape } = tokens[at] ?? { text: "", shape: "punct" };
    if (shape === "punct" && text !== ",") return -1;
    const told = text === "that" || text === "which";
    const went = text === "," && ((tokens[at + 1]?.word.tags ?? 0) & tag.ing) !== 0;
    if (!told && !went) continue;
    // "I made the change that triggered it": an account by the one who knows
    if (told && party === "self" && tokens[group.to]?.text === "the") return -1;
    const verb = skipAdverbs(tokens, at + 1);
    if (isHarm(tokens, verb, told)) return verb + 1;
    if (told) return -1;
  }
  return -1;
}

function skipAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (((tokens[at]?.word.tags ?? 0) & tag.adv) !== 0 && at < from + 3) at += 1;
  return at;
}

function isHarm(tokens: readonly Token[], at: number, past: boolean): boolean {
  const verb = tokens[at];
  if (verb === undefined || (verb.word.tags & (past ? tag.past : tag.ing)) === 0) return false;
  const rest = tokens.slice(at + 1, at + 9).map(({ text }) => text);
  const { lemma } = verb.word;
  if (harming.has(lemma)) return true;
  if (producing.has(lemma)) return rest.some((text) => harms.test(text));
  if (lemma === "lock")
    return rest[0] === "out" || rest.slice(0, 4).some((text) => /^tables?$/.test(text));
  return downing.has(lemma) && rest.slice(0, 6).some((text) => down.has(text));
}
