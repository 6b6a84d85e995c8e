import { type Clause, cuedAt, namesOf } from "../clauses/clause.ts";
import { isSeller, vendorIn } from "../marks/vendors.ts";
import { repays } from "../signs/unreal.ts";
import type { Flow } from "./evidence.ts";
import { fromParty, nameLike, onlyClient, type Party } from "./party.ts";
import { isGetting } from "./receiving.ts";
import { isOther, objectOf, subjectOf } from "./subject.ts";
import { hasThing, isThing } from "./thing.ts";

/** What can be given or got back, in English: `gave Acme 100 back`, `got 12.99 back`. */
const giving = new Set(["gave", "give", "sent", "send", "handed", "paid", "pay", "transferred", "wired", "venmoed"]);
const getting = new Set(["got", "get", "received", "receive", "had"]);

const self = /^(?:i|we|ich|wir|yo|nosotros|je|nous|eu|n[óo]s)$/iu;

/** Words behind `back` that make it a time or a place: `back in march`, `back then`, `back at the office`. */
const elsewhere = new Set(["in", "then", "when", "at", "home", "up", "pay", "on"]);

interface Back {
  readonly from: number;
  readonly to: number;
  readonly name: "give" | "got" | "refund";
}

/** The words that say money went back where it came from, when they do. */
function saidBack(clause: Clause): Back | null {
  const { tokens } = clause.sentence;
  const other = clause.hits("classification.other");
  const word = clause.hits("refund").find((hit) => !other.some((cue) => cue.from <= hit.from && cue.to >= hit.to));
  for (let at = clause.from; at < clause.to; at++) {
    if (tokens[at]?.text !== "back" || clause.sentence.language !== "en") continue;
    const dated = clause.moments("past").some((moment) => moment.start === tokens[at + 2]?.start);
    if (elsewhere.has(tokens[at + 1]?.text ?? "") && (dated || tokens[at + 1]?.text !== "on")) continue;
    for (let verb = at - 1; verb >= Math.max(clause.from, at - 6); verb--) {
      const said = tokens[verb]?.text ?? "";
      if (giving.has(said)) return { from: verb, to: verb + 1, name: "give" };
      if (getting.has(said)) return { from: verb, to: verb + 1, name: "got" };
    }
  }
  return word ? { from: word.from, to: word.to, name: "refund" } : null;
}

const iGave = /^(?:devolv[ií]|devolvimos|reembols[eé]|reembolsamos|reintegr[eé]|reintegramos)$/u;
const iHaveGiven = /^(?:he|hemos)$/;
const toThem = /^(?:le|les|lhe|lhes)$/;

/** `les devolví 2500 del anticipo`: a verb whose form says that the speaker gave it, and to whom. */
function gaveThem({ sentence: { tokens } }: Clause, { from }: Back): boolean {
  const first = iHaveGiven.test(tokens[from]?.text ?? "") || iGave.test(tokens[from]?.text ?? "");
  return first && toThem.test(tokens[from - 1]?.text ?? "");
}

/** Whether what was given back came to the speaker. */
function toMe(clause: Clause, back: Back): boolean {
  return (
    clause.has("payThem", "payMe") ||
    clause.hits("me").some((cue) => cue.from >= back.from - 1 && cue.from <= back.to + 4) ||
    /^(?:me|mir|uns|nos)\b/i.test(clause.sentence.text.slice(clause.sentence.tokens[back.from]?.start ?? 0))
  );
}

function client(party: Party | null): Party | null {
  return party && party.clients.length > 0 ? party : null;
}

function behind(clause: Clause, back: Back): Party | null {
  return objectOf(clause, { ...back, name: "refund", language: clause.sentence.language });
}

function mentioned(clause: Clause): Party | null {
  const only = onlyClient(clause);
  return only && { clients: only.value, words: null };
}

/** In German a client named before the verb is whom it was given to, unless it says `hat`: `(ich habe) Linde 50 erstattet`. */
function isDative(clause: Clause): boolean {
  if (clause.sentence.language !== "de" || clause.has("from")) return false;
  return clause.has("self") || !clause.tokens.some((token) => /^(?:hat|haben|hatte|hatten)$/.test(token.text));
}

/** Whether a refund is only named, behind its amount. */
function isNoun(clause: Clause, { from, to }: Back): boolean {
  const said = clause.sentence.tokens[from];
  return said?.text === "refund" && to >= clause.to && clause.money.some((amount) => amount.end <= said.start);
}

/** `returned`, `hat zurückgegeben`: said of what was lent or handed out as well as of what was bought. */
function isReturned({ sentence: { tokens } }: Clause, { from, to }: Back): boolean {
  return tokens
    .slice(from, to)
    .some(({ text }) => /^(?:returned|zuruckgegeben|wiedergegeben|rendu|devolvio|devuelto|devolveu)$/.test(text));
}

/** Somebody the books know as no seller, where nothing bought is spoken of: `tunde returned the 10k`, which may have been lent. */
function byPerson(clause: Clause, subject: Party | null): boolean {
  if (!subject?.words || subject.words.article || isSeller(subject.words.text)) return false;
  if (hasThing(clause) || vendorIn(clause) !== undefined || namesOf(clause, "vendor").length > 0) return false;
  return !clause.has("for", "expenseNoun", "category.fees") && !isThing(clause, subject.words);
}

/** A client who pays back what was laid out for them pays: `Inès m'a remboursé ses frais`. */
function reimburses(clause: Clause, back: Back): boolean {
  return clause.hits("pay", "payThem").some((cue) => cue.from < back.to && cue.to > back.from);
}

/**
 * Which way money went that was given back: `out` is an expense coming back to us, `in` is income we gave back; null
 * when nothing was given back, "unclear" when it was and the clause doesn't tell by whom (SPEC 2).
 */
export function refundOf(clause: Clause): Flow | "unclear" | null {
  if (clause.money.length === 0 || repays(clause)) return null;
  const back = saidBack(clause);
  if (!back) return null;
  const verb = { ...back, name: "refund" as const, language: clause.sentence.language };
  const subject = subjectOf(clause, verb);
  const came = (party: Party | null): Flow => ({ direction: "out", strength: 6, party, refund: true });
  const gave = (party: Party | null): Flow => ({ direction: "in", strength: 6, party, refund: true });
  const from = fromParty(clause);
  if (back.name === "got") return came(from ?? client(mentioned(clause)));
  if (back.name === "give") {
    if (toMe(clause, back)) {
      if (client(subject)) return null;
      return byPerson(clause, subject) ? "unclear" : came(subject);
    }
    const object = client(behind(clause, back)) ?? client(mentioned(clause));
    // `i paid Acme 90 back for the cables` is what the cables cost.
    const given = /^(?:gave|give|giving)$/.test(clause.sentence.tokens[back.from]?.text ?? "") && !clause.has("for");
    const mine = subject === null || (given && subject.clients.length === 0 && self.test(subject.words?.text ?? ""));
    return mine && object ? gave(object) : null;
  }
  if (gaveThem(clause, back)) return gave(client(behind(clause, back)) ?? mentioned(clause));
  const mine = toMe(clause, back);
  if (isReturned(clause, back) && (client(subject) || byPerson(clause, subject))) return "unclear";
  if (!mine && client(subject) && isDative(clause)) return gave(subject);
  if (client(subject) && reimburses(clause, back)) return null;
  if (mine) return came(subject ?? from);
  const words = behind(clause, back);
  const somebody = words?.words && nameLike(words.words) && !isThing(clause, words.words) ? words : null;
  // `refund Sarah 200, we dropped the album`: told to give back, whatever it was for.
  const told = back.from === clause.from && somebody?.words?.capital === true && !isSeller(somebody.words.text);
  if (told) return gave(somebody);
  const given = client(words);
  const arrived = clause.has("receive", "arrive") || clause.hits("got").some((cue) => isGetting(clause, cue));
  if (given && !from && !arrived && !subject) return gave(given);
  if (from || arrived || clause.has("from")) return came(from ?? (isOther(clause, subject) ? subject : null));
  // `Ana 50 refund` names nobody who gave it.
  if (client(subject) && isNoun(clause, back)) return "unclear";
  if (subject && !cuedAt(clause, back.from - 1, "incomeNoun", "expenseNoun")) return came(subject);
  const object = client(behind(clause, back)) ?? client(mentioned(clause));
  if (object) return gave(object);
  if (hasThing(clause) || clause.has("expenseNoun") || vendorIn(clause)) return came(null);
  return somebody ? gave(somebody) : "unclear";
}
