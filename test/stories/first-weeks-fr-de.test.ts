import { expect } from "vitest";
import { story } from "../support/story.ts";

story(
  "a hairdresser's day is a meeting a stop, whoever is met; who is not known is named, and what somebody is charged is no purchase",
  async ({ say, count, expectReply }) => {
    await say("coupe mme giraud 35 balles en especes");
    expectReply(/une entrée ou une dépense/);
    expect(await count("expense")).toBe(0);
    await say("mme giraud c une nouvelle cliente");
    expectReply(/Ajouté\s: mme giraud \(client\)/);
    await say("demain 9h chez mme giraud, 10h30 chez nadege, 14h aux tilleuls");
    expect(await count("meeting")).toBe(3);
    await say("florence me doit combien");
    expectReply(/Je ne connais aucun client du nom de «\sflorence\s»/);
    await say("urssaf 187€ a payer le 30");
    expectReply(/ce n'est pas encore payé/);
    await say("je prends 35 la coupe et 55 la couleur");
    expectReply(/c'est un prix/);
    await say("la boulangerie a paye 50");
    expectReply(/Je ne connais aucun client du nom de «\sboulangerie\s»/);
    expect(await count("expense")).toBe(0);
    expect(await count("income")).toBe(0);
  },
  { zone: "Europe/Paris", currency: "EUR", locale: "fr-FR" },
);

story(
  "a midwife's appointments need no client in the books, and what is to be done on a day is a reminder",
  async ({ say, field, count, expectReply }) => {
    await say("mittwoch halb drei vorgespraech mit lea brandt");
    expect(field("Wann")).toMatch(/14:30/);
    await say("lea brandt hat abgesagt");
    expectReply(/Abgesagt/);
    await say("dienstag steuerberater anrufen");
    expect(field("Erinnerung")).toBe("steuerberater anrufen");
    await say("gestern 3 hausbesuche a 38 euro");
    expectReply(/eingegangen/);
    await say("abbrechen");
    await say("svs 512,33 am 20.12.");
    expect(await count("expense")).toBe(0);
  },
  { zone: "Europe/Vienna", currency: "EUR", locale: "de-AT" },
);
