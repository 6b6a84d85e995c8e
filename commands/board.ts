import type { Slots } from "../src/call.ts";
import { type Answer, type Asking, defineCommand, hidden, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { invoice as invoiceOption } from "../src/chat/options/invoice.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import type { Offer } from "../src/chat/reply.ts";
import { moveClient } from "../src/clients/move-client.ts";
import { homeFirst, pipelineOverview } from "../src/clients/pipeline.ts";
import { type Stage, stages } from "../src/clients/stages.ts";
import { openDeals } from "../src/db/queries/open-deals.ts";
import { listInvoices } from "../src/invoices/list-invoices.ts";
import { readInvoice } from "../src/invoices/read-invoice.ts";
import { money } from "../src/money/money.ts";
import type { Scope } from "../src/scope.ts";
import { showAmounts } from "./cards/client-figures.ts";
import { dealsCell } from "./client-pipeline.ts";
import { pay } from "./invoice-pay.ts";
import { send } from "./invoice-send.ts";

const kinds = ["clients", "invoices"] as const;
const statuses = ["draft", "sent", "overdue", "paid"] as const;
type BoardStatus = (typeof statuses)[number];

/** Clients or invoices offered of a column. */
const offered = 8;

/** One message, edited in place by its buttons: choose a stage, a client, and where to; or a status, an invoice, and a step. */
export const board = defineCommand({
  name: "board",
  intent: "board",
  summary: "The pipeline, or the invoices, as one message with buttons that move them on",
  theme: "reports",
  access: "manager",
  options: {
    what: optional(choice("Which board", kinds)),
    stage: hidden(choice("Which stage", stages)),
    client: hidden(knownClient("Which client")),
    to: hidden(choice("To which stage", stages)),
    status: hidden(choice("Which status", statuses)),
    invoice: hidden(invoiceOption("Which invoice")),
    step: hidden(choice("Which step", ["send", "pay"])),
  },
  examples: ["board", "board invoices"],
  typed: (rest) =>
    rest === ""
      ? {}
      : /^invoices?$/i.test(rest)
        ? { what: "invoices" }
        : /^(?:clients|pipeline)$/i.test(rest)
          ? {}
          : null,
  async run(scope, { what = "clients", stage, client, to, status, invoice, step }): Promise<Answer | Asking> {
    if (what === "invoices") {
      if (invoice && step) return taken(scope, invoice.id, step);
      if (invoice) return steps(scope, invoice.id, status);
      return invoiceBoard(scope, status);
    }
    if (client && to) return movedTo(scope, client.id, to);
    if (client) return places(scope, client.id);
    return pipelineBoard(scope, stage);
  },
});

const press = (slots: Slots) => ({ command: "board", slots });

async function pipelineBoard(scope: Scope, stage: Stage | undefined): Promise<Answer> {
  const { boards, clients } = scope.say;
  const overview = await pipelineOverview(scope);
  const deals = await scope.query(openDeals, null);
  const rows = overview.map((one) => {
    return [
      clients.stages[one.stage],
      String(one.clients),
      showAmounts(scope, one.values),
      dealsCell(scope, one.stage, deals),
    ];
  });
  const card = { title: boards.pipeline, fields: [], table: { head: boards.head, rows } };
  const other = { label: boards.toInvoices, press: press({ what: "invoices" }) };
  if (stage === undefined) {
    const offers = overview
      .filter((one) => one.clients > 0)
      .map((one) => ({ label: boards.of(clients.stages[one.stage], one.clients), press: press({ stage: one.stage }) }));
    return { text: boards.text, card, offers: [...offers, other] };
  }
  const found = await scope.read.client.findMany({
    where: { stage, archivedAt: null },
    orderBy: { key: "asc" },
    take: offered,
    select: { id: true, name: true },
  });
  const offers = found.map((one) => ({ label: one.name, press: press({ client: one.id }) }));
  return { text: boards.whoOf(clients.stages[stage]), card, offers: [...offers, back(scope, "clients")] };
}

const back = (scope: Scope, what: (typeof kinds)[number]): Offer => ({
  label: scope.say.boards.back,
  press: press({ what }),
});

async function places(scope: Scope, id: string): Promise<Answer> {
  const { boards, clients } = scope.say;
  const { card } = await pipelineBoard(scope, undefined);
  const row = await scope.read.client.findFirstOrThrow({ where: { id } });
  const offers = stages
    .filter((stage) => stage !== row.stage)
    .map((stage) => ({ label: boards.to(clients.stages[stage]), press: press({ client: id, to: stage }) }));
  const text = boards.whereTo(row.name, clients.stages[row.stage]);
  return { text, ...(card ? { card } : {}), offers: [...offers, back(scope, "clients")] };
}

async function movedTo(scope: Scope, id: string, stage: Stage): Promise<Answer> {
  const { boards, clients } = scope.say;
  const { row, from, to, moved } = await moveClient(scope, id, stage);
  const shown = await pipelineBoard(scope, undefined);
  const [before, after] = [clients.stages[from], clients.stages[to]];
  if (!moved) return { ...shown, text: clients.alreadyThere(row.name, after) };
  const wrote = { title: clients.movedTitle(row.name, before, after), subject: { table: "client" as const, id } };
  return { ...shown, text: boards.moved(row.name, before, after), wrote };
}

async function invoiceBoard(scope: Scope, status: BoardStatus | undefined): Promise<Answer> {
  const { boards, invoices } = scope.say;
  const { totals } = await listInvoices(scope, {}, 0);
  const rows = statuses.map((one) => {
    const own = totals.filter((total) => total.status === one);
    const amounts = homeFirst(
      own.map((total) => money(total.totalMinor, total.currency)),
      scope.workspace.currency,
    );
    return [
      invoices.status(one),
      String(own.reduce((sum, total) => sum + total.count, 0)),
      showAmounts(scope, amounts),
    ];
  });
  const card = { title: boards.invoices, fields: [], table: { head: boards.invoiceHead, rows } };
  if (status === undefined) {
    const offers = statuses.flatMap((one, index) => {
      const count = Number(rows[index]?.[1] ?? 0);
      const of = press({ what: "invoices", status: one });
      return count === 0 ? [] : [{ label: boards.of(invoices.status(one), count), press: of }];
    });
    return { text: boards.invoiceText, card, offers: [...offers, { label: boards.toClients, press: press({}) }] };
  }
  const found = await listInvoices(scope, { status }, offered);
  const offers = found.rows.map((one) => ({
    label: `${one.number} ${one.client}`,
    press: press({ what: "invoices", status, invoice: one.number }),
  }));
  return { text: boards.whichOf(invoices.status(status)), card, offers: [...offers, back(scope, "invoices")] };
}

async function steps(scope: Scope, id: string, status: BoardStatus | undefined): Promise<Answer> {
  const { boards, invoices } = scope.say;
  const { card } = await invoiceBoard(scope, undefined);
  const view = await readInvoice(scope, id);
  const { number, currency } = view.row;
  const step = (label: string, name: string): Offer => ({
    label,
    press: press({ what: "invoices", invoice: number, step: name }),
  });
  const next =
    view.status === "draft"
      ? [step(invoices.buttons.send, "send")]
      : view.status === "sent"
        ? [step(invoices.buttons.paid, "pay")]
        : [];
  const show = { label: boards.show, press: { command: "invoice show", slots: { invoice: number } } };
  const shown = invoices.status(status ?? view.status);
  const text = boards.whatStep(number, view.client.name, scope.show.minor(view.total.totalMinor, currency), shown);
  return { text, ...(card ? { card } : {}), offers: [...next, show, back(scope, "invoices")] };
}

/** Takes the step and shows the board as it is then. */
async function taken(scope: Scope, id: string, step: "send" | "pay"): Promise<Answer | Asking> {
  const number = (await readInvoice(scope, id)).row.number;
  const slots = { invoice: number };
  const answer =
    step === "send"
      ? await send(scope, id, undefined)
      : await pay(scope, id, { amount: undefined, on: undefined, mode: undefined, slots });
  if ("ask" in answer) return answer;
  const shown = await invoiceBoard(scope, undefined);
  return { ...shown, text: answer.text, ...(answer.wrote ? { wrote: answer.wrote } : {}) };
}
