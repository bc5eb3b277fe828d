import type { Texts } from "../decision/index.js";
import type { RowManners } from "../rule-set/index.js";

/** A field that a kind of request asks for. */
export interface RequiredRow extends RowManners {
  /** Kind of request, or `*`. */
  readonly request: string;
  /** Name of a fact. */
  readonly field: string;
  readonly need: "required" | "ask";
}

export interface ChannelRow extends RowManners {
  readonly channel: string;
  readonly published: boolean;
  readonly contact?: string;
}

export interface FormRow extends RowManners {
  readonly request: string;
  readonly channel: string;
  readonly form: string;
}

export interface IntakeTables {
  readonly required?: readonly RequiredRow[];
  readonly channels?: readonly ChannelRow[];
  readonly forms?: readonly FormRow[];
}

export interface UrgentParams {
  readonly reportWithin: string;
}

export interface AskParams {
  readonly field: string;
  readonly question?: Texts;
}
