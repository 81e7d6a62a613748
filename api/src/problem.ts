import { z } from "zod";

/**
 * An error as RFC 9457 problem details, with a stable `code` for programs and plain words for people.
 * Source: RFC 9457, section 3.
 */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string(),
  /** Where the input was not understood: a path such as `participants.0.role`, and what to do. */
  fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  /** With `stale-version`: the row as it stands now. */
  current: z.unknown().optional(),
});
export type Problem = z.infer<typeof problemSchema>;

/** Every code the server answers with, its HTTP status and its title. */
export const problemCodes = {
  "malformed-body": { status: 400, title: "The body could not be read" },
  "invalid-input": { status: 422, title: "Something in the input needs a change" },
  "not-signed-in": { status: 401, title: "Sign in first" },
  "wrong-credentials": { status: 401, title: "E-mail or password is not right" },
  "wrong-signature": { status: 401, title: "The sender could not be verified" },
  "not-allowed": { status: 403, title: "This is not open to you" },
  "foreign-origin": { status: 403, title: "The request came from another site" },
  "not-found": { status: 404, title: "There is nothing here" },
  "method-not-allowed": { status: 405, title: "This address does not take that method" },
  "stale-version": { status: 409, title: "Somebody else changed this in the meantime" },
  conflict: { status: 409, title: "This cannot be done as things stand" },
  gone: { status: 410, title: "This link is no longer valid" },
  "too-large": { status: 413, title: "The body is too large" },
  "unsupported-media-type": { status: 415, title: "The body must be JSON" },
  "source-failed": { status: 424, title: "The other system gave no usable answer" },
  "too-many-requests": { status: 429, title: "Too many attempts" },
  "internal-error": { status: 500, title: "Something went wrong on our side" },
  unavailable: { status: 503, title: "The database cannot be reached" },
} as const satisfies Record<string, { status: number; title: string }>;
export type ProblemCode = keyof typeof problemCodes;
