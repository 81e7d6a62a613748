import type { Context, Kind } from "./finding.ts";
import type { Fault } from "./grammar/fault.ts";
import type { Party } from "./grammar/party.ts";
import type { Reading, Span } from "./reading.ts";

/** One rule as data. What it finds is the union of its phrases, its faults and its reader. */
export interface Rule {
  readonly id: string;
  readonly kind: Kind;
  /** The reason, shown with every finding. */
  readonly why: string;
  /** Where the field says so. */
  readonly source: string;
  /** A question that leads from this finding to the system; shown where no rewrite can be formed. */
  readonly question: string;
  /** Only in these contexts; in all of them where missing. */
  readonly contexts?: readonly Context[];
  /** Phrases in the language of `pattern.ts`. */
  readonly phrases?: readonly string[];
  /** Faults of a clause, with the parties that they count for. */
  readonly faults?: readonly Fault[];
  readonly parties?: readonly Party[];
  /** Phrases that acquit the whole sentence. */
  readonly unless?: readonly string[];
  /** What phrases and faults cannot say. */
  readonly find?: (reading: Reading) => readonly Span[];
  /** Words without which `find` finds nothing; verbs in any form as `<lemma`. It is always asked where missing. */
  readonly cues?: readonly string[];
  /** Whether it speaks by what was learned from labelled sentences, where no other rule does. */
  readonly learned?: true;
  /** Whether the rule looks at questions. Phrases do by default, faults don't. */
  readonly questions?: boolean;
}
