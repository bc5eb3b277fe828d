import { compareMoney, type Money, parseMoney, subtractMoney } from "../../money/index.js";

/** An amount that is known (`low` equals `high`) or lies between two. */
export interface Interval {
  readonly low: Money;
  readonly high: Money;
}

/** No money at all, with all its decimals. */
export const nothing = (currency: string): Money => parseMoney({ amount: "0", currency });

export const isNothing = (money: Money): boolean =>
  compareMoney(money, nothing(money.currency)) === 0;

export const exactly = (money: Money): Interval => ({ low: money, high: money });

export const isExact = ({ low, high }: Interval): boolean => compareMoney(low, high) === 0;

/** The rest of a whole of which a part is gone, side by side. */
export const less = (whole: Interval, part: Interval): Interval => ({
  low: subtractMoney(whole.low, part.low),
  high: subtractMoney(whole.high, part.high),
});

export const mapInterval = (interval: Interval, change: (money: Money) => Money): Interval => {
  const low = change(interval.low);
  return isExact(interval) ? exactly(low) : { low, high: change(interval.high) };
};
