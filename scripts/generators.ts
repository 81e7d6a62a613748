/** The scripts that write committed files from their sources; each compares instead with `--check`. */
export const generators: readonly string[] = [
  "scripts/write-lockfile.ts",
  "scripts/write-schema.ts",
  "scripts/write-openapi.ts",
  "scripts/write-language-names.ts",
  "scripts/write-language-weights.ts",
  "scripts/write-language-rules.ts",
];
