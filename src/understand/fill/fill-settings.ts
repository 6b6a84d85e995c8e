import { seldom } from "../../seldom.ts";
import type { Scene } from "../features.ts";
import { entry, type Part } from "./part.ts";
import { saidCurrency } from "./said-currency.ts";

/** A language by its name, which nothing but the language of the books is set to. */
const languageSaid =
  /(?<!\p{L})(?:english|german|spanish|french|portuguese|deutsch|englisch|spanisch|franz[öo]sisch|portugiesisch|espa[ñn]ol|ingl[ée]s|alem[áa]n|franc[ée]s|portugu[êe]s|fran[çc]ais|anglais|allemand|espagnol|portugais|alem[ãa]o|espanhol)(?!\p{L})/iu;

/** The settings that sentences name, by the words that the settings command knows them by (INTERFACES). */
const named: readonly (readonly [words: string, said: RegExp])[] = [
  ["my zone", /(?<!\p{L})my (?:own )?(?:time ?zone|zone)(?!\p{L})/iu],
  ["zone", /(?<!\p{L})(?:time ?zone|zone|zeitzone|zona horaria|fuseau horaire|fuso hor[áa]rio)(?!\p{L})/iu],
  ["currency", /(?<!\p{L})(?:currency|as default|w[äa]hrung|moneda|devise|monnaie|moeda)(?!\p{L})/iu],
  ["week", /(?<!\p{L})(?:week starts?|start of (?:the )?week|first day of (?:the|my) week|wochenbeginn)(?!\p{L})/iu],
  ["locale", /(?<!\p{L})(?:locale|language|sprache|idioma|langue|l[íi]ngua)(?!\p{L})/iu],
  ["locale", languageSaid],
  [
    "tax",
    /(?<!\p{L})(?:tax rate|tax|vat|gst|hst|steuersatz|mwst|ust|mehrwertsteuer|umsatzsteuer|impuesto|iva|igv|itbms|taxe|tva|imposto|iss)(?!\p{L})/iu,
  ],
];

/** A zone by its name in the tz database, said right behind the setting: `timezone Europe/Berlin`. */
const zoneBehind = seldom(/(?<!\p{L})(?:time ?)?zone\s([A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_-]+)+)[.!]*$/iu);

const behind =
  /(?:\s(?:to|as|is|on|at|auf|a|à|para|en)\s|\s?[=:]\s?)(?!.*\s(?:to|auf|para)\s)([\p{L}\d/_+%. -]+?)[.!]*$/iu;

/** The setting a sentence speaks of, with its new value where it gives one: `change my currency to euro` is `currency EUR`. */
export function fillSettings(scene: Scene): Part {
  const { clause } = scene;
  // `use pounds`: of a currency alone, it is what amounts are in.
  const words =
    named.find(([, said]) => said.test(clause.text))?.[0] ??
    (saidCurrency(clause) === undefined ? undefined : "currency");
  if (!words) return entry("settings", {});
  const rest =
    scene.has("@question") || scene.has("^show")
      ? undefined
      : (behind.exec(clause.text) ?? zoneBehind.exec(clause.text))?.[1]?.trim();
  const percent = clause.percents[0]?.value;
  const value =
    words === "locale"
      ? scene.has("@question")
        ? undefined
        : (languageSaid.exec(clause.text)?.[0] ?? rest)
      : words === "currency"
        ? scene.has("@question") || scene.has("^show")
          ? undefined
          : (saidCurrency(clause) ?? rest)
        : words === "tax"
          ? percent && `${percent}%`
          : rest;
  return entry("settings", { what: value ? `${words} ${value}` : words });
}
