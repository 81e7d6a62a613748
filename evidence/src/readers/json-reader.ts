import type { Collector } from "../collect-records.ts";

/** A reader of one kind of parsed JSON document: a webhook's body, an export, a page of an API. */
export interface JsonReader {
  readonly format: string;
  /** The name a person sees. */
  readonly name: string;
  /** Whether a document is of this kind, by its own fields. */
  fits(document: unknown): boolean;
  /** Hands the document's events to `collect`. */
  read(document: unknown, collect: Collector): void;
}
