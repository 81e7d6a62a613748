import { sense, tag } from "../lexicon/tags.ts";
import type { Party } from "../grammar/party.ts";
import type { Reading, Span } from "../reading.ts";

const people: ReadonlySet<Party> = new Set(["person", "you", "they", "anyone", "team"]);
const rights = /^(?:access|rights?|privileges|permissions?|keys?|badge|licen[cs]e|credentials)$/;
const work = /^(?:jobs?|bonus|bonuses|position|role|post|seat|title)$/;
const repeated = /^(?:again|twice|second|repeatedly|next|third|repeat|another|outages|incidents)$/;
const because = /^(?:because|following|over)$/;
const rebuke =
  /^(?:counsell?ed|drilled|admonished|chastised|lectured|scolded|rebuked|berated|cautioned)$/;

/** What people lose by an incident: their rights, their work, their standing. Systems lose access too. */
export function findLosses(reading: Reading): readonly Span[] {
  const { tokens, clauses } = reading;
  const spans: Span[] = [];
  for (const { group, subject } of clauses) {
    const main = tokens[group.main];
    if (main === undefined || subject === undefined || group.negated) continue;
    const span: Span = { from: Math.min(subject.from, group.from), to: group.to };
    const rest = tokens.slice(group.to, group.to + 9).map(({ text }) => text);
    if (group.passive && isRight(reading, subject.to - 1)) {
      if (isTaking(main.word.lemma) && hasOwner(reading, subject)) spans.push(span);
      continue;
    }
    if (!people.has(subject.party) && !isThreat(reading, group.from)) continue;
    if (group.passive && rebuke.test(main.text)) spans.push(span);
    else if (
      main.word.lemma === "lose" &&
      rest.slice(0, 5).some((text) => isLost(text)) &&
      (rest.some((text) => because.test(text)) || tokens.slice(0, group.from).some(isInvolved))
    )
      spans.push({ ...span, to: group.to + 1 });
  }
  for (let at = reading.start + 2; at < tokens.length; at += 1) {
    const { word, text } = tokens[at] ?? {};
    if (word?.lemma !== "lose" || text === "lost" || !isThreat(reading, at)) continue;
    if (tokens.slice(at + 1, at + 6).some(({ text }) => isLost(text)))
      spans.push({ from: at, to: at + 2 });
  }
  return spans;
}

function isLost(text: string): boolean {
  return rights.test(text) || work.test(text);
}

function isTaking(lemma: string): boolean {
  return /^(?:take|revoke|remove|withdraw|suspend|strip|pull|cancel)$/.test(lemma);
}

function isRight(reading: Reading, at: number): boolean {
  return rights.test(reading.tokens[at]?.text ?? "");
}

/** "Those involved", "personnel responsible for it". */
function isInvolved({ text }: Reading["tokens"][number]): boolean {
  return /^(?:involved|responsible)$/.test(text);
}

/** "Marek's admin rights", "his access", where nobody is said to have left. */
function hasOwner(
  { tokens, roster }: Reading,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  if (tokens.some(({ text }) => /^(?:left|leaves|leaving|departed|leaver|offboarding)$/.test(text)))
    return false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (/^(?:his|her|my|your)$/.test(token.text)) return true;
    const owned = tokens[at + 1]?.text === "'s";
    if (
      owned &&
      ((token.word.tags & (tag.name | tag.role)) !== 0 || roster.words.get(token.text) === tag.name)
    )
      return true;
  }
  return false;
}

/** "Whoever skips it again …", "engineers who cause two outages …", "next time somebody …": what would be done. */
function isThreat({ tokens, start }: Reading, before: number): boolean {
  const words = tokens.slice(start, before);
  const open = words.some(
    ({ text }, at) =>
      text === "whoever" ||
      (text === "who" && at > 0) ||
      text === "if" ||
      (text === "time" && words[at - 1]?.text === "next"),
  );
  return (
    open &&
    words.some(
      ({ text, word }) => repeated.test(text) || (word.sense & (sense.fault | sense.omit)) !== 0,
    )
  );
}
