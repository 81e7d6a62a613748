import type { SaidOfLabels } from "./author-match.ts";
import { participantRoleWords, type Participant, type ParticipantRole } from "./participant.ts";
import { findParticipantFor } from "./presence.ts";

/** Somebody whose names stay inside, and the roles to tell them by. */
export type Named = {
  /** All that they are called on record. */
  readonly names: readonly string[];
  readonly roles: readonly ParticipantRole[];
};

/** Everyone whose name stays inside: who takes part, and who is only known by a name on record. */
export function namedPeople(
  participants: readonly Pick<Participant, "id" | "person" | "roles">[],
  labels: readonly string[],
  said: SaidOfLabels,
): Named[] {
  const byPerson = Map.groupBy(labels, (label) => findParticipantFor(label, participants, said));
  return [
    ...participants.map((participant) => ({
      names: [participant.person.name, ...(byPerson.get(participant) ?? [])],
      roles: participant.roles,
    })),
    ...[...new Set(byPerson.get(undefined))].map((label) => ({ names: [label], roles: [] })),
  ];
}

/** What somebody did in the response tells more than what they do for the retrospective. */
const byResponse: readonly ParticipantRole[] = [
  "incident-commander",
  "deputy",
  "key-engineer",
  "responder",
  "customer-liaison",
  "internal-liaison",
  "subject-matter-expert",
  "scribe",
  "project-manager",
  "project-team-member",
  "stakeholder",
  "facilitator",
  "retrospective-owner",
];

/** The one role that somebody is told by; undefined without any. */
export function chiefRole(roles: readonly ParticipantRole[]): ParticipantRole | undefined {
  return byResponse.find((role) => roles.includes(role));
}

/** Parts of names that are words as well: at the start of a sentence they are read as the word. */
const alsoWords = new Set(
  "Art Bill Black Brown Chance Chase Dawn Day Drew Faith Field Frank Grace Green Hope Jack Joy King Law Long Mark Max May Page Price Rob Rose Short Sky Summer White Will Young".split(
    " ",
  ),
);
const writtenTogether = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;
const address = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const handle =
  /(?<![\p{L}\p{N}_./@])@([\p{L}\p{N}](?:[\p{L}\p{N}._-]*[\p{L}\p{N}])?)(?![\p{L}\p{N}/])/gu;
const callsToAll = new Set(["here", "channel", "everyone", "all", "team"]);

/**
 * Writes roles in place of names: "Mei Tanaka rolled back" becomes "The key engineer rolled back". Names of several words are
 * found however they are capitalised, single ones as names are written; handles and mail addresses go, whoever they belong to.
 */
export function createRoleWriter(people: readonly Named[]): (text: string) => string {
  const { wholes, parts } = wordsByName(people);
  const replaceWholes = replacerFor(wholes, "iuy");
  const replaceParts = replacerFor(parts, "uy");
  const replaceHandle = (found: string, name: string, at: number, text: string): string => {
    if (callsToAll.has(name.toLowerCase())) return found;
    const told = wholes.get(name.toLowerCase()) ?? parts.get(capitalised(name.toLowerCase()));
    return placed(told ?? "a colleague", text, at);
  };
  return (text) =>
    replaceParts(
      replaceWholes(
        text.normalize("NFC").replace(address, "an e-mail address").replace(handle, replaceHandle),
      ),
    );
}

type Words = Map<string, string>;

function replacerFor(words: Words, flags: string): (text: string) => string {
  const names = [...words.keys()];
  const findName = nameFinder(names, flags);
  const anywhere = names.some((name) => writtenTogether.test(name));
  const tell = (found: string, at: number, text: string): string => {
    if (alsoWords.has(found) && startsSentence(text, at)) return found;
    const key = keyOf(found);
    return placed(words.get(key) ?? words.get(key.toLowerCase()) ?? "a colleague", text, at);
  };
  return (text) => {
    let told = "";
    let end = 0;
    for (const [at, beginning] of beginningsIn(text, anywhere)) {
      const found = at < end ? undefined : findName(text, at, beginning);
      if (found === undefined) continue;
      told += text.slice(end, at) + tell(found, at, text);
      end = at + found.length;
    }
    return told + text.slice(end);
  };
}

/**
 * Finds the longest name at a place. Only names that begin as the text does there are tried, so that thousands of them, as many as
 * come into a channel, cost no more than a few.
 */
function nameFinder(names: readonly string[], flags: string) {
  const longestFirst = names.toSorted((one, other) => other.length - one.length);
  const alike = Map.groupBy(longestFirst, (name) => {
    const beginning = writtenTogether.test(name) ? /./su : wordOrMark;
    return (name.match(beginning)?.[0] ?? "").toUpperCase();
  });
  const finders = new Map<string, Finder>();
  return (text: string, at: number, beginning: string): string | undefined => {
    for (const name of alike.get(beginning.toUpperCase()) ?? []) {
      const find = finders.get(name) ?? finderOf(name, flags);
      finders.set(name, find);
      const found = find(text, at);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

type Finder = (text: string, at: number) => string | undefined;

function finderOf(name: string, flags: string): Finder {
  const isWhole = !writtenTogether.test(name);
  const pattern = new RegExp(
    isWhole
      ? literally(name).replaceAll(" ", String.raw`\s+`)
      : Array.from(name, literally).join(String.raw`\s*`),
    flags,
  );
  return (text, at) => {
    const found = matchAt(pattern, text, at);
    if (found === undefined || !isWhole) return found;
    const goesOn = matchAt(afterLetter, text, at) ?? matchAt(letter, text, at + found.length);
    return goesOn === undefined ? found : undefined;
  };
}

const letter = /[\p{L}\p{N}_]/uy;
const afterLetter = /(?<=[\p{L}\p{N}_])/uy;

function matchAt(sticky: RegExp, text: string, at: number): string | undefined {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0];
}

const wordOrMark = /[\p{L}\p{N}_]+|[^\p{L}\p{N}_\s]/u;
const wordsAndMarks = new RegExp(wordOrMark, "gu");

/** Where names may begin, with the word or mark there; with `anywhere` at each of its characters as well. */
function* beginningsIn(text: string, anywhere: boolean): Generator<[number, string]> {
  for (const { 0: word, index } of text.matchAll(wordsAndMarks)) {
    yield [index, word];
    if (!anywhere) continue;
    let at = index;
    for (const character of word) {
      if (character !== word) yield [at, character];
      at += character.length;
    }
  }
}

/** As names are held: one space between words, none where a script writes without. */
function keyOf(name: string): string {
  return name.trim().replaceAll(/\s+/gu, writtenTogether.test(name) ? "" : " ");
}

/** `wholes` by name in lower case; `parts` as they are written. */
function wordsByName(people: readonly Named[]): { readonly wholes: Words; readonly parts: Words } {
  const roles = people.map((person) => chiefRole(person.roles) ?? "responder");
  const wholes: Words = new Map();
  const parts: Words = new Map();
  for (const [place, { names }] of people.entries()) {
    const role = roles[place] ?? "responder";
    const told = tellRole(role, roles.filter((other) => other === role).length === 1);
    for (const name of names) addName(name.normalize("NFC"), told, wholes, parts);
  }
  return { wholes, parts };
}

function addName(name: string, told: string, wholes: Words, parts: Words): void {
  const whole = keyOf(name);
  const pieces = name.split(/[\s._,()-]+/u).filter(isPart);
  if (pieces.length > 1 || writtenTogether.test(whole)) wholes.set(whole.toLowerCase(), told);
  else if (pieces.length === 1 && !alsoWords.has(capitalised(whole))) parts.set(whole, told);
  for (const piece of pieces.map(capitalised)) {
    // Two people who share a part are told by what holds for both.
    const known = parts.get(piece);
    parts.set(piece, known === undefined || known === told ? told : "a colleague");
  }
}

function tellRole(role: ParticipantRole, isOnly: boolean): string {
  const words = participantRoleWords[role].toLowerCase();
  return `${isOnly ? "the" : /^[aeiou]/u.test(words) ? "an" : "a"} ${words}`;
}

const particles = new Set([
  "van",
  "von",
  "der",
  "den",
  "del",
  "dos",
  "das",
  "bin",
  "ibn",
  "the",
  "and",
]);

/** Initials and particles would be found in every other sentence. */
function isPart(piece: string): boolean {
  if (writtenTogether.test(piece)) return piece.length > 1;
  if (piece.length > 2) return !particles.has(piece);
  return piece.length === 2 && /^\p{Lu}\p{Ll}$/u.test(piece);
}

function literally(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}

function placed(words: string, text: string, at: number): string {
  return startsSentence(text, at) ? capitalised(words) : words;
}

function startsSentence(text: string, at: number): boolean {
  const before = text.slice(0, at).replace(/[ \t"“‘'(]+$/u, "");
  return before === "" || /[.!?:\n]$/u.test(before);
}

function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
