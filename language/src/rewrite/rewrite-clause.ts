import type { FaultFound } from "../grammar/fault.ts";
import { participleOf } from "../lexicon/lexicon.ts";
import { tag } from "../lexicon/tags.ts";
import type { Reading } from "../reading.ts";
import type { Edit } from "./edit.ts";
import { byMeans, tellLate, tellUnknown } from "./rewrite-chance.ts";
import { settle, tellLack, tellOutcome } from "./tell-outcome.ts";
import { toPassive } from "./to-passive.ts";
import { beIn, tenseOf } from "./verb-phrase.ts";

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
  if (goesOn(reading, found)) return undefined;
  const tense = tenseOf(group);
  if (/^(?:that|which)$/.test(tokens[from - 1]?.text ?? "") && subject?.from === from)
    return tellRelative(reading, found);
  switch (found.fault) {
    case "forgot":
    case "failed": {
      const to = tokens.findIndex(
        (token, index) => index >= group.to && index < group.to + 2 && token.text === "to",
      );
      return to < 0 ? undefined : toPassive(reading, from, to + 1, { not: true, tense });
    }
    case "not-done":
      if (lemma === "know" && tokens[group.to]?.text === "about")
        return settle(reading, from, group.to + 1, "BE not known at the time");
      if (lemma === "have") return tellLack(reading, from, group.to);
      return toPassive(reading, from, group.main, { not: true, tense });
    case "nobody-did":
      if (lemma === "know" && /^(?:how|what|where|which|when)$/.test(tokens[group.to]?.text ?? ""))
        return {
          from,
          to: group.to,
          text: `it ${(main.word.tags & tag.past) === 0 ? "is" : "was"} not known`,
        };
      return toPassive(reading, from, group.main, { not: true, tense });
    case "should-have":
      if (lemma === "know" && tokens[group.to]?.text === "to" && !group.negated)
        return toPassive(reading, from, group.to + 1, { not: true, tense });
      if (group.modal === "would" || byMeans(reading, group)) return undefined;
      return (
        tellUnknown(reading, from, group) ??
        tellLate(reading, from, group) ??
        toPassive(reading, from, group.main, { not: !group.negated, tense })
      );
    case "damage":
      return tellOutcome(reading, from, group);
    case "bad-choice": {
      const not = tokens[group.to]?.text === "not";
      return toPassive(reading, from, group.to + (not ? 2 : 1), { not, tense, purpose: true });
    }
    case "bad-result":
    case "careless":
      return toPassive(reading, from, group.main, { not: false, tense });
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

/** "code that nobody had tested" → "code that had not been tested". */
function tellRelative(
  { tokens }: Reading,
  { fault, clause: { group, subject } }: FaultFound,
): Edit | undefined {
  const after = tokens[group.to];
  const participle = participleOf(tokens[group.main]?.word.lemma ?? "");
  if (subject === undefined || participle === undefined) return undefined;
  if (fault !== "nobody-did" && fault !== "not-done") return undefined;
  if (after !== undefined && after.shape !== "punct" && (after.word.tags & tag.prep) === 0)
    return undefined;
  const plural = /[^sui]s$/.test(tokens[subject.from - 2]?.text ?? "");
  const be = beIn(tenseOf(group), plural ? "were" : "was", true);
  return { from: subject.from, to: group.to, text: `${be} ${participle}` };
}

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
