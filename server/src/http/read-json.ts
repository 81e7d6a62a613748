import { ProblemError } from "./problem-error.ts";

const deepest = 64;
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

/**
 * Reads a request's JSON body strictly: UTF-8, at most `limit` bytes, no key twice, no `__proto__`, no deep nesting.
 * JSON.parse alone keeps the last of two equal keys, so what was checked and what was meant could differ.
 */
export async function readJson(request: Request, limit: number): Promise<unknown> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/json\s*(;\s*charset=utf-8\s*)?$/iu.test(type)) {
    throw new ProblemError("unsupported-media-type", "Send the body as application/json in UTF-8.");
  }
  const bytes = await readBytes(request, limit);
  const text = decode(bytes);
  try {
    const value: unknown = JSON.parse(text);
    refuseOddKeys(text);
    return value;
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw new ProblemError("malformed-body", "The body is not valid JSON.", { cause: error });
  }
}

/** Reads the body as bytes and stops at the limit, whatever `content-length` claims. */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
  const tooLarge = (): ProblemError =>
    new ProblemError(
      "too-large",
      `The body may have at most ${String(Math.floor(limit / 1024))} KiB.`,
    );
  if (Number(request.headers.get("content-length") ?? 0) > limit) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function decode(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw new ProblemError("malformed-body", "The body is not valid UTF-8.", { cause });
  }
}

/** Walks text that JSON.parse accepted; only strings, braces and brackets matter. */
function refuseOddKeys(text: string): void {
  const stack: (Set<string> | undefined)[] = [];
  let keyExpected = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') {
      const end = endOfString(text, at);
      const keys = stack.at(-1);
      if (keys && keyExpected) {
        noteKey(keys, JSON.parse(text.slice(at, end + 1)) as string);
        keyExpected = false;
      }
      at = end;
    } else if (character === "{" || character === "[") {
      stack.push(character === "{" ? new Set() : undefined);
      if (stack.length > deepest) {
        throw new ProblemError("malformed-body", "The body is nested too deeply.");
      }
      keyExpected = character === "{";
    } else if (character === "}" || character === "]") {
      stack.pop();
    } else if (character === ",") {
      keyExpected = stack.at(-1) !== undefined;
    }
  }
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at;
}

function noteKey(keys: Set<string>, key: string): void {
  if (key === "__proto__") {
    throw new ProblemError("malformed-body", "The key __proto__ is not accepted.");
  }
  if (keys.has(key)) {
    throw new ProblemError("malformed-body", `The key "${key.slice(0, 80)}" appears twice.`);
  }
  keys.add(key);
}
