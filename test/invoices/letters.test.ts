import { describe, expect, test } from "vitest";
import { letterDay, lettersIn } from "../../src/words/letter.ts";
import { day } from "../support/day.ts";

const letter = (locale: string, late: number, partly = false) =>
  lettersIn(locale).payment({
    whom: "Jane",
    from: "Studio",
    number: "INV-1",
    amount: "800,00 €",
    partly,
    due: letterDay(day("2026-11-24"), locale),
    late,
    last: letterDay(day("2026-12-15"), locale),
  });

test("a text to forward is in the language of the workspace", () => {
  expect(letter("de-DE", 7, true)).toBe(
    "Guten Tag Jane,\nder Rest der Rechnung INV-1 (800,00 €) war am 24. November 2026 fällig, also vor 7 Tagen. Bitte bezahlen Sie diese Woche, oder sagen Sie mir, wann ich mit der Zahlung rechnen kann.\nViele Grüße\nStudio",
  );
  expect(letter("es-ES", 0)).toBe(
    "Hola, Jane:\nLa factura INV-1 de 800,00 € vence hoy. Si el pago ya está en camino, ¡muchas gracias!\nUn saludo,\nStudio",
  );
  expect(letter("fr-FR", -3)).toBe(
    "Bonjour Jane,\nUn petit rappel : la facture INV-1 de 800,00 € arrive à échéance le 24 novembre 2026. Merci beaucoup !\nCordialement,\nStudio",
  );
  expect(lettersIn("pt-BR").late({ whom: null, minutes: 10, title: "Revisão" })).toBe(
    "Olá, vou chegar cerca de 10 minutos mais tarde (Revisão). Peço desculpa!",
  );
});

test("where there are no texts in a language they are in English, with days as the locale names them", () => {
  expect(letter("en-US", 0)).toBe(
    "Hi Jane,\nInvoice INV-1 for 800,00 € is due today. If the payment is on its way already, thank you!\nStudio",
  );
  expect(letter("nl-NL", -1)).toMatch(
    /^Hi Jane,\nJust a quick heads-up that invoice INV-1 .* is due on di 24 nov 2026\./,
  );
});

describe.each(["de-DE", "en-GB", "es-MX", "fr-FR", "pt-PT"])("in %s", (locale) => {
  test.each([-3, 0, 1, 7, 14])("%i days after the due day the invoice and what is owed are named", (late) => {
    for (const partly of [false, true]) {
      const text = letter(locale, late, partly);
      expect([text.includes("INV-1"), text.includes("800,00 €"), text.endsWith("\nStudio")]).toEqual([
        true,
        true,
        true,
      ]);
    }
  });
});
