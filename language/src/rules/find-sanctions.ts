import type { Party } from "../grammar/party.ts";
import type { Reading, Span } from "../reading.ts";

const people: ReadonlySet<Party> = new Set([
  "person",
  "self",
  "you",
  "they",
  "anyone",
  "team",
  "nobody",
]);
const dismissals = new Set(
  "fire dismiss sack terminate suspend demote discipline reprimand warn".split(" "),
);
const removals = new Set(
  "remove take kick pull drop strike strip relieve exclude bar ban forbid move transfer reassign".split(
    " ",
  ),
);
const places = new Set(
  "rota rotation rotations team project on-call oncall duty role schedule list roster department duties position deploying production prod deployment deployments repository merging".split(
    " ",
  ),
);
const liberties = new Set(
  "deploy merge push work touch access commit change make release run".split(" "),
);

/** Sanctions told in the passive, which machines meet too: "was suspended", "will be taken off the rota". */
export function findSanctions(reading: Reading): readonly Span[] {
  const { tokens } = reading;
  const spans: Span[] = [];
  for (const { group, subject } of reading.clauses) {
    if (subject === undefined || !people.has(subject.party) || group.negated) continue;
    const main = tokens[group.main];
    if (main === undefined) continue;
    const from = Math.min(subject.from, group.from);
    const rest = tokens.slice(group.to, group.to + 6).map((token) => token.text);
    if (group.passive && dismissals.has(main.word.lemma) && main.word.lemma !== "warn")
      spans.push({ from, to: group.to });
    else if (
      group.passive &&
      (main.word.lemma === "reassign" || main.word.lemma === "transfer"
        ? /^(?:after|following|because|over)$/.test(rest[0] ?? "")
        : main.word.lemma === "move" &&
          rest.some((text) => text === "another" || text === "different") &&
          rest.some((text) => /^(?:team|department|site|project|office|role)$/.test(text)))
    )
      spans.push({ from, to: group.to + 1 });
    else if (
      group.passive &&
      ((main.word.lemma === "write" && rest[0] === "up") ||
        (main.word.lemma === "let" && rest[0] === "go"))
    )
      spans.push({ from, to: group.to + 1 });
    else if (
      group.passive &&
      removals.has(main.word.lemma) &&
      rest.some((text) => places.has(text))
    )
      spans.push({ from, to: group.to + 1 });
    else if (
      tokens.slice(group.from, group.to + 2).some((token) => token.text === "longer") &&
      rest
        .concat(main.text)
        .some((text) => text === "allowed" || text === "permitted" || text === "trusted")
    )
      spans.push({ from, to: group.to });
    else if (
      group.modal !== undefined &&
      main.word.lemma === "lose" &&
      rest.some((text) => /^(?:access|rights|job|jobs|bonus|privileges|permissions)$/.test(text))
    )
      spans.push({ from, to: group.to });
    else if (group.modal === "will" && main.word.lemma === "regret")
      spans.push({ from, to: group.to });
  }
  for (const { group, subject } of reading.clauses) {
    if (
      !group.negated ||
      !group.passive ||
      subject === undefined ||
      !people.has(subject.party) ||
      group.modal === "should"
    )
      continue;
    if (
      (tokens[group.main]?.text === "allowed" || tokens[group.main]?.text === "permitted") &&
      group.form !== "past" &&
      tokens.slice(group.to, group.to + 3).some((token) => liberties.has(token.text))
    )
      spans.push({ from: subject.from, to: group.to });
  }
  return spans;
}
