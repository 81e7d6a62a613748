import { tag } from "../lexicon/tags.ts";

/** What the caller knows: people of this retrospective and products that are named like people. */
export interface Roster {
  /** `tag.name` or `tag.system` by lower-case word; a handle stands with and without its @. */
  readonly words: ReadonlyMap<string, number>;
  /** Words that count in lower case too: handles and one-word names. */
  readonly anyCase: ReadonlySet<string>;
}

export const emptyRoster: Roster = { words: new Map(), anyCase: new Set() };

export function createRoster(people: readonly string[], products: readonly string[]): Roster {
  if (people.length === 0 && products.length === 0) return emptyRoster;
  const words = new Map<string, number>();
  const anyCase = new Set<string>();
  for (const person of people) {
    const parts = person.toLowerCase().trim().split(/\s+/);
    for (const part of parts) {
      const bare = part.replace(/^@/, "");
      // initials and particles (J., de, van) say nothing by themselves
      if (bare.replace(/\W/g, "").length < 2 || particles.has(bare)) continue;
      words.set(bare, tag.name);
      words.set(`@${bare}`, tag.name);
      if (parts.length === 1) anyCase.add(bare).add(`@${bare}`);
    }
  }
  for (const product of products) {
    for (const part of product.toLowerCase().trim().split(/\s+/)) {
      if (!words.has(part)) words.set(part, tag.system);
    }
  }
  return { words, anyCase };
}

const particles = new Set([
  "de",
  "da",
  "di",
  "del",
  "la",
  "le",
  "van",
  "von",
  "der",
  "den",
  "bin",
  "al",
  "el",
  "the",
  "of",
]);
