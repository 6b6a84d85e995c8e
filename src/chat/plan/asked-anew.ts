import { builtInsRead } from "../../built-in-names.ts";
import type { Call, Slots } from "../../call.ts";
import { vendorCalled } from "../../reports/said-of-expenses.ts";
import { groupSaid } from "../../understand/fill/grouping.ts";
import type { NameKind } from "../../understand/names/names.ts";
import { type AskedFurther, askedFurther, formatAsked } from "../../words/asked-further.ts";
import type { Command } from "../command.ts";
import { askedBy } from "../messages.ts";
import { findCommand, type Step, type Turn } from "../turn.ts";

/** What was asked longer ago is no more spoken of. */
const heldMs = 60 * 60_000;

/** The table of the books that a file of what was asked is made of. */
const tables: Readonly<Record<string, string>> = {
  "report income": "income",
  "report top": "income",
  "income list": "income",
  "report expenses": "expenses",
  "expense list": "expenses",
  "invoice list": "invoices",
  "report invoiced": "invoices",
  "report owed": "invoices",
  "report overdue": "invoices",
  "report hours": "hours",
  "hours list": "hours",
  "client list": "clients",
};

/** What narrows a report or list besides its period; a file has the whole table. */
const narrowing = ["client", "category", "vendor", "mode", "classification", "status", "project", "member", "without"];

/**
 * What a bit of a question comes to right behind an answer: the same asked of another period, client or category, split
 * otherwise, or as a file: `and in august?`, `just Acme`, `only the unpaid ones`, `by category`, `as a csv`. Null where nothing
 * was asked just before, or the text is no such bit of it.
 */
export async function askedAnew(turn: Turn, text: string): Promise<readonly Step[] | null> {
  const format = formatAsked(text);
  const further = format ? null : askedFurther(text);
  if (!format && !further) return null;
  const asked = await askedLast(turn);
  const command = asked && findCommand(turn, asked.command);
  if (!asked || !command) return null;
  if (format) return inFile(turn, asked, format);
  const other = further?.goesOn && further.command !== asked.command ? otherReport(turn, asked, further) : null;
  if (other) return [other];
  const change = further && (await changeSaid(turn, command, asked.slots, further));
  return change && [{ do: "run", press: { command: command.name, slots: changed(asked.slots, change) } }];
}

/** What was asked, where its answer is what the person was told last and not long ago. */
async function askedLast({ tx, scope, talk }: Turn): Promise<Call | null> {
  const where = { conversation: talk.conversation, memberId: scope.person.id };
  const last = await tx.message.findFirst({ where, orderBy: { seq: "desc" } });
  if (!last || scope.at.getTime() - last.at.getTime() > heldMs) return null;
  return askedBy(last) ?? null;
}

function inFile({ scope }: Turn, { command, slots }: Call, format: "csv" | "xlsx"): readonly Step[] | null {
  const table = tables[command];
  if (!table) return null;
  const period = slots.period ? { period: slots.period } : {};
  const file: Step = { do: "run", press: { command: "export", slots: { format, table, ...period } } };
  const whole = narrowing.some((name) => slots[name] !== undefined);
  return whole ? [{ do: "say", text: scope.say.transfer.wholeTable }, file] : [file];
}

/** Another report of the same time and client. */
function otherReport(turn: Turn, asked: Call, { command: name }: AskedFurther): Step | null {
  const command = name && findCommand(turn, name);
  if (!command || !asked.command.startsWith("report ")) return null;
  const kept = ["period", "client", "basis"].flatMap((slot) => {
    const value = asked.slots[slot];
    return value !== undefined && slot in command.options ? [[slot, value] as const] : [];
  });
  return { do: "run", press: { command: command.name, slots: Object.fromEntries(kept) } };
}

/** The same slots but for what is said anew; a category takes the place of a seller, and the other way round. */
function changed(slots: Slots, change: Slots): Slots {
  const gone = (name: string) =>
    ("category" in change && name === "vendor") ||
    ("vendor" in change && name === "category") ||
    ("client" in change && name === "project") ||
    ("groupBy" in change && (name === "extreme" || name === "average"));
  return { ...Object.fromEntries(Object.entries(slots).filter(([name]) => !gone(name))), ...change };
}

async function changeSaid(
  turn: Turn,
  command: Command,
  slots: Slots,
  { said, goesOn, status }: AskedFurther,
): Promise<Slots | null> {
  const chosen = status && statusOf(command, status);
  if (chosen) return { status: chosen };
  const [bit = ""] = said;
  const group = groupSaid(bit);
  if (group && command.options.groupBy?.choices?.includes(group)) return { groupBy: group };
  for (const one of said) {
    const when = await periodSaid(turn, command, slots, one);
    if (when) return when;
  }
  if (!goesOn) return null;
  for (const one of said) {
    const named = nameSaid(turn, command, one);
    if (named) return named;
  }
  return sellerSaid(turn, command, said);
}

/** A seller is known by what was bought there. */
async function sellerSaid({ scope }: Turn, { options }: Command, said: readonly string[]): Promise<Slots | null> {
  if (!options.vendor) return null;
  for (const one of said) {
    const vendor = await vendorCalled(scope, one);
    if (vendor !== null) return { vendor };
  }
  return null;
}

/** Open invoices are those that were sent, where nothing else is called so. */
function statusOf({ options }: Command, status: string): string | undefined {
  const choices = options.status?.choices ?? [];
  const meant = status === "unpaid" && !choices.includes(status) ? "sent" : status;
  return choices.includes(meant) ? meant : undefined;
}

/** The options that take a period, by what the one asked before was asked by. */
const periods = ["uninvoiced", "added", "due", "period"];

async function periodSaid({ scope }: Turn, { options }: Command, slots: Slots, said: string): Promise<Slots | null> {
  const name = periods.find((one) => slots[one] !== undefined && options[one]) ?? "period";
  const option = options[name];
  if (option?.kind !== "period") return null;
  const reading = await option.read(said, scope);
  return "value" in reading ? { [name]: said } : null;
}

/** The options that take a name of the books, and of which kind. */
const names: readonly (readonly [option: string, kind: NameKind])[] = [
  ["client", "client"],
  ["project", "project"],
  ["member", "member"],
  ["category", "category"],
  ["mode", "mode"],
];

const own = /^(?:me|myself|mine|m[ií]|yo|moi|ich|mich|mir|eu|mim)$/iu;

function nameSaid({ scope }: Turn, { options }: Command, said: string): Slots | null {
  for (const [option, kind] of names) {
    if (!options[option]) continue;
    if (option === "member" && own.test(said)) return { member: "me" };
    const [only, ...more] = scope.names.byName(kind, said);
    if (only && more.length === 0) return { [option]: only.name };
    const [builtIn] = kind === "category" || kind === "mode" ? builtInsRead(kind, said) : [];
    if (builtIn !== undefined) return { [option]: builtIn };
  }
  return null;
}
