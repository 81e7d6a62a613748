import type { z } from "zod";
import { ProblemError } from "./problem-error.ts";

/** Checks input against a schema; what is wrong is said field by field, without repeating the input. */
export function parseInput<S extends z.ZodType>(
  schema: S,
  input: unknown,
  where: "path" | "query" | "body",
): z.output<S> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  if (where === "path") throw new ProblemError("not-found", "There is nothing at this address.");
  const fields = result.error.issues.slice(0, 20).map((issue) => ({
    path: issue.path.map(String).join("."),
    message: issue.message,
  }));
  const first = fields[0];
  throw new ProblemError(
    "invalid-input",
    first
      ? `${first.path === "" ? "The input" : first.path}: ${first.message}`
      : "Check the input.",
    { fields },
  );
}
