import type { FaultFound } from "../grammar/fault.ts";
import { tag } from "../lexicon/tags.ts";
import type { Reading } from "../reading.ts";
import type { Edit } from "./edit.ts";
import { settle, tellLack, tellOutcome } from "./tell-outcome.ts";
import { toPassive } from "./to-passive.ts";

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
      return to < 0 ? undefined : toPassive(reading, from, to + 1, "not ", false);
    }
    case "not-done":
      if (lemma === "know" && tokens[group.to]?.text === "about")
        return settle(reading, from, group.to + 1, "BE not known at the time");
      if (lemma === "have") return tellLack(reading, from, group.to);
      return toPassive(reading, from, group.main, "not ", group.perfect);
    case "nobody-did":
      if (lemma === "know" && /^(?:how|what|where|which|when)$/.test(tokens[group.to]?.text ?? ""))
        return {
          from,
          to: group.to,
          text: `it ${(main.word.tags & tag.past) === 0 ? "is" : "was"} not known`,
        };
      return (main.word.tags & tag.past) === 0
        ? undefined
        : toPassive(reading, from, group.main, "not ", false);
    case "should-have":
      if (lemma === "know" && tokens[group.to]?.text === "to" && !group.negated)
        return toPassive(reading, from, group.to + 1, "not ", false);
      return group.modal === "would"
        ? undefined
        : toPassive(reading, from, group.main, group.negated ? "" : "not ", false);
    case "damage":
      return tellOutcome(reading, from, group);
    case "bad-choice": {
      const not = tokens[group.to]?.text === "not";
      return toPassive(reading, from, group.to + (not ? 2 : 1), not ? "not " : "", false, true);
    }
    case "bad-result":
    case "careless":
      return toPassive(reading, from, group.main, "", group.perfect);
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
