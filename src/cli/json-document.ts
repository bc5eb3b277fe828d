import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { type Issue, issue, type PhraseCode, phrase, pointer } from "../decision/index.js";

/** A JSON text with the place of each of its values. */
export interface JsonDocument {
  readonly file: string;
  readonly text: string;
  /** `undefined` where the text is not JSON. */
  readonly value: unknown;
  /** Syntax errors, duplicate keys. */
  readonly issues: readonly PlacedIssue[];
  readonly tree: Node | undefined;
}

/** An issue of the text itself, which has an offset instead of a pointer that leads somewhere. */
export interface PlacedIssue {
  readonly issue: Issue;
  readonly offset: number;
}

// The tree is built by recursion; far below what the stack holds, far above what a document needs.
const MAX_DEPTH = 1_000;

/** Reads a JSON text: strict JSON, no comments, no trailing commas, no key twice in one object. */
export function parseJsonDocument(file: string, text: string): JsonDocument {
  const body = text.startsWith("\uFEFF") ? ` ${text.slice(1)}` : text;
  const deep = tooDeepAt(body);
  if (deep !== null) {
    const placed = { issue: issue("json.too-deep", "", { maximum: MAX_DEPTH }), offset: deep };
    return { file, text: body, value: undefined, issues: [placed], tree: undefined };
  }
  const errors: ParseError[] = [];
  const tree = parseTree(body, errors, { disallowComments: true, allowTrailingComma: false });
  if (errors.length > 0 || tree === undefined) {
    const issues = errors.map((error) => syntaxIssue(body, error));
    return { file, text: body, value: undefined, issues, tree: undefined };
  }
  return { file, text: body, value: JSON.parse(body), issues: duplicateKeys(tree), tree };
}

function syntaxIssue(text: string, { error, offset, length }: ParseError): PlacedIssue {
  const code = printParseErrorCode(error)
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase();
  const what = phrase(code as PhraseCode);
  const found = text.slice(offset, offset + Math.min(length, 20));
  const shown = offset >= text.length ? phrase("end-of-file") : `\`${found}\``;
  return { issue: issue("json.syntax", "", { what, found: shown }), offset };
}

function duplicateKeys(node: Node, at = ""): readonly PlacedIssue[] {
  const children = node.children ?? [];
  if (node.type === "array")
    return children.flatMap((child, i) => duplicateKeys(child, `${at}/${i}`));
  if (node.type !== "object") return [];
  const seen = new Set<string>();
  return children.flatMap((property) => {
    const [key, value] = property.children ?? [];
    const name = String(key?.value);
    const place = pointer(at, name);
    const twice = seen.has(name);
    seen.add(name);
    const own = twice
      ? [{ issue: issue("json.duplicate-key", place, { key: name }), offset: property.offset }]
      : [];
    return [...own, ...(value === undefined ? [] : duplicateKeys(value, place))];
  });
}

/** Offset of the first bracket that is nested too deep, or null. */
function tooDeepAt(text: string): number | null {
  let depth = 0;
  for (const match of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{]|[\]}]/gs)) {
    if (match[0] === "[" || match[0] === "{") depth += 1;
    else if (match[0] === "]" || match[0] === "}") depth -= 1;
    if (depth > MAX_DEPTH) return match.index;
  }
  return null;
}
