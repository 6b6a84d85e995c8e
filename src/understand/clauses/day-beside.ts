import { seldom } from "../../seldom.ts";
import { addDays, type Day, weekdayOf } from "../../time/day.ts";
import { findMoments } from "../../time/find-moments.ts";
import type { Sentence } from "../sentence.ts";

const article = "(?:the|that|am|an dem|den|im|ein|el|al?|la|le|l['’]|o|ao|no|na|de|du|do)";
const before =
  "before|prior|earlier|previous|davor|vorher|zuvor|fr[üu]her|anterior|antes|d['’]avant|avant|pr[ée]c[ée]dent|plus t[ôo]t";
const after =
  "after|later|danach|darauf|sp[äa]ter|siguiente|despu[ée]s|seguinte|depois|d['’]apr[èe]s|suivant|plus tard";
const one = "day|tag|d[ií]a|jour";
const count =
  "\\d{1,2}|an?|one|two|three|einen?|eine|zwei|drei|une?|una?|uno|dos|tres|deux|trois|um|uma|dois|duas|tr[êe]s";
const unit = "days?|weeks?|tage?|wochen?|d[ií]as?|semanas?|jours?|semaines?";

/** A day told by where it lies beside another one, closing what is said: `the day before`, `am Donnerstag davor`, `la veille`. */
const beside = seldom(
  new RegExp(
    `(?<!\\p{L})(?:(?:${article}\\s?)?(?<named>la veille|(?:am|der) vortag|(?:na |la |a )?v[ée]spera|v[íi]spera|(?:le )?lendemain|(?:am )?(?:folgetag|tag darauf))` +
      `|(?:(?<count>${count})\\s(?<unit>${unit})|${article}\\s?(?:(?<one>${one})|(?<weekday>\\p{L}{3,})))\\s(?:(?<before>${before})|(?<after>${after}))` +
      `|the (?:previous|prior) (?:(?<own>day)|(?<other>\\p{L}{3,})))(?!\\p{L})(?=\\s*(?:$|[,.;!)\\n]|(?:and|und|y|et|e)\\s))`,
    "iu",
  ),
);

const follows = /lendemain|folgetag|darauf/iu;

const counts: Readonly<Record<string, number>> = {
  two: 2,
  zwei: 2,
  dos: 2,
  deux: 2,
  dois: 2,
  duas: 2,
  three: 3,
  drei: 3,
  tres: 3,
  trois: 3,
  três: 3,
};

/** The nearest day on that weekday before or after one; null where a word is none. */
function onWeekday(word: string, from: Day, sign: number, { hearing, locale }: Sentence): Day | null {
  const { zone, time } = hearing;
  const [found] = findMoments(word, { today: from, time, zone, locale, look: "past" });
  const day = found?.start === 0 && found.end === word.length ? found.value.day : null;
  if (day === null || found?.value.time !== null) return null;
  const apart = (((weekdayOf(day) - weekdayOf(from)) * sign + 6) % 7) + 1;
  return addDays(from, sign * apart);
}

function dayOf(said: Readonly<Record<string, string | undefined>>, from: Day, sentence: Sentence): Day | null {
  const sign = said.after || (said.named && follows.test(said.named)) ? 1 : -1;
  const weekday = said.weekday ?? said.other;
  if (weekday) return onWeekday(weekday, from, sign, sentence);
  if (!said.unit) return addDays(from, sign);
  const many = Number(said.count) || (counts[said.count?.toLowerCase() ?? ""] ?? 1);
  return addDays(from, sign * many * (/^(?:w|s)/i.test(said.unit) ? 7 : 1));
}

const planning = /^(?:remind|meetVerb|meetingNoun|seeEachOther|book)$/;

/** The day that what is said lies beside: the one told before it, else that of the entry written last. */
async function anchorOf(sentence: Sentence, place: number): Promise<Day | undefined> {
  const ahead = sentence.cues.some(({ name }) => planning.test(name));
  const told = sentence
    .moments(ahead ? "future" : "past")
    .findLast(({ end, value }) => end <= place && value.day !== null);
  return told?.value.day ?? (await sentence.hearing.last?.day?.());
}

/** The text with the day itself, where one is told by what lies beside it: `3h yesterday, no, the day before`; null where none is. */
export async function dayBeside(sentence: Sentence): Promise<string | null> {
  const { text } = sentence;
  const found = beside.exec(text);
  if (!found || /[?¿]/.test(text)) return null;
  const from = await anchorOf(sentence, found.index);
  const day = from && dayOf(found.groups ?? {}, from, sentence);
  return day ? `${text.slice(0, found.index)}${day}${text.slice(found.index + found[0].length)}` : null;
}
