import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Context, Kind } from "../finding.ts";

export interface Labelled {
  readonly text: string;
  readonly context: Context;
  /** What it should be marked for; none where the sentence is fair. */
  readonly labels: readonly Kind[];
  /** Other kinds that it may rightly be marked for as well or instead. */
  readonly accepted: readonly Kind[];
}

const folder = fileURLToPath(new URL("../../sentences/", import.meta.url));

/**
 * The project's own sentences with what they should be marked for, from `language/sentences`: a file a kind, and
 * `fair.txt` for those that are to be left alone. A line is `kinds context | text`, the first kind the one of its
 * file, `-` for none.
 */
export const labelledSentences: readonly Labelled[] = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .flatMap((name) =>
    readFileSync(folder + name, "utf8")
      .trimEnd()
      .split("\n")
      .map(readLine),
  );

function readLine(line: string): Labelled {
  const [head = "", text = ""] = line.split(" | ");
  const [kinds = "", context = ""] = head.split(" ");
  const accepted = kinds === "-" ? [] : (kinds.split(",") as Kind[]);
  return { text, context: context as Context, labels: accepted.slice(0, 1), accepted };
}
