import type { Tokens } from "./tokens.ts";
import { isZone } from "./zone.ts";

/** Abbreviations as people use them: "EST" in July means New York's clock. */
const abbreviations: Readonly<Record<string, string>> = {
  UTC: "UTC",
  GMT: "UTC",
  ET: "America/New_York",
  EST: "America/New_York",
  EDT: "America/New_York",
  CT: "America/Chicago",
  CST: "America/Chicago",
  CDT: "America/Chicago",
  MT: "America/Denver",
  MST: "America/Denver",
  MDT: "America/Denver",
  PT: "America/Los_Angeles",
  PST: "America/Los_Angeles",
  PDT: "America/Los_Angeles",
  AKST: "America/Anchorage",
  HST: "Pacific/Honolulu",
  BST: "Europe/London",
  WET: "Europe/Lisbon",
  WEST: "Europe/Lisbon",
  CET: "Europe/Paris",
  CEST: "Europe/Paris",
  MEZ: "Europe/Berlin",
  MESZ: "Europe/Berlin",
  EET: "Europe/Athens",
  EEST: "Europe/Athens",
  MSK: "Europe/Moscow",
  IST: "Asia/Kolkata",
  PKT: "Asia/Karachi",
  GST: "Asia/Dubai",
  SGT: "Asia/Singapore",
  HKT: "Asia/Hong_Kong",
  JST: "Asia/Tokyo",
  KST: "Asia/Seoul",
  AEST: "Australia/Sydney",
  AEDT: "Australia/Sydney",
  ACST: "Australia/Adelaide",
  AWST: "Australia/Perth",
  NZST: "Pacific/Auckland",
  NZDT: "Pacific/Auckland",
  BRT: "America/Sao_Paulo",
  ART: "America/Argentina/Buenos_Aires",
  SAST: "Africa/Johannesburg",
  WAT: "Africa/Lagos",
  EAT: "Africa/Nairobi",
};

const offset = /^\s?\(?(?:utc|gmt)\s?([+-])(\d{1,2})(?::?(\d{2}))?\)?/i;
const named = /^\s?\(?([A-Z][A-Za-z]+(?:\/[A-Z][A-Za-z_]+){1,2})\)?/;
/** `10am gst filing`: the tax, where the Gulf's clock has the same letters. */
const taxes =
  /^\s?gst\s(?:filings?|returns?|payments?|due|bill|invoices?|challan|refund|registration|number|deadline|portal|submission|form|statement|amount)(?!\p{L})/iu;
const abbreviated = /^\s?\(?([A-Za-z]{2,4})\)?(?![\p{L}\d/])/u;

/** `4pm eastern`: American zones are said without "time" too, at an end or before what else is said of a meeting. */
const bareZone =
  /^\s(?:us\s)?(?:eastern|central|mountain|pacific)(?=\s*(?:$|[,.;!?)¦])|\s(?:on|over|via|with|for|at|and|about|re)(?!\p{L}))/u;

/** A zone named after a time: an IANA name or a fixed offset `+02:00`, and where its name ends in the text. */
export interface SaidZone {
  readonly zone: string;
  readonly end: number;
}

function cityAt(tokens: Tokens, at: number): { zone: string; next: number } | null {
  for (const length of [3, 2, 1]) {
    const zone = tokens.words.cities.get(tokens.texts.slice(at, at + length).join(" "));
    if (zone) return { zone, next: at + length };
  }
  return null;
}

/** The zone said right behind the text position `end`, before the token `next`, or null. */
export function zoneAfter(tokens: Tokens, end: number, next: number): SaidZone | null {
  const rest = tokens.text.slice(end, end + 40);
  const shift = offset.exec(rest);
  if (shift) {
    const zone = `${shift[1]}${(shift[2] ?? "").padStart(2, "0")}:${shift[3] ?? "00"}`;
    return Number(shift[2]) <= 14 ? { zone, end: end + shift[0].length } : null;
  }
  const name = named.exec(rest);
  if (name?.[1] && isZone(name[1])) return { zone: name[1], end: end + name[0].length };
  const short = abbreviated.exec(rest);
  const letters = short?.[1] ?? "";
  const zone =
    abbreviations[letters] ??
    (tokens.words.english && letters.length > 2 ? abbreviations[letters.toUpperCase()] : undefined);
  const lower = letters !== letters.toUpperCase();
  if (short && zone && !taxes.test(rest) && !(lower && /^(?:west|art|eat|wat|wet|msk)$/i.test(letters))) {
    const after = end + short[0].length;
    const time = /^\stime(?!\p{L})/u.exec(tokens.folded.slice(after));
    return { zone, end: after + (time?.[0].length ?? 0) };
  }
  const bracket = tokens.isSign(next, "(") ? next + 1 : next;
  const before = tokens.is(bracket, "zoneBefore");
  const city = cityAt(tokens, before ? bracket + 1 : bracket);
  if (!city) return null;
  const closing = tokens.is(city.next, "zoneAfter") ? city.next + 1 : city.next;
  if (!before && closing === city.next && !bareZone.test(tokens.folded.slice(end))) return null;
  const last = tokens.isSign(closing, ")") && bracket > next ? closing : closing - 1;
  return { zone: city.zone, end: tokens.at(last)?.end ?? end };
}
