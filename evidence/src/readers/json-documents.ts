import { createCollector, type Collector } from "../collect-records.ts";
import { isObject } from "../json-fields.ts";
import { parseExactJson } from "../parse-json.ts";
import type { Reading, ReadOptions } from "../reading.ts";
import { createReport, type ReportWriter } from "../report.ts";
import type { EvidenceRecord } from "../record.ts";
import {
  alertmanager,
  alertmanagerList,
  grafanaAlerting,
  grafanaAnnotations,
} from "./alertmanager.ts";
import { cloudEvents } from "./cloud-events.ts";
import { github, githubLists } from "./github.ts";
import { gitlab } from "./gitlab.ts";
import { gitlabLists } from "./gitlab-lists.ts";
import { grafanaOncall } from "./grafana-oncall.ts";
import { incidentIo } from "./incident-io.ts";
import { isJournalEntry, readJournalEntry } from "./journald.ts";
import { jsonRecords } from "./json-records.ts";
import type { JsonReader } from "./json-reader.ts";
import { opsgenie } from "./opsgenie.ts";
import { otlpLogs } from "./otlp-logs.ts";
import { pagerdutyChangeEvents, pagerdutyLogEntries, pagerdutyWebhook } from "./pagerduty.ts";
import { slackJson } from "./slack-json.ts";
import { statuspage } from "./statuspage.ts";
import { teams } from "./teams.ts";

const journald: JsonReader = {
  format: "journald",
  name: "systemd journal (JSON)",
  fits: (document) => isJournalEntry(Array.isArray(document) ? document[0] : document),
  read(document, collect) {
    for (const entry of Array.isArray(document) ? document : [document])
      readJournalEntry(entry, collect);
  },
};

/** Readers of JSON, the particular ones first: the first that fits reads the document. */
export const jsonReaders: readonly JsonReader[] = [
  pagerdutyWebhook,
  pagerdutyLogEntries,
  pagerdutyChangeEvents,
  grafanaAlerting,
  alertmanager,
  alertmanagerList,
  grafanaAnnotations,
  grafanaOncall,
  opsgenie,
  github,
  gitlab,
  statuspage,
  incidentIo,
  teams,
  cloudEvents,
  otlpLogs,
  journald,
  githubLists,
  gitlabLists,
  slackJson,
  jsonRecords,
];

/** The reader that fits a parsed document; a chosen format goes before what the content suggests. */
export function findJsonReader(document: unknown, format?: string): JsonReader | undefined {
  return (
    jsonReaders.find((reader) => reader.format === format) ??
    jsonReaders.find((reader) => reader.fits(document))
  );
}

/** Reads one JSON document; a list of deliveries is read one by one. */
export function readJsonDocument(text: string, options: ReadOptions = {}): Reading {
  const { value, problem } = parseExactJson(text);
  if (problem !== null) {
    const broken = createReport(options.format ?? "json");
    broken.breakOff(problem);
    return { format: options.format ?? "json", records: [], report: broken.finish() };
  }
  const whole = findJsonReader(value, options.format);
  const [first] = Array.isArray(value) ? (value as readonly unknown[]) : [];
  const each =
    (whole === undefined || whole === jsonRecords) && isObject(first)
      ? findJsonReader(first, options.format)
      : undefined;
  const reader = each !== undefined && each !== jsonRecords ? each : whole;
  const format = reader?.format ?? "json";
  const report = createReport(format, options.most);
  if (reader === undefined) {
    report.warn("This JSON holds nothing with a time and a text that is known here.");
    return { format, records: [], report: report.finish() };
  }
  const parts = reader === each && Array.isArray(value) ? (value as readonly unknown[]) : [value];
  const records = readParts(parts, reader, options, report);
  return { format, records, report: report.finish() };
}

/** Reads several documents of one kind into records. */
export function readParts(
  parts: readonly unknown[],
  reader: JsonReader,
  options: ReadOptions,
  report: ReportWriter,
): EvidenceRecord[] {
  const records: EvidenceRecord[] = [];
  let number = 0;
  const source = { format: reader.format, label: options.label ?? reader.name };
  const collect = createCollector(source, options, report, records, () => `event ${number}`);
  const counting: Collector = {
    ...collect,
    keep(event) {
      number += 1;
      collect.keep(event);
    },
    skip(reason, excerpt) {
      number += 1;
      collect.skip(reason, excerpt);
    },
  };
  for (const part of parts) reader.read(part, counting);
  collect.finish();
  return records;
}
