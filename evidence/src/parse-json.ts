export type ParsedJson =
  | { readonly value: unknown; readonly problem: null }
  | { readonly value: undefined; readonly problem: string };

const longInteger = /(?:^|[\s:,[])-?\d{16}/;
const stringOrNumber = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g;

/** Parses JSON without rounding: whole numbers past 2^53 come as text. A broken document comes as a sentence. */
export function parseExactJson(text: string): ParsedJson {
  if (!longInteger.test(text)) return parseJson(text);
  return parseJson(
    text.replaceAll(stringOrNumber, (token) => (token.startsWith('"') ? token : `"${token}"`)),
  );
}

/** Parses JSON whose large numbers do not matter. A broken document comes as a sentence. */
export function parseJson(text: string): ParsedJson {
  try {
    return { value: JSON.parse(text) as unknown, problem: null };
  } catch (error) {
    return { value: undefined, problem: explain(error, text) };
  }
}

/** Engines word their errors differently; this finds the place in the words of all of them. */
function explain(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : "";
  if (error instanceof RangeError) return "The JSON is nested too deeply to be read.";
  if (/end of|unterminated|EOF/i.test(message)) {
    return "The JSON ends before it is complete: the file seems cut off.";
  }
  const position = /position (\d+)/.exec(message)?.[1];
  const line =
    /line (\d+)/.exec(message)?.[1] ??
    (position === undefined ? undefined : text.slice(0, Number(position)).split("\n").length);
  const token = /token '?([^',]{1,20})/i.exec(message)?.[1];
  const near =
    position === undefined ? token : text.slice(Number(position), Number(position) + 20).trim();
  return `The JSON cannot be read${line === undefined ? "" : ` at line ${line}`}${near === undefined ? "" : `, near "${near}"`}.`;
}
