import { latestYear } from "./to-instant.ts";

const units = [
  { digits: 10, decimals: 0 },
  { digits: 13, decimals: 3 },
  { digits: 16, decimals: 6 },
  { digits: 19, decimals: 9 },
] as const;
const latestSecond = Date.UTC(latestYear, 11, 31) / 1000;
const written = /^(\d{9,20})(?:\.(\d{1,9}))?$/;

/**
 * ISO 8601 in UTC for seconds, milliseconds, microseconds or nanoseconds since 1970, told apart by magnitude.
 * Takes digits as text, so that nothing beyond 2^53 is rounded. Undefined for what is no such time.
 */
export function findEpoch(digits: string): string | undefined {
  const match = written.exec(digits.trim());
  if (match === null) return undefined;
  const whole = match[1] ?? "";
  const unit = units.find(({ digits: count }) => Math.abs(whole.length - count) <= 1);
  if (unit === undefined) return undefined;
  const cut = whole.length - unit.decimals;
  const seconds = Number.parseInt(whole.slice(0, cut), 10);
  return writeEpoch(seconds, whole.slice(cut) + (unit.decimals === 0 ? (match[2] ?? "") : ""));
}

/** ISO 8601 in UTC from whole seconds and the digits after them. */
export function writeEpoch(seconds: number, fraction: string): string | undefined {
  if (!Number.isSafeInteger(seconds) || seconds < 0 || seconds > latestSecond) return undefined;
  const base = `${hourOf(Math.floor(seconds / 3600))}${sixty[Math.floor(seconds / 60) % 60]}:${sixty[seconds % 60]}`;
  return fraction === "" ? `${base}Z` : `${base}.${fraction}Z`;
}

const sixty = Array.from({ length: 60 }, (_, value) => String(value).padStart(2, "0"));
let lastHour = -1;
let lastWritten = "";

/** `2026-03-07T14:`. Messages come in order, so that the hour before is often the hour asked for. */
function hourOf(hour: number): string {
  if (hour !== lastHour) {
    lastHour = hour;
    lastWritten = new Date(hour * 3_600_000).toISOString().slice(0, 14);
  }
  return lastWritten;
}
