import { type Answer, defineCommand, optional } from "../src/chat/command.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { anyProject } from "../src/chat/options/project.ts";
import type { Card, Offer } from "../src/chat/reply.ts";
import type { Money } from "../src/money/money.ts";
import { type LeftToBill, leftToBill } from "../src/reports/left-to-bill.ts";
import type { Scope } from "../src/scope.ts";

const shown = 15;
const offered = 3;

export const reportUnbilled = defineCommand({
  name: "report unbilled",
  intent: "report.unbilled",
  summary: "What is left to bill: the rest of contracts and projects, unbilled hours, expected entries",
  theme: "reports",
  access: "manager",
  options: {
    client: optional(knownClient("Which client")),
    project: optional(anyProject("Which project")),
  },
  examples: ["what is left to bill", "what is left to bill to Acme"],
  typed: (rest) => (rest === "" ? {} : { client: rest }),
  async run(scope, { client, project }): Promise<Answer> {
    const { unbilled } = scope.say.figures;
    const left = await leftToBill(scope, { clientId: client?.id, projectId: project?.id });
    const who = project?.name ?? client?.name ?? null;
    const parts = partsOf(scope, left);
    if (parts.length === 0) return { text: unbilled.none(who) };
    return {
      text: unbilled.text(who, scope.say.reports.and(parts)),
      card: cardOf(scope, left),
      offers: offersOf(scope, left),
    };
  },
});

/** Amounts added up, each currency apart. */
function summed(amounts: readonly Money[]): Money[] {
  const sums = new Map<string, Money>();
  for (const one of amounts) {
    const known = sums.get(one.currency);
    sums.set(one.currency, known ? { ...known, minor: known.minor + one.minor } : one);
  }
  return [...sums.values()];
}

function partsOf(scope: Scope, { values, hours, entries }: LeftToBill): string[] {
  const { unbilled } = scope.say.figures;
  const agreed = summed(values.map((one) => one.value));
  const time = hours.reduce((sum, one) => sum + one.minutes, 0);
  const worth = summed(hours.flatMap((one) => one.worth)).map(scope.show.money);
  return [
    ...summed(values.map((one) => one.left)).map((left) =>
      unbilled.value(
        scope.show.money(left),
        scope.show.money(agreed.find((one) => one.currency === left.currency) ?? left),
      ),
    ),
    ...(time > 0
      ? [unbilled.hours(scope.show.minutes(time), worth.length > 0 ? scope.say.reports.and(worth) : null)]
      : []),
    ...entries.map((one) => unbilled.entries(scope.show.money(one))),
  ];
}

function cardOf(scope: Scope, { values, hours }: LeftToBill): Card {
  const { unbilled } = scope.say.figures;
  const rows = [
    ...values.map(({ client, project, value, left }) => [
      client?.name ?? "",
      project?.name ?? unbilled.contract,
      scope.show.money(left),
      scope.show.money(value),
    ]),
    ...hours.map(({ client, minutes, worth, unrated }) => [
      client.name,
      `${unbilled.work}: ${scope.show.minutes(minutes)}`,
      [...worth.map(scope.show.money), ...(unrated ? [unbilled.unrated] : [])].join(" · "),
      "",
    ]),
  ];
  return {
    title: unbilled.title,
    fields: [],
    ...(rows.length > 0 ? { table: { head: unbilled.head, rows: rows.slice(0, shown) } } : {}),
    note: unbilled.note,
  };
}

/** The next step: an invoice of the rest of a project, or of hours. */
function offersOf(scope: Scope, { projects, hours }: LeftToBill): Offer[] {
  const { unbilled } = scope.say.figures;
  return [
    ...projects.flatMap(({ client, project }) =>
      project && client
        ? [
            {
              label: unbilled.invoiceRest(project.name),
              press: { command: "invoice project", slots: { project: project.id } },
            },
          ]
        : [],
    ),
    ...hours.map(({ client }) => ({
      label: unbilled.invoiceHours(client.name),
      press: { command: "invoice hours", slots: { client: client.id } },
    })),
  ].slice(0, offered);
}
