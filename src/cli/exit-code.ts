/** What a command tells the shell. */
export const ExitCode = {
  /** Everything was fine; any decision is, "no" included. */
  fine: 0,
  /** The input was read, and something is wrong with it; each place is printed. */
  findings: 1,
  /** The command line makes no sense, or a file cannot be read. */
  usage: 2,
  /** A fault of ours. */
  internal: 70,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
