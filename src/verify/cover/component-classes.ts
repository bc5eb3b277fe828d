import { factsRead, type Witnesses } from "../facts/index.js";
import { chainOf, type Side } from "./rows.js";

/** Components that both sets treat alike; the first stands for the others. */
export type ComponentClass = readonly [string, ...string[]];

/**
 * The components to compare: those that the company's set lists, or else those that its rows name,
 * and where a row is for `*` those of the floor as well. What the company's set does not speak of is no
 * shortfall.
 */
export function componentClasses(
  company: Side,
  floor: Side,
  { lexicon }: Witnesses,
): readonly ComponentClass[] {
  const byName = factsRead(lexicon, [...company.trees, ...floor.trees]).has("component.code");
  const classes = new Map<string, [string, ...string[]]>();
  for (const code of componentsOf(company, floor)) {
    const key = byName ? code : JSON.stringify([treatment(company, code), treatment(floor, code)]);
    const members = classes.get(key);
    if (members === undefined) classes.set(key, [code]);
    else members.push(code);
  }
  return [...classes.values()];
}

function componentsOf(company: Side, floor: Side): readonly string[] {
  const listed = company.document.components;
  if (listed !== undefined) return Object.keys(listed);
  const own = company.terms.map(({ row }) => row.component);
  if (!own.includes("*")) return [...new Set(own)];
  const others = [
    ...floor.terms.map(({ row }) => row.component),
    ...Object.keys(floor.document.components ?? {}),
  ];
  return [...new Set(["*", ...own, ...others])];
}

/** How each row and rule of a set stands to a component. */
function treatment(
  { document, terms, replacement, excludes, extends: extended }: Side,
  code: string,
) {
  const chain = chainOf(document, code);
  const level = ({ component }: { readonly component: string }) => chain.indexOf(component);
  const { suspension = [], claimWindow = [] } = document;
  const rules = [...excludes, ...extended].map(({ row }) => {
    const named = (row.event.params as { components?: readonly string[] } | undefined)?.components;
    return named === undefined || named.includes(code);
  });
  return [
    terms.map(({ row }) => level(row)),
    replacement.map(({ row }) => row.component === code),
    suspension.map(level),
    claimWindow.map(level),
    rules,
  ];
}
