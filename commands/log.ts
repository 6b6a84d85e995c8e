import { type Answer, type Asking, defineCommand, type Input, type Option, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { day } from "../src/chat/options/day.ts";
import { clientOrNew, knownClient } from "../src/chat/options/known-client.ts";
import { named } from "../src/chat/options/named.ts";
import { text } from "../src/chat/options/text.ts";
import { when } from "../src/chat/options/when.ts";
import { offersFor } from "../src/chat/read-input.ts";
import { addClient } from "../src/clients/add-client.ts";
import { broughtBack } from "../src/clients/take-client.ts";
import { UserError } from "../src/errors.ts";
import { channels } from "../src/interactions/channels.ts";
import { logInteraction } from "../src/interactions/log-interaction.ts";
import type { InteractionView } from "../src/interactions/read-interaction.ts";
import type { NamedOrNew } from "../src/named.ts";
import type { Scope } from "../src/scope.ts";
import { seesMoney } from "../src/work/sight.ts";
import { interactionCard, interactionTitle } from "./cards/interaction-card.ts";
import { reminderSaid } from "./cards/reminder-card.ts";
import { listedHistory } from "./log-list.ts";

/** A client, which managers may add or bring back on the spot; employees know those of their projects alone (SPEC 1). */
function clientOf(describe: string): Option<NamedOrNew> {
  const orNew = clientOrNew(describe);
  const known = knownClient(describe);
  return { ...orNew, read: (text, scope) => (seesMoney(scope) ? orNew : known).read(text, scope) };
}

/** `call Acme: all good`, `a call with Acme about the logo`; more than that is a sentence. */
const spelt =
  /^(?:an?\s+)?(call|email|meeting|text|note)\s+(?:(?:with|to|from|on|for)\s+)?([^:,;]+?)(?:(?::|\s+about)\s+([^,;]+))?$/i;

const options = {
  client: optional(clientOf("With which client")),
  contact: optional(named("contact", "With which person")),
  channel: optional(choice("How you were in touch", channels)),
  summary: optional(text("What was said")),
  on: optional(day("When", "past")),
  nextStep: optional(text("What comes next")),
  followUp: optional(when("When to follow up")),
};

export const log = defineCommand({
  name: "log",
  intent: "interaction.log",
  summary: "Log a call, email, meeting, text or note, with its next step and follow-up; alone, list them",
  theme: "clients",
  access: "employee",
  options,
  examples: [
    "called Jane at Acme about the logo, follow up friday",
    "emailed Globex yesterday, they want a quote, next step send proposal by tuesday",
    "note on Acme: prefers email",
  ],
  typed: (rest) => {
    const [, channel, client, summary] = spelt.exec(rest) ?? [];
    return channel && client ? { channel: channel.toLowerCase(), client, ...(summary ? { summary } : {}) } : null;
  },
  async run(scope, input, slots): Promise<Answer | Asking> {
    if (Object.keys(slots).length === 0) return listedHistory(scope, {}, slots);
    const clientId = await clientMeant(scope, input);
    if (!clientId && !input.contact) {
      const offers = await offersFor({ command: "log", name: "client", option: options.client, slots }, scope);
      return { ask: { text: scope.say.interactions.withWhom, option: "client", offers } };
    }
    const { followUp, summary, nextStep } = input;
    if ((input.channel ?? "note") === "note" && !summary && !nextStep && !followUp)
      return { ask: { text: scope.say.interactions.whatSaid, option: "summary", offers: [] } };
    const view = await logInteraction(scope, {
      clientId,
      contactId: input.contact?.id,
      channel: input.channel ?? "note",
      on: input.on ?? scope.today,
      summary,
      nextStep,
      followUp: followUp && { day: followUp.day ?? scope.today, time: followUp.time },
    });
    return answer(scope, view);
  },
});

/** The client named, added or brought back first where that was agreed to; else that of the person named. */
async function clientMeant(scope: Scope, { client, contact }: Input<typeof options>): Promise<string | undefined> {
  if (client) return (await taken(scope, client)).id;
  if (!contact) return undefined;
  const row = await scope.read.contact.findFirst({ where: { id: contact.id }, select: { clientId: true } });
  return row?.clientId ?? undefined;
}

async function taken(scope: Scope, client: NamedOrNew): Promise<{ readonly id: string }> {
  if ("id" in client && !client.archived) return client;
  if (!seesMoney(scope)) throw new UserError(scope.say.interactions.adds);
  return "id" in client ? broughtBack(scope, client) : addClient(scope, { name: client.create, stage: "lead" });
}

function answer(scope: Scope, view: InteractionView): Answer {
  const { interactions } = scope.say;
  const { row, client, contact, followUp } = view;
  const name = client?.name ?? contact?.name ?? "";
  const said =
    row.channel === "note" ? interactions.noted(name) : interactions.logged(interactions.channels[row.channel], name);
  return {
    text: followUp ? `${said} ${interactions.followUpSet(reminderSaid(scope, followUp))}` : said,
    card: interactionCard(scope, view),
    wrote: { title: interactionTitle(scope, view), subject: { table: "interaction", id: row.id } },
  };
}
