import { factPointer } from "../conditions/index.js";
import type { FactRef } from "../decision/index.js";
import { outOfScope, type Ruling, settled, waiting } from "../rule-set/index.js";
import { type ContactRecord, textOf } from "./record.js";
import { rowReason } from "./texts/index.js";
import type { ChannelFound } from "./types.js";

/** The form that the contact is recorded on, by kind of request and channel. */
export function formOf(record: ContactRecord): Ruling<string> {
  const [request, channel] = [textOf(record, "request"), textOf(record, "channel")];
  const rows = record.table("forms");
  const forms = [...new Set(rows.map(({ form }) => form))];
  const byChannel = rows.some((row) => row.channel !== "*");
  const unknown = [
    ...(request === null ? ["request"] : []),
    ...(channel === null && byChannel ? ["channel"] : []),
  ];
  const row = record.row("forms", { request: request ?? "*", channel: channel ?? "*" });
  if (row.found === null) {
    const missing = [...row.missing, ...unknown].map(refTo);
    return missing.length > 0 ? waiting(missing, { possible: forms }) : outOfScope();
  }
  const { form } = row.found.row;
  const reasons = [rowReason(record.set, row.found, "intake.form", { form })];
  if (unknown.length > 0 && forms.length > 1) {
    return waiting(unknown.map(refTo), { possible: forms, reasons });
  }
  return settled(form, { reasons });
}

/** Every channel is accepted; whether it is one of the published ones is recorded beside it. */
export function channelOf(record: ContactRecord): Ruling<ChannelFound> {
  const channel = textOf(record, "channel");
  const accepted = (published: boolean | null): ChannelFound => ({ accepted: true, published });
  if (channel === null) {
    const possible = [accepted(true), accepted(false)];
    return waiting([refTo("channel")], { outcome: accepted(null), possible });
  }
  const { found } = record.row("channels", { channel });
  if (found === null) return settled(accepted(false));
  const reasons = [rowReason(record.set, found, "intake.channel", { channel })];
  return settled(accepted(found.row.published), { reasons });
}

const refTo = (fact: string): FactRef => ({ fact, at: factPointer(fact) });
