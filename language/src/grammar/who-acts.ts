import { tag } from "../lexicon/tags.ts";
import type { Reading } from "../reading.ts";
import { readPhraseEndingAt } from "./noun-phrase.ts";
import type { Party } from "./party.ts";
import type { Clause } from "./read-clauses.ts";
import type { Token } from "./token.ts";

/** "The DBAs", "our maintainers": a group by what its members do. */
export function isManyPeople({ tokens }: Reading, { subject }: Clause): boolean {
  const head = tokens[(subject?.to ?? 0) - 1];
  const first = tokens[subject?.from ?? 0];
  return (
    subject?.party === "person" &&
    subject.plural &&
    head !== undefined &&
    (head.shape === "word" || head.shape === "caps") &&
    (head.word.tags & tag.role) !== 0 &&
    ((first?.word.tags ?? 0) & tag.num) === 0 &&
    !/^(?:one|some|both|either|several|people)$/.test(first?.text ?? "") &&
    // those on call are one or two
    !tokens.slice(subject.from, subject.to).some(({ text }) => /^on-?call$/.test(text))
  );
}

const handsOn = new Set(
  "pick type click press pull plug unplug paste copy leave forget mix swap flip touch wire run merge push commit open close pour grab tell say think assume guess know notice read misread have panic go look test check ask deploy skip delete restart reboot edit truncate enter type unplug select kill bother ship remove drop wipe approve sign mail email change release tag rename disable take blow format realize realise".split(
    " ",
  ),
);
const hers = new Set("he she his her him himself herself".split(" "));

/** A capital that is in no list and does what hands do: a name that we do not know, rather than a company. */
export function isStranger(reading: Reading, { subject, group }: Clause): boolean {
  const { tokens } = reading;
  const head = tokens[(subject?.to ?? 0) - 1];
  if (
    head === undefined ||
    (head.word.tags & tag.company) !== 0 ||
    /(?:s|ing|ion|ment|ness|ity)$/.test(head.text)
  )
    return false;
  return (
    handsOn.has(tokens[group.main]?.word.lemma ?? "") ||
    tokens.slice(group.to).some(({ text }) => hers.has(text))
  );
}

/** "Acme's aim was speed, but they missed …": whether a house was named last before "they". */
export function isHouseNamedBefore(tokens: readonly Token[], they: number): boolean {
  for (let index = they - 1; index >= Math.max(0, they - 30); index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.shape === "code") continue;
    const { tags } = token.word;
    if ((tags & (tag.role | tag.outsider)) !== 0) return false;
    if ((tags & tag.name) !== 0 && token.shape === "capital") return false;
    if ((tags & tag.team) !== 0) return true;
    if ((tags & tag.company) !== 0 && token.shape !== "word") return true;
  }
  return false;
}

const deeds = new Set(
  "promotion campaign test experiment job decision idea update upgrade rollout refactor work cleanup restart reboot tweak actions action handling instructions typo shortcut workaround hotfix patch mistake rule import export change changes commit code deploy deployment pr patch script migration config configuration fix query refactoring merge release push edit command".split(
    " ",
  ),
);

/** "Her change broke …", "Jun's commit took down …": the deed stands for the person. */
export function findOwner(
  reading: Reading,
  subject: { readonly from: number; readonly to: number },
  costs: boolean,
): Party | undefined {
  const { tokens, roster } = reading;
  if (!deeds.has(tokens[subject.to - 1]?.text ?? "") && !costs) return undefined;
  const first = tokens[subject.from]?.text ?? "";
  if (first === "her" || first === "his" || first === "my" || first === "your") return "person";
  for (let index = subject.from + 1; index < subject.to; index += 1) {
    if (tokens[index]?.text !== "'s") continue;
    const { party } = readPhraseEndingAt(
      tokens,
      index - 1,
      roster,
      (place) => place < subject.from,
    );
    return party === "person" || party === "team" ? party : undefined;
  }
  return undefined;
}

export function isNamed({ tokens }: Reading, { subject, opener }: Clause): boolean {
  const head = tokens[(subject?.to ?? 0) - 1];
  return (
    opener === "" &&
    head !== undefined &&
    (head.shape === "handle" || (head.shape === "capital" && (head.word.tags & tag.name) !== 0))
  );
}

/** "sam (the deploy bot)": the brackets tell what it is. */
export function isCalledProgram(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== "(") return false;
  const close = tokens.findIndex(({ text }, index) => index > at && text === ")");
  return (
    close > 0 &&
    close - at < 7 &&
    /^(?:bots?|service|script|job|server|tool|system|account|app|agent|program|pipeline|host|cluster)$/.test(
      tokens[close - 1]?.text ?? "",
    )
  );
}
