import type { FactDefinition, ScalarDefinition, Vocabulary } from "./vocabulary.js";

/**
 * The facts of a rule set written `as const`, as nested objects: enumerations as unions, `null`
 * where a fact is nullable, everything optional since a fact may be missing.
 *
 * @example
 * const shipping = { facts: { "order.total": { type: "decimal" } } } as const;
 * const facts: FactsOf<typeof shipping> = { order: { total: "120.00" } };
 * facts.order?.total; // "120.00"
 */
export type FactsOf<Document extends { readonly facts?: Vocabulary }> = Nested<
  NonNullable<Document["facts"]>
>;

/** The events that the rules of a set written `as const` raise, `otherwise` included. */
export type EventOf<Document> =
  | (Document extends { readonly rules: readonly { readonly event: infer Event }[] }
      ? Event
      : never)
  | (Document extends { readonly otherwise: infer Event } ? Event : never);

type Nested<Facts> = {
  readonly [Head in HeadOf<keyof Facts & string>]?: Head extends keyof Facts
    ? Facts[Head] extends FactDefinition
      ? ValueOf<Facts[Head]>
      : never
    : Nested<Below<Facts, Head>>;
};

type HeadOf<Name extends string> = Name extends `${infer Head}.${string}` ? Head : Name;

type Below<Facts, Head extends string> = {
  [Name in keyof Facts & string as Name extends `${Head}.${infer Rest}`
    ? Rest
    : never]: Facts[Name];
};

type ValueOf<Fact extends FactDefinition> =
  | (Fact extends { readonly type: "array"; readonly items: infer Item extends ScalarDefinition }
      ? readonly ScalarOf<Item>[]
      : Fact extends ScalarDefinition
        ? ScalarOf<Fact>
        : never)
  | (Fact extends { readonly nullable: true } ? null : never);

type ScalarOf<Scalar extends ScalarDefinition> = Scalar extends {
  readonly enum: readonly (infer Value)[];
}
  ? Value
  : Scalar["type"] extends "boolean"
    ? boolean
    : Scalar["type"] extends "integer" | "number"
      ? number
      : string;
