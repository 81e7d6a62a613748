import { tag } from "../lexicon/tags.ts";
import type { Reading } from "../reading.ts";
import type { Clause } from "./read-clauses.ts";
import type { Token } from "./token.ts";

export function skipAdverbs(tokens: readonly Token[], at: number): number {
  let index = at;
  while (
    index < tokens.length &&
    ((tokens[index]?.word.tags ?? 0) & tag.adv) !== 0 &&
    ((tokens[index]?.word.tags ?? 0) & (tag.base | tag.to)) === 0
  )
    index += 1;
  return index;
}

export function subjectHead(reading: Reading, clause: Clause): string {
  return reading.tokens[(clause.subject?.to ?? 0) - 1]?.text ?? "";
}

/** People and machines do these alike. */
export const alike = new Set(
  "respond include provide report acknowledge verify validate check monitor read handle call raise keep take try look schedule detect catch find identify update delete add create set recognise recognize take follow".split(
    " ",
  ),
);

export function findInObject(
  tokens: readonly Token[],
  clause: Clause,
  wanted: ReadonlySet<string>,
  reach: number,
): number {
  // "left the credentials hardcoded": what looks like the next clause still belongs to the object
  const end = reach > 6 ? tokens.length : clause.end;
  for (let index = clause.group.to; index < Math.min(end, clause.group.to + reach); index += 1) {
    const token = tokens[index];
    if (token === undefined || (token.shape === "punct" && token.text !== '"')) return -1;
    if (wanted.has(token.text)) return index;
  }
  return -1;
}

/** "There was nothing we could have done", "not much that …", "very little any of us …". */
export function isNothingLeft(
  tokens: readonly Token[],
  { subject, group }: Pick<Clause, "subject" | "group">,
): boolean {
  const from = Math.min(subject?.from ?? group.from, group.from);
  for (let at = from - 1; at >= Math.max(0, from - 4); at -= 1) {
    const text = tokens[at]?.text;
    if (text === "nothing" || text === "little") return true;
    if (text === "much" || text === "anything")
      return tokens
        .slice(Math.max(0, at - 3), at)
        .some((token) => /^(?:not|n't|hardly)$/.test(token.text));
  }
  return false;
}

/** "Omitted it on purpose", "deliberately left it out". */
export function isMeant(tokens: readonly Token[], { group, end }: Clause): boolean {
  return tokens
    .slice(Math.max(0, group.from - 1), end)
    .some(
      ({ text }, at, words) =>
        text === "deliberately" || (text === "purpose" && words[at - 1]?.text === "on"),
    );
}
