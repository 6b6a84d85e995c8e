import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addClient } from "../../src/clients/add-client.ts";
import { archiveClient } from "../../src/clients/archive-client.ts";
import { clientKey } from "../../src/clients/client-key.ts";
import { type ClientStatus, statuses } from "../../src/clients/client-status.ts";
import { type ClientFilter, clientSorts, listClients } from "../../src/clients/list-clients.ts";
import { pipelineOverview } from "../../src/clients/pipeline.ts";
import { type SourceResult, sourceReport } from "../../src/clients/source-report.ts";
import { type Stage, stages } from "../../src/clients/stages.ts";
import { money } from "../../src/money/money.ts";
import { addDays, addMonths, type Day } from "../../src/time/day.ts";
import type { Period } from "../../src/time/period.ts";
import { openTestBooks, type TestBooks } from "../support/books.ts";
import { day } from "../support/day.ts";
import { givenIncome, givenInvoice } from "./given.ts";

const today = day("2026-11-20");
const currencies = ["USD", "EUR"] as const;
const tags = ["vip", "press", "late"] as const;
const sources = ["referral", "Google", "Trade fair"] as const;

interface ModelInvoice {
  readonly minor: bigint;
  readonly currency: string;
  readonly status: "draft" | "sent" | "void";
  readonly sentOn: string | null;
  readonly payments: readonly (readonly [bigint, string])[];
}

interface ModelClient {
  readonly name: string;
  readonly stage: Stage;
  readonly source: string | null;
  readonly tags: readonly string[];
  readonly owned: boolean;
  readonly archived: boolean;
  readonly email: string;
  readonly phone: string;
  readonly address: string;
  readonly addedOn: Day;
  readonly contract: { readonly minor: bigint; readonly currency: string } | null;
  readonly invoices: readonly ModelInvoice[];
  readonly incomes: readonly {
    readonly minor: bigint;
    readonly currency: string;
    readonly receivedOn: string | null;
  }[];
}

const aDay = fc.integer({ min: 0, max: 900 }).map((back) => addDays(today, -back));
const minor = fc.bigInt(1n, 500n);

const modelClient = (n: number): fc.Arbitrary<ModelClient> =>
  fc.record({
    name: fc.constantFrom("Acme", "Globex", "Zoë Films", "émigré", "Blue Door").map((name) => `${name} ${n}`),
    stage: fc.constantFrom(...stages),
    source: fc.constantFrom(null, ...sources),
    tags: fc.subarray([...tags]),
    owned: fc.boolean(),
    archived: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
    email: fc.constant(`person${n}@mail-${n % 3}.example`),
    phone: fc.constant(`+44 20 7946 ${String(1000 + n)}`),
    address: fc.constantFrom("12 High St, 100% Town", "Rue de l'École 3", "Under_score Lane"),
    addedOn: aDay,
    contract: fc.option(fc.record({ minor, currency: fc.constantFrom(...currencies) })),
    invoices: fc
      .array(
        fc.record({
          minor,
          currency: fc.constantFrom(...currencies),
          status: fc.constantFrom("draft" as const, "sent" as const, "sent" as const, "void" as const),
          sentOn: aDay,
          payments: fc.array(fc.tuple(minor, aDay), { maxLength: 2 }),
        }),
        { maxLength: 3 },
      )
      .map((list) => list.map((one) => (one.status === "sent" ? one : { ...one, sentOn: null, payments: [] }))),
    incomes: fc.array(
      fc.record({ minor, currency: fc.constantFrom(...currencies), receivedOn: fc.option(aDay, { freq: 4 }) }),
      { maxLength: 2 },
    ),
  });

const model: readonly ModelClient[] = fc.sample(fc.tuple(...Array.from({ length: 60 }, (_, n) => modelClient(n))), {
  seed: 20261120,
  numRuns: 1,
})[0] as ModelClient[];

let books: TestBooks;
beforeAll(async () => {
  books = await openTestBooks();
  for (const one of model) {
    books.at(`${one.addedOn}T12:00`);
    await books.as(async (scope) => {
      const { email, phone, owned, contract, archived, invoices, incomes, addedOn: _on, ...rest } = one;
      const { id } = await addClient(scope, {
        ...rest,
        emails: [email],
        phones: [phone],
        owner: owned ? scope.person : null,
        contractValue: contract && money(contract.minor, contract.currency),
      });
      for (const invoice of invoices) await givenInvoice(scope, { clientId: id, ...invoice });
      for (const income of incomes) await givenIncome(scope, { clientId: id, ...income });
      if (archived) await archiveClient(scope, id);
    });
  }
  books.at(`${today}T09:30`);
});
afterAll(() => books.close());

const owing = ({ invoices }: ModelClient) =>
  invoices.some((one) => one.status === "sent" && one.payments.reduce((sum, [paid]) => sum + paid, 0n) < one.minor);

const lastOn = ({ addedOn, invoices, incomes }: ModelClient) =>
  [
    addedOn as string,
    ...invoices.flatMap((one) => [...(one.sentOn ? [one.sentOn] : []), ...one.payments.map(([, on]) => on)]),
    ...incomes.flatMap((one) => (one.receivedOn ? [one.receivedOn] : [])),
  ]
    .sort()
    .at(-1) as string;

function statusOf(one: ModelClient): ClientStatus {
  if (one.stage === "past" || one.stage === "lost") return "past";
  const draft = one.invoices.some((invoice) => invoice.status === "draft");
  const expected = one.incomes.some((income) => income.receivedOn === null);
  if (!draft && !expected && !owing(one) && lastOn(one) <= addMonths(today, -12)) return "inactive";
  return one.stage === "client" ? "active" : "potential";
}

function revenue(one: ModelClient, currency: string): bigint {
  const payments = one.invoices.flatMap((invoice) =>
    invoice.currency === currency ? invoice.payments.map(([paid]) => paid) : [],
  );
  const received = one.incomes.filter((income) => income.currency === currency && income.receivedOn !== null);
  return [...payments, ...received.map((income) => income.minor)].reduce((sum, each) => sum + each, 0n);
}

function naive(filter: ClientFilter, sort: (typeof clientSorts)[number]): string[] {
  const wanted = model.filter(
    (one) =>
      one.archived === (filter.archived ?? false) &&
      (filter.stage === undefined || one.stage === filter.stage) &&
      (filter.status === undefined || statusOf(one) === filter.status) &&
      (filter.source === undefined || one.source === filter.source) &&
      (filter.owner === undefined || one.owned) &&
      (filter.outstanding === undefined || owing(one) === filter.outstanding) &&
      (filter.tags === undefined || fitsTags(one.tags, filter.tags)) &&
      (filter.search === undefined || contains(one, filter.search)),
  );
  const rank = (one: ModelClient) =>
    sort === "revenue" ? revenue(one, "USD") : sort === "last_contact" ? lastOn(one) : 0;
  const text = (a: string, b: string) => (a < b ? -1 : Number(a > b));
  return wanted
    .toSorted(
      (a, b) => Number(rank(b) > rank(a)) - Number(rank(b) < rank(a)) || text(clientKey(a.name), clientKey(b.name)),
    )
    .map((one) => one.name);
}

const fitsTags = (own: readonly string[], { names, any }: NonNullable<ClientFilter["tags"]>) =>
  any ? names.some((tag) => own.includes(tag)) : names.every((tag) => own.includes(tag));

function contains(one: ModelClient, text: string): boolean {
  const digits = text.replace(/\D/g, "").replace(/^0+/, "");
  return (
    clientKey(one.name).includes(clientKey(text) || "—") ||
    one.email.includes(text.toLowerCase()) ||
    one.address.toLowerCase().includes(text.toLowerCase()) ||
    (digits.length >= 3 && !/\p{L}/u.test(text) && one.phone.replace(/\D/g, "").includes(digits))
  );
}

const anyFilter = fc.record(
  {
    stage: fc.constantFrom(...stages),
    status: fc.constantFrom(...statuses),
    source: fc.constantFrom(...sources),
    tags: fc.record({ names: fc.subarray([...tags], { minLength: 1 }), any: fc.boolean() }),
    owner: fc.constant(true),
    outstanding: fc.boolean(),
    archived: fc.boolean(),
    search: fc.constantFrom(
      "acme",
      "ZOË",
      "zoe f",
      "emigre",
      "person1",
      "mail-2",
      "020 7946 10",
      "École",
      "100%",
      "r_s",
      "High",
      "?",
    ),
  },
  { requiredKeys: [] },
);

describe("a list of clients", () => {
  test("is what a naive search through all of them finds, page by page", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyFilter,
        fc.constantFrom(...clientSorts),
        fc.integer({ min: 1, max: 15 }),
        (given, sort, take) =>
          books.as(async (scope) => {
            const filter: ClientFilter = { ...given, owner: given.owner ? scope.person : undefined };
            const expected = naive(filter, sort);
            const skip = Math.floor(expected.length / 3);
            const page = await listClients(scope, filter, { sort, skip, take });
            expect(page.clients.map((one) => one.name)).toEqual(expected.slice(skip, skip + take));
            expect(page.more).toBe(expected.length > skip + take);
            for (const one of page.clients) {
              const own = model.find((each) => each.name === one.name) as ModelClient;
              expect([one.status, one.lastInteractionOn, one.stage]).toEqual([statusOf(own), lastOn(own), own.stage]);
              for (const figures of one.figures.byCurrency)
                expect(figures.revenueMinor).toBe(revenue(own, figures.currency));
            }
          }),
      ),
      { numRuns: 150 },
    );
  });

  test("knows every combination of two conditions", async () => {
    const filters: ClientFilter[] = stages.flatMap((stage) =>
      statuses.flatMap((status) => [true, false].map((outstanding) => ({ stage, status, outstanding }))),
    );
    await books.as(async (scope) => {
      for (const filter of filters) {
        const page = await listClients(scope, filter, { sort: "name", skip: 0, take: 60 });
        expect(
          page.clients.map((one) => one.name),
          JSON.stringify(filter),
        ).toEqual(naive(filter, "name"));
      }
    });
  });

  test.each([
    [{ source: "billboard" }, 'No client came from "billboard". There are: Google, Trade fair, referral.'],
    [{ tags: { names: ["vip", "gone"], any: false } }, 'There is no tag "gone".'],
  ])("of what is unknown says so", async (filter, sentence) => {
    const list = books.as((scope) => listClients(scope, filter, { sort: "name", skip: 0, take: 5 }));
    await expect(list).rejects.toThrow(sentence);
  });
});

test("the pipeline counts clients and adds their contracts up, each currency apart, without archived ones", async () => {
  const overview = await books.as(pipelineOverview);
  const expected = stages.map((stage) => {
    const own = model.filter((one) => one.stage === stage && !one.archived);
    const values = currencies.flatMap((currency) => {
      const some = own.flatMap((one) => (one.contract?.currency === currency ? [one.contract.minor] : []));
      return some.length === 0
        ? []
        : [
            money(
              some.reduce((sum, each) => sum + each, 0n),
              currency,
            ),
          ];
    });
    return { stage, clients: own.length, values };
  });
  expect(overview).toEqual(expected);
});

describe("the report of sources", () => {
  const inside = (period: Period | null, day: string) => period === null || (day >= period.from && day <= period.to);

  function naiveReport(period: Period | null): SourceResult[] {
    return [...sources, null].flatMap((source) => {
      const own = model.filter((one) => one.source === source);
      const added = own.filter((one) => inside(period, one.addedOn));
      const received = own.flatMap((one) => [
        ...one.invoices.flatMap((invoice) =>
          invoice.payments.map(([paid, on]) => ({ minor: paid, currency: invoice.currency, on: on as string })),
        ),
        ...one.incomes.flatMap(({ receivedOn: on, ...rest }) => (on === null ? [] : [{ ...rest, on }])),
      ]);
      const revenue = currencies.flatMap((currency) => {
        const some = received.filter((one) => one.currency === currency && inside(period, one.on));
        return some.length === 0
          ? []
          : [
              money(
                some.reduce((sum, one) => sum + one.minor, 0n),
                currency,
              ),
            ];
      });
      const won = added.filter((one) => one.stage === "client" || one.stage === "past").length;
      return added.length + revenue.length === 0 ? [] : [{ source, clients: added.length, won, revenue }];
    });
  }

  const bySource = (a: SourceResult, b: SourceResult) => String(a.source).localeCompare(String(b.source));

  test.each([
    [null],
    [{ from: "2026-01-01", to: "2026-06-30" } as Period],
    [{ from: "2026-11-20", to: "2026-11-20" } as Period],
    [{ from: "2020-01-01", to: "2020-12-31" } as Period],
  ])("counts clients and revenue of %o, archived clients among them", async (period) => {
    const report = await books.as((scope) => sourceReport(scope, period));
    expect(report.toSorted(bySource)).toEqual(naiveReport(period).toSorted(bySource));
  });

  test("has the most revenue first, and what is not known last", async () => {
    const report = await books.as((scope) => sourceReport(scope));
    expect(report.at(-1)?.source).toBe(null);
    const home = report.slice(0, -1).map((one) => one.revenue[0]?.minor ?? 0n);
    expect(home).toEqual(home.toSorted((a, b) => Number(b - a)));
  });
});
