export type Piece = { readonly text: string; readonly isFound: boolean };

/**
 * An excerpt in pieces: what stands between `[[` and `]]` was found. Markdown of the text around it is taken away,
 * since a few words of it would read as noise.
 */
export function splitMarks(excerpt: string): Piece[] {
  const pieces: Piece[] = [];
  const clean = excerpt.replaceAll(/(^|\s)#{1,6}\s+/gu, "$1").replaceAll(/\*\*|`|^>\s?/gmu, "");
  let rest = clean;
  while (rest !== "") {
    const start = rest.indexOf("[[");
    const end = start === -1 ? -1 : rest.indexOf("]]", start);
    if (end === -1) break;
    if (start > 0) pieces.push({ text: rest.slice(0, start), isFound: false });
    pieces.push({ text: rest.slice(start + 2, end), isFound: true });
    rest = rest.slice(end + 2);
  }
  return rest === "" ? pieces : [...pieces, { text: rest, isFound: false }];
}
