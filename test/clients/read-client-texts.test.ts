import { describe, expect, test } from "vitest";
import { readListWords } from "../../commands/typed/client-list-words.ts";
import { readContact } from "../../src/clients/read-contact.ts";
import { spellSource } from "../../src/clients/source.ts";
import { readTagList } from "../../src/clients/tag-list.ts";

test.each([
  ["vip", ["vip"], false],
  ["vip, press", ["vip", "press"], false],
  ["#vip #new york", ["vip", "new york"], false],
  ["VIP, vip", ["VIP"], false],
  ["any: vip, press", ["vip", "press"], true],
  ["any of vip and press", ["vip", "press"], true],
  ["any", ["any"], false],
  ["⭐", ["⭐"], false],
  [" , ", [], false],
])("tags are read from %s", (text, names, any) => {
  expect(readTagList(text)).toEqual({ names, any });
});

test.each([
  ["Jane Doe", { name: "Jane Doe", emails: [], phones: [] }],
  [
    "Jane Doe, CTO, jane@acme.com, +1 555 010 0123",
    { name: "Jane Doe", designation: "CTO", emails: ["jane@acme.com"], phones: ["+1 555 010 0123"] },
  ],
  ["Jane Doe jane@acme.com", { name: "Jane Doe", emails: ["jane@acme.com"], phones: [] }],
  ["Jane Doe <jane@acme.com>", { name: "Jane Doe", emails: ["jane@acme.com"], phones: [] }],
  ["jane@acme.com", null],
])("a person is read from %s", (text, contact) => {
  expect(readContact(text)).toEqual(contact);
});

test.each([
  ["google", "Google"],
  ["Social_Media", "social media"],
  ["yard-sign", "yard sign"],
  [" Trade  fair ", "Trade fair"],
])("the source %s is spelt %s", (typed, spelt) => {
  expect(spellSource(typed)).toBe(spelt);
});

describe("the conditions of a list", () => {
  test.each([
    ["", {}],
    ["leads", { stage: "lead" }],
    ["past", { status: "past" }],
    ["inactive, outstanding", { status: "inactive", hasOutstanding: "yes" }],
    ["clients tag: vip, press sort: last contact", { stage: "client", tag: "vip, press", sort: "last contact" }],
    ['any: vip, press search: "12 High St"', { tag: "any: vip, press", search: "12 High St" }],
    ["archived owner: Sam", { archived: "yes", owner: "Sam" }],
    ["from: word of mouth by: revenue", { source: "word of mouth", sort: "revenue" }],
  ])("are read from %s", (typed, slots) => {
    expect(readListWords(typed)).toEqual(slots);
  });

  test.each(["Acme", "leads with money", "tag:"])("are not read from %s", (typed) => {
    expect(readListWords(typed)).toBeNull();
  });
});
