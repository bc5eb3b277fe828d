/** How much may still be tried; what was left out is said. */
export interface Work {
  /** Takes one case; false once there are none left. */
  readonly take: () => boolean;
  readonly complete: () => boolean;
}

/** @param cases how many cases may be decided */
export function makeWork(cases: number): Work {
  let left = cases;
  return {
    take: () => {
      left -= 1;
      return left >= 0;
    },
    complete: () => left >= 0,
  };
}
