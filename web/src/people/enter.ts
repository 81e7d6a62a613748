/**
 * Goes on to where somebody wanted to be, as a whole new page: nothing of the time before is left in memory. Only
 * places of ours are gone to, whatever the address asks for.
 */
export function enter(next: unknown = "/"): void {
  location.assign(placeOfOurs(next, location.origin));
}

export function placeOfOurs(next: unknown, origin: string): string {
  if (typeof next !== "string" || !next.startsWith("/") || !URL.canParse(next, origin)) return "/";
  const url = new URL(next, origin);
  return url.origin === origin ? url.pathname + url.search + url.hash : "/";
}
