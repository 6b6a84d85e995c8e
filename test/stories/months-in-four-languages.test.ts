import { expect } from "vitest";
import { story } from "../support/story.ts";

const guadalajara = { zone: "America/Mexico_City", currency: "MXN", locale: "es-MX" } as const;
const rennes = { zone: "Europe/Paris", currency: "EUR", locale: "fr-FR" } as const;
const graz = { zone: "Europe/Vienna", currency: "EUR", locale: "de-AT" } as const;
const braga = { zone: "Europe/Lisbon", currency: "EUR", locale: "pt-PT" } as const;

story(
  "a seamstress's deposit comes in, her tulle is bought for one sum, and the rent recurs without touching the call before",
  async ({ say, expectReply, count, field }) => {
    await say("nueva clienta Lupita");
    await say("me cayeron 3500 de Lupita por el anticipo del vestido de xv, en efectivo");
    expect(field("Cliente")).toBe("Lupita");
    expect(await count("income")).toBe(1);
    await say("compre 8 metros de tul y 2 carretes de hilo, fueron 1280 con la tarjeta");
    expect(field("Importe")).toMatch(/1,280\.00/);
    expect(await count("expense")).toBe(1);
    await say("le marque a Lupita, quiere otro vestido, le hablo el lunes");
    expect(field("Seguimiento")).toMatch(/^lun/);
    await say("pague la renta del local 4500 por transferencia, es cada mes el dia 14");
    expectReply(/4,500\.00/);
    expect(await count("recurring")).toBe(1);
    expect(await count("interaction")).toBe(1);
    await say("saque 300 para mí");
    expect(await count("income")).toBe(1);
  },
  guadalajara,
);

story(
  "a photographer's house by a mill keeps its name, and who pays is no currency",
  async ({ say, click, expectReply, count, field }) => {
    await say("reçu 320 du Moulin de la Galette pour le shooting, virement");
    await click("Ajouter Moulin de la Galette");
    expect(field("Client")).toBe("Moulin de la Galette");
    await say("acheté 3 boîtes de vis et 2 pinceaux, 45,50 en tout");
    expect(field("Montant")).toMatch(/45,50/);
    await say("en fait si, ils ont paye hier");
    expect(await count("expense")).toBe(1);
    expectReply(/^(?!.*₪)/s);
    await say("je paye 45 par mois pour mon portable, le 20");
    expect(field("Prochaine")).toMatch(/20/);
  },
  rennes,
);

story(
  "a piano tuner's school is called as it is, with whom to ask for, and the rent is always on the 5th",
  async ({ say, count, field }) => {
    await say("neuer Kunde Musikschule Weiz, Ansprechpartnerin Fr. Mag. Huber, 0664 1234567");
    expect(field("Kontakte")).toMatch(/^Fr\. Mag\. Huber/);
    await say("die Miete fürs Lager, 210 Euro, geht immer am 5. runter");
    expect(await count("recurring")).toBe(1);
    expect(field("Betrag")).toMatch(/210,00/);
    await say("trag 3 Stunden bei der Musikschule ein");
    expect(await count("client")).toBe(1);
  },
  graz,
);

story(
  "a gardener's estate is no thursday, the meeting he has is booked, and the contact is named without an article",
  async ({ say, click, count, field }) => {
    await say("recebi 320 da Quinta da Veiga pela poda");
    await click("Adicionar Quinta da Veiga");
    expect(field("Cliente")).toBe("Quinta da Veiga");
    await say("novo cliente Hotel Bom Jesus, o contacto é a Dra. Filipa, filipa@hotelbj.pt");
    expect(field("Contactos")).toMatch(/^Dra\. Filipa/);
    await say("tenho reunião com o Hotel Bom Jesus na quarta-feira às 9 e meia");
    expect(await count("meeting")).toBe(1);
    await say("comprei 10 sacos de terra e 4 vasos, ficou 230 no cartão");
    expect(await count("expense")).toBe(1);
    expect(field("Valor")).toMatch(/230,00/);
  },
  braga,
);
