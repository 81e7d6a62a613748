import { pathToFileURL } from "node:url";
import { rules } from "@second-story/language/rules/rules.ts";
import type { CheckedFile } from "./check-file.ts";

/** A log for code scanning. Source: SARIF 2.1.0, OASIS standard. */
export function formatSarif(files: readonly CheckedFile[]): object {
  const found = new Set(files.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "second-story",
            rules: rules
              .filter(({ id }) => found.has(id))
              .map(({ id, kind, why }) => ({
                id,
                shortDescription: { text: why },
                properties: { kind },
              })),
          },
        },
        columnKind: "utf16CodeUnits",
        results: files.flatMap(({ path, findings }) =>
          findings.map((finding) => ({
            ruleId: finding.rule,
            level: finding.level,
            message: { text: finding.message },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: uriOf(path) },
                  region: {
                    startLine: finding.line,
                    startColumn: finding.column,
                    endLine: finding.endLine,
                    endColumn: finding.endColumn,
                  },
                },
              },
            ],
          })),
        ),
      },
    ],
  };
}

/** Relative paths stay relative, so that a scanner finds them in its checkout. */
function uriOf(path: string): string {
  if (path.startsWith("/")) return pathToFileURL(path).href;
  return path.split("/").map(encodeURIComponent).join("/");
}
