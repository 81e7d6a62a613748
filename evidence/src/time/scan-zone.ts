import { abbreviationPattern, findZone } from "./zones.ts";
import { matchAt } from "./written-time.ts";

const zulu = /Z(?![A-Za-z0-9])/y;
const attached = /[+-]\d\d:?(?:\d\d)?(?![\d:])/y;
const attachedLoosely = /\+\d\d:?(?:\d\d)?(?![\d:])|-\d{4}(?![\d:])/y;
const spaced = / \(?([+-]\d\d:?\d\d)\)?(?![\d:])/y;
const fromUtc = / ?\(?((?:UTC|GMT) ?[+-]\d{1,2}(?::?\d\d)?)(?![\d:])\)?/iy;
const lettered = new RegExp(String.raw` ?[([]?(${abbreviationPattern}|utc|gmt)\b[)\]]?`, "y");
const named =
  / ?[([]?([A-Z][A-Za-z_]{2,14}\/[A-Z][A-Za-z_]{2,20}(?:\/[A-Z][A-Za-z_]{2,20})?)\b[)\]]?/y;

/**
 * The zone written directly behind a time of day, and where it ends.
 * `full` times (`T` or seconds) may carry `-04:30`; behind `02:00` the same letters are the end of a range.
 */
export function scanZone(
  text: string,
  at: number,
  full: boolean,
): { zone: string; to: number } | undefined {
  const plain = matchAt(zulu, text, at) ?? matchAt(full ? attached : attachedLoosely, text, at);
  if (plain !== null) return { zone: plain[0], to: at + plain[0].length };
  const worded =
    matchAt(fromUtc, text, at) ??
    matchAt(spaced, text, at) ??
    matchAt(lettered, text, at) ??
    matchAt(named, text, at);
  const zone = worded?.[1];
  if (worded === null || zone === undefined || findZone(zone) === undefined) return undefined;
  return { zone, to: at + worded[0].length };
}
