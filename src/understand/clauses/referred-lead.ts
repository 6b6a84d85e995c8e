import { seldom } from "../../seldom.ts";
import type { Sentence } from "../sentence.ts";

const lead =
  "(?:(?:a|an|as a|as an|she['’]?s|he['’]?s|they['’]?re|new|hot|warm|potential|another)\\s)*(?:lead|prospect|enquiry|inquiry|client|customer)";
const name =
  "(?<name>(?!(?:a|an|the|some|somebody|someone|me|us|him|her|them|it|my|our|his|their|you)\\s)[^\\s,;:.!?\\d]+(?:\\s(?!to\\s|over\\s|my\\s|our\\s|as\\s|as$)[^\\s,;:.!?\\d]+){0,3}?)";

/** Somebody new whom a client sent: `Acme referred Lena Fisk to us, new lead`, `got Lena Fisk as a lead through Acme`. */
const sends = [
  `(?<by>\\S+(?:\\s\\S+){0,4}?)\\s(?:just\\s|has\\s|also\\s)*(?:referred|recommended|sent|introduced|passed on|passed)\\s(?:(?:me|us)\\s)?${name}(?:\\s(?:to me|to us|my way|our way|over|along|on))*(?:[\\s,;–-]+${lead})`,
  `(?<by>\\S+(?:\\s\\S+){0,4}?)\\s(?:just\\s|has\\s|also\\s)*(?:referred|introduced)\\s${name}\\s(?:to me|to us|my way|our way)`,
  `(?:(?:i|we)\\s)?(?:just\\s)?(?:got|have|picked up)\\s${name}\\s${lead}\\s(?:through|from|via|off)\\s(?<by>[^,;:.!?\\d]{2,40})`,
].map((shape) => seldom(new RegExp(`^\\W*${shape}[\\s.!]*$`, "iu")));

/** A new lead put plainly, with who sent them (`new lead Lena Fisk, referred by Acme`); null where a text tells of none. */
export function referredLead({ text, money, names }: Sentence): string | null {
  if (money.length > 0 || text.includes("?")) return null;
  for (const shape of sends) {
    const found = shape.exec(text)?.groups;
    const [by, who] = [found?.["by"], found?.["name"]];
    if (by === undefined || who === undefined) continue;
    const known = names.some(({ start, end, value }) => {
      const at = text.indexOf(who, text.startsWith(by) ? by.length : 0);
      return start < at + who.length && at < end && value.some(({ kind }) => kind === "client");
    });
    if (!known) return `new lead ${who}, referred by ${by}`;
  }
  return null;
}
