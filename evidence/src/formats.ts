/** Every format that can be read, by the name that a person sees when correcting a guess. */
export const formats = {
  lines: "Pasted log or prose lines",
  csv: "CSV or TSV table",
  markdown: "Markdown or text report",
} as const;
export type Format = keyof typeof formats;

export function isFormat(name: string): name is Format {
  return Object.hasOwn(formats, name);
}
