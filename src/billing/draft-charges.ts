import { type Charge, capDistance, chargesOf, valueCharge } from "./charge/index.js";
import type { QuoteContext } from "./context.js";
import { chargeHeads } from "./model/index.js";
import { type ContractState, type Draft, openContract, splitCharge } from "./share/index.js";

/** Every charge valued and split, in the order of the job, and what is left of the contract. */
export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly before: ContractState;
  readonly after: ContractState;
}

/**
 * Draws up the drafts. The contract is drawn down in an order of its own (head, then content), so
 * that the order of the lines changes nothing.
 */
export function draftCharges(context: QuoteContext): Drafts {
  const charges = chargesOf(context);
  const valued = capDistance(
    context,
    charges.map((charge) => valueCharge(context, charge)),
  );
  const order = valued
    .map((each, index) => ({ each, index, key: drawKey(each.charge) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index));
  const before = openContract(context.job);
  const byIndex: (readonly Draft[])[] = charges.map(() => []);
  let contract = before;
  for (const { each, index } of order) {
    const split = splitCharge(context, each, contract);
    byIndex[index] = split.drafts;
    contract = split.contract;
  }
  return { drafts: byIndex.flat(), before, after: contract };
}

function drawKey({ head, unit, component, quantity, priced, facts }: Charge): string {
  const content = [unit, component, facts, quantity, priced?.price.amount ?? null];
  return `${chargeHeads.indexOf(head)} ${JSON.stringify(content)}`;
}
