import { expect } from "vitest";
import { story } from "../support/story.ts";

const medellin = { zone: "America/Bogota", currency: "COP", locale: "es-CO" } as const;
const quebec = { zone: "America/Toronto", currency: "CAD", locale: "fr-CA" } as const;
const winterthur = { zone: "Europe/Zurich", currency: "CHF", locale: "de-CH" } as const;
const beloHorizonte = { zone: "America/Sao_Paulo", currency: "BRL", locale: "pt-BR" } as const;

story(
  "a videographer's thousands are carried on, what is charged to them is spent, and a feast of somebody's is asked about",
  async ({ say, expectReply, count, field }) => {
    await say("nueva clienta Laura");
    await say("pagué 60 mil de internet y 45 de celular");
    expectReply(/60\.000,00/);
    expectReply(/45\.000,00/);
    await say("me cobraron 12.900 de cuota de manejo");
    expect(await count("expense")).toBe(3);
    await say("xv años de regina, 9 mil");
    expect(await count("expense")).toBe(3);
    expect(await count("income")).toBe(0);
    await say("curso de drones 800 mil, pagué 200 mil de anticipo");
    expect(field("Importe")).toMatch(/200\.000,00/);
    expect(await count("expense")).toBe(4);
    await say("subí los reels a 250 mil y las bodas a 3 millones");
    expect(await count("expense")).toBe(4);
    await say("hazme un recibo de 80 mil para laura");
    expect(await count("invoice")).toBe(1);
  },
  medellin,
);

story(
  "a translator's two taxes are not put on as one, and who comes only at an hour moves theirs",
  async ({ say, expectReply, count, field }) => {
    await say("nouvelle cliente Marie-Ève Gagnon");
    await say("facture Marie-Ève 840 $ + TPS 5% + TVQ 9,975%");
    expectReply(/un seul taux/);
    expect(await count("invoice")).toBe(0);
    await say("facture Marie-Ève 500 avec TVQ 9,975%");
    expectReply(/deux décimales/);
    await say("facture Marie-Ève 500 + TPS 5%");
    expect(field("Total")).toMatch(/525,00/);
    await say("reçu deux fois 60");
    expect(field("Montant")).toMatch(/120,00/);
    await say("rdv avec marie-ève mardi 9h15");
    await say("marie-ève n'arrive qu'à 9h30");
    expectReply(/Déplacé.*09:30/);
    expect(await count("meeting")).toBe(1);
    await say("merci bonne fin de semaine");
    expect(await count("interaction")).toBe(0);
  },
  quebec,
);

story(
  "a physiotherapist's patients keep their names, so many times a price is worked out, and appointments are made longer",
  async ({ say, expectReply, count, field }) => {
    await say("neue patientin Frau Brändli");
    await say("und Herr Hürlimann auch");
    expectReply(/^Angelegt: Herr Hürlimann/);
    await say("rechnung an hürlimann 4 mal fr. 132.-");
    expect(field("Summe")).toMatch(/528\.00/);
    await say("termin brändli di 9.15 45min");
    await say("brändli kommt erst um halb zehn");
    expectReply(/09:30–10:15/);
    await say("verlängere den termin mit brändli um 15 min");
    expectReply(/09:30–10:30/);
    expect(await count("meeting")).toBe(1);
    await say("fortbildung manuelle therapie 1'100.- davon 300.- anzahlung jetzt");
    expect(field("Betrag")).toMatch(/300\.00/);
    await say("schicks der brändli per mail");
    await say("bis denn, schöns wuchenend");
    expect(await count("interaction")).toBe(0);
  },
  winterthur,
);

story(
  "a manicurist's transfers are added up, half a price paid is half, and Dona Lourdes is not Dona Sonia",
  async ({ say, expectReply, count, field }) => {
    await say("cliente nova Dona Sonia");
    await say("cliente nova Bruna");
    await say("recebi 2 pix de 60");
    expect(field("Valor")).toMatch(/120,00/);
    await say("sonia pagou 2x R$ 30");
    expect(field("Valor")).toMatch(/60,00/);
    await say("alongamento em gel da Bruna 180, pagou metade");
    expect(field("Valor")).toMatch(/90,00/);
    await say("gastei 35 de uber indo na casa da dona lourdes");
    expect(field("Cliente")).toBeUndefined();
    await say("aumentei a mao pra 35 e o pe pra 40");
    expect(await count("expense")).toBe(1);
    await say("faz um recibo de 80 pra sonia");
    expect(await count("invoice")).toBe(1);
    expectReply(/Dona Sonia/);
  },
  beloHorizonte,
);
