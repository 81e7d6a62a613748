import { tag } from "../lexicon/tags.ts";
import type { Token } from "./token.ts";

export function samePast(token: Token): boolean {
  return (token.word.tags & tag.past) !== 0;
}
