import type { WrittenClock } from "./written-time.ts";

/** The offset of a clock that shows `here` while one at the offset `other` shows `there`. */
export function offsetBetween(
  here: WrittenClock,
  there: WrittenClock,
  other: string,
): string | undefined {
  const fixed = other === "Z" ? "+00:00" : other;
  const match = /^([+-])(\d\d):(\d\d)$/.exec(fixed);
  if (match === null) return undefined;
  const base = (Number(match[2]) * 60 + Number(match[3])) * (match[1] === "-" ? -1 : 1);
  const apart = here.hour * 60 + here.minute - (there.hour * 60 + there.minute);
  // Zones run from -12 to +14 hours; the day may differ between the two clocks.
  const minutes = [base + apart, base + apart - 1440, base + apart + 1440].find(
    (one) => one >= -720 && one <= 840,
  );
  if (minutes === undefined || minutes % 15 !== 0) return undefined;
  const size = Math.abs(minutes);
  const written = `${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
  return minutes === 0 ? "Z" : `${minutes < 0 ? "-" : "+"}${written}`;
}

const pad = (value: number) => String(value).padStart(2, "0");
