import { allOf, type Whether, YES } from "../../rule-set/index.js";
import { better, distinctFindings, type Finding, NO_TERM, worst } from "./finding.js";
import type { Judged } from "./judge-grant.js";
import { together } from "./together.js";

/** Something that bars all cover of a set: certain, or open while facts are missing. */
export interface Bar {
  readonly cause: "excluded" | "no-proof" | "claimed-late";
  readonly holds: Whether;
}

/** Every way one cost may come out, and what would settle it. */
export interface Weighed {
  readonly findings: readonly Finding[];
  readonly settled: Whether;
}

/**
 * The best of alternative grants, under the bars of their rule set. A grant in doubt counts only
 * where it could still improve what is certain, and a bar in doubt only where there is something to
 * bar: nobody is asked for a fact that cannot change who pays.
 */
export function weigh(grants: readonly Judged[], bars: readonly Bar[]): Weighed {
  const barred = barredBy(bars);
  if (barred !== null) return { findings: [barred], settled: YES };
  let base = NO_TERM;
  let settled = bars.length === 0;
  for (const { findings } of grants) {
    base = better(base, worst(findings));
    if (findings.length > 1) settled = false;
  }
  if (settled) return { findings: [base], settled: YES };
  const { least, open } = together(grants.filter(({ findings }) => findings.length > 1));
  base = better(base, least);
  const found = distinctFindings([
    base,
    ...open.flatMap(({ findings }) => findings.map((f) => better(base, f))),
  ]);
  const matter = open.filter(({ findings }) =>
    findings.some((f) => share(better(base, f)) !== share(base)),
  );
  const payable = found.some((finding) => finding.share !== 0);
  const openBars = payable ? bars : [];
  const perhaps = openBars.map(({ cause }): Finding => ({ share: 0, cause }));
  return {
    findings: distinctFindings([...found, ...perhaps]),
    settled: allOf([...matter.map((each) => each.settled), ...openBars.map(({ holds }) => holds)]),
  };
}

/** What a bar that is certain makes of it. */
function barredBy(bars: readonly Bar[]): Finding | null {
  if (bars.length === 0) return null;
  const causes = bars
    .filter(({ holds }) => holds.truth === true)
    .map(({ cause }): Finding => ({ share: 0, cause }));
  return causes.length === 0 ? null : causes.reduce(better);
}

const share = (finding: Finding): number | null => finding.share;

/** The company's answer beside a floor's: the floor counts only where it may bear more. */
export function withFloor(company: Weighed, floor: Weighed): Weighed {
  const pairs = company.findings.flatMap((own) =>
    floor.findings.map((other) => (size(other) > size(own) ? other : own)),
  );
  const findings = distinctFindings(pairs);
  const improves = findings.some((finding) => !company.findings.includes(finding));
  if (!improves) return company;
  const certain = findings.length === 1;
  return { findings, settled: certain ? YES : allOf([company.settled, floor.settled]) };
}

const size = ({ share }: Finding): number => share ?? 100;
