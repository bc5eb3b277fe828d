import { readdirSync, readFileSync } from "node:fs";
import { type Calendar, parseCalendar, parseRuleSet, type RuleSet } from "../../src/index.js";

const read = (path: string): unknown => JSON.parse(readFileSync(`rules/${path}`, "utf8"));

/** Every version of a pack, of one kind. */
export function versions<K extends "warranty" | "remedy">(
  pack: string,
  kind: K,
): readonly RuleSet<K>[] {
  const folder = pack.startsWith("standard") ? `standard/${kind}` : `statutory/${pack}/${kind}`;
  const names = readdirSync(`rules/${folder}`).filter((name) => /^\d/.test(name));
  return names.map((name) => parseRuleSet(read(`${folder}/${name}`), { kind }));
}

export const mainland: Calendar = parseCalendar(read("calendars/cn-mainland.json"));

/** The same calendar, as it was when no later day was known. */
export function mainlandUntil(to: string): Calendar {
  const { covers, days } = mainland.document;
  const known = Object.entries(days ?? {}).filter(([day]) => day <= to);
  return parseCalendar({
    ...mainland.document,
    covers: { ...covers, to },
    days: Object.fromEntries(known),
  });
}

export const calendars = { "cn-mainland": mainland };

export const standard = {
  remedy: versions("standard", "remedy"),
  warranty: versions("standard", "warranty"),
  calendars,
};

export const cars = {
  remedy: [...versions("cn/cars", "remedy"), ...versions("cn/cars-2013", "remedy")],
  warranty: versions("cn/cars", "warranty"),
  calendars,
};

export const goods = {
  remedy: versions("cn/general-goods-1995", "remedy"),
  warranty: versions("cn/general-goods-1995", "warranty"),
  calendars,
};

/** Every shipped set together, as a host in China would pass them. */
export const china = {
  remedy: [
    ...standard.remedy,
    ...goods.remedy,
    ...versions("cn/consumer-law", "remedy"),
    ...versions("cn/zhejiang", "remedy"),
  ],
  warranty: [...standard.warranty, ...goods.warranty, ...versions("cn/zhejiang", "warranty")],
  calendars,
};
