const signs: readonly RegExp[] = [
  /^#{1,6} \S/mu,
  /^\s{0,3}[-*+] \S/mu,
  /^\s{0,3}\d{1,3}[.)] \S/mu,
  /^> ?\S/mu,
  /^ {0,3}(?:```|~~~)/mu,
  /^\|?(?: *:?-{3,}:? *\|)+/mu,
  /\*\*\S[^\n*]*\*\*/u,
  /\[[^\]\n]+\]\((?:https?:|mailto:)/u,
  /`[^`\n]+`/u,
];

/** Whether pasted text is meant as Markdown; lines of a log are not, and keep their line ends. */
export function looksLikeMarkdown(text: string): boolean {
  return signs.some((sign) => sign.test(text));
}
