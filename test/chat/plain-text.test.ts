import fc from "fast-check";
import { expect, test } from "vitest";
import { plainText } from "../../src/chat/plain-text.ts";

test("a card is shown with its fields in line, its table in columns, and its buttons in brackets", () => {
  const card = {
    title: "Owed",
    fields: [
      { label: "Total", value: "$12.00" },
      { label: "As of", value: "Fri 20 Nov 2026" },
    ],
    table: {
      head: ["Client", "Amount"],
      rows: [
        ["Acme", "$2.00"],
        ["Globex Ltd", "$10.00"],
      ],
    },
    note: "Oldest first.",
  };
  const buttons = [{ label: "Undo", id: "msg_1.0" }];
  expect(plainText({ text: "Two clients owe you.", card, buttons })).toBe(
    [
      "Two clients owe you.",
      "Owed",
      "  Total  $12.00",
      "  As of  Fri 20 Nov 2026",
      "  Client      Amount",
      "  Acme         $2.00",
      "  Globex Ltd  $10.00",
      "Oldest first.",
      "[Undo]",
    ].join("\n"),
  );
});

test("anything that people type is shown as it stands", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
      const shown = plainText({ text: "", card: { title: "T", fields: [{ label: "For", value: text }] }, buttons: [] });
      expect(shown).toContain(text);
    }),
  );
});
