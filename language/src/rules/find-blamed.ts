import { badThings } from "../grammar/fault-words.ts";
import { isNominal, readPhraseEndingAt } from "../grammar/noun-phrase.ts";
import type { Party } from "../grammar/party.ts";
import { sense, tag } from "../lexicon/tags.ts";
import type { Token } from "../grammar/token.ts";
import type { Reading, Span } from "../reading.ts";
import { endOfPhrase } from "./end-of-phrase.ts";

const faultNouns = new Set(
  "fault faults mistake mistakes error errors failure failures negligence carelessness oversight incompetence inattention misconfiguration misjudgement misjudgment blunder screw-up screwup screwups laziness sloppiness ignorance recklessness lapse bad bug fuckup cock-up misunderstanding inexperience forgetfulness complacency doing typo inaction refusal unwillingness slowness stubbornness refusal unwillingness slowness stubbornness".split(
    " ",
  ),
);
/** What is said of a deed and means its doer. */
const sloppy = new Set(
  "sloppy careless hasty reckless negligent stubborn clumsy thoughtless naive lazy lax rash foolish untested unreviewed half-baked botched buggy shoddy blind overconfident premature unauthorised unauthorized gut".split(
    " ",
  ),
);
const poor = new Set("poor lax careless hasty reckless inadequate insufficient".split(" "));
/** Words without which nobody is accused here. */
export const accusing = [
  ...faultNouns,
  ...badThings,
  ...poor,
  ...sloppy,
  "lack",
  "blame",
  "blames",
  "blamed",
  "by",
  "because",
  "due",
  "thanks",
  "down",
  "who",
  "that",
  "part",
];
const innerNouns = new Set(
  "careless own stupid silly big terrible basic lack bad poor obvious gross total complete huge".split(
    " ",
  ),
);
const denials = new Set(
  "not n't never nobody no without blame tempting tempted temptation urge rarely seldom".split(" "),
);

const persons: readonly Party[] = ["person", "self", "you", "they"];
const groups: readonly Party[] = ["team", "company", "dept"];

export function findBlamedPeople(reading: Reading): readonly Span[] {
  return findBlamed(reading, persons);
}

export function findBlamedTeams(reading: Reading): readonly Span[] {
  return findBlamed(reading, groups);
}

/** "Bob's fault", "my mistake", "blame the DBA", "it was Ann who broke it", "caused by an engineer". */
function findBlamed(reading: Reading, wanted: readonly Party[]): readonly Span[] {
  const { tokens, roster } = reading;
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (
      token.text === "'s" ||
      (token.text === "'" && tokens[at - 1]?.text.endsWith("s") === true)
    ) {
      const noun = faultNounAfter(reading, at + 1);
      if (noun < 0 || at === 0) continue;
      const owner = readPhraseEndingAt(tokens, at - 1, roster, (index) => isVerbal(tokens, index));
      if (wanted.includes(owner.party) && !isDenied(reading, owner.from))
        spans.push({ from: owner.from, to: noun + 1 });
    } else if (
      token.text === "fault" &&
      (tokens[at - 1]?.shape === "capital" || tokens[at - 1]?.shape === "caps") &&
      tokens[at - 1]?.text.endsWith("s") === true &&
      /^(?:'s|is|was|are|were)$/.test(tokens[at - 2]?.text ?? "")
    ) {
      // "it's Acmes fault"
      const named = ((tokens[at - 1]?.word.tags ?? 0) & tag.name) !== 0;
      if (wanted.includes(named ? "person" : "company") && !isDenied(reading, at))
        spans.push({ from: at - 1, to: at + 1 });
    } else if (
      (token.word.tags & tag.poss) !== 0 &&
      token.text !== "its" &&
      token.text !== "whose"
    ) {
      const noun = faultNounAfter(reading, at + 1);
      const party: Party =
        token.text === "our"
          ? "team"
          : token.text === "their"
            ? "they"
            : token.text === "my"
              ? "self"
              : token.text === "your"
                ? "you"
                : "person";
      if (noun < 0 || !wanted.includes(party)) continue;
      const strong = ["fault", "bad", "negligence", "doing"].includes(tokens[noun]?.text ?? "");
      if (
        (party === "team" || party === "they" || party === "you") &&
        !strong &&
        !["mistake", "carelessness", "error", "screw-up", "oversight"].includes(
          tokens[noun]?.text ?? "",
        )
      )
        continue;
      if (!isDenied(reading, at)) spans.push({ from: at, to: noun + 1 });
    } else if (token.text === "blame" || token.text === "blames" || token.text === "blamed") {
      const end = personAfter(reading, at + 1, wanted);
      const reported =
        token.text !== "blame" &&
        (/^(?:everybody|everyone|people)$/.test(tokens[at - 1]?.text ?? "") ||
          /sel(?:f|ves)$/.test(tokens[at + 1]?.text ?? ""));
      if (end > 0 && !reported && !isDenied(reading, at)) spans.push({ from: at, to: end });
    } else if (
      token.text === "by" &&
      /^(?:caused|triggered|introduced|broken|missed)$/.test(tokens[at - 1]?.text ?? "")
    ) {
      const end = personAfter(reading, at + 1, wanted);
      if (end > 0 && !isDenied(reading, at - 1) && tokens[end]?.text !== "'s")
        spans.push({ from: at - 1, to: end });
    } else if (
      token.text === "to" &&
      (tokens[at - 1]?.text === "due" ||
        tokens[at - 1]?.text === "thanks" ||
        tokens[at - 1]?.text === "down")
    ) {
      const end = personAfter(reading, at + 1, wanted);
      if (end > 0 && (tokens[end]?.word.tags ?? 0) & tag.ing && isFaultGerund(reading, end))
        spans.push({ from: at - 1, to: end + 1 });
    } else if (
      token.text === "part" &&
      tokens[at - 1]?.text === "the" &&
      tokens[at + 1]?.text === "of" &&
      tokens[at - 2]?.text === "on"
    ) {
      const end = personAfter(reading, at + 2, wanted);
      if (end > 0 && hasFaultNoun(reading, at) && !isDenied(reading, at - 3))
        spans.push({ from: at - 2, to: end });
    } else if (token.text === "of" && tokens[at - 1]?.text === "because") {
      const end = personAfter(reading, at + 1, wanted);
      const after = tokens[end];
      const alone =
        end > 0 &&
        (after === undefined ||
          after.shape === "punct" ||
          (after.word.tags & (tag.pronoun | tag.det)) !== 0);
      if (alone && tokens[at + 1]?.text !== "them" && !isDenied(reading, at - 1)) {
        spans.push({ from: at - 1, to: end });
      }
    } else if (token.text === "it" && /^(?:was|is|'s)$/.test(tokens[at + 1]?.text ?? "")) {
      const to = findCleft(reading, at + 2, wanted);
      if (to > 0) spans.push({ from: at, to });
    } else if (
      token.text === "of" &&
      /^(?:fault|negligence|incompetence|carelessness)$/.test(tokens[at - 1]?.text ?? "")
    ) {
      const end = personAfter(reading, at + 1, wanted);
      if (end > 0 && !isDenied(reading, at - 1)) spans.push({ from: at - 1, to: end });
    } else if (
      token.text === "by" &&
      faultNouns.has(tokens[at - 1]?.text ?? "") &&
      tokens[at - 1]?.text !== "bad"
    ) {
      const end = personAfter(reading, at + 1, wanted);
      if (end > 0 && !isDenied(reading, at - 2)) spans.push({ from: at - 1, to: end });
    }
  }
  return spans;
}

function isFaultGerund(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return (
    token !== undefined &&
    ((token.word.sense & (sense.fault | sense.omit)) !== 0 ||
      token.text === "not" ||
      token.text === "being")
  );
}

const ruin = new Set(
  "kill take bring knock disable delete remove drop change modify alter edit merge push deploy ship upload commit enable uninstall unplug turn switch shut close cut leave truncate overwrite revoke approve reboot type press click touch".split(
    " ",
  ),
);

/** "it was Ann who broke it", "it was mike's deploy that killed it": the index after the verb, or -1. */
function findCleft(reading: Reading, at: number, wanted: readonly Party[]): number {
  const { tokens } = reading;
  const end = personAfter(reading, at, wanted);
  if (end < 0) return -1;
  for (let index = end; index < end + 4; index += 1) {
    const { text } = tokens[index] ?? { text: "" };
    if (text !== "who" && text !== "that") continue;
    const place = /^(?:had|has|have)$/.test(tokens[index + 1]?.text ?? "") ? index + 2 : index + 1;
    const verb = tokens[place];
    const faulty =
      verb !== undefined &&
      ((verb.word.sense & (sense.fault | sense.omit)) !== 0 || ruin.has(verb.word.lemma));
    return faulty ? place + 1 : -1;
  }
  return -1;
}

const wanting = new Set(
  "experience knowledge attention care understanding discipline communication skill skills diligence preparation competence judgement judgment".split(
    " ",
  ),
);

function faultNounAfter(reading: Reading, at: number): number {
  const lacked = reading.tokens[at + 2];
  if (
    reading.tokens[at]?.text === "lack" &&
    lacked !== undefined &&
    (wanting.has(lacked.text) || (reading.tokens[at - 1]?.text === "'s" && isNominal(lacked)))
  )
    return at + 2;
  const adjective = reading.tokens[at]?.text ?? "";
  const noun = reading.tokens[at + 1];
  const telling = sloppy.has(adjective) && noun !== undefined && isNominal(noun);
  const bad =
    (badThings.has(adjective) || poor.has(adjective)) &&
    /^(?:testing|planning|communication|review|handling|preparation|coordination|judgement|judgment|maintenance|code|change|changes|commit|deploy|deployment|config|configuration|script|query|release|fix|work|merge)$/.test(
      reading.tokens[at + 1]?.text ?? "",
    );
  if (bad || telling) return at + 1;
  let index = at;
  while (
    innerNouns.has(reading.tokens[index]?.text ?? "") &&
    !faultNouns.has(reading.tokens[index]?.text ?? "")
  )
    index += 1;
  const text = reading.tokens[index]?.text ?? "";
  if (text === "bad" && (reading.tokens[index + 1]?.shape ?? "punct") !== "punct") return -1;
  if (text === "failure" && reading.tokens[index + 1]?.text !== "to") return -1;
  if (
    /^(?:error|errors|bug|failures|misunderstanding|doing|typo)$/.test(text) &&
    /^(?:rate|rates|report|reports|log|logs|budget|message|messages|fix|tracker|page|output|handling|handler|handlers|listener|listeners|condition|conditions|code|codes|class|event|events|state|response|responses)$/.test(
      reading.tokens[index + 1]?.text ?? "",
    )
  )
    return -1;
  return faultNouns.has(text) ? index : -1;
}

function hasFaultNoun(reading: Reading, before: number): boolean {
  for (let index = Math.max(0, before - 8); index < before; index += 1)
    if (faultNouns.has(reading.tokens[index]?.text ?? "")) return true;
  return false;
}

/** "It's Acme's fault": the first is no genitive. */
function isVerbal(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text === "'s" && /^(?:it|that|this|here|there)$/.test(tokens[at - 1]?.text ?? "")
  );
}

function isDenied(reading: Reading, at: number): boolean {
  for (let index = Math.max(0, at - 6); index < at; index += 1)
    if (denials.has(reading.tokens[index]?.text ?? "")) return true;
  return false;
}

/** Index after a phrase at `at` for one of the wanted parties, or -1. */
function personAfter(reading: Reading, at: number, wanted: readonly Party[]): number {
  const { tokens, roster } = reading;
  const end = endOfPhrase(reading, at, 7, (token, index) => {
    if ((token.word.tags & (tag.role | tag.team | tag.pronoun | tag.indef)) !== 0) return true;
    // "by Sam deploying an untested change"
    const named = token.shape === "capital" && (token.word.tags & tag.name) !== 0;
    return named && ((tokens[index + 1]?.word.tags ?? 0) & tag.ing) !== 0;
  });
  if (end < 0) return -1;
  // "caused by human error"
  if (tokens[at]?.text === "human") return -1;
  const phrase = readPhraseEndingAt(tokens, end - 1, roster, (index) => index < at);
  return wanted.includes(phrase.party) ? end : -1;
}
