type Entries<R> = { [K in keyof R & string]-?: [K, Exclude<R[K], undefined>] }[keyof R & string][];

/** The entries of a record under its own keys; what is undefined is left out. */
export function entriesOf<R extends object>(record: R): Entries<R> {
  return Object.entries(record).filter(([, value]) => value !== undefined) as Entries<R>;
}
