/** What stands on letters there, in place of what would be German. */
const instead: readonly (readonly [string, string])[] = [
  ["Hauptstrasse 5, 10115 Berlin", "Bahnhofstrasse 5, 8001 Zürich"],
  ["DE02 1203 0000 0000 2020 51", "CH93 0076 2011 6238 5295 7"],
];

/** German as the Swiss spell it, with `ss` for `ß`. */
export function swissSpelling(text: string): string {
  const spelt = text.replaceAll("ß", "ss");
  return instead.reduce((said, [german, swiss]) => said.replace(german, swiss), spelt);
}

/** Where German is spelt that way. */
export const isSwissGerman = (locale: string): boolean => /^de[-_](?:CH|LI)\b/i.test(locale);
