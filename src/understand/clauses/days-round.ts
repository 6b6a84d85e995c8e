import { seldom } from "../../seldom.ts";
import type { Sentence } from "../sentence.ts";

/** The hour of an appointment, as written in a list of them. */
const clock =
  "(?:(?:a las?|a la|[àa]s|um|at|gegen|[àa]|vers)\\s\\d{1,2}(?:[:.h]\\d{2})?(?:\\s?(?:uhr|h|[ap]m))?|(?:halb|dreiviertel|viertel(?:\\s(?:vor|nach|[üu]e?ber))?)\\s\\d{1,2}(?:\\suhr)?|\\d{1,2}\\s?(?:uhr|h)(?:\\s?\\d{2})?|\\d{1,2}[:.]\\d{2}(?:\\s?(?:uhr|h|[ap]m))?|\\d{1,2}\\s?[ap]m|midi|mittags?)(?![\\p{L}\\d])";

/** What parts two of them. */
const parted = new RegExp(
  `\\s*(?:[,;]\\s*(?:(?:and|then|und|dann|danach|et|puis|y|luego|e|depois)\\s)?|\\s(?:and|then|und|dann|danach|et|puis|y|luego|e|depois)\\s)(?=${clock}\\s\\D+)`,
  "giu",
);
const several = seldom(new RegExp(`(?:[,;]\\s*(?:\\p{L}{1,6}\\s)?|\\s(?:and|und|et|y|e)\\s)${clock}\\s\\p{L}`, "iu"));

/** An hour and whom it is with, and nothing else. */
const one = new RegExp(`^(?<hour>${clock})\\s(?<whom>[^\\d,;:]{2,60})$`, "iu");

const met: Readonly<Record<string, string>> = {
  en: "appointment with",
  es: "cita con",
  fr: "rendez-vous avec",
  de: "termin mit",
  pt: "encontro com",
};
const meeting: Readonly<Record<string, string>> = {
  en: "appointment",
  es: "cita",
  fr: "rendez-vous",
  de: "termin",
  pt: "encontro",
};

/** What says by itself where, or with whom: `chez nadege`, `aux tilleuls`. */
const placed = /^(?:with|at|con|en|a la|al|chez|aux?|[àa] la|avec|mit|bei|beim|in der|com|n[oa]s?)\s/iu;

/** What stands before whom somebody is visited. */
const atHome = /^(?:with|con|chez|avec|mit|bei|com)\s/iu;

/** `morgen 8 uhr celik, 10 uhr wegner, halb 2 brandt`: the appointments of a day, a line each; null of anything else. */
export function daysRound(sentence: Sentence): string | null {
  const { text, language, hearing } = sentence;
  if (!several.test(text) || /[?\n]/.test(text)) return null;
  const [first = "", ...more] = text.replace(/[\s.!]+$/u, "").split(parted);
  const day = sentence.moments("future").find(({ value }) => value.day !== null && value.day >= hearing.today);
  // `heute 3h celik, 2h wegner`: hours worked, where tomorrow they are appointments.
  if (sentence.durations.length > 0 && day?.value.day === hearing.today) return null;
  const [noun, withWhom] = [meeting[language], met[language]];
  if (!day || more.length === 0 || noun === undefined || withWhom === undefined) return null;
  const opening = new RegExp(`^(?<day>.{3,25}?)[\\s,:]+(?<rest>${clock}\\s[^\\d]+)$`, "iu").exec(first)?.groups;
  const stops = [opening?.rest ?? "", ...more].map((each) => one.exec(each.trim())?.groups);
  const said = opening?.day ?? "";
  if (said === "" || day.start > said.length || stops.some((stop) => stop === undefined)) return null;
  return stops
    .map((stop) => {
      const whom = stop?.whom?.trim() ?? "";
      // Where it is tells whom it is with, of nobody the books know.
      if (!placed.test(whom)) return `${withWhom} ${whom} ${said} ${stop?.hour}`;
      return atHome.test(whom) ? `${noun} ${whom} ${said} ${stop?.hour}` : `${noun} ${said} ${stop?.hour} ${whom}`;
    })
    .join("\n");
}
