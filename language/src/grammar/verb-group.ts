import { tag } from "../lexicon/tags.ts";
import { auxiliary, readGroup } from "./auxiliary-group.ts";
import { endsPhrase, isNominal } from "./noun-phrase.ts";
import type { Token } from "./token.ts";

/** A verb with its auxiliaries and adverbs: "should not have been deployed". Indexes count tokens. */
export interface VerbGroup {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** The main verb, or the last auxiliary where it stands alone ("was careless"). */
  readonly main: number;
  readonly modal: string | undefined;
  readonly negated: boolean;
  readonly perfect: boolean;
  readonly passive: boolean;
  readonly finite: boolean;
  readonly form: "past" | "present" | "base" | "gerund" | "participle";
  readonly copula: boolean;
  /** Where a subject stands between auxiliary and verb: "did nobody test". */
  readonly inside: { readonly from: number; readonly to: number } | undefined;
}

const finiteVerb = tag.past | tag.pres | tag.base | tag.part;
/** The verb group that starts at `at`, if one does; `previous` is the index of the word before, adverbs skipped. */
export function findVerbGroup(
  tokens: readonly Token[],
  at: number,
  previous: number,
): VerbGroup | undefined {
  const token = tokens[at];
  if (token === undefined || token.shape === "code" || token.shape === "handle") return undefined;
  const { tags } = token.word;
  const before = tokens[previous];
  // an auxiliary right after a noun has its subject before it; elsewhere the subject may follow
  const inverts =
    before === undefined ||
    !endsPhrase(before) ||
    // "might have saved her had they closed the doors"
    (token.text === "had" &&
      /^(?:we|they|he|she|i|anyone|someone)$/.test(tokens[at + 1]?.text ?? ""));
  if (token.text === "'s") {
    return isVerbalGenitive(tokens, at) ? readGroup(tokens, at, false) : undefined;
  }
  if (/^(?:doing|having|being)$/.test(token.text)) {
    return before !== undefined && endsPhrase(before) ? simple(at, "gerund") : undefined;
  }
  if ((tags & auxiliary) !== 0) {
    const noun =
      before !== undefined &&
      (before.word.tags & tag.det) !== 0 &&
      (tags & tag.modal) !== 0 &&
      before.text !== "this" &&
      before.text !== "that" &&
      before.text !== "all";
    // Will as a name: "Will forgot", "ask Will"
    const name =
      token.shape === "capital" &&
      (tags & tag.name) !== 0 &&
      (at > 0 || isPlainPast(tokens[at + 1]));
    return noun || name ? undefined : readGroup(tokens, at, inverts);
  }
  if (token.text === "to") return readInfinitive(tokens, at);
  if ((tags & tag.ing) !== 0 && (tags & (tag.past | tag.base)) === 0) {
    return startsGerund(tokens, at, before) ? simple(at, "gerund") : undefined;
  }
  if ((tags & finiteVerb) === 0) return undefined;
  if (token.shape !== "word" && (tags & tag.name) !== 0) return undefined;
  return startsFinite(tokens, at, previous) ? readFinite(tokens, at) : undefined;
}

function simple(at: number, form: VerbGroup["form"], passive = false): VerbGroup {
  return {
    from: at,
    to: at + 1,
    main: at,
    modal: undefined,
    negated: false,
    perfect: false,
    passive,
    finite: form === "past" || form === "present" || form === "base",
    form,
    copula: false,
    inside: undefined,
  };
}

function isPlainPast(token: Token | undefined): boolean {
  return token !== undefined && (token.word.tags & (tag.past | tag.modal | tag.do)) !== 0;
}

function readFinite(tokens: readonly Token[], at: number): VerbGroup {
  const { tags } = tokens[at]?.word ?? { tags: 0 };
  const past = (tags & (tag.past | tag.part)) !== 0;
  const next = tokens[at + 1];
  const reduced = (tags & tag.part) !== 0 && next?.text === "by";
  const group = simple(at, past ? "past" : (tags & tag.pres) !== 0 ? "present" : "base", reduced);
  return { ...group, negated: tokens[at - 1]?.text === "never" };
}

function isVerbalGenitive(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (before === undefined || next === undefined) return false;
  if (
    (before.word.tags & tag.pronoun) !== 0 ||
    ["that", "there", "who", "what", "where", "how", "here", "let"].includes(before.text)
  )
    return before.text !== "let";
  return (
    (next.word.tags & (tag.det | tag.neg | tag.prep)) !== 0 ||
    ((next.word.tags & tag.ing) !== 0 && (next.word.tags & tag.noun) === 0)
  );
}

function startsGerund(tokens: readonly Token[], at: number, before: Token | undefined): boolean {
  const direct = tokens[at - 1];
  if (
    direct !== undefined &&
    (direct.word.tags & (tag.det | tag.poss | tag.adj)) !== 0 &&
    direct === before &&
    (direct.word.tags & tag.role) === 0
  )
    return false;
  const next = tokens[at + 1];
  if (next === undefined || next.shape === "punct")
    return before === undefined || (before.word.tags & (tag.prep | tag.subord | tag.adv)) !== 0;
  if (
    (next.word.tags &
      (tag.det | tag.poss | tag.pronoun | tag.prep | tag.adv | tag.to | tag.indef)) !==
    0
  )
    return true;
  if (next.shape === "code") return true;
  return (
    before === undefined ||
    (before.word.tags & (tag.prep | tag.subord | tag.role | tag.name | tag.conj)) !== 0 ||
    before.shape === "punct"
  );
}

/** Whether a verb form without auxiliary is a verb here, and not a noun or a modifier. */
function startsFinite(tokens: readonly Token[], at: number, previous: number): boolean {
  const token = tokens[at];
  const before = tokens[previous];
  if (token === undefined) return false;
  const { text } = token;
  const { tags } = token.word;
  const pastOnly = (tags & tag.past) !== 0 && (tags & tag.base) === 0;
  const next = tokens[at + 1];
  if (before === undefined) {
    // "Forgot to renew …", "Deploy the fix"; "Affected services" and "Release notes" are phrases
    if (pastOnly)
      return (
        next !== undefined && (next.word.tags & (tag.det | tag.to | tag.poss | tag.prep)) !== 0
      );
    // "Support gave …": the department, not the verb
    if (
      (tags & tag.dept) !== 0 &&
      next !== undefined &&
      ((next.word.tags & (tag.past | tag.base)) === tag.past || next.text === "never")
    )
      return false;
    // "Staff did not …"
    if (text === "staff" && next !== undefined && (next.word.tags & (auxiliary | tag.past)) !== 0)
      return false;
    return (
      (tags & tag.base) !== 0 &&
      (next === undefined || !isHeadOnly(next) || (tags & (tag.system | tag.noun | tag.dept)) === 0)
    );
  }
  const direct = tokens[at - 1] ?? before;
  const adjacent = direct === before;
  if (
    adjacent &&
    (before.word.tags & (tag.det | tag.poss)) !== 0 &&
    (before.word.tags & (tag.pronoun | tag.be)) === 0 &&
    before.text !== "that" &&
    before.text !== "all"
  )
    return false;
  if (adjacent && before.text === "'s") return false;
  // "approved that deploy without …": a thing that is pointed at
  if (
    before.text === "that" &&
    adjacent &&
    (tags & (tag.past | tag.pres)) === 0 &&
    ((tokens[at - 2]?.word.tags ?? 0) & (tag.past | tag.part | tag.prep)) !== 0 &&
    (next === undefined || (next.word.tags & (tag.prep | tag.conj | tag.punct)) !== 0)
  )
    return false;
  if ((before.word.tags & tag.wh) !== 0 || before.text === "that")
    return pastOnly || (tags & (tag.pres | tag.base)) !== 0;
  if ((before.word.tags & (tag.pronoun | tag.indef)) !== 0 || before.shape === "handle")
    return true;
  if ((before.word.tags & tag.conj) !== 0) return followsVerb(tokens, previous, tags);
  if (before.shape === "punct") {
    if (pastOnly) return true;
    return (
      (tags & tag.base) !== 0 && next !== undefined && (next.word.tags & (tag.det | tag.poss)) !== 0
    );
  }
  if (!endsPhrase(before)) return false;
  if (pastOnly)
    return !(
      adjacent &&
      (before.word.tags & tag.adj) !== 0 &&
      (before.word.tags & (tag.noun | tag.role | tag.system | tag.base)) === 0 &&
      next !== undefined &&
      isHeadOnly(next) &&
      before.shape === "word"
    );
  // put, cut, misread: past and base look alike, and an object after the noun decides
  if (
    (tags & tag.past) !== 0 &&
    next !== undefined &&
    (next.word.tags & (tag.det | tag.poss | tag.pronoun | tag.indef)) !== 0
  )
    return true;
  const actor = (before.word.tags & (tag.role | tag.team | tag.name | tag.dept)) !== 0;
  if ((tags & tag.past) !== 0 && actor && next !== undefined && isNominal(next)) return true;
  // present and base forms double as nouns: ask for a person before them or an object after
  const person =
    (before.word.tags & (tag.role | tag.team | tag.name | tag.dept | tag.outsider)) !== 0;
  if ((tags & tag.pres) !== 0 && (tags & tag.system) === 0)
    return person || (next !== undefined && (next.word.tags & (tag.det | tag.poss | tag.to)) !== 0);
  return (
    person &&
    next !== undefined &&
    (next.word.tags & (tag.det | tag.poss | tag.pronoun | tag.to | tag.adv)) !== 0
  );
}

function isHeadOnly(token: Token): boolean {
  return isNominal(token) && (token.word.tags & (tag.det | tag.poss)) === 0;
}

/** After "and" a bare form is a verb if a verb like it stands before: "deployed the change and forgot". */
function followsVerb(tokens: readonly Token[], conjunction: number, tags: number): boolean {
  if ((tags & tag.past) !== 0 && (tags & tag.base) === 0) return true;
  const wanted = tags & (tag.past | tag.base | tag.pres);
  for (let index = conjunction - 1; index >= 0 && conjunction - index < 12; index -= 1) {
    if (((tokens[index]?.word.tags ?? 0) & wanted) !== 0) return true;
  }
  return false;
}

function readInfinitive(tokens: readonly Token[], at: number): VerbGroup | undefined {
  let main = at + 1;
  while (
    (tokens[main]?.word.tags ?? 0) & tag.adv &&
    ((tokens[main]?.word.tags ?? 0) & tag.base) === 0
  )
    main += 1;
  const verb = tokens[main];
  if (verb === undefined || (verb.word.tags & (tag.base | tag.be | tag.have | tag.do)) === 0)
    return undefined;
  if ((verb.word.tags & (tag.be | tag.have)) !== 0) {
    const inner = readGroup(tokens, main, false);
    return { ...inner, from: at, finite: false, form: "base" };
  }
  return { ...simple(main, "base"), from: at, finite: false };
}

/** A verb of its own, without auxiliary. */
export function isLexical(group: VerbGroup | undefined): boolean {
  return (
    group !== undefined &&
    group.finite &&
    group.main === group.from &&
    !group.copula &&
    !group.passive
  );
}
