import { readPhraseEndingAt } from "../grammar/noun-phrase.ts";
import { tag } from "../lexicon/tags.ts";
import type { Reading } from "../reading.ts";
import { endOfPhrase } from "./end-of-phrase.ts";
import { isPlan } from "./is-plan.ts";
import { machineWords, teachVerbs } from "./training-words.ts";

/** Where the teaching of somebody ends that begins with the verb there; -1 when it teaches nobody, or is not to be done. */
export function readTeaching(reading: Reading, at: number, action: boolean): number {
  const { tokens, start } = reading;
  const token = tokens[at];
  if (token === undefined) return -1;
  const next = tokens[at + 1];
  const group = reading.clauses.find((clause) => clause.group.main === at);
  if (group?.group.negated === true) return -1;
  if (group?.group.passive === true) {
    // "engineers are reminded to", "must be retrained"; "had been trained" tells of the past
    if (
      group.subject === undefined ||
      group.subject.party === "system" ||
      group.subject.party === "self"
    )
      return -1;
    // "are trained twice a year": how it is, and no plan
    const usual =
      !action &&
      tokens
        .slice(at + 1, at + 8)
        .some(({ text }) => /^(?:once|twice|every|each|regularly|annually|yearly)$/.test(text));
    const planned = group.group.modal !== undefined || (group.group.form === "present" && !usual);
    const { lemma } = token.word;
    const lectured = lemma === "retrain" || (lemma === "remind" && next?.text !== "that");
    if (lectured && group.group.form === "past" && !group.group.perfect) return at + 1;
    return planned
      ? at + 1
      : action && group.group.form === "past" && !group.group.perfect
        ? at + 1
        : -1;
  }
  const reported =
    group?.group.perfect === true &&
    group.group.form === "present" &&
    (group.subject?.party === "we" || group.subject?.party === "team");
  const retraining =
    group !== undefined &&
    (token.word.tags & tag.ing) !== 0 &&
    (group.subject?.party === "we" || group.subject?.party === "team");
  if (reported || retraining) {
    const who = phraseAfter(reading, at + 1);
    return who === undefined || who.party === "system" ? -1 : who.to;
  }
  if ((token.word.tags & (tag.base | tag.ing)) === 0 && !teachVerbs.has(token.text)) return -1;
  const imperative =
    at === start ||
    (at === start + 1 && /^(?:always|please|regularly|also)$/.test(tokens[start]?.text ?? "")) ||
    (action && ["to", "and", ",", "should", "also"].includes(tokens[at - 1]?.text ?? "")) ||
    (action &&
      (token.word.tags & tag.ing) !== 0 &&
      (at <= start + 1 || token.text === "reminding"));
  const planned =
    isPlan(reading, at) &&
    ["to", "will", "'ll", "must", "should", "we", "and"].includes(tokens[at - 1]?.text ?? "");
  if (!imperative && !planned) return -1;
  if (!imperative && !action && tokens[at - 1]?.text === "to" && !isPlan(reading, at - 1))
    return -1;
  const who = phraseAfter(reading, at + 1);
  // whom it is said to; behind that stands what is said
  const taught = who?.party === "person" || who?.party === "team";
  const objects = taught ? at : who === undefined ? at + 6 : who.to;
  for (let index = at + 1; index < Math.min(tokens.length, objects); index += 1) {
    if (machineWords.has(tokens[index]?.text ?? "")) return -1;
    if (
      tokens[index]?.word.tags !== undefined &&
      ((tokens[index]?.word.tags ?? 0) & (tag.prep | tag.to)) !== 0
    )
      break;
  }
  if (next === undefined) return at + 1;
  if (who?.party === "outsider" && !/^users?$/u.test(tokens[who.to - 1]?.text ?? "")) return -1;
  if (who !== undefined && ((tokens[who.to - 1]?.word.tags ?? 0) & tag.system) !== 0) return -1;
  if (token.text === "brief" && who === undefined) return -1;
  if (
    (/^(?:refresh|certify|onboard|coach|instruct|drill)$/.test(token.text) ||
      // "brief instructions"
      (token.text === "brief" && (next.word.tags & (tag.det | tag.poss)) === 0)) &&
    (who === undefined || who.party === "system")
  )
    return -1;
  return who === undefined ? at + 1 : who.to;
}

/** The people or things that the next words name. */
export function phraseAfter(
  reading: Reading,
  at: number,
): { party: string; to: number } | undefined {
  const { tokens, roster } = reading;
  const end = endOfPhrase(reading, at, 6, ({ word }) => (word.tags & (tag.role | tag.team)) !== 0);
  if (end < 0) return undefined;
  return {
    party: readPhraseEndingAt(tokens, end - 1, roster, (index) => index < at).party,
    to: end,
  };
}
