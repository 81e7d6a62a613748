import { decodeText } from "../decode-text.ts";
import type { Collector } from "../collect-records.ts";
import { findField, findText, hasFields } from "../json-fields.ts";

/** Whether an object is an entry of systemd's journal, as `journalctl -o json` prints it. */
export const isJournalEntry = (value: unknown) => hasFields(value, "__REALTIME_TIMESTAMP");

/** One journal entry. The message may be text, bytes, or left out as too long. */
export function readJournalEntry(entry: unknown, collect: Collector): void {
  const message = textOf(findField(entry, "MESSAGE"));
  if (message === undefined) {
    collect.skip("The journal left the message out: print it again with --all.", "");
    return;
  }
  const unit =
    single(entry, "SYSLOG_IDENTIFIER") ?? single(entry, "_SYSTEMD_UNIT") ?? single(entry, "_COMM");
  const priority = Number(single(entry, "PRIORITY") ?? 6);
  collect.keep({
    at: single(entry, "__REALTIME_TIMESTAMP"),
    text: message,
    ...(priority <= 3 ? { kind: "observation" as const } : {}),
    authorLabel: unit ?? null,
    channel: single(entry, "_HOSTNAME") ?? null,
    externalId: single(entry, "__CURSOR") ?? null,
  });
}

/** A field's text; of a repeated field, the first. */
function single(entry: unknown, key: string): string | undefined {
  const found = findField(entry, key);
  return Array.isArray(found)
    ? typeof found[0] === "string"
      ? found[0]
      : undefined
    : findText(entry, key);
}

const longestMessage = 64_000;

function textOf(message: unknown): string | undefined {
  if (typeof message === "string") return message.slice(0, longestMessage);
  if (!Array.isArray(message)) return undefined;
  if (typeof message[0] === "string") return message[0];
  const bytes = message
    .slice(0, longestMessage)
    .filter((byte): byte is number => typeof byte === "number");
  return decodeText(Uint8Array.from(bytes)).text;
}
