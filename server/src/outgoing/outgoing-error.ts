/** Why a request to outside brought nothing. `message` is a sentence for people that names the host and never what it answered. */
export class OutgoingError extends Error {
  readonly code: OutgoingErrorCode;
  constructor(code: OutgoingErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "OutgoingError";
    this.code = code;
  }
}

export type OutgoingErrorCode =
  | "bad-address"
  | "refused-address"
  | "unknown-host"
  | "unreachable"
  | "not-trusted"
  | "too-slow"
  | "too-large"
  | "too-many-redirects"
  | "broken-answer";
