import { tag } from "../lexicon/tags.ts";
import type { Reading, Span } from "../reading.ts";
import { isPlan } from "./is-plan.ts";
import { findGiver, isLesson } from "./read-lesson.ts";
import { phraseAfter, readTeaching } from "./read-teaching.ts";
import { isOwn, lessons, teachVerbs, telling } from "./training-words.ts";

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
    if (
      teachVerbs.has(lemma) &&
      !lessons.has(token.text) &&
      !(
        tokens[at + 1]?.shape === "number" &&
        ((tokens[at + 2]?.word.tags ?? 0) & (tag.be | tag.past)) !== 0
      ) &&
      tokens[at + 1]?.text !== ":"
    ) {
      const end = readTeaching(reading, at, action);
      if (end > 0) spans.push({ from: at, to: end });
    } else if (telling.has(token.word.lemma) && (at === start || isPlan(reading, at)) && action) {
      const who = phraseAfter(
        reading,
        at + (["to", "with"].includes(tokens[at + 1]?.text ?? "") ? 2 : 1),
      );
      let next = who?.to ?? 0;
      while (/^(?:once|more|again)$/.test(tokens[next]?.text ?? "")) next += 1;
      const after = who === undefined ? "" : (tokens[next]?.text ?? "");
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
