import type { FaultFound } from "../grammar/fault.ts";
import { participleOf } from "../lexicon/lexicon.ts";
import { tag } from "../lexicon/tags.ts";
import type { Reading } from "../reading.ts";
import { textOf, type Edit } from "./edit.ts";
import { readObject } from "./object.ts";

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

const nominal: Readonly<Record<string, string>> = {
  respond: "There was no response",
  reply: "There was no reply",
  react: "There was no reaction",
  escalate: "There was no escalation",
  communicate: "There was no communication",
  test: "There was no test",
  check: "There was no check",
  review: "There was no review",
  verify: "There was no verification",
};

/** The clause that holds a fault, told without the one who acted. */
export function rewriteFault(reading: Reading, found: FaultFound): Edit | undefined {
  const { tokens } = reading;
  const { group, subject, shared } = found.clause;
  if (group.inside !== undefined || (subject === undefined && found.fault !== "forgot"))
    return undefined;
  const from = shared || subject === undefined ? group.from : Math.min(subject.from, group.from);
  // a relative clause belongs to the one who acted and cannot stand without
  if (shared && tokens[group.from - 1]?.text !== "and" && tokens[group.from - 1]?.text !== "but")
    return undefined;
  if (!shared && subject !== undefined && hasRelative(reading, subject.to, group.from))
    return undefined;
  const main = tokens[group.main];
  if (main === undefined) return undefined;
  const { lemma } = main.word;
  if (goesOn(reading, found) || unmovable.has(lemma)) return undefined;
  switch (found.fault) {
    case "forgot":
    case "failed": {
      const to = tokens.findIndex(
        (token, index) => index >= group.to && index < group.to + 2 && token.text === "to",
      );
      return to < 0 ? undefined : undo(reading, from, to + 1, "not ", false);
    }
    case "not-done":
      if (lemma === "know" && tokens[group.to]?.text === "about")
        return settle(reading, from, group.to + 1, "BE not known at the time");
      if (lemma === "have") return lack(reading, from, group.to);
      return undo(reading, from, group.main, "not ", group.perfect);
    case "nobody-did":
      if (lemma === "know" && /^(?:how|what|where|which|when)$/.test(tokens[group.to]?.text ?? ""))
        return {
          from,
          to: group.to,
          text: `it ${(main.word.tags & tag.past) === 0 ? "is" : "was"} not known`,
        };
      return (main.word.tags & tag.past) === 0
        ? undefined
        : undo(reading, from, group.main, "not ", false);
    case "should-have":
      if (lemma === "know" && tokens[group.to]?.text === "to" && !group.negated)
        return undo(reading, from, group.to + 1, "not ", false);
      return group.modal === "would"
        ? undefined
        : undo(reading, from, group.main, group.negated ? "" : "not ", false);
    case "damage": {
      if (lemma === "let") return letGo(reading, from, group.to);
      if ((lemma === "take" || lemma === "bring") && tokens[group.to]?.text === "down")
        return settle(reading, from, group.to + 1, "went down");
      const outcome = Object.hasOwn(outcomes, lemma) ? outcomes[lemma] : undefined;
      return outcome === undefined
        ? undo(reading, from, group.main, "", group.perfect)
        : settle(reading, from, group.to, outcome);
    }
    case "bad-choice": {
      const not = tokens[group.to]?.text === "not";
      return undo(reading, from, group.to + (not ? 2 : 1), not ? "not " : "", false, true);
    }
    case "bad-result":
    case "careless":
      return undo(reading, from, group.main, "", group.perfect);
    case "wrong-belief":
      if (lemma !== "assume" && lemma !== "presume") return undefined;
      return {
        from,
        to: group.to,
        text: `it was ${main.text}${tokens[group.to]?.text === "that" ? "" : " that"}`,
      };
    case "by-agent": {
      const by = tokens.findIndex((token, index) => index >= group.to && token.text === "by");
      return by < 0 ||
        /^(?:cause|trigger|introduce)$/.test(lemma) ||
        (tokens[found.to] !== undefined &&
          /^(?:who|whose|that|'s)$/.test(tokens[found.to]?.text ?? ""))
        ? undefined
        : { from: by, to: found.to, text: "" };
    }
    case "trait":
    default:
      return undefined;
  }
}

/** Verbs with two objects, or with one that a passive would strand. */
const unmovable = new Set("give sell show hand offer sit lie owe cost".split(" "));

/** Whether a later verb shares the subject that would go: "did not ask and restarted it". */
function goesOn(reading: Reading, found: FaultFound): boolean {
  const { subject, group } = found.clause;
  return reading.clauses.some(
    (later) =>
      later.shared &&
      later.group.from > group.from &&
      later.subject === subject &&
      subject !== undefined,
  );
}

function hasRelative(reading: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const token = reading.tokens[index];
    if (
      token !== undefined &&
      (["who", "which", "that", ",", "("].includes(token.text) || (token.word.tags & tag.ing) !== 0)
    )
      return true;
  }
  return false;
}

const leftOpen =
  /^(?:open|unset|enabled|disabled|running|exposed|unlocked|unprotected|hardcoded|untested|behind)$/;
const phrasal = new Set(
  "turn take bring shut power roll switch clean mess screw sign back set bring knock lock carry hand look start phase scale".split(
    " ",
  ),
);

/** Active to passive: "[Mary forgot to] renew the certificate" → "the certificate was not renewed". */
function undo(
  reading: Reading,
  from: number,
  verb: number,
  not: string,
  perfect: boolean,
  /** Whether an infinitive after the object tells the purpose, and stays. */
  purpose = false,
): Edit | undefined {
  const { tokens } = reading;
  const main = tokens[verb];
  if (main === undefined) return undefined;
  const adverb =
    (main.word.tags & tag.adv) !== 0 && (main.word.tags & tag.base) === 0 ? `${main.text} ` : "";
  const at = adverb === "" ? verb : verb + 1;
  const { lemma } = tokens[at]?.word ?? { lemma: "" };
  const participle =
    participleOf(lemma) ?? ((tokens[at]?.word.tags ?? 0) & tag.part ? tokens[at]?.text : undefined);
  if (participle === undefined) return undefined;
  let next = at + 1;
  let particle = "";
  if (
    phrasal.has(lemma) &&
    /^(?:out|up|down|off|back|in|over|on)$/.test(tokens[next]?.text ?? "") &&
    ((tokens[next + 1]?.word.tags ?? 0) & (tag.det | tag.poss)) !== 0
  ) {
    particle = ` ${tokens[next]?.text ?? ""}`;
    next += 1;
  }
  const follows = tokens[next];
  if (follows !== undefined && /^(?:that|whether|how|what|if|which|why)$/.test(follows.text)) {
    return { from, to: next, text: `it was ${not}${adverb}${participle}` };
  }
  const noun = Object.hasOwn(nominal, lemma) ? nominal[lemma] : undefined;
  if (
    noun !== undefined &&
    not !== "" &&
    particle === "" &&
    (follows === undefined ||
      follows.shape === "punct" ||
      (follows.word.tags & (tag.prep | tag.to | tag.adv)) !== 0)
  ) {
    return { from, to: at + 1, text: reading.start === from ? noun : noun.toLowerCase() };
  }
  const object =
    particle !== "" && lemma === "turn" ? undefined : readObject(reading, next, purpose);
  if (object === undefined) return undefined;
  if (lemma === "leave" && leftOpen.test(tokens[object.to - 1]?.text ?? "")) return undefined;
  if (not !== "" && object.text.startsWith("any ") && !perfect)
    return { from, to: object.to, text: `no ${object.text.slice(4)} ${object.be} ${participle}` };
  const tense = perfect ? "had " : "";
  const be = perfect ? "been " : "";
  const verbPhrase = perfect ? `${tense}${not}${be}` : `${object.be} ${not}`;
  if (
    particle === "" &&
    /^(?:up|down|off|out|back|on)$/.test(tokens[object.to]?.text ?? "") &&
    (tokens[object.to + 1] === undefined || tokens[object.to + 1]?.shape === "punct")
  ) {
    particle = ` ${tokens[object.to]?.text ?? ""}`;
    return {
      from,
      to: object.to + 1,
      text: `${object.text} ${verbPhrase}${adverb}${participle}${particle}`,
    };
  }
  return {
    from,
    to: object.to,
    text: `${object.text} ${verbPhrase}${adverb}${participle}${particle}`,
  };
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

function settle(reading: Reading, from: number, at: number, outcome: string): Edit | undefined {
  const object = readObject(reading, at);
  return object === undefined
    ? undefined
    : { from, to: object.to, text: `${object.text} ${outcome.replace("BE", object.be)}` };
}

/** "didn't have all the keys" → "not all the keys were available". */
function lack(reading: Reading, from: number, at: number): Edit | undefined {
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

/** "should have been tested" → "was not tested". */
export function rewritePassiveChance(reading: Reading, from: number): Edit | undefined {
  const clause = reading.clauses.find(
    ({ group, subject }) =>
      group.perfect &&
      group.modal !== undefined &&
      Math.min(subject?.from ?? group.from, group.from) <= from &&
      group.to > from,
  );
  if (
    clause === undefined ||
    clause.subject === undefined ||
    (clause.group.modal !== "should" && clause.group.modal !== "ought")
  )
    return undefined;
  const { group, subject } = clause;
  if (group.inside !== undefined) return undefined;
  if (!group.passive)
    return clause.shared
      ? undefined
      : undo(reading, subject.from, group.main, group.negated ? "" : "not ", false);
  const main = reading.tokens[group.main];
  if (main === undefined) return undefined;
  const head = reading.tokens[subject.to - 1]?.text ?? "";
  const be =
    /[^sui]s$/.test(head) || head === "people" || head === "they" || head === "we" ? "were" : "was";
  const adverbs = textOf(reading, group.main - 1, group.main);
  const adverb =
    ((reading.tokens[group.main - 1]?.word.tags ?? 0) & tag.adv) !== 0 &&
    !/^(?:not|never|n't|have|been)$/.test(adverbs)
      ? `${adverbs} `
      : "";
  return {
    from: group.from,
    to: group.to,
    text: `${be} ${group.negated ? "" : "not "}${adverb}${main.text}`,
  };
}
