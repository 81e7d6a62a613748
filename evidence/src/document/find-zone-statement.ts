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
/** Places after which people call a time: `Japan time`, `(London)`. */
const places: readonly (readonly [RegExp, string])[] = [
  [/\b(?:japan(?:ese)?|tokyo)\b/i, "Asia/Tokyo"],
  [/\b(?:india(?:n)?|bangalore|bengaluru|mumbai|delhi)\b/i, "Asia/Kolkata"],
  [/\bsingapore\b/i, "Asia/Singapore"],
  [/\bhong kong\b/i, "Asia/Hong_Kong"],
  [/\b(?:china|chinese|beijing|shanghai)\b/i, "Asia/Shanghai"],
  [/\b(?:korean?|seoul)\b/i, "Asia/Seoul"],
  [/\b(?:israeli?|tel aviv)\b/i, "Asia/Jerusalem"],
  [/\bdubai\b/i, "Asia/Dubai"],
  [/\b(?:sydney|melbourne)\b/i, "Australia/Sydney"],
  [/\b(?:new zealand|auckland|wellington)\b/i, "Pacific/Auckland"],
  [/\b(?:london|UK|british|united kingdom)\b/i, "Europe/London"],
  [/\b(?:ireland|irish|dublin)\b/i, "Europe/Dublin"],
  [/\b(?:germany|german|berlin|munich|hamburg)\b/i, "Europe/Berlin"],
  [/\b(?:france|french|paris)\b/i, "Europe/Paris"],
  [/\b(?:netherlands|dutch|amsterdam)\b/i, "Europe/Amsterdam"],
  [/\b(?:spain|spanish|madrid|barcelona)\b/i, "Europe/Madrid"],
  [/\b(?:italy|italian|rome|milan)\b/i, "Europe/Rome"],
  [/\b(?:switzerland|swiss|zurich)\b/i, "Europe/Zurich"],
  [/\b(?:vienna|austrian?)\b/i, "Europe/Vienna"],
  [/\b(?:sweden|swedish|stockholm)\b/i, "Europe/Stockholm"],
  [/\b(?:denmark|danish|copenhagen)\b/i, "Europe/Copenhagen"],
  [/\b(?:norway|norwegian|oslo)\b/i, "Europe/Oslo"],
  [/\b(?:finland|finnish|helsinki)\b/i, "Europe/Helsinki"],
  [/\b(?:poland|polish|warsaw)\b/i, "Europe/Warsaw"],
  [/\b(?:prague|czech)\b/i, "Europe/Prague"],
  [/\b(?:moscow)\b/i, "Europe/Moscow"],
  [/\b(?:new york|NYC|boston|toronto)\b/i, "America/New_York"],
  [/\b(?:los angeles|san francisco|california|seattle)\b/i, "America/Los_Angeles"],
  [/\bchicago\b/i, "America/Chicago"],
  [/\bdenver\b/i, "America/Denver"],
  [/\b(?:s[aã]o paulo|bras[ií]lia)\b/i, "America/Sao_Paulo"],
];
const ofPlace =
  /\b((?:\p{L}+ ){0,2}\p{L}+) (?:local |standard |summer |daylight )?time(?:zone|s)?\b|\(((?:\p{L}+ ?){1,2})\)|heures? (?:de |d')(\p{L}+)/giu;

const token = new RegExp(
  String.raw`(?<![\w/])((?:UTC|GMT) ?[+-]\d{1,2}(?::?\d\d)?|[A-Z][A-Za-z_]{2,14}/[A-Z][A-Za-z_]{2,20}|${abbreviationPattern}|utc|gmt)(?![\w/])`,
);
const aboutTimes =
  /\b(?:times?|timestamps?|hours|timezones?|time-?zones?|timeline|chronolog(?:y|ie)|events|tz|uhrzeiten?|zeiten|ablauf|heures?|horas?)\b|タイムライン|時系列|時刻/iu;
const clock = /\d{1,2}[:h]\d\d/;

/** The zone that a sentence or heading gives all times: `All times in UTC`, `Timeline (PST)`. */
export function findZoneStatement(line: string): string | undefined {
  const text = line.slice(0, 300);
  const start = aboutTimes.exec(text);
  if (start === null || clock.test(text)) return undefined;
  const behind = text.slice(start.index, start.index + 100);
  const found = token.exec(behind)?.[1] ?? token.exec(text.slice(0, start.index))?.[1];
  if (found !== undefined) return found;
  const named = spelled.find(([pattern]) => pattern.test(behind))?.[1];
  return named ?? findZoneOfPlace(text);
}

function findZoneOfPlace(text: string): string | undefined {
  for (const [, before, bracketed, french] of text.matchAll(ofPlace)) {
    const words = before ?? bracketed ?? french ?? "";
    const found = places.find(([pattern]) => pattern.test(words));
    if (found !== undefined) return found[1];
  }
  return undefined;
}
