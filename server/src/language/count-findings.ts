import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import { foldSentence } from "@second-story/domain/language-dismissal.ts";
import { check, type CheckOptions } from "@second-story/language/check.ts";
import type { Finding } from "@second-story/language/finding.ts";
import { findSentence } from "@second-story/language/find-sentence.ts";

/** Findings as (rule, sentence), which is what a dismissal names. */
type Marked = readonly { readonly rule: string; readonly sentence: string }[];

/** Texts hardly change between two counts, and checking costs more than looking up. */
const mostRemembered = 20_000;
/** By hash: the names that a text is checked with can be many times as long as the text. */
const remembered = new Map<string, Marked>();

/** Thousands of entries take seconds to check; others are served in between. */
const longestTurnMs = 20;

/** In how many sentences of the texts something stands open: two rules on one sentence are one thing to look at. */
export async function countFindings(
  texts: readonly string[],
  options: CheckOptions,
  isDismissed: (rule: string, sentence: string) => boolean,
): Promise<number> {
  const roster = createHash("sha256").update(JSON.stringify(options)).digest();
  let count = 0;
  let began = performance.now();
  for (const text of texts) {
    const key = createHash("sha256").update(roster).update(text).digest("base64url");
    const marked = remembered.get(key) ?? remember(key, mark(text, check(text, options)));
    const open = marked.filter(({ rule, sentence }) => !isDismissed(rule, sentence));
    count += new Set(open.map(({ sentence }) => sentence)).size;
    if (performance.now() - began > longestTurnMs) {
      await setImmediate();
      began = performance.now();
    }
  }
  return count;
}

function mark(text: string, findings: readonly Finding[]): Marked {
  return findings.map(({ rule, start }) => {
    const bounds = findSentence(text, start);
    return { rule, sentence: foldSentence(text.slice(bounds?.start, bounds?.end)) };
  });
}

function remember(key: string, marked: Marked): Marked {
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(key, marked);
  return marked;
}
