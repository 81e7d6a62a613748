/** A parsed JSON object. Read through the functions below: they see own keys only, so `__proto__` or `toString` in a file mean nothing. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What stands at a path of own keys, or undefined. */
export function findField(value: unknown, key: string, ...further: readonly string[]): unknown {
  let current = ownField(value, key);
  for (const next of further) current = ownField(current, next);
  return current;
}

function ownField(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The text at a path; numbers as their digits; undefined for anything else and for empty text. */
export function findText(
  value: unknown,
  key: string,
  ...further: readonly string[]
): string | undefined {
  let found = ownField(value, key);
  for (const next of further) found = ownField(found, next);
  if (typeof found === "string") return found === "" ? undefined : found;
  return typeof found === "number" || typeof found === "bigint" ? String(found) : undefined;
}

const none: readonly unknown[] = [];

/** The list at a path, or an empty one. */
export function listField(
  value: unknown,
  key: string,
  ...further: readonly string[]
): readonly unknown[] {
  const found = findField(value, key, ...further);
  return Array.isArray(found) ? found : none;
}

/** Whether an object owns all these keys. */
export function hasFields(value: unknown, ...keys: readonly string[]): boolean {
  return isObject(value) && keys.every((key) => Object.hasOwn(value, key));
}

/** A web address at a path; anything else, `javascript:` above all, is left out. */
export function findLink(
  value: unknown,
  key: string,
  ...further: readonly string[]
): string | null {
  const found = findText(value, key, ...further);
  return found !== undefined && /^https?:\/\/[^\s]{3,2000}$/i.test(found) ? found : null;
}

/** The beginning of a value as JSON; empty where it nests too deeply to be written. */
export function writeExcerpt(value: unknown, most: number): string {
  try {
    return JSON.stringify(value)?.slice(0, most) ?? "";
  } catch {
    return "";
  }
}
