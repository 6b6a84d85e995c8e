import { createRequire } from "node:module";
import type { Chrono } from "chrono-node/en";
import { valueLanguage } from "../words/value-words-by-locale.ts";

type Reader = Pick<Chrono, "parse">;

const load = createRequire(import.meta.url);
const readers = new Map<string, Reader>();

/**
 * chrono of a locale's language, loaded when first asked: few texts need it, and its locales together take 60 ms and
 * 10 MB. `dayFirst` is the order of slash dates in English.
 */
export function chronoReader(locale: string, dayFirst: boolean): Reader {
  const language = valueLanguage(locale);
  const name = `${language}${dayFirst ? "+" : ""}`;
  let reader = readers.get(name);
  if (!reader) {
    const chrono = load(`chrono-node/${language}`) as typeof import("chrono-node/en");
    reader = language === "en" && dayFirst ? chrono.GB : chrono.casual;
    readers.set(name, reader);
  }
  return reader;
}
