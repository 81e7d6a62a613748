import { sense, tag } from "../lexicon/tags.ts";
import type { Token } from "../grammar/token.ts";
import type { VerbGroup } from "../grammar/verb-group.ts";
import type { Reading, Span } from "../reading.ts";
import { machines } from "./find-named-hosts.ts";

const causing = new Set(
  "cause break introduce trigger misconfigure make disconnect overload exhaust exceed block drain".split(
    " ",
  ),
);
const harm =
  /^(?:caus|led$|lead|introduc|trigger|result|br[eo]ak|broke|fail|outage|error|bug|unfortunately|crash|lock|unavailab|disrupt|wrong|overload)/;
const works =
  /^(?:deployment|rollout|migration|upgrade|maintenance|update|change|release|work|deploying|migrating|upgrading|rolling|moving|updating)$/;
const remedies =
  /^(?:fix|fixes|hotfix|patch|patches|workaround|mitigation|mitigations|rollback|correction|repair|remedy|revert)$/;
const mending = new Set(
  "fix restore resolve identify mitigate revert roll rollback restart notice detect find investigate apologise apologize monitor confirm update communicate notify share publish add build complete contain repair recover begin start take redirect scale replace rebuild renew".split(
    " ",
  ),
);

/** "We deployed …" where the message tells how it came about; not where it tells what is being done. */
export function findCausingPronouns(reading: Reading): readonly Span[] {
  const spans: Span[] = [];
  const { tokens } = reading;
  // "to stabilise the service we blocked …": what was done about it
  const mended = tokens.some(
    ({ text }, at) =>
      tokens[at - 1]?.text === "to" &&
      /^(?:stabili[sz]e|restore|protect|mitigate|recover|contain|avoid|prevent|resolve|trigger)$/.test(
        text,
      ),
  );
  const harmful = tokens.some(({ text }) => harm.test(text));
  let responding = false;
  for (const { group, subject, shared, opener, end } of reading.clauses) {
    if (
      subject === undefined ||
      subject.party === "system" ||
      subject.party === "outsider" ||
      subject.party === "company"
    )
      continue;
    const main = tokens[group.main];
    if (
      main === undefined ||
      subject.party === "they" ||
      subject.party === "anyone" ||
      subject.party === "you"
    )
      continue;
    const alone =
      subject.to - subject.from === 1 &&
      ((tokens[subject.from]?.word.tags ?? 0) & tag.pronoun) !== 0;
    const ours = ["our", "one"].includes(tokens[subject.from]?.text ?? "");
    if (!alone && !ours && subject.party !== "person") continue;
    const past =
      group.form === "past" ||
      (group.perfect && (group.modal === undefined || group.modal !== "will"));
    const { lemma } = main.word;
    if (isLeftUndone(reading, group, end)) {
      spans.push({ from: Math.min(subject.from, group.from), to: group.to });
      continue;
    }
    if (!past || group.copula || (group.passive && subject.party === "we")) continue;
    // "the fix we deployed is holding"
    if (remedies.test(tokens[Math.min(subject.from, group.from) - 1]?.text ?? "")) continue;
    if (group.negated || mended) continue;
    const object = tokens.slice(group.to, Math.min(end, group.to + 6)).map(({ text }) => text);
    const lapsed =
      lemma === "let" && object.some((text) => /^(?:expire|lapse|slip|fill|grow|run)$/.test(text));
    const blamed = opener === "because" && (main.word.sense & (sense.act | sense.upkeep)) !== 0;
    const undertaken =
      harmful &&
      (/^(?:begin|start)$/.test(lemma)
        ? object.some((text) => works.test(text))
        : lemma === "need"
          ? object[0] === "to"
          : lemma === "expect" && object.some((text) => text === "to" || text === "that"));
    if (blamed || undertaken || lapsed) {
      spans.push({ from: Math.min(subject.from, group.from), to: group.to });
      continue;
    }
    // "we have moved traffic": what was done about it
    if (group.perfect && group.form === "present" && !harmful) continue;
    const righted =
      /^(?:identify|find|notice|add|restore|refund|correct|fix|replace|remove|detect|see)$/;
    if (!righted.test(lemma) && isHarmfulChange(tokens, group.to, end)) {
      spans.push({ from: Math.min(subject.from, group.from), to: group.to });
      continue;
    }
    // "we detected it, isolated the nodes and disabled …": what was done about it
    responding = shared ? responding || mending.has(lemma) : mending.has(lemma);
    const faulty = (main.word.sense & (sense.fault | sense.omit)) !== 0;
    if ((shared && responding && !faulty) || object.some((text) => remedies.test(text))) continue;
    const agent =
      (main.word.sense & (sense.act | sense.fault | sense.omit | sense.create | sense.upkeep)) !==
        0 || causing.has(lemma);
    if (!agent || mending.has(lemma)) {
      if (!["he", "she", "i"].includes(tokens[subject.from]?.text ?? "") || !agent) continue;
    }
    spans.push({ from: Math.min(subject.from, group.from), to: group.to });
  }
  return spans;
}

const harming = new Set(
  "reject clear block drop delete prevent remove refuse lose slow duplicate expose miss ignore hide overwrite disable".split(
    " ",
  ),
);

/** "… a new version that rejected valid coupons", "the wrong node, which cleared …". */
function isHarmfulChange(tokens: Reading["tokens"], from: number, end: number): boolean {
  const rest = tokens.slice(from, end + 6);
  return (
    rest.slice(0, 3).some(({ text }) => text === "wrong") ||
    rest.some(
      ({ text }, at) =>
        (text === "that" || text === "which") &&
        harming.has(rest[at + 1]?.word.lemma ?? "") &&
        ((rest[at + 1]?.word.tags ?? 0) & tag.past) !== 0,
    )
  );
}

/** What people alone leave undone. */
const duties = new Set(
  "test retest check review spend prepare monitor renew rotate plan verify validate anticipate foresee expect consider update upgrade patch follow back notice realise realize allow account understand think tell inform notify coordinate catch spot watch scale pay".split(
    " ",
  ),
);

/** "We did not test it long enough", "were not prepared": what was left undone is told as the cause. */
function isLeftUndone({ tokens }: Reading, group: VerbGroup, end: number): boolean {
  if (group.form !== "past") return false;
  // "we were too slow to react"
  if (!group.negated) return group.copula && tokens[group.to]?.text === "too";
  if (tokens.slice(group.to, end).some(({ text }) => /^(?:any|yet)$/.test(text))) return false;
  const main = tokens[group.main];
  const state = group.copula ? tokens[group.to]?.text : main?.text;
  return /^(?:prepared|ready)$/.test(state ?? "")
    ? group.copula || group.passive
    : !group.copula && !group.passive && duties.has(main?.word.lemma ?? "");
}

/** "Jan. 16", where the stop may well have ended the sentence. */
function isMonth({ sentence }: Reading, { text, end }: Token): boolean {
  return (
    /^(?:jan|april|june|august)$/.test(text) &&
    /^\.?\s{1,3}\d/.test(sentence.source.slice(end, end + 6))
  );
}

const publicKeys =
  /^(?:utf|sha|iso|rfc|cve|tls|ssl|http|https|covid|ipv|aes|rsa|md|us|eu|ap|ca|sa|me|af|uk|q|h|utc|gmt|mp|pci|soc|ec|az|p|sev|http)-/i;

/** Host names, addresses, ticket keys and the names of people. */
export function findInternalDetails(reading: Reading): readonly Span[] {
  const { tokens, sentence, roster } = reading;
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const text = token.end - token.start > 80 ? "" : sentence.source.slice(token.start, token.end);
    const ticket = /^[A-Z][A-Z0-9]{1,9}-\d{1,7}$/.test(text) && !publicKeys.test(text);
    const host =
      /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*-?\d{1,4}(?:[.-][a-z][a-z0-9-]*)*$/.test(text) &&
      /[a-z]-?(?:[a-z0-9]*-)*[a-z]*\d/.test(text) &&
      /-|\./.test(text) &&
      !publicKeys.test(text) &&
      !/^v\d/.test(text) &&
      !/^[a-z]+-(?:east|west|north|south|central|northeast|southeast)-\d[a-z]?$/.test(text);
    const part = /^[a-z]+(?:-[a-z]+)*-(?:svc|db|srv|prod|lb)$/.test(text);
    const zone = /\.(?:internal|local|lan|corp|svc|intra|intranet|prod|cluster\.local)$/.test(text);
    const address = /^(?:10|127|172|192)\.\d{1,3}\.\d{1,3}\.\d{1,3}(?::\d+)?$/.test(text);
    // a machine's name in capitals beside what it is
    const machine =
      /^[A-Z]{4,}\d{2,}$/.test(text) &&
      !/^(?:WINDOWS|UBUNTU|DEBIAN|RHEL|CENTOS)/.test(text) &&
      tokens.slice(Math.max(0, at - 3), at + 3).some(({ text: near }) => machines.test(near));
    if (ticket || host || part || machine || zone || address || token.shape === "handle") {
      spans.push({ from: at, to: at + 1 });
      continue;
    }
    const listed = roster.words.get(token.text);
    if (listed === tag.name && (token.shape !== "word" || roster.anyCase.has(token.text))) {
      spans.push({ from: at, to: at + 1 });
    } else if (
      listed === undefined &&
      token.shape === "capital" &&
      (token.word.tags & tag.name) !== 0 &&
      !isMonth(reading, token) &&
      (token.word.tags & (tag.noun | tag.system | tag.modal)) === 0
    ) {
      let to = at + 1;
      if (tokens[to]?.shape === "capital" && ((tokens[to]?.word.tags ?? 0) & tag.system) === 0)
        to += 1;
      spans.push({ from: at, to });
      at = to - 1;
    }
  }
  return spans;
}
