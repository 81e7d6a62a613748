/** Why an archive, or a file in it, cannot be read: a sentence for a person. */
export class ArchiveError extends Error {
  override readonly name = "ArchiveError";
}
