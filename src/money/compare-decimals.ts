const MINUS = 45;
const POINT = 46;
const ZERO = 48;

/**
 * Compares two decimals by value; both must satisfy `isDecimal`. Works on the characters, so it
 * allocates nothing and may run in every condition.
 *
 * @example
 * compareDecimals("2.50", "10"); // -1
 */
export function compareDecimals(a: string, b: string): -1 | 0 | 1 {
  const signA = sign(a);
  const signB = sign(b);
  if (signA !== signB) return signA < signB ? -1 : 1;
  if (signA === 0) return 0;
  return signA > 0 ? compareMagnitudes(a, b) : compareMagnitudes(b, a);
}

function sign(text: string): -1 | 0 | 1 {
  const negative = text.charCodeAt(0) === MINUS;
  for (let i = negative ? 1 : 0; i < text.length; i++) {
    if (text.charCodeAt(i) > ZERO) return negative ? -1 : 1;
  }
  return 0;
}

function compareMagnitudes(a: string, b: string): -1 | 0 | 1 {
  let i = a.charCodeAt(0) === MINUS ? 1 : 0;
  let j = b.charCodeAt(0) === MINUS ? 1 : 0;
  const whole = integerDigits(a, i) - integerDigits(b, j);
  if (whole !== 0) return whole < 0 ? -1 : 1;
  for (; i < a.length || j < b.length; i++, j++) {
    const digit = digitAt(a, i) - digitAt(b, j);
    if (digit !== 0) return digit < 0 ? -1 : 1;
  }
  return 0;
}

function integerDigits(text: string, start: number): number {
  const point = text.indexOf(".");
  return (point < 0 ? text.length : point) - start;
}

function digitAt(text: string, index: number): number {
  if (index >= text.length) return 0;
  const code = text.charCodeAt(index);
  return code === POINT ? 0 : code - ZERO;
}
