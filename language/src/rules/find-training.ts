import { endsPhrase, isNominal, readPhraseEndingAt } from "../grammar/noun-phrase.ts";
import { tag } from "../lexicon/tags.ts";
import type { Reading, Span } from "../reading.ts";
import {
  teachVerbs,
  lessons,
  machineWords,
  reminderMachines,
  giving,
  telling,
  isOwn,
} from "./training-words.ts";

/** Actions that train, teach, remind, brief or certify people. */
export function findTraining(reading: Reading): readonly Span[] {
  const { tokens, context, start, question } = reading;
  if (question) return [];
  const action = context === "action-item";
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length && spans.length < 8; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const lemma = teachVerbs.has(token.text) ? token.text : token.word.lemma;
    if (teachVerbs.has(lemma) && !lessons.has(token.text)) {
      const end = readTeaching(reading, at, action);
      if (end > 0) spans.push({ from: at, to: end });
    } else if (telling.has(token.word.lemma) && (at === start || isPlan(reading, at)) && action) {
      const who = phraseAfter(
        reading,
        at + (["to", "with"].includes(tokens[at + 1]?.text ?? "") ? 2 : 1),
      );
      const after = who === undefined ? "" : (tokens[who.to]?.text ?? "");
      const aware =
        token.word.lemma === "make"
          ? after === "aware"
          : ["about", "that", "of", "to", "not", "how", "why", "what"].includes(after);
      if (who !== undefined && aware && isOwn(tokens[who.to - 1]?.text ?? ""))
        spans.push({ from: at, to: Math.min(tokens.length, who.to + 1) });
    } else if (token.text === "shadow" && action) {
      spans.push({ from: at, to: at + 1 });
    } else if (
      token.word.lemma === "walk" &&
      tokens.slice(at + 1, at + 6).some((part) => part.text === "through") &&
      (action || isPlan(reading, at))
    ) {
      const who = phraseAfter(reading, at + 1);
      if (who !== undefined && who.party !== "system") spans.push({ from: at, to: who.to });
    } else if (
      lessons.has(token.text) &&
      !/^(?:of|corrections?)$/.test(tokens[at + 1]?.text ?? "") &&
      isLesson(reading, at, action)
    ) {
      spans.push({ from: Math.max(start, findGiver(reading, at)), to: at + 1 });
    } else if (
      token.text === "session" ||
      token.text === "sessions" ||
      token.text === "talk" ||
      token.text === "talks"
    ) {
      const about =
        [
          "awareness",
          "learning",
          "knowledge-sharing",
          "sharing",
          "refresher",
          "knowledge",
          "learn",
          "training",
          "info",
          "education",
          "q&a",
          "enablement",
          "internal",
          "tech",
        ].includes(tokens[at - 1]?.text ?? "") ||
        tokens[at + 1]?.text === "on" ||
        tokens[at + 1]?.text === "with" ||
        tokens[at + 1]?.text === "about";
      const giver = findGiver(reading, at);
      if (about && giver < at && (action || isPlan(reading, at)))
        spans.push({ from: giver, to: at + 1 });
    } else if (
      (token.text === "everyone" ||
        token.text === "everybody" ||
        token.text === "people" ||
        isTrained(reading, at)) &&
      (action || isPlan(reading, at)) &&
      /^(?:knows?|understands?|learns?|practi[sc]es?|reads?|remembers?|is|are|has|have)$/.test(
        tokens[at + 1]?.text ?? "",
      ) &&
      tokens
        .slice(Math.max(0, at - 4), at)
        .some(({ text }) => text === "sure" || text === "ensure" || text === "certain")
    ) {
      if (
        ["is", "are", "has", "have"].includes(tokens[at + 1]?.text ?? "") &&
        ![
          "aware",
          "familiar",
          "trained",
          "reminded",
          "read",
          "understood",
          "attended",
          "completed",
        ].includes(tokens[at + 2]?.text ?? "")
      )
        continue;
      spans.push({ from: at, to: at + 2 });
    }
  }
  return spans;
}

function isTrained(reading: Reading, at: number): boolean {
  const { tags } = reading.tokens[at]?.word ?? { tags: 0 };
  return (tags & (tag.role | tag.team)) !== 0;
}

/** Whether the sentence speaks of what is going to be done. */
function isPlan(reading: Reading, before: number): boolean {
  for (let index = Math.max(0, before - 12); index < before; index += 1) {
    const text = reading.tokens[index]?.text ?? "";
    if (
      [
        "will",
        "'ll",
        "shall",
        "must",
        "should",
        "need",
        "needs",
        "going",
        "plan",
        "ensure",
        "to",
      ].includes(text)
    )
      return true;
  }
  return false;
}

function readTeaching(reading: Reading, at: number, action: boolean): number {
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
  const objects = who === undefined ? at + 6 : who.to;
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
    (token.text === "refresh" ||
      token.text === "certify" ||
      token.text === "onboard" ||
      token.text === "coach") &&
    (who === undefined || who.party === "system")
  )
    return -1;
  return who === undefined ? at + 1 : who.to;
}

function phraseAfter(reading: Reading, at: number): { party: string; to: number } | undefined {
  const { tokens, roster } = reading;
  let end = -1;
  for (let index = at; index < tokens.length && index < at + 6; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const opens =
      index === at && (token.word.tags & (tag.det | tag.poss | tag.pronoun | tag.indef)) !== 0;
    if (!opens && !isNominal(token)) break;
    if (endsPhrase(token)) end = index + 1;
    if ((token.word.tags & (tag.role | tag.team)) !== 0) break;
  }
  if (end < 0) return undefined;
  return {
    party: readPhraseEndingAt(tokens, end - 1, roster, (index) => index < at).party,
    to: end,
  };
}

function isLesson(reading: Reading, at: number, action: boolean): boolean {
  const { tokens } = reading;
  const next = tokens[at + 1]?.text ?? "";
  const before = tokens[at - 1]?.text ?? "";
  if (
    machineWords.has(next) ||
    machineWords.has(before) ||
    next === "of" ||
    before === "model" ||
    before === "machine"
  )
    return false;
  if (
    next === "material" ||
    next === "materials" ||
    next === "doc" ||
    next === "document" ||
    next === "page" ||
    next === "docs" ||
    next === "guide" ||
    next === "video"
  )
    return false;
  if (["of", "no", "lack", "without", "off"].includes(before)) return false;
  const reminder = tokens[at]?.text.startsWith("reminder") === true;
  for (let index = Math.max(0, at - 6); index < Math.min(tokens.length, at + 8); index += 1) {
    const text = tokens[index]?.text ?? "";
    if (reminder && reminderMachines.has(text)) return false;
    if (!reminder && ["gpu", "gpus", "model", "models", "cluster", "ml", "epoch"].includes(text))
      return false;
  }
  if (
    reading.sentence.tokens.some(
      (token) =>
        token.text === "cancel" ||
        token.text === "delete" ||
        token.text === "remove" ||
        token.text === "stop",
    )
  )
    return false;
  if (before === "of" || before === "course") return false;
  if (tokens[at]?.text === "course" && before === "of") return false;
  if (action) return !reminder || findGiver(reading, at) < at;
  const given =
    [
      "given",
      "provided",
      "held",
      "organised",
      "organized",
      "scheduled",
      "offered",
      "required",
    ].some((text) => tokens.slice(at, at + 6).some((token) => token.text === text)) &&
    isPlan(reading, at + 6);
  return given || (findGiver(reading, at) < at && isPlan(reading, at));
}

function findGiver(reading: Reading, at: number): number {
  for (let index = at - 1; index >= Math.max(reading.start, at - 7); index -= 1) {
    const token = reading.tokens[index];
    if (token === undefined || (token.shape === "punct" && token.text !== ",")) break;
    if (giving.has(token.word.lemma) || giving.has(token.text)) return index;
  }
  return at;
}
