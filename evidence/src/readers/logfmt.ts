import type { LineReader } from "./line-reader.ts";

const pair = /([A-Za-z_@][\w.@-]{0,80})=(?:"((?:[^"\\]|\\.){0,16000})"|([^\s"]{0,8000}))(?:\s|$)/g;
const timeKeys = ["ts", "time", "timestamp", "t", "at", "@timestamp", "date"];
const textKeys = ["msg", "message", "event", "err", "error"];

/** Logfmt: `ts=2026-03-07T14:03:22Z level=error msg="no connection"`. */
export const logfmt: LineReader = {
  format: "logfmt",
  name: "logfmt",
  fits(line) {
    const pairs = readPairs(line.slice(0, 4000));
    return pairs.size >= 2 && findTime(pairs) !== undefined;
  },
  read(line, collect) {
    const pairs = readPairs(line);
    const at = findTime(pairs);
    if (at === undefined) return false;
    const level = findFirst(pairs, ["level", "lvl", "severity"]);
    collect.keep({
      at,
      text: findFirst(pairs, textKeys) ?? line.slice(0, 500),
      originalText: line,
      ...(/^(?:err|fatal|crit|panic)/i.test(level ?? "") ? { kind: "observation" as const } : {}),
      authorLabel: findFirst(pairs, ["service", "app", "logger", "component", "caller"]) ?? null,
      threadId: findFirst(pairs, ["trace_id", "traceID", "request_id"]) ?? null,
    });
    return true;
  },
};

const time = /\d\d:\d\d|^\d{9}|^\d{4}[-/.]?\d\d/;

/** `at=error` says where something happened, not when. */
const findTime = (pairs: ReadonlyMap<string, string>) =>
  timeKeys.map((key) => pairs.get(key) ?? "").find((value) => time.test(value));

function readPairs(line: string): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const [, key = "", quoted, bare] of line.matchAll(pair)) {
    if (!pairs.has(key))
      pairs.set(
        key,
        quoted?.replaceAll(/\\(["\\])/g, "$1").replaceAll(String.raw`\n`, "\n") ?? bare ?? "",
      );
  }
  return pairs;
}

function findFirst(
  pairs: ReadonlyMap<string, string>,
  keys: readonly string[],
): string | undefined {
  const found = keys.find((key) => (pairs.get(key) ?? "") !== "");
  return found === undefined ? undefined : pairs.get(found);
}
