import type { Match } from "../find-spans.ts";
import { tag } from "../lexicon/tags.ts";
import type { Reading } from "../reading.ts";
import type { Edit } from "./edit.ts";

const said: Readonly<Record<string, string>> = { make: "say", makes: "says", made: "said" };

/** "The page makes it very clear that …" → "The page says that …"; "Operator error during …" → "An action during …". */
export function sayPlainly(reading: Reading, match: Match): Edit | undefined {
  const { tokens } = reading;
  for (let at = Math.max(0, match.from - 2); at < match.to; at += 1) {
    const text = tokens[at]?.text ?? "";
    const saying =
      Object.hasOwn(said, text) && tokens[at + 1]?.text === "it" ? said[text] : undefined;
    if (saying !== undefined) {
      for (let that = at + 2; that < at + 6; that += 1)
        if (tokens[that]?.text === "that") return { from: at, to: that, text: saying };
    }
    const amiss = amissAt(reading, at);
    if (amiss !== undefined) return amiss;
    if (
      /^(?:human|operator|user|pilot|administrator|admin|developer|engineer|staff|driver|manual)$/.test(
        text,
      ) &&
      /^(?:error|mistake)$/.test(tokens[at + 1]?.text ?? "") &&
      /^(?:during|in|while|when|at)$/.test(tokens[at + 2]?.text ?? "")
    ) {
      const article = /^(?:an|a|the)$/.test(tokens[at - 1]?.text ?? "");
      return { from: article ? at - 1 : at, to: at + 2, text: "an action" };
    }
  }
  return undefined;
}

const wrongly = /^(?:incorrectly|improperly|wrongly|badly)$/;

/** "was done incorrectly" → "did not go as planned"; "was incorrectly configured" → "was not configured as intended". */
function amissAt({ tokens }: Reading, at: number): Edit | undefined {
  const be = tokens[at];
  const [first, second] = [tokens[at + 1], tokens[at + 2]];
  if (be === undefined || !/^(?:was|were)$/.test(be.text)) return undefined;
  const before = wrongly.test(first?.text ?? "");
  if (!before && !wrongly.test(second?.text ?? "")) return undefined;
  const participle = before ? second : first;
  if (participle === undefined || (participle.word.tags & tag.part) === 0) return undefined;
  const whole = /^(?:done|performed|executed|handled|run)$/.test(participle.text);
  return {
    from: at,
    to: at + 3,
    text: whole ? "did not go as planned" : `${be.text} not ${participle.text} as intended`,
  };
}
