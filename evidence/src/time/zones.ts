/** What a written zone means. `note` explains an abbreviation that could have meant something else. */
export interface Zone {
  /** An offset such as `+01:00`, `Z`, or an IANA name. */
  readonly id: string;
  readonly note: string | null;
}

interface Meaning {
  readonly id: string;
  /** Other readings of the same letters, each with the zones that suggest it. */
  readonly others?: readonly {
    readonly id: string;
    readonly label: string;
    readonly within: RegExp;
  }[];
  readonly label?: string;
}

const abbreviations: Readonly<Record<string, Meaning>> = {
  UTC: { id: "Z" },
  GMT: { id: "Z" },
  Z: { id: "Z" },
  BST: {
    id: "+01:00",
    label: "British Summer Time",
    others: [{ id: "+06:00", label: "Bangladesh Standard Time", within: /^Asia\/Dhaka$/ }],
  },
  IST: {
    id: "+05:30",
    label: "India Standard Time",
    others: [
      { id: "+01:00", label: "Irish Standard Time", within: /^Europe\/(?:Dublin|London)$/ },
      { id: "+02:00", label: "Israel Standard Time", within: /^Asia\/(?:Jerusalem|Tel_Aviv)$/ },
    ],
  },
  CST: {
    id: "-06:00",
    label: "Central Standard Time (North America)",
    others: [{ id: "+08:00", label: "China Standard Time", within: /^Asia\// }],
  },
  AST: {
    id: "-04:00",
    label: "Atlantic Standard Time",
    others: [{ id: "+03:00", label: "Arabia Standard Time", within: /^Asia\// }],
  },
  EST: { id: "-05:00" },
  EDT: { id: "-04:00" },
  CDT: { id: "-05:00" },
  MST: { id: "-07:00" },
  MDT: { id: "-06:00" },
  PST: { id: "-08:00" },
  PDT: { id: "-07:00" },
  AKST: { id: "-09:00" },
  AKDT: { id: "-08:00" },
  HST: { id: "-10:00" },
  ADT: { id: "-03:00" },
  BRT: { id: "-03:00" },
  WET: { id: "+00:00" },
  WEST: { id: "+01:00" },
  CET: { id: "+01:00" },
  CEST: { id: "+02:00" },
  MEZ: { id: "+01:00" },
  MESZ: { id: "+02:00" },
  EET: { id: "+02:00" },
  EEST: { id: "+03:00" },
  MSK: { id: "+03:00" },
  SAST: { id: "+02:00" },
  GST: { id: "+04:00" },
  PKT: { id: "+05:00" },
  WIB: { id: "+07:00" },
  HKT: { id: "+08:00" },
  SGT: { id: "+08:00" },
  AWST: { id: "+08:00" },
  JST: { id: "+09:00" },
  KST: { id: "+09:00" },
  ACST: { id: "+09:30" },
  ACDT: { id: "+10:30" },
  AEST: { id: "+10:00" },
  AEDT: { id: "+11:00" },
  NZST: { id: "+12:00" },
  NZDT: { id: "+13:00" },
  PT: { id: "America/Los_Angeles" },
  MT: { id: "America/Denver" },
  CT: { id: "America/Chicago" },
  ET: { id: "America/New_York" },
  "PST/PDT": { id: "America/Los_Angeles" },
  "MST/MDT": { id: "America/Denver" },
  "CST/CDT": { id: "America/Chicago" },
  "EST/EDT": { id: "America/New_York" },
  "GMT/BST": { id: "Europe/London" },
  "CET/CEST": { id: "Europe/Berlin" },
};

/** Alternation of every abbreviation, longest first. */
export const abbreviationPattern = Object.keys(abbreviations)
  .filter((name) => name !== "Z")
  .toSorted((left, right) => right.length - left.length)
  .join("|");

const offset = /^(?:UTC|GMT)? ?([+-]|\u2212)(\d{1,2})(?::?(\d\d))?$/i;
const ianaName = /^[A-Za-z_]{2,20}(?:\/[A-Za-z0-9_+-]{1,30}){1,2}$/;

/** The meaning of a written zone, or undefined. `preferred` (an IANA name) settles abbreviations used in several places. */
export function findZone(written: string, preferred?: string): Zone | undefined {
  const trimmed = written.trim();
  const upper = trimmed.toUpperCase();
  const known = Object.hasOwn(abbreviations, upper) ? abbreviations[upper] : undefined;
  if (known !== undefined) return chooseMeaning(upper, known, preferred);
  const shift = offset.exec(trimmed);
  if (shift !== null) {
    const hours = Number(shift[2]);
    const minutes = Number(shift[3] ?? "0");
    if (hours > 14 || minutes > 59) return undefined;
    const sign = shift[1] === "+" ? "+" : "-";
    const id = `${sign}${pad(hours)}:${pad(minutes)}`;
    return { id: id === "+00:00" || id === "-00:00" ? "Z" : id, note: null };
  }
  if (!ianaName.test(trimmed)) return undefined;
  try {
    return {
      id: new Intl.DateTimeFormat("en", { timeZone: trimmed }).resolvedOptions().timeZone,
      note: null,
    };
  } catch {
    return undefined;
  }
}

function chooseMeaning(name: string, meaning: Meaning, preferred?: string): Zone {
  if (meaning.others === undefined) return { id: meaning.id, note: null };
  const fitting = meaning.others.find(
    (other) => preferred !== undefined && other.within.test(preferred),
  );
  const chosen = fitting ?? { id: meaning.id, label: meaning.label ?? name };
  const rest = [{ id: meaning.id, label: meaning.label ?? name }, ...meaning.others]
    .filter((other) => other.id !== chosen.id)
    .map((other) => `${other.label} (${other.id})`);
  return {
    id: chosen.id,
    note: `${name} was read as ${chosen.label} (${chosen.id}); it can also mean ${rest.join(" or ")}.`,
  };
}

const pad = (value: number) => String(value).padStart(2, "0");
