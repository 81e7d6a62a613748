import { tag } from "../lexicon/tags.ts";
import { endsPhrase, isNominal, readPhraseEndingAt, type NounPhrase } from "./noun-phrase.ts";
import {
  findOpening,
  isSkipped,
  isLooseAdjective,
  isActor,
  isAttachment,
  isQuantifier,
  quantify,
} from "./phrase-links.ts";
import type { Roster } from "./roster.ts";
import type { Token } from "./token.ts";
import { findVerbGroup, isLexical, type VerbGroup } from "./verb-group.ts";

/** A verb group with the one who does it. */
export interface Clause {
  readonly group: VerbGroup;
  /** Undefined in imperatives and elliptic sentences. */
  readonly subject: NounPhrase | undefined;
  /** The subject is taken over from the verb before: "deployed it and forgot the flag". */
  readonly shared: boolean;
  /** The word that introduces the clause where it is one of if, when, who, because …; else "". */
  readonly opener: string;
  /** First token after the clause: where the next finite clause begins, or the end. */
  readonly end: number;
}

/** Reads the finite clauses of a sentence from left to right. */
export function readClauses(tokens: readonly Token[], roster: Roster): readonly Clause[] {
  const owner = new Int16Array(tokens.length).fill(-1);
  const groups: VerbGroup[] = [];
  const subjects: (
    | { phrase: NounPhrase | undefined; shared: boolean; opener: string }
    | undefined
  )[] = [];
  let previous = -1;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    const group = findVerbGroup(tokens, at, previous);
    if (group === undefined || group.to <= at) {
      if (token !== undefined && !isSkipped(token)) previous = at;
      at += 1;
      continue;
    }
    owner.fill(groups.length, group.from, group.to);
    groups.push(group);
    subjects.push(
      group.finite || group.form === "gerund" ? findSubject(group, groups.length - 1) : undefined,
    );
    previous = group.to - 1;
    at = group.to;
  }
  return collect();

  function findSubject(
    group: VerbGroup,
    self: number,
  ): { phrase: NounPhrase | undefined; shared: boolean; opener: string } {
    if (group.inside !== undefined) {
      const phrase = readPhraseEndingAt(
        tokens,
        group.inside.to - 1,
        roster,
        (index) => index < (group.inside?.from ?? 0),
      );
      return { phrase, shared: false, opener: openerBefore(group.from) };
    }
    const stop = (index: number): boolean => (owner[index] ?? -1) >= 0 && owner[index] !== self;
    let index = group.from - 1;
    let relative = false;
    for (let step = 0; step < 10 && index >= 0; step += 1) {
      const token = tokens[index];
      if (token === undefined) break;
      if (isSkipped(token)) {
        index -= 1;
      } else if (token.text === ",") {
        const open = findApposition(index);
        if (open < 0) break;
        index = open - 1;
      } else if (token.text === ")") {
        const open = findOpening(tokens, index);
        if (open < 0) break;
        index = open - 1;
      } else if (
        (token.text === "who" || token.text === "that" || token.text === "which") &&
        index > 0
      ) {
        const earlier = tokens[index - 1]?.text === "," ? index - 2 : index - 1;
        const antecedent = tokens[earlier];
        if (antecedent === undefined || !endsPhrase(antecedent) || stop(earlier))
          return { phrase: undefined, shared: false, opener: token.text };
        relative = true;
        index = earlier;
      } else if (token.text === "who") {
        return { phrase: undefined, shared: false, opener: "who" };
      } else if ((token.word.tags & tag.conj) !== 0) {
        return shareSubject(self);
      } else if (stop(index)) {
        const owning = owner[index] ?? -1;
        // a participle or a relative clause that belongs to the noun before it
        const through = groups[owning];
        const of = subjects[owning];
        if (of?.phrase !== undefined && tokens[of.phrase.from]?.text === "whose") {
          index = of.phrase.from - 1;
          continue;
        }
        if (
          through !== undefined &&
          of?.phrase !== undefined &&
          (through.form === "gerund" || of.opener === "who" || of.opener === "that")
        ) {
          return { phrase: of.phrase, shared: true, opener: openerBefore(of.phrase.from) };
        }
        break;
      } else if (endsPhrase(token)) {
        const phrase = readPhraseEndingAt(tokens, index, roster, stop);
        const beforeIndex = phrase.from - 1;
        const before = tokens[beforeIndex];
        // "to a contractor who …": what follows "who" is said of the person next to it
        const own = relative && phrase.party === "person" && tokens[phrase.to]?.text === "who";
        if (
          before !== undefined &&
          !own &&
          isAttachment(before) &&
          beforeIndex > 0 &&
          !stop(beforeIndex)
        ) {
          const outerIndex = isLooseAdjective(tokens[beforeIndex - 1])
            ? beforeIndex - 2
            : beforeIndex - 1;
          const outerEnd = tokens[outerIndex];
          if (
            outerEnd !== undefined &&
            !stop(outerIndex) &&
            (endsPhrase(outerEnd) || isQuantifier(outerEnd))
          ) {
            if (before.text === "of" && isQuantifier(outerEnd))
              return {
                phrase: quantify(outerEnd, beforeIndex - 1, phrase),
                shared: false,
                opener: openerBefore(beforeIndex - 1),
              };
            index = outerIndex;
            continue;
          }
        }
        const infinitive = groups[owner[beforeIndex] ?? -1];
        if (infinitive !== undefined && !infinitive.finite && infinitive.form === "base") {
          // "the next engineer to skip staging will …"
          const noun = tokens[infinitive.from - 1];
          if (noun !== undefined && isActor(noun) && !stop(infinitive.from - 1)) {
            index = infinitive.from - 1;
            continue;
          }
        }
        const verbIndex = skipAttached(beforeIndex, stop);
        if (stop(verbIndex)) {
          const owning = owner[verbIndex] ?? -1;
          const through = groups[owning];
          const of = subjects[owning];
          if (
            through !== undefined &&
            of?.phrase !== undefined &&
            (of.opener === "who" ||
              tokens[of.phrase.from]?.text === "whoever" ||
              (through.form === "gerund" && of.phrase.to >= through.from - 2))
          ) {
            return { phrase: of.phrase, shared: true, opener: openerBefore(of.phrase.from) };
          }
        }
        return { phrase, shared: false, opener: relative ? "who" : openerBefore(phrase.from) };
      } else {
        break;
      }
    }
    return { phrase: undefined, shared: false, opener: openerBefore(group.from) };
  }

  /** "who was on call that night", "who set up the cron for us": back over what hangs on the verb. */
  function skipAttached(from: number, stop: (index: number) => boolean): number {
    for (let index = from; index >= 0 && from - index < 6; index -= 1) {
      const token = tokens[index];
      if (token === undefined) break;
      if (stop(index)) {
        const group = groups[owner[index] ?? -1];
        // "a contractor working for the agency": the deed is the contractor's
        const hangs = ((tokens[group?.to ?? -1]?.word.tags ?? 0) & tag.prep) !== 0;
        return group?.finite === true || (group?.form === "gerund" && hangs) ? index : from;
      }
      const { tags } = token.word;
      if ((tags & tag.prep) === 0 && (tags & (tag.subord | tag.conj | tag.punct)) !== 0) break;
      if ((tags & (tag.prep | tag.det)) === 0 && !isNominal(token)) break;
    }
    return from;
  }

  function shareSubject(self: number): {
    phrase: NounPhrase | undefined;
    shared: boolean;
    opener: string;
  } {
    // "merged it although the build was red and ignored …": an act goes on from an act
    const act = isLexical(groups[self]);
    let chosen = -1;
    for (let index = self - 1; index >= 0; index -= 1) {
      const group = groups[index];
      if (group?.finite !== true || subjects[index] === undefined) continue;
      if (chosen < 0) chosen = index;
      if (!act || isLexical(group)) {
        chosen = index;
        break;
      }
      if (subjects[index]?.opener === "") break;
    }
    const of = subjects[chosen];
    if (of !== undefined) return { phrase: of.phrase, shared: true, opener: of.opener };
    return { phrase: undefined, shared: false, opener: "" };
  }

  function findApposition(comma: number): number {
    for (let index = comma - 1; index > 0 && comma - index < 14; index -= 1) {
      if (tokens[index]?.text === ",") {
        const first = tokens[index + 1];
        const inserted =
          first !== undefined &&
          (first.text === "who" ||
            (first.word.tags &
              (tag.det |
                tag.adv |
                tag.subord |
                tag.prep |
                tag.role |
                tag.adj |
                tag.part |
                tag.name |
                tag.ing)) !==
              0 ||
            (first.shape === "capital" && first.word.lemma === ""));
        const head = tokens[index - 1];
        return inserted && head !== undefined && endsPhrase(head) ? index : -1;
      }
    }
    return -1;
  }

  function openerBefore(at: number): string {
    for (let index = at - 1; index >= 0 && at - index < 4; index -= 1) {
      const token = tokens[index];
      if (token === undefined || (owner[index] ?? -1) >= 0) return "";
      if (token.text === "case" && tokens[index - 1]?.text === "in") return "in-case";
      if ((token.word.tags & (tag.subord | tag.wh)) !== 0 || token.text === "like")
        return token.text;
      if (!isSkipped(token)) return "";
    }
    return "";
  }

  /** "with the wrong flag, which tripped …": where the noun and what hangs on it end, which the clause before has as its object; or -1. */
  function findRelative(phrase: NounPhrase, group: VerbGroup): number {
    for (let at = phrase.to; at < group.from; at += 1)
      if (/^(?:who|which|that)$/.test(tokens[at]?.text ?? ""))
        return tokens[at - 1]?.text === "," ? at - 1 : at;
    return -1;
  }

  function endBefore(phrase: NounPhrase, group: VerbGroup): number {
    const relative = findRelative(phrase, group);
    return Math.min(relative < 0 ? phrase.from : relative, group.from);
  }

  function collect(): Clause[] {
    const clauses: Clause[] = [];
    let end = tokens.length;
    for (let index = groups.length - 1; index >= 0; index -= 1) {
      const group = groups[index];
      const subject = subjects[index];
      if (group === undefined || subject === undefined || !group.finite) continue;
      clauses.push({
        group,
        subject: subject.phrase,
        shared: subject.shared,
        opener: subject.opener,
        end,
      });
      end =
        subject.shared || subject.phrase === undefined
          ? group.from
          : endBefore(subject.phrase, group);
    }
    return clauses.toReversed();
  }
}
