import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keyboardOf } from "../../../adapters/telegram/keyboard.ts";
import { renderMessages } from "../../../adapters/telegram/render-messages.ts";
import { checkMarkup } from "./check-markup.ts";
import { cleanText, foundIn, readHtml } from "./read-html.ts";

/** A message as Telegram shows it. */
function shown(html: string) {
  const parsed = readHtml(html);
  if ("problem" in parsed) throw new Error(parsed.problem);
  return cleanText(parsed.text, parsed.entities);
}

const card = {
  title: "Income",
  fields: [
    { label: "Client", value: "Dombey & Son <Ltd>" },
    { label: "Amount", value: "$1,200.00" },
  ],
  table: {
    head: ["Date", "Amount"],
    rows: [
      ["Fri 20 Nov 2026", "$5.00"],
      ["Sat 21 Nov 2026", "$1,205.00"],
    ],
  },
  note: "1 < 2",
};

test("a card is text: its title bold, a line a field, its table in letters of one width, its note leaning", () => {
  expect(renderMessages({ text: "Recorded.", card })).toEqual([
    [
      "Recorded.",
      "",
      "<b>Income</b>",
      "Client: Dombey &amp; Son &lt;Ltd&gt;",
      "Amount: $1,200.00",
      "<pre>Date                Amount",
      "Fri 20 Nov 2026      $5.00",
      "Sat 21 Nov 2026  $1,205.00</pre>",
      "<i>1 &lt; 2</i>",
    ].join("\n"),
  ]);
});

describe("whatever people typed", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 300 }),
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.constantFrom(
      "<b>bold</b> <script>alert(1)</script> &amp; &#60; </pre>",
      "@everyone <!channel> @lena hi@lena.example tg://user?id=1",
      "\u202eevil\u202c \u2067right\u2069 \u0000nul\u0007 \ud83d lone",
      `👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 e\u0301 ${"Z\u0351".repeat(200)}`,
      "a\nb\r\nc\u2028d",
      "*x* _y_ `z` [l](u) ||s||",
      "\u200b\u2060",
      "",
    ),
  );

  test("messages parse, fit, show something and mention nobody", () => {
    fc.assert(
      fc.property(
        hostile,
        fc.array(hostile, { maxLength: 8 }),
        fc.array(hostile, { maxLength: 4 }),
        (text, values, cells) => {
          const head = cells.map(() => "head");
          const fields = values.map((value) => ({ label: "Note", value }));
          const whole = {
            title: text,
            fields,
            note: text,
            ...(head.length > 0 ? { table: { head, rows: [cells] } } : {}),
          };
          for (const html of renderMessages({ text, card: whole })) {
            const message = shown(html);
            expect(message.text.trim()).not.toBe("");
            expect(message.text.length).toBeLessThanOrEqual(4_096);
            const tables = message.entities.filter((one) => one.type === "pre");
            const mentions = foundIn(message.text).filter(
              (one) =>
                one.type === "mention" &&
                !tables.some((table) => one.offset >= table.offset && one.offset < table.offset + table.length),
            );
            expect(mentions).toEqual([]);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test("is shown as it was typed, but for what can't be seen", () => {
    const typed = "<b>5 & 6</b> @lena `x` _y_ 👩‍👩‍👧‍👦 hi@lena.example";
    const [html = ""] = renderMessages({ text: typed });
    expect(shown(html).text.replaceAll("\u2060", "")).toBe(typed);
  });
});

test("a text too long for a message is cut at ends of lines, and tables go on in the next", () => {
  const rows = Array.from({ length: 300 }, (_, n) => [`Client number ${n}`, `$${n}.00`]);
  const messages = renderMessages({ text: "All", card: { ...card, table: { head: ["Client", "Owes"], rows } } });
  expect(messages.length).toBeGreaterThan(1);
  const all = messages.map((html) => shown(html));
  for (const { text, entities } of all) {
    expect(text.length).toBeLessThanOrEqual(4_096);
    expect(entities.some((one) => one.type === "pre")).toBe(true);
  }
  const lines = all.flatMap(({ text }) => text.split("\n"));
  expect(lines.filter((line) => /^Client number \d+ +\$\d+\.00$/.test(line))).toHaveLength(300);
});

test("one endless line comes apart, with nothing lost", () => {
  for (const text of [
    "x".repeat(100_000),
    "word ".repeat(20_000).trim(),
    "👩‍👩‍👧‍👦".repeat(3_000),
    "&<>".repeat(5_000),
  ]) {
    const messages = renderMessages({ text }).map((html) => shown(html).text);
    expect(messages.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
    for (const message of messages) expect(message).not.toMatch(/\p{Cs}|\ufffd/u);
  }
});

test("buttons stand in rows that a phone can show, each with a label and within telegram's limits", () => {
  const buttons = ["cash", "card", "PayPal", "Undo", "Edit", "Acme (client, Fri 20 Nov 2026)", "", "x".repeat(200)];
  const keyboard = keyboardOf(buttons.map((label, n) => ({ label, id: `msg_0123456789abcdef.${n}` })));
  expect(checkMarkup(keyboard, true)).toEqual(keyboard);
  expect(keyboard?.inline_keyboard.map((row) => row.map((one) => one.text))).toEqual([
    ["cash", "card", "PayPal", "Undo"],
    ["Edit"],
    ["Acme (client, Fri 20 Nov 2026)"],
    ["…"],
    [`${"x".repeat(59)}…`],
  ]);
  expect(keyboardOf([])).toBeUndefined();
});
