import { tag } from "../lexicon/tags.ts";
import type { Token } from "./token.ts";

const fillers = new Set(
  "ok okay so hey hi hello and but well sorry please guys all btw alright wait hm huh lol actually also honestly seriously um uh hmm then now yes no yeah right folks team everyone fyi wow god lol ugh oh still just next todo action item items ai tl;dr q a".split(
    " ",
  ),
);

/** The index of the first word that carries the sentence: bullets, times, greetings and connectives are passed. */
export function findSentenceStart(tokens: readonly Token[]): number {
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index];
    const next = tokens[index + 1];
    if (token === undefined) break;
    const followed =
      next !== undefined && (next.shape !== "punct" || next.text === "," || next.text === ":");
    if (token.shape === "punct" && token.text !== "?") index += 1;
    else if (
      token.shape === "number" &&
      next !== undefined &&
      (next.shape === "punct" ||
        next.shape === "number" ||
        /^(?:utc|gmt|est|pst|cet|bst|am|pm)$/.test(next.text))
    )
      index += 1;
    else if (/^(?:utc|gmt|est|pst|cet|bst|am|pm)$/.test(token.text) && index > 0) index += 1;
    else if (fillers.has(token.text) && followed && (token.word.tags & tag.det) === 0) index += 1;
    else break;
  }
  return index;
}
