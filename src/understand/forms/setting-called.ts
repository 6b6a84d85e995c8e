import { fold } from "../../fold.ts";
import { listWords, settingWords } from "../../words/setting-words.ts";

const lists = Object.entries(listWords).map(([setting, words]) => [setting, new Set(words.split(" "))] as const);
const settings = Object.entries(settingWords)
  .flatMap(([setting, names]) => names.split(", ").map((name) => ({ setting, words: name.split(" ") })))
  .toSorted((a, b) => b.words.length - a.words.length);

/** The list of one's own that a sentence speaks of, by the words of its setting: `payment method` is `modes` (SPEC 2). */
export function listCalled(said: string): string | undefined {
  const words = fold(said).split(/[^\p{L}]+/u);
  return lists.find(([, own]) => words.some((word) => own.has(word)))?.[0];
}

const leading = new Set(
  "the my our default usual standard mein meinen meine unser den das die mi la el le mon nos o a meu minha".split(" "),
);

/**
 * The setting that a text begins with, with what follows: `default hourly rate 80` is `hourly rate` and `80`. Null when it
 * begins with none.
 */
export function settingCalled(said: string): { readonly setting: string; readonly value: string } | null {
  const words = said.trim().split(/\s+/);
  while (words[0] !== undefined && leading.has(fold(words[0]))) words.shift();
  const found = settings.find((one) => one.words.every((word, at) => fold(words[at] ?? "") === word));
  return found ? { setting: found.setting, value: words.slice(found.words.length).join(" ") } : null;
}

/** The setting that a text names somewhere; undefined where it names none, or one of those that are lists of one's own. */
export function settingNamed(said: string): string | undefined {
  const words = said.split(/[^\p{L}']+/u);
  const at = words.map((_, from) => settingCalled(words.slice(from).join(" "))).find((found) => found !== null);
  return at?.setting === "mode" && !/default|usual|standard/i.test(said) ? undefined : at?.setting;
}

/** What stands before a value and says nothing: `is`, `to`, `=`. */
const joining =
  /^(?:(?:is|are|to|at|as|be|now|auf|ist|sind|es|son|a|c['’]est|est|sont|é|são|custa|vale|cuesta|agora|ahora|passa|pasa|passou|ser|para|pra|p\/|=|:|(?:à|en|em|sur)(?=\s+\d))\s+)+/iu;
const perHour = /\s*(?:\/|per|an|pro|por|par|die|de l['’])\s*(?:h|hr|hour|stunde|hora|heure)\.?$/iu;

/** What an hour costs is without tax as it stands: `52 Euro netto`. */
const beforeTax =
  /[\s,]+(?:netto|net|neto|hors taxes?|ht|excl\.? (?:vat|tax)|(?:plus|zzgl\.?|exkl\.?|ohne) (?:mwst|ust|mehrwertsteuer|vat|tax)|m[aá]s iva|\+ ?(?:mwst|ust|iva|tva|vat))\.?$/iu;

/** `von 20 bis 7 Uhr`, `de 20h à 7h`: two hours of the day as the setting reads them; null for anything else. */
function hoursBetween(value: string): string | null {
  const [, from, past = "00", to, over = "00"] =
    /^(?:von|from|between|de|des|das|entre|d[èe]s|zwischen)?\s*(\d{1,2})(?:[:h.](\d\d))?\s*(?:uhr|h)?\s*(?:bis|und|to|till|until|a|à|et|and|y|e|[àa]s|a las|até|hasta|-|–)\s*(?:l[ao]s\s)?(\d{1,2})(?:[:h.](\d\d))?\s*(?:uhr|h)?\.?$/iu.exec(
      value,
    ) ?? [];
  if (from === undefined || to === undefined) return null;
  return `${from.padStart(2, "0")}:${past}-${to.padStart(2, "0")}:${over}`;
}

/** A value as the setting reads it: without `to` before it, and what an hour costs without the hour. */
export function settingValue(setting: string, said: string): string {
  const value = said
    .replace(joining, "")
    .replace(/\s+(?:erh[öo]hen|[äa]ndern|setzen|stellen|senken|anheben|festlegen)[.!]*$/iu, "")
    .trim();
  if (setting === "terms")
    return value.replace(/^(\d{1,3})\s?(?:tagen?|days?|d[ií]as?|jours?|dias?)(?:\s(?:netto|net))?\.?$/iu, "$1");
  if (setting === "quiet") return hoursBetween(value) ?? value;
  return setting === "hourly rate" ? value.replace(beforeTax, "").replace(perHour, "") : value;
}
