import { expect } from "vitest";
import { story } from "../support/story.ts";

const french = { zone: "Europe/Paris", currency: "EUR", locale: "fr-FR" } as const;
const german = { zone: "Europe/Berlin", currency: "EUR", locale: "de-DE" } as const;

story(
  "a price that is put right stays the price of one, however the client paid before",
  async ({ say, field, count }) => {
    await say("neue kunden: Lumen Studio, Bar Manolo und Sol Klinik");
    await say("bar manolo hat mir 40 gegeben");
    await say("rechnung bar manolo 3 poster à 40");
    expect(field("Status")).toBe("Entwurf");
    expect(field("Summe")).toMatch(/120/);
    await say("es waren 45 nicht 40");
    expect(field("Summe")).toMatch(/135/);
    await say("rückgängig");
    await say("nein, 50 statt 40");
    expect(field("Summe")).toMatch(/150/);
    await say("schick sie raus");
    expect(field("Status")).toBe("Gesendet");
    expect(await count("income")).toBe(1);
  },
  german,
);

story(
  "an invoice told of in French is a draft until it went out, on the day it is said to",
  async ({ say, field, expectReply }) => {
    await say("nouveaux clients : Studio Lumen et Bar Manolo");
    await say("facture lumen 300 pour le menu");
    expect(field("État")).toBe("Brouillon");
    await say("envoyée hier");
    expect(field("État")).toBe("Envoyée");
    expectReply(/19 nov/);
    await say("facturé manolo 120");
    expect(field("État")).toBe("Envoyée");
  },
  french,
);

story(
  "a question about a deletion is not answered by how somebody feels",
  async ({ say, count, expectNot }) => {
    await say("essence 50");
    await say("supprime la dernière dépense");
    await say("j'ai pas le moral aujourd'hui lol");
    expectNot(/déjà|Corrigé/);
    expect(await count("expense")).toBe(1);
  },
  french,
);

story(
  "a no to a question ends it, and undoes nothing told before",
  async ({ say, count, expectReply }) => {
    await say("tanken 50");
    await say("Sandra hat mir 120 gegeben");
    await say("nein doch nicht");
    expectReply(/Abgebrochen/);
    expect(await count("expense")).toBe(1);
    expect(await count("income")).toBe(0);
  },
  german,
);

story(
  "the client who paid is nobody's expense, known or not",
  async ({ say, click, count }) => {
    await say("neuer kunde Bar Manolo");
    await say("heute hat manolo 50 bezahlt");
    await say("frick hat nur 600 bezahlt");
    expect(await count("income")).toBe(1);
    await click("frick anlegen");
    expect(await count("income")).toBe(2);
    expect(await count("expense")).toBe(0);
  },
  german,
);

story(
  "everybody paid is asked about one by one, and what is put on the invoice is no expense",
  async ({ say, click, count, expectReply }) => {
    await say("nouveaux clients : Studio Lumen et Bar Manolo");
    await say("facturé lumen 300");
    await say("facturé manolo 120 pour le logo");
    await say("toutes les factures sont payées");
    expectReply(/laquelle/i);
    expect(await count("payment")).toBe(0);
    await say("essence 50");
    await say("ajoute 50 de frais de port à la facture");
    expectReply(/quelle facture/i);
    await click("INV-1");
    expect(await count("expense")).toBe(1);
    await say("relance lumen");
    expectReply(/350/);
  },
  french,
);

story(
  "whose a project is is asked about, and never left out",
  async ({ say, click, count, field }) => {
    await say("neues projekt hochzeit müller, kunde müller, 2400 euro, bis ende januar");
    expect(await count("project")).toBe(0);
    await click("müller anlegen");
    expect(await count("project")).toBe(1);
    expect(field("Kunde")).toBe("müller");
  },
  german,
);
