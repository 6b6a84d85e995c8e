import { seldom } from "../../seldom.ts";
import type { FoundNames } from "../names/names.ts";
import type { Sentence } from "../sentence.ts";

/** `saw Amira, paid 90 cash`: whom the speaker was with is who paid. */
const metWhoPaid = seldom(
  /^\W*(?:(?:i|we|just|ok|so|and)\s)*(?:saw|met|visited|seen)\s(?<who>(?:(?:mr|mrs|ms|dr|the)\.?\s)?\p{L}[\p{L}'’&-]*(?:\s\p{L}[\p{L}'’&-]*){0,2}?)(?<when>\s(?:today|yesterday|earlier|this morning|this afternoon|on \p{L}+day|last night))?(?:\s?,\s?(?:and\s)?|\sand\s)(?:(?:she|he|they)\s)?(?:paid|gave)\s(?:me\s)?(?<sum>[$€£₹]?\d.*)$/iu,
);

/** `they paid via wise fees 18 usd`: what the way they paid took. */
const feesOfWay = seldom(
  /^\W*(?:they|she|he|it|\p{L}[\p{L}'’&.-]*(?:\s\p{L}[\p{L}'’&.-]*)?)\s(?:paid|pays|came|sent it)\s(?:via|by|through|thru|with)\s(?<way>wise|paypal|pay pal|stripe|square|venmo|payoneer|bank|wire|swift|transfer)\s?,?\s(?:(?:the|and|but|with|in)\s)*(?:fees?|charges?|commission)\s(?:(?:was|were|of|is)\s)?(?<sum>[$€£₹]?\d[\d.,]*(?:\s\p{L}+)?)\W*$/iu,
);

/** `aws bill 12k, gst 18% on top`: tax that comes to an amount told before it. */
const taxBehind =
  /(?<before>\d[\d.,]*\s?(?:k|l|lakhs?)?(?![\p{L}\d]))(?:\s?,?\s(?:(?:plus|and|with)\s)?(?:vat|gst|hst|pst|sales tax|tax|iva|tva|mwst)\s(?:of\s|at\s|@\s?)?(?<rate>\d{1,2}(?:\.\d+)?)\s?%\s(?:on top|extra|added|additional|on that|over that)|\s?(?:\+|plus)\s?(?<more>\d{1,2}(?:\.\d+)?)\s?%\s(?:vat|gst|hst|pst|sales tax|tax|iva|tva|mwst))(?!\p{L})/iu;
const taxOnTop = seldom(taxBehind);
const onInvoice = seldom(
  /^\W*bill(?!\p{L})|(?<!\p{L})(?:invoi?c|factur|fatur|rechnung)|(?<!\p{L})(?:make|send|write|draft|create|do|raise)\s.*(?<!\p{L})bill(?!\p{L})/iu,
);

/** `did byrne today 40 cash`: whose work was done, and what it brought, with nothing asked. */
const didFor = seldom(/^\W*(?:(?:i|just|we)\s)?did\s(?:the\s)?/iu);

/** Somebody told of for the first time: `new one - Paddy Walsh 087 123 4567`. */
const newOne = seldom(
  /^\W*(?:got\s|another\s|a\s)*new (?:one|enquiry|inquiry|job|customer)\s?[-–—:,]\s?(?=\p{L}{2})/iu,
);
const whoSent = /[\s,]+(?:referred|recommended|sent|passed on|introduced)\s(?:to (?:me|us)\s)?by\s/iu;

/** `globex sent the rest minus 25 wire fee`: all of the rest was paid, and a part of it kept on the way. */
const restLessFee = seldom(
  /^(?<paid>[^\d]{2,60}(?:sent|paid|transferred|wired|cleared)\s(?:me\s|us\s)?(?:the\s)?(?:rest|balance|remainder|remaining))\s?,?\s(?:minus|less|after)\s(?:an?\s|the\s|their\s)?(?<sum>[$€£₹]?\d[\d.,]*)\s(?:\p{L}+\s){0,3}?(?:fees?|charges?|commission)\W*$/iu,
);

/** `mark both sent`, right behind two invoices: what both are is an invoice. */
const bothOf = seldom(
  /^\W*(?:(?:ok|and|now|please|pls|can you)\s)*(?:(?:mark|set)\s(?:them\s)?both(?:\sof (?:them|those|these))?\s(?:as\s|to\s)?(?<state>sent|paid)|(?:i\s)?sen[dt]\s(?:them\s)?both(?:\sof (?:them|those|these))?(?:\s(?:out|off|now))?|both\s(?:are\s|were\s|have been\s)?(?:now\s)?sent(?:\s(?:out|off))?)\W*$/iu,
);

const isClient = ({ value }: FoundNames) => value.some(({ kind }) => kind === "client");

/** `byrne 40 murphys 50 nolan 45`: several clients, each with an amount right behind them and nothing else between. */
function unparted({ text, names }: Sentence): string | null {
  const clients = names.filter(isClient);
  if (clients.length < 2 || /[?¿]/.test(text)) return null;
  const sums = clients.map(({ end }) => /^\s[$€£₹]?\d{1,5}(?:[.,]\d{2})?(?=\s|$)/u.exec(text.slice(end))?.[0]);
  if (sums.some((sum) => sum === undefined)) return null;
  const ends = clients.map(({ end }, i) => end + (sums[i] ?? "").length);
  const touching = clients.slice(1).every(({ start }, i) => text.slice(ends[i], start) === " ");
  if (!touching) return null;
  return ends.slice(0, -1).reduceRight((said, end) => `${said.slice(0, end)},${said.slice(end)}`, text);
}

function didWork({ text, names, money }: Sentence): string | null {
  const opened = didFor.exec(text)?.[0];
  if (opened === undefined || money.length !== 1 || /[?¿]/.test(text)) return null;
  const client = names.find((found) => isClient(found) && found.start === opened.length);
  const behind = client ? text.slice(client.end) : "";
  if (!client || /^(?:['’]s)?\s(?:pay|send|give|owe|transfer|settle|say|want|book|get|order)(?!\p{L})/iu.test(behind))
    return null;
  return text.slice(opened.length);
}

/** A short way of saying something of money in the words that tell it fully; null where it is none. */
export function saidInShort(sentence: Sentence): string | null {
  const { text } = sentence;
  const met = metWhoPaid.exec(text)?.groups;
  if (met?.who && met.sum) return `${met.who} paid me ${met.sum}${met.when ?? ""}`;
  const fees = feesOfWay.exec(text)?.groups;
  if (fees?.way && fees.sum) return `${fees.way} fees ${fees.sum}`;
  if (!onInvoice.test(text) && !sentence.names.some(isClient) && taxOnTop.test(text))
    return text.replace(taxBehind, "$<before>+$<rate>$<more>%");
  const rest = restLessFee.exec(text)?.groups;
  if (rest?.paid && rest.sum)
    return `${rest.paid.replace(/(?:sent|transferred|wired|cleared)(?=\s(?:\p{L}+\s){0,2}\p{L}+$)/u, "paid")}, fee ${rest.sum}`;
  const both = bothOf.exec(text);
  if (both) return `mark all invoices as ${both.groups?.state ?? "sent"}`;
  const opened = newOne.exec(text)?.[0];
  if (opened !== undefined && (sentence.money.length === 0 || whoSent.test(text)))
    return `new lead ${text.slice(opened.length)}`;
  return didWork(sentence) ?? unparted(sentence);
}
