import type { Slots } from "../../call.ts";
import type { Change, Message } from "../../db/generated/client.ts";
import { isTable, type Table } from "../../history/tables.ts";
import { ofSeveral } from "../../words/several-words.ts";
import { replyOf, subjectTold } from "../messages.ts";
import { findCommand, type Step, type Turn } from "../turn.ts";

/** The most messages looked back over for entries told together. */
const lookedBack = 40;

/** One of several entries told together. */
interface Told {
  readonly table: Table;
  readonly id: string;
}

/** What may be put right of each kind of entry, tried in this order. */
const fields: Readonly<Partial<Record<Table, readonly string[]>>> = {
  income: ["amount", "on", "mode", "client"],
  expense: ["amount", "on", "mode", "category", "client"],
  payment: ["amount", "on", "mode"],
  hoursEntry: ["hours", "on", "project", "client"],
  invoice: ["amount", "due", "client"],
};

/**
 * What a text comes to right behind several entries of one message: `both were yesterday` corrects them all, `the first one was
 * 45` that one, `delete the second` asks about it (SPEC 12). Null where there were none, or it says anything else.
 */
export async function ofSeveralTold(turn: Turn, text: string): Promise<readonly Step[] | null> {
  const said = ofSeveral(text);
  const told = said && (await toldTogether(turn, said.which !== "all"));
  if (!said || !told || (said.count !== undefined && said.count !== told.length)) return null;
  const meant =
    said.which === "all"
      ? await stillThere(turn, told)
      : told.slice(said.which, said.which === -1 ? undefined : said.which + 1);
  const [only] = meant;
  if (!only) return null;
  const subject = ({ table, id }: Told) => `${table}:${id}`;
  if (said.deletes)
    return [{ do: "run", press: { command: "entry delete", slots: { entry: subject(only), ask: "yes" } } }];
  const steps: Step[] = [];
  for (const one of meant) {
    const slots = await corrected(turn, one, said.values);
    if (slots) steps.push({ do: "run", press: { command: "edit", slots: { ...slots, subject: subject(one) } } });
  }
  // What only some of them have, a category, is put right of those.
  return steps.length > 0 ? steps : null;
}

/** Those of some entries that were not deleted since. */
async function stillThere({ scope }: Turn, told: readonly Told[]): Promise<readonly Told[]> {
  const rows = await scope.read.changeRow.findMany({
    where: { rowId: { in: told.map(({ id }) => id) } },
    orderBy: { seq: "desc" },
    select: { rowId: true, after: true },
  });
  return told.filter(({ id }) => rows.find(({ rowId }) => rowId === id)?.after !== null);
}

/** What is right of an entry: all that one of the values says, piece by piece. */
async function corrected(turn: Turn, { table }: Told, values: readonly string[]): Promise<Slots | null> {
  for (const value of values) {
    const slots: Record<string, string> = {};
    for (const piece of value.split(/\s*,\s*|\s(?:and|und|et|y|e)\s/u)) {
      const name = await fieldOf(
        turn,
        piece,
        (fields[table] ?? []).filter((one) => !(one in slots)),
      );
      slots[name ?? ""] = piece;
    }
    if (!("" in slots)) return slots;
  }
  return null;
}

/** The first field that a value can be read as. */
async function fieldOf(turn: Turn, value: string, names: readonly string[]): Promise<string | undefined> {
  const options = findCommand(turn, "edit")?.options ?? {};
  for (const name of names) {
    const reading = await options[name]?.read(value, turn.scope);
    if (reading && "value" in reading) return name;
  }
  return undefined;
}

/**
 * The entries that the person's newest message of several wrote, in their order, where nothing else was written since but what is of
 * them; a list that was shown since takes the places (`the second`) for its own.
 */
async function toldTogether({ tx, scope, talk }: Turn, byPlace: boolean): Promise<readonly Told[] | null> {
  const messages = await tx.message.findMany({
    where: { conversation: talk.conversation, memberId: scope.person.id },
    orderBy: { seq: "desc" },
    take: lookedBack,
  });
  if (messages.every((message) => subjectTold(message) === undefined)) return null;
  const ids = [...new Set(messages.flatMap(({ changeId }) => changeId ?? []))];
  const changes = await scope.read.change.findMany({ where: { id: { in: ids } }, orderBy: { seq: "desc" } });
  const since = new Set<string>();
  for (const change of changes) {
    if (change.kind !== "do" || change.undoneById !== null) continue;
    const told = toldOf(messages.filter(({ changeId }) => changeId === change.id));
    const made = told.length > 1 && (await madeBy(scope, change.id, told));
    if (made) {
      const before = messages.findIndex(({ changeId }) => changeId === change.id);
      const listed = byPlace && messages.slice(0, before).some(isList);
      return !listed && [...since].every((id) => told.some((one) => one.id === id)) ? told : null;
    }
    for (const id of touched(change, told)) since.add(id);
  }
  return null;
}

const isList = (message: Message) => replyOf(message).card?.table !== undefined;

/** The entries that a change was of; nothing that is still there, where it took one away. */
function touched({ command, subjectId }: Change, told: readonly Told[]): readonly string[] {
  if (command === "entry delete") return [];
  return told.length > 0 ? told.map((one) => one.id) : [subjectId ?? ""];
}

/** Whether a change made these rows, and did not only correct them. */
async function madeBy({ read }: Turn["scope"], changeId: string, told: readonly Told[]): Promise<boolean> {
  const rowId = { in: told.map(({ id }) => id) };
  const made = await read.changeRow.findMany({ where: { changeId, rowId, before: null }, select: { rowId: true } });
  return new Set(made.map((row) => row.rowId)).size === told.length;
}

function toldOf(messages: readonly Message[]): readonly Told[] {
  return messages.toReversed().flatMap((message) => {
    const [table = "", id] = subjectTold(message)?.split(":") ?? [];
    return id !== undefined && isTable(table) ? [{ table, id }] : [];
  });
}
