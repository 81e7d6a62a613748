export type ParsedJson =
  | { readonly value: unknown; readonly problem: null }
  | { readonly value: undefined; readonly problem: string };

const longInteger = /(?:^|[\s:,[])-?\d{16}/;
const stringOrNumber = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g;

/** Parses JSON without rounding: whole numbers past 2^53 come as text. A broken document comes as a sentence. */
export function parseJson(text: string): ParsedJson {
  const source = longInteger.test(text)
    ? text.replaceAll(stringOrNumber, (token) => (token.startsWith('"') ? token : `"${token}"`))
    : text;
  try {
    return { value: JSON.parse(source) as unknown, problem: null };
  } catch (error) {
    return { value: undefined, problem: explain(error, text) };
  }
}

function explain(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : "";
  if (error instanceof RangeError) return "The JSON is nested too deeply to be read.";
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined || Number(position) >= text.trimEnd().length - 1) {
    return "The JSON ends before it is complete: the file seems cut off.";
  }
  const line = text.slice(0, Number(position)).split("\n").length;
  return `The JSON cannot be read at line ${line}, near "${text.slice(Number(position), Number(position) + 20).trim()}".`;
}
