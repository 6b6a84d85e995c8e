import { type Answer, defineCommand, optional } from "../src/chat/command.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import type { Card, Offer } from "../src/chat/reply.ts";
import { outstandingMinor } from "../src/db/queries/invoice-totals.ts";
import { clientNames } from "../src/invoices/client-names.ts";
import { expectedIncome } from "../src/invoices/expected-income.ts";
import { firstOwed, type Owed } from "../src/invoices/find-open.ts";
import { daysOverdue } from "../src/invoices/invoice-status.ts";
import type { Named } from "../src/named.ts";
import type { Scope } from "../src/scope.ts";

export const reportOwed = defineCommand({
  name: "report owed",
  intent: "report.owed",
  summary: "Who owes you what on invoices",
  theme: "reports",
  access: "manager",
  options: { client: optional(knownClient("Which client")) },
  examples: ["who owes me", "what does Acme owe me"],
  async run(scope, input): Promise<Answer> {
    const { invoices } = scope.say;
    const open = await firstOwed(scope, { clientId: input.client?.id }, listed);
    const expected = await expectedIncome(scope, input.client?.id);
    const said = invoices.owedText(input.client?.name ?? null, totalsOf(scope, open), open.count);
    const beside = expected.map((one) => scope.show.minor(one.minor, one.currency));
    return {
      text: beside.length > 0 ? `${said} ${invoices.expectedText(beside)}` : said,
      ...(open.count > 0 ? { card: await owedCard(scope, invoices.owedTitle, open) } : {}),
      offers: open.count > 0 ? furtherOffers(scope, input.client, ["aging", "overdue"]) : [],
    };
  },
});

export const reportOverdue = defineCommand({
  name: "report overdue",
  intent: "report.overdue",
  summary: "Invoices that are past due",
  theme: "reports",
  access: "manager",
  options: { client: optional(knownClient("Which client")) },
  examples: ["what is overdue", "who is past due"],
  async run(scope, input): Promise<Answer> {
    const { invoices } = scope.say;
    const clientId = input.client?.id;
    const late = await firstOwed(scope, { clientId, dueBefore: scope.today }, listed);
    const open = late.count > 0 || (await firstOwed(scope, { clientId }, 1)).count > 0;
    return {
      text: invoices.overdueText(input.client?.name ?? null, totalsOf(scope, late), late.count),
      ...(late.count > 0 ? { card: await owedCard(scope, invoices.overdueTitle, late) } : {}),
      offers: open ? furtherOffers(scope, input.client, ["owed", "aging"]) : [],
    };
  },
});

const questions = { owed: "report owed", overdue: "report overdue", aging: "aging" } as const;

/** The other questions about what is owed, of the same client, as buttons. */
export function furtherOffers(
  scope: Scope,
  client: Named | undefined,
  further: readonly (keyof typeof questions)[],
): Offer[] {
  const slots = client ? { client: client.name } : {};
  return further.map((one) => ({
    label: scope.say.reports.buttons[one],
    press: { command: questions[one], slots },
  }));
}

/** What is outstanding, per currency. */
function totalsOf(scope: Scope, { totals }: Owed): string[] {
  return totals.map(({ minor, currency }) => scope.show.minor(minor, currency));
}

/** How many invoices a card lists. */
const listed = 20;

async function owedCard(scope: Scope, title: string, open: Owed): Promise<Card> {
  const { invoices } = scope.say;
  const names = await clientNames(
    scope,
    open.first.map((one) => one.clientId),
  );
  return {
    title,
    fields: totalsOf(scope, open).map((value) => ({ label: invoices.fields.outstanding, value })),
    table: {
      head: invoices.owedHead,
      rows: open.first.map((one) => [
        one.number,
        names.get(one.clientId) ?? "",
        scope.show.day(one.dueOn),
        scope.show.minor(outstandingMinor(one), one.currency),
        invoices.late(daysOverdue(one, scope.today)),
      ]),
    },
    ...(open.count > listed ? { note: invoices.more(open.count - listed) } : {}),
  };
}
