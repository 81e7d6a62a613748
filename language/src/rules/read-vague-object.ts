import { tag } from "../lexicon/tags.ts";
import type { Reading } from "../reading.ts";
import { attitudes, abstractThings, concreteTails, broadThings, units } from "./vague-words.ts";

export function endOf(tokens: Reading["tokens"], at: number): number {
  let end = at;
  while (
    end < tokens.length &&
    !(
      tokens[end]?.shape === "punct" &&
      [".", "!", ";", ":", "—", "(", "?"].includes(tokens[end]?.text ?? "")
    )
  )
    end += 1;
  return Math.min(end, at + 14);
}

export function attitudeAfter(reading: Reading, at: number): number {
  const { tokens } = reading;
  for (let index = at; index < at + 3; index += 1) {
    const text = tokens[index]?.text ?? "";
    if (attitudes.has(text)) {
      if (
        text === "more" ||
        text === "better" ||
        text === "less" ||
        text === "faster" ||
        text === "quicker"
      )
        return Math.min(tokens.length, index + 2);
      if (text === "ready" && tokens[index + 1]?.text === "by") return -1;
      return index + 1;
    }
    if (((tokens[index]?.word.tags ?? 0) & tag.adv) === 0) return -1;
  }
  return -1;
}

export function personBefore(reading: Reading, at: number): boolean {
  const { subject } = reading.clauses[0] ?? {};
  return (
    subject !== undefined &&
    subject.to <= at &&
    subject.party !== "system" &&
    subject.party !== "outsider"
  );
}

/** "monitoring", "better alerting", "more tests" with nothing after it. */
export function readBareThing(reading: Reading, at: number): number {
  const { tokens } = reading;
  let index = at;
  let comparative = false;
  while (
    [
      "more",
      "better",
      "additional",
      "some",
      "extra",
      "proper",
      "good",
      "further",
      "adequate",
      "improved",
      "enough",
      "the",
      "our",
      "sufficient",
      "robust",
      "comprehensive",
      "new",
      "any",
      "appropriate",
      "stronger",
      "clearer",
      "up",
      "in",
      "place",
      "proactive",
      "enhanced",
    ].includes(tokens[index]?.text ?? "")
  ) {
    comparative ||= [
      "more",
      "better",
      "improved",
      "proper",
      "adequate",
      "stronger",
      "clearer",
      "sufficient",
      "robust",
      "appropriate",
      "comprehensive",
      "proactive",
      "enhanced",
    ].includes(tokens[index]?.text ?? "");
    index += 1;
  }
  if (comparative && ["than", "of"].includes(tokens[index]?.text ?? "")) return -1;
  const first = tokens[index];
  if (first === undefined) return -1;
  if (!abstractThings.has(first.text))
    return comparative && index > at && tokens[at]?.text === "better" ? index + 1 : -1;
  let end = index + 1;
  while (
    abstractThings.has(tokens[end]?.text ?? "") ||
    ["and", "&", "or"].includes(tokens[end]?.text ?? "")
  )
    end += 1;
  const after = tokens[end];
  const bare = after === undefined || after.shape === "punct";
  if (comparative && tokens[at]?.text === "better") return end;
  // "more documentation about the failover of the ledger", "more tests for the currency parser"
  if (comparative && tokens[at]?.text === "more" && isNamed(tokens, end)) return -1;
  if (comparative)
    return bare || !concreteTails.has(after.text) ? end : hasConcrete(reading, at) ? -1 : end;
  return bare && tokens[end]?.text !== "(" && tokens[end]?.text !== ":" ? end : -1;
}

export function readBroadThing(reading: Reading, at: number): number {
  const { tokens } = reading;
  let index = at;
  while (index < at + 5) {
    const token = tokens[index];
    if (token === undefined || token.shape === "punct" || token.shape === "code") return -1;
    const after = tokens[index + 1];
    // "fix an issue where the cache is kept": which one is told
    if (/^(?:issues?|problems?|bugs?)$/.test(token.text) && after?.text === "where") return -1;
    if (
      broadThings.has(token.text) &&
      (after === undefined ||
        (after.shape === "punct" &&
          after.text !== "(" &&
          after.text !== ":" &&
          after.text !== "/") ||
        ["as", "where", "around", "more", "in", "and", "to"].includes(after.text))
    ) {
      return ["and", "in", "around", "to"].includes(after?.text ?? "") && hasConcrete(reading, at)
        ? -1
        : index + 1;
    }
    index += 1;
  }
  return -1;
}

export function hasNumber(reading: Reading, at: number): boolean {
  return reading.tokens.some(
    (token, index) =>
      index > at && (token.shape === "number" || token.shape === "code" || units.has(token.text)),
  );
}

/** A number, a piece of code or a means ("by adding …") that can be checked. */
export function hasConcrete(reading: Reading, at: number): boolean {
  if (hasNumber(reading, at)) return true;
  const { tokens } = reading;
  for (let index = at + 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    // "an alert if a topic has …"
    if (
      /^(?:alerts?|alarms?|notifications?|pages?|tickets?)$/.test(token.text) &&
      /^(?:if|when|for|once|on)$/.test(tokens[index + 1]?.text ?? "")
    )
      return true;
    if (
      token.text === "by" &&
      ((tokens[index + 1]?.word.tags ?? 0) & tag.ing) !== 0 &&
      !["being", "improving", "making", "working"].includes(tokens[index + 1]?.text ?? "")
    )
      return true;
    if (
      token.text === "to" &&
      /^(?:include|show|return|fail|reject|page|fire|alert|require|block|refuse|list|name|link|report|cover|log|print|say|state|warn|retry|contain|accept|take|specify|support)$/.test(
        doneBy(tokens, index + 1),
      )
    )
      return true;
  }
  return false;
}

/** The verb after "to", also in "to be able to specify". */
function doneBy(tokens: Reading["tokens"], at: number): string {
  const isAble = tokens[at]?.text === "be" && tokens[at + 1]?.text === "able";
  return tokens[isAble ? at + 3 : at]?.text ?? "";
}

/** What it is about stands behind it, and is a thing of its own. */
export function isNamed(tokens: Reading["tokens"], at: number): boolean {
  if (!/^(?:about|for|on|around|of)$/.test(tokens[at]?.text ?? "")) return false;
  const rest = tokens.slice(at + 1, endOf(tokens, at));
  return (
    rest.length > 1 &&
    !rest
      .slice(0, 3)
      .some(
        ({ text }) =>
          broadThings.has(text) ||
          abstractThings.has(text) ||
          /^(?:this|that|these|such|all|everything|our|future|incidents?|changes|deployments|people|teams?|how|what)$/.test(
            text,
          ),
      )
  );
}

/** "the issue", "the root cause", and nothing that tells which. */
export function isWhole(rest: Reading["tokens"]): boolean {
  return (
    rest.length > 0 &&
    rest.length <= 3 &&
    rest.every(
      ({ text, word }) =>
        (word.tags & tag.det) !== 0 ||
        /^(?:root|underlying|causes?|issues?|problems?|incidents?|outages?|failures?)$/.test(text),
    )
  );
}
