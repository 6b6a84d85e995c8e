import { describedRecords, type FoundRecord } from "../../books/described-records.ts";
import { findMeetings } from "../../calendar/find-meetings.ts";
import type { Call, Slots } from "../../call.ts";
import { fold } from "../../fold.ts";
import { decimalText, decodeMoney, encodeMoney } from "../../money/money.ts";
import type { Scope } from "../../scope.ts";
import { addDays } from "../../time/day.ts";
import { slots } from "../../understand/fill/part.ts";
import type { Hearing } from "../../understand/hearing.ts";
import type { Intent } from "../../understand/intents.ts";
import { type RecordDescribed, recordDescribed } from "../../understand/records/record-described.ts";
import type { RightOfRecord } from "../../understand/records/right-of-record.ts";
import type { Ask, Entry, Understanding } from "../../understand/understanding.ts";
import { mayUse } from "../may-use.ts";
import type { Offer } from "../reply.ts";
import { findCommand, type Step, type Turn } from "../turn.ts";
import { fitting } from "./fitting.ts";

/** So many records are offered where several fit. */
const mostOffered = 6;

/** What is told so often within two months is a habit, and told anew. */
const habit = 3;

/** What a sentence may be taken for that speaks of a record of the books; all else means what it says. */
const mayMean: ReadonlySet<Intent> = new Set<Intent>([
  "income.add",
  "expense.add",
  "expense.sort",
  "hours.log",
  "hours.delete",
  "hours.list",
  "edit.last",
  "entry.delete",
  "invoice.pay",
  "report.expenses",
  "report.income",
  "report.hours",
  "report.invoiced",
  "expense.list",
  "income.list",
  "meeting.list",
  "find",
]);

/** What else such a sentence may mean; of the books it speaks only where nothing of the other kind can be meant. */
const meansElse: ReadonlySet<Intent> = new Set<Intent>([
  "meeting.cancel",
  "meeting.move",
  "meeting.update",
  "task.update",
  "task.delete",
  "recurring.update",
  "client.delete",
  "project.delete",
]);

/** Whether nothing else can be meant: meetings that are over are not moved, and what recurs or is called so must be there. */
async function isFree(
  { scope }: Turn,
  intent: Intent,
  { kind, days, evident, words, client }: RecordDescribed,
): Promise<boolean> {
  if (!evident) return false;
  if (intent === "client.delete" || intent === "project.delete") return kind !== "money";
  if (intent === "recurring.update") return (await scope.read.recurring.count()) === 0;
  if (intent.startsWith("meeting.")) {
    if (days && days.to < scope.today) return true;
    return client === undefined && (await findMeetings(scope, { words: words.join(" ") })).length === 0;
  }
  const tasks = await scope.read.task.findMany({ select: { title: true } });
  return !tasks.some(({ title }) => words.every((word) => fold(title).includes(word)));
}

/** What is answered by a report or a list where something is asked to be shown. */
const shows: ReadonlySet<Intent> = new Set<Intent>([
  "report.expenses",
  "report.income",
  "report.hours",
  "expense.list",
  "income.list",
  "hours.list",
]);

/**
 * What a text comes to that describes a record of the books and what is right of it, or that it is to be deleted or shown: the one
 * that fits is meant, of several it is asked which, and where none fits that is said, with a button that books it as new. Where it may as
 * well tell something for the first time it is asked, too (SPEC 12: never guess on money). Null where it describes none.
 */
export async function ofRecord(
  turn: Turn,
  text: string,
  hearing: Hearing,
  { parts: [part, ...more] }: Understanding,
): Promise<Step | null> {
  const intent = part?.intent;
  // `… was 130 and i paid cash`: what puts the first right besides is said of the same.
  const apart = more.some((one) => one.intent !== "edit.last");
  if (apart || (intent !== undefined && !mayMean.has(intent) && !meansElse.has(intent))) return null;
  const described = await recordDescribed(text, hearing);
  // `put coffee under office` is what comes, too.
  if (intent === "expense.sort" && described?.days === undefined) return null;
  if (!described || (intent !== undefined && meansElse.has(intent) && !(await isFree(turn, intent, described))))
    return null;
  if (part?.intent === "edit.last" && described.days === undefined && ofOther(turn)) return null;
  const found = await describedRecords(turn.scope, described);
  const own = await lastAmong(turn, found);
  const meant = own && !described.last ? [own] : found;
  if (described.does === "show" && intent !== undefined && shows.has(intent) && !isThatOne(described, meant))
    return null;
  if (described.does !== "correct")
    return meant.length > 0 ? steered(turn, described, meant) : none(turn, described, part);
  if (meant.length === 0) return none(turn, described, part);
  return corrected(turn, described, meant, part);
}

/** Whether one record alone is asked for by its name, where a report would count it among others. */
function isThatOne({ words }: RecordDescribed, [only, ...more]: readonly FoundRecord[]): boolean {
  return only !== undefined && more.length === 0 && !only.loosely && words.length > 0;
}

/** Whether what the person wrote last is nothing that is described so, and a correction of it is one of that. */
function ofOther({ lastChange }: Turn): boolean {
  const table = lastChange?.subjectTable ?? null;
  return table !== null && !["expense", "income", "payment", "hoursEntry"].includes(table);
}

/** The record of the person's last change here, where it is one of those that fit. */
async function lastAmong({ scope, lastChange }: Turn, found: readonly FoundRecord[]): Promise<FoundRecord | null> {
  if (!lastChange || found.length === 0) return null;
  const change = await scope.read.change.findFirst({ where: { id: lastChange.id }, select: { subjectId: true } });
  return found.find(({ id }) => id === change?.subjectId) ?? null;
}

const refOf = ({ table, id }: FoundRecord) => `${table}:${id}`;

/** A record as a button and a question show it: `£24.00 train to Leeds, Tue 3 Nov 2026`. */
function labelOf({ show }: Scope, { money, minutes, called, day }: FoundRecord): string {
  const size = money ? show.money(money) : show.minutes(minutes ?? 0);
  return `${called ? `${size} ${called}` : size}, ${show.day(day)}`;
}

const cancel: Call = { command: "cancel", slots: {} };

/** A record that is to be deleted or shown; nothing is deleted without a yes (LANGUAGE: a delete always asks first). */
function steered(turn: Turn, { does }: RecordDescribed, meant: readonly FoundRecord[]): Step | null {
  const { scope } = turn;
  const { edit, history, buttons } = scope.say;
  const call = (found: FoundRecord): Call => {
    if (does === "show") return { command: "edit", slots: { subject: refOf(found), shown: "yes" } };
    return found.table === "hoursEntry"
      ? { command: "hours delete", slots: { entry: found.id } }
      : { command: "entry delete", slots: { entry: refOf(found) } };
  };
  const [only, ...more] = meant;
  const press = only && call(only);
  const command = press && findCommand(turn, press.command);
  if (!only || !press || !command || !mayUse(scope.person.role, command.access)) return null;
  if (more.length > 0) return whichOf(turn, meant, call);
  const lead = only.loosely ? { lead: edit.closest } : {};
  if (does === "show") return { do: "run", press, ...lead };
  if (only.table !== "hoursEntry")
    return { do: "run", press: { ...press, slots: { ...press.slots, ask: "yes" } }, ...lead };
  const offers: Offer[] = [
    { label: buttons.delete, press, answers: "yes" },
    { label: buttons.keep, press: cancel },
  ];
  const text = history.sureToDelete(labelOf(scope, only));
  return { do: "ask", text, ...lead, question: { press, offers, passing: true } };
}

/** Which of several records is meant: a button for each. */
function whichOf(
  { scope }: Turn,
  meant: readonly FoundRecord[],
  call: (found: FoundRecord) => Call,
  ...others: readonly Offer[]
): Step {
  const offers = meant.slice(0, mostOffered).map((one) => ({ label: labelOf(scope, one), press: call(one) }));
  const press = offers[0]?.press ?? cancel;
  const { edit, buttons } = scope.say;
  const text = others.length > 0 ? edit.whichOrNew : edit.whichRecord;
  const all = [...offers, ...others, { label: buttons.cancel, press: cancel }];
  return { do: "ask", text, question: { press, offers: all, ...(others.length > 0 ? {} : { passing: true }) } };
}

/** The correction of a record: what is said, and its own amount in the currency that is said. */
function correctionOf(turn: Turn, { slots, currency }: RightOfRecord, { money }: FoundRecord): Slots | null {
  const command = findCommand(turn, "edit");
  const same = currency && money ? decodeMoney(`${decimalText(money)} ${currency}`) : null;
  if (!command || (currency !== undefined && !same)) return null;
  return { ...fitting(command, slots), ...(same ? { amount: encodeMoney(same) } : {}) };
}

function corrected(
  turn: Turn,
  described: RecordDescribed,
  meant: readonly FoundRecord[],
  part: Ask | Entry | undefined,
): Step | null {
  const { right, sure } = described;
  const [only, ...more] = meant;
  if (!right || !only) return null;
  if (only.table !== "hoursEntry" && !correctionOf(turn, right, only)) return null;
  const call = (found: FoundRecord): Call => ({
    command: "edit",
    slots: { ...correctionOf(turn, right, found), subject: refOf(found) },
  });
  const fresh = anew(turn, described, part);
  if (!sure && !isLongPast(turn.scope, described))
    return fresh && booksOne(part) ? mayBeNew(turn, described, meant, call, fresh) : null;
  if (more.length === 0 && !only.loosely) return { do: "run", press: call(only) };
  const offer = fresh ? [{ label: turn.scope.say.edit.bookAsNew, press: fresh }] : [];
  return more.length > 0 ? whichOf(turn, meant, call, ...offer) : thatOrNew(turn, only, call(only), fresh);
}

/** Whether a record is told by one day before yesterday: what was spent then is told late, so that the one in the books is meant. */
function isLongPast({ today }: Scope, { days }: RecordDescribed): boolean {
  return days !== undefined && days.from === days.to && days.to < addDays(today, -1);
}

/** Whether it is booked where nothing like it is in the books. */
const booksOne = (part: Ask | Entry | undefined): boolean =>
  part?.kind === "entry" && /^(?:income\.add|expense\.add|hours\.log)$/.test(part.intent);

/** What may tell something for the first time as well: asked where a record of another amount is called so, and it is no habit. */
function mayBeNew(
  turn: Turn,
  { words, right }: RecordDescribed,
  meant: readonly FoundRecord[],
  call: (found: FoundRecord) => Call,
  fresh: Call,
): Step | null {
  const lately = meant.filter(({ loosely }) => !loosely);
  const [only, ...more] = lately;
  const amount = decodeMoney(right?.slots.amount ?? "");
  const hours = right?.slots.hours;
  const same = lately.some(({ money, minutes }) =>
    money ? money.minor === amount?.minor && money.currency === amount.currency : minutes === Number(hours) * 60,
  );
  if (!only || same || lately.length >= habit || (words.length === 0 && hours === undefined)) return null;
  const offer = { label: turn.scope.say.edit.bookAsNew, press: fresh };
  return more.length > 0 ? whichOf(turn, lately, call, offer) : thatOrNew(turn, only, call(only), fresh);
}

/** Whether a record is put right, or something is booked as new. */
function thatOrNew({ scope }: Turn, found: FoundRecord, press: Call, fresh: Call | null): Step {
  const { edit, chat, buttons } = scope.say;
  const offers: Offer[] = [
    { label: chat.correctThat, press, ...(fresh ? {} : { answers: "yes" }) },
    ...(fresh ? [{ label: edit.bookAsNew, press: fresh }] : []),
    { label: buttons.cancel, press: cancel },
  ];
  const label = labelOf(scope, found);
  return { do: "ask", text: fresh ? edit.thatOrNew(label) : edit.isThat(label), question: { press, offers } };
}

/** Says that the books hold no such record, with a button that books it as new; null where that is what is told anyway. */
function none(turn: Turn, described: RecordDescribed, part: Ask | Entry | undefined): Step | null {
  const { scope } = turn;
  const { does, sure, evident, days, called } = described;
  if (!sure || !evident || does === "show") return null;
  // What puts the last right is of the last where nothing else is named.
  if (part?.intent === "edit.last" && days === undefined) return null;
  const { edit } = scope.say;
  if (does === "remove")
    return part?.kind === "ask" && part.intent === "entry.delete"
      ? null
      : { do: "say", text: edit.noneToDelete(called) };
  const press = anew(turn, described, part);
  if (!press) return { do: "say", text: edit.noneDescribed(called) };
  const offers: Offer[] = [
    { label: edit.bookAsNew, press, answers: "yes" },
    { label: scope.say.buttons.cancel, press: cancel },
  ];
  return { do: "ask", text: edit.noneDescribed(called), question: { press, offers, passing: true } };
}

/** The command that books what is described as new. */
function bookingOf({ kind, client }: RecordDescribed): string {
  if (kind === "hours") return "hours";
  return kind === "payment" || client !== undefined ? "income" : "expense";
}

/** The entry that would be booked as new; null where nothing of the kind is told, and for those who may book none. */
function anew(turn: Turn, described: RecordDescribed, part: Ask | Entry | undefined): Call | null {
  const { right, days, words, client, project, was } = described;
  const name = bookingOf(described);
  const command = findCommand(turn, name);
  if (!right || !command || !mayUse(turn.scope.person.role, command.access)) return null;
  if (part?.kind === "entry" && part.intent === command.intent && right.currency === undefined)
    return { command: name, slots: fitting(command, part.slots) };
  const of = right.currency === undefined ? null : decodeMoney(was ?? "");
  const amount = right.slots.amount ?? (of ? `${decimalText(of)} ${right.currency}` : undefined);
  if ((name === "hours" ? right.slots.hours : amount) === undefined) return null;
  const day = right.slots.on ?? (days?.from === days?.to ? days?.from : undefined);
  const what = words.length > 0 ? words.join(" ") : undefined;
  return {
    command: name,
    slots: fitting(command, slots({ client, project, for: what, ...right.slots, amount, on: day })),
  };
}
