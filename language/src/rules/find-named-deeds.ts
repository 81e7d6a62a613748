import { endsPhrase, isNominal, readPhraseEndingAt } from "../grammar/noun-phrase.ts";
import { tag } from "../lexicon/tags.ts";
import type { Reading, Span } from "../reading.ts";

/** Deeds as nouns, whose doer stands behind "by". */
export const deedNouns = [
  "deletion",
  "removal",
  "wiping",
  "dropping",
  "misconfiguration",
  "misuse",
  "mishandling",
  "misreading",
  "overwriting",
  "termination",
  "shutdown",
  "unplugging",
  "disabling",
  "deactivation",
  "truncation",
];
const nouns = new Set(deedNouns);
/** The deed is told as where the harm comes from. */
const causing =
  /^(?:caused|due|because|cause|result|resulted|came|comes|goes|traced|stemmed|stems|down|led|triggered|broke|blame|reason)$/;

/** "Caused by the deletion of a table by a new intern": the person stands as the cause. */
export function findNamedDeeds({ tokens, roster }: Reading): readonly Span[] {
  for (let at = 0; at < tokens.length; at += 1) {
    if (!nouns.has(tokens[at]?.text ?? "") || !tokens.some(({ text }) => causing.test(text)))
      continue;
    for (let by = at + 1; by < Math.min(tokens.length, at + 9); by += 1) {
      if (tokens[by]?.shape === "punct") break;
      if (tokens[by]?.text !== "by") continue;
      let end = -1;
      for (let index = by + 1; index < Math.min(tokens.length, by + 6); index += 1) {
        const token = tokens[index];
        if (token === undefined) break;
        const opens =
          index === by + 1 &&
          (token.word.tags & (tag.det | tag.poss | tag.pronoun | tag.indef)) !== 0;
        if (!opens && !isNominal(token)) break;
        if (endsPhrase(token)) end = index + 1;
      }
      if (end < 0 || tokens[end]?.text === "'s") break;
      const { party } = readPhraseEndingAt(tokens, end - 1, roster, (index) => index <= by);
      if (party === "person" || party === "self") return [{ from: at, to: end }];
      break;
    }
  }
  return [];
}
