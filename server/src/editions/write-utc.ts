/** "2026-03-07 14:32:10", without seconds when they are zero. */
export function writeUtc(instant: string): string {
  return instant.slice(0, 19).replace("T", " ").replace(/:00$/u, "");
}
