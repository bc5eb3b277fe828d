import { SolarDay, SolarTerm } from "tyme4ts";

/**
 * Whether a day is a holiday by the State Council's Regulation on Public Holidays for National Annual
 * Festivals and Memorial Days as in force that year (1999, revised 2007, 2013, 2024). A swapped day of
 * rest beside it is not.
 */
export function isStatutory(year: number, month: number, day: number): boolean {
  const date = `${month}-${day}`;
  if (date === "1-1" || date === "10-1" || date === "10-2" || date === "10-3") return true;
  if (date === "5-1" || (date === "5-2" && (year < 2008 || year >= 2025))) return true;
  if (date === "5-3" && year < 2008) return true;
  // One holiday for all by a notice of its own: 70 years after the victory.
  if (year === 2015 && date === "9-3") return true;
  return isSpringFestival(year, month, day) || isLaterFestival(year, month, day);
}

function isSpringFestival(year: number, month: number, day: number): boolean {
  const solar = SolarDay.fromYmd(year, month, day);
  const lunar = solar.getLunarDay();
  const [moon, count] = [lunar.getLunarMonth().getMonthWithLeap(), lunar.getDay()];
  const morrow = solar.next(1).getLunarDay();
  const isEve = morrow.getLunarMonth().getMonthWithLeap() === 1 && morrow.getDay() === 1;
  if (isEve) return (year >= 2008 && year < 2014) || year >= 2025;
  if (moon !== 1) return false;
  return count <= 2 || (count === 3 && (year < 2008 || year >= 2014));
}

/** Qingming, Dragon Boat and Mid-Autumn are holidays since 2008. */
function isLaterFestival(year: number, month: number, day: number): boolean {
  if (year < 2008) return false;
  const solar = SolarDay.fromYmd(year, month, day);
  const qingming = SolarTerm.fromName(year, "清明").getJulianDay().getSolarDay();
  if (qingming.equals(solar)) return true;
  const lunar = solar.getLunarDay();
  const [moon, count] = [lunar.getLunarMonth().getMonthWithLeap(), lunar.getDay()];
  return (moon === 5 && count === 5) || (moon === 8 && count === 15);
}
