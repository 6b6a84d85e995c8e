import { seldom } from "../../seldom.ts";
import { longest } from "../marks/impossible-day.ts";
import type { Token } from "../marks/tokens.ts";
import { isSeller } from "../marks/vendors.ts";
import { isGivenName, isNamedMonth, isNameFirst } from "./given-names.ts";
import { type Around, capital, isCount, isInside, isNamedWork, isWork } from "./named-work.ts";
import type { FoundNames } from "./names.ts";
import { isOtherName } from "./other-name.ts";
import { referredBy } from "./referrers.ts";
import { isRelative } from "./relatives.ts";

const leadIn: ReadonlySet<string> = new Set([
  "from",
  "with",
  "paidBy",
  "invoiceVerb",
  "invoiced",
  "owes",
  "by",
  "charged",
  "newLead",
  "to",
  "for",
]);
const leadOut: ReadonlySet<string> = new Set([
  "pay",
  "payThem",
  "payMe",
  "settle",
  "give",
  "owes",
  "payI",
  "receive",
  "arrive",
]);

/** What is told of somebody new, part by part: `new lead Ivy, florist, via Sarah`. */
const via = String.raw`(?:[,;–-]\s?(?:via|through|über|durch|par|por)|\svia)\s`;

const referred = new RegExp(`(?:${referredBy}|${via})(?:my|our|the|der|dem|die|le|la|l['’]|el|o|a)?\\s?$`, "iu");

/** `new client Dana, referred by Acme`, `referral from Acme: Dana`: told of is who is new, and not who sent them. */
function isReferrer(found: FoundNames, { text, tokens, cues }: Around): boolean {
  const [lead] = cues.filter((cue) => cue.name === "newLead").sort((a, b) => a.from - b.from);
  if (!lead || !found.value.some(({ kind }) => kind === "client" || kind === "contact")) return false;
  const before = text.slice(0, found.start);
  const said = referred.exec(before);
  if (!said) return false;
  const told = before.slice(tokens[lead.to - 1]?.end, said.index);
  return (
    /^(?:\s*:|\s[-–—])\s*\S/u.test(text.slice(found.end)) ||
    /\p{L}{2}/u.test(told) ||
    cues.some((cue) => cue.name === "newLead" && cue !== lead)
  );
}

/** Whether the words of a name are said as a greeting: `bom dia!` opens no client called Bom Dia Café. */
function greeting(found: FoundNames, { tokens, cues }: Around): boolean {
  const from = tokens.findIndex((token) => token.start >= found.start);
  return cues.some(
    (cue) => cue.name === "smallTalk" && cue.from <= from && (tokens[cue.to - 1]?.end ?? 0) >= found.end,
  );
}

/** Words behind which only somebody stands. */
const withWhom = /^(?:meetVerb|channel\.(?:call|email|text|meeting))$/;

/** Verbs behind which only whoever learns stands. */
const taught = /^(?:taught|tutored|coached|mentored)$/;

/** `may 40`: a number no month has is an amount, and the word before it whoever is called so. */
function isNoDay(found: FoundNames, from: number, next: Token | undefined, text: string): boolean {
  if (found.fit !== "whole" || from < 0 || !found.value.every((name) => name.kind === "client")) return false;
  if (next?.kind !== "number") return false;
  // `echo 1.1k`: nor has it one in thousands.
  if (/^\s\d{1,3}(?:[.,]\d{1,2})?k(?!\p{L})/iu.test(text.slice(found.end))) return true;
  const number = Number(next.text);
  return number > 31 && !(number > 1900 && number < 2100);
}

/** `will signed`, `bill 80 venmo`: what begins with a given name and goes on with what somebody became or paid. */
function statedOf(from: number, to: number, { cues, tokens }: Around): boolean {
  if (from !== 0) return false;
  // `jo cancelled today`
  const off = /ed$/.test(tokens[to]?.text ?? "") && cues.some((cue) => cue.from === to && cue.name === "callOff");
  return off || cues.some((cue) => cue.from === to && /^(?:stage\.|channel\.note$|promise$)/.test(cue.name));
}

/** What makes a given name a word for what money goes on: `bill 80`. */
const ofCosts = /^(?:expenseNoun|invoiceNoun|category\..*|hypothetical|promise|discount)$/;

/** Whether a word stands with an amount as in a list: `dawn 375 & frost 120`, `income 300 dawn`, `450 / dawn / zelle`, `for dawn: 310`. */
function beside(from: number, to: number, { text, tokens, cues }: Around): boolean {
  const [before, next] = [tokens[from - 1], tokens[to]];
  const line = before !== undefined && text.slice(before.end, tokens[from]?.start).includes("\n");
  const opens = before === undefined || line || /^[,&/;•]$/.test(before.text) || before.text === "and";
  // `grace deposit 100`
  if (opens && tokens[to + 1]?.kind === "number" && cues.some((cue) => cue.from === to && cue.name === "incomeNoun"))
    return true;
  const closes = next === undefined || next.kind === "sign";
  if (next?.kind === "number" && opens) return true;
  if (closes && before?.kind === "number") return true;
  if (closes && before?.text === "/") return true;
  return closes && cues.some((cue) => cue.to === from && (cue.name === "for" || cue.name === "contactNoun"));
}

/** Whether an ordinary word can only be a client's name here, even in lower case: `luz me pagó 300`, `reunión con la luz`. */
function isSomebody(found: FoundNames, from: number, to: number, around: Around): boolean {
  const { cues, tokens, text } = around;
  const month = longest(tokens[from]?.text ?? "") !== undefined;
  const first = tokens[from]?.text ?? "";
  const given = isGivenName(first) || isSeller(first);
  if ((found.fit !== "whole" && !given) || (month && !capital(text.slice(found.start)))) return false;
  if (!found.value.some((name) => name.kind === "client" || name.kind === "contact")) return false;
  const article = cues.some((cue) => cue.to === from && cue.name === "article");
  if (isAskedAbout(from, to, around)) return true;
  const behind = (at: number, name: RegExp) => cues.some((cue) => cue.to === at && name.test(cue.name));
  const said = (name: RegExp) => behind(from, name) || (article && behind(from - 1, name));
  if (given && (said(/^(?:with|from|invoiceVerb|invoiced|paidBy)$/) || statedOf(from, to, around))) return true;
  if (given && !cues.some((cue) => cue.from === from && ofCosts.test(cue.name)) && beside(from, to, around))
    return true;
  if (given && taught.test(tokens[from - 1]?.text ?? "")) return true;
  const spoken = cues.some((cue) => cue.from < from && cue.to > to && to > from && withWhom.test(cue.name));
  // `send sage a bill for 300`: whom something is sent stands right behind the verb.
  if (from > 0 && behind(from, /^sendNow$/) && /^(?:an?|the|his|her|their)$/.test(tokens[to]?.text ?? "")) return true;
  // `4 spots for bright at 85 a pop`: behind "for" and before a price, a word alone is who it was for.
  if (behind(from, /^for$/) && /^(?:at|@)$/.test(tokens[to]?.text ?? "") && tokens[to + 1]?.kind === "number")
    return true;
  if (cues.some((cue) => cue.from === to && /^(?:payThem|payMe)$/.test(cue.name)) || said(withWhom) || spoken)
    return true;
  return said(/^from$/) && cues.some((cue) => /^(?:receive|payThem)$/.test(cue.name));
}

/** `did grace pay`, `what does hope owe me`: between a word that asks and one of paying only somebody stands. */
function isAskedAbout(from: number, to: number, { cues, tokens }: Around): boolean {
  if (!/^(?:did|does|has)$/.test(tokens[from - 1]?.text ?? "")) return false;
  return cues.some((cue) => cue.from === to && /^(?:pay|payLater|payThem|settle|owes|rep\.owed)$/.test(cue.name));
}

/** Words behind which somebody's name is asked about: `whats june owe`, `does may still owe me`. */
const asksAbout = /^(?:whats|what|does|did|has|is|do)$/;

/** Whether a month stands where only somebody of that name can: `june 40` in a list, `june owes me 40`, `june's mom`. */
function isPerson(found: FoundNames, { tokens, cues, text }: Around): boolean {
  if (!found.value.some((name) => name.kind === "client")) return false;
  const from = tokens.findIndex((token) => token.start >= found.start);
  const [before, next, behind] = [tokens[from - 1], tokens[from + 1], tokens[from + 2]];
  if (next?.kind === "possessive")
    return isRelative(behind?.text ?? "") || cues.some((cue) => cue.from === from + 2 && cue.name === "meetingNoun");
  const opens = before === undefined || /^[,;:&•]$/.test(before.text) || /^(?:and|n|then)$/.test(before.text);
  if (opens && next?.kind === "number") {
    const number = Number(next.text.replace(/[.,]\d{2}$/, ""));
    return number > 31 && !(number > 1900 && number < 2100);
  }
  const closes = next === undefined || next.kind === "sign";
  // `no wait, it was may`: a month alone is nothing that was, and somebody of that name may be.
  if (closes && before?.text === "was" && tokens[from - 2]?.text === "it") return true;
  if (opens && statedOf(from, from + 1, { cues, tokens, text })) return true;
  const does = cues.some((cue) => cue.from === from + 1 && (leadOut.has(cue.name) || cue.name === "payLater"));
  if (does && (opens || before?.text === "'s" || asksAbout.test(before?.text ?? ""))) return true;
  if (/^(?:with|con|com|avec|mit)$/.test(before?.text ?? "")) return true;
  const given = before?.text === "from" && cues.some((cue) => /^(?:got|receive|payMe)$/.test(cue.name));
  return given && /\d/.test(text.slice(0, found.start));
}

/** Whether a German verb of paying closes what begins with an auxiliary: `Bar hat 300 bezahlt`. */
function closedLater(to: number, { cues, tokens }: Around): boolean {
  return /^(?:hat|haben)$/.test(tokens[to]?.text ?? "") && cues.some((cue) => cue.from > to && leadOut.has(cue.name));
}

/** `Acme & Sons` is another firm than Acme. */
const firmBehind = seldom(
  /^\s(?:[&+]\s\p{Lu}|(?:and|und|y|et|e)\s(?:sons?|co|partners?|associates|company|bros|brothers|daughters|s[öo]hne|hijos|fils|filhos|cie)(?!\p{L}))/iu,
);

/** Whether a client's name is only the beginning of another one's, which the books do not know. */
function isLonger(found: FoundNames, names: readonly FoundNames[], text: string): boolean {
  const behind = firmBehind.exec(text.slice(found.end), text);
  if (!behind || !found.value.every((name) => name.kind === "client")) return false;
  const next = found.end + behind[0].length;
  const word = /^\s\S+\s(\p{L}+)/u.exec(text.slice(found.end))?.[1]?.toLowerCase() ?? "";
  if (found.value.some((name) => name.name.toLowerCase().includes(word))) return false;
  return !names.some((other) => other.start > found.end && other.start <= next);
}

/** Whether a later word of a name stands apart from the whole name, and so is a word of something else: `Site Sol for Padaria Sol`. */
function isEcho(found: FoundNames, names: readonly FoundNames[]): boolean {
  if (found.fit !== "later") return false;
  const same = (other: FoundNames) => other.value.some(({ id }) => found.value.some((name) => name.id === id));
  return names.some((other) => other.fit === "whole" && same(other));
}

const isClient = ({ kind }: { readonly kind: string }) => kind === "client";

/** `got another 80 off Grace`: whose money it was stands behind the amount. */
function isSource(from: number, { text, tokens, cues }: Around): boolean {
  const [amount, off] = [tokens[from - 2], tokens[from - 1]];
  return (
    off?.text === "off" &&
    isGivenName(tokens[from]?.text ?? "") &&
    (amount?.kind === "number" || cues.some((cue) => cue.to === from - 1 && cue.name === "moneyNoun")) &&
    cues.some((cue) => cue.to < from && (cue.name === "got" || cue.name === "receive")) &&
    !text.includes("%")
  );
}

/** `lily, ben and jo paid`: a given name in a list behind another client's, of whom the same is said. */
function isListed(found: FoundNames, names: readonly FoundNames[], { text, tokens, cues }: Around): boolean {
  const said = text.slice(found.start, found.end).toLowerCase();
  if (found.fit !== "whole" || !(isGivenName(said) || isNameFirst(said))) return false;
  const joined = (gap: string) => /^\s*(?:,|,?\s?(?:and|&|y|e|et|und))\s$/iu.test(gap);
  const isClient = (other: FoundNames | undefined) => other?.value.some(({ kind }) => kind === "client") === true;
  // `jo and lily 45 each`
  const behind = names.find((other) => other.start > found.end && joined(text.slice(found.end, other.start)));
  if (found.start === 0 && isClient(behind)) return true;
  const before = names.find((other) => other.end < found.start && joined(text.slice(other.end, found.start)));
  if (!isClient(before)) return false;
  const at = tokens.findIndex(({ start }) => start >= found.end);
  const next = tokens[at];
  return (
    next?.kind === "number" ||
    /^(?:all|both)$/.test(next?.text ?? "") ||
    cues.some((cue) => cue.from === at && leadOut.has(cue.name))
  );
}

/** Verbs that find somebody a place between others: `squeeze bill in`, `fit in bill`. */
const fitting = /^(?:squeeze|fit|slot|pencil|slip|pop|book|get|have|put)$/;

/** Whether a given name is whom a place is found for. */
function isFitIn(from: number, to: number, { tokens }: Around): boolean {
  const [before, next] = [tokens[from - 1]?.text ?? "", tokens[to]?.text];
  const name = tokens[from]?.text ?? "";
  if (!isGivenName(name) && !isNamedMonth(name)) return false;
  if (fitting.test(before)) return next === "in" || next === "into";
  return !isNamedMonth(name) && before === "in" && fitting.test(tokens[from - 2]?.text ?? "");
}

/** Whether nothing but the article people put before a name stands before it: `a câmara pagou metade`. */
function opens(from: number, { tokens }: Around): boolean {
  return from === 0 || (from === 1 && /^(?:[oa]|el|la)$/.test(tokens[0]?.text ?? ""));
}

/** What asks about a client's bills and payments, or has them shown. */
const asksOf = /^(?:question|show|rep\.owed|howMuch|delete|void)$/;
const booksOf: ReadonlySet<string> = new Set([
  "rep.owed",
  "owes",
  "invoiceNoun",
  "moneyNoun",
  "billable",
  "rep.invoiced",
]);

/** `combien le café me doit`, `la facture de la boulangerie`: by an ordinary word with its article, where what they owe or paid is asked for. */
function isAskedOf(from: number, { text, tokens, cues }: Around): boolean {
  if (/\d/.test(text) || tokens[from - 1]?.kind !== "word") return false;
  return cues.some(({ name }) => asksOf.test(name)) && cues.some(({ name }) => booksOf.has(name));
}

/** Whether its words are said of something else, or belong to another name. */
function isOther(found: FoundNames, names: readonly FoundNames[], around: Around): boolean {
  return (
    isLonger(found, names, around.text) ||
    isInside(found, around) ||
    isEcho(found, names) ||
    isReferrer(found, around) ||
    isCount(found, around.text) ||
    isOtherName(found, names, around)
  );
}

/** Whether somebody is meant who is put off or called off: `reschedule june to thursday`, and no more of it (`push may invoices back`). */
function isPutOff(from: number, to: number, { tokens, cues }: Around): boolean {
  const next = tokens[to]?.text;
  if (next !== undefined && !/^(?:to|till|until|by|from|forward|back|earlier|later)$/.test(next)) return false;
  return cues.some((cue) => cue.to === from && (cue.name === "shift" || cue.name === "callOff"));
}

/** Whether a name is meant whose words are ordinary words too: by how many they are, its capital, or what stands beside it. */
function isMeant(found: FoundNames, names: readonly FoundNames[], around: Around): boolean {
  const { text, tokens, cues } = around;
  const said = text.slice(found.start, found.end);
  const isWord = !/[\s-]/.test(said);
  const at = (place: number) => tokens.findIndex((token) => token.start >= place);
  const [from, to] = [at(found.start), at(found.end)];
  if (found.fit === "first") {
    if (greeting(found, around)) return false;
    if (isWord && isNamedMonth(said.toLowerCase())) return isPerson(found, around) || isFitIn(from, to, around);
    if (isWord && found.value.every(isClient) && isAskedOf(from, around)) return true;
  }
  if (!isWord && found.fit !== "close" && (found.fit !== "later" || isWork(found))) return true;
  if (isSource(from, around) || isListed(found, names, around) || isNamedWork(found, from, to, around)) return true;
  const next = tokens[to];
  if (isNoDay(found, from, next, text)) return true;
  const before = cues.some((cue) => cue.to === from && leadIn.has(cue.name));
  const after = to >= 0 && cues.some((cue) => cue.from === to && leadOut.has(cue.name));
  if (!isWord) return before || after || capital(said);
  if (isPutOff(from, to, around) || isFitIn(from, to, around)) return true;
  if (next?.kind === "possessive" || isSomebody(found, from, to, around)) return true;
  if ((after || closedLater(to, around)) && (opens(from, around) || capital(said))) return true;
  return capital(said) && before && !(next?.kind === "number" && Number(next.text) <= 31);
}

/**
 * Keeps the names a sentence means. One whose words are ordinary words too (`May`, `Bill`) counts where it has several
 * words, or where its capital or its neighbours show it: `from May`, `Bill paid`.
 */
export function meantAsNames(names: readonly FoundNames[], around: Around): FoundNames[] {
  return names.filter((found) => !isOther(found, names, around) && (!found.ordinary || isMeant(found, names, around)));
}
