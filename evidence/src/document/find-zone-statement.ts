import { abbreviationPattern } from "../time/zones.ts";

const spelled: readonly (readonly [RegExp, string])[] = [
  [/\b(?:US[ /-])?pacific(?: standard| daylight)?(?: time)?\b/i, "PT"],
  [/\b(?:US[ /-])?eastern(?: standard| daylight)?(?: time)?\b/i, "ET"],
  [/\b(?:US[ /-])?central(?: standard| daylight)? time\b/i, "CT"],
  [/\b(?:US[ /-])?mountain(?: standard| daylight)? time\b/i, "MT"],
  [/\bcentral european(?: standard)? time\b/i, "CET"],
  [/\bcentral european summer time\b/i, "CEST"],
  [/\b(?:coordinated universal time|universal time)\b/i, "UTC"],
  [/\bgreenwich mean time\b/i, "GMT"],
  [/\bbritish summer time\b/i, "BST"],
];
const token = new RegExp(
  String.raw`(?<![\w/])((?:UTC|GMT) ?[+-]\d{1,2}(?::?\d\d)?|[A-Z][A-Za-z_]{2,14}/[A-Z][A-Za-z_]{2,20}|${abbreviationPattern}|utc|gmt)(?![\w/])`,
);
const aboutTimes =
  /\b(?:times?|timestamps?|hours|timezones?|time-?zones?|timeline|chronology|tz)\b/i;
const clock = /\d{1,2}[:h]\d\d/;

/** The zone that a sentence or heading gives all times: `All times in UTC`, `Timeline (PST)`. */
export function findZoneStatement(line: string): string | undefined {
  const text = line.slice(0, 300);
  const start = aboutTimes.exec(text);
  if (start === null || clock.test(text)) return undefined;
  const behind = text.slice(start.index, start.index + 100);
  const found = token.exec(behind)?.[1] ?? token.exec(text.slice(0, start.index))?.[1];
  if (found !== undefined) return found;
  return spelled.find(([pattern]) => pattern.test(behind))?.[1];
}
