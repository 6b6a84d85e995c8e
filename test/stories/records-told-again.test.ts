import { expect } from "vitest";
import { story } from "../support/story.ts";
import type { Told } from "../support/surface.ts";

/** The buttons of the last message of an answer. */
const labels = ({ messages }: Told) => messages.at(-1)?.buttons.map(({ label }) => label) ?? [];

/** Some of what was told in the last weeks. */
const weeks = [
  "new client Acme",
  "new client Lena",
  "new client Globex",
  "new project Website for Acme",
  "spent 8.90 on coffee on nov 5, card",
  "spent 24 on the train to Leeds on nov 3, card",
  "spent 120 on the hotel last tuesday, card",
  "paid adobe 59 on oct 12, card",
  "paid dropbox 12 on nov 2, card",
  "got 700 from Acme on march 3, bank",
  "got 450 from Lena on nov 9, bank",
  "4 hours on Website on monday",
  "3 hours for Globex on nov 3",
];

story("a record told by its words and day is put right, and undo restores it", async (teller) => {
  const { say, count, field, expectReply } = teller;
  for (const text of weeks) await say(text);
  const corrections = [
    ["the coffee on the 5th was 9.80", "Amount", "$9.80"],
    ["the train to Leeds was actually 42", "Amount", "$42.00"],
    ["the march payment from Acme was cash not bank", "Payment mode", "cash"],
    ["the adobe charge in october should be travel", "Category", "travel"],
    ["that 450 from Lena was in euros", "Amount", "€450.00"],
    ["the invoice hours for Globex on the 3rd were 4 not 3", "Hours", "4 h"],
    ["i did 5 hours on monday, not 4", "Hours", "5 h"],
    ["change the date of the dropbox one to the 12th", "Date", "Thu 12 Nov 2026"],
    ["put the hotel on Website", "Project", "Website"],
  ] as const;
  for (const [text, label, value] of corrections) {
    await say(text);
    expectReply(/^Corrected: /);
    expect(field(label), text).toBe(value);
    await say("undo");
    expectReply(/^Undone: Correction/);
  }
  expect([await count("expense"), await count("income"), await count("hoursEntry")]).toEqual([5, 2, 2]);
});

story("a record told by its words and day is deleted with a yes, and shown", async (teller) => {
  const { say, count, field, expectReply } = teller;
  for (const text of weeks) await say(text);
  const shown = await say("show me the hotel from last tuesday");
  expect(field("Amount")).toBe("$120.00");
  expect(labels(shown)).toEqual(["Edit"]);

  await say("delete the hotel from last tuesday");
  expectReply(/^Delete Expense \$120\.00 for hotel, Tue 17 Nov 2026\?/);
  await say("yes");
  expectReply(/^Deleted: Expense \$120\.00 for hotel/);
  await say("remove the 4 hours on Website from monday");
  expectReply(/^Delete 4 h Website, Mon 16 Nov 2026\?/);
  await say("no");
  await say("delete the coffee from the 5th");
  await say("yes");
  expect([await count("expense"), await count("hoursEntry")]).toEqual([3, 2]);
  await say("undo");
  expect(await count("expense")).toBe(4);
});

story("what may be told for the first time is no correction unless that is said", async (teller) => {
  const { say, click, count, field, expectReply } = teller;
  for (const text of weeks) await say(text);
  // Nothing like it is in the books.
  await say("the train to York was 33");
  expectReply(/^Recorded \$33\.00 spent on train to York/);
  // Something is, of another amount.
  const asked = await say("the train to Leeds was 42");
  expectReply(/^The books have \$24\.00 train to Leeds, Tue 3 Nov 2026\. Does this put it right, or is it new\?/);
  expect(labels(asked)).toEqual(["Correct it", "Book it as new", "Cancel"]);
  expect(await count("expense")).toBe(6);
  await click("Book it as new");
  expectReply(/^Recorded \$42\.00 spent on train to Leeds/);
  expect(await count("expense")).toBe(7);
  // The same amount is told again.
  await say("the hotel was 120");
  expectReply(/^Recorded \$120\.00 spent on hotel/);
  expect(await count("expense")).toBe(8);
  // What else is told beside it is what is booked.
  await say("the train to Leeds was delayed, so i took a taxi for 30");
  expectReply(/^Recorded \$30\.00/);
  await say("put adobe under office");
  expectReply(/^(?!Several|Corrected)/);
  await say("the train to Paris was 80");
  expect(field("Amount")).toBe("$80.00");
});

story("of several records that fit it is asked which, and of none that is said", async (teller) => {
  const { say, click, count, field, expectReply } = teller;
  for (const text of weeks) await say(text);
  await say("spent 6 on coffee on nov 12, card");
  await say("spent 30 on paper on nov 13, card");
  const which = await say("change the coffee to $7");
  expectReply(/^Several fit/);
  expect(labels(which).slice(0, 2)).toEqual(["$6.00 coffee, Thu 12 Nov 2026", "$8.90 coffee, Thu 5 Nov 2026"]);
  await click("$8.90 coffee, Thu 5 Nov 2026");
  expectReply(/^Corrected: Expense \$7\.00 for coffee/);
  expect(field("Date")).toBe("Thu 5 Nov 2026");
  await say("the taxi on the 10th was 18 not 15");
  expectReply(/^I find nothing in the books that "taxi on the 10th" describes, so I changed nothing/);
  expect(await count("expense")).toBe(7);
  await click("Book it as new");
  expectReply(/^Recorded \$18\.00 spent on taxi/);
  expect(field("Date")).toBe("Tue 10 Nov 2026");
});

story("a payment is none that is only expected, and what was a mistake is asked about first", async (teller) => {
  const { say, count, field, expectReply } = teller;
  await say("new client Acme");
  await say("invoice Acme 800 for logo");
  await say("mark INV-1 sent");
  await say("Acme paid 300 on INV-1 on nov 10, card");
  await say("spent 12 on lunch on nov 9, cash");
  await say("expecting 500 from Acme next friday");
  await say("the payment from Acme was on the 11th");
  expectReply(/^Corrected: Payment \$300\.00 from Acme for INV-1/);
  expect(field("Date")).toBe("Wed 11 Nov 2026");
  await say("delete the Acme payment from the 11th");
  expectReply(/^Delete Payment \$300\.00 from Acme for INV-1, Wed 11 Nov 2026\?/);
  await say("no");
  await say("that lunch was a mistake, delete it");
  expectReply(/^Delete Expense \$12\.00 for lunch, Mon 9 Nov 2026\?/);
  await say("yes");
  expect([await count("expense"), await count("income"), await count("payment")]).toEqual([0, 1, 1]);
  await say("undo");
  await say("how much was the lunch?");
  expect(field("Amount")).toBe("$12.00");
});

/** What was told, what is right of it and what it then says, in each other language. */
const languages = [
  {
    setting: { locale: "de-DE", currency: "EUR", zone: "Europe/Berlin" },
    told: [
      "neuer Kunde Lena",
      "am 5. November 8,90 für Kaffee ausgegeben, Karte",
      "am 9. November 450 von Lena bekommen, bar",
    ],
    right: [
      ["der Kaffee am 5. war 9,80", "Betrag", /^9,80/],
      ["die Zahlung von Lena war per Überweisung, nicht bar", "Zahlungsart", /^Bank$/],
    ],
    anew: ["der Kaffee war 4,20", /^In den Büchern steht: 8,90/],
    gone: ["lösche den Kaffee vom 5.", /löschen\?/, "ja"],
  },
  {
    setting: { locale: "es-ES", currency: "EUR", zone: "Europe/Madrid" },
    told: [
      "nuevo cliente Lena",
      "gasté 8,90 en café el 5 de noviembre, tarjeta",
      "cobré 450 de Lena el 9 de noviembre, efectivo",
    ],
    right: [
      ["el café del 5 fue 9,80", "Importe", /^9,80/],
      ["el pago de Lena fue por banco, no en efectivo", "Forma de pago", /^banco$/],
    ],
    anew: ["el café fue 4,20", /^En los libros está: 8,90/],
    gone: ["borra el café del 5", /^¿Borro/, "sí"],
  },
  {
    setting: { locale: "fr-FR", currency: "EUR", zone: "Europe/Paris" },
    told: [
      "nouveau client Lena",
      "dépensé 8,90 en café le 5 novembre, carte",
      "reçu 450 de Lena le 9 novembre, espèces",
    ],
    right: [
      ["le café du 5 était à 9,80", "Montant", /^9,80/],
      ["le paiement de Lena était par virement, pas en espèces", "Mode de paiement", /^banque$/],
    ],
    anew: ["le café a coûté 4,20", /^Dans les comptes, il y a : 8,90/],
    gone: ["supprime le café du 5", /^Supprimer/, "oui"],
  },
  {
    setting: { locale: "pt-BR", currency: "BRL", zone: "America/Sao_Paulo" },
    told: [
      "novo cliente Lena",
      "gastei 8,90 com café em 5 de novembro, cartão",
      "recebi 450 da Lena em 9 de novembro, dinheiro",
    ],
    right: [
      ["o café do dia 5 foi 9,80", "Valor", /9,80/],
      ["o pagamento da Lena foi no banco, não em dinheiro", "Forma de pagamento", /^banco$/],
    ],
    anew: ["o café foi 4,20", /^Nos livros está: R\$\s8,90/],
    gone: ["apaga o café do dia 5", /^Apagar/, "sim"],
  },
] as const;

for (const { setting, told, right, anew, gone } of languages)
  story(
    `records of before are put right, asked about and deleted (${setting.locale})`,
    async ({ say, count, field, expectReply }) => {
      for (const text of told) await say(text);
      for (const [text, label, value] of right) {
        await say(text);
        expect(field(label), text).toMatch(value);
        await say("undo");
      }
      expect([await count("expense"), await count("income")]).toEqual([1, 1]);
      const [again, asked] = anew;
      await say(again);
      expectReply(asked);
      expect(await count("expense")).toBe(1);
      await say("cancel");
      const [deletion, sure, yes] = gone;
      await say(deletion);
      expectReply(sure);
      await say(yes);
      expect(await count("expense")).toBe(0);
    },
    setting,
  );
