import { ProblemError } from "./problem-error.ts";

/**
 * Runs work and turns a violated unique index or reference into a sentence, by the constraint's name. A check
 * beforehand would lose the race between two people; the database does not.
 */
export async function refuseTaken<T>(
  sentences: Readonly<Record<string, string>>,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code, constraint } = error as { code?: string; constraint?: string };
    const sentence = constraint === undefined ? undefined : sentences[constraint];
    if (code === "23505" && sentence !== undefined) {
      throw new ProblemError("conflict", sentence, { cause: error });
    }
    if (code === "23503") {
      throw new ProblemError(
        "conflict",
        sentence ?? "Something this refers to does not exist any more. Reload and choose again.",
        { cause: error },
      );
    }
    throw error;
  }
}
