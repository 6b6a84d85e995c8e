import { afterNumber } from "./cues-of-invoices.ts";
import type { InvoiceText } from "./invoice-text.ts";

const articles = new Set(["la", "el", "le", "die", "der", "a", "o", "the", "y", "et", "und", "e"]);
const being = new Set(
  "is was has been already now i ya esta fue ha sido se la me lo ist wurde wird ging hab habe ich schon jetzt endlich heute gestern vorgestern est a ete , je j' ai l' deja bien enfin ja eu foi ta est still not yet noch nicht immer sigue aun todavia no toujours encore pas ainda nao".split(
    " ",
  ),
);
const outcome: ReadonlySet<string> = new Set([
  "settle",
  "status.paid",
  "sent",
  "arrive",
  "pay",
  "receive",
  "status.unpaid",
]);
/** What somebody did to it, which needs no form of being: `a 73 mandei ontem`. */
const done: ReadonlySet<string> = new Set(["settle", "sent", "receive"]);

/** Whether a sentence as a whole deals with the number at a token as an invoice's. */
export function isDealtWith(heard: InvoiceText, at: number): boolean {
  return (
    hasBecome(heard, at) ||
    isPaidOff(heard, at) ||
    isClosedLater(heard, at) ||
    isSettled(heard, at) ||
    isWonderedAbout(heard, at) ||
    isCorrected(heard, at) ||
    hasArrived(heard, at) ||
    isSentTo(heard, at) ||
    heard.cues.some((cue) => cue.name === "extend" && cue.from < at && at < cue.to - 1) ||
    takesOrGives(heard, at) ||
    isPaidInPart(heard, at) ||
    isPutOff(heard, at) ||
    isTickedOff(heard, at)
  );
}

/** `la 42 ya está cobrada`, `die 88 ist bezahlt`, `a 41 ainda tá em aberto`: an article, a number, a form of being, what became of it. */
function hasBecome({ tokens, cues }: InvoiceText, at: number): boolean {
  if (!tokens.slice(0, at).every((token) => articles.has(token.text) || token.text === "¿")) return false;
  let next = at + 1;
  while (next < tokens.length && next - at <= 4 && being.has(tokens[next]?.text ?? "")) next++;
  if (at === 0 && next === at + 1) return false;
  const became = next === at + 1 ? done : outcome;
  return cues.some(
    ({ name, from, to }) => from <= next && next < to && (at === 0 ? name === "status.unpaid" : became.has(name)),
  );
}

/** `la 18 me la pagan el 12, cambia el vencimiento`: an article and a number open what puts off until when it is due. */
function isPutOff({ tokens, cues }: InvoiceText, at: number): boolean {
  if (at !== 1 || !/^(?:la|die|a)$/.test(tokens[0]?.text ?? "")) return false;
  const says = (name: string) => cues.some((cue) => cue.name === name && cue.from > at);
  return says("extend") || says("shift") || (says("due") && (says("move") || says("correct")));
}

/** `tick off 311`, `check 311 off`, `coche la 311`, `hak die 88 ab`: what is ticked on a list of work is no number alone. */
function isTickedOff({ tokens, cues }: InvoiceText, at: number): boolean {
  const before = tokens.slice(0, at).filter(({ text }) => !articles.has(text) && !opening.test(text));
  const [verb, off] = before;
  if (!verb || before.length > 2 || (off && off.text !== "off")) return false;
  return ticking.test(verb.text) && cues.some(({ name, from, to }) => name === "settle" && from <= at && to >= at - 2);
}

const ticking = /^(?:tick(?:ed)?|check(?:ed)?|cross(?:ed)?|strike|hake?|coche|raye|tacha|risca)$/;

const whenOrHow = new Set(["am", "im", "per", "mit", "bar", "heute", "gestern", "ging", "hab", "habe"]);

/** `hat die 301 am Montag beglichen`, `302 per Überweisung reingekommen`: in German, what became of it closes the sentence. */
function isClosedLater({ tokens, cues }: InvoiceText, at: number): boolean {
  const opens = at === 0 || tokens[at - 1]?.text === "die";
  if (!opens || !whenOrHow.has(tokens[at + 1]?.text ?? "")) return false;
  const end = tokens.findLastIndex((token) => token.kind !== "sign") + 1;
  return cues.some((cue) => cue.to === end && cue.language === "de" && outcome.has(cue.name));
}

/** Words for when something was, or leading on to it: nothing that a number before them counts. */
const tells = new Set(
  "hoje hj ontem agora hoy ayer anoche recien hier heute heut gestern vorgestern am na no el le via por com con esta este essa".split(
    " ",
  ),
);

/** `pagó la 31`, `hat die 72 beglichen`: what is paid with an article of one thing is an invoice of that number. */
function isPaidOff({ tokens, cues }: InvoiceText, at: number): boolean {
  if (!["la", "die", "a"].includes(tokens[at - 1]?.text ?? "")) return false;
  const next = tokens[at + 1];
  if (next?.kind === "word" && !tells.has(next.text) && !cues.some((cue) => cue.from === at + 1)) return false;
  return cues.some(
    (cue) =>
      (cue.name === "pay" || cue.name === "settle" || cue.name === "payThem") &&
      (cue.to === at - 1 || cue.from === at + 1),
  );
}

/** `Acme settled 1041`: who settles a long number of the books settles an invoice. */
function isSettled({ tokens, cues }: InvoiceText, at: number): boolean {
  if ((tokens[at]?.text.length ?? 0) < 4 || !/^(?:settled|cleared)$/.test(tokens[at - 1]?.text ?? "")) return false;
  return cues.some((cue) => cue.name === "settle" && cue.to === at);
}

/** `did 89 get sent`, `has 103 gone out`: what is asked about, and has become something, is an invoice of that number. */
function isWonderedAbout({ tokens, cues }: InvoiceText, at: number): boolean {
  const first = tokens.findIndex((token) => token.kind === "word" || token.kind === "number");
  if (first !== at - 1 || !/^(?:did|has|was|is)$/.test(tokens[first]?.text ?? "")) return false;
  return (
    /^(?:get|got|gone|go|been|ever|still|yet|already)$/.test(tokens[at + 1]?.text ?? "") ||
    cues.some((cue) => cue.from === at + 1 && afterNumber.has(cue.name))
  );
}

/** Whether only words of being stand before an amount: the `be 350` of `90 should be 350`. */
function amountBehind(tokens: InvoiceText["tokens"], from: number): boolean {
  let at = from;
  while (/^(?:have|to|been|be|read|say|\$|€|£)$/.test(tokens[at]?.text ?? "")) at++;
  return at > from && tokens[at]?.kind === "number";
}

/** `make 208 1,350`, `the total on 208 is 1,350`: what it comes to is said anew. */
function isCorrected({ tokens }: InvoiceText, at: number): boolean {
  const before = tokens[at - 1]?.text ?? "";
  const amount = tokens[/^(?:is|to|should|now|at|be)$/.test(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1];
  // `draft 90 should be 350`
  const opens = tokens.slice(0, at).every(({ text }) => articles.has(text) || /^(?:draft|bill|number|no)$/.test(text));
  if (opens && /^(?:should|needs|ought)$/.test(tokens[at + 1]?.text ?? "") && amountBehind(tokens, at + 2)) return true;
  if (amount?.kind !== "number" && !/^[$€£]$/.test(amount?.text ?? "")) return false;
  return before === "make" || (/^(?:on|of|for)$/.test(before) && /^(?:total|amount)$/.test(tokens[at - 2]?.text ?? ""));
}

/** `Acme has 207 in her inbox`, `207 is in their inbox`: it was sent, and has come. */
function hasArrived({ tokens }: InvoiceText, at: number): boolean {
  const behind = tokens.slice(at + 1, at + 7).map((token) => token.text);
  return behind.includes("in") && behind.some((word) => /^(?:inbox|mailbox|posteingang|postfach)$/.test(word));
}

/** Somebody of the books, left out of the text already, whom something goes to. */
const toKnown =
  /^\s(?:(?:is|are|has|was|['’]s|just|now|gone|went|ist|jetzt|ya|est|foi|já)\s)*(?:(?:off|out|raus|weg)\s)?(?:an|to|for|a|al|ao|[àa]|pour|pra|para|f[üu]r|p\/)\s?(?:(?:the|la|le|les|der|die|das|den|el|los|o|os|as)\s)?¦/iu;

/** What may stand before the number a message begins with: `ok 313 is off to Acme`. */
const opening = /^(?:ok|okay|so|and|right|grand|done|now|vale|bueno|bon|gut|also|so|pronto|,|-|:)$/;

/** `die 78 an Wendt ist raus`, `a 52 pra Vital foi enviada`: what was sent to somebody by an article and a number. */
function isSentTo({ text, tokens, cues }: InvoiceText, at: number): boolean {
  const opens = tokens.slice(0, at).every(({ text: word }) => opening.test(word));
  if (!opens && !/^(?:la|die|a|the)$/.test(tokens[at - 1]?.text ?? "")) return false;
  if (!toKnown.test(text.slice(tokens[at]?.end))) return false;
  return cues.some(({ name }) => name === "sent") && !cues.some(({ name }) => name === "pay" || name === "payI");
}

/** `Acme paid 1000 off 301`, `1000 paid off 301`: what an amount before was paid of. */
function isPaidInPart({ tokens, cues }: InvoiceText, at: number): boolean {
  const before = tokens[at - 1]?.text ?? "";
  // `paid 300 on 12 december`: a day, unless nothing else follows.
  const closes = before === "on" && (tokens[at + 1]?.kind ?? "sign") === "sign" && Number(tokens[at]?.text) > 31;
  if (!closes && !/^(?:off|of|towards?|against)$/.test(before)) return false;
  if (!tokens.slice(0, at).some(({ kind }) => kind === "number")) return false;
  return cues.some(({ name, to }) => to <= at && (name === "pay" || name === "settle"));
}

/** `another week on 301`, `the money for 302`, `8% tax to 303`, `refund Acme 30 on 1007`: something is given to it or taken. */
function takesOrGives({ tokens, cues }: InvoiceText, at: number): boolean {
  const before = tokens[at - 1]?.text ?? "";
  const saidBefore = (name: string) => cues.some((cue) => cue.name === name && cue.from < at);
  const standsBefore = (name: string) => cues.some((cue) => cue.name === name && cue.to === at - 1);
  if (/^(?:on|for|auf|en|sur|na)$/.test(before) && saidBefore("extend")) return true;
  if (/^(?:for|of|on)$/.test(before) && (standsBefore("moneyNoun") || standsBefore("incomeNoun"))) return true;
  if (before === "on" && (saidBefore("refund") || standsBefore("rep.project"))) return true;
  if (before === "of" && /^(?:copy|pdf)$/.test(tokens[at - 2]?.text ?? "")) return true;
  if (before === "off" && tokens[at - 2]?.text === "%") return true;
  return /^(?:to|on|from|off)$/.test(before) && (standsBefore("tax") || standsBefore("discount"));
}
