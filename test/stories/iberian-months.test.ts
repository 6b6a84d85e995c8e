import { expect } from "vitest";
import { story } from "../support/story.ts";

const spain = { locale: "es-ES", currency: "EUR", zone: "Europe/Madrid" };
const brazil = { locale: "pt-BR", currency: "BRL", zone: "America/Sao_Paulo" };

story(
  "what was written recurs from its next time on, and is not written twice",
  async ({ say, count, expectReply }) => {
    await say("autónomos 294 por banco");
    await say("eso es todos los meses");
    expectReply(/Set up: expense \$294\.00.*every month on the 20th\. The next one is on Sun 20 Dec 2026\.\n/);
    expect(await count("expense")).toBe(1);
    await say("spent 50 on the gym on 5 november");
    await say("make it monthly");
    expectReply(/every month on the 5th\. The next one is on Sat 5 Dec 2026/);
    expect(await count("expense")).toBe(2);
    expect(await count("task")).toBe(0);
  },
);

story(
  "a new client's month in Spanish: listed, paid in hand, invoiced, paid by halves",
  async ({ say, field, expectReply, count }) => {
    await say("clientes nuevos: Estudio Lumen, Bar Manolo y Clínica Sol");
    expect(await count("client")).toBe(3);
    await say("añade a marta@lumen.es como contacto de Estudio Lumen");
    expect(field("Cliente")).toBe("Estudio Lumen");
    await say("manolo me dio 200 en mano");
    expect(field("Cliente")).toBe("Bar Manolo");
    await say("le he mandado a lumen la factura de 1.500 por la web, vence en 15 días");
    expect(field("Estado")).toBe("Enviada");
    await say("lumen ha pagado la mitad");
    expectReply(/Anotado: 750,00.€ de Estudio Lumen por INV-1/);
    await say("factura a bar manolo 3 carteles a 40");
    await say("ya la mandé");
    expectReply(/INV-2 a Bar Manolo queda como enviada/);
    await say("perdona, eran 4 carteles");
    expect(await count("expense")).toBe(0);
    await say("resumen del mes");
    expectReply(/entraron 950,00.€/);
  },
  spain,
);

story(
  "a lesson of one client is moved, and none of another whose name sounds like it",
  async ({ say, expectReply }) => {
    await say("novos clientes: Ana Paula e João Silva");
    await say("aula com joão amanhã às 7h");
    await say("aula com a ana terça às 18h");
    await say("remarca a aula do joão pra quinta");
    expectReply(/Mudei Aula com João Silva/);
  },
  brazil,
);

story("whom a pronoun doubles is no client spoken of before", async ({ say, expectNot, expectReply }) => {
  await say("nuevo cliente Hotel Azul");
  await say("hotel azul me pagó 300");
  await say("le pagué 1500 a mi asistente Luis");
  expectReply(/spent on asistente/);
  expectNot(/Hotel Azul/);
});

story(
  "a currency's rate is set, and corrects no amount",
  async ({ say, expectReply, count }) => {
    await say("gasté 20 en comida");
    await say("un dólar son 0,92 euros");
    expectReply(/1 USD = 0\.92 EUR/);
    expect(await count("expense")).toBe(1);
  },
  spain,
);
