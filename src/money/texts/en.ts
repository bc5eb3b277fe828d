export const issueTexts = {
  "money.not-decimal":
    'expected a decimal string like `"120.00"`, found {found}; write ASCII digits, at most 15 before and 6 after the point',
  "money.unknown-currency":
    "expected a current ISO 4217 currency code like `CNY`, found {found}; write the code in capitals",
  "money.too-fine":
    "`{amount}` is finer than {currency} allows; write at most {decimals} {decimals|decimal|decimals}",
  "money.mixed-currencies":
    "expected {expected} as in the first amount, found {found}; convert to one currency first",
  "money.out-of-range":
    "the amount has more than 15 digits before the point; check the quantities and prices behind it",
  "money.unknown-rounding": "expected a rounding mode, found {found}; use one of {modes}",
  "money.bad-increment":
    'expected an increment above zero and no finer than the currency, found {found}; write a decimal string like `"1"`',
  "money.bad-rate": 'expected a tax rate from 0 to 1, found {found}; write 13 % as `"0.13"`',
  "money.zero-divisor": "the divisor is zero; give a whole that is not zero",
  "money.bad-weights":
    "expected weights of zero or more, at least one above zero, found {found}; write them as decimal strings",
} as const;

export const sentences = { issueTexts };
