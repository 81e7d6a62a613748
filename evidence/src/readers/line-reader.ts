import type { Collector } from "../collect-records.ts";

/** A reader of one kind of log, line by line. */
export interface LineReader {
  readonly format: string;
  /** The name a person sees. */
  readonly name: string;
  fits(line: string): boolean;
  /** Lines of a kindred kind that it reads as well, where a file mixes the two. */
  readonly alsoFits?: (line: string) => boolean;
  /** Hands the line's event to `collect`; false for a line of another kind. */
  read(line: string, collect: Collector): boolean;
}
