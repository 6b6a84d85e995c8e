import type { Day } from "../time/day.ts";
import type { Name, Names } from "./names/names.ts";

/** Everything a sentence can mean (LANGUAGE: intents), and the product's own additions below the line. */
export const intents = [
  "income.add",
  "expense.add",
  "invoice.create",
  "invoice.send",
  "invoice.pay",
  "invoice.update",
  "invoice.show",
  "invoice.list",
  "client.add",
  "client.move",
  "client.update",
  "client.show",
  "client.list",
  "project.add",
  "project.update",
  "project.move",
  "project.list",
  "service.add",
  "service.update",
  "hours.log",
  "meeting.book",
  "meeting.move",
  "meeting.cancel",
  "meeting.list",
  "interaction.log",
  "reminder.add",
  "contact.add",
  "contact.show",
  "contact.list",
  "goal.add",
  "goal.progress",
  "resource.add",
  "report.income",
  "report.expenses",
  "report.profit",
  "report.owed",
  "report.overdue",
  "report.invoiced",
  "report.hours",
  "report.pipeline",
  "report.project",
  "report.goal",
  "report.activity",
  "report.top",
  "undo",
  "edit.last",
  "help",
  // the product's own
  "redo",
  "cancel",
  "erase",
  "settings",
  "balances",
  "workflow",
  "report",
  "report.aging",
  "report.sources",
  "income.list",
  "expense.list",
  "entry.delete",
  "invoice.refund",
  "invoice.void",
  "invoice.chase",
  "invoice.snooze",
  "invoice.link",
  "invoice.unlink",
  "invoice.line",
  "payment.remove",
  "client.tag",
  "client.untag",
  "client.archive",
  "client.restore",
  "client.delete",
  "meeting.show",
  "meeting.calendar",
  "meeting.feed",
  "meeting.update",
  "meeting.late",
  "meeting.snooze",
  "meeting.reminders",
  "meeting.notes",
  "history",
  "start",
  "invite",
  "join",
  "link",
  "unlink",
  "whoami",
  "member.list",
  "member.role",
  "member.remove",
  "share",
  "held",
  "find",
  "import",
  "export",
  "project.show",
  "project.board",
  "project.archive",
  "project.restore",
  "project.delete",
  "project.score",
  "service.list",
  "service.delete",
  "task.add",
  "task.done",
  "task.reopen",
  "task.list",
  "task.update",
  "task.delete",
  "task.snooze",
  "hours.list",
  "hours.start",
  "hours.stop",
  "hours.delete",
  "invoice.hours",
  "invoice.project",
  "interaction.list",
  "client.quiet",
  "reminder.list",
  "reminder.done",
  "reminder.stop",
  "reminder.snooze",
  "document.add",
  "document.list",
  "document.show",
  "document.send",
  "document.link",
  "document.update",
  "document.delete",
  "contact.update",
  "contact.delete",
  "goal.done",
  "goal.update",
  "goal.delete",
  "resource.list",
  "resource.show",
  "resource.tick",
  "resource.update",
  "resource.delete",
  "supplier.add",
  "supplier.list",
  "supplier.show",
  "supplier.update",
  "supplier.archive",
  "supply.add",
  "supply.list",
  "supply.show",
  "supply.use",
  "supply.buy",
  "supply.set",
  "supply.update",
  "supply.archive",
  "recurring.list",
  "recurring.pause",
  "recurring.resume",
  "recurring.skip",
  "recurring.end",
  "recurring.update",
  "budget.set",
  "budget.list",
  "budget.remove",
  "deal.add",
  "deal.list",
  "deal.show",
  "deal.won",
  "deal.lost",
  "deal.reopen",
  "deal.update",
  "client.merge",
  "client.duplicates",
  "board",
  "report.forecast",
  "report.tax",
  "digest",
] as const;

export type Intent = (typeof intents)[number];

/** What a sentence can name. Values of slots are canonical text, the same that slash options and forms may carry. */
export const slotNames = [
  "amount",
  "on",
  "due",
  "start",
  "end",
  "period",
  "for",
  "client",
  "newClient",
  "project",
  "service",
  "invoice",
  "contact",
  "goal",
  "mode",
  "received",
  "paid",
  "vendor",
  "category",
  "classification",
  "billable",
  "number",
  "status",
  "partial",
  "tax",
  "discount",
  "stage",
  "email",
  "phone",
  "website",
  "position",
  "company",
  "contractValue",
  "name",
  "source",
  "tag",
  "pricing",
  "hours",
  "estimateHours",
  "priority",
  "durationMinutes",
  "medium",
  "channel",
  "followUp",
  "designation",
  "link",
  "value",
  "delta",
  "target",
  "groupBy",
  "basis",
  "type",
  "what",
  "sort",
  "refund",
  "owner",
  "tier",
  "industry",
  "size",
  "address",
  "linkedin",
  "reference",
  "hasOutstanding",
  "search",
  "archived",
  "nextStep",
  "since",
  "terms",
  "notes",
  "lines",
  "line",
  "count",
  "to",
  "remove",
  "entry",
  "repeat",
  "except",
  "task",
  "members",
  "rate",
  "summary",
  "delay",
  "days",
  "reminder",
  "until",
  "meeting",
  "agenda",
  "place",
  "which",
  "whom",
  "later",
  "member",
  "title",
  "deal",
  "close",
  "document",
  "resource",
  "supplier",
  "supply",
  "quantity",
  "reorder",
  "kind",
  "view",
  "by",
  "done",
  "into",
  "template",
  "table",
  "format",
  "satisfaction",
  "share",
] as const;

export type SlotName = (typeof slotNames)[number];

/**
 * The slots that a sentence fills, by name. Canonical forms: money `1200.00 USD`, days `2026-11-20`, moments `2026-11-20T15:00`, periods
 * `2026-04-01..2026-04-30`, percents as decimal text, hours as decimal text, yes/no `true`/`false`, names as the books
 * spell them (or as typed when new).
 */
export type SaidSlots = Readonly<Partial<Record<SlotName, string>>>;

/** One thing the sentence says, whole. */
export interface Entry {
  readonly kind: "entry";
  readonly intent: Intent;
  readonly slots: SaidSlots;
}

/** Something that can't be acted on without an answer; nothing may be written for it (LANGUAGE: expect, 3). */
export interface Ask {
  readonly kind: "ask";
  readonly ask: "field" | "disambiguation" | "confirm" | "intent";
  readonly about:
    | "amount"
    | "date"
    | "time"
    | "client"
    | "invoice"
    | "project"
    | "meeting"
    | "hours"
    | "delete"
    | "intent";
  readonly intent?: Intent;
  readonly slots: SaidSlots;
  readonly options?: readonly string[];
}

/**
 * What a text means, in the order said. No parts means that nothing may be written or asked, and `silence` says why:
 * small talk, something not meant for the bot, or words it can't place (answered with a guess and examples).
 */
export interface Understanding {
  readonly parts: readonly (Entry | Ask)[];
  readonly silence?: "small-talk" | "not-for-us" | "not-happened" | "own-money" | "about-me" | "question" | "unknown";
}

/** An invoice as far as a sentence needs to know it. */
export interface KnownInvoice {
  readonly number: string;
  readonly client: string;
  readonly status: "draft" | "sent" | "paid" | "void";
  /** What is still to be paid, as canonical money text. */
  readonly outstanding: string;
  readonly due?: Day;
}

/** What understanding may look up beyond names: asked only by sentences about invoices. */
export interface Facts {
  /** The invoice of that exact number, or those whose number ends in the digits given (`209` finds `INV-209`). */
  invoices(reference: string): Promise<readonly KnownInvoice[]>;
  /** Draft and sent invoices, of one client or of all, oldest first; at most 25. */
  openInvoices(client?: string): Promise<readonly KnownInvoice[]>;
  /** How many open deals there are with a client of that name; left out, none. */
  openDeals?(client: string): Promise<number>;
  /** The open task called so, as it is written; left out, none is known. */
  openTask?(title: string): Promise<string | undefined>;
  /** The meetings the person may mean, each time they take place, soonest first; left out, they are those with names. */
  meetings?(): Promise<readonly Name[]>;
}

/** The entry a correction corrects, as far as a sentence may leave things of it out. */
export interface LastEntry {
  readonly intent: Intent;
  readonly hasAmount: boolean;
  /** Its moment, where it has one. */
  readonly start?: string;
  /** The number of the invoice it is, where it is one. */
  invoice?(): Promise<string | undefined>;
  /** The project it is, or is of. */
  project?(): Promise<string | undefined>;
  /** What it says, without its day, for a sentence that says the same once more; undefined where it can't be. */
  whole?(): Promise<{ readonly intent: Intent; readonly slots: SaidSlots } | undefined>;
  /** The meeting it is, as the books refer to it. */
  meeting?(): Promise<string | undefined>;
  /** Its amount as canonical money text, asked for only by a sentence that changes part of it. */
  amount?(): Promise<string | undefined>;
}

/** Where and when a sentence is heard. */
export interface Hearing {
  readonly today: Day;
  /** Wall clock `HH:MM`. */
  readonly time: string;
  /** IANA zone. */
  readonly zone: string;
  /** BCP 47; decides `$`, the decimal separator where the digits don't, and slash dates (month first for en-US only). */
  readonly locale: string;
  /** The home currency: a bare number means it. */
  readonly currency: string;
  /** Order of slash dates when the workspace overrides its locale's. */
  readonly dateOrder?: "mdy" | "dmy";
  /** ISO weekday that a week starts on; Monday unless told. */
  readonly weekStart?: number;
  readonly names: Names;
  readonly facts: Facts;
  /** The entry just written in this conversation, for corrections. */
  readonly last?: LastEntry;
}
