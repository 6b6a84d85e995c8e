import type { Call } from "../../src/call.ts";
import type { Asking } from "../../src/chat/command.ts";
import { UserError } from "../../src/errors.ts";
import { isTable } from "../../src/history/tables.ts";
import type { Scope } from "../../src/scope.ts";
import type { Day } from "../../src/time/day.ts";
import { revisions } from "../revisions/revisions.ts";

/** A record as a button shows it: what it is called, with its day. */
interface Shown {
  readonly ref: string;
  readonly id: string;
  readonly title: string;
}

/** The records that references as `expense:exp_…`, with spaces between, stand for and that are still there. */
async function shownOf(scope: Scope, among: string): Promise<readonly Shown[]> {
  const found: Shown[] = [];
  for (const ref of among.split(" ")) {
    const [table = "", id = ""] = ref.split(":");
    const title = isTable(table) ? await revisions[table]?.titleOf(scope, id) : undefined;
    if (title === undefined) continue;
    const day = await dayOf(scope, table, id);
    found.push({ ref, id, title: day ? `${title}, ${scope.show.day(day)}` : title });
  }
  if (found.length === 0) throw new UserError(scope.say.edit.nothing, scope.say.edit.example);
  return found;
}

async function dayOf({ read }: Scope, table: string, id: string): Promise<Day | undefined> {
  const where = { id };
  if (table === "expense") return (await read.expense.findFirst({ where, select: { spentOn: true } }))?.spentOn;
  if (table === "income") return (await read.income.findFirst({ where, select: { earnedOn: true } }))?.earnedOn;
  if (table === "payment") return (await read.payment.findFirst({ where, select: { paidOn: true } }))?.paidOn;
  return undefined;
}

/** Which of some records is to be changed: a button for each, which calls the command with that one. */
export async function whichRecord(
  scope: Scope,
  { command, slots, among, option }: Call & { readonly among: string; readonly option: string },
): Promise<Asking> {
  const { among: _, ...rest } = slots;
  const offers = (await shownOf(scope, among)).map(({ ref, title }) => ({
    label: title,
    press: { command, slots: { ...rest, [option]: ref } },
  }));
  return { ask: { text: scope.say.edit.whichRecord, offers, passing: true } };
}

/** Whether the one record is to be deleted, or which of several; nothing is without a yes (LANGUAGE: a delete always asks first). */
export async function whichToDelete(
  scope: Scope,
  { command, among }: { readonly command: string; readonly among: string },
): Promise<Asking> {
  const { edit, history, buttons } = scope.say;
  const shown = await shownOf(scope, among);
  const [only, ...more] = shown;
  const press = ({ ref, id }: Shown) => ({ command, slots: { entry: command === "hours delete" ? id : ref } });
  const keep = { label: buttons.keep, press: { command: "cancel", slots: {} } };
  if (only && more.length === 0) {
    const offers = [{ label: buttons.delete, press: press(only), answers: "yes" as const }, keep];
    return { ask: { text: history.sureToDelete(only.title), offers, passing: true } };
  }
  const offers = [...shown.map((one) => ({ label: one.title, press: press(one) })), keep];
  return { ask: { text: edit.whichRecord, offers, passing: true } };
}
