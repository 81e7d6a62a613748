import { foldSentence } from "@second-story/domain/language-dismissal.ts";
import { check, type CheckOptions } from "@second-story/language/check.ts";
import type { Finding } from "@second-story/language/finding.ts";
import { findSentence } from "@second-story/language/find-sentence.ts";

/** Findings as (rule, sentence), which is what a dismissal names. */
type Marked = readonly { readonly rule: string; readonly sentence: string }[];

/** Texts hardly change between two counts, and checking costs more than looking up. */
const mostRemembered = 20_000;
const remembered = new Map<string, Marked>();

/** How many findings of the texts nobody has let stand. */
export function countFindings(
  texts: readonly string[],
  options: CheckOptions,
  isDismissed: (rule: string, sentence: string) => boolean,
): number {
  const roster = JSON.stringify(options);
  let count = 0;
  for (const text of texts) {
    const key = `${roster}\n${text}`;
    const marked = remembered.get(key) ?? remember(key, mark(text, check(text, options)));
    count += marked.filter(({ rule, sentence }) => !isDismissed(rule, sentence)).length;
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
