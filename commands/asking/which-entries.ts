import type { Call } from "../../src/call.ts";
import type { Asking } from "../../src/chat/command.ts";
import { UserError } from "../../src/errors.ts";
import { type EntryName, findEntries, type SaidEntry } from "../../src/invoices/find-entries.ts";
import type { Money } from "../../src/money/money.ts";
import type { Named } from "../../src/named.ts";
import type { Scope } from "../../src/scope.ts";

/** What a command was given to tell income entries by; the slot `entries` takes the ids that a button means. */
export interface SaidEntries extends Call {
  /** One entry, or several parted by commas; `all` are all of the client that are on no invoice. */
  readonly words?: string | undefined;
  readonly amount?: Money | undefined;
  readonly clientId?: string | undefined;
  readonly on?: SaidEntry["on"] | undefined;
}

function exampleOf(scope: Scope, { command }: SaidEntries): string {
  const { workflow, link } = scope.say.invoices.examples;
  return command === "workflow" ? workflow : link;
}

/** The entries meant and their client, when it is one and the same. */
export interface MeantEntries {
  readonly ids: readonly string[];
  readonly entries: readonly EntryName[];
  readonly client: Named | undefined;
}

/** The income entries meant; none without words; a question with buttons when one part fits several (SPEC 12). */
export async function whichEntries(scope: Scope, said: SaidEntries): Promise<MeantEntries | Asking> {
  if (said.words === undefined) return { ids: [], entries: [], client: undefined };
  const on = said.on ?? "none";
  if (said.words.trim().toLowerCase() === "all") {
    const all = await findEntries(scope, { on, clientId: said.clientId, words: "all" });
    if (all.length === 0) throw new UserError(scope.say.invoices.noEntry(""), exampleOf(scope, said));
    return meant(scope, all);
  }
  const found: EntryName[] = [];
  for (const words of said.words.split(",")) {
    const fits = await findEntries(scope, { words, amount: said.amount, clientId: said.clientId, on });
    const [only] = fits;
    if (!only) throw new UserError(scope.say.invoices.noEntry(words.trim()), exampleOf(scope, said));
    if (fits.length > 1) return ask(scope, said, fits, found);
    found.push(only);
  }
  return meant(scope, found);
}

function ask(scope: Scope, said: SaidEntries, fits: readonly EntryName[], before: readonly EntryName[]): Asking {
  const ids = before.map((one) => one.id);
  const offers = fits.map((one) => ({
    label: scope.say.invoices.buttons.entry(scope.show.minor(one.amountMinor, one.currency), describe(scope, one)),
    press: { command: said.command, slots: { ...said.slots, entries: [...ids, one.id].join(",") } },
  }));
  return { ask: { text: scope.say.invoices.whichEntry, offers } };
}

/** An entry in a few words: what for, from whom, when. */
function describe(scope: Scope, entry: EntryName): string {
  return [entry.note, entry.client, scope.show.day(entry.earnedOn)].filter((part) => part !== null).join(", ");
}

async function meant(scope: Scope, entries: readonly EntryName[]): Promise<MeantEntries> {
  const clients = [...new Set(entries.map((one) => one.clientId))];
  const [id] = clients;
  const row = id && clients.length === 1 ? await scope.read.client.findFirst({ where: { id } }) : null;
  return { ids: entries.map((one) => one.id), entries, client: row ? { id: row.id, name: row.name } : undefined };
}
