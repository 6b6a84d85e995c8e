import type { Slots } from "../src/call.ts";
import { type Answer, type Asking, defineCommand, hidden, optional } from "../src/chat/command.ts";
import { due } from "../src/chat/options/due.ts";
import { hourRate } from "../src/chat/options/hour-rate.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { member } from "../src/chat/options/members.ts";
import { percent } from "../src/chat/options/percent.ts";
import { period } from "../src/chat/options/period.ts";
import { knownProject } from "../src/chat/options/project.ts";
import { UserError } from "../src/errors.ts";
import { billHours } from "../src/invoices/bill-hours.ts";
import type { Named } from "../src/named.ts";
import type { Scope } from "../src/scope.ts";
import { readProject } from "../src/work/read-project.ts";
import { clientsToBill } from "../src/work/unbilled-hours.ts";
import { invoiceCard } from "./cards/invoice-card.ts";
import { nextOffers } from "./invoice.ts";

export const invoiceHours = defineCommand({
  name: "invoice hours",
  intent: "invoice.hours",
  summary: "Draft an invoice of a client's or project's unbilled hours, at their rates",
  theme: "invoices",
  access: "manager",
  options: {
    client: optional(knownClient("Of which client")),
    project: optional(knownProject("Of which project alone")),
    period: optional(period("Worked when")),
    member: optional(member("Worked by whom alone")),
    rate: optional(hourRate("What does an hour cost, whatever rates there are")),
    rateOfRest: hidden(hourRate("What does an hour cost where no rate is set")),
    due: optional(due("When it is due: a day, or net 30")),
    tax: optional(percent("Tax in percent")),
  },
  examples: ["invoice Acme for the unbilled hours", "invoice hours Acme"],
  typed: (rest) => (rest === "" ? {} : { client: rest }),
  async run(scope, input, slots): Promise<Answer | Asking> {
    const { work } = scope.say;
    const client = await clientOf(scope, input.client, input.project, slots);
    if ("ask" in client) return client;
    const { project, member: by, period: span, rate, rateOfRest, due: said, tax } = input;
    const billed = await billHours(scope, {
      client,
      project,
      member: by,
      period: span,
      rate,
      rateOfRest,
      due: said,
      taxBps: tax,
    });
    if ("unrated" in billed) {
      const names = billed.unrated.map((one) =>
        one.project ? work.hoursOf(one.project.name, one.service?.name ?? null) : client.name,
      );
      return { ask: { text: work.askRate(names), option: "rateOfRest", offers: [] } };
    }
    const { view, minutes, otherCurrencies } = billed;
    const { number, currency } = view.row;
    const length = scope.show.minutes(minutes);
    const total = scope.show.minor(view.total.totalMinor, currency);
    const left = otherCurrencies.length > 0 ? [work.otherCurrencies(otherCurrencies)] : [];
    return {
      text: [work.billedText(number, client.name, length, total), ...left].join(" "),
      card: invoiceCard(scope, view),
      offers: nextOffers(scope, view),
      wrote: {
        title: work.billedTitle(number, client.name, length),
        subject: { table: "invoice", id: view.row.id },
      },
    };
  },
});

/** Who is invoiced: the client said, the project's, the only one with unbilled hours, or a question. */
async function clientOf(
  scope: Scope,
  client: Named | undefined,
  project: Named | undefined,
  slots: Slots,
): Promise<Named | Asking> {
  const { work } = scope.say;
  if (project) {
    const view = await readProject(scope, project.id);
    if (!view.client) throw new UserError(work.noClientToBill(view.row.name));
    if (client && client.id !== view.client.id)
      throw new UserError(work.otherClient(view.row.name, view.client.name, client.name));
    return view.client;
  }
  if (client) return client;
  const found = await clientsToBill(scope);
  const [only] = found;
  if (!only) throw new UserError(work.nothingUnbilled, work.examples.log);
  if (found.length === 1) return only;
  const offers = found.map(({ id, name }) => ({
    label: name,
    press: { command: "invoice hours", slots: { ...slots, client: id } },
  }));
  return { ask: { text: work.whichToBill, option: "client", offers } };
}
