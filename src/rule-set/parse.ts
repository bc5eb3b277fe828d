import {
  copyJson,
  describe,
  didYouMean,
  fail,
  type Issue,
  type Json,
  ok,
  optionShapes,
  phrase,
  pointer,
  type Result,
  readOptions,
  shapeIssues,
} from "../decision/index.js";
import { documentIssues } from "./check-document.js";
import { digestOf } from "./digest.js";
import type { Envelope, RuleSet } from "./document.js";
import { documentSchema } from "./document-schema.js";
import { type Instrument, isInstrument } from "./instrument.js";
import type { Kind } from "./kind.js";
import type { KindName } from "./kind-names.js";
import { register } from "./parsed.js";
import { issue } from "./texts/index.js";

export interface ParseOptions<K extends KindName = KindName> {
  /** The kind that the document must be of; any if not given. */
  readonly kind?: K;
  /**
   * The instruments that citations must lead into. Without them citations are not followed; an
   * unknown clause then goes unnoticed.
   */
  readonly instruments?: readonly Instrument[];
}

const OPTIONS = { kind: optionShapes.text, instruments: optionShapes.list };

/** Parses a document of one of these kinds; every issue at once. */
export function parseDocument(
  kinds: readonly Kind[],
  input: unknown,
  options: ParseOptions,
): Result<RuleSet> {
  const asked = readOptions(options, OPTIONS);
  if (asked.issues.length > 0) return fail(asked.issues);
  const wanted = asked.value as ParseOptions;
  const strangers = instrumentIssues(wanted.instruments ?? []);
  if (strangers.length > 0) return fail(strangers);
  const { copy, issues } = copyJson(input);
  if (issues.length > 0) return fail(issues);
  const kind = kindOf(kinds, copy, wanted.kind);
  if ("code" in kind) return fail([kind]);
  const crowd = crowdIssue(copy);
  if (crowd !== null) return fail([crowd]);
  const shape = shapeIssues(documentSchema(kind), copy, "");
  const document = copy as unknown as Envelope;
  const found = [...shape, ...documentIssues(kind, document, wanted.instruments, shape)];
  if (found.length > 0) return fail(found);
  const { id, version } = document;
  const set = { kind: kind.name, id, version, digest: digestOf(copy), document };
  return ok(register(set, kind));
}

const instrumentIssues = (instruments: readonly unknown[]): readonly Issue[] =>
  instruments.flatMap((each, i) =>
    isInstrument(each)
      ? []
      : [
          issue("instrument.not-parsed", pointer("/options/instruments", i), {
            found: describe(each),
          }),
        ],
  );

const MAX_RULES = 100_000;

/** Too many rules are not worth checking one by one. */
function crowdIssue(document: Json): Issue | null {
  const { rules } = document as { rules?: Json };
  if (!Array.isArray(rules) || rules.length <= MAX_RULES) return null;
  return issue("rule-set.too-many-rules", "/rules", { n: rules.length, maximum: MAX_RULES });
}

function kindOf(kinds: readonly Kind[], document: Json, asked: string | undefined): Kind | Issue {
  const isObject = typeof document === "object" && document !== null && !Array.isArray(document);
  if (!isObject) {
    const expected = phrase("document");
    return issue("input.type", "", { expected, found: describe(document) });
  }
  const names = kinds.map((each) => each.name);
  if (asked !== undefined && !names.includes(asked)) {
    return kindIssue(names, asked, "/options/kind");
  }
  const { kind: name } = document as { kind?: Json };
  const kind = kinds.find((each) => each.name === name);
  if (kind === undefined) return kindIssue(names, name, "/kind");
  if (asked === undefined || asked === name) return kind;
  return issue("rule-set.wrong-kind", "/kind", { expected: asked, found: kind.name });
}

function kindIssue(expected: readonly string[], name: Json | undefined, at: string): Issue {
  const hint = typeof name === "string" ? didYouMean(name, expected) : "";
  return issue("rule-set.kind", at, { found: JSON.stringify(name ?? null), hint, expected });
}
