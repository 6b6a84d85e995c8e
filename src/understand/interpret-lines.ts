import * as z from "zod";
import { decimalText, decodeMoney } from "../money/money.ts";
import { type Day, readIsoDay } from "../time/day.ts";
import type { Facts, Hearing, KnownInvoice } from "./hearing.ts";
import type { Intent } from "./intents.ts";
import { createNames } from "./names/create-names.ts";
import type { NameKind, Names } from "./names/names.ts";
import type { SaidSlots } from "./slot-names.ts";
import { understand } from "./understand.ts";
import type { Ask, Entry } from "./understanding.ts";

const named = z.looseObject({ name: z.string() });

const money = z.looseObject({ amount: z.string(), currency: z.string() });

const context = z.looseObject({
  clients: z.array(named.extend({ stage: z.string().optional() })).optional(),
  projects: z.array(named.extend({ client: z.string().optional() })).optional(),
  services: z.array(named.extend({ project: z.string().optional() })).optional(),
  goals: z.array(z.looseObject({ name: z.string().optional(), goal: z.string().optional() })).optional(),
  contacts: z.array(named.extend({ designation: z.string().optional(), company: z.string().optional() })).optional(),
  meetings: z
    .array(z.looseObject({ title: z.string().optional(), client: z.string().optional(), start: z.string().optional() }))
    .optional(),
  invoices: z
    .array(
      z.looseObject({
        number: z.string(),
        client: z.string(),
        amount: z.string().optional(),
        outstanding: z.string().optional(),
        currency: z.string().optional(),
        status: z.string(),
        due: z.string().nullish(),
      }),
    )
    .optional(),
  resources: z.array(named).optional(),
  supplies: z.array(named).optional(),
  suppliers: z.array(named).optional(),
  members: z.array(named).optional(),
  categories: z.array(named).optional(),
  last: z.looseObject({ intent: z.string() }).optional(),
});

/** One line of LANGUAGE.md: a text, when and where it is said, and the context that stands for the workspace. */
export const line = z.looseObject({
  id: z.string(),
  text: z.string(),
  now: z.string(),
  tz: z.string(),
  locale: z.string(),
  currency: z.string(),
  context: context.optional(),
});

export type Line = z.infer<typeof line>;
type Context = z.infer<typeof context>;

/** An answer in one of the four shapes of LANGUAGE.md. */
export type Answer = Readonly<Record<string, unknown>>;

function namesFor(books: Context) {
  const names = createNames();
  let next = 0;
  const add = (kind: NameKind, name: string, more: { owner?: string | undefined; detail?: string | undefined } = {}) =>
    names.add({
      kind,
      id: `${kind}${next++}`,
      name,
      ...(more.owner ? { owner: more.owner } : {}),
      ...(more.detail ? { detail: more.detail } : {}),
    });
  for (const each of books.clients ?? []) add("client", each.name, { detail: each.stage });
  for (const each of books.projects ?? []) add("project", each.name, { owner: each.client });
  for (const each of books.services ?? []) add("service", each.name, { owner: each.project });
  for (const each of books.goals ?? []) add("goal", each.name ?? each.goal ?? "");
  for (const each of books.contacts ?? []) add("contact", each.name, { detail: each.designation, owner: each.company });
  for (const each of books.meetings ?? []) {
    add("meeting", each.title ?? each.client ?? "", { owner: each.client, detail: each.start?.slice(0, 16) });
  }
  for (const each of books.resources ?? []) add("resource", each.name);
  for (const each of books.supplies ?? []) add("supply", each.name);
  for (const each of books.suppliers ?? []) add("vendor", each.name);
  for (const each of books.members ?? []) add("member", each.name);
  for (const each of books.categories ?? []) add("category", each.name);
  return names;
}

const statuses: Readonly<Record<string, KnownInvoice["status"]>> = { draft: "draft", paid: "paid", void: "void" };

/** Facts about the invoices of a line's context. */
function factsFor(books: Context, currency: string, names: Names): Facts {
  const known = (books.invoices ?? []).map((each): KnownInvoice => {
    const due = each.due ? readIsoDay(each.due) : null;
    return {
      number: each.number,
      client: each.client,
      status: statuses[each.status] ?? "sent",
      outstanding: `${each.outstanding ?? each.amount ?? "0.00"} ${each.currency ?? currency}`,
      ...(due ? { due } : {}),
    };
  });
  const digits = (text: string) => text.replace(/\D/g, "");
  const tail = (text: string) => Number(/(\d+)\D*$/.exec(text)?.[1] ?? Number.NaN);
  return {
    invoices: async (reference) => {
      const exact = known.filter((each) => each.number.toLowerCase() === reference.toLowerCase());
      if (exact.length > 0) return exact;
      if (digits(reference) === "") return [];
      if (/\p{L}/u.test(reference)) {
        const prefix = reference.replace(/[^\p{L}]/gu, "").toLowerCase();
        const own = (each: KnownInvoice) => each.number.replace(/[^\p{L}]/gu, "").toLowerCase();
        return known.filter(
          (each) => tail(each.number) === tail(reference) && (own(each) === prefix || prefix === "inv"),
        );
      }
      return known.filter(
        (each) => tail(each.number) === Number(reference) || digits(each.number) === digits(reference),
      );
    },
    openInvoices: async (client) =>
      known
        .filter(
          (each) =>
            each.status !== "paid" && each.status !== "void" && (client === undefined || each.client === client),
        )
        .slice(0, 25),
    // Of a line's invoices nobody knows when they were issued: each may be of those days.
    invoicesOf: async (client) =>
      known
        .filter((each) => each.status !== "void" && (client === undefined || each.client === client))
        .slice(-25)
        .toReversed(),
    projectsOf: async (client) => names.all("project", 500).filter(({ owner }) => owner === client),
  };
}

function lastOf(books: Context, today: Day): Hearing["last"] {
  const { last } = books;
  if (!last) return undefined;
  const start = last.start ?? last.due;
  const amount = money.safeParse(last.money).data;
  return {
    intent: last.intent as Intent,
    hasAmount: amount !== undefined,
    amount: async () => amount && `${amount.amount} ${amount.currency}`,
    ...(typeof start === "string" ? { start } : {}),
    ...(typeof last.project === "string" ? { project: async () => last.project as string } : {}),
    ...(typeof last.invoice === "string" ? { invoice: async () => last.invoice as string } : {}),
    day: async () => readIsoDay(String(last.date ?? start ?? today).slice(0, 10)) ?? undefined,
    whole: async () => wholeOf(last, amount && `${amount.amount} ${amount.currency}`),
  };
}

/** Entries that can be said once more, with what of them is the same then. */
const repeatable: ReadonlySet<string> = new Set(
  "income.add expense.add invoice.create hours.log meeting.book reminder.add task.add".split(" "),
);
const kept = "client project service mode vendor category hours task for name medium member start due".split(" ");

function wholeOf(last: Readonly<Record<string, unknown>>, amount: string | undefined) {
  const intent = last.intent as Intent;
  if (!repeatable.has(intent)) return undefined;
  const said = kept.flatMap((slot) => (typeof last[slot] === "string" ? [[slot, last[slot] as string] as const] : []));
  return { intent, slots: { ...Object.fromEntries(said), ...(amount ? { amount } : {}) } };
}

const fieldOf: Readonly<Record<string, string>> = { amount: "money", on: "date" };
const moneySlots = new Set(["amount", "contractValue"]);
const flags = new Set(["gross", "received", "newClient", "partial", "billable"]);

function field(slot: string, value: string): [string, unknown] {
  const name = fieldOf[slot] ?? slot;
  if (moneySlots.has(slot)) {
    const amount = decodeMoney(value);
    return [name, amount ? { amount: decimalText(amount), currency: amount.currency } : value];
  }
  if (slot === "period") {
    const [from, to] = value.split("..");
    return [name, { from, to }];
  }
  if (slot === "target") return [name, { value: value.replace(/\s.*$/su, "") }];
  if (slot === "durationMinutes") return [name, Number(value)];
  return [name, flags.has(slot) ? value === "true" : value];
}

function fields(intent: Intent, slots: SaidSlots): Record<string, unknown> {
  const out = Object.fromEntries(Object.entries(slots).map(([slot, value]) => field(slot, value)));
  if (intent === "income.add" && out.received === undefined) out.received = true;
  return out;
}

/** What the product tells apart and LANGUAGE calls by one name. */
const inLanguage: Partial<Record<Intent, Intent>> = {
  "interaction.list": "report.activity",
  "client.quiet": "report.activity",
  "hours.list": "report.hours",
  "meeting.show": "meeting.list",
  "project.show": "report.project",
  "deal.list": "report.pipeline",
  board: "report.pipeline",
};

function asked(part: Ask): Answer {
  return {
    ask: part.ask,
    about: part.about,
    ...(part.intent ? { intent: inLanguage[part.intent] ?? part.intent } : {}),
    ...(part.options ? { options: part.options } : {}),
  };
}

function said(part: Entry): Answer {
  return { intent: inLanguage[part.intent] ?? part.intent, ...fields(part.intent, part.slots) };
}

const thingKinds = ["goal", "resource", "service", "supply"] as const;

/** The thing that the entry before was of, by the first word of what it was said as: `goal.add`. */
function thingOf(last: Context["last"]) {
  const kind = thingKinds.find((one) => last?.intent.startsWith(`${one}.`));
  const name = kind && last?.[kind];
  return kind && typeof name === "string" ? { kind, name } : undefined;
}

/** What a line's text is heard against. */
export function hearingOfLine(each: Line): Hearing {
  const books = each.context ?? {};
  const today = readIsoDay(each.now.slice(0, 10));
  if (!today) throw new RangeError(`not a day: ${each.now}`);
  const last = lastOf(books, today);
  const client = books.last?.client;
  const names = namesFor(books);
  return {
    today,
    time: each.now.slice(11, 16) || "12:00",
    zone: each.tz,
    locale: each.locale,
    currency: each.currency,
    names,
    facts: factsFor(books, each.currency, names),
    ...(last ? { last } : {}),
    ...(typeof client === "string" ? { clientSpokenOf: async () => client } : {}),
    thingSpokenOf: async () => thingOf(books.last),
  };
}

/** What one line would become, in LANGUAGE.md's own words. */
export async function interpretLine(each: Line): Promise<Answer> {
  const { parts } = await understand(each.text, hearingOfLine(each));
  const entries = parts.filter((part) => part.kind === "entry");
  const open = parts.find((part) => part.kind === "ask");
  if (parts.length === 0) return { none: true };
  if (entries.length === 0 && open) return asked(open);
  if (entries.length === 1 && entries[0] && parts.length === 1) return said(entries[0]);
  return { entries: entries.map((part) => said(part)), ...(open ? { open: asked(open) } : {}) };
}
