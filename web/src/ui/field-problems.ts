import { refusalOf } from "./refusal.ts";

/** What the server said of each field, by its path below the body: `{ title: "This cannot be empty." }`. */
export function fieldProblems(error: unknown): Readonly<Record<string, string>> {
  const fields = refusalOf(error)?.fields ?? [];
  return Object.fromEntries(fields.map(({ path, message }) => [path, message]));
}
