const names = [
  ["jan", "january", "janvier", "januar", "enero"],
  ["feb", "february", "février", "fév", "fevrier", "februar", "febrero"],
  ["mar", "march", "mars", "märz", "marzo"],
  ["apr", "april", "avril", "avr", "abril"],
  ["may", "mai", "mayo"],
  ["jun", "june", "juin", "juni", "junio"],
  ["jul", "july", "juillet", "juil", "juli", "julio"],
  ["aug", "august", "août", "aout", "agosto"],
  ["sep", "sept", "september", "septembre", "septiembre"],
  ["oct", "october", "octobre", "oktober", "okt", "octubre"],
  ["nov", "november", "novembre", "noviembre"],
  ["dec", "december", "décembre", "decembre", "dezember", "dez", "diciembre"],
] as const;

const numbers = new Map<string, number>(
  names.flatMap((spellings, index) => spellings.map((name) => [name, index + 1] as const)),
);

/** Alternation of every spelling, longest first, for patterns with the `i` flag. */
export const monthPattern = [...numbers.keys()]
  .toSorted((left, right) => right.length - left.length)
  .join("|");

/** 1 to 12 for a month's name in English, French, German or Spanish. */
export function findMonth(name: string): number | undefined {
  return numbers.get(name.toLowerCase());
}
