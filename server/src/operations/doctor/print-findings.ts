import type { Finding } from "./finding.ts";

const marks: Readonly<Record<Finding["state"], string>> = {
  fine: "ok   ",
  "worth knowing": "note ",
  wrong: "WRONG",
};

/** The findings as lines for a terminal, the sum last. */
export function printFindings(findings: readonly Finding[]): string {
  const lines = findings.flatMap(({ subject, state, seen, mend }) => [
    `${marks[state]}  ${subject}: ${seen}`,
    ...(mend === undefined ? [] : [`       ${mend}`]),
  ]);
  const wrong = findings.filter(({ state }) => state === "wrong").length;
  const sum =
    wrong === 0
      ? "Nothing stands in the way."
      : `${wrong === 1 ? "One thing stands" : `${wrong} things stand`} in the way; the lines after WRONG say how to mend ${wrong === 1 ? "it" : "them"}.`;
  return `${[...lines, "", sum].join("\n")}\n`;
}
