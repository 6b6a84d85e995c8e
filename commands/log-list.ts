import type { Slots } from "../src/call.ts";
import { type Answer, defineCommand, hidden, optional } from "../src/chat/command.ts";
import { named } from "../src/chat/options/named.ts";
import { wholeNumber } from "../src/chat/options/whole-number.ts";
import { isChannel } from "../src/interactions/channels.ts";
import { type Happened, type HistoryWith, showHistory } from "../src/interactions/show-history.ts";
import type { Scope } from "../src/scope.ts";
import { daysBetween } from "../src/time/day.ts";
import { seenClient } from "./options/seen-client.ts";
import { readShowIt } from "./typed/show-it.ts";

/** Entries on one page. */
const pageSize = 15;

export const logList = defineCommand({
  name: "log list",
  intent: "interaction.list",
  summary: "What happened with a client, newest first: calls, emails, meetings, notes, invoices, payments, stages",
  theme: "clients",
  access: "employee",
  options: {
    client: optional(seenClient("With which client")),
    contact: optional(named("contact", "With which person")),
    skip: hidden(wholeNumber("How many to skip", 0, 1_000_000)),
  },
  examples: ["log list Acme", "when did I last talk to Acme", "log list"],
  typed: (rest) => ({ client: rest.replace(/^(?:of|with|for)\s+/i, "") }),
  replied: readShowIt,
  run: (scope, input, slots) => listedHistory(scope, input, slots, input.skip),
});

/** A page of what happened as an answer, with a button for what was earlier. */
export async function listedHistory(scope: Scope, of: HistoryWith, slots: Slots, skip = 0): Promise<Answer> {
  const { interactions, clients } = scope.say;
  const page = await showHistory(scope, of, { skip, take: pageSize });
  const name = of.client?.name ?? of.contact?.name ?? null;
  const [newest] = page.entries;
  if (!newest) return { text: interactions.historyNone(name) };
  const last = clients.ago(Math.max(0, daysBetween(newest.on, scope.today)));
  const { date, client, what, who } = interactions.historyHead;
  const earlier = { command: "log list", slots: { ...slots, skip: String(skip + pageSize) } };
  return {
    text:
      skip > 0 ? interactions.historyFurther(name) : interactions.history(name, page.entries.length, last, page.more),
    card: {
      title: interactions.historyTitle(name),
      fields: [],
      table: {
        head: name === null ? [date, client, what, who] : [date, what, who],
        rows: page.entries.map((entry) => [
          scope.show.day(entry.on),
          ...(name === null ? [entry.client ?? clients.none] : []),
          told(scope, entry),
          entry.member,
        ]),
      },
    },
    offers: page.more ? [{ label: interactions.olderButton, press: earlier }] : [],
  };
}

/** What happened, in words. */
function told(scope: Scope, { kind, what, more, nextStep, settled, person }: Happened): string {
  const { happened, channels } = scope.say.interactions;
  if (kind === "logged") return happened.logged(isChannel(what) ? channels[what] : "", person, more, nextStep);
  if (kind === "moved") return what === null ? happened.added(more ?? "") : happened.moved(what, more ?? "");
  if (kind === "met") return happened.met(what ?? "", person);
  if (kind === "received") return happened.received(what);
  const number = what ?? "";
  if (kind === "sent") return happened.sent(number);
  return more === "refund" ? happened.refund(number) : settled ? happened.settled(number) : happened.paid(number);
}
