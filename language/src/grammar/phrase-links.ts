import { tag } from "../lexicon/tags.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import type { Token } from "./token.ts";

export function isSkipped(token: Token): boolean {
  const { tags } = token.word;
  if ((tags & tag.adv) === 0) return token.text === '"' || token.text === "_";
  return (
    (tags & (tag.role | tag.subord | tag.det | tag.name | tag.noun | tag.conj | tag.prep)) === 0
  );
}

/** "the engineer responsible for …": an adjective after its noun. */
export function isLooseAdjective(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    ["responsible", "available", "present", "involved", "concerned"].includes(token.text)
  );
}

export function isActor(token: Token): boolean {
  return (token.word.tags & (tag.role | tag.name | tag.indef)) !== 0;
}

const attachments = new Set(
  "of on in at by from for with within during under over behind into across inside around to about".split(
    " ",
  ),
);

export function isAttachment(token: Token): boolean {
  return attachments.has(token.text);
}

const quantifiers = new Set(
  "one some most many all none each both any few several two three member members neither either majority half".split(
    " ",
  ),
);

export function isQuantifier(token: Token): boolean {
  return quantifiers.has(token.text);
}

export function quantify(quantifier: Token, at: number, inner: NounPhrase): NounPhrase {
  const none = quantifier.text === "none" || quantifier.text === "neither";
  const member =
    quantifier.text === "member" || quantifier.text === "members" || quantifier.text === "one";
  const party =
    none && inner.party !== "system"
      ? "nobody"
      : member && inner.party === "team"
        ? "person"
        : inner.party === "we" && member
          ? "person"
          : inner.party;
  return {
    from: at,
    to: inner.to,
    party,
    plural: quantifier.text !== "one" && quantifier.text !== "member",
  };
}

/** The bracket that the one at `close` closes, or -1. */
export function findOpening(tokens: readonly Token[], close: number): number {
  for (let index = close - 1; index > 0 && close - index < 20; index -= 1) {
    if (tokens[index]?.text === "(") return index;
  }
  return -1;
}
