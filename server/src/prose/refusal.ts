/**
 * What a client sent that no editor of ours sends, or that does not fit: the socket is closed with this code, and
 * nothing of the message is kept.
 */
export class Refusal extends Error {
  /** The WebSocket close code, from `proseCloseCodes`. */
  readonly code: number;
  constructor(code: number, reason: string, options?: { cause: unknown }) {
    super(reason, options);
    this.name = "Refusal";
    this.code = code;
  }
}
