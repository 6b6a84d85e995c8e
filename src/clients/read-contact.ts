import type { NewContact } from "./client-contacts.ts";
import { readEmail, readPhone } from "./contact-keys.ts";

/** Reads a person as people write one down: `Jane Doe`, or `Jane Doe, CTO, jane@acme.example, +1 555 0100`; null without a name. */
export function readContact(text: string): NewContact | null {
  const pieces = text.split(/[,;\n]|\s(?=<?[^\s@]+@)/).flatMap((piece) => piece.trim() || []);
  const emails = pieces.flatMap((piece) => readEmail(piece) ?? []);
  const phones = pieces.flatMap((piece) => (readEmail(piece) ? [] : (readPhone(piece) ?? [])));
  const [name, ...titles] = pieces.filter((piece) => !readEmail(piece) && !readPhone(piece));
  if (name === undefined) return null;
  return { name, emails, phones, ...(titles.length > 0 ? { designation: titles.join(", ") } : {}) };
}
