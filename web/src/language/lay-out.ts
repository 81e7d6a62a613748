import type { SentenceFinding } from "./checking.ts";

export type Piece = {
  readonly start: number;
  readonly text: string;
  /** What the piece is marked for; empty for text between marks. */
  readonly findings: readonly SentenceFinding[];
};

/** Cuts a text at its findings. Those that overlap make one piece, so that a mark never stands inside another. */
export function layOut(text: string, findings: readonly SentenceFinding[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const group of groupOverlapping(findings)) {
    const start = Math.min(...group.map((finding) => finding.start));
    const end = Math.max(...group.map((finding) => finding.end));
    if (start > at) pieces.push({ start: at, text: text.slice(at, start), findings: [] });
    pieces.push({ start, text: text.slice(start, end), findings: group });
    at = end;
  }
  if (at < text.length) pieces.push({ start: at, text: text.slice(at), findings: [] });
  return pieces;
}

export function groupOverlapping(findings: readonly SentenceFinding[]): SentenceFinding[][] {
  const groups: SentenceFinding[][] = [];
  let end = -1;
  for (const finding of findings.toSorted((one, other) => one.start - other.start)) {
    if (finding.start < end) groups.at(-1)?.push(finding);
    else groups.push([finding]);
    end = Math.max(end, finding.end);
  }
  return groups;
}
