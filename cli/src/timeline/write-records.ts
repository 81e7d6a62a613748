import type { EvidenceRecord } from "@second-story/evidence/record.ts";
import type { Report } from "@second-story/evidence/report.ts";

export type FileReport = Report & {
  readonly path: string;
  /** Why times stayed open, with how many did; told to people, since each record says it of itself. */
  readonly openTimes: ReadonlyMap<string, number>;
};

/** How records are written, piece by piece, so that a large export need not lie in memory. */
export type RecordWriter = {
  readonly start: string;
  readonly record: (record: EvidenceRecord, isFirst: boolean) => string;
  readonly end: (reports: readonly FileReport[]) => string;
};

export const recordWriters = {
  json: {
    start: '{ "records": [',
    record: (record, isFirst) => `${isFirst ? "" : ","}\n${JSON.stringify(record)}`,
    end: (reports) => `\n], "report": ${JSON.stringify(reportOf(reports), undefined, 2)} }\n`,
  },
  csv: {
    start: "happened_at,until,precision,time_as_written,text,kind,author,channel,source,link\r\n",
    record: (record) =>
      `${[
        record.happenedAt,
        record.until,
        record.precision,
        record.timeAsWritten,
        record.text,
        record.kind,
        record.authorLabel,
        record.channel,
        record.source.label,
        record.link,
      ]
        .map((value) => cell(value ?? ""))
        .join(",")}\r\n`,
    end: () => "",
  },
  markdown: {
    start: "| Time | What happened | Source |\n| --- | --- | --- |\n",
    record: (record) =>
      `| ${inTable(record.happenedAt ?? record.timeAsWritten)} | ${inTable(record.text)} | ${inTable(record.authorLabel ?? record.source.label)} |\n`,
    end: () => "",
  },
} as const satisfies Record<string, RecordWriter>;

/** One file's report as it is; several together with their sums. */
function reportOf(all: readonly FileReport[]): object {
  const reports = all.map(({ openTimes: _openTimes, ...report }) => report);
  const [first] = reports;
  if (first && reports.length === 1) return first;
  const sum = (field: "seen" | "read" | "kept" | "skippedCount"): number =>
    reports.reduce((total, report) => total + report[field], 0);
  return {
    seen: sum("seen"),
    read: sum("read"),
    kept: sum("kept"),
    skippedCount: sum("skippedCount"),
    files: reports,
  };
}

/** A cell that a spreadsheet shows as text: what would be taken for a formula gets an apostrophe in front. */
export function cell(value: string): string {
  const text = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function inTable(text: string): string {
  return text
    .replaceAll(/\s+/gu, " ")
    .trim()
    .replaceAll(/[\\`*_[\]<>|~]/gu, String.raw`\$&`);
}
