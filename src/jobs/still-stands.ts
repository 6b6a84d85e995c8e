import { openAmong } from "../../commands/asking/among-told.ts";
import { invoiceNudge, invoicesNudge } from "../../commands/cards/invoice-nudge.ts";
import { tasksNudge } from "../../commands/cards/task-nudge.ts";
import type { Draft } from "../chat/messages.ts";
import { findInvoices } from "../invoices/find-invoices.ts";
import type { Scope } from "../scope.ts";
import { readTasks } from "../work/tasks.ts";

type Told = Omit<Draft, "visibility">;

/**
 * A nudge that was held back, as it is to be told now: without invoices paid or snoozed meanwhile, tasks done meanwhile, and
 * those in `seen`, which a newer nudge tells of already; those it does tell of are added to `seen`. Null when nothing is
 * left of it. Pushes that are no nudges stay as they were.
 */
export async function stillStands(
  scope: Scope,
  { kind, draft, seen }: { readonly kind: string; readonly draft: Draft; readonly seen: Set<string> },
): Promise<Draft | null> {
  if (kind !== "invoices" && kind !== "tasks") return draft;
  const told = kind === "invoices" ? await invoicesLeft(scope, draft, seen) : await tasksLeft(scope, draft, seen);
  if (told === null) return null;
  const turnOff = draft.offers.filter(({ press }) => press.command === "settings");
  return { ...told, offers: [...told.offers, ...turnOff], visibility: "person" };
}

function slotOf({ offers }: Draft, command: string, slot: string): string | undefined {
  return offers.find(({ press }) => press.command === command)?.press.slots[slot];
}

async function invoicesLeft(scope: Scope, draft: Draft, seen: Set<string>): Promise<Told | null> {
  const number = slotOf(draft, "invoice pay", "invoice");
  const [named] = number === undefined ? [] : await findInvoices(scope, number);
  const among = named?.id ?? slotOf(draft, "invoice chase", "among");
  if (among === undefined) return null;
  const all = await openAmong(scope, among);
  const waiting = await scope.read.invoice.findMany({
    where: { id: { in: all.map(({ id }) => id) }, snoozedTo: { gt: scope.at } },
    select: { id: true },
  });
  const open = all.filter(({ id }) => !seen.has(id) && waiting.every((one) => one.id !== id));
  for (const { id } of open) seen.add(id);
  const [only] = open;
  if (!only) return null;
  return open.length === 1 ? invoiceNudge(scope, only.id) : invoicesNudge(scope, open);
}

async function tasksLeft(scope: Scope, draft: Draft, seen: Set<string>): Promise<Told | null> {
  const ids = slotOf(draft, "task snooze", "task")?.split(" ") ?? [];
  const notPutOff = { OR: [{ snoozedTo: null }, { snoozedTo: { lte: scope.at } }] };
  const open = await readTasks(scope, { id: { in: ids }, doneOn: null, AND: notPutOff }, Math.max(1, ids.length));
  const left = open.filter(({ row }) => !seen.has(row.id));
  for (const { row } of left) seen.add(row.id);
  const [first, ...others] = left;
  return first ? tasksNudge(scope, [first, ...others]) : null;
}
