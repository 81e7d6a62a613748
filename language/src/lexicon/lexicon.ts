import { grammarWords } from "./grammar-words.ts";
import { inflect, type VerbForms } from "./inflect.ts";
import { isGivenName } from "./is-given-name.ts";
import { namesThatAreWords } from "./given-names.generated.ts";
import { systems, wordNames } from "./names.ts";
import { companies, departments, indefinites, outsiders, roles, teams } from "./people.ts";
import { sense, tag, type Word } from "./tags.ts";
import { verbs, verbSenses } from "./verbs.ts";

interface OpenWord {
  tags: number;
  sense: number;
  lemma: string;
  cues: number;
}

/** Divided at single characters: a pattern takes several times as long, and every program waits for this when it starts. */
function listWords(text: string): string[] {
  return text
    .replaceAll("\n", " ")
    .split(" ")
    .filter((word) => word !== "");
}

/** What most given names are and nothing else: all of them share this one word. */
const plainName: OpenWord = { tags: tag.name, sense: 0, lemma: "#name", cues: 0 };
const auxiliaries: Readonly<Record<string, string>> = {
  be: "be is am are was were been being 're 'm",
  have: "have has had having 've",
  do: "do does did doing",
};
const verbForms = new Map<string, VerbForms>();

function buildLexicon(): Map<string, OpenWord> {
  const lexicon = new Map<string, OpenWord>();
  const add = (word: string, tags: number, lemma = word): OpenWord => {
    const known = lexicon.get(word);
    if (known !== undefined) {
      known.tags |= tags;
      return known;
    }
    const made = { tags, sense: 0, lemma, cues: 0 };
    lexicon.set(word, made);
    return made;
  };
  const addForm = (form: string, tags: number, lemma: string, meaning: number): void => {
    const word = add(form, tags, lemma);
    word.sense |= meaning;
    if ((word.tags & (tag.be | tag.have | tag.do | tag.modal)) === 0) word.lemma = lemma;
  };
  const addAll = (text: string, tags: number): void => {
    for (const word of listWords(text)) add(word, tags);
  };

  const senses = new Map<string, number>();
  for (const [name, lemmas] of Object.entries(verbSenses)) {
    for (const lemma of listWords(lemmas)) {
      senses.set(lemma, (senses.get(lemma) ?? 0) | sense[name as keyof typeof sense]);
    }
  }
  for (const [tags, words] of grammarWords) addAll(words, tags);
  for (const entry of listWords(verbs)) {
    const forms = inflect(entry);
    if (!verbForms.has(forms.base)) verbForms.set(forms.base, forms);
    const meaning = senses.get(forms.base) ?? 0;
    addForm(forms.base, tag.base, forms.base, meaning);
    addForm(forms.present, tag.pres, forms.base, meaning);
    addForm(forms.past, tag.past, forms.base, meaning);
    addForm(forms.participle, tag.part, forms.base, meaning);
    addForm(forms.gerund, tag.ing, forms.base, meaning);
  }
  for (const form of listWords("be is am are was were been being")) add(form, 0).lemma = "be";
  for (const form of listWords("have has had having 've")) add(form, tag.have).lemma = "have";
  for (const form of listWords("do does did doing")) add(form, 0).lemma = "do";
  for (const form of listWords("'re 'm")) add(form, tag.be).lemma = "be";
  addAll(roles, tag.role);
  addAll(teams, tag.team);
  addAll(departments, tag.dept);
  addAll(outsiders, tag.outsider);
  addAll(indefinites, tag.indef);
  addAll(companies, tag.company);
  addAll(wordNames, tag.name | tag.noun);
  addAll(systems, tag.system);
  // the others are known by their hashes alone
  for (const name of listWords(namesThatAreWords)) {
    const known = lexicon.get(name);
    if (known !== undefined) known.tags |= tag.name;
  }
  return lexicon;
}

const words = buildLexicon();

export const lexicon: ReadonlyMap<string, Word> = words;

const unknownNoun: Word = { tags: tag.noun, sense: 0, lemma: "", cues: 0 };
const unknownAdverb: Word = { tags: tag.adv, sense: 0, lemma: "", cues: 0 };
const unknownPast: Word = { tags: tag.past | tag.part, sense: 0, lemma: "", cues: 0 };
const unknownGerund: Word = { tags: tag.ing | tag.noun, sense: 0, lemma: "", cues: 0 };

/** The word's entry, or a guess by its ending; for `auto-renewed` the part after the last hyphen decides. */
export function findWord(lower: string): Word {
  const known = lexicon.get(lower);
  if (known !== undefined) return known;
  if (isGivenName(lower)) return plainName;
  // "prioritising/monitoring"
  const slash = lower.lastIndexOf("/");
  const second = slash > 0 ? lexicon.get(lower.slice(slash + 1)) : undefined;
  if (second !== undefined) return second;
  const hyphen = lower.lastIndexOf("-");
  if (hyphen > 0) {
    const last = lexicon.get(lower.slice(hyphen + 1));
    if (last !== undefined) {
      return (last.tags & (tag.role | tag.team | tag.part)) === 0 ? unknownNoun : last;
    }
  }
  // Tomás, René: names are listed without their accents
  const bare = /^[\u0020-\u007e]*$/.test(lower)
    ? lower
    : lower.normalize("NFD").replaceAll(/\p{M}/gu, "");
  if (bare !== lower && (isGivenName(bare) || ((lexicon.get(bare)?.tags ?? 0) & tag.name) !== 0))
    return plainName;
  if (lower.length > 4) {
    if (lower.endsWith("ly")) return unknownAdverb;
    if (lower.endsWith("ed")) return unknownPast;
    if (lower.endsWith("ing")) return unknownGerund;
  }
  return unknownNoun;
}

/** `renew` → `renewed`; undefined for verbs that have no entry. */
export function participleOf(lemma: string): string | undefined {
  return verbForms.get(lemma)?.participle;
}

/** `roll` → `rolled`; undefined for verbs that have no entry. */
export function pastOf(lemma: string): string | undefined {
  return verbForms.get(lemma)?.past;
}

function listForms(lemma: string): readonly string[] {
  const own = Object.hasOwn(auxiliaries, lemma) ? auxiliaries[lemma] : undefined;
  if (own !== undefined) return own.split(" ");
  const forms = verbForms.get(lemma);
  return forms === undefined
    ? [lemma]
    : [forms.base, forms.present, forms.past, forms.participle, forms.gerund];
}

/** Sets a cue bit on words, and on every form of verbs that are given as `<lemma`. */
export function setCue(cues: readonly string[], bit: number): void {
  for (const cue of cues) {
    if (cue.startsWith("<")) {
      const lemma = cue.slice(1);
      for (const form of listForms(lemma)) {
        const word = words.get(form);
        if (word?.lemma === lemma) word.cues |= bit;
      }
      continue;
    }
    const known = words.get(cue);
    if (known === undefined) words.set(cue, { ...findWord(cue), cues: bit });
    else known.cues |= bit;
  }
}
