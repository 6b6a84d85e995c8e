import { builtInsCalled } from "../../built-in-names.ts";
import { decimalText, decodeMoney, encodeMoney } from "../../money/money.ts";
import { addDays, type Day } from "../../time/day.ts";
import { allTime, encodePeriod, monthOfDay, weekOfDay, yearOfDay } from "../../time/period.ts";
import { type Clause, cuedAt } from "../clauses/clause.ts";
import { dayPartAsked } from "../fill/day-part-asked.ts";
import { ask, entry, type Gathered, type Part } from "../fill/part.ts";
import { currentUnit, lookedBackOn } from "../fill/period-asked.ts";
import { describedInvoice } from "../invoices/described-invoice.ts";
import type { SlotName } from "../slot-names.ts";
import { billedSaid, boughtSaid, freshClients, latePaid, namesSomebody } from "./asked-thing.ts";
import { behind, type Details } from "./details.ts";
import type { Way } from "./form-index.ts";
import type { Fit, Taken } from "./match-form.ts";
import { meanings } from "./meanings.ts";
import { pieces } from "./pieces.ts";
import { settingSaid } from "./setting-said.ts";
import { sortSaid } from "./sort-said.ts";
import { tableCalled } from "./table-called.ts";

type Said = Partial<Record<SlotName, string>>;

/** What deletes asks first (LANGUAGE: delete). */
const deletes = /\.delete$|^erase$/;

/** A category as the books spell it, where they have it, or as everybody calls it in another language. */
function spelt(clause: Clause, kind: "category", said: string): string {
  const [only, other] = clause.sentence.hearing.names.byName(kind, said, "exact");
  return only && !other ? only.name : (builtInsCalled(kind, said)[0] ?? said);
}

const textOf = (clause: Clause, from: number, to: number) =>
  clause.sentence.text.slice(clause.sentence.tokens[from]?.start ?? 0, clause.sentence.tokens[to - 1]?.end ?? 0).trim();

/** `ticked off my whole list`: no one task. */
const sweeping =
  /(?<!\p{L})(?:everything|(?:entire|whole|all|full)\s(?:\p{L}+\s)*|(?:to-?do|task)[ -]?list|todo lo|toda la|tout|alles|die ganze|tudo|toda a)(?!\p{L})/iu;

/** Whether nothing but somebody's name is said: `put Acme on my list`. */
function namesOnly(clause: Clause, taken: Taken | undefined): boolean {
  if (!taken) return false;
  const start = clause.sentence.tokens[taken.from]?.start ?? 0;
  const end = clause.sentence.tokens[taken.to - 1]?.end ?? 0;
  return [...clause.namesOf("client"), ...clause.namesOf("contact")].some(
    (found) => found.start <= start && found.end >= end,
  );
}

/** Whom one meets is the person named, and not all of the client they are at. */
function withPerson(clause: Clause, fit: Fit, said: Said): Said {
  const place = clause.sentence.tokens[fit.slots.get("client")?.from ?? -1]?.start;
  const [only, ...more] = clause.namesOf("contact").find(({ start }) => start === place)?.value ?? [];
  if (!only || more.length > 0) return said;
  const { client: _client, ...rest } = said;
  return { ...rest, contact: only.name };
}

function thisWeek({ sentence: { hearing } }: Clause): string {
  return encodePeriod(weekOfDay(hearing.today, hearing.weekStart));
}

/** A task: its words without who and what it belongs to, and until when. */
function task(clause: Clause, fit: Fit, said: Said): Gathered {
  const title = fit.slots.get("task");
  if (!title || said.task !== textOf(clause, title.from, title.to)) return said;
  const { to, ...more } = behind(clause, title.from, title.to, ["due", "project", "client", "member"]);
  const task = textOf(clause, title.from, to).replace(/[\s,;:–-]+$/u, "");
  const place = said.project ? { due: more.due, member: more.member } : more;
  return { ...said, ...place, due: said.due ?? more.due, task };
}

/** A deal: whose, what about, what it is worth and when it is to close. */
function deal(clause: Clause, fit: Fit, said: Said): Gathered {
  const title = fit.slots.get("title");
  if (!title) return said;
  const { title: _title, ...rest } = said;
  const whole: Details = behind(clause, title.from, title.to, ["close", "amount", "client"]);
  let { from } = title;
  let { client } = whole;
  const start = clause.sentence.tokens[from]?.start;
  const leading = clause.namesOf("client").find((found) => found.start === start);
  if (leading && client === undefined && leading.value.length === 1) {
    client = leading.value[0]?.name;
    while (from < whole.to && (clause.sentence.tokens[from]?.start ?? 0) < leading.end) from++;
    while (
      from < whole.to &&
      (clause.sentence.tokens[from]?.kind === "sign" ||
        clause.sentence.tokens[from]?.kind === "possessive" ||
        cuedAt(clause, from, "for"))
    )
      from++;
  }
  const leads = whole.amount
    ? undefined
    : clause.money.find((one) => one.start === clause.sentence.tokens[from]?.start);
  while (leads && from < whole.to && (clause.sentence.tokens[from]?.start ?? 0) < leads.end) from++;
  while (leads && from < whole.to && cuedAt(clause, from, "for")) from++;
  const name = textOf(clause, from, whole.to).replace(/^[\s,;:–-]+|[\s,;:–-]+$/gu, "");
  return {
    ...rest,
    client,
    amount: whole.amount ?? (leads && encodeMoney(leads.value.money)),
    close: whole.close,
    title: from < whole.to && name !== "" ? name : undefined,
  };
}

/** What a kept list is called, and what stands on it: behind a colon, parted by commas, semicolons or lines. */
function resource(said: Said): Said {
  const [, name = "", lines] = /^([^:\n]+?)\s*[:\n]\s*(\S[\s\S]*)$/u.exec(said.name ?? "") ?? [];
  if (lines === undefined) return said;
  if (said.category !== "checklist") return { ...said, name, notes: lines };
  return { ...said, name, lines: listed(lines) };
}

/** Items parted by semicolons or lines, else by commas: one a line. */
function listed(lines: string): string {
  const split = /[;\n]/.test(lines) ? /\s*[;\n]\s*/ : /\s*,\s*/;
  return lines
    .split(split)
    .map((line) => line.replace(/^["“”«](.*)["“”»]$/u, "$1"))
    .filter((line) => line !== "")
    .join("\n");
}

/** `Camera Sony A7, cost 2200`: what a thing is called, and what is noted of it. */
function noted(said: Said): Said {
  const [, name, notes] = /^([^,:\n]+?)\s*[,:\n]\s*(\S[\s\S]*)$/u.exec(said.name ?? "") ?? [];
  return name && notes ? { ...said, name, notes } : said;
}

/** How a service is priced, where the price says so. */
function pricingSaid(clause: Clause): string | undefined {
  if (clause.has("pricing.hourly")) return "hourly";
  return clause.has("pricing.fixed") ? "fixed" : undefined;
}

/** An invoice of hours with what an hour costs, and until when it is to be paid. */
function hoursBill(clause: Clause, fit: Fit, { amount, ...said }: Said): Gathered {
  const days = fit.slots.get("days")?.value;
  const due = days ? addDays(clause.sentence.hearing.today, Number(days)) : said.due;
  return { ...said, rate: amount, due };
}

const unitAlone = /^(?:hour|day|week|minute|hora|d[ií]a|semana|heure|jour|stunde|tag|woche)(?!\p{L})/iu;
const counted = /^(?:\d|half|one|media|demi|halbe|meia)/iu;

/** How long before meetings somebody is to be reminded, `1 day and 15 min`; null where nothing so long is said, or where the last one is meant. */
function leadSaid({ durations, sentence, text }: Clause, what = ""): string | null {
  const ofLast =
    sentence.hearing.last?.intent.startsWith("meeting.") && !/(?<!\p{L})(?:every|each|all|\p{L}+s)\s*$/iu.test(text);
  if (durations.length === 0 || ofLast) return null;
  if (unitAlone.test(what)) return `1 ${what}`;
  return counted.test(what) ? what : null;
}

/** `3,200` as the figure it is; what is no bare amount stays as it was typed. */
function plainFigure({ money, sentence }: Clause, typed: string | undefined): string | undefined {
  if (typed === undefined || !/^\d[\d.,' ]*k?$/iu.test(typed)) return typed;
  const read = money.find(({ start, end }) => sentence.text.slice(start, end) === typed);
  return read ? decimalText(read.value.money).replace(/\.0+$/, "") : typed;
}

/** How far a forecast goes: the last day of what was said. */
function outlook({ period, due, ...said }: Said): Said {
  const to = period?.split("..")[1] ?? due;
  return { ...said, ...(to ? { to } : {}) };
}

/** More changes than this are not taken back at one word. */
const mostUndone = 20;

/** What is asked of a period that lies behind; what is said of none is what nobody was invoiced this month. */
function askedOfBooks(clause: Clause, { form }: Way, fit: Fit, said: Said): Part | null {
  const { intent } = meanings[form];
  const { today } = clause.sentence.hearing;
  const { uninvoiced, added, period, search, ...rest } = said;
  const gone = lookedBackOn(clause);
  if (form === "clientsUninvoiced")
    return entry(intent, { ...rest, uninvoiced: gone ?? uninvoiced ?? encodePeriod(monthOfDay(today)) });
  if (form === "earnedFromNew")
    return entry(intent, { ...said, period: gone ?? period ?? encodePeriod(yearOfDay(today)) });
  if (form === "projectsFinished") return entry(intent, { ...rest, finished: gone ?? said.finished });
  if (form === "clientsFromSource") return entry(intent, { source: said.source });
  if (form === "clientsIdle") return entry(intent, { ...rest, uninvoiced: gone ?? uninvoiced });
  if (form === "clientsAdded") return freshClients(clause, { ...rest, added: gone ?? added });
  if (form === "projectsLongest") return entry(intent, { ...said, period: gone ?? period ?? encodePeriod(allTime) });
  if (form === "boughtCount" || form === "costThen")
    return boughtSaid(clause, fit, { ...said, period: gone ?? period });
  if (form === "billedFor") return billedSaid(said);
  if (form === "paidLate") return latePaid(clause, { ...said, period: gone ?? period });
  // `leads in negotiation`, `clients in march`: no place.
  if (form === "clientsIn") {
    const stage = clause.has("stage.negotiation", "stage.lead", "stage.past", "archive", "tag");
    return stage || gone !== null || clause.periods("future").length > 0 ? null : entry(intent, { ...rest, search });
  }
  if (form === "invoicesDue") return entry(intent, { ...rest, due: wholeUnit(clause, said.due) });
  return entry(intent, { ...said, period: gone ?? period });
}

const weekSaid = /(?<!\p{L})(?:week|semana|semaine|woche)/iu;
const monthSaid = /(?<!\p{L})(?:month|mes|m[êe]s|mois|monats?)(?!\p{L})/iu;

/** `due this week` is any day of it, and not the last alone, by which a bill that is written would be due. */
function wholeUnit({ text, sentence: { hearing } }: Clause, due: string | undefined): string | undefined {
  const [from, to] = due?.split("..") ?? [];
  if (from === undefined || from !== to) return due;
  if (weekSaid.test(text)) return encodePeriod(weekOfDay(from as Day, hearing.weekStart));
  return monthSaid.test(text) ? encodePeriod(monthOfDay(from as Day)) : due;
}

/** An entry made of what a form took. Null where a slot took what it can't mean. */
export function fillForm(clause: Clause, way: Way, fit: Fit, said: Said): Part | null {
  const { form } = way;
  const { intent } = meanings[form];
  const category = fit.slots.get("category");
  if (category && said.category !== undefined) {
    if (namesSomebody(clause, category)) return null;
    said.category = spelt(clause, "category", said.category);
  }
  const which = fit.slots.get("which") ?? fit.slots.get("arrangement");
  if (which && !recurs(clause, which)) return null;
  if (deletes.test(intent)) return ask("confirm", "delete", intent, said);
  switch (intent) {
    case "task.update":
      // `tarea: llamar a la imprenta para el jueves`: what stands behind the colon is to be done.
      return form === "taskDue" && clause.tokens[1]?.text === ":" ? entry("task.add", said) : entry(intent, said);
    case "task.add":
      return namesOnly(clause, fit.slots.get("task")) ? null : entry(intent, task(clause, fit, said));
    case "task.done":
      // `erledigt: 3 Std Website`: that is time worked, and no task.
      if (clause.money.length + clause.durations.length > 0 && /^\p{L}+\s*:/u.test(clause.text)) return null;
      // `tick off INV-5`: that is paid, and no task.
      if (clause.invoices.length > 0) return null;
      return sweeping.test(said.task ?? "") ? null : entry(intent, said);
    case "meeting.list":
      return entry(
        intent,
        form === "meetingWeek"
          ? { ...said, period: thisWeek(clause) }
          : form === "meetingFree"
            ? { ...said, free: clause.has("freeTime") ? dayPartAsked(clause) : undefined }
            : withPerson(clause, fit, said),
      );
    case "meeting.late":
      // Said of nothing, it may be late for anything.
      return fit.slots.has("rest") || clause.sentence.hearing.facts.meetings ? entry(intent, said) : null;
    case "deal.add":
      return entry(intent, deal(clause, fit, said));
    case "resource.add":
      if (clause.addresses.length > 0) return null;
      return entry(intent, form === "resourceAdd" ? noted(said) : resource(said));
    case "resource.update":
      return entry(intent, said.lines === undefined ? said : { ...said, lines: listed(said.lines) });
    case "service.update":
      return entry(intent, { ...said, pricing: said.amount && pricingSaid(clause) });
    case "goal.update": {
      const { period, ...rest } = said;
      return entry(intent, { ...rest, due: rest.due ?? period?.split("..")[1] });
    }
    case "supply.add": {
      const unit = fit.slots.get("unit");
      if (unit && clause.money.some(({ value }) => value.marked)) return null;
      // `add toner to stock, 4, reorder at 2`
      const more = fit.slots.get("rest");
      if (more) return entry(intent, pieces(clause, { ...said, name: `${said.name}, ${more.value}` }));
      return entry(intent, unit ? { ...said, quantity: `${said.quantity} ${unit.value}` } : pieces(clause, said));
    }
    case "report.activity":
    case "report.top":
    case "report.clients":
    case "report.pace":
    case "report.profit":
    case "report.rate":
    case "report.won":
    case "report.target":
    case "report.expenses":
    case "report.hours":
    case "client.list":
    case "project.list":
    case "expense.list":
    case "invoice.list":
      return askedOfBooks(clause, way, fit, said);
    case "report.income": {
      if (form === "clientsLeast")
        return entry(intent, { ...said, period: lookedBackOn(clause) ?? encodePeriod(allTime) });
      if (form === "broughtBy")
        return entry(intent, { ...said, period: lookedBackOn(clause) ?? encodePeriod(allTime) });
      if (form === "bestMonthEver") return entry(intent, { ...said, period: encodePeriod(allTime) });
      const year = clause.sentence.hearing.today.slice(0, 4);
      const period = lookedBackOn(clause) ?? `${year}-01-01..${year}-12-31`;
      return entry(intent, { ...said, period });
    }
    case "undo":
      // Several at once are named and asked about first.
      if (said.which !== undefined) return ask("confirm", "delete", intent, said);
      return Number(said.count) > mostUndone ? null : entry(intent, said);
    case "goal.progress": {
      const { amount, target, ...rest } = said;
      const came = amount ? decodeMoney(amount) : null;
      const delta = came ? decimalText(came).replace(/\.0+$/, "") : target?.replace(/\s.*$/s, "");
      return entry(intent, { ...rest, delta: rest.delta ?? delta, value: plainFigure(clause, said.value) });
    }
    case "supplier.add":
      return entry(intent, pieces(clause, said));
    case "report.forecast":
      return entry(intent, outlook(said));
    case "report": {
      const period = lookedBackOn(clause);
      // `informe`: the books at a glance, as the command alone tells them.
      if (period === null && clause.to - clause.from === 1) return entry(intent, {});
      const meant = period ?? currentUnit(clause);
      return meant === null ? null : entry(intent, { period: meant });
    }
    // What is owed in tax is asked of what was, `for q3` in October.
    case "report.tax":
      return entry(intent, { ...said, period: lookedBackOn(clause) ?? said.period });
    case "settings": {
      const what = settingSaid(clause, form, said);
      return what === null ? null : entry(intent, { what });
    }
    case "edit.last":
      if (form === "sortIt" || form === "sortSet") return sortSaid(clause, way, fit, said);
      return clause.sentence.hearing.last ? entry(intent, said) : null;
    case "meeting.reminders": {
      const what = leadSaid(clause, said.what);
      return what === null ? null : entry(intent, { what });
    }
    case "invoice.hours":
      return entry(intent, hoursBill(clause, fit, said));
    case "import":
    case "export": {
      const { template, table, ...rest } = said;
      const called = tableCalled(template ?? table ?? "");
      const period = intent === "export" ? (lookedBackOn(clause) ?? undefined) : undefined;
      if (period) return entry(intent, { ...rest, period, table: called });
      if ((form === "exportCsv" || form === "exportTableExcel") && !called) return null;
      return entry(intent, { ...rest, [intent === "import" ? "template" : "table"]: called ?? template });
    }
    default:
      return entry(intent, said);
  }
}

/** Until when or why something rests is told behind what it is called. */
const reasons = /^(?:till|until|while|because|as|since|bis|weil|hasta|porque|jusque|car|ate)$/;

/** What is charged for work: the fee of a project is a part of it, and nothing that recurs. */
const ofWork = /^\s*(?:fee|plan|preis|honorar|tarifa|precio|prix|tarif|honoraires|pre[çc]o)\s*$/iu;

const takesFrom = /\s(?:from|off|on|of|in|aus|von|auf|de|da|du|sur)\s$/iu;

/** Meetings, timers and projects are paused and skipped by other words than what recurs in the books, whatever is told behind them. */
function recurs(clause: Clause, { from, to }: Taken): boolean {
  for (let at = from; at < to; at++)
    if (cuedAt(clause, at, "meetingNoun", "projectNoun", "remind", "hoursNoun", "every")) return false;
  // `cancela esa factura` is of the one just written; that of the internet recurs.
  if (to - from === 1 && cuedAt(clause, from, "invoiceNoun")) return false;
  const start = clause.sentence.tokens[from]?.start ?? 0;
  const behind = clause.sentence.tokens.findIndex((token, at) => at > from && at < to && reasons.test(token.text));
  const end = clause.sentence.tokens[(behind < 0 ? to : behind) - 1]?.end ?? 0;
  // `remove the hosting line from Acme's invoice`
  const bill = describedInvoice(clause);
  if (bill && bill.start < end && takesFrom.test(clause.sentence.text.slice(start, bill.start))) return false;
  // What a client pays elsewhere is no business of the books: `Bluebird's rent went up`.
  const theirs = clause.sentence.tokens.some((token) => token.kind === "possessive" && token.start < end);
  if (theirs && clause.has("category.rent")) return false;
  return ![...clause.namesOf("project"), ...clause.namesOf("service"), ...clause.namesOf("meeting")].some(
    (found) => found.start <= start && (found.end >= end || ofWork.test(clause.sentence.text.slice(found.end, end))),
  );
}
