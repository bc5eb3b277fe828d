/** The command line makes no sense, or names a file that cannot be read; printed without a stack. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
