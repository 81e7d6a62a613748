/** Why a command cannot do what was asked, in a sentence; printed without a stack, with exit code 2. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}
