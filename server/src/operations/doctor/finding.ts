/** One thing that the doctor looked at. */
export interface Finding {
  readonly subject: string;
  /** `worth knowing` does not keep the product from working; `wrong` does. */
  readonly state: "fine" | "worth knowing" | "wrong";
  /** What was seen, in a sentence. */
  readonly seen: string;
  /** What to do about it. */
  readonly mend?: string;
}
