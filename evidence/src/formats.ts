import { jsonReaders } from "./readers/json-documents.ts";
import { lineReaders } from "./readers/log-lines.ts";

export interface Format {
  readonly format: string;
  /** The name a person sees when correcting a guess. */
  readonly name: string;
}

/** Every format that can be read. */
export const formats: readonly Format[] = [
  { format: "markdown", name: "Markdown, HTML or text report" },
  { format: "lines", name: "Pasted log or prose lines" },
  { format: "csv", name: "CSV or TSV table" },
  { format: "chat-copy", name: "Chat copied from its window" },
  { format: "mail", name: "Mails below one another" },
  { format: "slack-export", name: "Slack workspace export (zip)" },
  ...[...lineReaders, ...jsonReaders].map(({ format, name }) => ({ format, name })),
];

export function isFormat(format: string): boolean {
  return formats.some((one) => one.format === format);
}
