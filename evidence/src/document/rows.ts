import type { EvidenceFlag } from "../record.ts";
import type { WrittenDate, WrittenTime } from "../time/written-time.ts";

/** One row of a timeline as it stands in a report, its time not yet placed. */
export interface TimelineRow {
  readonly time: WrittenTime;
  readonly timeAsWritten: string;
  readonly text: string;
  readonly author: string | null;
  readonly kindWord: string | null;
  readonly link: string | null;
  readonly id: string | null;
  readonly original: string;
  readonly line: number;
  readonly flags: readonly EvidenceFlag[];
}

/** What a stretch of a report holds, in order: rows, and what sets their date or zone. */
export type TimelineStep =
  | { readonly kind: "row"; readonly row: TimelineRow }
  | { readonly kind: "date"; readonly date: WrittenDate; readonly line: number }
  | { readonly kind: "zone"; readonly zone: string }
  /** What follows happened the day after, or on a day that nothing tells. */
  | { readonly kind: "next-day" | "unknown-day" }
  | {
      readonly kind: "left";
      readonly line: number;
      readonly text: string;
      readonly reason: string;
    };

export function createRow(
  known: Pick<TimelineRow, "time" | "timeAsWritten" | "text" | "original" | "line"> &
    Partial<TimelineRow>,
): TimelineRow {
  return { author: null, kindWord: null, link: null, id: null, flags: [], ...known };
}
