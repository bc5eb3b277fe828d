const DIGITS = "(0|[1-9]\\d{0,14})";
const FRACTION = "(\\.\\d{1,6})?";
const PART = "\\d{1,12}([.,]\\d{1,9})?";
const NOTHING = "0{1,12}([.,]0{1,9})?";

const LONG_MONTH = "(0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])";
const SHORT_MONTH = "(0[469]|11)-(0[1-9]|[12]\\d|30)";
const LEAP_YEAR = "(\\d\\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)";
const DAY = `(\\d{4}-(${LONG_MONTH}|${SHORT_MONTH}|02-(0[1-9]|1\\d|2[0-8]))|${LEAP_YEAR}-02-29)`;
const DATE = `(?!0000)${DAY}`;

const RESERVED = "(?!(.*\\.)?(__proto__|constructor|prototype)(\\.|$))";
const FACT_STEPS = "[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)*";

const TIME = "(0\\d|1\\d|2[0-3]):[0-5]\\d";

/** Regular expressions of the forms that schemas check by a function, as ECMA-262 text. */
export const patterns = {
  date: `^${DATE}$`,
  dateOrRange: `^${DATE}(/${DATE})?$`,
  monthDay: `^(${LONG_MONTH}|${SHORT_MONTH}|02-(0[1-9]|[12]\\d))$`,
  opens: `^${TIME}$`,
  closes: `^(${TIME}|24:00)$`,
  instant: "^\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,18})?([Zz]|[+-]\\d\\d:\\d\\d)$",
  version: "^(0|[1-9]\\d{0,5})(\\.(0|[1-9]\\d{0,5})){1,3}$",
  id: "^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$",
  decimal: `^-?${DIGITS}${FRACTION}$`,
  quantity: `^${DIGITS}${FRACTION}$`,
  positive: `^(?=.*[1-9])${DIGITS}${FRACTION}$`,
  share: "^(0(\\.\\d{1,6})?|1(\\.0{1,6})?)$",
  factor: `^[1-9]\\d{0,14}${FRACTION}$`,
  multiple: `^(0|[1-9]\\d{0,3})${FRACTION}$`,
  daysOrLonger:
    `^P(?=[\\dT])(?!.*[.,]\\d+[A-Z]T?\\d)(${PART}Y)?(${PART}M)?(${PART}W)?(${PART}D)?` +
    `(T(?=\\d)(${NOTHING}H)?(${NOTHING}M)?(${NOTHING}S)?)?$`,
  withoutMonths:
    `^P(?=[\\dT])(?!.*[.,]\\d+[A-Z]T?\\d)(${NOTHING}Y)?(${NOTHING}M)?(${PART}W)?(${PART}D)?` +
    `(T(?=\\d)(${PART}H)?(${PART}M)?(${PART}S)?)?$`,
  factName: `^${RESERVED}${FACT_STEPS}$`,
  ownFact: `^${RESERVED}attributes\\.${FACT_STEPS}$`,
} as const;
