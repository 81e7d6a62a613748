import { sense, tag } from "../lexicon/tags.ts";
import type { Reading, Span } from "../reading.ts";

/** What may be asked of "who" without looking for a culprit: roles, help, credit, effects. */
const welcome = new Set(
  "update respond notice detect report join lead coordinate discover find handle help declare be communicate resolve mitigate acknowledge maintain own need want get receive feel see hear observe spot identify diagnose debug page call alert notify depend rely use rotate facilitate attend participate contribute volunteer speak inform tell brief present know take benefit suffer experience write_up support escalate decide chair hold host moderate work carry".split(
    " ",
  ),
);
const culpritStates = new Set("to-blame responsible behind asleep supposed meant at".split(" "));
const doubt = new Set("nobody noone no-one anyone anybody someone any".split(" "));

/** Questions and demands that look for a culprit. */
export function findCulpritQuestions(reading: Reading): readonly Span[] {
  const { tokens, start } = reading;
  const first = tokens[start];
  if (first === undefined) return [];
  if (first.text === "who" || first.text === "who'd") return readWho(reading, start);
  if (["do", "does", "anyone", "can", "could", "any", "please", "i", "we"].includes(first.text)) {
    const who = tokens.findIndex(
      (token, index) => index > start && index < start + 9 && token.text === "who",
    );
    if (
      who > 0 &&
      (reading.question ||
        ["know", "tell", "out", "me", "see", "idea"].includes(tokens[who - 1]?.text ?? ""))
    ) {
      const spans = readWho(reading, who);
      if (
        spans.length > 0 &&
        [
          "know",
          "tell",
          "out",
          "me",
          "see",
          "idea",
          "remember",
          "clue",
          "us",
          "exactly",
          "say",
          "check",
          "wonder",
        ].includes(tokens[who - 1]?.text ?? "")
      )
        return spans.map((span) => ({ from: start, to: span.to }));
    }
  }
  const sought = findSought(reading);
  if (sought !== undefined) return [sought];
  if (!reading.question && reading.context !== "question" && reading.context !== "chat") return [];
  return readDoubt(reading);
}

const seeking =
  /^(?:know|knows|known|tell|tells|show|shows|find|establish|established|clarify|clarified|unclear|clear|identify|out|remains|log|logs|see|ask)$/;

/** "Which operator silenced it?", "the log will show who did it", "it is unclear which engineer gave the order". */
function findSought({ tokens, start, question, context }: Reading): Span | undefined {
  // "the audit log did not record who ran it": what is not known is told
  if (tokens.some(({ text }) => text === "not" || text === "n't" || text === "never"))
    return undefined;
  const demanded =
    question ||
    context === "chat" ||
    context === "question" ||
    context === "action-item" ||
    tokens.some(({ text }) =>
      /^(?:will|must|should|have|has|remains|unclear|clarified|nobody|known)$/.test(text),
    );
  if (!demanded) return undefined;
  for (let at = start; at < tokens.length - 2; at += 1) {
    const { text } = tokens[at] ?? { text: "" };
    if (text !== "who" && text !== "which") continue;
    const asked = at === start && question && text === "which";
    const wanted = tokens.slice(Math.max(0, at - 5), at).some((token) => seeking.test(token.text));
    if (!asked && !wanted) continue;
    let verb = at + 1;
    if (text === "which") {
      const role = tokens[verb]?.word.tags ?? 0;
      if ((role & (tag.role | tag.team | tag.dept)) === 0) continue;
      verb += 1;
    }
    const { word } = tokens[verb] ?? {};
    if (word === undefined || (word.tags & tag.past) === 0 || welcome.has(word.lemma)) continue;
    if (
      text === "who" &&
      tokens[verb]?.text === "did" &&
      /^(?:it|this|that)$/.test(tokens[verb + 1]?.text ?? "")
    )
      return { from: at, to: verb + 2 };
    if ((word.tags & (tag.be | tag.have | tag.do | tag.modal)) !== 0) continue;
    if ((word.sense & (sense.act | sense.fault | sense.omit | sense.create | sense.upkeep)) === 0)
      continue;
    return { from: at, to: verb + 1 };
  }
  return undefined;
}

function readWho(reading: Reading, at: number): readonly Span[] {
  const { tokens, clauses } = reading;
  const relevant = clauses.find((clause) => clause.group.from > at && clause.group.from <= at + 4);
  const next = tokens[at + 1];
  if (next === undefined) return [];
  if (
    ["the", "in", "on"].includes(next.text) &&
    tokens[at + 2] !== undefined &&
    (next.text === "the" || tokens[at + 2]?.text === "earth")
  )
    return [{ from: at, to: Math.min(tokens.length, at + 4) }];
  // "who did this affect?": asked of those who felt it
  if (
    /^(?:did|does|do)$/.test(next.text) &&
    tokens
      .slice(at + 3, at + 8)
      .some(({ text }) =>
        /^(?:affect|hit|reach|impact|concern|involve|ask|call|tell|inform|notify|page)$/.test(text),
      )
  )
    return [];
  if (relevant === undefined) {
    return (next.word.tags & tag.past) !== 0 && !welcome.has(next.word.lemma)
      ? [{ from: at, to: at + 2 }]
      : [];
  }
  const { group } = relevant;
  const main = tokens[group.main];
  if (main === undefined) return [];
  const { lemma } = main.word;
  const to = group.to;
  const span = [{ from: at, to }];
  if (group.inside !== undefined && group.main > at + 1) return [];
  if (
    lemma === "have" &&
    /^(?:idea|nerve|audacity)$/.test(
      tokens
        .slice(group.to, group.to + 4)
        .map((token) => token.text)
        .find((text) => ["idea", "nerve", "audacity"].includes(text)) ?? "",
    )
  )
    return span;
  if (group.copula) {
    const state = tokens[group.to]?.text ?? "";
    if (state === "responsible")
      return /^(?:this|that|breaking|causing)$/.test(tokens[group.to + 2]?.text ?? "") ||
        group.form === "past" ||
        tokens
          .slice(group.to)
          .some((token) =>
            /^(?:outage|incident|mess|bug|failure|leak|mistake|error|crash|problem|double|mix-up|mixup|delay|loss|deletion|breach|damage|overdose|chaos|disaster|wrong|missing|failed|broken|lost|losing|deleting|breaking|leaving|forgetting)$/.test(
              token.text,
            ),
          )
        ? [{ from: at, to: group.to + 1 }]
        : [];
    if (state === "to" && tokens[group.to + 1]?.text === "blame")
      return [{ from: at, to: group.to + 2 }];
    if (state === "at" && tokens[group.to + 1]?.text === "fault")
      return [{ from: at, to: group.to + 2 }];
    if (
      tokens
        .slice(group.to, group.to + 3)
        .some((token) => /^(?:culprit|guilty|idiot|genius)$/.test(token.text))
    )
      return [{ from: at, to: group.to + 2 }];
    return culpritStates.has(state) && state !== "at" ? [{ from: at, to: group.to + 1 }] : [];
  }
  if (group.modal !== undefined)
    return group.perfect &&
      (group.modal === "should" || group.modal === "could" || group.modal === "would")
      ? span
      : [];
  if (group.passive)
    return ["supposed", "meant", "expected"].includes(main.text) && group.form === "past"
      ? span
      : [];
  if (group.negated) return span;
  // "who has done this before?": somebody who knows is sought
  if (group.perfect && tokens.slice(to).some(({ text }) => text === "before")) return [];
  const past = (main.word.tags & tag.past) !== 0 && group.form === "past";
  if ((main.word.tags & tag.ing) !== 0)
    return /^(?:watching|reviewing|testing|thinking|sleeping|checking|driving)$/.test(main.text) &&
      group.form === "past"
      ? span
      : [];
  if (!past && !group.perfect) return [];
  if (lemma === "decide" || lemma === "escalate" || lemma === "write")
    return [{ from: at, to: Math.min(tokens.length, to + 1) }];
  return welcome.has(lemma) ? [] : span;
}

/** "Did nobody test it?", "Didn't anyone check …?", "Has no one read the runbook?" */
function readDoubt(reading: Reading): readonly Span[] {
  const { tokens, start, clauses } = reading;
  if (/^(?:what|which|when)$/.test(tokens[start]?.text ?? "")) return [];
  if (tokens.some(({ text }) => text === "already")) return [];
  for (const { group, subject } of clauses) {
    if (group.from > start + 2 || group.inside === undefined || subject === undefined) continue;
    const head = tokens[subject.from]?.text ?? "";
    if (!doubt.has(head) && subject.party !== "nobody") continue;
    const main = tokens[group.main];
    if (main?.word.lemma === "bother") return [{ from: start, to: group.to }];
    if (main === undefined || (group.modal !== undefined && !group.perfect)) continue;
    // "why did nobody get a page?": what did not reach them
    if (/^(?:get|receive|have)$/.test(main.word.lemma)) continue;
    const none = subject.party === "nobody" || group.negated;
    const stressed = tokens
      .slice(subject.to, group.main + 1)
      .some((token) => ["even", "actually", "bother", "ever", "really"].includes(token.text));
    const checking = (main.word.sense & sense.human) !== 0 && group.form === "past";
    if (
      none ||
      stressed ||
      (checking &&
        !welcome.has(main.word.lemma) &&
        !["ask", "reach", "contact", "try", "look", "raise"].includes(main.word.lemma) &&
        tokens[start]?.text === "did")
    )
      return [{ from: start, to: group.to }];
  }
  return [];
}
