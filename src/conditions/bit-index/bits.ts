/** Rows of bits in 32-bit words; bit `n` of a row stands for line `n`. */
export const wordsFor = (bits: number) => (bits + 31) >>> 5;

export function setBit(row: Int32Array, bit: number): void {
  row[bit >>> 5] = (row[bit >>> 5] as number) | (1 << (bit & 31));
}

export function flipBit(row: Int32Array, bit: number): void {
  row[bit >>> 5] = (row[bit >>> 5] as number) ^ (1 << (bit & 31));
}

/** A row whose first `bits` bits are set. */
export function fullRow(bits: number): Int32Array {
  const row = new Int32Array(wordsFor(bits)).fill(-1);
  if (bits % 32 !== 0) row[row.length - 1] = (1 << (bits % 32)) - 1;
  return row;
}

export function orInto(row: Int32Array, other: Int32Array): void {
  for (let w = 0; w < row.length; w++) row[w] = (row[w] as number) | (other[w] as number);
}

/** How many bits are set. */
export function countBits(row: Int32Array): number {
  let count = 0;
  for (let w = 0; w < row.length; w++) {
    for (let x = row[w] as number; x !== 0; x &= x - 1) count++;
  }
  return count;
}
