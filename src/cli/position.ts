import { findNodeAtLocation, type Node } from "jsonc-parser";
import type { JsonDocument } from "./json-document.js";

/** Both from 1, columns in UTF-16 units, as editors count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export function positionOf({ text }: JsonDocument, offset: number): Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  return { line: before.split("\n").length, column: offset - lineStart + 1 };
}

/** Offset of what a JSON Pointer names; of the nearest thing around it where that is missing. */
export function offsetOf({ tree }: JsonDocument, at: string): number {
  if (tree === undefined) return 0;
  const tokens = at.split("/").slice(1).map(unescaped);
  for (let length = tokens.length; length > 0; length -= 1) {
    const node = nodeAt(tree, tokens.slice(0, length));
    if (node !== undefined)
      return node.parent?.type === "property" ? node.parent.offset : node.offset;
  }
  return tree.offset;
}

function nodeAt(tree: Node, tokens: readonly string[]): Node | undefined {
  let node: Node | undefined = tree;
  for (const token of tokens) {
    if (node === undefined) return undefined;
    const step: string | number = node.type === "array" ? Number(token) : token;
    if (typeof step === "number" && !Number.isInteger(step)) return undefined;
    node = findNodeAtLocation(node, [step]);
  }
  return node;
}

const unescaped = (token: string) => token.replaceAll("~1", "/").replaceAll("~0", "~");
