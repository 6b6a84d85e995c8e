import type { Slots } from "../../src/call.ts";
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

const words = Object.keys(fields)
  .sort((a, b) => b.length - a.length)
  .join("|");
const named = new RegExp(`^(${words})(?:\\s*[:=]\\s*|\\s+(?:to|is)\\s+|\\s+)(\\S.*)$`, "is");
const parting = new RegExp(`\\s*[,;]\\s*(?=(?:${words})\\b)`, "i");

/**
 * Reads a correction by fields: `mode none`, `client Globex, on yesterday`, and of which entry: `last expense category
 * travel`. Null when it is said in other words.
 */
export function readEdit(rest: string): Slots | null {
  const [, kind, said = ""] =
    /^(?:the\s+)?last(?:\s+(income|expense|payment|invoice|client|project|service|task|hours|entry|one))?(?:'s)?\s+(.+)$/is.exec(
      rest,
    ) ?? [];
  const slots: Record<string, string> = {};
  for (const part of (said || rest).split(parting)) {
    const [, field, value] = named.exec(part.trim()) ?? [];
    const option = field && fields[field.toLowerCase()];
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
