import { participleOf } from "../lexicon/lexicon.ts";
import { tag } from "../lexicon/tags.ts";
import type { Match } from "../find-spans.ts";
import type { Reading } from "../reading.ts";
import { textOf, type Edit } from "./edit.ts";
import { readObject } from "./object.ts";
import { sayPlainly } from "./say-plainly.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const dispensable = set(
  "obviously clearly evidently unsurprisingly inevitably predictably naturally surely easily simply mistakenly erroneously carelessly sloppily erroneous careless sloppy plainly",
);
const small = set("merely only just slightly somewhat minor negligible minimal slight");
const openings: readonly (readonly string[])[] = [
  ["of", "course"],
  ["needless", "to", "say"],
  ["it", "goes", "without", "saying", "that"],
  ["it", "was", "obvious", "that"],
  ["it", "was", "clear", "that"],
  ["it", "was", "evident", "that"],
  ["it", "was", "plain", "that"],
  ["it", "was", "obvious", "to", "everyone", "that"],
  ["it", "was", "plain", "to", "see", "that"],
  ["it", "was", "perfectly", "clear", "that"],
  ["in", "hindsight", "it", "is", "obvious", "that"],
  ["it", "is", "clear", "now", "that"],
  ["anyone", "could", "see", "that"],
  ["anyone", "could", "see"],
  ["anyone", "could", "have", "seen", "that"],
  ["everyone", "knew", "that"],
  ["everybody", "knew", "that"],
  ["by", "mistake"],
  ["due", "to", "an", "oversight"],
  ["due", "to", "a", "mistake"],
  ["through", "an", "oversight"],
  ["by", "an", "oversight"],
  ["an", "oversight", "in"],
  ["a", "mistake", "in"],
  ["was", "overlooked"],
  ["were", "overlooked"],
];

/** Words that judge without telling anything: the sentence says the same without them. */
export function dropWords(reading: Reading, match: Match): Edit | undefined {
  const { tokens } = reading;
  const plain = sayPlainly(reading, match);
  if (plain !== undefined) return plain;
  for (let at = Math.max(0, match.from - 3); at < match.to; at += 1) {
    for (const words of openings) {
      if (!words.every((word, index) => tokens[at + index]?.text === word)) continue;
      const to = at + words.length;
      if (words[2] === "a" && words[0] === "due" && at > 0 && tokens[to]?.shape !== "punct")
        continue;
      if (to < match.from || (to === tokens.length && at === 0)) continue;
      if (words.at(-1) === "overlooked")
        return { from: at, to, text: `${words[0] ?? "was"} not noticed` };
      return { from: at, to: tokens[to]?.text === "," ? to + 1 : to, text: "" };
    }
    const text = tokens[at]?.text ?? "";
    const belittles = match.rule.kind === "downplaying" && small.has(text);
    if (at >= match.from && (dispensable.has(text) || belittles) && tokens.length > 3) {
      const next = tokens[at + 1];
      // "was careless." has nothing left to say without the word
      if (
        tokens[at - 1]?.word.lemma === "be" &&
        (next === undefined || next.shape === "punct" || (next.word.tags & tag.prep) !== 0)
      )
        return undefined;
      if (
        /^(?:should|could|would)$/.test(tokens[at - 1]?.text ?? "") &&
        tokens[at + 1]?.text === "have"
      )
        return undefined;
      return { from: at, to: tokens[at + 1]?.text === "," ? at + 2 : at + 1, text: "" };
    }
  }
  return undefined;
}

/** "The root cause of X was" → "A contributing factor in X was". */
export function pluralCause(reading: Reading, match: Match): Edit | undefined {
  const { tokens } = reading;
  for (let at = Math.max(0, match.from - 2); at < match.to; at += 1) {
    const text = tokens[at]?.text ?? "";
    if (text !== "cause" && text !== "culprit" && text !== "root-cause") continue;
    let from = at;
    while (
      from > 0 &&
      /^(?:root|underlying|sole|primary|real|true|actual|ultimate|single|only|main|direct|fundamental|exact|immediate|proximate|final|the|our|its|a|one)$/.test(
        tokens[from - 1]?.text ?? "",
      )
    )
      from -= 1;
    const preposition = /^(?:of|for|behind)$/.test(tokens[at + 1]?.text ?? "");
    const labelled = tokens[at + 1]?.shape === "punct";
    const factor =
      labelled && from === reading.start ? "contributing factor" : "a contributing factor";
    return { from, to: preposition ? at + 2 : at + 1, text: preposition ? `${factor} in` : factor };
  }
  const down = tokens.findIndex((token) => token.text === "down");
  if (
    down > 0 &&
    tokens[down + 1]?.text === "to" &&
    tokens[down + 4]?.text === ":" &&
    tokens[down + 3]?.text === "thing"
  ) {
    return { from: reading.start, to: down + 5, text: "one of the factors was" };
  }
  return undefined;
}

/** "Who merged this?" → "How did this come to be merged?" */
export function askHow(reading: Reading, match: Match): Edit | undefined {
  const { tokens, start } = reading;
  const end = lastWord(reading);
  const whose = tokens[start]?.text === "whose" ? start : -1;
  const be = tokens.findIndex(
    (token, index) => index > whose && index < whose + 4 && token.word.lemma === "be",
  );
  if (whose >= 0 && be > 0 && be < end)
    return /^(?:it|this|that)$/.test(tokens[be + 1]?.text ?? "") && tokens[be + 2]?.text === "to"
      ? undefined
      : { from: start, to: end, text: `what led to ${soften(reading, be + 1, end)}` };
  const responsible = tokens.findIndex(
    (token, index) =>
      index >= match.from &&
      (token.text === "for" || token.text === "behind") &&
      /^(?:responsible|blame|fault|is|was)$/.test(tokens[index - 1]?.text ?? ""),
  );
  if (responsible > 0 && responsible < end)
    return { from: start, to: end, text: `what led to ${soften(reading, responsible + 1, end)}` };
  const asked = tokens.findIndex(
    (token, index) =>
      index >= match.from && index <= match.to && /^(?:who|which|what)$/.test(token.text),
  );
  const from = asked < 0 ? match.from : asked;
  const clause = reading.clauses.find(
    ({ group }) => group.from >= from && group.from < match.to + 6 && !group.copula,
  );
  if (asked < 0 && clause?.group.inside === undefined) return undefined;
  if (clause === undefined) return undefined;
  const { group } = clause;
  const main = tokens[group.main];
  if (main === undefined) return undefined;
  if (group.inside !== undefined) {
    const object = readObject(reading, group.to);
    const participle = participleOf(main.word.lemma);
    return object === undefined || participle === undefined
      ? undefined
      : {
          from: start,
          to: lastWord(reading),
          text: `${object.be} ${object.text} ${participle}, and what would have made that easy`,
        };
  }
  const omitted = /^(?:forget|fail|neglect)$/.test(main.word.lemma);
  const verb = omitted && tokens[group.to]?.text === "to" ? group.to + 1 : group.main;
  if (omitted && verb === group.main && main.word.lemma !== "forget") return undefined;
  const { lemma } = tokens[verb]?.word ?? { lemma: "" };
  let next = verb + 1;
  let particle = "";
  if (/^(?:off|up|down|out|on|back)$/.test(tokens[next]?.text ?? "")) {
    particle = ` ${tokens[next]?.text ?? ""}${tokens[next + 1]?.text === "on" ? " on" : ""}`;
    next += tokens[next + 1]?.text === "on" ? 2 : 1;
  }
  const object = demonstrative(reading, next) ?? readObject(reading, next);
  const participle = omitted && verb === group.main ? "forgotten" : participleOf(lemma);
  if (object === undefined || participle === undefined) return undefined;
  const wasNot = omitted && verb !== group.main;
  const negated = group.negated || wasNot;
  if (group.modal !== undefined || participle === "forgotten" || lemma === "leave")
    return undefined;
  if (lemma === "cause") return { from: start, to: object.to, text: `what led to ${object.text}` };
  return negated
    ? {
        from: start,
        to: object.to,
        text: `what led to ${object.text} not being ${participle}${particle}`,
      }
    : {
        from: start,
        to: object.to,
        text: `how did ${object.text} come to be ${participle}${particle}`,
      };
}

function demonstrative(
  reading: Reading,
  at: number,
): { readonly to: number; readonly text: string } | undefined {
  const token = reading.tokens[at];
  const next = reading.tokens[at + 1];
  return token !== undefined &&
    /^(?:this|that|it)$/.test(token.text) &&
    (next === undefined || next.shape === "punct")
    ? { to: at + 1, text: token.text }
    : undefined;
}

function lastWord(reading: Reading): number {
  let end = reading.tokens.length;
  while (end > 0 && reading.tokens[end - 1]?.shape === "punct") end -= 1;
  return end;
}

function soften(reading: Reading, from: number, to: number): string {
  return textOf(reading, from, to);
}

/** "Why didn't you check X?" → "What kept X from being checked?" */
export function askWhat(reading: Reading): Edit | undefined {
  const { tokens, start } = reading;
  if (tokens[start]?.text !== "why") return undefined;
  const clause = reading.clauses.find(
    ({ group }) => group.from === start + 1 && group.negated && !group.copula,
  );
  if (clause === undefined) return undefined;
  const { lemma } = tokens[clause.group.main]?.word ?? { lemma: "" };
  const object = readObject(reading, clause.group.to);
  const participle = participleOf(lemma);
  return object === undefined || participle === undefined
    ? undefined
    : { from: start, to: object.to, text: `what kept ${object.text} from being ${participle}` };
}

/** "Teach X how …" → "Document how …"; "Remind X to …" → a step on the checklist. */
export function recordInstead(reading: Reading, match: Match): Edit | undefined {
  const { tokens, start } = reading;
  if (match.from !== start) return undefined;
  const end = lastWord(reading);
  const guide = guideInstead(reading, match, end);
  if (guide !== undefined) return guide;
  const after = tokens[match.to];
  if (after === undefined || match.to >= end || tokens[match.to - 1]?.text === "not")
    return undefined;
  if (/^(?:how|what|when|where|why)$/.test(after.text))
    return { from: start, to: match.to, text: "document" };
  const remind = /^(?:remind|tell|ask|instruct|advise|email|urge)$/.test(tokens[start]?.text ?? "");
  if (remind && after.text === "to" && ((tokens[match.to + 1]?.word.tags ?? 0) & tag.base) !== 0)
    return { from: start, to: match.to + 1, text: "add a step to the checklist:" };
  const taught = /^(?:train|teach|educate|coach|brief)$/.test(tokens[start]?.text ?? "");
  if (
    taught &&
    /^(?:on|in|about)$/.test(after.text) &&
    ((tokens[match.to + 1]?.word.tags ?? 0) & tag.ing) === 0
  ) {
    const audience = textOf(reading, start + 1, match.to);
    const topic = textOf(reading, match.to + 1, end);
    return { from: start, to: end, text: `write a short guide to ${topic} for ${audience}` };
  }
  return undefined;
}

/** "Organise Kubernetes training for the support team" → "Write a short guide to Kubernetes for the support team". */
function guideInstead(reading: Reading, match: Match, end: number): Edit | undefined {
  const { tokens, start } = reading;
  const lesson = match.to - 1;
  if (
    !/^(?:training|trainings|workshop|workshops|course|courses|session|sessions|refresher|seminar|briefing)$/.test(
      tokens[lesson]?.text ?? "",
    )
  )
    return undefined;
  if (/^(?:send|sign)$/.test(tokens[start]?.text ?? "")) return undefined;
  let from = start + 1;
  while (
    /^(?:a|an|the|some|more|additional|mandatory|short|regular|training|refresher|knowledge-sharing|new)$/.test(
      tokens[from]?.text ?? "",
    )
  )
    from += 1;
  const named = from < lesson ? textOf(reading, from, lesson) : "";
  let at = lesson + 1;
  let topic = named;
  let audience = "";
  const isPart = (index: number): boolean =>
    /^(?:on|about|in|for)$/.test(tokens[index]?.text ?? "");
  while (at < end && isPart(at)) {
    let to = at + 1;
    while (to < end && !isPart(to) && tokens[to]?.shape !== "punct") to += 1;
    const part = textOf(reading, at + 1, to);
    if (tokens[at]?.text === "for") audience = part;
    else topic = part;
    at = to;
  }
  if (topic === "" || at < end) return undefined;
  return {
    from: start,
    to: end,
    text: `write a short guide to ${topic}${audience === "" ? "" : ` for ${audience}`}`,
  };
}
