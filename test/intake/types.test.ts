import { expectTypeOf, it } from "vitest";
import type { FactsOf } from "../../src/conditions/index.js";
import type { Contact } from "../../src/index.js";
import type { intakeFacts } from "../../src/intake/facts.js";

/** Facts of a vocabulary as a host passes them: any of them may be null, too. */
type Open<T> = {
  readonly [K in keyof T]: NonNullable<T[K]> extends object ? Open<NonNullable<T[K]>> : T[K] | null;
};

it("a contact has the facts of the vocabulary, and the author's own", () => {
  type Vocabulary = FactsOf<{ readonly facts: typeof intakeFacts }>;
  expectTypeOf<Omit<Contact, "attributes">>().toEqualTypeOf<Open<Vocabulary>>();
});
