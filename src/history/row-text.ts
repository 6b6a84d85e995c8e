/** A row, or the columns of one that changed. */
export type Columns = Readonly<Record<string, unknown>>;

/** Columns as JSON text, exact for 64-bit integers and instants; columns that are null are kept only when asked. */
export function encodeColumns(columns: Columns, keepNulls: boolean): string {
  const plain: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(columns)) {
    if (typeof value === "bigint") plain[name] = { int: value.toString() };
    else if (value instanceof Date) plain[name] = { at: value.toISOString() };
    else if (value !== null || keepNulls) plain[name] = value;
  }
  return JSON.stringify(plain);
}

/** Reads back what `encodeColumns` wrote. */
export function decodeColumns(text: string): Record<string, unknown> {
  return JSON.parse(text, (_name, value) => {
    if (value === null || typeof value !== "object") return value;
    if ("int" in value) return BigInt(value.int);
    if ("at" in value) return new Date(value.at);
    return value;
  });
}
