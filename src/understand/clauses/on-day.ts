/** Whether a moment names a day, and not only a time of it. */
export function onDay({ value }: { readonly value: { readonly day: string | null } }): boolean {
  return value.day !== null;
}
