import { tag } from "../lexicon/tags.ts";
import type { Reading, Span } from "../reading.ts";
import { readFixedPhrase } from "./read-fixed-phrase.ts";
import {
  endOf,
  readBareThing,
  readBroadThing,
  hasNumber,
  hasConcrete,
  isNamed,
  isWhole,
} from "./read-vague-object.ts";
import { readGuard } from "./read-vague-wish.ts";
import {
  improving,
  looking,
  willing,
  guarding,
  comparatives,
  abstractThings,
  vagueTails,
  addings,
  reviewing,
  broadThings,
  lessening,
  burdens,
} from "./vague-words.ts";

/** What is vague in the action whose verb stands at `at`. */
export function readAction(reading: Reading, at: number, whole: boolean): Span | undefined {
  const { tokens } = reading;
  const verb = tokens[at];
  if (verb === undefined) return undefined;
  const lemma = verb.word.lemma === "" ? verb.text : verb.word.lemma;
  const next = tokens[at + 1];
  const span = (to: number): Span => ({
    from: Math.min(at, reading.start <= at && whole ? reading.start : at),
    to: Math.max(at + 1, Math.min(to, endOf(tokens, at))),
  });
  const end = endOf(tokens, at);

  const fixed = readFixedPhrase({ reading, at, whole, verb, lemma, next, end, span });
  if (fixed !== undefined) return fixed;
  if (
    lemma === "commit" &&
    next?.text === "to" &&
    ((tokens[at + 2]?.word.tags ?? 0) & tag.ing) !== 0
  )
    return readAction(reading, at + 2, whole);
  // "Improve the error message: name the file" says what will exist
  const told = whole && tokens[end]?.text === ":" && tokens.length > end + 2;
  if (told && (improving.has(lemma) || comparatives.has(verb.text))) return undefined;
  if (improving.has(lemma)) {
    if (lemma === "tighten" && end - at <= 4 && !hasConcrete(reading, at)) return span(end);
    if (
      ["increase", "raise", "tighten", "harden", "overhaul", "refine", "reinforce"].includes(
        lemma,
      ) &&
      !tokens
        .slice(at + 1, at + 5)
        .some((token) => abstractThings.has(token.text) || broadThings.has(token.text))
    )
      return undefined;
    return hasConcrete(reading, at) ? undefined : span(end);
  }
  if (willing.has(lemma)) {
    if (
      lemma === "try" &&
      next?.text !== "to" &&
      next?.text !== "and" &&
      next?.text !== "harder" &&
      next?.text !== "not"
    )
      return undefined;
    if (lemma === "learn" && next?.text === "from") return span(end);
    if (
      (lemma === "recognise" ||
        lemma === "recognize" ||
        lemma === "prioritise" ||
        lemma === "prioritize" ||
        lemma === "promote" ||
        lemma === "attempt" ||
        lemma === "focus") &&
      (hasConcrete(reading, at) ||
        !tokens
          .slice(at + 1, end)
          .some(
            (token) =>
              abstractThings.has(token.text) ||
              broadThings.has(token.text) ||
              /^(?:team|people|quality|work|fixing|on)$/.test(token.text),
          ))
    )
      return undefined;
    return hasNumber(reading, at) ? undefined : span(end);
  }
  if (
    lemma === "investigate" ||
    lemma === "research" ||
    lemma === "explore" ||
    lemma === "find" ||
    lemma === "identify" ||
    lemma === "seek" ||
    lemma === "assess" ||
    lemma === "evaluate" ||
    lemma === "consider" ||
    lemma === "see"
  ) {
    const rest = tokens.slice(at + 1, at + 6).map((token) => token.text);
    if (
      rest.some((text) =>
        /^(?:ways?|options?|possibilit(?:y|ies)|opportunities|improvements?|approaches|solutions|better|further|improving|more|areas)$/.test(
          text,
        ),
      ) ||
      (lemma === "see" && rest[0] === "if") ||
      (lemma !== "see" && rest.length === 0)
    )
      return span(Math.min(end, at + 6));
    if (lemma === "investigate" && isWhole(tokens.slice(at + 1, end))) return span(end);
    if (lemma === "investigate" && rest[0] === "how" && rest[1] === "to") return span(at + 3);
    if (lemma === "explore" || (lemma === "consider" && (tokens[at + 1]?.word.tags ?? 0) & tag.ing))
      return hasConcrete(reading, at) ? undefined : span(end);
  }
  if (
    lessening.has(lemma) &&
    tokens.slice(at + 1, end).some((token) => burdens.has(token.text)) &&
    !hasConcrete(reading, at)
  )
    return span(end);
  if (
    (lemma === "use" || lemma === "exercise") &&
    tokens
      .slice(at + 1, at + 4)
      .some((token) => ["caution", "care", "judgement", "judgment"].includes(token.text))
  )
    return span(end);
  if ((lemma === "figure" || lemma === "work" || lemma === "find") && next?.text === "out")
    return tokens[at + 2]?.text === "how" || tokens[at + 2]?.text === "a" ? span(end) : undefined;
  if (
    lemma === "have" &&
    next?.text === "a" &&
    ["plan", "strategy", "process", "backup", "better"].includes(tokens[at + 2]?.text ?? "")
  )
    return hasNumber(reading, at) ? undefined : span(end);
  if (
    lemma === "do" &&
    tokens.slice(at + 1, at + 4).some((token) => token.text === "better" || token.text === "more")
  )
    return span(end);
  if (verb.text === "always") return hasNumber(reading, at) ? undefined : span(end);
  if (
    (lemma === "take" || lemma === "treat") &&
    tokens
      .slice(at + 1, end)
      .some((token) => token.text === "seriously" || token.text === "important")
  )
    return span(end);
  if (
    lemma === "make" &&
    tokens
      .slice(at + 1, end)
      .some(
        (token, index, all) =>
          token.text === "priority" || (token.text === "less" && all.length > index + 1),
      )
  )
    return hasConcrete(reading, at) ? undefined : span(end);
  if (
    lemma === "treat" &&
    tokens
      .slice(at + 1, end)
      .some(({ text }) => /^(?:discipline|care|caution|attention|urgency|rigou?r)$/.test(text))
  )
    return span(end);
  if (lemma === "consider" && whole) return hasConcrete(reading, at) ? undefined : span(end);
  if (
    lemma === "get" &&
    tokens.slice(at + 1, end).some((token) => token.text === "better" || token.text === "together")
  )
    return span(end);
  if (
    lemma === "do" &&
    tokens.slice(at + 1, end).some((token) => token.text === "everything" || token.text === "best")
  )
    return span(end);
  if (looking.has(lemma) && whole && !["consider", "monitor"].includes(lemma))
    return hasConcrete(reading, at) && lemma !== "discuss" ? undefined : span(end);
  if (
    lemma === "monitor" &&
    tokens
      .slice(at + 1, end)
      .some((token) =>
        ["closely", "better", "situation", "things", "carefully", "proactively"].includes(
          token.text,
        ),
      )
  )
    return span(end);
  const guarded = guarding.has(lemma) ? readGuard(reading, at, lemma, span, end) : undefined;
  if (guarded !== undefined || (guarding.has(lemma) && lemma !== "make")) return guarded;
  if (addings.has(lemma) || addings.has(verb.text)) {
    const thing = readBareThing(reading, at + 1);
    if (thing > 0) return span(thing);
  }
  if (reviewing.has(lemma)) {
    const thing = readBroadThing(reading, at + 1);
    if (thing > 0) return span(thing);
  }
  if (
    lemma === "test" ||
    lemma === "communicate" ||
    lemma === "plan" ||
    lemma === "prepare" ||
    lemma === "document" ||
    lemma === "coordinate" ||
    lemma === "check" ||
    lemma === "review" ||
    lemma === "handle" ||
    lemma === "manage"
  ) {
    const tail = tokens.slice(at + 1, end);
    if (
      tail.length <= 5 &&
      tail.some(
        (token) =>
          vagueTails.has(token.text) ||
          token.text === "everything" ||
          token.text === "things" ||
          token.text === "ahead",
      )
    )
      return span(end);
  }
  if (lemma === "make" || lemma === "have" || lemma === "get") {
    const tail = tokens.slice(at + 1, end);
    const index = tail.findIndex((token) => comparatives.has(token.text) || token.text === "sure");
    if (index >= 0 && tail[index]?.text !== "sure" && !hasConcrete(reading, at)) return span(end);
  }
  const last = tokens[end - 1]?.text ?? "";
  const hastened =
    [
      "faster",
      "sooner",
      "quicker",
      "earlier",
      "better",
      "safer",
      "closer",
      "stronger",
      "clearer",
      "smoother",
      "easier",
    ].includes(last) ||
    (tokens[end - 2]?.text === "more" &&
      end - 2 > at &&
      (tokens[end - 1]?.word.tags ?? 0) & (tag.adv | tag.adj)) ||
    (vagueTails.has(last) && end - at <= 6 && last !== "further");
  if (
    tokens
      .slice(at, end)
      .some(
        ({ text }, index, all) =>
          text === "more" && all.slice(index).some((token) => token.text === "than"),
      )
  )
    return undefined;
  const degree =
    tokens[end - 2]?.text === "more" && vagueTails.has(last) && !hasNumber(reading, at);
  if (degree || (hastened && !hasConcrete(reading, at) && end > at + 1)) return span(end);
  if (comparatives.has(verb.text) || comparatives.has(next?.text ?? "")) {
    const start = comparatives.has(verb.text) ? at : at + 1;
    const phrase = tokens.slice(start + 1, start + 5);
    const last = phrase.findIndex(({ text }) => abstractThings.has(text));
    if (
      !(tokens[start]?.text === "more" && last >= 0 && isNamed(tokens, start + last + 2)) &&
      phrase.some(
        (token) =>
          abstractThings.has(token.text) ||
          token.text === "care" ||
          token.text === "attention" ||
          token.text === "way" ||
          token.text === "handling" ||
          token.text === "isolation" ||
          token.text === "way",
      ) &&
      !hasNumber(reading, at)
    )
      return span(end);
  }
  return undefined;
}
