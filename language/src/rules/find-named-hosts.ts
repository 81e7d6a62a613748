import { tag } from "../lexicon/tags.ts";
import type { Token } from "../grammar/token.ts";
import type { Reading, Span } from "../reading.ts";

export const machines =
  /^(?:servers?|hosts?|machines?|box|boxes|nodes?|vms?|switch|switches|routers?|firewalls?|databases?|clusters?|hypervisors?)$/;
const places = /^(?:on|of|from)$/;
/** What hosts are called after: "web12", "db03", "mx3". */
const numbered =
  /^(?:web|app|db|api|mx|mail|smtp|imap|ns|srv|svr|server|node|host|vm|cache|redis|lb|proxy|worker|queue|kafka|sql|pg|mysql|www|gw|fw|sw|rtr|dc|esx|kvm|prod|stage|stg|build|ci|log|file|nas|san|stor|storage|backup|front|back|edge|core)\d{1,4}[a-z]?$/;

/** Machines by the names that those inside call them: "web12", "the “farnsworth” server", "servers (amy and leela)". */
export function findNamedHosts({ tokens }: Reading): readonly Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const { text } = tokens[at] ?? { text: "" };
    if (numbered.test(text)) {
      const near = tokens
        .slice(Math.max(0, at - 2), at + 3)
        .some(({ text: word }) => machines.test(word));
      const placed = places.test(tokens[at - 1]?.text ?? "") && !/^(?:web|api)/.test(text);
      if (near || placed || /\d\d/.test(text)) spans.push({ from: at, to: at + 1 });
    } else if (machines.test(text)) {
      const after = findNames(tokens, at + 1);
      if (after > 0) spans.push({ from: at, to: after });
      else if (isQuotedBefore(tokens, at)) spans.push({ from: at, to: at + 1 });
    }
  }
  return spans;
}

/** "servers (amy, flexo, and leela)", "server "zoidberg"", "hosts named gandalf": the index after the names, or -1. */
function findNames(tokens: readonly Token[], from: number): number {
  const link = tokens[from]?.text ?? "";
  if (/^(?:we|known)$/.test(link) && /^(?:call|as)$/.test(tokens[from + 1]?.text ?? ""))
    return tokens[from + 2]?.shape === "punct" || tokens[from + 2] === undefined ? -1 : from + 3;
  const told = /^(?:named|called|\()$/.test(link);
  if (!told && tokens[from]?.cited !== true) return -1;
  const at = told ? from + 1 : from;
  const close =
    link === "(" ? tokens.findIndex(({ text }, index) => index > from && text === ")") : -1;
  if (link === "(" && close < 0) return -1;
  const end = close > 0 ? close : at + 1;
  const names = tokens.slice(at, end).filter(({ text }) => !/^(?:,|and|or|&)$/.test(text));
  if (names.length === 0 || names.length > 6 || !names.every(isName)) return -1;
  return close > 0 ? close + 1 : end;
}

/** A word of no dictionary, or a name for people. */
function isName({ shape, text, word }: Token): boolean {
  return (
    (shape === "word" || shape === "capital") &&
    /^[a-z][a-z0-9-]+$/.test(text) &&
    ((word.lemma === "" && (word.tags & ~tag.noun) === 0) || (word.tags & tag.name) !== 0)
  );
}

/** "The “farnsworth” Apache web server". */
function isQuotedBefore(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 4); index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.shape === "punct") return false;
    if (token.cited) return isName(token) && tokens[index - 1]?.cited !== true;
  }
  return false;
}
