import { describe, expect, test } from "vitest";
import type { Hearing, KnownInvoice } from "../../src/understand/hearing.ts";
import { createNames } from "../../src/understand/names/create-names.ts";
import type { NameKind } from "../../src/understand/names/names.ts";
import { understand } from "../../src/understand/understand.ts";

const known: readonly (readonly [NameKind, string])[] = [
  ["client", "Acme"],
  ["client", "Globex"],
  ["project", "Rebrand"],
];

const invoices: readonly KnownInvoice[] = [
  { number: "INV-3", client: "Acme", status: "sent", outstanding: "900.00 USD" },
  { number: "INV-5", client: "Globex", status: "draft", outstanding: "400.00 USD" },
];

function hearing(last?: Hearing["last"]): Hearing {
  const names = createNames();
  for (const [kind, name] of known) names.add({ kind, id: `${kind}:${name}`, name });
  return {
    today: "2026-11-20" as Hearing["today"],
    time: "10:00",
    zone: "America/New_York",
    locale: "en-US",
    currency: "USD",
    names,
    facts: {
      invoices: async (said) =>
        invoices.filter((one) => one.number.replace(/\D/g, "") === said.replace(/\D/g, "") && /\d/.test(said)),
      openInvoices: async (client) => invoices.filter((one) => client === undefined || one.client === client),
    },
    ...(last ? { last } : {}),
  };
}

/** What a text comes to: each part's intent (`?` before that of a question) and, of its slots, those that are listed. */
async function heard(text: string, wanted: Readonly<Record<string, string | undefined>>, last?: Hearing["last"]) {
  const { parts } = await understand(text, hearing(last));
  const [part, ...more] = parts;
  if (!part || more.length > 0) return `${parts.length} parts`;
  const said = Object.fromEntries(Object.keys(wanted).map((name) => [name, part.slots[name as "for"]]));
  return [`${part.kind === "ask" ? `?${part.about} ` : ""}${part.intent ?? ""}`, said];
}

type Row = readonly [text: string, intent: string, slots: Readonly<Record<string, string | undefined>>];

function table(rows: readonly Row[], last?: Hearing["last"]): void {
  test.each(rows)("%s → %s", async (text, intent, slots) => {
    expect(await heard(text, slots, last)).toEqual([intent, slots]);
  });
}

describe("money given back", () => {
  table([
    ["refund 60 from hosting", "expense.add", { amount: "60.00 USD", refund: "true", category: "hosting" }],
    ["got 12.99 back from canva", "expense.add", { amount: "12.99 USD", refund: "true", vendor: "canva" }],
    ["canva refunded me 12.99", "expense.add", { amount: "12.99 USD", refund: "true", vendor: "canva" }],
    ["received a refund of 40 from Staples", "expense.add", { refund: "true", vendor: "Staples" }],
    ["adobe gave me 20 back", "expense.add", { refund: "true", vendor: "adobe" }],
    ["refunded Acme 100", "income.add", { amount: "100.00 USD", refund: "true", client: "Acme" }],
    ["gave Acme 100 back", "income.add", { amount: "100.00 USD", refund: "true", client: "Acme" }],
    ["refunded 100 to Acme by bank", "income.add", { refund: "true", client: "Acme", mode: "bank" }],
    ["sent Acme 80 back yesterday", "income.add", { refund: "true", client: "Acme", on: "2026-11-19" }],
    ["refunded Acme 100 on INV-3", "invoice.refund", { amount: "100.00 USD", invoice: "INV-3" }],
    ["got 1200 from Acme back in early march 2026", "income.add", { amount: "1200.00 USD", refund: undefined }],
    ["Acme paid me back 45", "income.add", { refund: undefined, client: "Acme" }],
  ]);
});

describe("what something is for", () => {
  table([
    ["got 1200 from Acme for the logo yesterday, bank", "income.add", { for: "logo", mode: "bank", on: "2026-11-19" }],
    ["spent 30 on train tickets", "expense.add", { for: "train tickets" }],
    ["spent 30 on friday on train tickets by card", "expense.add", { for: "train tickets", mode: "card" }],
    ["bought a desk lamp for 45", "expense.add", { for: "desk lamp" }],
    ["paid Marcus 275 to retouch the stills yesterday, cash", "expense.add", { for: "retouch the stills" }],
    ["invoice Acme 800 for March, net 30", "invoice.create", { for: "March", due: "2026-12-20", client: "Acme" }],
    ["invoice Acme 800 for the Rebrand, due friday", "invoice.create", { for: undefined, project: "Rebrand" }],
    ['Acme paid 300 for "Logo, v2" cash', "income.add", { for: "Logo, v2" }],
    ["got 500 for Acme", "income.add", { for: undefined }],
    ["put the logo entry on INV-3", "invoice.link", { for: "logo", invoice: "INV-3" }],
    ["link the last income to INV-3", "invoice.link", { entry: "last", invoice: "INV-3" }],
    ["detach the logo entry from INV-3", "invoice.unlink", { for: "logo", invoice: "INV-3" }],
  ]);
});

describe("deleting", () => {
  table([
    ["delete client Acme", "?delete client.delete", { client: "Acme" }],
    ["delete Acme", "?delete client.delete", { client: "Acme" }],
    ["delete INV-5", "?delete invoice.void", { invoice: "INV-5" }],
    ["delete invoice 5", "?delete invoice.void", { invoice: "INV-5" }],
    ["remove every client", "?delete ", {}],
    ["delete all of Acme's invoices", "?delete ", {}],
  ]);
});

describe("a new client", () => {
  table([
    ["add client Acme", "client.add", { client: "Acme" }],
    ["new client Acme", "client.add", { client: "Acme", stage: "client" }],
    ["new lead Acme Dental", "client.add", { client: "Acme Dental", stage: "lead" }],
    [
      "new lead Globex Inc, Jane Doe jane@globex.example, from Google",
      "client.add",
      { client: "Globex Inc", contact: "Jane Doe", email: "jane@globex.example", source: "Google" },
    ],
    ["new lead Initech via referral", "client.add", { client: "Initech", source: "referral" }],
    ["new lead Initech from instagram", "client.add", { client: "Initech", source: "instagram" }],
    [
      "new lead Bob Stone, CTO at Initech, bob@initech.example",
      "client.add",
      { client: "Bob Stone", position: "CTO", company: "Initech", email: "bob@initech.example" },
    ],
    ["new lead from Initech", "client.add", { client: "Initech", source: undefined }],
  ]);
});

describe("lists of clients", () => {
  table([
    ["clients tagged vip", "client.list", { tag: "vip" }],
    ["list clients from referral", "client.list", { source: "referral" }],
    ["clients from google", "client.list", { source: "google" }],
    ["clients who haven't paid", "client.list", { hasOutstanding: "true" }],
    ["leads with tag press", "client.list", { stage: "lead", tag: "press" }],
    ["inactive clients", "client.list", { status: "inactive", stage: undefined }],
    ["search 0175 in clients", "client.list", { search: "0175" }],
    ["archived clients", "client.list", { archived: "true" }],
  ]);
});

describe("reports", () => {
  table([
    ["earned income this year", "report.income", { basis: "earned", period: "2026-01-01..2026-12-31" }],
    ["how much have i earned this month", "report.income", { basis: "earned" }],
    ["income by year", "report.income", { groupBy: "year" }],
    ["income by classification", "report.income", { groupBy: "classification" }],
    ["income by payment mode this year", "report.income", { groupBy: "mode" }],
    ["expenses by vendor this month", "report.expenses", { groupBy: "vendor" }],
    ["expenses by category", "report.expenses", { groupBy: "category" }],
    ["how much went to marcus this year", "report.expenses", { vendor: "marcus" }],
    ["how much did I invoice this month", "report.invoiced", { period: "2026-11-01..2026-11-30" }],
    ["invoices", "invoice.list", {}],
    ["Acme contract 6000", "client.update", { client: "Acme", contractValue: "6000.00 USD" }],
  ]);
});

describe("lines, unpaid bills", () => {
  table([
    ["add a line to INV-5: 3 x 150 Decals", "invoice.line", { invoice: "INV-5", lines: "3 x 150 Decals" }],
    ["add Hosting 50 to INV-5", "invoice.line", { invoice: "INV-5", lines: "Hosting 50" }],
    ["remove line 2 from INV-5", "?delete invoice.line", { invoice: "INV-5", remove: "2" }],
    ["take 50 off INV-3", "invoice.line", { invoice: "INV-3", lines: "-50" }],
    ["remove the payment from INV-3", "?delete payment.remove", { invoice: "INV-3" }],
    ["bill from Hetzner 40, not paid yet", "expense.add", { vendor: "Hetzner", amount: "40.00 USD", paid: "false" }],
    ["got a bill of 80 from Telekom, not paid yet", "expense.add", { vendor: "Telekom", paid: "false" }],
    ["I owe Hetzner 60 for servers", "expense.add", { vendor: "Hetzner", paid: "false", for: "servers" }],
    ["paid the Hetzner bill 40", "expense.add", { vendor: "Hetzner", paid: undefined }],
  ]);
});

describe("amounts and days of the product's own", () => {
  table([
    ["got 1200+19% from Acme, bank", "income.add", { amount: "1428.00 USD", mode: "bank" }],
    ["invoice Acme 1200 + 19% VAT", "invoice.create", { amount: "1200.00 USD", tax: "19" }],
    ["expecting 500 from Acme next month", "income.add", { on: "2026-12-01", received: "false" }],
    ["salary 3000 hit my bank today", "income.add", { mode: "bank", classification: "salary" }],
    ["invoice Acme 1200 due 31 feb", "?date invoice.create", { client: "Acme" }],
  ]);
});

describe("right after an invoice", () => {
  table(
    [
      ["due friday", "edit.last", { due: "2026-11-27" }],
      ["due 9/30, not 9/15", "edit.last", { due: "2027-09-30" }],
      ["net 15", "edit.last", { due: "2026-12-05" }],
    ],
    { intent: "invoice.create", hasAmount: true },
  );
});

describe("what recurs", () => {
  const monthly = { repeat: "FREQ=MONTHLY" };
  table([
    [
      "retainer 500 from Acme every month on the 1st",
      "income.add",
      { repeat: "FREQ=MONTHLY;BYMONTHDAY=1", for: "retainer" },
    ],
    ["Acme pays me 500 every month", "income.add", { ...monthly, client: "Acme", on: undefined }],
    ["got 500 from Acme every month starting january 1", "income.add", { ...monthly, on: "2027-01-01" }],
    ["expecting 800 from Acme every friday", "income.add", { repeat: "FREQ=WEEKLY;BYDAY=FR", received: "false" }],
    ["income 500 from Acme every month for 6 months", "income.add", { repeat: "FREQ=MONTHLY;COUNT=6" }],
    ["hosting 20 monthly card", "expense.add", { ...monthly, category: "hosting", mode: "card", on: undefined }],
    ["rent 900 every month on the last day, bank", "expense.add", { repeat: "FREQ=MONTHLY;BYMONTHDAY=-1" }],
    ["paid Marcus 275 every 2 weeks", "expense.add", { repeat: "FREQ=WEEKLY;INTERVAL=2", vendor: "Marcus" }],
    [
      "spent 12 on coffee every monday and thursday",
      "expense.add",
      { repeat: "FREQ=WEEKLY;BYDAY=MO,TH", for: "coffee" },
    ],
    ["i pay 30 for internet each month, card", "expense.add", { ...monthly, for: "internet" }],
    ["insurance 300 every year on march 1", "expense.add", { repeat: "FREQ=YEARLY", on: "2027-03-01" }],
    ["zoom subscription 15/month card", "expense.add", { ...monthly, vendor: "zoom" }],
    ["github 10 a month", "expense.add", { ...monthly, vendor: "github" }],
    [
      "invoice Acme 800 every quarter until december",
      "invoice.create",
      { repeat: "FREQ=MONTHLY;INTERVAL=3;UNTIL=20261231" },
    ],
    [
      "invoice Acme 800 monthly on the first monday, net 30",
      "invoice.create",
      { repeat: "FREQ=MONTHLY;BYDAY=1MO", due: "net 30" },
    ],
    [
      "send Acme an invoice for 800 every month for design, 12 times",
      "invoice.create",
      { repeat: "FREQ=MONTHLY;COUNT=12" },
    ],
    ["Acme zahlt 500 jeden Monat am 1.", "income.add", { repeat: "FREQ=MONTHLY;BYMONTHDAY=1" }],
    ["Miete 900 jeden Monat am letzten Tag", "expense.add", { repeat: "FREQ=MONTHLY;BYMONTHDAY=-1", category: "rent" }],
    [
      "Rechnung an Acme 800 jedes Quartal bis Dezember",
      "invoice.create",
      { repeat: "FREQ=MONTHLY;INTERVAL=3;UNTIL=20261231" },
    ],
    ["cobro 500 de Acme cada mes", "income.add", monthly],
    ["gasté 20 en hosting cada mes, tarjeta", "expense.add", { ...monthly, mode: "card" }],
    ["factura a Acme 800 cada trimestre", "invoice.create", { repeat: "FREQ=MONTHLY;INTERVAL=3" }],
    ["Acme me paie 500 chaque mois", "income.add", monthly],
    ["loyer 900 tous les mois", "expense.add", { ...monthly, category: "rent" }],
    ["facture Acme 800 chaque trimestre", "invoice.create", { repeat: "FREQ=MONTHLY;INTERVAL=3" }],
    ["recebo 500 da Acme todo mês", "income.add", monthly],
    ["gastei 50 com limpeza a cada duas semanas", "expense.add", { repeat: "FREQ=WEEKLY;INTERVAL=2" }],
    ["fatura para Acme 800 a cada trimestre", "invoice.create", { repeat: "FREQ=MONTHLY;INTERVAL=3" }],
    // A rhythm that only describes what was paid once.
    ["paid the monthly rent 900 yesterday", "expense.add", { repeat: undefined, on: "2026-11-19" }],
    ["got the monthly 500 from Acme", "income.add", { repeat: undefined }],
    ["spent 12 a month ago on coffee", "expense.add", { repeat: undefined }],
  ]);
});

describe("money for a project is no value of the project", () => {
  table([
    [
      "500 from Acme for the Rebrand project",
      "income.add",
      { amount: "500.00 USD", client: "Acme", project: "Rebrand" },
    ],
    [
      "every month 500 from Acme for the Rebrand project",
      "income.add",
      { amount: "500.00 USD", client: "Acme", project: "Rebrand", repeat: "FREQ=MONTHLY" },
    ],
    ["Rebrand project is worth 500 now", "project.update", { amount: "500.00 USD", project: "Rebrand" }],
  ]);
});

describe("what comes unasked is turned off by the words people use for it", () => {
  const off = (kind: string): Row[2] => ({ what: `push ${kind} off` });
  table([
    ["turn off invoice nudges", "settings", off("invoices")],
    ["stop meeting reminders", "settings", off("meetings")],
    ["no more overdue invoice alerts", "settings", off("invoices")],
    ["mute reminders", "settings", off("reminders")],
    ["unmute budget warnings", "settings", { what: "push budgets on" }],
    ["keine Rechnungserinnerungen mehr", "settings", off("invoices")],
    ["schalte die Terminerinnerungen ab", "settings", off("meetings")],
    ["desactiva los recordatorios de reuniones", "settings", off("meetings")],
    ["no quiero más avisos de facturas", "settings", off("invoices")],
    ["désactive les relances de factures", "settings", off("invoices")],
    ["plus de rappels de réunions", "settings", off("meetings")],
    ["desativar lembretes de reuniões", "settings", off("meetings")],
    ["chega de avisos de orçamento", "settings", off("budgets")],
  ]);
});

describe("what is due is asked of everything, of tasks alone where they are said", () => {
  table([
    ["what's due this week", "task.list", { due: "week", which: "all" }],
    ["anything due today?", "task.list", { due: "today", which: "all" }],
    ["what's due next week", "task.list", { due: "2026-11-23..2026-11-29", which: "all" }],
    ["anything due on thursday?", "task.list", { due: "2026-11-26..2026-11-26", which: "all" }],
    ["what needs doing by friday", "task.list", { due: "2026-11-20..2026-11-27", which: "all" }],
    ["how's my day looking", "task.list", { due: "today", which: "all" }],
    ["any tasks due this week?", "task.list", { due: "week", which: undefined }],
    ["tasks for tomorrow", "task.list", { due: "2026-11-21..2026-11-21", which: undefined }],
    ["was ist diese Woche fällig?", "task.list", { due: "week", which: "all" }],
    ["wie sieht die Woche aus", "task.list", { due: "week", which: "all" }],
    ["Aufgaben für morgen", "task.list", { due: "2026-11-21..2026-11-21", which: undefined }],
    ["¿qué vence hoy?", "task.list", { due: "today", which: "all" }],
    ["qué vence la semana que viene", "task.list", { due: "2026-11-23..2026-11-29", which: "all" }],
    ["tareas para mañana", "task.list", { due: "2026-11-21..2026-11-21", which: undefined }],
    ["o que vence esta semana?", "task.list", { due: "week", which: "all" }],
    ["tarefas da semana que vem", "task.list", { due: "2026-11-23..2026-11-29", which: undefined }],
    ["qu'est-ce qui est dû cette semaine ?", "task.list", { due: "week", which: "all" }],
    ["qu'est-ce que j'ai à faire demain", "task.list", { due: "2026-11-21..2026-11-21", which: "all" }],
  ]);
});

describe("a period that is asked of alone is reported on", () => {
  const report = (period: string): Row[2] => ({ period });
  table([
    ["show me december", "report", report("2025-12-01..2025-12-31")],
    ["december?", "report", report("2025-12-01..2025-12-31")],
    ["and last month?", "report", report("2026-10-01..2026-10-31")],
    ["how was october", "report", report("2026-10-01..2026-10-31")],
    ["wie war Oktober?", "report", report("2026-10-01..2026-10-31")],
    ["¿cómo fue octubre?", "report", report("2026-10-01..2026-10-31")],
  ]);
});
