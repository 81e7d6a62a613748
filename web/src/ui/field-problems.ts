import { ApiError } from "@second-story/api/client.ts";

/** What the server said of each field, by its path below the body: `{ title: "This cannot be empty." }`. */
export function fieldProblems(error: unknown): Readonly<Record<string, string>> {
  if (!(error instanceof ApiError)) return {};
  const fields = error.problem.fields ?? [];
  return Object.fromEntries(fields.map(({ path, message }) => [path, message]));
}
