/** A value worked out when it is first asked for, and kept. */
export function lazily<T extends object | boolean | number>(read: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= read();
    return value;
  };
}
