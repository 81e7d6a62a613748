/** What somebody typed on while a line was on its way: what follows the line that was sent, or all of it once that was changed. */
export function typedSince(sent: string, now: string): string {
  return now.startsWith(sent) ? now.slice(sent.length).trimStart() : now;
}
