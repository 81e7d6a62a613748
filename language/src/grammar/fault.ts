import type { Span } from "../reading.ts";
import type { Party } from "./party.ts";
import type { Clause } from "./read-clauses.ts";

/** What a clause holds against the one who acts in it. */
export type Fault =
  | "forgot"
  | "failed"
  | "should-have"
  | "damage"
  | "bad-result"
  | "careless"
  | "not-done"
  | "nobody-did"
  | "wrong-belief"
  | "bad-choice"
  | "trait"
  | "by-agent";

export interface FaultFound extends Span {
  readonly fault: Fault;
  readonly party: Party;
  readonly clause: Clause;
}

export interface Judged {
  readonly fault: Fault;
  readonly to: number;
  readonly party?: Party;
}
