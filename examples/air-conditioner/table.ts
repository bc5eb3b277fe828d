import stringWidth from "string-width";

/** Rows of cells as aligned lines, two spaces apart; columns named in `right` align to the right. */
export function table(rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const widths = rows.reduce<number[]>(
    (widest, row) => row.map((cell, i) => Math.max(widest[i] ?? 0, stringWidth(cell))),
    [],
  );
  const line = (row: readonly string[]) =>
    row.map((cell, i) => pad(cell, widths[i] ?? 0, right.includes(i))).join("  ");
  return rows.map((row) => `  ${line(row)}`.trimEnd()).join("\n");
}

function pad(cell: string, width: number, right: boolean): string {
  const space = " ".repeat(Math.max(0, width - stringWidth(cell)));
  return right ? space + cell : cell + space;
}
