import type { Decision, PolicyRef } from "../decision/index.js";
import { findRow, rowReason, rowsOf } from "../rule-set/index.js";
import { blank } from "./blank.js";
import { refTo, textOf } from "./fact-of.js";
import type { ReadContact } from "./read-contact.js";
import type { ChannelRow, FormRow } from "./tables.js";
import type { ChannelFound } from "./types.js";

/** The form that the contact is recorded on, by kind of request and channel. */
export function formOf(
  { set, facts }: ReadContact,
  policies: readonly PolicyRef[],
): Decision<string> {
  const [request, channel] = [textOf(set, facts, "request"), textOf(set, facts, "channel")];
  const keys = { request: request ?? "*", channel: channel ?? "*" };
  const row = findRow<FormRow>(set, "forms", keys, facts);
  const forms = [...new Set(rowsOf<FormRow>(set, "forms").map(({ form }) => form))];
  const unknown = [
    ...(request === null ? ["request"] : []),
    ...(channel === null && rowsOf<FormRow>(set, "forms").some((each) => each.channel !== "*")
      ? ["channel"]
      : []),
  ];
  if (row.found === null) {
    const missing = [...row.missing, ...unknown].map(refTo);
    const status = missing.length > 0 ? "needs-facts" : "out-of-scope";
    const possible = missing.length > 0 ? forms : [];
    return { ...blank(policies), status, outcome: null, missing, possible, reasons: [] };
  }
  const { form } = row.found.row;
  const open = unknown.length > 0 && forms.length > 1;
  return {
    ...blank(policies),
    ...(open ? { status: "needs-facts", outcome: null } : { status: "determined", outcome: form }),
    missing: open ? unknown.map(refTo) : [],
    possible: open ? forms : [form],
    reasons: [rowReason(set, row.found, "intake.form", { form })],
  };
}

/** Every channel is accepted; whether it is one of the published ones is recorded beside it. */
export function channelOf(
  { set, facts }: ReadContact,
  policies: readonly PolicyRef[],
): Decision<ChannelFound> {
  const channel = textOf(set, facts, "channel");
  const none = { accepted: true, published: null } as const;
  if (channel === null) {
    const missing = [refTo("channel")];
    const possible = [true, false].map((published) => ({ accepted: true, published }) as const);
    return {
      ...blank(policies),
      status: "needs-facts",
      outcome: none,
      missing,
      possible,
      reasons: [],
    };
  }
  const row = findRow<ChannelRow>(set, "channels", { channel }, facts);
  const outcome = { accepted: true, published: row.found?.row.published ?? false } as const;
  const reasons =
    row.found === null ? [] : [rowReason(set, row.found, "intake.channel", { channel })];
  return {
    ...blank(policies),
    status: "determined",
    outcome,
    missing: [],
    possible: [outcome],
    reasons,
  };
}
