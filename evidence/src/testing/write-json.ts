/** A payload as it is sent. */
export const json = (value: unknown) => JSON.stringify(value);
/** As a document would hold it; digits beyond 2^53 are put in as they are written. */
export const withDigits = (value: unknown, digits: Readonly<Record<string, string>>) =>
  Object.entries(digits).reduce(
    (text, [name, written]) => text.replaceAll(`"${name}"`, written),
    json(value),
  );
