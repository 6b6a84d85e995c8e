const number = String.raw`\d{1,6}(?:[.,]\d{1,6})?`;
const hourWord = "(?:h|hrs?|hours?|horas?|stunden?|std|heures?)";
const minuteWord = "(?:m|mins?|minutes?|minutos?|minuten?)";
const shapes: readonly RegExp[] = [
  new RegExp(String.raw`^(?<hours>${number})\s*${hourWord}?$`, "i"),
  /^(?<hours>\d{1,4}):(?<minutes>[0-5]\d)$/,
  new RegExp(String.raw`^(?<hours>${number})\s*${hourWord}\s*(?:and\s+)?(?<minutes>\d{1,3})\s*${minuteWord}?$`, "i"),
  new RegExp(String.raw`^(?<minutes>\d{1,6})\s*${minuteWord}$`, "i"),
];

/** Reads a length of work as whole minutes: `3`, `2.5 h`, `1:30`, `1h 30`, `45 min`; a bare number is hours. Null for anything else. */
export function readMinutes(text: string): number | null {
  for (const shape of shapes) {
    const groups = shape.exec(text.trim())?.groups;
    if (!groups) continue;
    const hours = Number((groups.hours ?? "0").replace(",", "."));
    return Math.round(hours * 60) + Number(groups.minutes ?? "0");
  }
  return null;
}

/** A length of work as people read it: `2 h 30 min`, `3 h`, `45 min`. */
export function formatMinutes(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

/** A length of work as decimal hours for slots, exact to the minute when read back: `2.5`. */
export function encodeHours(minutes: number): string {
  return String(Number((minutes / 60).toFixed(4)));
}
