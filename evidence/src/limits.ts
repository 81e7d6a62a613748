/** Characters of an entry's text, and of the original beside it, that a timeline takes. */
export const mostEntryText = 4000;
export const mostOriginalText = 20_000;
