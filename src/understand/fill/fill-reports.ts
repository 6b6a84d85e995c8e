import { seldom } from "../../seldom.ts";
import { addDays, type Day } from "../../time/day.ts";
import {
  allTime,
  encodePeriod,
  monthOfDay,
  type Period,
  quarterOfDay,
  weekOfDay,
  yearOfDay,
} from "../../time/period.ts";
import { unitPeriod } from "../../time/unit-reference.ts";
import { type Clause, cuedAt, namesOf } from "../clauses/clause.ts";
import { firstWord } from "../clauses/first-word.ts";
import type { Scene } from "../features.ts";
import type { Intent } from "../intents.ts";
import { vendorIn } from "../marks/vendors.ts";
import { dayPartAsked } from "./day-part-asked.ts";
import { averageOf, extremeOf, spansCompared } from "./figure-asked.ts";
import { forClient } from "./fill-client-change.ts";
import { basis, boughtThing, groupBy, paidTo } from "./grouping.ts";
import { sourceOf } from "./new-clients.ts";
import { listed, ownName } from "./own-lists.ts";
import { ask, entry, type Part } from "./part.ts";
import { currentUnit, periodOrCurrent } from "./period-asked.ts";
import { saidName, saidPeriod, saidValue } from "./said.ts";
import { clientOf } from "./said-client.ts";
import { spentByMember } from "./spent-by.ts";
import { strangerIn } from "./stranger.ts";

/** Reports that a client narrows. */
const ofClients: ReadonlySet<Intent> = new Set<Intent>([
  "report.income",
  "report.owed",
  "report.invoiced",
  "report.overdue",
  "report.profit",
  "report.hours",
]);

/** Reports whose average, and what stands out of them, can be asked for. */
const averages: ReadonlySet<Intent> = new Set<Intent>([
  "report.income",
  "report.expenses",
  "report.profit",
  "report.invoiced",
]);

/** `para onde vai o meu dinheiro`: money altogether, and no cash. */
const whereTo = seldom(/(?<!\p{L})(?:(?:para|pra|a)\s?)?(?:onde|d[óo]nde)(?!\p{L})/iu);

/** A report with everything a clause narrows it to. */
export function fillReport(intent: Intent): (scene: Scene) => Part {
  return (scene) => {
    const { clause } = scene;
    const named = namesOf(clause, "client")[0];
    const who = named ? clientOf(scene, { clients: named.value, words: null }) : {};
    const expenses = intent === "report.expenses";
    const average = averages.has(intent) ? averageOf(clause, intent) : undefined;
    const found = average || !averages.has(intent) ? undefined : extremeOf(clause);
    const extreme = expenses ? ofSpending(clause, found) : found;
    const group = groupIn(clause, average, extreme);
    const said = {
      client: who.client,
      project: saidName(clause, "project"),
      goal: saidName(clause, "goal"),
      mode: group === "mode" || whereTo.test(clause.text) ? undefined : listed(clause, "mode"),
      basis: intent === "report.income" || intent === "report.profit" || expenses ? basis(clause) : undefined,
      category: expenses && group !== "category" ? listed(clause, "category") : undefined,
      classification: intent === "report.income" ? classificationOf(clause, named !== undefined) : undefined,
      vendor: expenses
        ? (vendorIn(clause) ??
          saidName(clause, "vendor") ??
          (named || average || extreme ? undefined : (paidTo(clause) ?? unlistedThing(clause))))
        : undefined,
      period: periodFor(clause, extreme) ?? everIn(clause, intent),
      against: averages.has(intent) ? comparedWith(clause) : undefined,
      member: expenses ? spentByMember(clause) : undefined,
      groupBy: group,
      average,
      extreme,
    };
    if (who.options) return ask("disambiguation", "client", intent, said, who.options);
    // `how much is still outstanding from october`: what was billed then and is open.
    if (intent === "report.owed" && isOver(clause, said.period))
      return entry("invoice.list", { client: who.client, status: "sent", period: said.period });
    const stranger =
      ofClients.has(intent) && !said.classification && group !== "classification" ? strangerIn(clause) : undefined;
    if (stranger) return ask("field", "client", intent, { ...said, client: stranger });
    return entry(intent, said);
  };
}

const badMonth =
  /(?<!\p{L})(?:worst|bad|terrible|peor|malos?|pires?|mauvais|schlecht\p{L}*|pior|ruim|maus?)(?!\p{L})/iu;
const goodMonth = /(?<!\p{L})(?:best|good|mejor|buenos?|meilleurs?|bons?|gut\p{L}*|beste[rsn]?|melhor)(?!\p{L})/iu;

/** The worst month for expenses is the one that cost the most, and the best the one that cost the least. */
function ofSpending({ text }: Clause, extreme: ReturnType<typeof extremeOf>): ReturnType<typeof extremeOf> {
  if (extreme === "least" && badMonth.test(text)) return "most";
  return extreme === "most" && goodMonth.test(text) ? "least" : extreme;
}

/** Whether a period that was said has ended. */
function isOver({ sentence: { hearing } }: Clause, period: string | undefined): boolean {
  const to = period?.split("..")[1];
  return to !== undefined && to < hearing.today;
}

/** What was bought where it is no category and nothing the books have a name for. */
function unlistedThing(clause: Clause): string | undefined {
  if (listed(clause, "category") || saidName(clause, "project")) return undefined;
  return clause.has("spend", "rep.expenses") ? boughtThing(clause) : undefined;
}

/** The period asked of; of `mon meilleur mois cette année` that is the year and not a month. */
function periodFor(clause: Clause, extreme: string | undefined): string | undefined {
  if (clause.has("comparing")) return laterPeriod(clause);
  const said = periodOrCurrent(clause);
  const unit = clause.has("figure.most", "figure.least") ? spansCompared(clause) : undefined;
  if (!said || !extreme || !unit) return said;
  const { today, weekStart } = clause.sentence.hearing;
  return said === encodePeriod(unitPeriod(today, unit, 0, weekStart)) ? undefined : said;
}

/** `how much has Acme paid in total`: everything there is in the books, where no other time is said. */
function everIn(clause: Clause, intent: Intent): string | undefined {
  return averages.has(intent) && clause.has("rep.ever") && !clause.has("figure.average")
    ? encodePeriod(allTime)
    : undefined;
}

/** What a report is split by: what is held against each other, or what was said; an average says by itself of what it is. */
function groupIn(clause: Clause, average: string | undefined, extreme: string | undefined): string | undefined {
  if (average || extreme === "largest" || extreme === "latest") return undefined;
  const spent = extreme === "most" && clause.has("figure.spentMost");
  return groupBy(clause) ?? (extreme && !spent ? spansCompared(clause) : undefined);
}

/** What kind of income is asked for: of somebody who is named, only what the workspace has called so itself. */
function classificationOf(clause: Clause, ofSomebody: boolean): string | undefined {
  return ownName(clause, "classification") ?? (ofSomebody ? undefined : saidValue(clause, "classification"));
}

/** Of two periods that are compared the later one: its report tells of the one before as well. `vs last month` alone is held against the current one. */
function laterPeriod(clause: Clause): string | undefined {
  const { today } = clause.sentence.hearing;
  const gone = clause.periods("past").filter(({ value }) => value.from <= today);
  const [latest] = gone.toSorted((a, b) => (a.value.from < b.value.from ? 1 : -1));
  if (latest && gone.length === 1 && latest.value.to < today) return currentLike(latest.value, today);
  if (latest) return encodePeriod(latest.value);
  const [from, to] = saidPeriod(clause)?.split("..") ?? [];
  // `im Vergleich zum letzten Jahr` is no day at the end of it.
  if (from !== undefined && from === to && from < today) return currentUnit(clause) ?? undefined;
  return saidPeriod(clause);
}

/** Of two periods that are compared the earlier one, where the report of the later does not tell of it by itself. */
function comparedWith(clause: Clause): string | undefined {
  if (!clause.has("comparing")) return undefined;
  const { today } = clause.sentence.hearing;
  const gone = clause.periods("past").filter(({ value }) => value.from <= today);
  const [latest, before] = gone.map(({ value }) => value).toSorted((a, b) => (a.from < b.from ? 1 : -1));
  if (!latest) return undefined;
  if (before) return addDays(before.to, 1) === latest.from ? undefined : encodePeriod(before);
  const isMonth = encodePeriod(monthOfDay(latest.from)) === encodePeriod(latest);
  const like = isMonth ? encodePeriod(monthOfDay(today)) : currentLike(latest, today);
  const later = latest.to < today ? like?.split("..")[0] : undefined;
  return later === undefined || later <= latest.to || addDays(latest.to, 1) === later
    ? undefined
    : encodePeriod(latest);
}

/** `compared to last year` is asked of this year; of a month the report of the current one tells by itself. */
function currentLike({ from, to }: Period, today: Day): string | undefined {
  const like = [yearOfDay, quarterOfDay].find((spanOf) => spanOf(from).from === from && spanOf(from).to === to);
  return like && encodePeriod(like(today));
}

/** `which invoices did i send in october`: drafts are none of those. */
const wentOut = seldom(
  /(?<!\p{L})(?:(?:did|have) (?:i|we) (?:send|sent|issued?|invoiced?)|(?:i|we)(?:['’]ve| have)? (?:sent|issued)|went out|(?:he|hemos) (?:enviado|emitido)|envi[ée]|enviamos|emit[íi]|emitimos|mand[ée]|(?:ai-je|j['’]ai|on a|avons-nous) (?:envoy[ée]\p{L}*|[ée]mis\p{L}*)|(?:habe?|haben) (?:ich|wir) .*(?:verschickt|gesendet|geschickt|rausgeschickt|gestellt|geschrieben)|enviei|enviamos|emiti|emitimos|mandei)(?!\p{L})/iu,
);

const yetToPay =
  /(?<!\p{L})(?:not|but|unpaid|open|pero|pendientes?|sin|mais|pas|imp[ay]\p{L}+|aber|nicht|offen\p{L}*|mas|n[ãa]o|aberto)(?!\p{L})/iu;

/** What was sent is open where it says that alone; what somebody sent is all that went out, paid by now or not. */
function invoiceStatus(clause: Clause, status: string | undefined): string | undefined {
  const open = clause.has("negation") || yetToPay.test(clause.text);
  if (!open && (status === undefined || status === "sent") && wentOut.test(clause.text)) return "issued";
  return status === "unpaid" ? "sent" : status;
}

/** `which invoices were paid in march`: by when they were paid, and not by when they were written. */
const gotPaid = seldom(
  /(?<!\p{L})(?:(?:were|was|got|been|did .* get) paid|(?:se|me|nos) (?:han )?(?:pagaron|cobraron|pagado|cobrado)|fueron (?:pagadas|cobradas)|(?:ont|a) [ée]t[ée] (?:pay|r[ée]gl)[ée]es?|wurden? .*(?:bezahlt|beglichen)|foram pagas)(?!\p{L})/iu,
);

/** A list of invoices. */
export function fillInvoiceList(scene: Scene): Part {
  const { clause } = scene;
  const named = namesOf(clause, "client")[0];
  const who = named ? clientOf(scene, { clients: named.value, words: null }) : {};
  const status = saidValue(clause, "status");
  const period = saidPeriod(clause);
  const paid = period !== undefined && status !== "unpaid" && !clause.has("negation") && gotPaid.test(clause.text);
  const said = {
    client: who.client,
    status: paid ? undefined : invoiceStatus(clause, status),
    [paid ? "paidIn" : "period"]: period,
  };
  if (who.options) return ask("disambiguation", "client", "invoice.list", said, who.options);
  const stranger = strangerIn(clause);
  if (stranger) return ask("field", "client", "invoice.list", { ...said, client: stranger });
  return entry("invoice.list", said);
}

/** Everything about a client. */
export function fillClientShow(scene: Scene): Part {
  return forClient(scene, "client.show", () => ({}));
}

/** A list of clients. */
export function fillClientList(scene: Scene): Part {
  const { clause } = scene;
  const { tokens } = clause.sentence;
  const tag = clause.hits("tag")[0];
  const tagged = tag ? tagsFrom(clause, tag.to) : undefined;
  const idle = /(?<!\p{L})(?:inactive|inaktive?n?|inactiv[oa]s?|inactifs?|inativ[oa]s?)(?!\p{L})/iu.test(clause.text);
  const owing =
    clause.has("rep.owed", "status.unpaid") ||
    (clause.has("negation") && clause.has("pay", "payThem", "payMe", "settle", "payLater"));
  const searched = /^(?:search|find|look for|such|suche|busca|cherche|procura)$/u.test(
    tokens[firstWord(clause)]?.text ?? "",
  );
  return entry("client.list", {
    stage: idle || tagged?.includes("lead") ? undefined : clientStage(scene),
    status: idle ? "inactive" : undefined,
    tag: tagged,
    source: sourceOf(clause),
    hasOutstanding: owing ? "true" : undefined,
    archived: clause.has("archive") || /(?<!\p{L})archiv/iu.test(clause.text) ? "true" : undefined,
    search: searched ? soughtIn(clause) : undefined,
  });
}

function tagsFrom(clause: Clause, at: number): string | undefined {
  if (clause.quotes[0]) return clause.quotes[0].value;
  const first = clause.sentence.tokens[at];
  const last = clause.sentence.tokens[clause.to - 1];
  if (!first || !last || at >= clause.to) return undefined;
  const said = clause.sentence.text.slice(first.start, last.end).replace(/[?.!]+$/u, "");
  return said.replace(/^(?::|as|with|mit|con|avec|com)\s+/i, "").trim() || undefined;
}

/** What clients are searched for: everything that is no word of searching. */
function soughtIn(clause: Clause): string | undefined {
  const kept = clause.tokens.filter(
    (_, i) =>
      i > firstWord(clause) - clause.from &&
      !cuedAt(clause, clause.from + i, "clientNoun", "under", "show", "article", "for", "with", "every"),
  );
  const [first] = kept;
  const last = kept.at(-1);
  return first && last ? clause.sentence.text.slice(first.start, last.end) : undefined;
}

function clientStage(scene: Scene): string | undefined {
  const said = scene.clause.cues.filter((cue) => cue.name.startsWith("stage."));
  const plain = /^(?:clients?|customers?|clientes?|kunden?|kundinnen)$/;
  const telling = said.find(
    (cue) => !plain.test(scene.clause.sentence.tokens[cue.from]?.text ?? "") || cue.to - cue.from > 1,
  );
  return telling?.name.slice("stage.".length);
}

/** Words that ask for meetings that were; without them those to come are asked for. German asks `was` of any day. */
const heldAlready = /(?<!\p{L})(?:did|had|was|were|met|saw|last|past|tuve|eu[es]t?|hatte|tive)(?!\p{L})/iu;
const heldInGerman = /(?<!\p{L})(?:hatten?|traf|getroffen|letzten?|vergangenen?)(?!\p{L})/iu;

/** `my week`, `meine Woche`: the one that is. */
function ownWeek({ text, sentence: { hearing } }: Clause): string | undefined {
  return /(?<!\p{L})(?:my|our|the|meine|mi|ma|la|minha|a) (?:week|woche|semana|semaine)(?!\p{L})/iu.test(text)
    ? encodePeriod(weekOfDay(hearing.today, hearing.weekStart))
    : undefined;
}

const didMeet =
  /(?<!\p{L})(?:how (?:many|often)|cu[áa]nt[ao]s|combien|wie (?:oft|viele)|wieviele|quant[ao]s)(?!\p{L}).*(?<!\p{L})(?:did|have i had|tuve|eu|hatten?|habe|tive)(?!\p{L})/iu;

/** Meetings of a period, ahead unless it is asked for those that were. */
export function fillMeetingList(scene: Scene): Part {
  const { clause } = scene;
  const { today } = clause.sentence.hearing;
  const named = namesOf(clause, "client")[0];
  const who = named ? clientOf(scene, { clients: named.value, words: null }) : {};
  const held = clause.sentence.language === "de" ? heldInGerman : heldAlready;
  const were = held.test(clause.text);
  // `how many calls did i have with Acme`: those of this year, and none to come.
  const whole =
    saidPeriod(clause, were ? "past" : "future") ??
    (were && didMeet.test(clause.text) ? `${today.slice(0, 4)}-01-01..${today}` : undefined);
  if (who.options) return ask("disambiguation", "client", "meeting.list", { period: whole }, who.options);
  return entry("meeting.list", {
    client: who.client,
    contact: who.client ? undefined : saidName(clause, "contact"),
    period: whole ?? (/\btoday\b/.test(clause.text) ? `${today}..${today}` : ownWeek(clause)),
    free: clause.has("freeTime") ? dayPartAsked(clause) : undefined,
  });
}

/** Intents that say nothing but themselves. */
export function fillPlain(intent: Intent): (scene: Scene) => Part {
  return (scene) =>
    entry(intent, {
      client: saidName(scene.clause, "client"),
      project: saidName(scene.clause, "project"),
      period: saidPeriod(scene.clause),
      contact: saidName(scene.clause, "contact"),
      invoice: scene.clause.invoices[0]?.value.known[0]?.number,
    });
}
