const chosen: { zone: string | null } = { zone: null };

/** The reader's time zone, as an IANA name: the one they chose, or else what the browser says. */
export const readerZone = (): string =>
  chosen.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Shows times in this zone from now on; null goes by the browser. */
export function setReaderZone(zone: string | null): void {
  chosen.zone = zone;
}

/** "7 Mar 2026, 14:32" in the reader's zone and language. */
export function formatInstant(
  at: string,
  options: {
    readonly show?: "day" | "time" | "both";
    readonly seconds?: boolean;
    readonly timeZone?: string;
  } = {},
): string {
  const show = options.show ?? "both";
  return new Intl.DateTimeFormat(undefined, {
    ...(show === "time" ? {} : { day: "numeric", month: "short", year: "numeric" }),
    ...(show === "day"
      ? {}
      : { hour: "2-digit", minute: "2-digit", ...(options.seconds ? { second: "2-digit" } : {}) }),
    timeZone: options.timeZone ?? readerZone(),
    hourCycle: "h23",
  }).format(new Date(at));
}

/** "2026-03-07 14:32:05 UTC". */
export function formatUtc(at: string): string {
  return `${new Date(at).toISOString().slice(0, 19).replace("T", " ")} UTC`;
}

/** "7 Mar 2026" for "2026-03-07", a day that belongs to no zone. */
export function formatDay(day: string): string {
  return formatInstant(`${day}T00:00:00Z`, { show: "day", timeZone: "UTC" });
}

/** How far from a start, as responders say it: "+14 min", "−2 h 5 min", "+1 d 3 h"; "±0" at the start itself. */
export function formatOffset(at: string, start: string): string {
  const minutes = Math.trunc((Date.parse(at) - Date.parse(start)) / 60_000);
  if (minutes === 0) return "±0";
  return `${minutes < 0 ? "−" : "+"}${formatMinutes(Math.abs(minutes))}`;
}

/** A length of time in its two largest units: "14 min", "2 h 5 min", "1 d 3 h". Takes minutes. */
export function formatMinutes(total: number): string {
  const minutes = Math.round(total);
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const parts = [
    [days, "d"],
    [hours, "h"],
    [minutes % 60, "min"],
  ] as const;
  const shown = parts.filter(([amount]) => amount > 0).slice(0, 2);
  return shown.map(([amount, unit]) => `${String(amount)} ${unit}`).join(" ") || "0 min";
}
