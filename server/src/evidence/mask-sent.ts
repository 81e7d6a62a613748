import type { ImportRecord } from "@second-story/domain/timeline-entry-import.ts";
import { holdsSecret, maskSecrets } from "@second-story/evidence/mask-secrets.ts";

/** What a page masks before it sends anything, programs may have left in: no secret is kept, whoever sends it. */
export function maskSent<Sent extends ImportRecord>(record: Sent): Sent {
  const { text, originalText, sourceLink } = record;
  if (![text, originalText, sourceLink].some((part) => part && holdsSecret(part))) return record;
  return {
    ...record,
    text: maskSecrets(text).text,
    ...(originalText ? { originalText: maskSecrets(originalText).text } : {}),
    ...(sourceLink ? { sourceLink: maskSecrets(sourceLink).text } : {}),
  };
}
