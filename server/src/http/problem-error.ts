import { problemCodes, type Problem, type ProblemCode } from "@second-story/api/problem.ts";

/** An error that a caller is meant to see; everything else becomes `internal-error`. `detail` says what to do. */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly fields: Problem["fields"];
  readonly current: unknown;
  constructor(
    code: ProblemCode,
    detail: string,
    more: { fields?: Problem["fields"]; current?: unknown; cause?: unknown } = {},
  ) {
    super(detail, more.cause === undefined ? undefined : { cause: more.cause });
    this.name = "ProblemError";
    this.code = code;
    this.fields = more.fields;
    this.current = more.current;
  }
}

export function notFound(what = "page"): ProblemError {
  return new ProblemError("not-found", `This ${what} does not exist, or it is not open to you.`);
}

/** The row was changed since the caller read it; the answer carries the current one so that nothing is lost. */
export function staleVersion(current: unknown): ProblemError {
  return new ProblemError(
    "stale-version",
    "Somebody else changed this since you opened it. Look at the current version, then save again.",
    { current },
  );
}

export function problemOf(error: ProblemError): Problem {
  const { status, title } = problemCodes[error.code];
  return {
    type: `urn:second-story:problem:${error.code}`,
    title,
    status,
    code: error.code,
    detail: error.message,
    ...(error.fields ? { fields: error.fields } : {}),
    ...(error.current === undefined ? {} : { current: error.current }),
  };
}
