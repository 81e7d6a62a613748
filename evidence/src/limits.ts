import { mostMessages } from "@second-story/domain/evidence-message.ts";

/** Records read of one text: a tray takes no more, and a reader's memory is not without end. */
export const mostRecords = mostMessages;

/** Characters of an entry's text, and of the original beside it, that a timeline takes. */
export const mostEntryText = 4000;
export const mostOriginalText = 20_000;
