import { distinctRefs, type FactRef } from "../../../decision/index.js";
import type { Head } from "../outcome/index.js";
import type { Heads } from "./merge-heads.js";

/** What of a head matters to the customer: enough to tell whether a further set would change it. */
const GIST: { readonly [Name in keyof Heads]?: (heads: Heads) => unknown } = {
  cover: ({ cover }) => cover.value?.covered,
  options: ({ options }) => [...new Set(options.value?.options.map(({ remedy }) => remedy))].sort(),
  refund: ({ refund }) => refund.value?.net,
  fees: ({ fees }) => fees.value?.map(({ head, class: kind, payer }) => [head, kind, payer]),
  loaner: ({ loaner }) => loaner.value?.due,
  burdenOfProof: ({ burdenOfProof }) => burdenOfProof.value?.party,
};

/**
 * While it is open whether a set speaks of the case, only the heads that it would change wait for it.
 *
 * @param sure what the sets say that surely speak; null where none does
 * @param all what they and the open sets say together
 */
export function withDoubt(sure: Heads | null, all: Heads, doubt: readonly FactRef[]): Heads {
  const open = <T>(head: Head<T>): Head<T> => ({
    ...head,
    status: "needs-facts",
    missing: distinctRefs([...head.missing, ...doubt]),
  });
  const names = Object.keys(all) as (keyof Heads)[];
  const found = names.map((name) => {
    if (sure === null) return [name, open<unknown>(all[name])] as const;
    const gist = GIST[name];
    const said = (heads: Heads) => JSON.stringify([gist?.(heads), heads[name].status]);
    const changes = gist !== undefined && said(sure) !== said(all);
    return [name, changes ? open<unknown>(sure[name]) : sure[name]] as const;
  });
  return Object.fromEntries(found) as unknown as Heads;
}
