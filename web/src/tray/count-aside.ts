import { byHand, type LoadedMessage, type Marks } from "./tray-message.ts";

/** What became of the messages that one reason sets aside, by their ids. */
export type Aside = { readonly held: readonly string[]; readonly broughtBack: readonly string[] };

/** The messages that are set aside, by reason, and those that people brought back against it; in no order. */
export function countAside(
  messages: readonly LoadedMessage[],
  marks: Marks,
): ReadonlyMap<string, Aside> {
  const reasons = new Map<string, { held: string[]; broughtBack: string[] }>();
  const of = (reason: string) => {
    const known = reasons.get(reason);
    if (known) return known;
    const made = { held: [], broughtBack: [] };
    reasons.set(reason, made);
    return made;
  };
  for (const message of messages) {
    const ruling = marks.ruled.get(message.id);
    if (message.chatter !== undefined) {
      of(message.chatter)[ruling === "matters" ? "broughtBack" : "held"].push(message.id);
    } else if (ruling === "chatter") of(byHand).held.push(message.id);
  }
  return reasons;
}
