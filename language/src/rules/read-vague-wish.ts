import type { Reading, Span } from "../reading.ts";
import { hasNumber, hasConcrete } from "./read-vague-object.ts";
import { set, vagueTails } from "./vague-words.ts";

export function readProhibition(
  reading: Reading,
  at: number,
  span: (to: number) => Span,
  end: number,
): Span | undefined {
  const { tokens } = reading;
  const verb = tokens[at + 2];
  if (verb === undefined) return undefined;
  const soft = [
    "sacrifice",
    "forget",
    "rush",
    "assume",
    "panic",
    "rely",
    "trust",
    "underestimate",
    "ignore",
    "neglect",
    "overlook",
    "let",
    "make",
    "hesitate",
    "be",
    "repeat",
    "take",
    "do",
    "cut",
    "skip",
    "break",
    "lose",
    "miss",
    "wait",
    "believe",
    "compromise",
  ].includes(verb.word.lemma || verb.text);
  return soft && !hasNumber(reading, at) ? span(end) : undefined;
}

export const people = set(
  "everyone everybody people team teams engineers developers staff we all nobody someone somebody operators responders",
);

export function readGuard(
  reading: Reading,
  at: number,
  lemma: string,
  span: (to: number) => Span,
  end: number,
): Span | undefined {
  const { tokens } = reading;
  const rest = tokens.slice(at + 1, at + 8).map((token) => token.text);
  if (lemma === "make" && rest[0] !== "sure" && rest[0] !== "certain") return undefined;
  const again = tokens
    .slice(at, end)
    .some(
      (token, index, all) =>
        (token.text === "again" && !["retry", "try"].includes(all[index - 1]?.text ?? "")) ||
        token.text === "recurrence" ||
        (token.text === "future" && ["the", "in", "similar"].includes(all[index - 1]?.text ?? "")),
    );
  if (again && !hasNumber(reading, at)) return span(end);
  if (lemma === "avoid" || lemma === "prevent" || lemma === "stop")
    return rest.some((text) =>
      /^(?:miscommunication|confusion|mistakes?|errors?|issues|problems|incidents?|surprises|outages?|situations?|points|downtime|this|such|similar|rushing|proper|adequate)$/.test(
        text,
      ),
    ) && !hasConcrete(reading, at)
      ? span(end)
      : undefined;
  const who = rest.slice(0, 5).some((text) => people.has(text));
  if (who && isTold(reading, at)) return undefined;
  if (who && !hasNumber(reading, at)) return span(end);
  return rest.some(
    (text) =>
      vagueTails.has(text) ||
      /^(?:quality|proper|adequate|sufficient|appropriate|good|better|best|high|stable|correctly|smoothly)$/.test(
        text,
      ),
  ) && !hasConcrete(reading, at)
    ? span(end)
    : undefined;
}

/** "Make sure that everyone on the rota gets a text when the queue is full": one can see whether it does. */
function isTold({ tokens }: Reading, at: number): boolean {
  const rest = tokens.slice(at + 1, at + 18).map(({ text }) => text);
  const told = rest.findIndex((text, index) =>
    /^(?:emailed|mailed|paged|notified|texted|alerted|called|messaged|pinged)$/.test(text)
      ? /^(?:is|are|gets?|be)$/.test(rest[index - 1] ?? "")
      : /^(?:gets?|receives?)$/.test(text) &&
        rest
          .slice(index + 1, index + 5)
          .some((word) =>
            /^(?:text|message|mail|email|page|call|alert|notification|copy|link)$/.test(word),
          ),
  );
  return (
    told >= 0 &&
    rest.slice(told).some((text) => /^(?:when|if|as|whenever|once|before|after)$/.test(text))
  );
}
