export interface VerbForms {
  readonly base: string;
  readonly present: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

const vowels = "aeiou";

/** `renew`, `ship+` (doubles its last letter) or `break/broke/broken`; prefixes with hyphen stay whole. */
export function inflect(entry: string): VerbForms {
  const [head = "", irregularPast, irregularParticiple] = entry.split("/");
  const doubles = head.endsWith("+");
  const base = doubles ? head.slice(0, -1) : head;
  const last = base.at(-1) ?? "";
  const beforeLast = base.at(-2) ?? "";
  const stem = doubles ? base + last : base;
  const dropsE = last === "e" && beforeLast !== "e" && beforeLast !== "o" && beforeLast !== "y";
  const yToI = last === "y" && !vowels.includes(beforeLast);
  const regularPast = yToI ? `${base.slice(0, -1)}ied` : last === "e" ? `${base}d` : `${stem}ed`;
  const past = irregularPast ?? regularPast;
  return {
    base,
    present: yToI
      ? `${base.slice(0, -1)}ies`
      : "sxzo".includes(last) || (last === "h" && (beforeLast === "c" || beforeLast === "s"))
        ? `${base}es`
        : `${base}s`,
    past,
    participle: irregularParticiple ?? past,
    gerund: `${dropsE ? base.slice(0, -1) : stem}ing`,
  };
}
