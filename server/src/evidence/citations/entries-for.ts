import type { Audience } from "@second-story/domain/audience.ts";
import { mergeTexts } from "@second-story/domain/evidence-message.ts";
import type { NewEntry } from "../../timeline/store.ts";
import type { WholeRow } from "../tray/store.ts";

export type CitingEntry = { readonly draft: NewEntry; readonly cites: readonly string[] };

/** The entries that messages become, by time: one each, or one for all that stands where the first of them does. */
export function entriesFor(
  messages: readonly WholeRow[],
  how: { readonly merge?: boolean | undefined; readonly incidentId?: string | null | undefined },
  newId: () => string,
): CitingEntry[] {
  const groups = how.merge ? [messages] : messages.map((message) => [message]);
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const texts = group.map((row) => ({ text: row.text, authorLabel: row.author_label }));
    const draft: NewEntry = {
      id: newId(),
      incidentId: how.incidentId ?? null,
      happenedAt: first.happened_at,
      until: first.happened_until,
      precision: first.precision,
      text: mergeTexts(texts),
      kind: first.kind ?? "observation",
      sourceKind: first.source_kind,
      sourceLabel: first.channel === null ? first.label : `#${first.channel}`.slice(0, 200),
      sourceLink: first.link,
      // What was said among the responders stays inside, unless it stands beside business.
      ...(group.every((row) => row.is_chatter) ? { chatter: true } : { toldTo: toldBy(first) }),
    };
    return { draft, cites: group.map(({ id }) => id) };
  });
}

/** What stands on a status page was told to customers. */
function toldBy({ format }: WholeRow): Audience[] {
  return format === "statuspage" ? ["customers"] : [];
}
