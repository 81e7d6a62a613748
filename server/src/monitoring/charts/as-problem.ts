import { ProblemError } from "../../http/problem-error.ts";
import { PrometheusError } from "../prometheus.ts";

/** What a source said, for whoever asked: about the query beside its field, all else as it is. */
export function asProblem(error: unknown): never {
  if (!(error instanceof PrometheusError)) throw error;
  const { message, isAboutQuery } = error;
  throw isAboutQuery
    ? new ProblemError("invalid-input", message, {
        fields: [{ path: "query", message }],
        cause: error,
      })
    : new ProblemError("source-failed", message, { cause: error });
}
