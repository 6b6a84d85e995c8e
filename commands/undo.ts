import { type BackFiles, tellingCalendars } from "../src/calendar/taken-back.ts";
import type { Slots } from "../src/call.ts";
import { type Answer, type Asking, defineCommand, hidden, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { member } from "../src/chat/options/members.ts";
import { text } from "../src/chat/options/text.ts";
import { wholeNumber } from "../src/chat/options/whole-number.ts";
import { yesNo } from "../src/chat/options/yes-no.ts";
import type { Change } from "../src/db/generated/client.ts";
import { UserError } from "../src/errors.ts";
import { fold } from "../src/fold.ts";
import type { Table } from "../src/history/tables.ts";
import {
  builtOn,
  changesSince,
  lastAnywhere,
  lastChange,
  lastChanges,
  rowsMadeBy,
  takeBack,
  undoneBelow,
} from "../src/history/undo.ts";
import { invoiceRemovalGuard, invoiceReturnGuard } from "../src/invoices/invoice-removal.ts";
import { isShared } from "../src/is-shared.ts";
import type { Scope } from "../src/scope.ts";
import { instantOf } from "../src/time/zone.ts";
import { seesMoney } from "../src/work/sight.ts";
import { setHere } from "../src/workspace/channel-setting.ts";
import { followRestored } from "../src/workspace/follow-zones.ts";
import { refuseOwnerless } from "../src/workspace/members.ts";
import { refuseTakingBack } from "../src/workspace/take-back-rights.ts";
import { lastOf, removed } from "./entry-delete.ts";

export const undo = defineCommand({
  name: "undo",
  intent: "undo",
  summary: "Take back the last change, or the one on a card",
  theme: "conversation",
  access: "employee",
  options: {
    count: optional(wholeNumber("How many of the last changes", 1, 20)),
    which: hidden(choice("Which of the last changes", ["today", "all", "both", "that"])),
    member: optional(member("Whose, when it is not your own")),
    change: hidden(text("Which change")),
    all: hidden(text("Together with what was built on it")),
    entry: hidden(yesNo("The whole entry, with its corrections")),
    what: hidden(text("What it is about, where it need not be the last one")),
  },
  examples: ["undo", "undo last 2"],
  async run(scope, input, slots): Promise<Answer | Asking> {
    const { say } = scope;
    if (input.member && input.member.id !== scope.person.id)
      throw new UserError(say.history.ofOthers(input.member.name), "history of INV-1");
    const { which } = input;
    const { chosen, sure } = await meantOf(scope, input);
    await refuseTakingBack(scope, chosen);
    if (!sure && chosen[0]) return askWhetherThat(scope, chosen[0], slots);
    if (chosen.length > 1 && which && !input.change) return askWhether(scope, chosen);
    const [change, ...more] = chosen;
    if (!change) return nothingHere(scope);
    if (more.length === 0) {
      if (input.entry && (await isCorrection(scope, change))) {
        const found = await lastOf(scope, {});
        if (found?.id === change.subjectId) return removed(scope, found.kind, found.id);
      }
      if (change.kind === "undo") return bringForward(scope, change, input.all !== undefined);
    }
    const undone = chosen.find((one) => one.undoneById !== null);
    if (undone) return { text: say.history.alreadyUndone(undone.title) };
    const changes = await withBuiltOn(scope, chosen);
    const later = changes.filter((one) => !chosen.some(({ id }) => id === one.id));
    refuseOthers(scope, later);
    await refuseTakingBack(scope, later);
    if (later.length > 0 && !input.all) {
      return {
        ask: {
          text: say.history.builtOn(
            say.history.title(chosen.map((one) => one.title)),
            later.map((one) => one.title),
          ),
          offers: [
            {
              label: say.buttons.undoAll(changes.length),
              press: { command: "undo", slots: { change: chosen.map(({ id }) => id).join(","), all: "yes" } },
              answers: "yes",
            },
            { label: say.buttons.keep, press: { command: "cancel", slots: {} } },
          ],
          passing: true,
        },
      };
    }
    await refuseIfGuarded(scope, changes);
    const calendars = await tellingCalendars(scope, changes, () => takeBack(scope, changes));
    await refuseOwnerless(scope);
    await followRestored(scope, changes);
    const titles = changes.map((one) => one.title);
    return {
      ...withFiles(scope, say.history.undone(titles), calendars),
      wrote: { title: say.history.title(titles), kind: "undo" },
    };
  },
});

/** Nothing of the person's was written here; in a shared channel it is asked, for their eyes alone, whether what they wrote elsewhere is meant. */
async function nothingHere(scope: Scope): Promise<Answer | Asking> {
  const { history } = scope.say;
  const { platform } = scope.account;
  if (!isShared(platform, scope.conversation)) return { text: history.nothingToUndo };
  const [last] = (await setHere(scope))?.open ? [] : await lastAnywhere(scope, "do", 1);
  if (!last) return { text: history.nothingOfYours };
  await refuseTakingBack(scope, [last]);
  return askWhetherThat(scope, last, { change: last.id });
}

type Which = "today" | "all" | "both" | "that";

/** The changes that are meant: those of some ids, of a word for them, or so many of the last. */
async function chosenBy(scope: Scope, ids: string | undefined, which: Which | undefined, count = 1): Promise<Change[]> {
  if (ids) return Promise.all(ids.split(",").map((id) => changeOf(scope, id)));
  return which && which !== "that" ? meantBy(scope, which) : lastChanges(scope, "do", count);
}

/** What is said of the changes that are meant. */
interface Meant {
  readonly change?: string | undefined;
  readonly which?: Which | undefined;
  readonly count?: number | undefined;
  readonly what?: string | undefined;
}

/** The changes that are meant, and whether they are for sure: the last one is not where it is called by what it is not about. */
async function meantOf(
  scope: Scope,
  { change, which, count, what }: Meant,
): Promise<{ readonly chosen: Change[]; readonly sure: boolean }> {
  if (what && !change && !which) {
    const about = await lastAbout(scope, what);
    if (about) return { chosen: [about], sure: true };
    return { chosen: await lastChanges(scope, "do", 1), sure: false };
  }
  return { chosen: await chosenBy(scope, change, which, count), sure: which !== "that" };
}

/** How many of the last changes are looked through for one that is called by what it is about. */
const lookedThrough = 50;

/** The last change here whose title has every word of what it is said to be about (`undo the taxi`); null where none has. */
async function lastAbout(scope: Scope, what: string): Promise<Change | null> {
  const words = what.split(" ").map((word) => fold(word).replace(/s$/, ""));
  const changes = await lastChanges(scope, "do", lookedThrough);
  return changes.find(({ title }) => words.every((word) => fold(title).includes(word))) ?? null;
}

/** The most changes taken back by one word: their names are read before. */
const mostAtOnce = 100;

/** How many of them are named. */
const mostNamed = 12;

/** What "everything" or "both" means: what the last message did where that was several things, else what was done here today, or the last two. */
async function meantBy(scope: Scope, which: "today" | "all" | "both"): Promise<Change[]> {
  const last = await lastChanges(scope, "do", 2);
  const batch = last[0] && (await isOfSeveral(scope, last[0])) ? last.slice(0, 1) : null;
  if (which === "both") return batch ?? last;
  if (which === "all" && batch) return batch;
  const since = instantOf({ day: scope.today, time: "00:00" }, scope.zone);
  return changesSince(scope, since, mostAtOnce);
}

/** What one message can tell several of. */
const entryTables: ReadonlySet<string> = new Set<Table>([
  "income",
  "expense",
  "invoice",
  "payment",
  "hoursEntry",
  "task",
  "reminder",
  "meeting",
]);

async function isOfSeveral(scope: Scope, change: Change): Promise<boolean> {
  return (await rowsMadeBy(scope, change)).filter(({ table }) => entryTables.has(table)).length > 1;
}

/** Asks whether the change written last is meant, where something else was told since. */
function askWhetherThat(scope: Scope, change: Change, { which: _which, what: _what, ...said }: Slots): Asking {
  const { history, buttons } = scope.say;
  const slots = { ...said, change: change.id };
  return {
    ask: {
      text: history.sureToUndoThat(change.title),
      offers: [
        { label: buttons.undo, press: { command: "undo", slots }, answers: "yes" },
        { label: buttons.keep, press: { command: "cancel", slots: {} } },
      ],
      passing: true,
    },
  };
}

/** Asks before several changes are taken back at once, naming them. */
function askWhether(scope: Scope, changes: readonly Change[]): Asking {
  const { history, buttons } = scope.say;
  const titles = changes.map((one) => one.title);
  const press = { command: "undo", slots: { change: changes.map(({ id }) => id).join(","), all: "yes" } };
  return {
    ask: {
      text: history.sureToUndo(titles.slice(0, mostNamed), Math.max(0, titles.length - mostNamed)),
      offers: [
        { label: buttons.undoAll(changes.length), press, answers: "yes" },
        { label: buttons.keep, press: { command: "cancel", slots: {} } },
      ],
      passing: true,
    },
  };
}

export const redo = defineCommand({
  name: "redo",
  intent: "redo",
  summary: "Bring forward what undo took back",
  theme: "conversation",
  access: "employee",
  options: { change: hidden(text("Which undo")), all: hidden(text("Together with what it stands on")) },
  examples: ["redo"],
  async run(scope, input) {
    const change = input.change ? await changeOf(scope, input.change) : await lastChange(scope, "undo");
    if (!change) return { text: scope.say.history.nothingToRedo };
    return bringForward(scope, change, input.all !== undefined);
  },
});

/** Changes with all that was built on any of them, each once, the newest first. */
async function withBuiltOn(scope: Scope, chosen: readonly Change[]): Promise<Change[]> {
  const all = (await Promise.all(chosen.map((one) => builtOn(scope, one)))).flat();
  const byId = new Map(all.map((one) => [one.id, one]));
  return [...byId.values()].sort((a, b) => b.seq - a.seq);
}

/**
 * Brings forward what an undo took back; of a change that was undone, what its undo did. What that stands on and is
 * undone too comes back with it, once the person has agreed.
 */
async function bringForward(scope: Scope, said: Change, all: boolean): Promise<Answer | Asking> {
  const { history, buttons } = scope.say;
  const change = said.kind === "do" && said.undoneById !== null ? await changeOf(scope, said.undoneById) : said;
  if (change.kind !== "undo") return { text: history.notUndone(change.title) };
  if (change.undoneById !== null) return { text: history.alreadyRedone };
  const later = (await builtOn(scope, change)).filter((one) => one.id !== change.id);
  refuseOthers(scope, later);
  if (later.length > 0) throw new UserError(history.changedSince(later.map((one) => one.title)));
  const below = await undoneBelow(scope, change);
  refuseOthers(scope, below);
  const changes = [...below, change];
  await refuseTakingBack(scope, changes);
  const titles = changes.map((one) => one.title);
  if (below.length > 0 && !all) {
    return {
      ask: {
        text: history.standsOnUndone(change.title, titles.slice(0, -1)),
        offers: [
          {
            label: buttons.redoAll(changes.length),
            press: { command: "redo", slots: { change: change.id, all: "yes" } },
            answers: "yes",
          },
          { label: buttons.keep, press: { command: "cancel", slots: {} } },
        ],
        passing: true,
      },
    };
  }
  for (const one of changes) {
    const reason = await invoiceReturnGuard(scope, one.id);
    if (reason) throw new UserError(reason);
  }
  const brought = await Promise.all(changes.map((one) => firstUndoneBy(scope, one)));
  const calendars = await tellingCalendars(scope, changes, () => takeBack(scope, changes));
  await refuseOwnerless(scope);
  await followRestored(scope, changes);
  return {
    ...withFiles(scope, history.redone(titles), calendars),
    wrote: { title: history.title(titles), kind: "redo", brought: brought.flatMap((one) => one ?? []).join(",") },
  };
}

/** The oldest of what an undo took back: taking that back again takes back everything that was built on it. */
async function firstUndoneBy(scope: Scope, undo: Change): Promise<string | undefined> {
  return (await scope.read.change.findFirst({ where: { undoneById: undo.id }, orderBy: { seq: "asc" } }))?.id;
}

/** What is said of changes taken back, with the files that tell one's own calendar. */
function withFiles(scope: Scope, text: string, { files, out }: BackFiles): Pick<Answer, "text" | "files"> {
  if (files.length === 0) return { text };
  const { inFile, outFile, changesFile } = scope.say.calendar;
  return { text: `${text} ${files.length > 1 ? changesFile : out ? outFile : inFile}`, files };
}

/** Whether a change only corrected the entry it is about, and did not make it. */
async function isCorrection(scope: Scope, change: Change): Promise<boolean> {
  if (change.subjectId === null || change.kind !== "do") return false;
  const made = await rowsMadeBy(scope, change);
  return made.every((row) => row.id !== change.subjectId);
}

async function changeOf(scope: Scope, id: string): Promise<Change> {
  const change = await scope.read.change.findFirst({ where: { id } });
  if (!change) throw new UserError(scope.say.history.nothingToUndo);
  refuseOthers(scope, [change]);
  return change;
}

/** An employee takes back what they did themselves alone, and hears nothing of what others did (SPEC 1). */
function refuseOthers(scope: Scope, changes: readonly Change[]): void {
  const others = changes.some((one) => one.memberId !== scope.person.id);
  if (others && !seesMoney(scope)) throw new UserError(scope.say.history.builtOnByOthers);
}

async function refuseIfGuarded(scope: Scope, changes: readonly Change[]): Promise<void> {
  const made = (await Promise.all(changes.map((change) => rowsMadeBy(scope, change)))).flat();
  const invoices = made.filter((row) => row.table === "invoice").map((row) => row.id);
  const reason = await invoiceRemovalGuard(scope, invoices);
  if (reason) throw new UserError(reason);
}
