/** A set of cells, a bit each. */
export type CellMask = Uint32Array;

export function maskOf(cells: number, holds: (cell: number) => boolean): CellMask {
  const mask = new Uint32Array((cells + 31) >>> 5);
  for (let cell = 0; cell < cells; cell++) {
    if (holds(cell)) mask[cell >>> 5] = (mask[cell >>> 5] as number) | (1 << (cell & 31));
  }
  return mask;
}

export const fullMask = (cells: number) => maskOf(cells, () => true);

export function flipped(mask: CellMask, cells: number): CellMask {
  return maskOf(cells, (cell) => ((mask[cell >>> 5] as number) & (1 << (cell & 31))) === 0);
}

export function cellsIn(mask: CellMask): number {
  let count = 0;
  for (const word of mask) for (let x = word; x !== 0; x &= x - 1) count++;
  return count;
}

/** Keeps of `own` the cells of `mask`; whether any went. */
export function intersect(own: CellMask, mask: CellMask): boolean {
  let shrunk = false;
  for (let w = 0; w < own.length; w++) {
    const kept = ((own[w] as number) & (mask[w] as number)) >>> 0;
    if (kept !== own[w]) shrunk = true;
    own[w] = kept;
  }
  return shrunk;
}

export const hasCell = (mask: CellMask, cell: number) =>
  ((mask[cell >>> 5] as number) & (1 << (cell & 31))) !== 0;
export const isEmpty = (mask: CellMask) => mask.every((word) => word === 0);
export const meets = (a: CellMask, b: CellMask) =>
  a.some((word, w) => (word & (b[w] as number)) !== 0);

export function isSingle(mask: CellMask): boolean {
  const cell = lowestCell(mask);
  return mask.every((word, w) => (w === cell >>> 5 ? (word & (word - 1)) === 0 : word === 0));
}

export function lowestCell(mask: CellMask): number {
  for (let w = 0; w < mask.length; w++) {
    const word = mask[w] as number;
    if (word !== 0) return w * 32 + 31 - Math.clz32(word & -word);
  }
  return 0;
}
