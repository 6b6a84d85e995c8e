import { expect } from "vitest";
import { story } from "../support/story.ts";

const portugal = { locale: "pt-PT", currency: "EUR", zone: "Europe/Lisbon" };
const brazil = { locale: "pt-BR", currency: "BRL", zone: "America/Bahia" };

story(
  "a photographer's money in Bahia: a stranger pays, two costs go on one card, lunch is put right",
  async ({ say, count, field, expectReply }) => {
    await say("minha hora é 80 reais");
    expectReply(/Valor por hora: R\$\s80,00/);
    await say("a mariana deu 1000 de sinal no pix");
    expectReply(/nenhum cliente chamado "mariana"/);
    await say("add ela");
    expect(field("Cliente")).toBe("mariana");
    expect([await count("income"), await count("expense")]).toEqual([1, 0]);
    await say("gastei 20 e 30, os 2 no cartão");
    expect(await count("expense")).toBe(2);
    await say("almoço 45");
    await say("gasolina 45");
    await say("o almoço da equipe foi 54 e nao 45");
    expectReply(/R\$\s54,00 com almoço/);
    await say("transferi 200 p/ a conta poupança");
    await say("amanha nao trabalho");
    expectReply(/não guardo dias de folga/);
    expect(await count("expense")).toBe(4);
  },
  brazil,
);

story(
  "a physiotherapist's week in Lisbon: days by their number, moved and missed, and paid by mb way",
  async ({ say, count, field, expectReply }) => {
    await say("sou fisioterapeuta, cobro 45€ por consulta");
    expect(await count("income")).toBe(0);
    await say("novos utentes: Rui Tavares e Inês Pacheco");
    expect(await count("client")).toBe(2);
    await say("consulta c/ a inês 5ª às 10h30");
    expectReply(/quinta 26 nov 2026, 10:30/);
    await say("a consulta da inês passou para sábado à mesma hora");
    expectReply(/para sábado 21 nov 2026, 10:30/);
    await say("inês pagou 45 mb way");
    expect(field("Forma de pagamento")).toBe("banco");
    await say("passei recibo verde ao rui de 135");
    expect(field("Situação")).toBe("Enviada");
    await say("quanto falta ao rui?");
    expectReply(/Rui Tavares deve 135,00.€/);
    await say("a joana já pagou?");
    expectReply(/nenhum cliente chamado "joana"/);
    expect(await count("expense")).toBe(0);
  },
  portugal,
);

story(
  "a decorator's job in Porto: what was agreed is no money, the town hall pays by halves, helpers are paid by name",
  async ({ say, count, expectReply }) => {
    await say("clientes novos: Casamento Sofia & Tiago, Câmara de Gaia");
    await say("a sofia adjudicou, 4800 no total, 30% de sinal");
    expect([await count("income"), await count("expense")]).toEqual([0, 0]);
    await say("paguei 80 a cada ajudante");
    expectReply(/Quanto\?/);
    await say("160");
    await say("paguei à Carla 80 e ao Nuno 60 pela montagem");
    expectReply(/60,00.€ pagos a Nuno/);
    await say("fatura à câmara de gaia 1250, a 30 dias");
    await say("já enviei a fatura");
    await say("a câmara pagou metade");
    expectReply(/625,00.€ de Câmara de Gaia/);
    await say("a câmara pagou o resto");
    expectReply(/Está paga/);
    expect(await count("expense")).toBe(3);
  },
  portugal,
);
