const form = /^application\/x-www-form-urlencoded\b/iu;

/**
 * The text of a body. GitHub sends a form with the JSON in its field `payload`, unless it is told otherwise; signatures are over the
 * bytes as they came.
 */
export function unpackBody(text: string, headers: Readonly<Record<string, string>>): string {
  if (!form.test(headers["content-type"] ?? "")) return text;
  return new URLSearchParams(text).get("payload") ?? text;
}
