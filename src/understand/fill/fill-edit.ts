import { decimalText, decodeMoney, encodeMoney } from "../../money/money.ts";
import { seldom } from "../../seldom.ts";
import { movedBy } from "../../time/moved-by.ts";
import { ofIt } from "../clauses/between-clauses.ts";
import { type Clause, marked, namesOf } from "../clauses/clause.ts";
import { phraseFrom } from "../clauses/phrase.ts";
import type { Scene } from "../features.ts";
import type { Intent } from "../intents.ts";
import { affirmedModes, affirmedTimes, isDenied } from "../signs/denied.ts";
import { movedNow } from "../signs/moved-now.ts";
import { theOther } from "../signs/other-one.ts";
import { besideHour } from "./beside-booked.ts";
import { changeOfLast } from "./change-of-last.ts";
import { dueOf } from "./invoice-terms.ts";
import { shiftOfLast } from "./later-by.ts";
import { listed } from "./own-lists.ts";
import { ask, entry, type Part } from "./part.ts";
import { affirmedAmount, amountAside, saidHours, saidName, saidTime, saidValue, worked } from "./said.ts";
import { saidCurrency } from "./said-currency.ts";

const ahead: ReadonlySet<Intent> = new Set<Intent>([
  "meeting.book",
  "meeting.move",
  "reminder.add",
  "invoice.create",
  "invoice.update",
  "project.add",
  "project.update",
  "goal.add",
  "task.add",
]);

/** When what was written last is to be instead. */
interface Instead {
  readonly day: string | undefined;
  readonly start: string | undefined;
  readonly end: string | undefined;
  /** Whether the time that is said is the one it ends at. */
  readonly onlyEnd: boolean;
  readonly minutes: number | undefined;
}

/** The day and times that are said instead; of a meeting also an hour alone, how much later, and how long it takes. */
function timesInstead(scene: Scene, wasMeeting: boolean): Instead {
  const { clause } = scene;
  const { last, today } = clause.sentence.hearing;
  const when = saidTime(affirmedTimes(clause), last && ahead.has(last.intent) ? "future" : "past");
  const day = when.day ?? undefined;
  const oldStart = last?.start;
  const hour = wasMeeting && !when.time ? bareHour(clause) : undefined;
  const told = when.time ?? hour ?? (wasMeeting ? hourSaid(clause.text) : undefined);
  // Another hour for an evening's meeting is of that evening too.
  const time = told && wasMeeting && !day ? besideHour(clause, told, oldStart) : told;
  const by = wasMeeting ? shiftOfLast(clause) : null;
  const start =
    by !== null && oldStart?.length === 16
      ? movedBy(oldStart, by)
      : day || time
        ? joined(day ?? oldStart?.slice(0, 10) ?? today, time ?? oldStart?.slice(11, 16))
        : undefined;
  // `make it 45 min`: of a meeting, a length is how long it takes.
  const minutes = wasMeeting && start === undefined ? worked(clause)[0]?.value.minutes : undefined;
  const lasting = minutes === undefined || oldStart?.length !== 16 ? undefined : movedBy(oldStart, minutes);
  // `till 5pm` is when it ends.
  const onlyEnd =
    wasMeeting &&
    (scene.has("^due") || scene.has("@lasts") || ends.test(clause.text)) &&
    time !== undefined &&
    when.endTime === null;
  const end = onlyEnd
    ? joined((oldStart ?? today).slice(0, 10), time)
    : wasMeeting && when.endTime && start
      ? `${start.slice(0, 10)}T${when.endTime}`
      : lasting;
  return { day, start, end, onlyEnd, minutes: lasting === undefined ? minutes : undefined };
}

/** The project of a name behind `for`, `under` or `to`, where it is not written quite as the books have it. */
function nearProject(clause: Clause): string | undefined {
  for (const cue of clause.hits("for", "under", "to")) {
    const words = phraseFrom(clause, cue.to);
    const known = words ? clause.sentence.hearing.names.byName("project", words.text) : [];
    if (known.length === 1) return known[0]?.name;
  }
  return undefined;
}

/** The clients that are meant, without one that is put aside: `Acme, not Globex`. */
async function clientsMeant(clause: Clause): Promise<readonly string[]> {
  const named = namesOf(clause, "client");
  const meant = named.filter((found) => !isDenied(clause, found));
  const found = (meant.length > 0 ? meant : named).flatMap(({ value }) => value.map(({ name }) => name));
  return theOther(clause, [...new Set(found)]);
}

/** A correction of the entry just written: only what is said changes. */
export async function fillEdit(scene: Scene): Promise<Part> {
  const { clause } = scene;
  const { last } = clause.sentence.hearing;
  const clients = await clientsMeant(clause);
  const wasMeeting = last?.intent === "meeting.book" || last?.intent === "meeting.move";
  const wasReminder = last?.intent === "reminder.add" || last?.intent === "task.add";
  const wasInvoice = last?.intent === "invoice.create" || last?.intent === "invoice.update";
  const saysDue = wasInvoice || (scene.has("@lastDue") && clause.has("due"));
  const { day, start, end, onlyEnd, minutes } = timesInstead(scene, wasMeeting);
  const thing = thingNamed(clause);
  const ofHours = last?.intent === "hours.log" && (thing === undefined || saidHours(clause) !== undefined);
  const moved = movedNow(clause);
  if (moved === false && last?.intent === "invoice.pay") return entry("undo", {});
  const said = {
    received: moved === undefined ? undefined : String(moved),
    amount:
      ofHours || (wasMeeting && bareHour(clause) !== undefined)
        ? undefined
        : ((await changedAmount(clause)) ??
          (await amountForLast(clause)) ??
          affirmedAmount(clause) ??
          (await inOtherCurrency(clause))),
    on: wasMeeting || wasReminder || saysDue ? undefined : day,
    due: wasReminder ? start : saysDue ? (day ?? dueOf(scene)) : undefined,
    start: wasMeeting && !onlyEnd ? start : undefined,
    end,
    durationMinutes: minutes === undefined ? undefined : String(minutes),
    medium: wasMeeting ? saidValue(clause, "medium") : undefined,
    client: clients.length === 1 ? clients[0] : undefined,
    project: saidName(clause, "project") ?? (clients.length > 0 ? undefined : nearProject(clause)),
    hours: ofHours ? (saidHours(clause) ?? plainNumber(affirmedAmount(clause))) : undefined,
    mode: modeMeant(clause),
    type: typeOf(scene),
  };
  // `no, lunch was 54`: of several entries written together, the one that is named.
  const what = (said.amount ?? said.on ?? said.mode) === undefined ? undefined : thing;
  // `200 of that was for hosting` tells of a part, and puts no amount right.
  const part = clause.money.some(({ end }) => ofIt.test(clause.sentence.text.slice(end)));
  // `that covers the 40 she owed` tells what the money was for.
  if (part || /(?<!\p{L})(?:covers?|owed|goes towards)(?!\p{L})/iu.test(clause.text)) return ask("intent", "intent");
  if (onlyDay(said) && isRemark(clause)) return ask("intent", "intent");
  if (clients.length > 1) return ask("disambiguation", "client", "edit.last", said, clients);
  // `gas was 26.30, not 62.30`: the entry that said so until now.
  const was = said.amount === undefined ? undefined : amountAside(clause);
  return entry("edit.last", { ...said, what, was });
}

/** The way of paying that is right: of several the one that is not put aside. */
function modeMeant(clause: Clause): string | undefined {
  const affirmed = affirmedModes(clause);
  return affirmed === null ? listed(clause, "mode") : affirmed[0];
}

/** Whether nothing but a day is put right. */
function onlyDay(said: Readonly<Record<string, string | undefined>>): boolean {
  return Object.entries(said).every(([name, value]) => (name === "on") === (value !== undefined));
}

/** `not feeling great today`, `ich kann heute nicht mehr`: words that tell of something else beside the day. */
function isRemark(clause: Clause): boolean {
  return clause.tokens.some(
    ({ kind, text }, i) =>
      kind === "word" &&
      text.length > 3 &&
      !marked(clause, clause.from + i) &&
      clause.cuesAt(clause.from + i).length === 0 &&
      !isJoining.test(text),
  );
}

/** Words that say nothing by themselves beside a day that is right. */
const isJoining =
  /^(?:that|this|been|meant|said|were|should|have|actually|sondern|eigentlich|doch|meinte|sollte|datum|date|mais|plutot|etait|sino|fecha|data|fue|foi|seria|mesmo|aber|schon|bereits|erst|mate|already|meme|deja|again|done|made|happened|booked|dated|year|jahr|annee|entry|entered)$/;

/** `make it finish at 4`, `it ends at 5`: a time of day behind is when something is over. */
const ends =
  /(?<!\p{L})(?:finish(?:es|ing)?|ends?|ending|over|done|wraps? up|termin[ae]r?|acab[ae]r?|finit|finir|se termine|endet|enden|aufh[öo]ren|zu ende)\s(?:at|by|around|um|gegen|a las?|[àa]s?|vers)\s?\d/iu;

/** What was bought as a correction names it, with its category: `coffee, meals`. */
function thingNamed(clause: Clause): string | undefined {
  const { tokens, text } = clause.sentence;
  const cue = clause.cues.find(({ name }) => name.startsWith("category."));
  if (!cue) return undefined;
  const said = text.slice(tokens[cue.from]?.start ?? 0, tokens[cue.to - 1]?.end ?? 0);
  return `${said}, ${cue.name.slice("category.".length)}`;
}

/** The amount just written with what is added to it or taken off: `add 50 to that`. */
async function changedAmount(clause: Clause): Promise<string | undefined> {
  const sign = changeOfLast(clause);
  const [by] = clause.money;
  const amount = sign === null ? null : decodeMoney((await clause.sentence.hearing.last?.amount?.()) ?? "");
  if (!sign || !by || !amount || (by.value.marked && by.value.money.currency !== amount.currency)) return undefined;
  const minor = amount.minor + BigInt(sign) * by.value.money.minor;
  return minor > 0n ? encodeMoney({ ...amount, minor }) : undefined;
}

/** `48 was wrong, 84`: beside the amount that was just written the one that it is to be. */
async function amountForLast({ sentence: { money, hearing } }: Clause): Promise<string | undefined> {
  if (money.length < 2) return undefined;
  const was = decodeMoney((await hearing.last?.amount?.()) ?? "");
  const others = money.filter(({ value }) => value.money.minor !== was?.minor || value.money.currency !== was.currency);
  const [other] = others;
  return was && others.length === 1 && money.length === 2 && other ? encodeMoney(other.value.money) : undefined;
}

/** The amount just written in the currency it is said to be of: `euros, not dollars`. */
async function inOtherCurrency(clause: Clause): Promise<string | undefined> {
  const { last } = clause.sentence.hearing;
  const currency = last?.hasAmount ? saidCurrency(clause) : undefined;
  if (!currency) return undefined;
  const amount = decodeMoney((await last?.amount?.()) ?? "");
  const same = amount && decodeMoney(`${decimalText(amount)} ${currency}`);
  return same ? encodeMoney(same) : undefined;
}

/** `finalement 16h`: of a meeting, hours said alone are those of the clock; fewer than seven are its length. */
function hourSaid(text: string): string | undefined {
  const [, hour, minute] = /(?<![\d.,:])(\d{1,2})\s?h\s?([0-5]\d)?(?![\p{L}\d])/u.exec(text) ?? [];
  return Number(hour) >= 7 && Number(hour) < 24 ? `${hour?.padStart(2, "0")}:${minute ?? "00"}` : undefined;
}

/** `make it 11 instead`: of a meeting, a number alone is its hour (LANGUAGE: 1 to 7 in the afternoon). */
function bareHour({ money: [only, ...more], sentence: { text } }: Clause): string | undefined {
  if (!only || more.length > 0 || only.value.marked) return undefined;
  const [, hour = "", minute = "00"] = /^(\d{1,2})(?:[:.]([0-5]\d))?$/.exec(text.slice(only.start, only.end)) ?? [];
  if (hour === "" || Number(hour) < 1 || Number(hour) > 23) return undefined;
  return `${String(Number(hour) <= 7 ? Number(hour) + 12 : Number(hour)).padStart(2, "0")}:${minute}`;
}

function joined(day: string, time: string | undefined): string {
  return time ? `${day}T${time}` : day;
}

function plainNumber(amount: string | undefined): string | undefined {
  return amount?.split(" ")[0]?.replace(/\.?0+$/, "");
}

const article = "(?:an?|el|la|un[ea]?|eine?n?|uma?|die|der|das|le|l['’]|de la|o|a)?\\s?";
const noExpense = seldom(
  new RegExp(
    `(?<!\\p{L})(?:not|isn['’]?t|wasn['’]?t|no|nicht|keine?|pas|n[ãa]o)\\s(?:era |fue |foi |é )?${article}(?:expense|cost|gasto|despesa|d[eé]pense|ausgabe)(?!\\p{L})`,
    "iu",
  ),
);
const noIncome = seldom(
  new RegExp(
    `(?<!\\p{L})(?:not|isn['’]?t|wasn['’]?t|no|nicht|keine?|pas|n[ãa]o)\\s(?:era |fue |foi |é )?${article}(?:income|ingreso|receita|recette|revenu|einnahme)(?!\\p{L})`,
    "iu",
  ),
);

/** Which way money went, told to be the other one. */
const otherWay = seldom(
  /(?<!\p{L})(?:(?:wrong|other) way (?:a?round)|backwards|al rev[eé]s|[àa] l['’]envers|dans l['’]autre sens|and(?:ers|ren)(?:he)?rum|umgekehrt|ao contr[áa]rio)(?!\p{L})/iu,
);

function typeOf(scene: Scene): string | undefined {
  const { last } = scene.clause.sentence.hearing;
  if (otherWay.test(scene.clause.text)) {
    if (last?.intent === "expense.add") return "income";
    if (last?.intent === "income.add") return "expense";
  }
  if (noExpense.test(scene.clause.text)) return "income";
  if (noIncome.test(scene.clause.text)) return "expense";
  if (
    /\b(?:money |was )?out,? not in\b|\bnot (?:money )?in\b|\b(?:was|is|its|it's) (?:money )?(?:going )?out(?=\W*$|,)/iu.test(
      scene.clause.text,
    )
  )
    return "expense";
  if (
    /\b(?:money |was )?in,? not out\b|\bnot (?:money )?out\b|\b(?:was|is|its|it's) (?:money )?(?:coming )?in(?=\W*$|,)/iu.test(
      scene.clause.text,
    )
  )
    return "income";
  if (/\b(?:an expense|expense|gasto|despesa|d[eé]pense|ausgabe)\b/i.test(scene.clause.text)) return "expense";
  if (/\b(?:income|ingreso|receita|recette|revenu|einnahme)\b/i.test(scene.clause.text)) return "income";
  return undefined;
}
