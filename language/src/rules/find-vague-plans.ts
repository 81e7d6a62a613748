import { tag } from "../lexicon/tags.ts";
import type { Reading, Span } from "../reading.ts";
import { skipContinuing } from "./find-action-verb.ts";
import { readBareThing } from "./read-vague-object.ts";
import { readAction } from "./read-vague-action.ts";

/** "The lesson is to …", "Lessons learned: …" */
function findLesson(reading: Reading): Span | undefined {
  const { tokens, start } = reading;
  for (let at = start; at < Math.min(tokens.length, start + 5); at += 1) {
    if (!/^(?:lessons?|takeaways?|learnings?)$/.test(tokens[at]?.text ?? "")) continue;
    for (let verb = at + 1; verb < Math.min(tokens.length, at + 7); verb += 1) {
      if (tokens[verb]?.text === "to" || tokens[verb]?.text === ":")
        return readAction(reading, verb + 1, false);
    }
  }
  return undefined;
}

/** "… find a way to prevent this from happening again", "think of ways to avoid it". */
function findWay(reading: Reading, at: number): number {
  const { tokens } = reading;
  for (let index = at; index < Math.min(tokens.length, at + 10); index += 1) {
    if (
      /^(?:ways?|how)$/.test(tokens[index]?.text ?? "") &&
      tokens[index + 1]?.text === "to" &&
      /^(?:prevent|avoid|improve|stop|reduce|ensure|make|mitigate|minimi[sz]e|increase)$/.test(
        tokens[index + 2]?.text ?? "",
      )
    )
      return index + 3;
  }
  return -1;
}

/** "… to determine how such failures can be prevented". */
function findHow({ tokens }: Reading, at: number): number {
  for (let index = at; index < Math.min(tokens.length, at + 10); index += 1) {
    if (tokens[index]?.text !== "how" && tokens[index]?.text !== "ways") continue;
    const end = tokens.findIndex(
      ({ text }, place) =>
        place > index &&
        place < index + 9 &&
        /^(?:prevented|avoided|improved|reduced|mitigated|minimi[sz]ed)$/.test(text),
    );
    if (end > 0) return end + 1;
  }
  return -1;
}

/** "Improve monitoring.", "Will be more careful": an action among other prose, the whole of a short sentence. */
function readBareImperative(reading: Reading): Span | undefined {
  const { tokens, start } = reading;
  const first = tokens[start];
  if (first === undefined || tokens.length - start > longestImperative) return undefined;
  if (
    first.text === "will" &&
    tokens[start + 1]?.text === "be" &&
    tokens[start + 3]?.text !== "than"
  )
    return readAction(reading, start + 1, false);
  const verb =
    ((first.word.tags & tag.base) !== 0 || first.text === "be") && first.shape === "capital";
  // "work on the index began": a noun
  const told = reading.clauses.some(({ subject, group }) => subject !== undefined && group.finite);
  if (/^(?:look|consider|try|see)$/.test(first.text)) return undefined;
  return verb && !told ? readAction(reading, start, true) : undefined;
}

const longestImperative = 24;

/** In other prose only a plan or a lesson counts: "we will improve …", "we are looking into …". */
export function findVaguePlans(reading: Reading): readonly Span[] {
  if (reading.question) return [];
  const lesson = findLesson(reading);
  if (lesson !== undefined) return [lesson];
  const need = reading.tokens[reading.start]?.text ?? "";
  if (/^(?:needs?|want)$/.test(need)) {
    const thing = readBareThing(reading, reading.start + 1);
    if (thing > 0) return [{ from: reading.start, to: thing }];
  }
  const bare = readBareImperative(reading);
  if (bare !== undefined) return [bare];
  for (const { group, subject, opener } of reading.clauses) {
    if (
      subject === undefined ||
      (subject.party !== "we" && subject.party !== "team" && subject.party !== "self") ||
      group.negated ||
      group.perfect ||
      (group.passive && reading.tokens[group.main]?.text !== "committed")
    )
      continue;
    if (opener === "if" || opener === "when" || opener === "who") continue;
    const { tokens } = reading;
    const main = tokens[group.main];
    if (main === undefined) continue;
    if (main.text === "need" && group.modal === undefined && group.form === "present") {
      const thing = readBareThing(reading, group.to);
      if (thing > 0) return [{ from: Math.min(subject.from, group.from), to: thing }];
    }
    const going = (main.word.tags & tag.ing) !== 0 && group.form === "present";
    const planned =
      group.modal === "will" ||
      group.modal === "should" ||
      group.modal === "must" ||
      group.modal === "shall" ||
      going ||
      main.text === "committed" ||
      ((main.text === "need" ||
        main.text === "plan" ||
        main.text === "want" ||
        main.text === "intend" ||
        main.text === "aim" ||
        main.text === "hope" ||
        main.text === "have") &&
        tokens[group.to]?.text === "to" &&
        group.form !== "past");
    if (!planned) continue;
    const planning =
      main.text === "need" ||
      main.text === "plan" ||
      main.text === "want" ||
      /^(?:intend|aim|hope)$/.test(main.text) ||
      (main.text === "going" && tokens[group.to]?.text === "to") ||
      main.text === "planning"
        ? group.to + 1
        : group.main;
    const verb = skipContinuing(tokens, planning);
    const lemma = tokens[verb]?.word.lemma ?? "";
    // "we should know by tomorrow whether it holds": an answer is awaited
    if (lemma === "know" || (going && /^(?:see|observe|notice)$/.test(lemma))) continue;
    // "make sure that everyone has access": that can be checked
    if (
      tokens
        .slice(verb, verb + 16)
        .some(({ text }, at, all) => /^(?:has|have)$/.test(text) && all[at + 1]?.text === "access")
    )
      continue;
    // at work on an incident people look into things; as a plan for later it says nothing
    if (
      going &&
      (lemma === "look" ||
        lemma === "work" ||
        lemma === "monitor" ||
        lemma === "investigate" ||
        lemma === "try" ||
        lemma === "keep" ||
        lemma === "explore" ||
        lemma === "discuss" ||
        lemma === "think" ||
        lemma === "watch") &&
      !tokens
        .slice(verb, verb + 6)
        .some(
          (token, index, all) =>
            (token.text === "how" && all[index + 1]?.text === "to") ||
            (index === 1 && /^(?:more|better)$/.test(token.text)) ||
            /^(?:ways?|options|improving|improvements?|improve)$/.test(token.text),
        )
    )
      continue;
    const way = planned ? Math.max(findWay(reading, group.to), findHow(reading, group.to)) : -1;
    if (way > 0) return [{ from: Math.min(subject.from, group.from), to: way }];
    const span = readAction(reading, verb, false);
    if (span !== undefined) return [{ from: Math.min(subject.from, group.from), to: span.to }];
  }
  return [];
}
