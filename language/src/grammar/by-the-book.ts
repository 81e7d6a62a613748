import type { Clause } from "./read-clauses.ts";
import type { Token } from "./token.ts";

/** "Skipped the optional step, as the runbook allows", "broke the work into steps", "took the old node down". */
export function isByTheBook(tokens: readonly Token[], { group, end }: Clause): boolean {
  const { lemma } = tokens[group.main]?.word ?? { lemma: "" };
  for (let index = group.to; index < Math.min(tokens.length, end + 8, group.to + 12); index += 1) {
    const text = tokens[index]?.text ?? "";
    if (lemma === "break" && text === "into") return true;
    if (index < group.to + 4 && /^(?:optional|unused|obsolete|temporary|old|former)$/.test(text))
      return true;
    if (
      text === "as" &&
      /^(?:planned|documented|agreed|described|intended|instructed|designed)$/.test(
        tokens[index + 1]?.text ?? "",
      )
    )
      return true;
    if (
      text === "as" &&
      /^(?:runbook|policy|procedure|manual|checklist|plan|protocol)$/.test(
        tokens[index + 2]?.text ?? "",
      )
    )
      return true;
    if (text === "according" && tokens[index + 1]?.text === "to") return true;
  }
  return false;
}
