/** What a server said when it refused something, whatever carried it here: words for people, and which field. */
type Refusal = {
  readonly title: string;
  readonly detail: string;
  readonly fields?: readonly { readonly path: string; readonly message: string }[] | undefined;
};

/** The refusal that an error carries; undefined for an error of the page itself. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (!(error instanceof Error) || !("problem" in error)) return undefined;
  const { problem } = error;
  return typeof problem === "object" &&
    problem !== null &&
    "title" in problem &&
    "detail" in problem
    ? (problem as Refusal)
    : undefined;
}
