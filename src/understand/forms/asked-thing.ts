import { readPeriod } from "../../time/find-periods.ts";
import { encodePeriod } from "../../time/period.ts";
import type { Clause } from "../clauses/clause.ts";
import { entry, type Gathered, type Part } from "../fill/part.ts";
import type { Fit, Taken } from "./match-form.ts";

/** Whether a client or a project is said in it: what belongs to them is no kind of expense. */
export function namesSomebody(clause: Clause, { from, to }: Taken): boolean {
  const start = clause.sentence.tokens[from]?.start ?? 0;
  const end = clause.sentence.tokens[to - 1]?.end ?? 0;
  return ["client", "project"].some((kind) =>
    clause.namesOf(kind as "client").some((found) => found.start >= start && found.end <= end),
  );
}

const leadsSaid = /(?<!\p{L})(?:leads?|prospects?|prospectos?|potenciales|interessent\p{L}*)(?!\p{L})/iu;

/** Who was new: leads by when they were added, clients by when they became such. */
export function freshClients({ text }: Clause, said: Gathered): Part {
  if (leadsSaid.test(text)) return entry("client.list", said);
  return entry("report.clients", { period: said.added, which: "new" });
}

/** What is worked with and not bought: `how many clients did i have`. */
const ofBusiness =
  /(?<!\p{L})(?:clients?|customers?|leads?|meetings?|calls?|appointments?|invoices?|bills?|hours?|days?|weeks?|months?|projects?|tasks?|jobs?|bookings?|payments?|sales?|income|revenue|earnings|expenses?|costs?|profit|takings|turnover|clientes?|citas?|reuniones|facturas?|horas?|d[ií]as?|meses|proyectos?|tareas?|pagos?|ventas?|ingresos?|gastos?|costes?|beneficios?|rendez-vous|r[ée]unions?|factures?|heures?|jours?|mois|projets?|t[âa]ches?|paiements?|ventes?|recettes?|d[ée]penses?|b[ée]n[ée]fices?|kunden?|termine?|rechnungen|stunden|tage?|projekte?|aufgaben|zahlungen|eink[üu]nfte|einnahmen|ausgaben|kosten|gewinn|reuni[õo]es|faturas?|dias?|projetos?|tarefas?|pagamentos?|vendas?|receitas?|despesas?|custos?|lucros?)(?!\p{L})/iu;

/** What something bought came to, or how often it was; null of what is no such thing. */
export function boughtSaid(clause: Clause, fit: Fit, said: Gathered): Part | null {
  const item = fit.slots.get("item");
  if (!item || said.vendor === undefined || ofBusiness.test(said.vendor) || namesSomebody(clause, item)) return null;
  return entry("report.expenses", said);
}

const asked =
  /[?？]|^\W*(?:(?:and|y|et|und|e|ok|so)\s)*(?:did|has|have|was|is|what|how|cu[áa]nto|qu[ée]|combien|est-ce|quanto|o que|hat|haben|wie|wieviel)(?!\p{L})/iu;

/** Whether it is asked what was paid or billed for something; an amount or a day tells of it. */
export function asksWhatFor(clause: Clause): boolean {
  const told = clause.money.length + clause.periods("past").length + clause.moments("past").length > 0;
  return !told && !/\d/.test(clause.text) && asked.test(clause.text);
}

const everything =
  /(?<!\p{L})(?:everything|all|it|that|this|them|anything|alles|was|etwas|tudo|isso|algo|todo|todas?|eso|tout|[çc]a|cela|rechnung|invoice|bill|factura|facture|fatura)(?!\p{L})/iu;

/** The invoices that say what was asked for; null where no such thing is named. */
export function billedSaid(said: Gathered): Part | null {
  const about = said.about?.replace(/[\s?？!.]+$/u, "");
  return !about || everything.test(about) ? null : entry("invoice.list", { ...said, about });
}

const late = /(?<!\p{L})(?:late|after|past|tarde|retraso|plazo|retard|apr[èe]s|sp[äa]t|versp[äa]tet|atraso|prazo)/iu;
/** `paid late this year`: late is how it was paid, and no end of the year. */
const lateOf = /(?<!\p{L})late\s+(?:in\s+|during\s+|for\s+)?(.+?)[\s?!.]*$/iu;

/** The invoices paid late in a period. */
export function latePaid(clause: Clause, said: Gathered): Part | null {
  const { text, sentence } = clause;
  if (!late.test(text)) return null;
  const when = lateOf.exec(text)?.[1];
  const whole = when === undefined ? null : readPeriod(when, { ...sentence.hearing, look: "past" });
  return entry("report.pace", whole ? { ...said, period: encodePeriod(whole) } : said);
}
