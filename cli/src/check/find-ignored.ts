/** A stretch of text in which the named rules, or all, are let stand. */
type Ignored = {
  readonly start: number;
  readonly end: number;
  readonly rules: ReadonlySet<string>;
};

const comment =
  /<!--[ \t]*second-story-ignore(-start|-end)?(?:[ \t]+([\w ,-]{0,500}?))?[ \t]*-->/gu;

/**
 * Reads the comments that let findings stand: `<!-- second-story-ignore -->` for the paragraph that it stands in or
 * before, `<!-- second-story-ignore-start -->` to `<!-- second-story-ignore-end -->` for more. Rule ids or kinds after the
 * word let only those stand.
 */
export function findIgnored(text: string): (start: number, rule: string, kind: string) => boolean {
  const stretches: Ignored[] = [];
  let open: { start: number; rules: ReadonlySet<string> } | undefined;
  for (const match of text.matchAll(comment)) {
    const rules = new Set((match[2] ?? "").split(/[ ,]+/u).filter((name) => name !== ""));
    if (match[1] === "-start") open ??= { start: match.index, rules };
    else if (match[1] === "-end") {
      if (open) stretches.push({ ...open, end: match.index });
      open = undefined;
    } else {
      stretches.push({ ...paragraphAt(text, match.index, match[0].length), rules });
    }
  }
  if (open) stretches.push({ ...open, end: text.length });
  return (start, rule, kind) =>
    stretches.some(
      (stretch) =>
        stretch.start <= start &&
        start < stretch.end &&
        (stretch.rules.size === 0 || stretch.rules.has(rule) || stretch.rules.has(kind)),
    );
}

/** From the comment's paragraph to its end; a comment that stands alone belongs to the paragraph after it. */
function paragraphAt(text: string, at: number, length: number): { start: number; end: number } {
  const before = text.lastIndexOf("\n\n", at);
  const start = before === -1 ? 0 : before + 2;
  let from = at + length;
  while (from < text.length && /\s/u.test(text.charAt(from))) from += 1;
  const end = text.indexOf("\n\n", Math.max(from, at + length));
  return { start, end: end === -1 ? text.length : end };
}
