import type { EntryKind } from "@second-story/domain/timeline-entry.ts";

const signs: readonly (readonly [RegExp, EntryKind])[] = [
  [
    /\b(?:suspect(?:ed|s|ing)?|hypothes[ie]s|theory|might be|may be (?:caused|due|related)|possibly|we think|looks like|could be (?:caused|due|related))\b/i,
    "hypothesis",
  ],
  [
    /\b(?:roll(?:ed|ing|s)?[- ]?back|rollback|revert(?:ed|ing|s)?|mitigat\w*|work-?around|fail(?:ed|ing)?[- ]?over|scal(?:ed|ing) (?:up|down|out)|(?:fix|patch|hotfix) (?:was |is |has been )?(?:deployed|released|merged|rolled out|applied|shipped)|deployed (?:a |the )?(?:fix|patch|hotfix)|drain(?:ed|ing)|disabled?|restart(?:ed|ing))\b/i,
    "mitigation",
  ],
  [
    /\b(?:incident (?:was |is |formally |officially )*(?:declared|opened|closed|resolved)|(?:fully |service |services |issue |incident )(?:was |were |is |are |has been |have been )?(?:restored|resolved|recovered)|all[- ]clear|(?:fully )?resolved|first detected|repaired|fault occurs|root cause (?:was )?(?:found|identified))\b/i,
    "milestone",
  ],
  [
    /\b(?:alert(?:s|ed|ing)?|alarms?|paged|pager(?:duty)?|paging|on-?call (?:was|is|got)|monitoring (?:detected|reported|triggered)|triggered|fired|firing)\b/i,
    "alert",
  ],
  [/\b(?:decided|decision|agreed|chose|opted)\b/i, "decision"],
  [
    /\b(?:status ?page|posted|announced?|informed|notified|notif(?:y|ies|ication)|e-?mail(?:ed)?|tweet(?:ed)?|told|communicated|message (?:was )?sent|customers? (?:were|was) (?:told|informed))\b/i,
    "communication",
  ],
  [
    /\b(?:deploy(?:s|ed|ment|ing)?|releas(?:e|ed|es|ing)|merg(?:ed?|es|ing)|roll(?:ed)?[- ]?out|upgrad(?:e|ed|es|ing)|migrat(?:ed?|ion)|config(?:uration)? change|changed?|published|switched)\b/i,
    "change",
  ],
  [
    /\b(?:noticed?|observed?|saw|seen|report(?:s|ed)?|confirmed?|metrics? shows?|error rates?|errors?|latency|spike[sd]?|degrad\w*|unavailable|down|outage|fail(?:s|ed|ing|ures?))\b/i,
    "observation",
  ],
  [
    /\b(?:start(?:s|ed)?|began|begins?|investigat\w*|ran|running|created?|added|removed|updated|checked|looked|opened|joined|applied|increased|reduced|reset|deleted)\b/i,
    "action",
  ],
];

const searched = 400;
const alarming = signs.find(([, kind]) => kind === "alert")?.[0] ?? /$^/;

/** Whether the words are those of an alert. */
export function isAlarm(text: string): boolean {
  return alarming.test(text.slice(0, searched));
}

/** The kind of entry that the words suggest; null where they suggest none. */
export function guessKind(text: string): EntryKind | null {
  const start = text.slice(0, searched);
  return signs.find(([pattern]) => pattern.test(start))?.[1] ?? null;
}

const named: Readonly<Record<string, EntryKind>> = {
  deployment: "change",
  deploy: "change",
  release: "change",
  page: "alert",
  alarm: "alert",
  message: "communication",
  comment: "communication",
  update: "communication",
  finding: "observation",
  fix: "mitigation",
};

/** The kind that a source's own word names: `Deployment`, `alert`. */
export function findNamedKind(word: string | null): EntryKind | null {
  const key = (word ?? "").trim().toLowerCase();
  if (
    /^(?:alert|change|observation|action|decision|communication|hypothesis|mitigation|milestone)$/.test(
      key,
    )
  ) {
    return key as EntryKind;
  }
  return Object.hasOwn(named, key) ? (named[key] ?? null) : null;
}
