import type { RuleSet } from "../../rule-set/index.js";

const EUROPEAN_UNION =
  "Amsterdam Athens Berlin Bratislava Brussels Bucharest Budapest Busingen Copenhagen Dublin Helsinki Lisbon Ljubljana Luxembourg Madrid Malta Mariehamn Paris Prague Riga Rome Sofia Stockholm Tallinn Vienna Vilnius Warsaw Zagreb";
const UNITED_STATES =
  "New_York Detroit Chicago Denver Boise Phoenix Los_Angeles Anchorage Juneau Sitka Nome Adak Menominee";
const CHINA = "Shanghai Urumqi Chongqing Harbin Kashgar";

/** Zones that lie under one law, by the name of any of them. */
const MARKETS = new Map<string, string>([
  ...named("Europe", EUROPEAN_UNION, "EU"),
  ...[
    "Asia/Nicosia",
    "Asia/Famagusta",
    "Atlantic/Azores",
    "Atlantic/Madeira",
    "Atlantic/Canary",
  ].map((zone) => [zone, "EU"] as const),
  ...named("America", UNITED_STATES, "US"),
  ["Pacific/Honolulu", "US"],
  ...named("Asia", CHINA, "CN"),
]);

function named(area: string, cities: string, market: string): (readonly [string, string])[] {
  return cities.split(" ").map((city) => [`${area}/${city}`, market]);
}

/** Facts that say where something is sold; a set that declares one says where it holds. */
export const PLACE_FACTS: readonly string[] = [
  "sale.state",
  "sale.region",
  "attributes.memberState",
];

const marketOf = (zone: string): string =>
  MARKETS.get(zone) ?? (zone.startsWith("Australia/") ? "AU" : zone);

/**
 * Whether a floor may speak of what a company sells: their zones lie under one law, one of them
 * names no zone, or the company's own facts name a place of the floor's vocabulary.
 */
export function sharesMarket(
  company: RuleSet,
  floor: RuleSet,
  declared: ReadonlyMap<string, readonly string[]>,
): boolean {
  const [own, other] = [company.document.zone, floor.document.zone];
  if (own === undefined || other === undefined || marketOf(own) === marketOf(other)) return true;
  return [...declared.keys()].some((fact) => Object.hasOwn(floor.document.facts ?? {}, fact));
}

/** The places that company sets name in their own facts, by fact. */
export function declaredPlaces(company: readonly RuleSet[]): Map<string, readonly string[]> {
  const declared = new Map<string, readonly string[]>();
  for (const { document } of company) {
    for (const fact of PLACE_FACTS) {
      const definition = document.facts?.[fact];
      if (definition === undefined || definition.type === "array") continue;
      const values = (definition.enum ?? []).map(String);
      if (values.length === 0) continue;
      declared.set(fact, [...new Set([...(declared.get(fact) ?? []), ...values])]);
    }
  }
  return declared;
}
