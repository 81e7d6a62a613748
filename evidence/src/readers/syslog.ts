import type { Collector } from "../collect-records.ts";
import type { LineReader } from "./line-reader.ts";

const modern =
  /^<(\d{1,3})>1 (\S{1,40}) (\S{1,255}) (\S{1,48}) (\S{1,128}) (\S{1,32}) (-|\[(?:[^\]"]|"(?:[^"\\]|\\.){0,4000}"){0,4000}\](?:\[[^\]]{0,4000}\]){0,20})(?: ([\s\S]*))?$/;
const byteOrderMark = /^\uFEFF/;

/** Over TCP each message is led by its length: `83 <40>1 2026-…`. */
const uncounted = (line: string) => line.replace(/^\d{1,7} (?=<\d{1,3}>)/, "");

const isModern = (line: string) => /^(?:\d{1,7} )?<\d{1,3}>1 \S/.test(line);

function readModern(line: string, collect: Collector): boolean {
  const match = modern.exec(uncounted(line));
  if (match === null) return false;
  const [, priority, at, host, app, , id, , said = ""] = match;
  collect.keep({
    at: at === "-" ? undefined : at,
    text: said.replace(byteOrderMark, "").trim() || (id ?? "-"),
    originalText: line,
    ...severe(priority),
    authorLabel: known(app),
    channel: known(host),
  });
  return true;
}

const time =
  /([A-Z][a-z]{2} {1,2}\d{1,2} (?:\d{4} )?\d\d:\d\d:\d\d(?:\.\d{1,9})?|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d))/;
const traditional = new RegExp(
  `^(?:<(\\d{1,3})>)?${time.source} (\\S{1,255}) ([^\\s:[\\]]{1,100})(?:\\[\\d{1,10}\\])?: ?([\\s\\S]*)$`,
);
/** Firewalls and kernels name no program; then only the priority tells that it is syslog. */
const untagged = new RegExp(`^<(\\d{1,3})>${time.source} (\\S{1,255}?)( ?:)? ([\\s\\S]*)$`);

const isTraditional = (line: string) => {
  const start = uncounted(line.slice(0, 600));
  return traditional.test(start) || untagged.test(start);
};

function readTraditional(line: string, collect: Collector): boolean {
  const bare = uncounted(line);
  const tagged = traditional.exec(bare);
  const match = tagged ?? untagged.exec(bare);
  if (match === null) return false;
  const [, priority, at, host, app, said = ""] = match;
  collect.keep({
    at,
    text: said.trim(),
    originalText: line,
    ...severe(priority),
    authorLabel: tagged === null ? null : known(app),
    channel: known(host),
  });
  return true;
}

/** Syslog as RFC 5424 writes it. A collector of logs may hold lines of the older kind among them. */
export const syslog5424: LineReader = {
  format: "syslog-5424",
  name: "Syslog (RFC 5424)",
  fits: isModern,
  alsoFits: isTraditional,
  read: (line, collect) => readModern(line, collect) || readTraditional(line, collect),
};

/** Syslog as RFC 3164 and most files under /var/log write it: no year, no zone. */
export const syslog3164: LineReader = {
  format: "syslog-3164",
  name: "Syslog (RFC 3164)",
  fits: isTraditional,
  alsoFits: isModern,
  read: (line, collect) => readTraditional(line, collect) || readModern(line, collect),
};

const errorSeverity = 3;

const severe = (priority: string | undefined) =>
  priority !== undefined && Number(priority) % 8 <= errorSeverity
    ? { kind: "observation" as const }
    : {};
const known = (value: string | undefined) => (value === undefined || value === "-" ? null : value);
