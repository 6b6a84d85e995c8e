import { seldom } from "../../seldom.ts";
import { minuteOfDay } from "../../time/minute-of-day.ts";
import { type Clause, namesOf } from "../clauses/clause.ts";

/** How long somebody is there who works there, in minutes: no meeting goes on as long. */
const leastWorked = 180;

/** What stands before whose place it is. */
const place = seldom(
  /(?<!\p{L})(?:at|over at|en|donde|en casa de|en lo de|chez|bei|beim|na|no|em)\s(?:the\s|el\s|la\s|l['’])?$/iu,
);

/** `from 9 til half 4 at paddys`: from when until when somebody was at a client's, of no day to come. */
export function isWorkday(clause: Clause): boolean {
  const { text, hearing } = clause.sentence;
  const [client, ...others] = namesOf(clause, "client");
  if (!client || others.length > 0 || !place.test(text.slice(0, client.start), text)) return false;
  // `monday 9 to 4` may as well be the one to come.
  if (clause.moments("future").some(({ value: { day } }) => day !== null && day > hearing.today)) return false;
  return clause.moments("past").some(({ value }) => {
    const { day, time, until } = value;
    if (time === null || !until?.time || (day !== null && day > hearing.today)) return false;
    return minuteOfDay(until.time) - minuteOfDay(time) >= leastWorked;
  });
}
