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
    expectReply(/Gastos por tarjeta/);
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
