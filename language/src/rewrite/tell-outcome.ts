import { participleOf } from "../lexicon/lexicon.ts";
import type { VerbGroup } from "../grammar/verb-group.ts";
import type { Reading } from "../reading.ts";
import { textOf, type Edit } from "./edit.ts";
import { readObject } from "./object.ts";
import { toPassive } from "./to-passive.ts";
import { tenseOf } from "./verb-phrase.ts";

/** Verbs of neglect and damage, and what is left to say of their object. */
const outcomes: Readonly<Record<string, string>> = {
  ignore: "went unheeded",
  disregard: "went unheeded",
  dismiss: "BE closed without action",
  miss: "BE not noticed",
  overlook: "BE not noticed",
  skip: "BE left out",
  break: "broke",
  crash: "crashed",
  lose: "BE lost",
  wipe: "BE deleted",
  nuke: "BE deleted",
  botch: "did not go as planned",
  bungle: "did not go as planned",
  rush: "went out early",
  cripple: "stopped working",
  wreck: "stopped working",
};

/** "broke production" → "production broke"; the harm as it was seen, without the hand that did it. */
export function tellOutcome(reading: Reading, from: number, group: VerbGroup): Edit | undefined {
  const { lemma } = reading.tokens[group.main]?.word ?? { lemma: "" };
  if (lemma === "let") return letGo(reading, from, group.to);
  if ((lemma === "take" || lemma === "bring") && reading.tokens[group.to]?.text === "down")
    return settle(reading, from, group.to + 1, "went down");
  const tense = tenseOf(group);
  const outcome = Object.hasOwn(outcomes, lemma) ? outcomes[lemma] : undefined;
  return outcome === undefined || tense === "present"
    ? toPassive(reading, from, group.main, { not: false, tense })
    : settle(reading, from, group.to, outcome);
}

/** "let the certificate expire" → "the certificate expired". */
function letGo(reading: Reading, from: number, at: number): Edit | undefined {
  const { tokens } = reading;
  for (let verb = at + 1; verb < Math.min(tokens.length, at + 8); verb += 1) {
    const word = tokens[verb]?.text ?? "";
    if (!/^(?:lapse|expire|overflow|rot|slip)$/.test(word)) continue;
    const past = participleOf(word);
    return past === undefined
      ? undefined
      : { from, to: verb + 1, text: `${textOf(reading, at, verb)} ${past}` };
  }
  return undefined;
}

export function settle(
  reading: Reading,
  from: number,
  at: number,
  outcome: string,
): Edit | undefined {
  const object = readObject(reading, at);
  return object === undefined
    ? undefined
    : { from, to: object.to, text: `${object.text} ${outcome.replace("BE", object.be)}` };
}

/** "didn't have all the keys" → "not all the keys were available". */
export function tellLack(reading: Reading, from: number, at: number): Edit | undefined {
  const object = readObject(reading, at);
  if (object === undefined) return undefined;
  const all = object.text.startsWith("all ");
  const none = /^(?:any|a|an|enough|sufficient) /.test(object.text);
  if (none)
    return {
      from,
      to: object.to,
      text: `there ${object.be} ${object.text.startsWith("any ") ? `no ${object.text.slice(4)}` : `not ${object.text}`}`,
    };
  return {
    from,
    to: object.to,
    text: all
      ? `not ${object.text} ${object.be} available`
      : `${object.text} ${object.be} not available`,
  };
}
