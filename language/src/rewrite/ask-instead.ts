import type { Match } from "../find-spans.ts";
import { participleOf } from "../lexicon/lexicon.ts";
import type { Reading } from "../reading.ts";
import { lastWord, textOf, type Edit } from "./edit.ts";
import { readObject } from "./object.ts";

const blameable =
  /^(?:fault|mistake|error|oversight|idea|decision|doing|blunder|call|change|commit|bug|whose|slip|failure|screwup|screw-up|brainwave|responsibility)$/;
const search =
  /^(?:find|identify|determine|establish|investigate|figure|discover|clarify|ask|check|track)$/;

/** "Who merged this?" → "How did this come to be merged?" */
export function askHow(reading: Reading, match: Match): Edit | undefined {
  const { tokens, start } = reading;
  const end = lastWord(reading);
  const whose = tokens[start]?.text === "whose" ? start : -1;
  const be = tokens.findIndex(
    (token, index) => index > whose && index < whose + 4 && token.word.lemma === "be",
  );
  if (whose >= 0 && be > 0 && be < end && blameable.test(tokens[be - 1]?.text ?? ""))
    return /^(?:it|this|that)$/.test(tokens[be + 1]?.text ?? "") && tokens[be + 2]?.text === "to"
      ? undefined
      : { from: start, to: end, text: `what led to ${textOf(reading, be + 1, end)}` };
  const responsible = tokens.findIndex(
    (token, index) =>
      index >= match.from &&
      (token.text === "for" || token.text === "behind") &&
      /^(?:responsible|blame|fault|is|was)$/.test(tokens[index - 1]?.text ?? ""),
  );
  if (responsible > 0 && responsible < end)
    return { from: start, to: end, text: `what led to ${textOf(reading, responsible + 1, end)}` };
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
  if (lemma === "cause")
    return {
      from: start,
      to: object.to,
      text: `${search.test(tokens[start]?.text ?? "") ? "find out " : ""}what led to ${object.text}`,
    };
  const { text } = object;
  const sought = search.test(tokens[start]?.text ?? "") ? "find out " : "";
  const led = `what led to ${text} not being ${participle}${particle}`;
  const how =
    sought === ""
      ? `how did ${text} come to be ${participle}${particle}`
      : `how ${text} came to be ${participle}${particle}`;
  return { from: start, to: object.to, text: `${sought}${negated ? led : how}` };
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
