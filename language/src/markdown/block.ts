/** A stretch to pass over: `code` stands as a noun in its sentence, `nothing` vanishes, `cited` is read but not judged. */
export interface Mask {
  readonly start: number;
  readonly end: number;
  readonly as: "code" | "nothing" | "cited";
}

/** A stretch of prose that sentences do not cross: a paragraph, heading, list item or table cell. */
export interface Block {
  readonly start: number;
  readonly end: number;
  /** In order, not overlapping, inside the block. */
  readonly masks: readonly Mask[];
}
