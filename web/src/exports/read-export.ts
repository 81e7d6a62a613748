import {
  exportFormat,
  retrospectiveExportSchema,
  type RetrospectiveExport,
} from "@second-story/domain/retrospective-export.ts";
import type { z } from "zod";

export type ReadExport =
  | { readonly record: RetrospectiveExport }
  /** Why the file cannot be imported: one sentence, then where in it. */
  | { readonly problem: string; readonly places: readonly string[] };

const mostPlaces = 8;

/** Reads a file that an installation exported and says in words what does not fit. */
export function readExport(text: string): ReadExport {
  let given: unknown;
  try {
    given = JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch {
    return refuse("This file is not JSON. Choose the .json file of the working record.");
  }
  const format =
    typeof given === "object" && given !== null && "format" in given ? given.format : undefined;
  if (format !== exportFormat) return refuse(formatWords(format));
  const result = retrospectiveExportSchema.safeParse(given);
  if (result.success) return { record: result.data };
  const { issues } = result.error;
  const places = issues
    .slice(0, mostPlaces)
    .map((issue) => `${placeWords(issue.path)}: ${issueWords(issue)}`);
  const more = issues.length - places.length;
  return {
    problem: "This is an export, but parts of it do not fit. It may have been edited by hand.",
    places: more > 0 ? [...places, `And ${String(more)} more.`] : places,
  };
}

function refuse(problem: string): ReadExport {
  return { problem, places: [] };
}

function formatWords(format: unknown): string {
  if (typeof format !== "string" || !format.startsWith("second-story/")) {
    return "This file is not an export of a retrospective.";
  }
  if (format.startsWith("second-story/edition@")) {
    return "This is one published edition. Import takes the working record, which is at the foot of the page Share.";
  }
  return `This export has the format ${format.slice(0, 80)}; this installation reads ${exportFormat}. Bring the two to the same version, then export again.`;
}

/** What is the matter, in plainer words than the schema's own for the two that are frequent. */
function issueWords(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_type" && issue.message.endsWith("received undefined")) {
    return "This is missing.";
  }
  if (issue.code === "unrecognized_keys") return `Not known here: ${issue.keys.join(", ")}.`;
  return issue.message;
}

/** "timeline, number 3, happenedAt" for ["timeline", 2, "happenedAt"]. */
function placeWords(path: readonly PropertyKey[]): string {
  if (path.length === 0) return "The file";
  return path
    .map((key) => (typeof key === "number" ? `number ${String(key + 1)}` : String(key)))
    .join(", ");
}
