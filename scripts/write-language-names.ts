import { readFile } from "node:fs/promises";
import { shortenName } from "../language/src/lexicon/is-given-name.ts";
import { lexicon } from "../language/src/lexicon/lexicon.ts";
import { packIds } from "./pack-weights.ts";
import { writeGenerated } from "./write-generated.ts";

const plainBits = 9;
const list = await readFile(new URL("../language/given-names.txt", import.meta.url), "utf8");
const names = [...new Set(list.split("\n").filter((name) => name !== ""))];
const ids = [...new Set(names.filter((name) => !lexicon.has(name)).map(shortenName))].sort(
  (a, b) => a - b,
);

/** Writes the given names that the language checker knows, as hashes. */
await writeGenerated({
  "language/src/lexicon/given-names.generated.ts": `/** Written by scripts/write-language-names.ts from language/given-names.txt. */
export const namesThatAreWords =
  ${JSON.stringify(names.filter((name) => lexicon.has(name)).join(" "))};
export const nameCount = ${ids.length};
export const namePlainBits = ${plainBits};
/** The hashes of the others, as unpack-ids.ts reads them. */
export const packedNames =
  ${JSON.stringify(packIds(ids, plainBits))};
`,
});
