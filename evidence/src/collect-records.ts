import { guessKind } from "./kind.ts";
import { createRecord, type EvidenceRecord } from "./record.ts";
import type { ReadOptions } from "./reading.ts";
import type { ReportWriter } from "./report.ts";
import { findLeadingTime } from "./time/find-times.ts";
import { placeTime } from "./time/place-time.ts";
import { createTimekeeper } from "./time/timekeeper.ts";

/** What a reader of structured payloads knows about one event. `at` is the time as the payload writes it. */
export interface Collected extends Partial<
  Omit<EvidenceRecord, "text" | "where" | "source" | "happenedAt">
> {
  readonly at: string | undefined;
  readonly endsAt?: string | undefined;
  readonly text: string;
}

/** Takes events from a reader, places them in time, and counts. */
export interface Collector {
  keep(event: Collected): void;
  /** Something that was seen and is no event for a timeline, and why. */
  skip(reason: string, excerpt: string): void;
  warn(sentence: string): void;
  breakOff(sentence: string): void;
  /** A line of its own named the date of what follows. */
  enterDate(written: string): void;
  /** Reports what had to be assumed about times. */
  finish(): void;
  readonly options: ReadOptions;
}

export interface CollectorSource {
  readonly format: string;
  readonly label: string;
}

/** A collector whose records go into `into`; `where` names the place of the next event. */
export function createCollector(
  source: CollectorSource,
  options: ReadOptions,
  report: ReportWriter,
  into: EvidenceRecord[],
  where: () => string,
): Collector {
  const keeper = createTimekeeper(options);
  return {
    options,
    enterDate(written) {
      const date = findLeadingTime(written)?.start.date;
      if (date) keeper.enterDate(date);
    },
    finish() {
      for (const note of keeper.notes) report.warn(note);
      report.carryZone(keeper.findCarriedZone());
    },
    warn: (sentence) => report.warn(sentence),
    breakOff: (sentence) => report.breakOff(sentence),
    skip(reason, excerpt) {
      report.see();
      report.skip(where(), reason, excerpt);
    },
    keep({ at, endsAt, ...known }) {
      report.see();
      if (known.text.trim() === "") {
        report.skip(where(), "This has no text.", at ?? "");
        return;
      }
      if (report.isFull()) return;
      report.understand();
      report.keep();
      const placed = placeTime(at, keeper);
      const until = endsAt === undefined ? null : placeTime(endsAt, keeper).happenedAt;
      into.push(
        createRecord({
          source,
          where: where(),
          ...placed,
          until,
          timeAsWritten: at ?? "",
          kind: known.kind ?? guessKind(known.text),
          ...known,
        }),
      );
    },
  };
}
