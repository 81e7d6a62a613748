import { sense } from "../lexicon/tags.ts";
import type { Token } from "../grammar/token.ts";
import type { Reading, Span } from "../reading.ts";
import { attitudeAfter, personBefore, hasNumber, hasConcrete } from "./read-vague-object.ts";
import { readProhibition } from "./read-vague-wish.ts";

/** An action as its readers see it: the verb, what follows, and how a finding in it is cut. */
export interface Action {
  readonly reading: Reading;
  /** Index of the verb. */
  readonly at: number;
  /** Whether the sentence is the action, and not a plan in other prose. */
  readonly whole: boolean;
  readonly verb: Token;
  readonly lemma: string;
  readonly next: Token | undefined;
  /** Where the action ends. */
  readonly end: number;
  readonly span: (to: number) => Span;
}

const makings = new Set("build find develop design create devise establish implement".split(" "));
const wishes = new Set("better improved proper smarter safer reliable robust good".split(" "));

/** "Regularly review …", "always test …": a habit, of which nobody can say when it is done. */
function readOften(tokens: readonly Token[], at: number): boolean {
  return [tokens[at - 1]?.text, tokens[at]?.text].some((text) =>
    /^(?:regularly|periodically|continuously|constantly|routinely|frequently)$/.test(text ?? ""),
  );
}

/** "Look into it and write down what it measured": there will be something to read. */
function isRecorded(tokens: readonly Token[], at: number, end: number): boolean {
  return tokens
    .slice(at, end)
    .some(
      ({ text }, index, all) =>
        text === "and" &&
        /^(?:write|document|record|file|publish|note)$/.test(all[index + 1]?.text ?? ""),
    );
}

/** Turns of phrase that are vague whatever they are about: "be careful", "look into", "work on". */
export function readFixedPhrase(action: Action): Span | undefined {
  const { reading, at, whole, verb, lemma, next, end, span } = action;
  const { tokens } = reading;
  if (lemma === "be" && attitudeAfter(reading, at + 1) > 0)
    return span(attitudeAfter(reading, at + 1));
  if (
    lemma === "be" &&
    next?.text === "able" &&
    tokens[at + 2]?.text === "to" &&
    whole &&
    personBefore(reading, at) &&
    !tokens
      .slice(at, end)
      .some(({ text }) => /^(?:alert|alerts|configure|dashboard|limit)$/.test(text)) &&
    !hasConcrete(reading, at)
  )
    return span(at + 3);
  if (
    (verb.text === "look" || verb.text === "looking") &&
    ["into", "at"].includes(next?.text ?? "")
  )
    return (!whole && hasNumber(reading, at)) || isRecorded(tokens, at, end)
      ? undefined
      : span(at + 2);
  if (lemma === "pay" && tokens.slice(at, at + 4).some((token) => token.text === "attention"))
    return span(at + 4);
  if (lemma === "work" && next?.text === "on") return span(end);
  if (whole && readOften(tokens, at) && !hasConcrete(reading, at)) return span(end);
  if (whole && lemma === "talk" && !hasConcrete(reading, at)) return span(end);
  if (
    whole &&
    (lemma === "bring" || lemma === "raise" || lemma === "mention" || lemma === "discuss") &&
    tokens
      .slice(at + 1, end)
      .some(({ text }) =>
        /^(?:retro|retrospective|meeting|planning|standup|stand-up|up)$/.test(text),
      ) &&
    !hasConcrete(reading, at)
  )
    return span(end);
  if (makings.has(lemma) && !hasConcrete(reading, at)) {
    const wish = tokens.slice(at + 1, at + 4).findIndex(({ text }) => wishes.has(text));
    if (wish >= 0 && (tokens[at + 2 + wish]?.shape ?? "punct") !== "punct") return span(end);
  }
  if (
    lemma === "keep" &&
    tokens.slice(at + 1, end).some(({ text }) => text === "date" || text === "up-to-date") &&
    end <= at + 6
  )
    return span(end);
  if (lemma === "align" && ["on", "with"].includes(next?.text ?? ""))
    return hasConcrete(reading, at) ? undefined : span(end);
  if (tokens[at - 1]?.text === "always" && (verb.word.sense & sense.human) !== 0 && whole)
    return hasConcrete(reading, at) ? undefined : span(end);
  if (
    lemma === "think" &&
    ["about", "through", "of", "before", "more", "harder"].includes(next?.text ?? "")
  )
    return span(at + 2);
  if (
    lemma === "take" &&
    ["care", "more", "extra", "greater", "time", "better", "another"].includes(next?.text ?? "")
  )
    return span(at + 2);
  if (
    ["double-check", "doublecheck"].includes(lemma) ||
    (lemma === "double" && next?.text === "check")
  )
    return hasConcrete(reading, at) ? undefined : span(end);
  if (
    lemma === "keep" &&
    (next?.text === "calm" ||
      tokens
        .slice(at + 1, at + 5)
        .some(({ text }) => /^(?:eye|eyes|watch|lookout|mind)$/.test(text)))
  )
    return span(at + 3);
  if (lemma === "stay" && ["on", "alert", "vigilant", "calm", "focused"].includes(next?.text ?? ""))
    return span(at + 3);
  if (
    lemma === "follow" &&
    tokens
      .slice(at + 1, at + 6)
      .some((token) =>
        /^(?:practices?|process|procedures?|guidelines|rules|standards|checklist|runbook|policy|protocols?|properly|instructions|up)$/.test(
          token.text,
        ),
      )
  )
    return next?.text === "up"
      ? tokens[at + 2]?.text === "with"
        ? undefined
        : span(at + 2)
      : span(end);
  if (
    lemma === "share" &&
    tokens
      .slice(at + 1, at + 4)
      .some((token) =>
        /^(?:knowledge|learnings|lessons|findings|experience|experiences|information|more)$/.test(
          token.text,
        ),
      )
  )
    return span(end);
  if (lemma === "raise" && tokens.slice(at + 1, at + 4).some((token) => token.text === "awareness"))
    return span(end);
  if (
    lemma === "give" &&
    tokens
      .slice(at + 1, at + 8)
      .some((token) =>
        /^(?:warning|notice|attention|thought|care|time|heads-up|feedback)$/.test(token.text),
      ) &&
    !hasNumber(reading, at)
  )
    return span(end);
  if (verb.text === "do" && ["n't", "not"].includes(next?.text ?? ""))
    return readProhibition(reading, at, span, end);
  if (verb.text === "never") return readProhibition(reading, at - 1, span, end);
  if (verb.text === "no" && next?.text === "more") return span(end);
  if (lemma === "invest" && next?.text === "in")
    return hasConcrete(reading, at) ? undefined : span(end);
  if (
    ["establish", "build", "create"].includes(lemma) &&
    tokens.slice(at + 1, at + 4).some((token) => token.text === "culture")
  )
    return span(end);
  if (
    lemma === "monitor" &&
    (end <= at + 1 || ["proactively", "closely", "better"].includes(tokens[at - 1]?.text ?? ""))
  )
    return span(end);
  if (
    lemma === "take" &&
    tokens
      .slice(at + 1, at + 5)
      .some(({ text }) => ["step", "steps", "action", "actions", "measures"].includes(text)) &&
    (end <= at + 3 ||
      tokens
        .slice(at + 2, at + 9)
        .some((token) =>
          ["prevent", "avoid", "ensure", "make", "stop", "improve", "reduce", "address"].includes(
            token.text,
          ),
        ))
  )
    return span(end);
  return undefined;
}
