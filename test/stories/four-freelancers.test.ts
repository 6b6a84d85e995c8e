import { expect } from "vitest";
import { story } from "../support/story.ts";

const berlin = { locale: "de-DE", currency: "EUR", zone: "Europe/Berlin" };
const zurich = { locale: "de-CH", currency: "CHF", zone: "Europe/Zurich" };
const saoPaulo = { locale: "pt-BR", currency: "BRL", zone: "America/Sao_Paulo" };
const lisbon = { locale: "pt-PT", currency: "EUR", zone: "Europe/Lisbon" };

story(
  "an illustrator's month: clients one behind the other, hours one behind the other, what was paid for and what was paid",
  async ({ say, field, count, expectReply }) => {
    await say("neue kundin: Verlag Morgenrot, ansprechpartnerin Frau Lehmann, lehmann@morgenrot.de");
    await say("und dann noch die Agentur Blaupause, die zahlen immer nach 30 tagen");
    expectReply(/Angelegt: Blaupause/);
    expect(field("Notizen")).toBe("die zahlen immer nach 30 tagen");
    await say("neues projekt Der kleine Dachs für Verlag Morgenrot, 3200 euro");
    await say("heute 4 stunden am kleinen dachs gezeichnet");
    expect(field("Für")).not.toBe("kleinen");
    await say("und gestern 3,5 std");
    expectReply(/3 h 30 min für Der kleine Dachs, Do 19 Nov 2026\. 7 h 30 min bisher/);
    await say("20 für blumen gezahlt");
    expect(await count("expense")).toBe(1);
    expect(await count("income")).toBe(0);
    await say("39,90 fürs fitnessstudio bezahlt... ach das ist privat, wieder raus");
    expect(await count("expense")).toBe(1);
    await say("KSK beitrag 198");
    await say("ksk ist jeden monat am 5. fällig");
    expectReply(/jeden Monat am 5\. Das nächste Mal am Sa 5 Dez 2026/);
    await say("hab ich die ksk schon eingetragen?");
    expectReply(/198,00/);
    await say("rechnung an morgenrot 350 fürs cover");
    await say("abgeschickt");
    await say("mahnung an morgenrot");
    expectReply(/Guten Tag Frau Lehmann,/);
    await say("wie lösche ich einen kunden");
    expectReply(/löschen/i);
  },
  berlin,
);

story(
  "a sound engineer in Zürich hears Swiss examples, and a new name is the whole new name",
  async ({ say, expectReply, expectNot }) => {
    await say("neue kundin Lea Zgraggen");
    await say("lea zgraggen heisst jetzt Lea Meier");
    expectReply(/Lea Meier/);
    await say("rechnung an lea 2 tage à 950");
    await say("zahlbar innert 10 tagen");
    expectReply(/30 Nov 2026/);
    await say("pdf");
    expectReply(/8001 Zürich/);
    expectNot(/ß|Berlin/);
    await say("soundcheck mit lea am dienstag 14 uhr im studio, vor ort");
    expectNot(/in person/);
    await say("was hab ich heute eingetragen?");
    expectReply(/Anotado|Eingetragen|geändert/i);
  },
  zurich,
);

story(
  "a trainer's month: pupils are clients, a price of a lesson is no income, what is jotted behind a yes is asked about",
  async ({ say, count, expectReply }) => {
    await say("aluno novo Marcelo Tavares, 2x por semana, 150 a aula");
    expectReply(/Marcelo Tavares, como cliente/);
    await say("tbm o Rafa Nogueira, lead, veio pelo instagram");
    expectReply(/Rafa Nogueira, como lead/);
    expect(await count("income")).toBe(0);
    expect(await count("recurring")).toBe(0);
    await say("rafa fechou! pacote 8 aulas 880");
    expect(await count("expense")).toBe(0);
    await say("cobra o marcelo 300 pelas 2 aulas");
    await say("mandei por email");
    expectReply(/está marcada como enviada/);
    await say("marcelo pagou 100 por conta");
    expectReply(/Restam R\$\s200,00/);
    await say("marcelo já pagou tudo?");
    expectReply(/200,00/);
    await say("uber 23,50");
    await say("lancei o uber duas vezes?");
    expectReply(/23,50/);
    await say("lista meus alunos");
    expectReply(/Clientes/);
  },
  saoPaulo,
);

story(
  "a translator's month in Lisbon: priced by the word, paid in pounds, and answered in the words of Portugal",
  async ({ say, field, count, expectReply, expectNot }) => {
    await say("nova agência TransWorld GmbH, contacto Anke Meyer, anke@transworld.de");
    expect(field("Contactos")).toBe("Anke Meyer");
    await say("fatura nova transworld 2 revisões a 45 e 1800 palavras a 0,09");
    expectReply(/252,00/);
    await say("manda-me o pdf");
    expectReply(/a sua morada/);
    await say("a fatura da polyglot saiu ontem");
    expectNot(/marcada como enviada/);
    await say("já enviei");
    await say("transworld pagou 200 por conta");
    expectReply(/Restam 52,00/);
    await say("pagaram 105 libras a 12 de novembro");
    expect(await count("expense")).toBe(0);
    expect(await count("income")).toBe(1);
    await say("uma libra são 1,17 euros");
    expectReply(/1 GBP = 1\.17 EUR/);
    await say("internet 35 euros todos os meses no dia 8");
    expectReply(/todos os meses no dia 8/);
    await say("novo projeto Glossário para a polyglot, 800 dólares");
    expectReply(/polyglot/);
    expect(await count("project")).toBe(0);
    await say("reunião com a Anke na terça às 15h");
    expectReply(/O ficheiro coloca/);
    await say("isto não se percebe");
    expectReply(/Não percebi/);
  },
  lisbon,
);
