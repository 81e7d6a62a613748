import { grammarWords } from "./grammar-words.ts";
import { inflect } from "./inflect.ts";
import { givenNames, systems, wordNames } from "./names.ts";
import { companies, departments, indefinites, outsiders, roles, teams } from "./people.ts";
import { sense, tag, type Word } from "./tags.ts";
import { verbs, verbSenses } from "./verbs.ts";

interface OpenWord {
  tags: number;
  sense: number;
  lemma: string;
  cues: number;
}

function listWords(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

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
    const meaning = senses.get(forms.base) ?? 0;
    for (const [form, tags] of [
      [forms.base, tag.base],
      [forms.present, tag.pres],
      [forms.past, tag.past],
      [forms.participle, tag.part],
      [forms.gerund, tag.ing],
    ] as const) {
      const word = add(form, tags, forms.base);
      word.sense |= meaning;
      if ((word.tags & (tag.be | tag.have | tag.do | tag.modal)) === 0) word.lemma = forms.base;
    }
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
  addAll(givenNames, tag.name);
  addAll(wordNames, tag.name | tag.noun);
  addAll(systems, tag.system);
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
  const hyphen = lower.lastIndexOf("-");
  if (hyphen > 0) {
    const last = lexicon.get(lower.slice(hyphen + 1));
    if (last !== undefined) {
      return (last.tags & (tag.role | tag.team | tag.part)) === 0 ? unknownNoun : last;
    }
  }
  if (lower.length > 4) {
    if (lower.endsWith("ly")) return unknownAdverb;
    if (lower.endsWith("ed")) return unknownPast;
    if (lower.endsWith("ing")) return unknownGerund;
  }
  return unknownNoun;
}

const participles = new Map<string, string>();
for (const entry of listWords(verbs)) {
  const forms = inflect(entry);
  if (!participles.has(forms.base)) participles.set(forms.base, forms.participle);
}

/** `renew` → `renewed`; undefined for verbs that have no entry. */
export function participleOf(lemma: string): string | undefined {
  return participles.get(lemma);
}

/** Sets a cue bit on words, and on every form of verbs that are given as `<lemma`. */
export function setCue(cues: readonly string[], bit: number): void {
  const lemmas = new Set(cues.filter((cue) => cue.startsWith("<")).map((cue) => cue.slice(1)));
  for (const word of words.values()) if (lemmas.has(word.lemma)) word.cues |= bit;
  for (const cue of cues) {
    if (cue.startsWith("<")) continue;
    const known = words.get(cue);
    if (known === undefined) words.set(cue, { ...findWord(cue), cues: bit });
    else known.cues |= bit;
  }
}
