import { builtInsCalled } from "../../built-in-names.ts";
import { decimalText, decodeMoney } from "../../money/money.ts";
import { addDays } from "../../time/day.ts";
import { encodePeriod, weekOfDay } from "../../time/period.ts";
import type { Clause } from "../clauses/clause.ts";
import { dayPartAsked } from "../fill/day-part-asked.ts";
import { ask, entry, type Gathered, type Part } from "../fill/part.ts";
import { lookedBackOn } from "../fill/period-asked.ts";
import { askedOfBooks } from "./asked-of-books.ts";
import { namesSomebody } from "./asked-thing.ts";
import { dealSaid } from "./deal-said.ts";
import { behind } from "./details.ts";
import { tasksDue } from "./due-span.ts";
import type { Way } from "./form-index.ts";
import { listed, listSaid, noted } from "./kept-list.ts";
import { type Fit, type Said, type Taken, textOf } from "./match-form.ts";
import { meanings } from "./meanings.ts";
import { pieces } from "./pieces.ts";
import { recurs } from "./recurring-meant.ts";
import { settingSaid } from "./setting-said.ts";
import { sortSaid } from "./sort-said.ts";
import { tableCalled } from "./table-called.ts";

/** What deletes asks first (LANGUAGE: delete). */
const deletes = /\.delete$|^erase$/;

/** A category as the books spell it, where they have it, or as everybody calls it in another language. */
function spelt(clause: Clause, kind: "category", said: string): string {
  const [only, other] = clause.sentence.hearing.names.byName(kind, said, "exact");
  return only && !other ? only.name : (builtInsCalled(kind, said)[0] ?? said);
}

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

/** A task: its words without who and what it belongs to, and until when. */
function task(clause: Clause, fit: Fit, said: Said): Gathered {
  const title = fit.slots.get("task");
  if (!title || said.task !== textOf(clause, title.from, title.to)) return said;
  const { to, ...more } = behind(clause, title.from, title.to, ["due", "project", "client", "member"]);
  const task = textOf(clause, title.from, to).replace(/[\s,;:–-]+$/u, "");
  const place = said.project ? { due: more.due, member: more.member } : more;
  return { ...said, ...place, due: said.due ?? more.due, task };
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

/** More changes than this are not taken back at one word. */
const mostUndone = 20;

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
    case "task.list":
      return entry(intent, { ...said, due: tasksDue(clause, said.due) });
    case "meeting.list":
      return entry(
        intent,
        form === "meetingWeek"
          ? {
              ...said,
              period: encodePeriod(weekOfDay(clause.sentence.hearing.today, clause.sentence.hearing.weekStart)),
            }
          : form === "meetingFree"
            ? { ...said, free: clause.has("freeTime") ? dayPartAsked(clause) : undefined }
            : withPerson(clause, fit, said),
      );
    case "meeting.late":
      // Said of nothing, it may be late for anything.
      return fit.slots.has("rest") || clause.sentence.hearing.facts.meetings ? entry(intent, said) : null;
    case "deal.add":
      return entry(intent, dealSaid(clause, fit, said));
    case "resource.add":
      if (clause.addresses.length > 0) return null;
      return entry(intent, form === "resourceAdd" ? noted(said) : listSaid(said));
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
    case "report":
    case "report.activity":
    case "report.forecast":
    case "report.income":
    case "report.tax":
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
