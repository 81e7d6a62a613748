const form = /^application\/x-www-form-urlencoded\b/iu;

/**
 * The text of a body. GitHub sends a form with the JSON in its field `payload`, unless it is told otherwise; signatures are over the
 * bytes as they came.
 */
export function unpackBody(text: string, headers: Readonly<Record<string, string>>): string {
  // Others send JSON under this type as well, as curl does unless it is told otherwise.
  if (!form.test(headers["content-type"] ?? "") || !text.startsWith("payload=")) return text;
  return new URLSearchParams(text).get("payload") ?? text;
}
