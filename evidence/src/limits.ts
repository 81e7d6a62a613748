import { mostMessages } from "@second-story/domain/evidence-message.ts";

/** Records read of one text: a tray takes no more, and a reader's memory is not without end. */
export const mostRecords = mostMessages;

const megabyte = 1024 * 1024;

/** Bytes of a text that are read: it lies in memory as a whole. */
export const mostTextBytes = 200 * megabyte;
/** Bytes of an archive that are read: of it only one file lies in memory at a time. */
export const mostArchiveBytes = 4_000_000_000;

/** Characters of an entry's text, and of the original beside it, that a timeline takes. */
export const mostEntryText = 4000;
export const mostOriginalText = 20_000;
