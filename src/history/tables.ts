import type * as Row from "../db/generated/client.ts";
import type { Prisma } from "../db/generated/client.ts";

/** The rows that use cases write, by table. Every one has an id and belongs to a workspace. */
export interface Rows {
  workspace: Row.Workspace;
  member: Row.Member;
  identity: Row.Identity;
  channel: Row.Channel;
  mute: Row.Mute;
  client: Row.Client;
  contact: Row.Contact;
  contactPoint: Row.ContactPoint;
  tag: Row.Tag;
  clientTag: Row.ClientTag;
  stageMove: Row.StageMove;
  category: Row.Category;
  paymentMode: Row.PaymentMode;
  exchangeRate: Row.ExchangeRate;
  income: Row.Income;
  expense: Row.Expense;
  invoice: Row.Invoice;
  invoiceLine: Row.InvoiceLine;
  payment: Row.Payment;
  project: Row.Project;
  projectMember: Row.ProjectMember;
  service: Row.Service;
  task: Row.Task;
  hoursEntry: Row.HoursEntry;
  timer: Row.Timer;
  interaction: Row.Interaction;
  mention: Row.Mention;
  reminder: Row.Reminder;
  resource: Row.Resource;
  resourceItem: Row.ResourceItem;
  document: Row.Document;
  goal: Row.Goal;
  goalProgress: Row.GoalProgress;
  supplier: Row.Supplier;
  supplyItem: Row.SupplyItem;
  supplyMove: Row.SupplyMove;
  recurring: Row.Recurring;
  budget: Row.Budget;
  budgetWarning: Row.BudgetWarning;
  deal: Row.Deal;
  digestPlan: Row.DigestPlan;
  meeting: Row.Meeting;
  meetingException: Row.MeetingException;
  importRun: Row.ImportRun;
}

export type Table = keyof Rows;

/** The prefix of each table's ids. */
export const idPrefixes: Readonly<Record<Table, string>> = {
  workspace: "wsp",
  member: "mem",
  identity: "idy",
  channel: "chn",
  mute: "mut",
  client: "cli",
  contact: "con",
  contactPoint: "pnt",
  tag: "tag",
  clientTag: "ctg",
  stageMove: "stm",
  category: "cat",
  paymentMode: "mod",
  exchangeRate: "rat",
  income: "inc",
  expense: "exp",
  invoice: "inv",
  invoiceLine: "lin",
  payment: "pay",
  project: "prj",
  projectMember: "pmb",
  service: "srv",
  task: "tsk",
  hoursEntry: "hrs",
  timer: "tmr",
  interaction: "itr",
  mention: "mtn",
  reminder: "rem",
  resource: "res",
  resourceItem: "rit",
  document: "doc",
  goal: "goa",
  goalProgress: "gpr",
  supplier: "sup",
  supplyItem: "spi",
  supplyMove: "spm",
  recurring: "rec",
  budget: "bud",
  budgetWarning: "bwn",
  deal: "dea",
  digestPlan: "dgp",
  meeting: "met",
  meetingException: "mex",
  importRun: "imr",
};

/** The schema's name of a table: `invoiceLine` is `InvoiceLine`. */
export function modelOf(table: Table): Prisma.ModelName {
  return `${table.charAt(0).toUpperCase()}${table.slice(1)}` as Prisma.ModelName;
}

/** Whether a text names a journaled table. */
export function isTable(text: string): text is Table {
  return Object.hasOwn(idPrefixes, text);
}

/** Tables whose rows people call by name; a change of one makes name indexes out of date. */
export const namedTables: ReadonlySet<Table> = new Set([
  "client",
  "contact",
  "category",
  "paymentMode",
  "tag",
  "member",
  "project",
  "service",
  "resource",
  "goal",
  "supplier",
  "supplyItem",
]);

/** A column that names a row of another table. */
export interface Reference {
  readonly table: Table;
  readonly column: string;
  readonly of: Table;
  /**
   * What of the other row it builds on: its mere existence, or also what it says (a payment builds on its invoice being
   * sent, so taking "sent" back asks about the payment first).
   */
  readonly buildsOn: "existence" | "content";
}

const on = (table: Table, column: string, of: Table, buildsOn: Reference["buildsOn"] = "existence"): Reference => ({
  table,
  column,
  of,
  buildsOn,
});

/** Every foreign key between journaled tables; undo asks it what later changes have built on (SPEC 12). */
export const references: readonly Reference[] = [
  on("identity", "memberId", "member"),
  on("contact", "clientId", "client"),
  on("contactPoint", "clientId", "client"),
  on("contactPoint", "contactId", "contact"),
  on("clientTag", "clientId", "client"),
  on("clientTag", "tagId", "tag"),
  on("stageMove", "clientId", "client"),
  on("income", "classificationId", "category"),
  on("income", "clientId", "client"),
  on("income", "invoiceId", "invoice"),
  on("income", "modeId", "paymentMode"),
  on("income", "refundOfId", "income"),
  on("expense", "categoryId", "category"),
  on("expense", "clientId", "client"),
  on("expense", "modeId", "paymentMode"),
  on("expense", "refundOfId", "expense"),
  on("invoice", "clientId", "client"),
  on("invoiceLine", "invoiceId", "invoice"),
  on("payment", "invoiceId", "invoice", "content"),
  on("payment", "modeId", "paymentMode"),
  on("payment", "incomeId", "income"),
  on("income", "projectId", "project"),
  on("income", "serviceId", "service"),
  on("expense", "projectId", "project"),
  on("invoice", "projectId", "project"),
  on("invoiceLine", "projectId", "project"),
  on("invoiceLine", "serviceId", "service"),
  on("project", "clientId", "client"),
  on("projectMember", "projectId", "project"),
  on("service", "projectId", "project"),
  on("task", "projectId", "project"),
  on("task", "clientId", "client"),
  on("hoursEntry", "projectId", "project"),
  on("hoursEntry", "serviceId", "service"),
  on("hoursEntry", "clientId", "client"),
  on("hoursEntry", "lineId", "invoiceLine"),
  on("hoursEntry", "voidLineId", "invoiceLine"),
  on("timer", "projectId", "project"),
  on("timer", "serviceId", "service"),
  on("timer", "clientId", "client"),
  on("interaction", "clientId", "client"),
  on("interaction", "contactId", "contact"),
  on("mention", "interactionId", "interaction"),
  on("reminder", "clientId", "client"),
  on("reminder", "contactId", "contact"),
  on("reminder", "invoiceId", "invoice"),
  on("reminder", "interactionId", "interaction"),
  on("reminder", "seriesId", "reminder"),
  on("resourceItem", "resourceId", "resource"),
  on("document", "clientId", "client"),
  on("document", "projectId", "project"),
  on("document", "meetingId", "meeting"),
  on("document", "incomeId", "income"),
  on("document", "expenseId", "expense"),
  on("document", "invoiceId", "invoice"),
  on("document", "sharedWithId", "client"),
  on("goalProgress", "goalId", "goal"),
  on("supplyItem", "supplierId", "supplier"),
  on("supplyMove", "itemId", "supplyItem"),
  on("recurring", "clientId", "client"),
  on("recurring", "classificationId", "category"),
  on("recurring", "categoryId", "category"),
  on("recurring", "modeId", "paymentMode"),
  on("recurring", "projectId", "project"),
  on("recurring", "serviceId", "service"),
  on("income", "recurringId", "recurring"),
  on("expense", "recurringId", "recurring"),
  on("invoice", "recurringId", "recurring"),
  on("budget", "categoryId", "category"),
  on("budgetWarning", "categoryId", "category"),
  on("deal", "clientId", "client"),
  on("digestPlan", "channelId", "channel"),
  on("meeting", "clientId", "client"),
  on("meeting", "contactId", "contact"),
  on("meetingException", "meetingId", "meeting"),
];
