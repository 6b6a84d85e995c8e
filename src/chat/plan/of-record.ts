import { describedRecords, type FoundRecord } from "../../books/described-records.ts";
import type { Slots } from "../../call.ts";
import type { Hearing } from "../../understand/hearing.ts";
import { type RecordDescribed, recordDescribed } from "../../understand/record-described.ts";
import type { Ask, Entry, Understanding } from "../../understand/understanding.ts";
import { mayUse } from "../may-use.ts";
import type { Offer } from "../reply.ts";
import { findCommand, type Step, type Turn } from "../turn.ts";
import { fitting } from "./fitting.ts";

/** So many records are offered where several fit. */
const mostOffered = 6;

/**
 * What a text comes to that describes a record of the books and what is right of it, or that it is to be deleted: the one that fits is
 * put right, of several it is asked which, and where none fits that is said, with a button that books it as new. Null where it
 * describes none, or may as well tell something for the first time (SPEC 12: never guess on money).
 */
export async function ofRecord(
  turn: Turn,
  text: string,
  hearing: Hearing,
  understanding: Understanding,
): Promise<Step | null> {
  const described = await recordDescribed(text, hearing);
  if (!described) return null;
  const [part] = understanding.parts;
  if (understanding.parts.length > 2 || understanding.asks) return null;
  const found = await describedRecords(turn.scope, described);
  const own = await lastAmong(turn, found);
  const meant = own && !(described.last && found.length > 1) ? [own] : found;
  if (meant.length === 0) return none(turn, described, part);
  if (!described.sure && described.days === undefined) return null;
  return changing(turn, described, meant);
}

/** The record of the person's last change here, where it is one of those that fit. */
async function lastAmong({ scope, lastChange }: Turn, found: readonly FoundRecord[]): Promise<FoundRecord | null> {
  if (!lastChange) return null;
  const change = await scope.read.change.findFirst({ where: { id: lastChange.id }, select: { subjectId: true } });
  return found.find(({ id }) => id === change?.subjectId) ?? null;
}

const refOf = ({ table, id }: FoundRecord) => `${table}:${id}`;

/** The one record that fits is changed or, with a yes, deleted; of several it is asked which. */
function changing(turn: Turn, { right }: RecordDescribed, meant: readonly FoundRecord[]): Step {
  const [only, ...more] = meant;
  const which: Slots =
    more.length === 0 && only ? { subject: refOf(only) } : { among: meant.slice(0, mostOffered).map(refOf).join(" ") };
  if (right) return { do: "run", press: { command: "edit", slots: { ...slotsOf(turn, "edit", right), ...which } } };
  const hours = only?.table === "hoursEntry";
  const records = meant.slice(0, mostOffered).map(refOf).join(" ");
  return { do: "run", press: { command: hours ? "hours delete" : "entry delete", slots: { among: records } } };
}

function slotsOf(turn: Turn, name: string, slots: Entry["slots"]): Slots {
  const command = findCommand(turn, name);
  return command ? fitting(command, slots) : {};
}

/** Says that the books hold no such record, with a button that books it as new; null where that is what is told anyway. */
function none(turn: Turn, described: RecordDescribed, part: Ask | Entry | undefined): Step | null {
  const { scope } = turn;
  if (!described.sure || !described.evident) return null;
  if (part?.intent === "edit.last" && described.was !== undefined) return null;
  const { edit } = scope.say;
  const text = described.right ? edit.noneDescribed(described.called) : edit.noneToDelete(described.called);
  const press = anew(turn, described, part);
  if (!press) return { do: "say", text };
  const offers: Offer[] = [
    { label: edit.bookAsNew, press, answers: "yes" },
    { label: scope.say.buttons.cancel, press: { command: "cancel", slots: {} } },
  ];
  return { do: "ask", text, question: { press, offers, passing: true } };
}

/** The entry that would be booked as new; null where nothing of the kind is told, and for those who may book none. */
function anew(
  turn: Turn,
  { kind, right, days, words, client, project }: RecordDescribed,
  part: Ask | Entry | undefined,
) {
  if (!right) return null;
  const said = right.on ?? (days && days.from === days.to ? days.from : undefined);
  const on = said === undefined ? {} : { on: said };
  const name = kind === "hours" ? "hours" : kind === "payment" ? "income" : "expense";
  const command = findCommand(turn, name);
  if (!command || !mayUse(turn.scope.person.role, command.access)) return null;
  if ((kind === "hours" ? right.hours : right.amount) === undefined) return null;
  const whose = { ...(client ? { client } : {}), ...(project ? { project } : {}) };
  const shared = { ...whose, ...right, ...on };
  const what = words.length > 0 ? { for: words.join(" ") } : {};
  const known = part?.kind === "entry" && part.intent === command.intent ? part.slots : {};
  return { command: name, slots: fitting(command, { ...shared, ...what, ...known }) };
}
