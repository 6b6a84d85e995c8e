import { defineCommand } from "../src/chat/command.ts";
import { text } from "../src/chat/options/text.ts";
import { findAnything } from "../src/search/find-anything.ts";

const shown = 15;
const opened = 5;

export const find = defineCommand({
  name: "find",
  intent: "find",
  summary: "Find anything by words: clients, invoices, entries, notes …",
  theme: "reports",
  access: "employee",
  options: { what: text("Words to look for") },
  examples: ["find logo", "find jane@acme.example"],
  typed: (rest) => (rest === "" ? {} : { what: rest.replace(/^(?:for|me|anything (?:about|on|with))\s+/i, "") }),
  async run(scope, { what }) {
    const { search } = scope.say;
    const { found, more } = await findAnything(scope, what, shown);
    if (found.length === 0) return { text: search.nothing(what) };
    return {
      text: search.found(found.length, what, more),
      card: {
        title: search.title,
        fields: [],
        table: {
          head: search.head,
          rows: found.map((one) => [search.kinds[one.kind] ?? one.kind, one.title, one.detail]),
        },
      },
      offers: found.flatMap(({ open, title }) => (open ? [{ label: title, press: open }] : [])).slice(0, opened),
    };
  },
});
