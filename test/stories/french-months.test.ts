import { expect } from "vitest";
import { story } from "../support/story.ts";

const lyon = { zone: "Europe/Paris", currency: "EUR", locale: "fr-FR" } as const;
const quebec = { zone: "America/Toronto", currency: "CAD", locale: "fr-CA" } as const;
const lausanne = { zone: "Europe/Zurich", currency: "CHF", locale: "fr-CH" } as const;

story(
  "a hairdresser who rents chairs tells of clients, takings and hours as they come",
  async ({ say, expectReply, field, count }) => {
    await say("nouvelle cliente Lea Dubois, et nouveau client salon Kim");
    expect(await count("client")).toBe(2);
    await say("j ai encaissé 280 aujourdhui dont 120 en especes");
    expect(await count("income")).toBe(2);
    await say("achat de ciseaux 120 et mets 3h sur salon kim hier");
    expectReply(/3 h sur salon Kim/);
    expect(await count("expense")).toBe(1);
    await say("mets carte par défaut");
    await say("dépensé 12 en café");
    expect(field("Mode de paiement")).toMatch(/^carte/);
    await say("mon objectif c'est 10k d'ici fin juin");
    expectReply(/10.000,00\s€/);
    await say("je suis en congé du 3 au 8");
    expectReply(/je ne tiens pas les jours de congé/);
  },
  lyon,
);

story(
  "a sound technician's deposit is paid by the client, and a rate is no correction of what was spent",
  async ({ say, expectReply, field, count }) => {
    await say("nouveau client Festival d'Eté");
    await say("facture le festival 2500 pour la sono, dépôt de 500 déjà payé");
    expect(await count("expense")).toBe(0);
    expect(await count("payment")).toBe(1);
    await say("combien me doit le festival");
    expectReply(/2\s000,00/);
    await say("un 20 de parking");
    expect(field("Montant")).toMatch(/^20,00/);
    await say("mets le taux de change EUR à 1,48");
    expectReply(/1[.,]48/);
    await say("combien j'ai dépensé c't'année");
    expectReply(/2026.*20,00/);
  },
  quebec,
);

story(
  "a translator's annual report recurs nothing, and nobody else's meeting is called off",
  async ({ say, expectReply, count }) => {
    await say("nouveau client Nestlé, Novartis et Verlag Huber");
    expect(await count("client")).toBe(3);
    await say("facture nestlé 1'200.- traduction rapport annuel, 30 jours");
    expect(await count("invoice")).toBe(1);
    expectReply(/^Brouillon INV-1/);
    await say("1 euro c'est 0.94");
    expectReply(/0[.,]94/);
    await say("call avec Huber lundi 10h zoom");
    await say("décale-le à 11h30");
    expectReply(/lun 23 nov 2026.*11:30/);
    await say("annule le rdv du fiscaliste");
    expect(await count("meeting")).toBe(1);
    expectReply(/fiscaliste/);
  },
  lausanne,
);
