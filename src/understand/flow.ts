import type { CueName } from "../words/cue-words.ts";
import { type Clause, cuedAt, marked, namesOf, tokenAt } from "./clause.ts";
import { isCommonWord } from "./common-words.ts";
import type { CueHit } from "./cue-index.ts";
import type { Name } from "./names.ts";
import { type Phrase, phraseBetween, phraseFrom } from "./phrase.ts";
import { vendorIn } from "./vendors.ts";

/** Who is on the other side of a payment: a client, one of several, or words the books don't know. */
export interface Party {
  readonly clients: readonly Name[];
  readonly words: Phrase | null;
}

/** Which way money went, and how sure that is. */
export interface Flow {
  readonly direction: "in" | "out";
  readonly party: Party | null;
  readonly strength: number;
  /** Money given back: an expense that came back to us, or income that we gave back. */
  readonly refund?: true;
}

const nobody: Party | null = null;

/** Whether words can be somebody's name: no article before, and not just ordinary words in lower case. */
export function nameLike(phrase: Phrase | null): phrase is Phrase {
  if (!phrase || phrase.article) return false;
  const words = phrase.text.split(/\s+/);
  if (phrase.capital) return true;
  return words.length <= 3 && words.some((word) => !isCommonWord(word.toLowerCase())) && /^\p{L}/u.test(phrase.text);
}

/** Who is named from a token on: a known client, a client the words nearly name, or the words. */
export function partyAt(clause: Clause, at: number): Party | null {
  let first = at;
  while (
    first < clause.to &&
    (clause.sentence.tokens[first]?.text === "@" ||
      clause.sentence.tokens[first]?.text === ":" ||
      (cuedAt(clause, first, "article") && !marked(clause, first)))
  ) {
    first++;
  }
  const place = clause.sentence.tokens[first]?.start ?? -1;
  const named = namesOf(clause, "client").find((found) => found.start <= place && place < found.end);
  if (named) return { clients: named.value, words: null };
  const words = phraseFrom(clause, at, {
    ends: ["mode.bank", "mode.cash", "mode.card", "mode.check", "me", "moneyNoun", "of", "arrive"],
  });
  if (!words) return nobody;
  const known = clause.sentence.hearing.names.byName("client", words.text, words.article ? "exact" : "close");
  return { clients: known, words };
}

/** Words for somebody already named: nobody is called so. */
const pronoun = /^(?:they|he|she|it|them|someone|somebody)$/iu;

const adverbs = new Set(
  "just don finally already now also actually really only have has had did the today yesterday again promptly still has been have been both who which kindly even then ya nous m' me nos mir uns ya hat haben a ont ha han tem ja schon gerade endlich enfin deja bien vient de".split(
    " ",
  ),
);

function subjectEnd(clause: Clause, verb: CueHit): number {
  let at = verb.from;
  while (
    at > clause.from &&
    (adverbs.has(clause.sentence.tokens[at - 1]?.text ?? "") || clause.sentence.tokens[at - 1]?.kind === "elision") &&
    !inName(clause, at - 1)
  )
    at--;
  return at;
}

function inName(clause: Clause, at: number): boolean {
  const place = clause.sentence.tokens[at]?.start ?? -1;
  return clause.names.some((found) => found.start <= place && place < found.end);
}

/** Who stands before a verb as the one who did it; null when nobody or the speaker does. */
export function subjectOf(clause: Clause, verb: CueHit): Party | null {
  const end = subjectEnd(clause, verb);
  const tokens = clause.sentence.tokens;
  if (end <= clause.from) return nobody;
  if (cuedAt(clause, end - 1, "self") && !inName(clause, end - 1)) return nobody;
  const clients = namesOf(clause, "client").filter((found) => tokenAt(clause, found.start) < end);
  const nearest = clients.at(-1);
  if (nearest && owned(clause, nearest) && tokenAt(clause, nearest.end) + 1 < end) return nobody;
  if (nearest) {
    const after = tokens.filter((token, i) => i < end && token.start >= nearest.end);
    const broken = after.some(
      (token, i) => /^[;:]$/.test(token.text) || (token.text === "," && i === 0 && after.length > 4),
    );
    const object = clause.cues.some(
      (cue) =>
        ["from", "to", "for", "with", "by"].includes(cue.name) &&
        cue.to === tokenAt(clause, nearest.start) &&
        // In Portuguese `a Inês` is who did it as often as whom it was done to.
        !(clause.sentence.language === "pt" && /^[ao]s?$/.test(tokens[cue.from]?.text ?? "")),
    );
    if (!broken && !object) return { clients: nearest.value, words: null };
  }
  let first = end;
  while (
    first > clause.from &&
    !marked(clause, first - 1) &&
    tokens[first - 1]?.kind !== "sign" &&
    !cuedAt(clause, first - 1, "from", "to", "for", "by", "at", "with", "smallTalk", "add", "also", "correct")
  ) {
    first--;
    if (end - first >= 4) break;
  }
  const words = phraseBetween(clause, first, end);
  if (words && pronoun.test(words.text)) return { clients: [], words };
  if (
    !words ||
    cuedAt(clause, words.from, "self") ||
    (words.from > clause.from && cuedAt(clause, words.from - 1, "to"))
  )
    return nobody;
  if (thirdPerson.test(words.text)) {
    const [only, ...more] = clients;
    if (only && more.length === 0) return { clients: only.value, words: null };
    return { clients: [], words: phraseBetween(clause, words.to - 1, words.to) };
  }
  const known = clause.sentence.hearing.names.byName("client", words.text, words.article ? "exact" : "close");
  return { clients: known, words };
}

/** A pronoun stands for who was named before. */
const thirdPerson = /(?:^|\s)(?:ils?|elles?|er|él|ell[ao]s?|el[ea]s?|he|she|they)$/iu;

/** Somebody else than the speaker: a client, or words that can be a name or a person. */
function isOther(clause: Clause, party: Party | null): boolean {
  if (!party) return false;
  if (party.clients.length > 0) return true;
  if (!party.words) return false;
  if (cuedAt(clause, party.words.from, "someone", "clientNoun")) return true;
  if (party.words.article) return cuedAt(clause, party.words.to - 1, "clientNoun", "someone", "thirdParty");
  return nameLike(party.words) && !isThing(clause, party.words);
}

/** Words that name what was bought rather than who was paid. */
export function isThing(clause: Clause, words: Phrase): boolean {
  return clause.cues.some(
    (cue) =>
      cue.from < words.to && cue.to > words.from && (cue.name.startsWith("category.") || cue.name === "expenseNoun"),
  );
}

/** Somebody the books don't know who did it on their own account: `apple made 90 billion`. */
function isStranger(clause: Clause, subject: Party | null): boolean {
  if (!subject?.words || subject.words.article || subject.clients.length > 0) return false;
  return fromParty(clause) === null && namesOf(clause, "client").length === 0;
}

interface Evidence {
  readonly direction: "in" | "out";
  readonly strength: number;
  readonly party: Party | null;
}

function firstMoney(clause: Clause): number {
  const first = clause.money[0];
  return first ? tokenAt(clause, first.start) : -1;
}

/** Who is named behind a verb as the one it was done to: right behind it, or behind "to". */
export function objectOf(clause: Clause, verb: CueHit): Party | null {
  const tokens = clause.sentence.tokens;
  const money = clause.money[0];
  let at = verb.to;
  while (cuedAt(clause, at, "to") && at < clause.to) at++;
  const direct = partyAt(clause, at);
  if (direct && (direct.clients.length > 0 || direct.words)) return direct;
  if (money && tokenAt(clause, money.start) <= at + 1) {
    const behind = tokens.findIndex((token) => token.start >= money.end);
    const to = clause.hits("to").find((cue) => cue.from >= behind && behind >= 0);
    if (to) return partyAt(clause, to.to);
  }
  const to = clause.hits("to").find((cue) => cue.from >= verb.to);
  return to ? partyAt(clause, to.to) : nobody;
}

/** Whom a German sentence names before its verb: `an Kurt 200 überwiesen`. */
function paidTo(clause: Clause, verb: CueHit): Party | null {
  const to = clause.hits("to").find((cue) => cue.to < verb.from && clause.sentence.tokens[cue.from]?.text === "an");
  return to ? partyAt(clause, to.to) : nobody;
}

function ofVerb(clause: Clause, verb: CueHit): Evidence | null {
  const subject = subjectOf(clause, verb);
  const other = isOther(clause, subject);
  const tokens = clause.sentence.tokens;
  switch (verb.name) {
    case "payMe":
      return { direction: "in", strength: 6, party: other ? subject : fromParty(clause) };
    case "payThem":
      return {
        direction: "in",
        strength: 6,
        party:
          subject && (subject.clients.length > 0 || (other && !pronoun.test(subject.words?.text ?? "")))
            ? subject
            : (fromParty(clause) ?? knownClient(clause) ?? subject),
      };
    case "payI":
      return { direction: "out", strength: 6, party: objectOf(clause, verb) };
    case "paidBy": {
      const by = partyAt(clause, verb.to);
      const real =
        by &&
        (by.clients.length > 0 || nameLike(by.words)) &&
        !cuedAt(
          clause,
          verb.to,
          "mode.bank",
          "mode.card",
          "mode.cash",
          "mode.paypal",
          "mode.check",
          "mode.stripe",
          "mode.venmo",
          "mode.zelle",
          "mode.upi",
          "mode.pix",
          "mode.wise",
          "mode.gpay",
          "mode.cashapp",
          "me",
        );
      return real ? { direction: "in", strength: 6, party: by } : null;
    }
    case "receive":
    case "arrive":
      // What a client received or got is their money, not ours.
      if (verb.name === "receive" && didIt(clause, verb)) return null;
      if (clause.has("invoiceNoun") && verb.name === "receive" && !clause.has("incomeNoun", "moneyNoun")) return null;
      if (verb.name === "receive" && isStranger(clause, subject)) return null;
      return {
        direction: "in",
        strength: 4,
        party: fromParty(clause) ?? knownClient(clause) ?? (other ? subject : null),
      };
    case "sold":
      if (other && subject && subject.clients.length > 0) return null;
      return { direction: "in", strength: 5, party: null };
    case "got": {
      if (other && subject && (subject.clients.length > 0 || !clause.has("for"))) return null;
      if (other) return { direction: "out", strength: 3, party: subject };
      if (clause.has("invoiceNoun")) return null;
      const money = firstMoney(clause);
      const near =
        money >= 0 &&
        money - verb.to <= 2 &&
        money >= verb.to &&
        !range(clause, verb.to, money).some((at) => isThingAt(clause, at));
      const from = fromParty(clause);
      if (
        clause.has("classification.salary", "classification.interest", "classification.gift") ||
        near ||
        (from && (from.clients.length > 0 || !clause.has("for"))) ||
        clause.has("incomeNoun")
      )
        return { direction: "in", strength: 4, party: from };
      return { direction: "out", strength: 4, party: atParty(clause) };
    }
    case "spend":
      // Somebody buying something of ours pays us: `a stranger bought one of my prints`.
      if (subject?.words && oursBought.test(clause.text))
        return { direction: "in", strength: 5, party: other ? subject : null };
      if (other && subject && subject.clients.length > 0) {
        return paying.test(tokens[verb.from]?.text ?? "") ? { direction: "in", strength: 5, party: subject } : null;
      }
      return { direction: "out", strength: 5, party: atParty(clause) };
    case "cost":
      if (perPiece.test(clause.text)) return null;
      return { direction: "out", strength: 4, party: atParty(clause) };
    case "charged": {
      const object = partyAt(clause, verb.to);
      if (!other && object && object.clients.length > 0 && !cuedAt(clause, verb.to - 1, "me")) return null;
      if (other || cuedAt(clause, verb.to - 1, "me") || subject)
        return { direction: "out", strength: 5, party: other ? subject : atParty(clause) };
      return null;
    }
    case "settle":
    case "pay":
    case "give": {
      if (verb.name === "give" && clause.has("discount")) return null;
      const toMe =
        cuedAt(clause, verb.from - 1, "me") ||
        clause.hits("me").some((cue) => cue.to <= verb.from && cue.from > verb.from - 4);
      if (clause.sentence.language === "de" && clause.has("self") && !toMe && !clause.has("from")) {
        const client = namesOf(clause, "client")[0];
        return {
          direction: "out",
          strength: 6,
          party: client ? { clients: client.value, words: null } : (paidTo(clause, verb) ?? objectOf(clause, verb)),
        };
      }
      if (cuedAt(clause, verb.to, "me") || cuedAt(clause, verb.to - 1, "me"))
        return { direction: "in", strength: 6, party: subject };
      if (other) {
        const object = objectOf(clause, verb);
        const third =
          object &&
          object.clients.length > 0 &&
          subject?.clients[0] !== object.clients[0] &&
          tokens[verb.to]?.kind === "word" &&
          namesOf(clause, "client").some((n) => n.start === tokens[verb.to]?.start);
        return third ? null : { direction: "in", strength: 5, party: subject };
      }
      if (subject?.words && isThing(clause, subject.words)) return { direction: "out", strength: 4, party: null };
      if (subject?.words?.article)
        return clause.has("incomeNoun") ? { direction: "in", strength: 3, party: null } : null;
      const from = fromParty(clause);
      if (from && from.clients.length > 0) return { direction: "in", strength: 4, party: from };
      if (verb.name === "settle") return null;
      return { direction: "out", strength: 5, party: objectOf(clause, verb) };
    }
    default:
      return null;
  }
}

function range(_clause: Clause, from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

function isThingAt(clause: Clause, at: number): boolean {
  return clause.cues.some((cue) => cue.from <= at && at < cue.to && cue.name.startsWith("category."));
}

function knownClient(clause: Clause): Party | null {
  const [only, ...more] = namesOf(clause, "client");
  return only && more.length === 0 && !owned(clause, only) ? { clients: only.value, words: null } : null;
}

/** Who money is said to come from. */
export function fromParty(clause: Clause): Party | null {
  for (const cue of clause.hits("from", "paidBy")) {
    const party = partyAt(clause, cue.to);
    if (party && (party.clients.length > 0 || nameLike(party.words))) return party;
  }
  for (const found of namesOf(clause, "client")) {
    if (clause.sentence.tokens[tokenAt(clause, found.start) - 1]?.text === "off" && offClient(clause))
      return { clients: found.value, words: null };
  }
  return nobody;
}

/** `£240 off Ravi` takes money from somebody, `10 off the invoice` takes it away. */
function offClient(clause: Clause): boolean {
  return (
    clause.money.length > 0 &&
    clause.percents.length === 0 &&
    !clause.has("invoiceNoun") &&
    clause.invoices.length === 0
  );
}

/** Where something was bought. */
function atParty(clause: Clause): Party | null {
  for (const cue of clause.hits("at", "from")) {
    const party = partyAt(clause, cue.to);
    if (party && (party.clients.length > 0 || party.words)) return party;
  }
  return nobody;
}

function ofSigns(clause: Clause): Evidence | null {
  const money = clause.money[0];
  if (!money) return null;
  const before = clause.sentence.text.slice(clause.sentence.tokens[clause.from]?.start ?? 0, money.start).trimEnd();
  if (/(^|\s)\+$/.test(before) || clause.sentence.text[money.start] === "+")
    return { direction: "in", strength: 5, party: null };
  // A dash with room on both sides parts the words of a note; only one that touches the amount, or opens it, takes away.
  const { text } = clause.sentence;
  const minus =
    /^[-−–]/.test(text.slice(money.start)) ||
    /(?:^|\s)[-−–]$/.test(text.slice(0, money.start)) ||
    /^[-−–]$/.test(before);
  if (minus) return { direction: "out", strength: 5, party: null };
  const behind = tokenAt(clause, money.end);
  const head = tokenAt(clause, money.start);
  const beside = (name: "moneyIn" | "moneyOut") =>
    clause.hits(name).some((cue) => cue.from === behind || cue.to === head);
  if (beside("moneyOut")) return { direction: "out", strength: 5, party: atParty(clause) };
  if (beside("moneyIn")) {
    const cue = clause.hits("moneyIn").find((hit) => hit.from === behind || hit.to === head);
    const mode =
      cue &&
      clause.cues.some((other) => other.name.startsWith("mode.") && other.from >= cue.to && other.from <= cue.to);
    if (cue && !mode) return { direction: "in", strength: 3, party: fromParty(clause) };
  }
  return null;
}

/** `Acme's competitor` is not Acme; `Acme's payment` is. */
function owned(clause: Clause, found: { readonly end: number }): boolean {
  const at = tokenAt(clause, found.end);
  if (clause.sentence.tokens[at]?.kind !== "possessive") return false;
  return !clause.cues.some(
    (cue) =>
      cue.from <= at + 3 && cue.to > at + 1 && /^(?:incomeNoun|moneyNoun|paidBy|invoiceNoun|mode\.)/.test(cue.name),
  );
}

/** More words than this that nothing explains, and a client beside an amount says nothing any more. */
const mostUnexplained = 3;

function unexplained(clause: Clause): number {
  let count = 0;
  for (let at = clause.from; at < clause.to; at++) {
    const token = clause.sentence.tokens[at];
    if (cuedAt(clause, at, "for", "about") && !marked(clause, at)) break;
    if (token?.kind === "word" && !marked(clause, at) && !clause.cues.some((cue) => cue.from <= at && at < cue.to))
      count++;
  }
  return count;
}

/** What something is or was is no movement of money; a receipt jotted down has no such verb. */
const stating =
  /(?<!\p{L})(?:is|isn't|are|aren't|were|has|have|had|can|can't|does|do|es|son|est|sont|ist|sind|é|são|tem|tiene|hat nur)(?!\p{L})/iu;

const perPiece = /\b(?:each|apiece|per person|a piece|cada uno|chacun|pro person)\b/iu;

/** A bill that is due has not been paid. */
const owing = /(?<!\p{L})(?:due|fällig|vence|échéance)(?!\p{L})/iu;

const between: ReadonlySet<CueName> = new Set<CueName>([
  "incomeNoun",
  "moneyNoun",
  "of",
  "for",
  "from",
  "moneyIn",
  "by",
  "article",
  "partial",
  "paidBy",
  "also",
  "at",
  "settle",
  "add",
]);
const before: ReadonlySet<CueName> = new Set<CueName>([
  "polite",
  "smallTalk",
  "add",
  "article",
  "also",
  "from",
  "at",
  "of",
  "by",
  "incomeNoun",
  "moneyNoun",
  "moneyIn",
  "correct",
  "self",
  "paidBy",
  "for",
  "to",
  "common",
]);

const verbish =
  /(?:ed|ing|n't|nt)$|^(?:can|could|only|has|have|had|sold|own|owns|needs|wants|says|thinks|likes|hit|lost|found|bought|ran|went|told|asks|afford|makes|earns|costs|spends|lost|hat|hatte|kann|tiene|puede|quiere|tem|quer|pode|a|peut|veut|moves|grew|rose|fell|turned|weighs|lives|into|about|over|under|per|out|up|down)$/;

/** Whether a client and an amount stand together as in a note: nothing between them, or before, that tells something else. */
function jotted(clause: Clause, found: { readonly start: number; readonly end: number }): boolean {
  const money = clause.money[0];
  if (!money) return true;
  const { tokens } = clause.sentence;
  const fine = (at: number, names: ReadonlySet<CueName>) => {
    const token = tokens[at];
    if (
      !token ||
      token.kind === "sign" ||
      token.kind === "possessive" ||
      token.kind === "elision" ||
      marked(clause, at)
    )
      return true;
    return clause.cues.some(
      (cue) =>
        cue.from <= at && at < cue.to && (names.has(cue.name) || /^(?:mode|category|classification)\./.test(cue.name)),
    );
  };
  const [left, right] = found.end <= money.start ? [found.end, money.start] : [money.end, found.start];
  let named = 0;
  for (let at = clause.from; at < clause.to; at++) {
    const place = tokens[at]?.start ?? 0;
    if (place >= left && place < right && !fine(at, between)) {
      // What the money is for may stand between: `hooper website 900`.
      if (clause.cues.some((cue) => cue.from <= at && at < cue.to) || verbish.test(tokens[at]?.text ?? ""))
        return false;
      if (++named > 2) return false;
    }
    if (place < Math.min(found.start, money.start) && !fine(at, before)) return false;
  }
  const next = tokenAt(clause, money.end);
  return (
    found.start > money.start ||
    next >= clause.to ||
    /\p{L}/u.test(clause.sentence.text.slice(money.start, money.end)) ||
    money.value.marked ||
    money.value.shaped ||
    fine(next, before) ||
    !/^\p{Ll}+s$/u.test(tokens[next]?.text ?? "")
  );
}

/** Ordinary words before "from" name what came from there: `tomatoes and pepper from the market 38,500`. */
function goodsBefore(clause: Clause): boolean {
  const from = clause.hits("from")[0];
  const money = clause.money[0];
  if (!from || !money || tokenAt(clause, money.start) < from.from) return false;
  let words = 0;
  for (let at = clause.from; at < from.from; at++) {
    const token = clause.sentence.tokens[at];
    if (token?.kind !== "word" || marked(clause, at) || cuedAt(clause, at, "article", "also", "of")) continue;
    if (clause.cues.some((cue) => cue.from <= at && at < cue.to) || isCommonWord(token.text)) return false;
    if (/^\p{Lu}/u.test(clause.sentence.text.slice(token.start, token.end)) && at > clause.from) return false;
    words++;
  }
  return words > 1;
}

function ofNouns(clause: Clause): Evidence[] {
  const out: Evidence[] = [];
  if (stating.test(clause.text)) return out;
  const clients =
    clause.has("channel.call", "channel.email", "channel.meeting", "channel.text", "channel.note") ||
    unexplained(clause) > mostUnexplained
      ? []
      : namesOf(clause, "client").filter((found) => !owned(clause, found) && jotted(clause, found));
  const from = fromParty(clause);
  const got =
    (clause.has("got", "receive") && clause.has("invoiceNoun")) ||
    perPiece.test(clause.text) ||
    (!clause.cues.some((cue) => cue.name.startsWith("category.")) && unexplained(clause) > 1);
  const sold = vendorIn(clause) !== undefined;
  const thing =
    !got &&
    !clause.has("discount") &&
    !owing.test(clause.text) &&
    (sold || clause.cues.some((cue) => cue.name.startsWith("category.")) || clause.has("expenseNoun"));
  const goods =
    from !== null && from.clients.length === 0 && !clause.has("incomeNoun", "moneyNoun") && goodsBefore(clause);
  if (goods) out.push({ direction: "out", strength: 2.2, party: from });
  else if (from && from.clients.length > 0) out.push({ direction: "in", strength: 4, party: from });
  else if (from && !thing) out.push({ direction: "in", strength: 3, party: from });
  if (clause.has("incomeNoun") && !(thing && clients.length === 0))
    out.push({ direction: "in", strength: 2.5, party: from });
  if (clause.has("classification.salary", "classification.interest", "classification.gift", "classification.other")) {
    out.push({ direction: "in", strength: 2.5, party: from });
  }
  if (clause.has("billable") && !owing.test(clause.text))
    out.push({ direction: "out", strength: 2.7, party: atParty(clause) });
  if (thing && !clause.has("work.completed")) out.push({ direction: "out", strength: 2, party: atParty(clause) });
  const beside = clients.some(
    (found) =>
      clause.money.some((m) => m.start >= found.end && clause.sentence.text.slice(found.end, m.start).trim() === "") &&
      !clause.cues.some((cue) => cue.name.startsWith("category.") && cue.to <= tokenAt(clause, found.start)),
  );
  if (clients.length > 0 && (!thing || beside))
    out.push({ direction: "in", strength: beside ? 2.6 : 2, party: { clients: clients[0]?.value ?? [], words: null } });
  return out;
}

/** Whether a client stands right before a verb, with no amount between, as the one who did it. */
function didIt(clause: Clause, verb: CueHit): boolean {
  const client = subjectOf(clause, verb)?.clients[0];
  const found = client && namesOf(clause, "client").findLast((each) => tokenAt(clause, each.start) < verb.from);
  const start = clause.sentence.tokens[verb.from]?.start ?? 0;
  return found !== undefined && !clause.money.some((m) => m.start >= found.end && m.end <= start);
}

/** Something of the speaker's that somebody else bought. */
const oursBought = /\b(?:bought|ordered|purchased|grabbed|snapped up|took)\b.*\b(?:my|our|from me|of mine|off me)\b/iu;

/** `paid for`, `gezahlt für`: who pays for something pays, and buys only when it is the speaker. */
const paying = /^(?:paid|payed|gezahlt|bezahlt|paye|pago|pagado)$/;

/** A client who got, received or sold something: money of theirs, not of ours. */
function theirs(clause: Clause): boolean {
  if (clause.has("payThem", "payMe", "me")) return false;
  return clause.hits("got", "receive", "sold").some((verb) => didIt(clause, verb) && !clause.has("arrive", "pay"));
}

/** Which way the money of a clause went; null when nothing in it tells (LANGUAGE: direction is the danger). */
export function flowOf(clause: Clause): Flow | null {
  const verbs = clause.hits(
    "payMe",
    "payThem",
    "payI",
    "paidBy",
    "receive",
    "arrive",
    "sold",
    "got",
    "spend",
    "cost",
    "charged",
    "settle",
    "pay",
    "give",
  );
  if (theirs(clause)) return null;
  const evidence = [...verbs.map((verb) => ofVerb(clause, verb)), ofSigns(clause), ...ofNouns(clause)].filter(
    (e) => e !== null,
  );
  const best = evidence.toSorted((a, b) => b.strength - a.strength)[0];
  if (!best) return null;
  const party = best.party ?? evidence.find((e) => e.direction === best.direction && e.party)?.party ?? null;
  return { direction: best.direction, strength: best.strength, party };
}
