import type { Slots } from "../../src/call.ts";
import { fold } from "../../src/fold.ts";
import { literally } from "../../src/literally.ts";
import type { Say } from "../../src/words/words.ts";
import { readMeetingFields } from "./meeting-fields.ts";

/** The fields of a correction as people call them, by the option each sets. */
const fields: Readonly<Record<string, string>> = {
  amount: "amount",
  date: "on",
  day: "on",
  on: "on",
  client: "client",
  for: "for",
  note: "for",
  mode: "mode",
  "payment mode": "mode",
  received: "received",
  paid: "received",
  category: "category",
  classification: "classification",
  vendor: "vendor",
  billable: "billable",
  due: "due",
  "due date": "due",
  name: "name",
  title: "name",
  hours: "hours",
  project: "project",
  service: "service",
  member: "member",
  value: "amount",
  rate: "amount",
  start: "start",
  when: "start",
  end: "end",
  ends: "end",
  length: "durationMinutes",
  duration: "durationMinutes",
  medium: "medium",
  place: "place",
  link: "place",
  agenda: "agenda",
  about: "agenda",
};

/** How the fields of a correction are found in a text. */
interface FieldWords {
  readonly options: ReadonlyMap<string, string>;
  readonly named: RegExp;
  readonly parting: RegExp;
}

const known = new WeakMap<Say, FieldWords>();

/** The fields by their English words and as the cards of the person's language call them. */
function fieldWords(say: Say): FieldWords {
  const made = known.get(say) ?? makeWords(say);
  known.set(say, made);
  return made;
}

function makeWords({ books, work, invoices }: Say): FieldWords {
  const shown: Readonly<Record<string, string>> = {
    [books.amount]: "amount",
    [books.date]: "on",
    [books.client]: "client",
    [books.mode]: "mode",
    [books.category]: "category",
    [books.classification]: "classification",
    [books.vendor]: "vendor",
    [invoices.fields.due]: "due",
    [work.fields.project]: "project",
    [work.fields.service]: "service",
  };
  const own = Object.entries(shown).map(([label, option]) => [label.toLowerCase(), option] as const);
  const options = new Map([...own, ...Object.entries(fields)].map(([word, option]) => [fold(word), option]));
  const spelt = [...own.map(([word]) => word), ...own.map(([word]) => fold(word)), ...Object.keys(fields)];
  const words = [...new Set(spelt)]
    .sort((a, b) => b.length - a.length)
    .map(literally)
    .join("|");
  return {
    options,
    named: new RegExp(`^(${words})(?:\\s*[:=]\\s*|\\s+(?:to|is)\\s+|\\s+)(\\S.*)$`, "isu"),
    parting: new RegExp(`\\s*[,;]\\s*(?=(?:${words})(?!\\p{L}))`, "iu"),
  };
}

/**
 * Reads a correction by fields: `mode none`, `client Globex, on yesterday`, and of which entry: `last expense category
 * travel`. Null when it is said in other words.
 */
export function readEdit(rest: string, say: Say): Slots | null {
  const { options, named, parting } = fieldWords(say);
  const [, kind, said = ""] =
    /^(?:the\s+)?last(?:\s+(income|expense|payment|invoice|client|project|service|task|hours|entry|one))?(?:'s)?\s+(.+)$/is.exec(
      rest,
    ) ?? [];
  const slots: Record<string, string> = {};
  for (const part of (said || rest).split(parting)) {
    const [, field, value] = named.exec(part.trim()) ?? [];
    const option = field && options.get(fold(field));
    if (!option || !value) return kind ? null : ofMeeting(rest);
    slots[option] = value.trim().replace(/^"(.*)"$/s, "$1");
  }
  return kind && !/^(?:entry|one)$/i.test(kind) ? { ...slots, kind: kind.toLowerCase() } : slots;
}

/** `Kickoff agenda: budget`: what only meetings have, of the one that is named. */
function ofMeeting(rest: string): Slots | null {
  const { title, ...slots } = readMeetingFields(rest) ?? {};
  const { agenda, place, medium } = slots;
  if (agenda === undefined && place === undefined && medium === undefined) return null;
  return title === undefined ? slots : { ...slots, name: title };
}
