import { tag } from "../lexicon/tags.ts";
import { isNominal } from "./noun-phrase.ts";
import type { Token } from "./token.ts";
import type { VerbGroup } from "./verb-group.ts";

export const auxiliary = tag.be | tag.have | tag.do | tag.modal;

/** Reads on from an auxiliary to the main verb. */
export function readGroup(tokens: readonly Token[], at: number, inverts: boolean): VerbGroup {
  let modal: string | undefined;
  let negated = false;
  let perfect = false;
  let passive = false;
  let form: VerbGroup["form"] = "present";
  let inside: VerbGroup["inside"];
  let last = at;
  let auxTags = 0;
  let index = at;
  while (index < tokens.length && index - at < 14) {
    const token = tokens[index];
    if (token === undefined) break;
    const { tags } = token.word;
    if (token.text === "not" || token.text === "n't" || token.text === "never") {
      negated = true;
      index += 1;
      if (modal === "ought" && tokens[index]?.text === "to") index += 1;
      continue;
    }
    // "should of looked"
    if (
      token.text === "of" &&
      last === index - 1 &&
      (auxTags & tag.modal) !== 0 &&
      ((tokens[index + 1]?.word.tags ?? 0) & tag.part) !== 0
    ) {
      perfect = true;
      auxTags = tag.have;
      last = index;
      index += 1;
      continue;
    }
    if (index === at || (tags & auxiliary) !== 0) {
      if (index > at && !continues(auxTags, tags, token)) {
        const participle =
          (auxTags & tag.have) !== 0 && (token.text === "had" || token.text === "done");
        const being = (auxTags & tag.be) !== 0 && token.text === "done";
        // "we are doing everything"
        const doing = (auxTags & tag.be) !== 0 && /^(?:doing|having)$/.test(token.text);
        if (being) passive = true;
        if (participle || being || doing || ((auxTags & tag.modal) !== 0 && token.text === "do")) {
          return close(index, false);
        }
        break;
      }
      if ((tags & tag.modal) !== 0) modal = modalOf(tokens, index);
      else if (index === at && ["was", "were", "did", "had", "'d"].includes(token.text))
        form = "past";
      if ((tags & tag.have) !== 0)
        perfect = index > at || form === "past" ? (tags & tag.have) !== 0 : true;
      auxTags = modal === "had" && (tags & tag.modal) !== 0 ? tag.have : tags & auxiliary;
      if (modal === "had") {
        perfect = true;
        form = "past";
        modal = undefined;
      }
      last = index;
      index += 1;
      if (modal === "ought" && tokens[index]?.text === "to") index += 1;
      if (
        auxTags === tag.have &&
        tokens[index]?.text === "to" &&
        tokens[index + 1] !== undefined &&
        ((tokens[index + 1]?.word.tags ?? 0) & tag.base) !== 0
      ) {
        // "will have to think" is no perfect
        perfect = false;
        return close(index + 1, false);
      }
      continue;
    }
    if (fits(auxTags, tags, token)) {
      if (auxTags === tag.be && (tags & tag.part) !== 0 && (tags & tag.ing) === 0) passive = true;
      return close(index, false);
    }
    if ((tags & tag.adv) !== 0 || token.text === "yet") {
      index += 1;
      continue;
    }
    if (inverts && inside === undefined && last === at && (index === at + 1 || negated)) {
      const end = endOfInnerSubject(tokens, index, auxTags);
      if (end > index) {
        inside = { from: index, to: end };
        index = end;
        continue;
      }
    }
    break;
  }
  return close(last, true);

  function close(main: number, alone: boolean): VerbGroup {
    const copula = alone && (auxTags & tag.be) !== 0;
    const alonePerfect = alone && (auxTags & tag.have) !== 0;
    // an inner subject counts only where a verb follows it, or after a form of be
    const kept = alone && !copula ? undefined : inside;
    return {
      from: at,
      to: Math.max(main + 1, alone && kept === undefined ? afterNegation(tokens, main + 1) : 0),
      main,
      modal,
      negated,
      perfect: perfect && !alonePerfect,
      passive,
      finite: true,
      form,
      copula,
      inside: kept,
    };
  }
}

function afterNegation(tokens: readonly Token[], at: number): number {
  let index = at;
  while (((tokens[index]?.word.tags ?? 0) & tag.neg) !== 0) index += 1;
  return index;
}

function modalOf(tokens: readonly Token[], at: number): string {
  const text = tokens[at]?.text ?? "";
  if (text === "'ll") return "will";
  if (text !== "'d") return text;
  if (tokens[at + 1]?.text === "had" || tokens[at + 1]?.text === "been") return "had";
  for (let index = at + 1; index < at + 4; index += 1) {
    const { tags } = tokens[index]?.word ?? { tags: 0 };
    if ((tags & tag.adv) !== 0 && (tags & tag.part) === 0) continue;
    return (tags & (tag.part | tag.past)) !== 0 && (tags & tag.base) === 0 ? "had" : "would";
  }
  return "would";
}

function continues(auxTags: number, tags: number, token: Token): boolean {
  if ((auxTags & (tag.modal | tag.do)) !== 0) return ["have", "be", "do"].includes(token.text);
  if ((auxTags & tag.have) !== 0) return token.text === "been";
  return token.text === "being" || (token.text === "been" && (tags & tag.be) !== 0);
}

function fits(auxTags: number, tags: number, token: Token): boolean {
  if (
    (tags & tag.adv) !== 0 &&
    (tags & (tag.base | tag.part)) !== 0 &&
    (auxTags & (tag.modal | tag.do)) === 0
  )
    return false;
  if ((auxTags & (tag.modal | tag.do)) !== 0) return (tags & tag.base) !== 0;
  if ((auxTags & tag.have) !== 0) return (tags & tag.part) !== 0;
  return (tags & (tag.part | tag.ing)) !== 0 && !(token.text === "responsible");
}

/** "did [nobody] test", "had [the on-call engineer] checked". */
function endOfInnerSubject(tokens: readonly Token[], at: number, auxTags: number): number {
  const first = tokens[at];
  if (first === undefined || first.shape === "punct") return at;
  if ((first.word.tags & (tag.pronoun | tag.indef)) !== 0) return at + 1;
  let index = at;
  if ((first.word.tags & (tag.det | tag.poss)) !== 0) index += 1;
  let end = at;
  while (index < tokens.length && index - at < 7) {
    const token = tokens[index];
    if (token === undefined || !isNominal(token)) break;
    if (end > at && fits(auxTags, token.word.tags, token) && !isNominalNext(tokens, index)) break;
    index += 1;
    end = index;
  }
  return end > at && tokens[end] !== undefined ? end : at;
}

function isNominalNext(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  // "did the shift lead not call": what looks like the verb is the last of the noun
  if (next?.text === "not") return true;
  return (
    next !== undefined &&
    (next.word.tags & (tag.part | tag.past | tag.base)) !== 0 &&
    (next.word.tags & (tag.det | tag.prep)) === 0 &&
    isNominal(next)
  );
}
