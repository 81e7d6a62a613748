/** A stretch of time in milliseconds. */
export type Span = { readonly from: number; readonly to: number };

/** Closer than this nothing is told apart any more. */
const leastSpan = 60_000;

/** Where a moment stands in a width of pixels; outside of it for a moment outside of the span. */
export function xOf(at: number, span: Span, width: number): number {
  return ((at - span.from) / (span.to - span.from)) * width;
}

export function momentAt(x: number, span: Span, width: number): number {
  return span.from + (x / width) * (span.to - span.from);
}

/** Brings the span closer (a factor below 1) or further away around a moment, which keeps its place. */
export function zoomed(span: Span, factor: number, around: number, whole: Span): Span {
  const length = span.to - span.from;
  const next = Math.min(whole.to - whole.from, Math.max(leastSpan, length * factor));
  const share = (around - span.from) / length;
  const from = around - share * next;
  return within({ from, to: from + next }, whole);
}

/** Moves the span by a share of its length, up to an end of the whole. */
export function moved(span: Span, share: number, whole: Span): Span {
  const by = (span.to - span.from) * share;
  return within({ from: span.from + by, to: span.to + by }, whole);
}

/** The span moved so far that the moment is in it, with some room to go on; the same where it is in it already. */
export function holding(span: Span, moment: number, whole: Span): Span {
  if (moment >= span.from && moment <= span.to) return span;
  const room = (span.to - span.from) * 0.1;
  const from = moment < span.from ? moment - room : moment + room - (span.to - span.from);
  return within({ from, to: from + (span.to - span.from) }, whole);
}

function within(span: Span, whole: Span): Span {
  const length = span.to - span.from;
  const from = Math.max(whole.from, Math.min(whole.to - length, span.from));
  return { from, to: from + length };
}

/** All moments with a little room on both sides, so that nothing stands on the edge. */
export function around(moments: readonly number[]): Span | undefined {
  let [first, last] = [Infinity, -Infinity];
  for (const at of moments) {
    if (at < first) first = at;
    if (at > last) last = at;
  }
  if (first === Infinity) return undefined;
  const room = Math.max(5 * 60_000, (last - first) * 0.03);
  return { from: first - room, to: last + room };
}
