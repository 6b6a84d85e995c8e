import { defineCommand, hidden, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { wholeNumber } from "../src/chat/options/whole-number.ts";
import { quietClients, quietDays, staleDays } from "../src/interactions/quiet-clients.ts";
import { showLastContact } from "./cards/client-figures.ts";
import { readShowIt } from "./typed/show-it.ts";

/** Clients on one page. */
const pageSize = 10;

export const clientQuiet = defineCommand({
  name: "client quiet",
  intent: "client.quiet",
  summary: "Clients you have not been in touch with for a while, 30 days unless told; leads 14",
  theme: "clients",
  access: "manager",
  options: {
    days: optional(wholeNumber("For how many days", 1, 10_000)),
    stage: optional(choice("At which stage", ["lead", "negotiation", "client"])),
    skip: hidden(wholeNumber("How many to skip", 0, 1_000_000)),
  },
  examples: ["who haven't I talked to in 30 days", "quiet clients", "stale leads"],
  typed: (rest) => {
    const days = /^(?:for\s+|since\s+|in\s+)?(\d{1,4})(?:\s*(?:d|days?))?$/i.exec(rest.trim())?.[1];
    return days === undefined ? null : { days };
  },
  replied: readShowIt,
  async run(scope, { stage, skip = 0, ...input }, slots) {
    const days = input.days ?? (stage === "lead" || stage === "negotiation" ? staleDays : quietDays);
    const page = await quietClients(scope, { days, stages: stage && [stage] }, { skip, take: pageSize });
    const { interactions, clients } = scope.say;
    if (page.clients.length === 0) {
      const none = stage === "lead" ? interactions.staleNone : interactions.quietNone;
      return { text: skip > 0 ? clients.noneMore : none(days) };
    }
    const { client, stage: at, last } = interactions.quietHead;
    const next = { command: "client quiet", slots: { ...slots, skip: String(skip + pageSize) } };
    return {
      text: skip > 0 ? interactions.quietFurther : interactions.quiet(page.clients.length, page.more, days),
      card: {
        title: interactions.quietTitle(days),
        fields: [],
        table: {
          head: [client, at, last],
          rows: page.clients.map((one) => [one.name, clients.stages[one.stage], showLastContact(scope, one)]),
        },
      },
      offers: [
        ...page.clients.slice(0, 3).map((one) => ({
          label: interactions.logButton(one.name),
          press: { command: "log list", slots: { client: one.id } },
        })),
        ...(page.more ? [{ label: clients.next(pageSize), press: next }] : []),
      ],
    };
  },
});
