import type { LineReader } from "./line-reader.ts";

const entry =
  /^(\S{1,255}) (\S{1,100}) (\S{1,100}) \[(\d{2}\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d [+-]\d{4})\] "([^"]{0,8000})" (\d{3}|-) (\d{1,15}|-)/;

/** The common and combined formats of web servers' access logs. */
export const commonLog: LineReader = {
  format: "common-log",
  name: "Web server access log",
  fits: (line) => entry.test(line),
  read(line, collect) {
    const match = entry.exec(line);
    if (match === null) return false;
    const [, host, , user, at, request = "", status = "-"] = match;
    const isError = status.startsWith("5");
    collect.keep({
      at,
      text: `${request.replace(/ HTTP\/[\d.]{1,4}$/, "")} → ${status}`,
      originalText: line,
      ...(isError ? { kind: "observation" as const } : {}),
      authorLabel: user === "-" || user === undefined ? (host ?? null) : user,
    });
    return true;
  },
};
