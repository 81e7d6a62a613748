// Every browser and Node have TextDecoder; the plain ES library that this part compiles with does not list it.
declare const TextDecoder: new (
  label: string,
  options?: { fatal?: boolean },
) => { decode(bytes: Uint8Array): string };

export interface DecodedText {
  readonly text: string;
  /** Said when the bytes were not plain UTF-8. */
  readonly note: string | null;
}

/** The text in the bytes: UTF-8, UTF-16 with or without its mark, or Windows-1252 where nothing else fits. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = findUtf16(bytes);
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes), note: null };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), note: null };
  } catch {
    const text = new TextDecoder("utf-8").decode(bytes);
    const broken = text.split("\uFFFD").length - 1;
    const hasOtherLetters = /[\u0080-\uFFFC]/.test(text);
    if (hasOtherLetters) {
      return { text, note: `${broken} bytes are not valid UTF-8; each shows as \uFFFD.` };
    }
    return {
      text: new TextDecoder("windows-1252").decode(bytes),
      note: "The text is not UTF-8; it was read as Windows-1252.",
    };
  }
}

const sampled = 512;

function findUtf16(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  let even = 0;
  let odd = 0;
  const length = Math.min(bytes.length, sampled);
  for (let index = 0; index < length; index += 1) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  if (length < 8) return undefined;
  if (odd > length * 0.3 && even === 0) return "utf-16le";
  return even > length * 0.3 && odd === 0 ? "utf-16be" : undefined;
}
