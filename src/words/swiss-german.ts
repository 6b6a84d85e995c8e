const sharp = (text: string): string => text.replaceAll("ß", "ss");

/** Whether somebody's own words have the letter: those stay as they were written. */
function hasSharp(value: unknown): boolean {
  if (typeof value === "string") return value.includes("ß");
  return typeof value === "object" && value !== null && Object.values(value).some(hasSharp);
}

function rewritten(value: unknown): unknown {
  if (typeof value === "string") return sharp(value);
  if (typeof value === "function") {
    return (...given: unknown[]) => {
      const said: unknown = value(...given);
      return given.some(hasSharp) ? said : rewritten(said);
    };
  }
  if (Array.isArray(value)) return value.map(rewritten);
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, rewritten(each)]));
}

/** German sentences as the Swiss spell them, with `ss` for `ß`; what somebody else wrote with it stays. */
export function swissSpelling<T>(sentences: T): T {
  return rewritten(sentences) as T;
}

/** Where German is spelt that way. */
export const isSwissGerman = (locale: string): boolean => /^de[-_](?:CH|LI)\b/i.test(locale);
