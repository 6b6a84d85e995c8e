import type { Slots } from "../../src/call.ts";

/** What is changed of a meeting as people call it, by the option it sets. */
const fields: Readonly<Record<string, string>> = {
  title: "title",
  name: "title",
  agenda: "agenda",
  link: "place",
  place: "place",
  location: "place",
  medium: "medium",
  client: "client",
  contact: "contact",
  priority: "priority",
};

const words = Object.keys(fields).join("|");
const first = new RegExp(`^(?:meeting:\\s*)?(.+?)(?:'s)?[\\s,]+(${words})\\s*[:=]\\s*(\\S.*)$`, "is");
const parting = new RegExp(`\\s*[,;]\\s*(?=(?:${words})\\s*[:=])`, "i");

/** Reads `Kickoff agenda: budget, link: https://…`; null when it is said in other words. */
export function readMeetingFields(rest: string): Slots | null {
  const [, meeting, field, said] = first.exec(rest.trim()) ?? [];
  if (!meeting || !field || !said) return null;
  const slots: Record<string, string> = { meeting };
  for (const part of `${field}: ${said}`.split(parting)) {
    const [, name, value] = /^(\w+)\s*[:=]\s*(\S.*)$/s.exec(part) ?? [];
    const option = name && fields[name.toLowerCase()];
    if (!option || !value) return null;
    slots[option] = value.trim();
  }
  return slots;
}
