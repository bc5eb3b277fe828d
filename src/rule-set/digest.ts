import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import type { Json } from "../decision/index.js";

/** Canonical JSON (RFC 8785): equal values are spelt alike. */
export function canonicalJson(value: unknown): string {
  return canonicalize(value) as string;
}

/**
 * SHA-256 over the canonical JSON of a document, less its `$schema`.
 *
 * @example
 * digestOf({ b: 1, a: 2 }) === digestOf({ a: 2, b: 1 }); // true
 */
export function digestOf(document: Json): string {
  const { $schema: _, ...rest } = document as Record<string, Json>;
  return `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalJson(rest))))}`;
}
