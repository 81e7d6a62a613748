import { sense, tag } from "../lexicon/tags.ts";
import type { Judged } from "./fault.ts";
import { findPreference } from "./find-preference.ts";
import type { Party } from "./party.ts";
import type { Clause } from "./read-clauses.ts";
import { samePast } from "./same-past.ts";
import type { Token } from "./token.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const wits = set("idea clue understanding knowledge business experience training plan");
const wanting = set(
  "sense discipline experience knowledge expertise skill skills competence judgement judgment diligence attention understanding awareness will urgency",
);
const answers = set(
  "respond reply answer acknowledge react notice realise realize return join join wake admit inform notify fix send escalate repair restore",
);
const stubborn = set(
  "close ignore restart push reject dismiss postpone delay break refuse deny merge change blame forget skip overlook retry insist",
);
const warnings = set(
  "warning warnings objections objection advice concerns instructions knowing freeze protests told doubts misgivings risk risks open red failing failed alarms alerts",
);
const leave = set("telling asking informing warning notifying consulting permission");
const trunks = set("main master trunk prod production live");
const undone = set("document test check learn tell write prepare review plan");
const novices =
  /^(?:intern|interns|junior|juniors|trainee|hire|newcomer|contractor|him|her|everyone)$/;
const ours = set("our us my everything everyone");

/** Faults that several words tell together: "had no idea", "took two hours to answer", "kept ignoring". */
export function findIdiom(
  tokens: readonly Token[],
  clause: Clause,
  party: Party,
  lemma: string,
): Judged | undefined {
  const { group } = clause;
  if (group.negated || group.copula || party === "we" || party === "nobody" || party === "anyone")
    return undefined;
  const at = group.to;
  const words = tokens.slice(at, Math.min(clause.end, at + 12)).map(({ text }) => text);
  const lone = party !== "company" && party !== "self";
  if (lemma === "have" && words[0] === "no" && lone && words.slice(1, 4).some((w) => wits.has(w)))
    return { fault: "trait", to: at + 2 };
  if (lemma === "lack" && lone && words.slice(0, 4).some((word) => wanting.has(word)))
    return { fault: "trait", to: at + 1 };
  const main = tokens[group.main];
  const past = group.form === "past" || group.perfect || (main !== undefined && samePast(main));
  if (!past) return undefined;
  const preference = findPreference(lemma === "" ? (main?.text ?? "") : lemma, tokens, at);
  if (preference >= 0 && party !== "self") return { fault: "bad-choice", to: at + preference };
  if (
    /^(?:give|grant|hand)$/.test(lemma) &&
    words.some((word) => novices.test(word)) &&
    words.some((word) => /^(?:full|unrestricted|all|admin|root|unlimited|complete)$/.test(word)) &&
    words.some((word) => /^(?:rights|access|privileges|permissions|keys)$/.test(word))
  )
    return { fault: "damage", to: at };
  // "allowed the certificates to expire"
  if (
    /^(?:allow|permit)$/.test(lemma) &&
    !words.some((word) => /^(?:old|retired|planned|unused|former)$/.test(word)) &&
    words.some(
      (word, index) =>
        word === "to" && /^(?:expire|lapse|fester|rot|slip|persist)$/.test(words[index + 1] ?? ""),
    )
  )
    return { fault: "damage", to: at };
  // "managed to lock everyone out"
  if (lemma === "manage" && words[0] === "to") {
    const verb = tokens[at + 1]?.word;
    const out = words.slice(2, 6).some((word) => /^(?:out|down|offline|wrong)$/.test(word));
    if (verb !== undefined && (verb.sense & sense.fault) !== 0 && verb.lemma !== "sit")
      return { fault: "damage", to: at + 2 };
    if (out && /^(?:lock|take|bring|knock|delete|push|pick)$/.test(verb?.lemma ?? ""))
      return { fault: "damage", to: at + 2 };
  }
  if (words[0] === "nothing" && party !== "company" && undone.has(lemma))
    return { fault: "not-done", to: at + 1 };
  if (lemma === "drop" && words[0] === "the" && words[1] === "ball")
    return { fault: "damage", to: at + 2 };
  if (lemma === "take") {
    const granted = words.join(" ");
    if (
      /\bfor granted\b|\bat face value\b|\bword (?:that|for)\b|\bfor an answer\b|\bon (?:faith|trust)\b|^it (?:that|to mean)\b/.test(
        granted,
      )
    )
      return { fault: "wrong-belief", to: at + 1 };
  }
  if (lemma === "pay" && words[0] === "no" && (words[1] === "attention" || words[1] === "heed"))
    return { fault: "not-done", to: at + 2 };
  if (
    lemma === "tell" &&
    /^(?:nobody|no-one|no one)(?: (?:about|of|that|what|beforehand|first|either|at|[^a-z]).*)?$/.test(
      words.join(" "),
    )
  )
    return { fault: "not-done", to: at + 1 };
  if (
    (lemma === "push" || lemma === "commit" || lemma === "deploy" || lemma === "merge") &&
    (words[0] === "straight" || words[0] === "directly") &&
    trunks.has(words[2] ?? "")
  )
    return { fault: "careless", to: at + 3 };
  if (lemma === "keep" && lone && /\bto (?:him|her|them)sel(?:f|ves)\b/.test(words.join(" ")))
    return { fault: "not-done", to: at + 1 };
  if (
    /^(?:keep|stay)$/.test(lemma) &&
    /^(?:quiet|silent)$/.test(words[0] ?? "") &&
    /^(?:about|when|while|[^a-z]*)$/.test(words[1] ?? "")
  )
    return { fault: "not-done", to: at + 1 };
  if (lemma === "break" && party === "company" && ours.has(words[0] ?? ""))
    return { fault: "damage", to: at + 1 };
  if (lemma === "keep") {
    const verb = tokens[at];
    const stubbornly = stubborn.has(verb?.word.lemma ?? "") && party !== "self";
    if (
      verb !== undefined &&
      (verb.word.tags & tag.ing) !== 0 &&
      (stubbornly || verb.word.lemma === "forget")
    )
      return { fault: "damage", to: at + 1 };
  }
  if (
    lemma === "take" &&
    party !== "self" &&
    /^(?:minutes?|hours?|days?|weeks?|long|ages|forever)$/.test(
      words
        .slice(0, 6)
        .find((word) => /^(?:minutes?|hours?|days?|weeks?|long|ages|forever)$/.test(word)) ?? "",
    )
  ) {
    const to = words.indexOf("to");
    const answered = answers.has(words[to + 1] ?? "") || answers.has(words[to + 2] ?? "");
    if (to > 0 && answered) return { fault: "damage", to: at + to + 2 };
  }
  const unasked = words.indexOf("without");
  if (unasked >= 0 && leave.has(words[unasked + 1] ?? ""))
    return { fault: "careless", to: at + unasked + 2 };
  for (let index = at; index < Math.min(clause.end + 3, at + 14); index += 1) {
    const spite = tokens[index]?.text === "spite" && tokens[index + 1]?.text === "of";
    if (tokens[index]?.text !== "despite" && !spite) continue;
    if (tokens.slice(index + 1, index + 6).some(({ text }) => warnings.has(text)))
      return { fault: "careless", to: index + 1 };
  }
  return undefined;
}
