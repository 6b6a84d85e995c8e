import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addClient } from "../../src/clients/add-client.ts";
import { archiveClient, restoreClient } from "../../src/clients/archive-client.ts";
import { addContact } from "../../src/clients/client-contacts.ts";
import { readClient } from "../../src/clients/client-profile.ts";
import { tagClient, untagClient } from "../../src/clients/client-tags.ts";
import { clientTies, deleteClient } from "../../src/clients/delete-client.ts";
import { findDuplicates } from "../../src/clients/find-duplicates.ts";
import { moveClient } from "../../src/clients/move-client.ts";
import { reviseClient } from "../../src/clients/revise-client.ts";
import { showClient } from "../../src/clients/show-client.ts";
import { takeClient } from "../../src/clients/take-client.ts";
import { UserError } from "../../src/errors.ts";
import { money } from "../../src/money/money.ts";
import type { Scope } from "../../src/scope.ts";
import type { Day } from "../../src/time/day.ts";
import { openTestBooks, type TestBooks } from "../support/books.ts";
import { day } from "../support/day.ts";
import { givenIncome, givenInvoice } from "./given.ts";

let books: TestBooks;
beforeEach(async () => {
  books = await openTestBooks();
});
afterEach(() => books.close());

const add = (name: string, more: object = {}) =>
  books.as(async (scope) => (await addClient(scope, { name, stage: "lead", ...more })).id);
const read = (id: string) => books.as((scope) => readClient(scope, id));
const revise = (id: string, patch: object) => books.as((scope) => reviseClient(scope, id, patch));

describe("a client", () => {
  test("is added with everything known of it", async () => {
    const owner = await books.as(async (scope) => scope.person);
    const id = await add("  Acme   Ltd ", {
      company: "Acme Limited",
      position: "CEO",
      website: "acme.example",
      linkedin: "in/acme",
      industry: "robots",
      size: "50",
      address: "1 High St",
      source: "google",
      tier: "A",
      notes: "likes calls",
      nextStep: "send the offer",
      satisfaction: 9,
      contractValue: money(6000_00n, "EUR"),
      since: day("2024-03-01"),
      owner,
      emails: ["Jane@acme.com", "jane@ACME.com", "info@acme.com"],
      phones: ["+44 20 7946 0018"],
      sites: ["Dock 3"],
      contact: { name: "Jane Doe", designation: "CTO", emails: ["jd@acme.com"], phones: ["555 0100"] },
      tags: ["vip", "press"],
    });
    const { row, points, moves, contacts, ...profile } = await read(id);
    expect(row).toMatchObject({
      name: "Acme Ltd",
      key: "acme",
      stage: "lead",
      company: "Acme Limited",
      position: "CEO",
      website: "acme.example",
      linkedin: "in/acme",
      industry: "robots",
      size: "50",
      address: "1 High St",
      source: "Google",
      tier: "A",
      notes: "likes calls",
      nextStep: "send the offer",
      satisfaction: 9,
      contractMinor: 6000_00n,
      contractCurrency: "EUR",
      sinceOn: "2024-03-01",
      ownerId: owner.id,
      archivedAt: null,
    });
    expect(profile).toMatchObject({
      emails: ["jane@ACME.com", "info@acme.com"],
      phones: ["+44 20 7946 0018"],
      sites: ["Dock 3"],
      tags: ["press", "vip"],
      owner: { name: "Sam" },
    });
    expect(points.map((point) => point.key).sort()).toEqual([
      "442079460018",
      "dock 3",
      "info@acme.com",
      "jane@acme.com",
    ]);
    expect(contacts.map((one) => [one.row.name, one.row.designation, one.emails, one.phones])).toEqual([
      ["Jane Doe", "CTO", ["jd@acme.com"], ["555 0100"]],
    ]);
    expect(moves.map((move) => [move.fromStage, move.toStage, move.movedOn, move.sequence])).toEqual([
      [null, "lead", "2026-11-20", 1],
    ]);
  });

  test("at stage client is one since today, unless told", async () => {
    const [fresh, old] = [
      await add("Acme", { stage: "client" }),
      await add("Globex", { stage: "client", since: "2020-01-01" }),
    ];
    expect([(await read(fresh)).row.sinceOn, (await read(old)).row.sinceOn]).toEqual(["2026-11-20", "2020-01-01"]);
  });

  test("is refused a contract value below zero", async () => {
    await expect(add("Acme", { contractValue: money(-1n, "USD") })).rejects.toThrow(UserError);
  });
});

describe("a correction", () => {
  test("changes only what it says, and says what it changed", async () => {
    const id = await add("Globex", { company: "Globex Inc", notes: "old", emails: ["a@globex.example"] });
    const { changes, profile } = await revise(id, {
      name: "Globex Ltd",
      notes: null,
      contractValue: money(100n, "USD"),
      emails: ["b@globex.example"],
      stage: "client",
    });
    expect(changes).toEqual([
      { field: "name", from: "Globex", to: "Globex Ltd" },
      { field: "stage", from: "lead", to: "client" },
      { field: "since", from: null, to: "2026-11-20" },
      { field: "contractValue", from: null, to: money(100n, "USD") },
      { field: "notes", from: "old", to: null },
      { field: "emails", from: "a@globex.example", to: "b@globex.example" },
    ]);
    expect(profile.row).toMatchObject({ key: "globex", company: "Globex Inc" });
    await books.as(async (scope) => {
      expect(scope.names.byName("client", "globex ltd").map((one) => one.id)).toEqual([id]);
    });
  });

  test("that says what is so already changes nothing", async () => {
    const id = await add("Globex", { emails: ["a@globex.example"], tags: ["vip"] });
    const patch = { name: "Globex", emails: ["a@globex.example"], tags: ["VIP"], stage: "lead" };
    expect((await revise(id, patch)).changes).toEqual([]);
    expect(await books.database.transaction((tx) => tx.changeRow.count({ where: { rowId: id } }))).toBe(1);
  });

  test("puts a new main email first where there are several, and takes one away", async () => {
    const id = await add("Globex", { emails: ["a@g.example", "b@g.example"] });
    await revise(id, { emails: ["c@g.example"] });
    expect((await read(id)).emails).toEqual(["c@g.example", "a@g.example", "b@g.example"]);
    await revise(id, { emails: ["b@g.example"], addEmails: ["d@g.example"], remove: ["C@g.example"] });
    expect((await read(id)).emails).toEqual(["b@g.example", "a@g.example", "d@g.example"]);
  });

  test("takes away a phone however it is written, a site and a person", async () => {
    const id = await add("Globex", { phones: ["+44 20 7946 0018"], sites: ["Dock 3"], contact: { name: "Jane Doe" } });
    await revise(id, { remove: ["0044 20 79460018", "dock 3", "jane doe"] });
    const { phones, sites, contacts } = await read(id);
    expect([phones, sites, contacts]).toEqual([[], [], []]);
  });

  test("that takes away what is not there is refused before anything is written", async () => {
    const id = await add("Globex", { emails: ["a@g.example"] });
    const work = (scope: Scope) =>
      reviseClient(scope, id, { remove: ["a@g.example", "x@g.example"] }).catch((error) => [error, scope.write.mark()]);
    expect(await books.as(work)).toEqual([expect.any(UserError), 0]);
  });

  test("adds people, and what is new of a person who is there", async () => {
    const id = await add("Globex", { contact: { name: "Jane Doe", emails: ["jane@g.example"] } });
    await books.as((scope) => addContact(scope, id, { name: "JANE DOE", designation: "CTO", phones: ["555 0100"] }));
    await books.as((scope) => addContact(scope, id, { name: "Bo" }));
    expect((await read(id)).contacts.map((one) => [one.row.name, one.row.designation, one.emails, one.phones])).toEqual(
      [
        ["Bo", null, [], []],
        ["Jane Doe", "CTO", ["jane@g.example"], ["555 0100"]],
      ],
    );
  });
});

describe("the pipeline", () => {
  test("takes any move, each dated and in order; the first to client sets client since", async () => {
    const id = await add("Acme");
    const move = (to: "negotiation" | "client" | "past" | "lead", on?: Day) =>
      books.as((scope) => moveClient(scope, id, to, on));
    expect(await move("negotiation", day("2026-11-18"))).toMatchObject({
      from: "lead",
      to: "negotiation",
      moved: true,
    });
    books.at("2026-11-23T10:00");
    await move("client");
    await move("past");
    await move("lead");
    expect(await move("lead")).toMatchObject({ moved: false });
    books.at("2027-01-01T10:00");
    await move("client");
    const { row, moves } = await read(id);
    expect([row.stage, row.sinceOn]).toEqual(["client", "2026-11-23"]);
    expect(moves.map((one) => [one.fromStage, one.toStage, one.movedOn])).toEqual([
      ["lead", "client", "2027-01-01"],
      ["past", "lead", "2026-11-23"],
      ["client", "past", "2026-11-23"],
      ["negotiation", "client", "2026-11-23"],
      ["lead", "negotiation", "2026-11-18"],
    ]);
  });
});

describe("tags", () => {
  test("are one however they are written, and are put on once", async () => {
    const [acme, globex] = [await add("Acme", { tags: ["VIP"] }), await add("Globex")];
    const tag = (id: string, names: string[]) => books.as((scope) => tagClient(scope, { id, name: "it" }, names));
    expect(await tag(acme, ["vip", "press", "Press"])).toEqual(["press"]);
    expect(await tag(globex, ["vip", "⭐"])).toEqual(["VIP", "⭐"]);
    expect((await read(acme)).tags).toEqual(["press", "VIP"]);
    expect(await books.as((scope) => scope.read.tag.count())).toBe(3);
  });

  test("are taken off together or not at all", async () => {
    const id = await add("Acme", { tags: ["vip", "press"] });
    const untag = (names: string[]) => books.as((scope) => untagClient(scope, { id, name: "Acme" }, names));
    await expect(untag(["vip", "late"])).rejects.toThrow('Acme is not tagged "late". It is tagged press, vip.');
    expect((await read(id)).tags).toEqual(["press", "vip"]);
    expect(await untag(["PRESS"])).toEqual(["press"]);
    expect((await read(id)).tags).toEqual(["vip"]);
  });
});

describe("duplicates", () => {
  const find = (newcomer: Parameters<typeof findDuplicates>[1]) => books.as((scope) => findDuplicates(scope, newcomer));

  test("share an email, a phone or nearly a name, of the client or of a person there", async () => {
    const acme = await add("Acme Ltd", { emails: ["Jane@acme.com"], phones: ["+44 20 7946 0018"] });
    const globex = await add("Globex", {
      contact: { name: "Bo", emails: ["bo@globex.example"], phones: ["555 010 0123"] },
    });
    const found = async (newcomer: Parameters<typeof findDuplicates>[1]) =>
      (await find(newcomer)).map((one) => [one.id, one.by, one.value]);
    expect(await found({ name: "Initech" })).toEqual([]);
    expect(await found({ name: "Initech", emails: ["JANE@ACME.COM"] })).toEqual([[acme, "email", "Jane@acme.com"]]);
    expect(await found({ name: "Initech", phones: ["020 7946 0018"] })).toEqual([[acme, "phone", "+44 20 7946 0018"]]);
    expect(await found({ name: "Initech", phones: ["+1 (555) 010-0123"] })).toEqual([
      [globex, "phone", "555 010 0123"],
    ]);
    expect(await found({ name: "ACME" })).toEqual([[acme, "name", "Acme Ltd"]]);
    expect(await found({ name: "Globx", emails: ["bo@globex.example"] })).toEqual([
      [globex, "email", "bo@globex.example"],
    ]);
    expect(await found({ name: "Acme Robotics", emails: ["x@acme.com"], phones: ["0018"] })).toEqual([]);
  });

  test("that are archived are marked and come last", async () => {
    const gone = await add("Acme", { emails: ["jane@acme.com"] });
    await books.as((scope) => archiveClient(scope, gone));
    const there = await add("Acme Ltd");
    expect((await find({ name: "acme", emails: ["jane@acme.com"] })).map((one) => [one.id, one.archived])).toEqual([
      [there, false],
      [gone, true],
    ]);
  });

  test("a client among many of the same first word is found", async () => {
    await books.as(async (scope) => {
      for (let n = 0; n < 230; n++) await addClient(scope, { name: `Studio A${n}`, stage: "lead" });
    });
    const id = await add("Studio Zebra");
    expect((await find({ name: "studio zebra" })).map((one) => one.id)).toEqual([id]);
  });

  test("an archived client is not added a second time by paying", async () => {
    const id = await add("Beta");
    await books.as((scope) => archiveClient(scope, id));
    await expect(books.as((scope) => takeClient(scope, { create: "beta" }))).rejects.toThrow(UserError);
  });
});

describe("archiving", () => {
  test("hides a client from names and brings it back as it was", async () => {
    const id = await add("Acme");
    const before = await read(id);
    const known = () => books.as(async (scope) => scope.names.byName("client", "Acme").length);
    await books.as((scope) => archiveClient(scope, id));
    expect(await known()).toBe(0);
    await books.as((scope) => restoreClient(scope, id));
    expect(await known()).toBe(1);
    expect(await read(id)).toEqual(before);
  });
});

describe("deleting", () => {
  test("is kept from a client with an invoice, even a void one, a payment or income", async () => {
    const [a, b, c, d] = [await add("Aa"), await add("Bb"), await add("Cc"), await add("Dd")];
    const ties = await books.as(async (scope) => {
      await givenInvoice(scope, { clientId: a, minor: 1n, status: "void" });
      await givenInvoice(scope, { clientId: b, minor: 1n, payments: [[1n, "2026-11-02"]] });
      await givenIncome(scope, { clientId: c, minor: 1n, receivedOn: null });
      return Promise.all([a, b, c, d].map((id) => clientTies(scope, id)));
    });
    expect(ties).toEqual([
      { invoices: 1, payments: 0, incomes: 0 },
      { invoices: 1, payments: 1, incomes: 0 },
      { invoices: 0, payments: 0, incomes: 1 },
      null,
    ]);
    await expect(books.as((scope) => deleteClient(scope, a))).rejects.toThrow("has invoices");
  });

  test("takes everything of the client along, and leaves expenses without it", async () => {
    const id = await add("Acme", {
      ...{ emails: ["a@acme.com"], phones: ["555 0100"], tags: ["vip"], sites: ["Dock"] },
      contact: { name: "Jane", emails: ["jane@acme.com"] },
    });
    await books.as((scope) => moveClient(scope, id, "lost"));
    const expense = { amountMinor: 1n, currency: "USD", spentOn: day("2026-11-01"), clientId: id, billable: true };
    await books.as((scope) => scope.write.insert("expense", { ...expense, memberId: scope.person.id }));
    await books.as((scope) => deleteClient(scope, id));
    const left = await books.as(async ({ read: from }) => ({
      clients: await from.client.count(),
      contacts: await from.contact.count(),
      points: await from.contactPoint.count(),
      links: await from.clientTag.count(),
      moves: await from.stageMove.count(),
      expenses: await from.expense.findMany({ select: { clientId: true, billable: true } }),
    }));
    expect(left).toEqual({
      ...{ clients: 0, contacts: 0, points: 0, links: 0, moves: 0 },
      expenses: [{ clientId: null, billable: false }],
    });
  });
});

describe("the last interaction", () => {
  const shown = (id: string) => books.as(async (scope) => (await showClient(scope, id)).standing);

  test("is the latest of stage moves, invoices sent and money received", async () => {
    const id = await add("Acme", { stage: "client" });
    const last = async () => (await shown(id)).lastInteractionOn;
    expect(await last()).toBe("2026-11-20");
    await books.as((scope) => givenInvoice(scope, { clientId: id, minor: 100n, sentOn: "2026-11-22" }));
    expect(await last()).toBe("2026-11-22");
    await books.as((scope) => givenIncome(scope, { clientId: id, minor: 100n, receivedOn: "2026-11-23" }));
    expect(await last()).toBe("2026-11-23");
    await books.as((scope) => givenInvoice(scope, { clientId: id, minor: 5n, payments: [[5n, "2026-11-24"]] }));
    expect(await last()).toBe("2026-11-24");
    await books.as((scope) => moveClient(scope, id, "past", day("2026-11-25")));
    expect(await last()).toBe("2026-11-25");
  });

  test("makes a client inactive after 12 months, unless money is still expected", async () => {
    const [quiet, open, late] = [await add("Quiet", { stage: "client" }), await add("Open"), await add("Late")];
    await books.as(async (scope) => {
      await givenIncome(scope, { clientId: open, minor: 100n, receivedOn: null });
      await givenInvoice(scope, { clientId: late, minor: 100n, sentOn: null, status: "draft" });
    });
    const statuses = async () => [(await shown(quiet)).status, (await shown(open)).status, (await shown(late)).status];
    books.at("2027-11-19T10:00");
    expect(await statuses()).toEqual(["active", "potential", "potential"]);
    books.at("2027-11-20T10:00");
    expect(await statuses()).toEqual(["inactive", "potential", "potential"]);
  });
});

test("the figures of a client come from its invoices with tax, its payments and its other income", async () => {
  const id = await add("Acme", { contractValue: money(1000_00n, "USD") });
  const figures = await books.as(async (scope) => {
    await givenInvoice(scope, {
      clientId: id,
      minor: 100_00n,
      taxBps: 1900,
      payments: [[19_00n, "2026-11-02"]],
      dueOn: "2026-11-19",
    });
    await givenInvoice(scope, { clientId: id, minor: 50_00n, status: "draft" });
    await givenInvoice(scope, {
      clientId: id,
      minor: 7n,
      currency: "JPY",
      payments: [
        [7n, "2026-11-02"],
        [-2n, "2026-11-03"],
      ],
    });
    await givenIncome(scope, { clientId: id, minor: 30_00n, receivedOn: "2026-11-05" });
    await givenIncome(scope, { clientId: id, minor: 999_00n, receivedOn: null });
    return (await showClient(scope, id)).standing.figures;
  });
  expect(figures).toEqual({
    invoicedPercent: 17,
    byCurrency: [
      {
        currency: "USD",
        invoiceAmountMinor: 169_00n,
        totalInvoicedMinor: 119_00n,
        paidMinor: 19_00n,
        outstandingMinor: 100_00n,
        overdueMinor: 100_00n,
        balanceMinor: 100_00n,
        revenueMinor: 49_00n,
      },
      {
        currency: "JPY",
        invoiceAmountMinor: 7n,
        totalInvoicedMinor: 7n,
        paidMinor: 5n,
        outstandingMinor: 2n,
        overdueMinor: 0n,
        balanceMinor: 2n,
        revenueMinor: 5n,
      },
    ],
  });
});
