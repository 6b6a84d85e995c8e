import { seldom } from "../../seldom.ts";
import type { CueHit } from "../marks/cue-index.ts";
import type { Token } from "../marks/tokens.ts";
import { afterNumber, beforeNumber } from "./cues-of-invoices.ts";
import { isDealtWith } from "./dealt-with.ts";
import { type InvoiceText, isTaken } from "./invoice-text.ts";
import { isOfSeries } from "./series.ts";

/** Finds numbers alone that what is said around them shows to be invoices of the books: `207 paid`, `send 209`. */
export async function findBareNumbers(heard: InvoiceText): Promise<void> {
  for (const [at, token] of heard.tokens.entries()) {
    const { start, end, text: said } = token;
    if (token.kind !== "number" || !/^\d{1,6}$/.test(said) || isTaken(heard, start, end)) continue;
    if (isPartOfMore(heard.text, token) || isCounted(heard, at) || !meansInvoice(heard, at, token)) continue;
    const known = await heard.facts.invoices(said);
    if (known.length > 0) heard.found.push({ start, end, value: { said, known } });
  }
}

/** Whether a number is a piece of an amount, a date, a share or another number. */
function isPartOfMore(text: string, { start, end }: Token): boolean {
  const before = text.slice(0, start);
  return (
    /[.,:/-]\d|^[€$£%kK]|^\s?[€$£%]/.test(text.slice(end, end + 2)) ||
    /[\d€$£][.,:/-]?$|[€$£#]\s?$/.test(before) ||
    text[start] === "¦" ||
    ofHowMany.test(before) ||
    (Number(text.slice(start, end)) <= 31 && (monthBehind.test(text.slice(end)) || monthBefore.test(before)))
  );
}

const months =
  "jan(?:uary|uar|vier|eiro)?|enero|feb(?:ruary|ruar|rero)?|f[ée]v(?:rier|ereiro)|march|marzo|m[äa]rz|mars|mar[çc]o|apr(?:il)?|abril|avril|may(?!\\s(?:be|have|not|i|we)(?!\\p{L}))|mayo|mai|maio|june?|juni|junio|juin|junho|july?|juli|julio|juillet|julho|aug(?:ust)?|agosto|ao[ûu]t|sept?(?:ember|iembre|embre)?|setembro|o[ck]t(?:ober|ubre|obre)?|outubro|nov(?:ember|iembre|embre|embro)?|dec(?:ember)?|dez(?:ember|embro)?|diciembre|d[ée]cembre";
/** `on 5 october`, `am 5. Oktober`, `el 5 de octubre`: a day, and no number. */
const monthBehind = new RegExp(`^(?:st|nd|rd|th|er|\\.)?\\s+(?:of\\s|de\\s|d['’])?(?:${months})(?!\\p{L})`, "iu");
const monthBefore = new RegExp(`(?<!\\p{L})(?:${months})\\.?\\s+(?:the\\s)?$`, "iu");

/** `3 of the 12 students paid`: of how many, and no number. */
const ofHowMany = seldom(
  /(?<![\d.,])\d{1,2}\s(?:of|out of|de|von|sur)\s(?:the|my|our|los|las|les|mes|os|as|den|meinen|mis)\s$/iu,
);

/** `add 5 hours at 80`: so many hours, and the number of nothing. */
function isCounted({ cues }: InvoiceText, at: number): boolean {
  return cues.some((cue) => cue.from === at + 1 && cue.name === "hoursNoun");
}

/** `morgen um 8`: an hour, whatever stands around it. */
const atHour = /^(?:um|at|@|as)$/;

function meansInvoice(heard: InvoiceText, at: number, { text }: Token): boolean {
  if (atHour.test(heard.tokens[at - 1]?.text ?? "") && Number(text) <= 24) return false;
  return (
    // Nobody writes an amount with a zero in front.
    /^0\d+$/.test(text) ||
    isOfSeries(heard, at) ||
    isDealtWith(heard, at) ||
    isBesideCue(heard, at) ||
    goesOn(heard, at)
  );
}

/** The cues that begin right behind a number; behind `209's` those after the ending, behind `119 -` those after the sign. */
function cuesBehind({ tokens, cues }: InvoiceText, at: number): readonly CueHit[] {
  const parted = isOwner(tokens, at) || /^[-–:]$/.test(tokens[at + 1]?.text ?? "");
  const next = parted ? at + 2 : at + 1;
  return cues.filter((cue) => cue.from === next);
}

const isOwner = (tokens: readonly Token[], at: number) => tokens[at + 1]?.kind === "possessive";

const between: ReadonlySet<string> = new Set(
  "of on the to la a die der el o le ya now already ja jetzt endlich gleich logo agora finalmente por fin maintenant enfin deja lui leur ihr ihm ihnen them her him".split(
    " ",
  ),
);
/** The most small words between a cue and the number it is said of: `schick jetzt endlich die 52`. */
const mostBetween = 3;

const openers: ReadonlySet<string> = new Set([
  "and",
  "ok",
  "so",
  "the",
  "number",
  "nr",
  "whats",
  "whens",
  "when",
  "is",
  "what",
]);

/** `207 paid`, `send 209`, `send the 209`, `209's due day`: a cue of invoices stands right beside the number. */
function isBesideCue(heard: InvoiceText, at: number): boolean {
  const { tokens, cues } = heard;
  const behind = cuesBehind(heard, at);
  if (isOwner(tokens, at) && behind.some((cue) => cue.name === "due" || cue.name === "extend")) return true;
  if (behind.some((cue) => afterNumber.has(cue.name)) && opensSentence(tokens, at)) return true;
  let last = at;
  while (at - last < mostBetween && between.has(tokens[last - 1]?.text ?? "")) last--;
  // `vence el 31`: when it is due, and no number.
  const isDay = Number(tokens[at]?.text) <= 31 && /^(?:el|le|am|dia|al|the)$/.test(tokens[at - 1]?.text ?? "");
  return cues.some(
    (cue) =>
      cue.to <= at &&
      cue.to >= last &&
      beforeNumber.has(cue.name) &&
      !isPrice(tokens, at) &&
      !(isDay && (cue.name === "due" || cue.name === "extend")),
  );
}

/** `3 cafés pour 12`: what something counted was had for. */
function isPrice(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === "pour" && tokens.slice(0, at).some(({ kind }) => kind === "number");
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(0, at).every((token) => token.kind !== "word" || openers.has(token.text));
}

const joining = /^(?:,|and|&|\+|also|plus|y|et|und|e|aussi|auch|tambien|tambem)$/;
const justNow =
  /^(?:just|only|now|already|is|has|still|gerade|eben|schon|ist|noch|acaba|acabou|ya|sigue|ja|ainda|deja|est|toujours)$/;
const goneOn: ReadonlySet<string> = new Set(["sent", "settle", "status.unpaid", "status.overdue", "negation"]);

/** `invoices 41 and 43`, `invoice 41 paid, and 43 sent`: what was said of an invoice goes on with another number. */
function goesOn(heard: InvoiceText, at: number): boolean {
  const { text, tokens, found } = heard;
  const start = tokens[at]?.start ?? 0;
  const joined = (end: number) => /^[\s,&]*(?:and|y|et|und|e|&|,)?\s*$/i.test(text.slice(end, start));
  if (found.some((other) => other.end <= start && joined(other.end))) return true;
  if (found.length === 0 || !joining.test(tokens[at - 1]?.text ?? "")) return false;
  const next = justNow.test(tokens[at + 1]?.text ?? "") ? at + 1 : at;
  return [at, next].some((place) => cuesBehind(heard, place).some((cue) => goneOn.has(cue.name)));
}
