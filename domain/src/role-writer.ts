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
  participants: readonly Pick<Participant, "person" | "roles">[],
  labels: readonly string[],
): Named[] {
  const byPerson = Map.groupBy(labels, (label) => findParticipantFor(label, participants));
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
const address = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const handle =
  /(?<![\p{L}\p{N}_./@])@([\p{L}\p{N}](?:[\p{L}\p{N}._-]*[\p{L}\p{N}])?)(?![\p{L}\p{N}/])/gu;
const callsToAll = new Set(["here", "channel", "everyone", "all", "team"]);

/**
 * Writes roles in place of names: "Mei Tanaka rolled back" becomes "The key engineer rolled back". Names of several words are
 * found however they are capitalised, single ones as names are written; handles and mail addresses go, whoever they belong to.
 */
export function createRoleWriter(people: readonly Named[]): (text: string) => string {
  const { wholes, parts } = wordsByName(people);
  const replaceWholes = replacerFor(wholes, "giu");
  const replaceParts = replacerFor(parts, "gu");
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
  if (words.size === 0) return (text) => text;
  const pattern = patternOf([...words.keys()], flags);
  return (text) =>
    text.replace(pattern, (found: string, at: number) => {
      if (alsoWords.has(found) && startsSentence(text, at)) return found;
      const key = keyOf(found);
      return placed(words.get(key) ?? words.get(key.toLowerCase()) ?? "a colleague", text, at);
    });
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

function patternOf(names: readonly string[], flags: string): RegExp {
  const choices = names
    .toSorted((one, other) => other.length - one.length)
    .map((name) => {
      if (writtenTogether.test(name))
        return name
          .split("")
          .map(literally)
          .join(String.raw`\s*`);
      const spaced = literally(name).replaceAll(" ", String.raw`\s+`);
      return String.raw`(?<![\p{L}\p{N}_])${spaced}(?![\p{L}\p{N}_])`;
    });
  return new RegExp(choices.join("|"), flags);
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
