import { seldom } from "../../seldom.ts";
import type { Sentence } from "../sentence.ts";

const now = "now|ahora|jetzt|nun|maintenant|d[ée]sormais|agora";
const at = "(?:at|on|for|a las?|el|um|am|[àa]|le|[àa]s?|na|no)";
const not =
  "not|instead of|rather than|and not|(?:y )?no|en vez de|en lugar de|statt|(?:und )?nicht|et non|et pas|pas|au lieu d[eu']|(?:e )?n[ãa]o|em vez d[eao]";

/** `is at 11 now, not 10`: when something takes place from now on, with when it did until now. */
const isNow = seldom(
  new RegExp(
    `^(?<what>.{3,60}?)(?:\\s(?<first>${now}))?(?:\\s(?:is|are|es|est[áa]|ser[áa]|ist|est|sera|[ée]|fica)|['’]s(?=\\s(?:${now}|${at})\\s))(?:\\s(?<then>${now}))?\\s(?:${at}\\s)?(?<when>[^,]{1,25}?)(?:\\s(?<last>${now}|instead))?(?:,?\\s(?<was>${not})\\s(?:${at}\\s)?[^,]{1,25})?[\\s.!]*$`,
    "iu",
  ),
);

/** An order to move something, in each language. */
const moving: Readonly<Record<string, readonly [move: string, to: string, hour?: string]>> = {
  en: ["move", "to"],
  es: ["mueve", "a"],
  de: ["verschiebe", "auf", " Uhr"],
  fr: ["déplace", "à", "h"],
  pt: ["muda", "para"],
};

/** The text as an order, where a meeting is told to be at another time than it was: `the Acme call is thursday now, not wednesday`; null where none is. */
export function isNowAt(sentence: Sentence): string | null {
  const { text, language, cues, names, tokens } = sentence;
  const { what = "", first, then, when = "", last, was } = isNow.exec(text)?.groups ?? {};
  if (!(first ?? then ?? last ?? was) || cues.some(({ name }) => name === "invoiceNoun" || name === "projectNoun"))
    return null;
  const within = (start: number) => start < what.length;
  const meets =
    cues.some(
      ({ name, from }) =>
        (name === "meetingNoun" || name === "meetVerb" || name.startsWith("medium.")) &&
        within(tokens[from]?.start ?? 0),
    ) || names.some(({ value, start }) => value.some(({ kind }) => kind === "meeting") && within(start));
  const place = text.indexOf(when, what.length);
  const end = place + when.length;
  const moment = sentence.moments("future").find((one) => one.start <= place && one.end >= end);
  const [move, to, hour = ""] = moving[language] ?? [];
  const bare = /^\d{1,2}(?:[:.]\d{2})?$/.test(when);
  return meets && move && (moment || bare) ? `${move} ${what} ${to} ${when}${bare ? hour : ""}` : null;
}
