import { fold } from "../../fold.ts";
import { seldom } from "../../seldom.ts";
import { addDays, type Day, weekdayOf } from "../../time/day.ts";
import type { Period } from "../../time/period.ts";
import { type Clause, namesOf } from "../clauses/clause.ts";
import { phraseFrom } from "../clauses/phrase.ts";
import type { Scene } from "../features.ts";
import { isCommonWord } from "../marks/common-words.ts";
import { isCueWord } from "../marks/cue-phrases.ts";
import { isTitle } from "../names/find-names.ts";
import { averageOf } from "./figure-asked.ts";
import { fillReport } from "./fill-reports.ts";
import { saidRate } from "./hourly-rate.ts";
import { leftOver } from "./left-over.ts";
import { ask, entry, type Part, slots } from "./part.ts";
import { saidDay, saidName, saidPeriod, worked } from "./said.ts";
import { clientOf } from "./said-client.ts";
import { oneProject } from "./said-project.ts";
import { somebodyNew } from "./somebody-new.ts";
import { askedMember, asksByMember, membersAtWork, strangerAtWork } from "./who-worked.ts";
import { breaksIn, workedHours } from "./worked-hours.ts";

/** `log 2.5 hours on Website: fixed the header`: what stands behind the colon or dash, the hours and the project before it. */
function behindColon(clause: Clause): string | undefined {
  const from = clause.sentence.tokens[clause.from]?.start ?? 0;
  const place = [...clause.names, ...worked(clause), ...clause.moments("past")].map((one) => one.end - from);
  const parted = /(?::|\s[-–—])\s+(\p{L}.{1,300})$/su.exec(clause.text);
  return parted?.[1] !== undefined && place.length > 0 && Math.max(...place) <= parted.index
    ? parted[1].replace(/[\s.]+$/u, "")
    : undefined;
}

/** What was done: what is quoted, else the words behind "for", "on" or "about" that are no name and no day. */
function workNote(clause: Clause): string | undefined {
  const quoted = clause.quotes[0]?.value;
  if (quoted !== undefined) return quoted;
  const behind = behindColon(clause);
  if (behind !== undefined) return behind;
  const rests = breaksIn(clause).map((one) => ({ start: one.start, end: clause.tokens.at(-1)?.end ?? one.end }));
  const taken = [...clause.names, ...clause.moments("past"), ...rests];
  const notes = clause
    .hits("for", "under", "about")
    .map((cue) => phraseFrom(clause, cue.to, { long: true, ends: ["for", "under", "about"], most: 8 }))
    .filter((phrase) => phrase !== null && !taken.some((one) => one.start < phrase.end && phrase.start < one.end));
  // `on the website copy at 95/hr`
  return notes[0]?.text.replace(/\s(?:at|@)$/u, "");
}

/** The project hours were worked on: `3 hrs on it too` means the one spoken of last. */
async function projectWorkedOn(scene: Scene) {
  const which = oneProject(scene);
  if (which.name || which.options || !onIt.test(scene.clause.text)) return which;
  const name = await scene.clause.sentence.hearing.last?.project?.();
  return name === undefined ? which : { name };
}

const onIt =
  /(?<!\p{L})(?:on|for|into) (?:it|that|this|that one|the same)(?!\p{L})|(?<!\p{L})(?:daran|dafür|en eso|en ello|nisso|nele|nela|dessus|là-dessus)(?!\p{L})/iu;

/** `another hour on it`, behind hours that are of no project: whose those were. */
async function clientOfLast({ text, sentence }: Clause): Promise<string | undefined> {
  const { last } = sentence.hearing;
  if (last?.intent !== "hours.log" || !onIt.test(text)) return undefined;
  return (await last.whole?.())?.slots.client;
}

const unbillable =
  /(?<!\p{L})(?:un-?billable|non-?billable|not (?:to be )?(?:billable|billed|charged)|not for billing|no charge|free of charge|pro bono|do(?:n['’]t| not) (?:bill|charge)|nicht (?:abrechenbar|berechnen|abrechnen)|no facturable|non facturable|n[ãa]o fatur[áa]vel)(?!\p{L})/iu;
const toBeBilled = /(?<!\p{L})(?:billable|chargeable|abrechenbar|facturables?|fatur[áa]ve(?:l|is))(?!\p{L})/iu;

/** `3 hrs at dave's`, `2h for mrs whitlock`, `3h for dave`: whom the books don't know, at whose place it was or for whom. */
const atPlace = seldom(
  /(?<!\p{L})(?:at|round|over at|for|with|chez|bei|f[üu]r|para|pour|em casa d[oae]|en casa de)\s(the\s)?((?:\p{L}+\.?\s){0,2}?\p{L}[\p{L}-]*)(['’]s?(?!\p{L}))?(?=\s*(?:$|[,.;!]|today|yesterday|this|last|on\s|hoy|ayer|heute|gestern|hoje|ontem))/iu,
);

function whoseHours(clause: Clause): string | undefined {
  const [, article, name = "", owned] = atPlace.exec(clause.text) ?? [];
  const words = fold(name).split(/[\s.]+/);
  if (name === "" || words.some((one) => isCueWord(one)) || clause.names.length > 0) return undefined;
  const titled = words.length > 1 && isTitle(words[0] ?? "");
  const person = words.length === 1 && !isCommonWord(name.toLowerCase()) && !/(?:s|ing|[óã]n|ung)$/iu.test(name);
  return titled || (article === undefined && (person || (owned !== undefined && !isCommonWord(fold(name)))))
    ? name
    : undefined;
}

/** Whether hours are told to be billed or not. */
function billableTold({ text }: Clause): "true" | "false" | undefined {
  if (unbillable.test(text)) return "false";
  return toBeBilled.test(text) ? "true" : undefined;
}

/** `4h am kleinen dachs` on "Der kleine Dachs": words of the project's own name tell nothing more, however they end. */
function isPartOf(note: string | undefined, project: string | undefined): boolean {
  if (note === undefined || project === undefined) return false;
  const stem = (word: string) => (word.length > 4 ? word.slice(0, -2) : word);
  const known = [...fold(project).split(/\s+/), "project", "projekt", "proyecto", "projet", "projeto"];
  return fold(note)
    .split(/\s+/)
    .every((word) => known.some((own) => own === word || (own.length > 4 && own.startsWith(stem(word)))));
}

/** Hours worked. */
export async function fillHours(scene: Scene): Promise<Part> {
  const { clause } = scene;
  const hours = workedHours(clause);
  const which = await projectWorkedOn(scene);
  const service = saidName(clause, "service");
  const named = namesOf(clause, "client")[0];
  const who = named ? clientOf(scene, { clients: named.value, words: null }) : {};
  const members = membersAtWork(clause);
  const stranger = members.length > 0 ? undefined : strangerAtWork(clause);
  const note = workNote(clause) ?? leftOver(clause, [which.name, service, who.client, ...members, stranger]);
  const said = {
    hours,
    project: which.name,
    service,
    client: who.client,
    on: saidDay(clause, "past") ?? lastWorkday(clause) ?? clause.sentence.hearing.today,
    for: note === stranger || isPartOf(note, which.name) ? undefined : note,
    member: members.length > 0 ? members.join(", ") : stranger,
    billable: billableTold(clause),
    rate: saidRate(clause),
  };
  if (which.options) return ask("disambiguation", "project", "hours.log", said, which.options);
  if (hours === undefined) return ask("field", "hours", "hours.log", said);
  if (Number(hours) > 24 || Number(hours) <= 0)
    return ask(Number(hours) > 24 ? "confirm" : "field", "hours", "hours.log", said);
  if (!which.name && !service && !who.client) {
    if (who.options) return ask("disambiguation", "client", "hours.log", said, who.options);
    const same = await clientOfLast(clause);
    if (same !== undefined) return entry("hours.log", { ...said, client: same });
    const about = clause
      .hits("for", "under", "with")
      .map((cue) => phraseFrom(clause, cue.to))
      .find((phrase) => phrase !== null);
    const known = about ? clause.sentence.hearing.names.byName("project", about.text) : [];
    if (known.length > 1)
      return ask("disambiguation", "project", "hours.log", said, [...new Set(known.map((n) => n.name))]);
    if (known.length === 1) return entry("hours.log", { ...said, project: known[0]?.name });
    const client = somebodyNew(clause, false) ?? whoseHours(clause);
    if (client !== undefined) {
      const same = fold(note ?? "").replace(/['’]s?$/u, "") === fold(client);
      return entry("hours.log", { ...said, client, for: same ? undefined : said.for });
    }
    return ask("field", "project", "hours.log", said);
  }
  return entry("hours.log", said);
}

/** The time that is over which hours are told of, be it for all of a list: `last week I did 5h for Acme and 2 for Globex`. */
export function whenOver({ sentence }: Clause): Period | undefined {
  const [only, ...more] = sentence.periods("past");
  const isOver = only && more.length === 0 && only.value.from < only.value.to && only.value.to < sentence.hearing.today;
  return isOver ? only.value : undefined;
}

/** Hours of a time that is over are of its last day that is no weekend: they belong to it, whatever its day was. */
export function lastWorkday(clause: Clause): Day | undefined {
  const over = whenOver(clause);
  if (!over) return undefined;
  const weekday = weekdayOf(over.to);
  return addDays(over.to, weekday > 5 ? 5 - weekday : 0);
}

/** Words for hours that are on no invoice yet. */
const unbilled =
  /(?<!\p{L})(?:unbilled|uninvoiced|not (?:yet )?(?:billed|invoiced)|sin facturar|por faturar|n[aã]o faturad[ao]s|non factur[ée]{2}s|(?:un|nicht )(?:ab|be)gerechnet\p{L}*|unberechnet\p{L}*)(?!\p{L})/iu;

/** `how many unbilled hours do i have`: what is left to bill is everybody's, whoever asks. */
const wholeOf = seldom(
  /(?<!\p{L})(?:do (?:i|we) (?:still )?have|have (?:i|we) got|tengo|tenemos|ai-je|j['’]ai|habe? ich|haben wir|tenho|temos)(?!\p{L})/iu,
);

/** Of what the hours are asked for on average: a week unless something else was said. */
function averageHours(clause: Clause): string | undefined {
  if (!clause.has("figure.average")) return undefined;
  const per = averageOf(clause, "report.hours");
  return per === "day" || (per === "month" && monthNamed.test(clause.text)) ? per : "week";
}

const monthNamed =
  /(?<!\p{L})(?:months?|monthly|mes|meses|mensual\p{L}*|mois|mensuel\p{L}*|monat\p{L}*|m[êe]s)(?!\p{L})/iu;

/** A report of hours; of those on no invoice yet where that is asked. */
export async function fillHoursReport(scene: Scene): Promise<Part> {
  const told = fillReport("report.hours")(scene);
  const ofIt = Object.keys(told.slots).length === 0 && scene.clause.has("pronoun");
  const project = ofIt ? await scene.clause.sentence.hearing.last?.project?.() : undefined;
  const part = project === undefined ? told : { ...told, slots: { project } };
  const { clause } = scene;
  const billable = billableTold(clause);
  const status = unbilled.test(clause.text) ? "unbilled" : billable === "false" ? "unbillable" : undefined;
  return {
    ...part,
    slots: slots({
      ...part.slots,
      status: status ?? (billable ? "billable" : undefined),
      member: status === "unbilled" && wholeOf.test(clause.text) ? undefined : askedMember(clause),
      average: averageHours(clause),
      groupBy: asksByMember(clause) ? "member" : part.slots.groupBy,
    }),
  };
}

/** An invoice of hours that are on none yet: whose, of which project, of when. */
export function fillHoursInvoice(scene: Scene): Part {
  const { clause } = scene;
  const which = oneProject(scene);
  const named = namesOf(clause, "client")[0];
  const who = named ? clientOf(scene, { clients: named.value, words: null }) : {};
  const said = { client: who.client, project: which.name, period: saidPeriod(clause) };
  if (who.options) return ask("disambiguation", "client", "invoice.hours", said, who.options);
  if (which.options) return ask("disambiguation", "project", "invoice.hours", said, which.options);
  return entry("invoice.hours", said);
}
