import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bodyOf } from "../../../adapters/discord/body.ts";
import { asTyped, codeBlock, cutTyped, inMessage, readTyped } from "../../../adapters/discord/escape.ts";
import { renderReply } from "../../../adapters/discord/render.ts";
import type { Card, Reply } from "../../../src/chat/reply.ts";
import { shownText } from "../../../src/chat/shown-text.ts";
import { splitText } from "../../../src/chat/split-text.ts";
import { readShown } from "./read-shown.ts";
import { readMarkdown } from "./server/markdown.ts";
import { controlsOf, postByBot } from "./server/messages.ts";
import { channelMessage, readBody } from "./server/shapes.ts";
import { channelNamed, createState } from "./server/state.ts";

const bits = [
  "*",
  "_",
  "~",
  "`",
  "|",
  "<",
  ">",
  "[",
  "](",
  "@everyone",
  "<@1>",
  "# ",
  "- ",
  "1. ",
  "\\",
  "\n",
  " ",
  "a",
  "é",
  "👩‍👩‍👧",
  "\u202e",
  "\u0000",
  "\ud800",
  "https://a.example/b_c*d",
  "-# ",
  "||",
];
const hostile = fc.array(fc.constantFrom(...bits), { maxLength: 40 }).map((all) => all.join(""));

describe("text", () => {
  test("whatever is typed is shown letter for letter, and nothing of it is markup", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { shown, markup } = readMarkdown(asTyped(text));
        expect([shown, markup]).toEqual([shownText(text), []]);
      }),
      { numRuns: 2_000 },
    );
  });

  test("in a message it is shown so too, and no address of it is opened for a preview", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { shown, markup } = readMarkdown(inMessage(text));
        expect([shown, markup]).toEqual([shownText(text), []]);
      }),
      { numRuns: 1_000 },
    );
    expect(inMessage("See https://a.example/portal/x7_y, or (https://b.example/?q=1). Not mailto:a@b.example")).toBe(
      "See <https://a.example/portal/x7_y>, or (<https://b.example/?q=1>). Not mailto:a@b.example",
    );
  });

  test("what was escaped can be read back", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(readTyped(asTyped(text))).toBe(shownText(text));
      }),
      { numRuns: 1_000 },
    );
  });

  test("a text that is cut stays within its limit, and holds no half escape", () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 60 }), (text, limit) => {
        const cut = cutTyped(text, limit);
        expect(cut.length).toBeLessThanOrEqual(limit);
        expect(readMarkdown(cut).markup).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  test("a code block ends where it should, whatever stands in it", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { shown, markup } = readMarkdown(codeBlock(text));
        expect([shown, markup]).toEqual([shownText(text), []]);
      }),
      { numRuns: 1_000 },
    );
  });

  test("parts of a text are within the limit and are the whole text together, cut at ends of lines where there are", () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 12, max: 50 }), (text, limit) => {
        const measure = (part: string) => asTyped(part).length;
        const parts = splitText(text, limit, measure);
        expect(parts.every((part) => measure(part) <= limit)).toBe(true);
        expect(parts.join("").replaceAll("\n", "")).toBe(text.replaceAll("\n", ""));
      }),
      { numRuns: 1_000 },
    );
    expect(splitText("one\ntwo\nthree", 8)).toEqual(["one\ntwo", "three"]);
    expect(splitText("a longer line of words", 10)).toEqual(["a longer ", "line of ", "words"]);
  });
});

describe("a reply", () => {
  const text = fc.oneof(hostile, fc.string({ maxLength: 3_000 }));
  const cards: fc.Arbitrary<Card> = fc.record(
    {
      title: text,
      fields: fc.array(fc.record({ label: text, value: text }), { maxLength: 60 }),
      table: fc.record({
        head: fc.constant(["What", "How much"]),
        rows: fc.array(fc.tuple(fc.string({ maxLength: 60 }), hostile), { maxLength: 120 }),
      }),
      note: text,
    },
    { requiredKeys: ["title", "fields"] },
  );
  const buttons = fc
    .array(text, { maxLength: 140 })
    .map((labels) => labels.map((label, index) => ({ label, id: `msg_7d0kq2m4v9x1p3ab.${index}` })));
  const replies: fc.Arbitrary<Reply> = fc.record(
    {
      id: fc.constant("msg_7d0kq2m4v9x1p3ab"),
      text,
      card: cards,
      buttons,
      files: fc.constant([]),
      visibility: fc.constant("channel" as const),
    },
    { requiredKeys: ["id", "text", "buttons", "files", "visibility"] },
  );

  test("whatever it holds, Discord takes it", () => {
    fc.assert(
      fc.property(replies, (reply) => {
        const state = createState(() => 1_795_000_000_000);
        const channel = channelNamed(state, "team");
        for (const page of renderReply(reply)) {
          postByBot(state, channel, { ...readBody(channelMessage, bodyOf(page)), files: [] });
        }
        const buttonsShown = [...state.messages.values()].flatMap((one) => controlsOf(one.components));
        expect(buttonsShown.length).toBe(Math.min(reply.buttons.length, 125));
      }),
      { numRuns: 300 },
    );
  });

  const shownFor = (reply: Partial<Reply>) => {
    const state = createState(() => 1_795_000_000_000);
    const channel = channelNamed(state, "team");
    const pages = renderReply({ text: "", buttons: [], files: [], ...reply });
    for (const page of pages) postByBot(state, channel, { ...readBody(channelMessage, bodyOf(page)), files: [] });
    return readShown(state, state.shown);
  };

  test("a card is an embed: title, fields, table in letters of one width, note", () => {
    const card: Card = {
      title: "Invoice INV-1 *draft*",
      fields: [{ label: "Total", value: "$1,200.00" }],
      table: {
        head: ["What", "Amount"],
        rows: [
          ["Logo", "$200.00"],
          ["Site_map", "$1,000.00"],
        ],
      },
      note: "Taxes: none",
    };
    expect(shownFor({ text: "Drafted.", card })).toEqual([
      expect.objectContaining({ text: "Drafted.", card, visibility: "channel" }),
    ]);
  });

  test("what is too long for one message goes on in the next, with the buttons under the last", () => {
    const lines = Array.from({ length: 120 }, (_, n) => `line ${n} of a long answer that says much`);
    const shown = shownFor({ text: lines.join("\n"), buttons: [{ label: "Undo", id: "msg_1.0" }] });
    expect(shown.map((one) => one.text).join("\n")).toBe(lines.join("\n"));
    expect(shown.map((one) => one.buttons.length)).toEqual([0, 0, 1]);
  });

  test("a long table keeps every row", () => {
    const rows = Array.from({ length: 300 }, (_, n) => [`client ${n}`, `$${n}.00`]);
    const shown = shownFor({ card: { title: "Clients", fields: [], table: { head: ["Client", "Owes"], rows } } });
    const all = shown.flatMap((one) => [
      ...(one.card?.table?.head ? [one.card.table.head] : []),
      ...(one.card?.table?.rows ?? []),
    ]);
    expect(all).toEqual([["Client", "Owes"], ...rows]);
  });

  test("up to ten buttons stand in rows of five; more are entries of menus", () => {
    const buttonsOf = (count: number) =>
      Array.from({ length: count }, (_, n) => ({ label: `b${n}`, id: `msg_1.${n}` }));
    const rows = (count: number) => renderReply({ text: "x", buttons: buttonsOf(count), files: [] })[0]?.components;
    expect(rows(10)?.map((row) => row.components.length)).toEqual([5, 5]);
    expect(rows(30)?.map(({ components: [menu] }) => (menu && "options" in menu ? menu.options.length : 0))).toEqual([
      25, 5,
    ]);
  });
});
