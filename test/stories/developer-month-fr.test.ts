import { expect } from "vitest";
import { story } from "../support/story.ts";

const belgian = { zone: "Europe/Brussels", currency: "EUR", locale: "fr-BE" } as const;

story(
  "what is called off while a question is open is the question, and nothing of the books",
  async ({ say, expectReply, count }) => {
    await say("nouveau client Solvatec");
    await say("got 100 from Solvatec");
    await say("payé 890 de cotisations sociales");
    await say("3h sur solvatec hier");
    await say("supprime la dernière dépense");
    await say("annule");
    expectReply(/Abandonné/);
    expect(await count("expense")).toBe(1);
    await say("facture solvatec");
    await say("annule");
    expectReply(/Abandonné/);
    await say("annule");
    expectReply(/Annulé\s: 3 h/);
  },
  belgian,
);

story(
  "a credit note told by whose invoice it is gives money of that invoice back",
  async ({ say, field, count }) => {
    await say("nouveau client Solvatec");
    await say("j ai facturé Solvatec 10 jours a 520 + tva 21%");
    await say("solvatec a payé 6292 par virement");
    await say("avoir de 520 sur la facture solvatec, j ai compté un jour en trop");
    expect(await count("invoice")).toBe(1);
    expect(field("Total")).toMatch(/6.292/);
    await say("facture d acompte 1440 pr solvatec tva 21");
    expect(field("Taxe 21%")).toMatch(/302,40/);
  },
  belgian,
);

story(
  "whoever calls off in the end calls the meeting off that was booked last",
  async ({ say, expectReply }) => {
    await say("nouveau prospect Brasserie Léopold, contact sophie@leopold.be");
    await say("rdv avec Sophie de chez Leopold mardi 14h en visio");
    await say("finalement leopold annule");
    expectReply(/^Annulé/);
  },
  belgian,
);
