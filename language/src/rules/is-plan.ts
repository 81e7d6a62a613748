import type { Reading } from "../reading.ts";

/** Whether the sentence speaks of what is going to be done. */
export function isPlan(reading: Reading, before: number): boolean {
  for (let index = Math.max(0, before - 12); index < before; index += 1) {
    const text = reading.tokens[index]?.text ?? "";
    if (
      [
        "will",
        "'ll",
        "shall",
        "must",
        "should",
        "need",
        "needs",
        "going",
        "plan",
        "ensure",
        "to",
      ].includes(text)
    )
      return true;
  }
  return false;
}
