import { seldom } from "../../seldom.ts";
import { type Clause, clauseOf } from "../clauses/clause.ts";
import { isBare } from "../clauses/filler.ts";
import { entry, type Part } from "../fill/part.ts";
import { saidDay, saidHours, saidName } from "../fill/said.ts";
import type { Intent } from "../intents.ts";
import type { Sentence } from "../sentence.ts";

/** What working time told right behind is of: a project just added or changed, or something of one. */
const ofWork: ReadonlySet<Intent> = new Set<Intent>(["project.add", "project.update", "service.add", "task.add"]);

const more =
  /^\W*(?:and|y|et|und|e)\s(?=\d)|(?<!\p{L})(?:another|more(?! like)|also|too|plus|otras?|m[áa]s|tambi[ée]n|igual|encore|aussi|[ée]galement|noch|auch|mais|outras?|tamb[ée]m)(?!\p{L})/iu;

/** `remind me 15 min before`, `erinnere mich eine Stunde vorher`: how long before what was just booked. */
const before =
  /^\s*(?:please\s+)?(?:(?:and\s+)?(?:remind|nudge|ping|alert|notify|warn)(?:\s+me)?|erinnere?\s+mich|recu[ée]rdamelo|recu[ée]rdame|av[íi]same|rappelle[- ]moi|pr[ée]viens[- ]moi|me\s+(?:lembr[ae]|avis[ae])|lembr[ae]-me|avis[ae]-me)\s+(?:an?\s+(?=hour|day|week))?(.{2,60}?)\s+(?:before(?:hand)?|ahead|earlier|vorher|davor|antes|avant)(?:\s+(?:it|that|then))?[\s.!]*$/iu;

/** A bare number behind working time just told, said to be more of it: `another 1.5 this afternoon`. */
const bareMore = seldom(
  /^\s*(?:and |plus |also |y |et |und |e )?(?:(?:yesterday|today|ayer|hoy|anteayer|hier|aujourd['’]hui|gestern|heute|ontem|hoje) )?(?:another|plus|\+|otr[oa]s?|encore|noch(?: mal)?|mais|outr[oa]s?)\s*((?:1[0-2]|\d)(?:[.,]\d{1,2})?)(?=\s|[.!]?$)/iu,
);

/** `ayer fueron 5 en la barra`, `today it was 3 on the logo`: a bare number right behind working time, told of some work. */
const bareTold = seldom(
  /^\W*(?:y\s|and\s|e\s|et\s|und\s)?(?:\p{L}+\s)?(?:fueron|eran|son|hice|met[ií]|foram|fiz|it was|waren es|waren|c['’][ée]tait)\s((?:1[0-6]|\d)(?:[.,]\d{1,2})?)\s(?:en|para|con|on|for|no|na|em|f[üu]r|an|am|sur|pour)\s(?:el |la |los |las |the |le |les |o |a |de[mnr] |das |die )?(\p{L}.{1,40}?)[\s.!]*$/iu,
);

function toldOfWork(sentence: Sentence): Part | null {
  const [, hours = "", what = ""] = bareTold.exec(sentence.text) ?? [];
  if (what === "" || sentence.money.some(({ value }) => value.marked || value.shaped)) return null;
  const clause = clauseOf(sentence, 0, sentence.tokens.length);
  const on = saidDay(clause, "past") ?? sentence.hearing.today;
  if (on > sentence.hearing.today || clause.moments("past").some(({ value }) => value.time !== null)) return null;
  const project = saidName(clause, "project");
  const client = project === undefined ? saidName(clause, "client") : undefined;
  const work = what.replace(/\s(?:de|del|of|for|para|von|du|do|da)\s.*$/iu, "");
  const told = project === undefined && client === undefined ? undefined : { project, client };
  if (!told) return null;
  return entry("hours.log", {
    hours: String(Number(hours.replace(",", "."))),
    ...told,
    for: client ? work : undefined,
    on,
  });
}

async function moreOfLast(sentence: Sentence, said: string): Promise<Part | null> {
  const { last, today } = sentence.hearing;
  const clause = clauseOf(sentence, 0, sentence.tokens.length);
  if (sentence.invoices.length > 0 || !isTime(clause)) return null;
  const project = await last?.project?.();
  const on = saidDay(clause, "past") ?? today;
  const hours = String(Number(said.replace(",", ".")));
  return project === undefined || on > today || hours === "0" ? null : entry("hours.log", { hours, project, on });
}

async function hoursOfLast(clause: Clause): Promise<Part | null> {
  const { last, today } = clause.sentence.hearing;
  const again = last?.intent === "hours.log" && more.test(clause.text);
  if (!last || (!ofWork.has(last.intent) && !again)) return null;
  const hours = saidHours(clause);
  if (hours === undefined || Number(hours) > 24 || clause.money.length > 0 || !isTime(clause)) return null;
  const on = saidDay(clause, "past") ?? today;
  if (on > today) return null;
  const project = await last.project?.();
  if (project !== undefined) return entry("hours.log", { hours, project, on });
  // Hours of a client go on with the same work of theirs.
  const told = again ? await last.whole?.() : undefined;
  const client = told?.slots.client;
  return client === undefined ? null : entry("hours.log", { hours, client, for: told?.slots.for, on });
}

/** Whether nothing but a length of time is told, with its day: `2h`, `another 30 min yesterday`. */
function isTime(clause: Clause): boolean {
  return isBare(clause) && clause.moments("past").every(({ value }) => value.time === null);
}

async function leadOfLast({ sentence, text }: Clause): Promise<Part | null> {
  const what = before.exec(text)?.[1];
  const meeting = what === undefined ? undefined : await sentence.hearing.last?.meeting?.();
  return meeting === undefined
    ? null
    : entry("meeting.reminders", {
        what: /^\p{L}/u.test(what ?? "") && !/^half/i.test(what ?? "") ? `1 ${what}` : what,
        meeting,
      });
}

/** A length of time that only what was just written tells the meaning of: worked on it, or before it; null where none is told so. */
export async function ofLast(sentence: Sentence): Promise<readonly Part[] | null> {
  const { last } = sentence.hearing;
  const told = last?.intent === "hours.log" && /\d/.test(sentence.text) ? toldOfWork(sentence) : null;
  if (told) return [told];
  if (!last || sentence.names.length > 0) return null;
  const more = last.intent === "hours.log" && sentence.durations.length === 0 ? bareMore.exec(sentence.text) : null;
  if (more?.[1] && !sentence.money.some((one) => one.value.marked)) {
    const part = await moreOfLast(sentence, more[1]);
    return part && [part];
  }
  if (sentence.durations.length === 0) return null;
  const clause = clauseOf(sentence, 0, sentence.tokens.length);
  const part = (await hoursOfLast(clause)) ?? (await leadOfLast(clause));
  return part && [part];
}
