import type { Draft } from "../../src/chat/messages.ts";
import type { ClientStanding } from "../../src/clients/client-standing.ts";
import { staleDays } from "../../src/interactions/quiet-clients.ts";
import type { Scope } from "../../src/scope.ts";
import { showLastContact } from "./client-figures.ts";

/** Leads named in the sentence, and with a button. */
const named = 3;

/** Leads nobody has been in touch with for long, in one message (SPEC 10). */
export function leadsNudge(
  scope: Scope,
  leads: readonly [ClientStanding, ...ClientStanding[]],
  more: boolean,
): Pick<Draft, "text" | "card" | "offers" | "hears" | "about"> {
  const { nudges, interactions } = scope.say;
  const [first] = leads;
  const one = leads.length === 1 && !more;
  const names = leads.slice(0, named).map((lead) => lead.name);
  const list = { command: "client quiet", slots: { stage: "lead" } };
  const { client, last } = interactions.quietHead;
  return {
    text: one
      ? nudges.lead(first.name, scope.show.day(first.lastInteractionOn))
      : nudges.leads(names, leads.length - names.length, more, staleDays),
    ...(one
      ? {}
      : {
          card: {
            title: interactions.quietTitle(staleDays),
            fields: [],
            table: { head: [client, last], rows: leads.map((lead) => [lead.name, showLastContact(scope, lead)]) },
          },
        }),
    offers: [
      ...leads.slice(0, named).map((lead) => ({
        label: nudges.buttons.logWith(lead.name),
        press: { command: "log", slots: { client: lead.id } },
      })),
      ...(one ? [] : [{ label: nudges.buttons.showAll, press: list }]),
    ],
    hears: [{ command: "snooze", slots: { about: nudges.leadReminder(names), until: "1 week" } }, list],
    about: nudges.leadsAbout(leads.length),
  };
}
