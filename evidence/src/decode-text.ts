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

/** The text in the bytes: UTF-8, UTF-16 with or without its mark, or Windows-1252 where nothing else fits; several of them line by line. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = findUtf16(bytes);
  // Programs of two minds append plain lines to what a shell began in UTF-16.
  if (wide === "utf-16le" && holdsPlainLine(bytes)) return decodeLines(bytes);
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes), note: null };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    // Where UTF-16 was appended, every other character is none.
    return text.includes("\0") ? decodeLines(bytes) : { text, note: null };
  } catch {
    return decodeLines(bytes);
  }
}

const strict = new TextDecoder("utf-8", { fatal: true });
const lenient = new TextDecoder("utf-8");
const western = new TextDecoder("windows-1252");
const feed = 0x0a;

/** Logs are appended to by programs that write differently: each line is read by itself. */
function decodeLines(bytes: Uint8Array): DecodedText {
  const parts: string[] = [];
  const counts = { western: 0, wide: 0, broken: 0 };
  let plainFrom = 0;
  const flush = (to: number) => {
    if (to > plainFrom) parts.push(lenient.decode(bytes.subarray(plainFrom, to)));
  };
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(feed, from);
    const next = end === -1 ? bytes.length : end + 1;
    const line = bytes.subarray(from, next);
    const wide = decodeWideLine(line);
    if (wide === undefined && isUtf8(line)) {
      from = next;
      continue;
    }
    flush(from);
    if (wide === undefined) parts.push(decodeOddLine(line, counts));
    else {
      counts.wide += 1;
      parts.push(wide);
    }
    // The other half of a line feed of UTF-16 stands before what follows it.
    const isHalved = wide !== undefined && bytes[next] === 0 && bytes[next + 2] !== 0;
    from = isHalved ? next + 1 : next;
    plainFrom = from;
  }
  flush(bytes.length);
  return { text: parts.join(""), note: noteOn(counts) };
}

function isUtf8(line: Uint8Array): boolean {
  try {
    strict.decode(line);
    return true;
  } catch {
    return false;
  }
}

/** A line that is no UTF-8: with other letters that are, a few of its bytes are damaged; else it is Windows-1252. */
function decodeOddLine(line: Uint8Array, counts: { western: number; broken: number }): string {
  const text = lenient.decode(line);
  if (/[\u0080-\uFFFC]/.test(text)) {
    counts.broken += text.split("\uFFFD").length - 1;
    return text;
  }
  counts.western += 1;
  return western.decode(line);
}

/** A line of UTF-16 among others; its line feed leaves half of itself to the next line. */
function decodeWideLine(line: Uint8Array): string | undefined {
  const isFed = line.at(-1) === feed;
  const body = isFed ? line.subarray(0, -1) : line;
  const zeros = body.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0);
  if (zeros * 3 < body.length || body.length < 4) return undefined;
  const aligned = body.length % 2 === 1 && body[0] === 0 ? body.subarray(1) : body;
  const label = aligned[0] === 0 ? "utf-16be" : "utf-16le";
  const text = new TextDecoder(label).decode(
    aligned.subarray(0, aligned.length - (aligned.length % 2)),
  );
  return `${text.replace(/\r$/, "")}${isFed ? "\n" : ""}`;
}

function noteOn({
  western: ofWestern,
  wide,
  broken,
}: {
  readonly western: number;
  readonly wide: number;
  readonly broken: number;
}): string | null {
  const lines = (count: number, nature: string, reading: string) =>
    count === 1
      ? `1 line is ${nature}; it was read as ${reading}.`
      : `${count} lines are ${nature}; they were read as ${reading}.`;
  const notes = [
    ...(ofWestern > 0 ? [lines(ofWestern, "not UTF-8", "Windows-1252")] : []),
    ...(wide > 0 ? [lines(wide, "UTF-16 among others that are not", "such")] : []),
    ...(broken === 1 ? ["1 byte is not valid UTF-8; it shows as \uFFFD."] : []),
    ...(broken > 1 ? [`${broken} bytes are not valid UTF-8; each shows as \uFFFD.`] : []),
  ];
  return notes.length === 0 ? null : notes.join(" ");
}

const plainRun = 40;

/** Whether so many letters of plain English stand in a row, each in a byte, as UTF-16 of no language has them. */
function holdsPlainLine(bytes: Uint8Array): boolean {
  let run = 0;
  for (const byte of bytes) {
    run = byte >= 0x20 && byte < 0x7f ? run + 1 : 0;
    if (run === plainRun) return true;
  }
  return false;
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
  // Where only a later part is UTF-16, its lines are read by themselves.
  if (length < 8 || !bytes.subarray(0, 4).includes(0)) return undefined;
  if (odd > length * 0.3 && even === 0) return "utf-16le";
  return even > length * 0.3 && odd === 0 ? "utf-16be" : undefined;
}
