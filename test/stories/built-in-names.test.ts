import { expect } from "vitest";
import { story } from "../support/story.ts";

const spanish = { zone: "Europe/Madrid", currency: "EUR", locale: "es-ES" } as const;
const german = { zone: "Europe/Berlin", currency: "EUR", locale: "de-DE" } as const;
const french = { zone: "Europe/Paris", currency: "EUR", locale: "fr-FR" } as const;
const portuguese = { zone: "America/Sao_Paulo", currency: "BRL", locale: "pt-BR" } as const;

story(
  "what every set of books has is read in Spanish wherever it stands, and a name of one's own as it is",
  async ({ say, field, expectReply, expectNot }) => {
    await say("tóner 38,50 con tarjeta");
    expect([field("Categoría"), field("Forma de pago")]).toEqual(["oficina", "tarjeta"]);
    const taxi = await say("gasté 20 en taxi");
    expectReply(/así que tomé banco/);
    expect(taxi.messages.at(-1)?.buttons?.map(({ label }) => label)).toEqual(
      expect.arrayContaining(["efectivo", "tarjeta"]),
    );
    await say("gané 500 de intereses en efectivo");
    expect([field("Forma de pago"), field("Clasificación")]).toEqual(["efectivo", "intereses"]);
    await say("saldo");
    expectReply(/banco[^\n]*-20,00.*efectivo[^\n]*500,00/s);
    await say("gastos de este mes por categoría");
    expectReply(/oficina[^\n]*38,50.*viajes[^\n]*20,00/s);
    await say("gastos con tarjeta este mes");
    expectReply(/Gastos \(tarjeta\) en noviembre/);
    await say("presupuesto de viajes 200");
    expectReply(/En viajes se pueden gastar/);
    await say("/settings");
    expectReply(/Impuesto 0%.*efectivo.*alquiler/s);
    expectNot(/\b(?:bank|cash|salary|office|travel|rent)\b(?! *→)/);
    await say("settings categories rename software to Programas y apps");
    await say("canva 12");
    await say("/resource guide Cómo facturar");
    expect(field("Tipo")).toBe("guía");
    await say("nuevo objetivo ahorrar 5000 antes de junio");
    expect(field("Categoría")).toBe("dinero");
    await say("whoami");
    expect(field("Papel")).toBe("titular");
  },
  spanish,
);

story(
  "an invoice, its tax and its payments are read in German",
  async ({ say, field, expectReply }) => {
    await say("neue kundin Svenja Petersen");
    await say("rechnung an Svenja 300 plus 19% steuer");
    expect(field("Steuer 19%")).toMatch(/57,00/);
    await say("schick sie raus");
    await say("svenja hat INV-1 bar bezahlt");
    expect(field("Zahlungsart")).toBe("Bargeld");
    await say("zeig INV-1");
    expect(field("Zahlungen")).toMatch(/Bargeld/);
    await say("verlauf von INV-1");
    expectReply(/Bargeld/);
  },
  german,
);

story(
  "what recurs is read in French",
  async ({ say, field }) => {
    await say("loyer 500 par mois, carte");
    expect([field("Catégorie"), field("Mode de paiement")]).toEqual(["loyer", "carte"]);
  },
  french,
);

story(
  "a choice is offered in Portuguese",
  async ({ say, expectReply }) => {
    await say("/invite chefe");
    expectReply(/\[dono\] \[gerente\] \[funcionário\]/);
  },
  portuguese,
);

story(
  "a name of the books is heard as it is read and as it is stored, and a renamed one by its own",
  async ({ say, line, field, expectReply, expectNot }) => {
    await line({
      slash: "expense",
      options: { amount: "15", for: "cosas", category: "suministros", mode: "transferencia" },
    });
    expect([field("Categoría"), field("Forma de pago")]).toEqual(["suministros", "banco"]);
    await line({ slash: "expense", options: { amount: "16", for: "cosas", category: "utilities", mode: "cash" } });
    expect([field("Categoría"), field("Forma de pago")]).toEqual(["suministros", "efectivo"]);
    await say("settings mode tarjeta");
    expectReply(/Forma de pago por defecto: tarjeta/);
    await say("balances efectivo");
    expectReply(/En efectivo hay -16,00/);
    await say("gastos en suministros este mes");
    expectReply(/Gastos en suministros en noviembre de 2026: 31,00/);
    await say("gané 500 de intereses");
    await say("ingresos de intereses este año");
    expectReply(/Ingresos clasificados como intereses en 2026: 500,00/);
    await say("ingresos por clasificación");
    expectReply(/intereses[^\n]*500,00/);
    await say("settings modes add efectivo");
    expectReply(/No ha cambiado nada/);
    await say("settings categories remove formación");
    expectNot(/formación|education/);
    await say("settings categories rename oficina to despacho");
    await line({ slash: "expense", options: { amount: "12", for: "sillas", category: "despacho" } });
    expect(field("Categoría")).toBe("despacho");
    await say("añade la categoría Papelería");
    await say("gasté 5 en papelería");
    expect(field("Categoría")).toBe("Papelería");
    expect((await line({ suggest: { command: "expense", option: "category", typed: "sum" } })).suggestions).toEqual([
      "suministros",
    ]);
    await say("/resource lista de control Cierre: revisar; enviar");
    expect(field("Tipo")).toBe("lista de control");
  },
  { ...spanish, on: ["console"] },
);

story("each member of a team reads the same books in their own language", async ({ say, expectReply, field }) => {
  await say("spent 38.50 on printer paper, card");
  expect([field("Category"), field("Payment mode")]).toEqual(["office", "card"]);
  await say("settings categories add Props");
  await say("spent 12 on props, cash");
  const { text } = await say("invite manager");
  const as = { as: "greta" };
  await say(/join (\S+)/.exec(text)?.[0] ?? "", as);
  await say("settings my locale de-DE", as);
  expectReply(/de-DE/);
  await say("ausgaben diesen monat nach kategorie", as);
  expectReply(/Büro[^\n]*38,50.*Props[^\n]*12,00/s);
  await say("wie viel habe ich diesen monat für Büro ausgegeben", as);
  expectReply(/Ausgaben in Büro/);
  await say("balances");
  expectReply(/card[^\n]*-\$38\.50.*cash[^\n]*-\$12\.00/s);
});

story(
  "what was just spent is put under another category in words",
  async ({ say, click, field, expectReply, count }) => {
    await say("gasté 20 en papel con tarjeta");
    for (const [text, category] of [
      ["ponlo en software", "software"],
      ["no, eso es viajes", "viajes"],
      ["cambia la categoría a comidas", "comidas"],
    ]) {
      await say(text ?? "");
      expect([text, field("Categoría")]).toEqual([text, category]);
    }
    await click("Editar");
    await say("categoría oficina, importe 25");
    expect([field("Categoría"), field("Importe")]).toEqual(["oficina", expect.stringMatching(/^25,00/)]);
    await click("Editar");
    await say("forma de pago efectivo");
    expect(field("Forma de pago")).toBe("efectivo");
    await say("cambia la categoría a joyas");
    expectReply(/No conozco ninguna categoría que se llame "joyas"/);
    await say("no");
    await say("alquiler 500 cada mes");
    await say("ponlo en oficina");
    expect(field("Categoría")).toBe("oficina");
    expect(await count("expense")).toBe(2);
    await say("gané 50 de intereses");
    await say("eso fue un regalo");
    expect(field("Clasificación")).toBe("regalo");
    await say("informe");
    expectReply(/entraron 50,00/);
  },
  spanish,
);

const under = [
  ["20 für papier ausgegeben, karte", "das war Reise", "Kategorie", "Reisen", german],
  ["20 für papier ausgegeben, karte", "pack das unter Software", "Kategorie", "Software", german],
  ["dépensé 20 en papier, carte", "mets ça en déplacements", "Catégorie", "déplacements", french],
  ["gastei 20 com papel, cartão", "coloca em viagens", "Categoria", "viagens", portuguese],
  ["spent 20 on paper, card", "put that under travel", "Category", "travel", { on: ["console"] }],
] as const;

for (const [spent, said, label, category, setting] of under) {
  story(
    `"${said}" right behind an expense is its category`,
    async ({ say, field, count }) => {
      await say(spent);
      await say(said);
      expect(field(label)).toBe(category);
      expect(await count("expense")).toBe(1);
    },
    { ...setting, on: ["console"] },
  );
}
