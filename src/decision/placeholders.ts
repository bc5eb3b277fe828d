import type { TextParam, TextParams } from "./text.js";

/** Parameters that a text shows; more may be given, for those who read them from the code. */
export type TextParamsOf<Text extends string, Given extends string = never> = Readonly<
  Record<Exclude<NeededNames<Text>, Given>, TextParam>
> &
  TextParams;

/** The last argument of a maker: it may be left out where the text shows no parameter. */
export type ParamsArgument<Text extends string, Given extends string = never> = [
  Exclude<NeededNames<Text>, Given>,
] extends [never]
  ? [params?: TextParams]
  : [params: TextParamsOf<Text, Given>];

/** Names of the placeholders in a text, those that may stay empty among them. */
export type AllNames<Text extends string> = NameIn<Placeholder<Text>>;

type NeededNames<Text extends string> = NameIn<Exclude<Placeholder<Text>, `${string}?`>>;

/** What stands in braces, save JSON in an example: `name`, `name?` or `name|one|many`. */
type Placeholder<Text extends string> = Text extends `${string}{${infer Inner}}${infer Rest}`
  ? Exclude<BeforeBar<Inner>, `${string} ${string}` | ""> | Placeholder<Rest>
  : never;

type BeforeBar<Inner extends string> = Inner extends `${infer Name}|${string}` ? Name : Inner;

type NameIn<Written extends string> = Written extends `${infer Name}?` ? Name : Written;
