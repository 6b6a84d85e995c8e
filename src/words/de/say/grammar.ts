/** `1 Rechnung`, `3 Rechnungen`. */
export const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** A length of time: `1 Tag`, `3 Tage`. */
export const days = (n: number) => count(n, "Tag", "Tage");

/** Behind `seit`, `vor`, `in`: `1 Tag`, `3 Tagen`. */
export const daysAgo = (n: number) => count(n, "Tag", "Tagen");

/** `Anna, Ben und Carla`. */
export const and = (parts: readonly string[]) =>
  parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} und ${parts.at(-1)}`;

/** When something was: `2026`, `im November 2026`, `vom Mo 16 Nov 2026 bis So 22 Nov 2026`. */
export function inPeriod(period: string): string {
  if (/^\d{4}$/.test(period)) return period;
  const [from, to] = period.split(" – ");
  return to === undefined ? `im ${period}` : `vom ${from} bis ${to}`;
}

export const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

export const weekdays = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"];
