import { type Clause, cuedAt, marked } from "../clauses/clause.ts";
import { furtherThing } from "../flow/further-spent.ts";
import { articles } from "../forms/form-index.ts";
import type { Token } from "../marks/tokens.ts";
import { isLastSpan } from "../signs/doubts.ts";
import { exempt } from "./exempt.ts";

/** The most words a note has. */
const longest = 10;

/** Words that end a note: what follows says when, how or from whom. */
const after =
  /^(?:for|from|due|via|by|chez|payable|net|yesterday|today|cash|bank|de|por|vom|von|bar|par|via|and|und|y|et|e|but|at)$/u;

/** `lunch with Anna`: somebody the books don't know belongs to what an entry is for; `with the card` does not. */
function withSomebody(clause: Clause, at: number): boolean {
  const { tokens, text } = clause.sentence;
  let to = at + 1;
  while (to < clause.to && (tokens[to]?.text === "/" || cuedAt(clause, to, "article"))) to++;
  const next = tokens[to];
  const known = next && within(clause.names, next.start);
  return next !== undefined && !known && !modeAt(clause, to) && /^\p{Lu}\p{Ll}/u.test(text.slice(next.start));
}

/** Whether the words from a token on say how, when, from or with whom, and no longer what for. */
function isBehind(clause: Clause, at: number): boolean {
  const { tokens, text } = clause.sentence;
  const token = tokens[at];
  if (!token) return true;
  if (token.text === "with" || text.slice(token.start, token.end) === "w") return !withSomebody(clause, at);
  // `deposit for the studio was 700`
  if (/^(?:was|were|is)$/.test(token.text) && within(clause.money, tokens[at + 1]?.start ?? -1)) return true;
  return after.test(token.text) || cuedAt(clause, at, "due");
}

/** `les cartes de visite`, `las tarjetas de visita`: of what kind it is, where a small word follows that nothing is known of. */
function isOfIt(clause: Clause, at: number): boolean {
  const { language, tokens, text } = clause.sentence;
  if (!/^(?:de|d')$/.test(tokens[at]?.text ?? "") || !/^(?:fr|es|pt)$/.test(language)) return false;
  const next = tokens[at + 1];
  if (next?.kind !== "word" || at + 1 >= clause.to || marked(clause, at + 1)) return false;
  return /^\p{Ll}/u.test(text.slice(next.start));
}

/** `120 für die Portraits gegeben`: the verb that closes a German sentence is no part of what it was for. */
function closesGerman(clause: Clause, at: number): boolean {
  if (clause.sentence.language !== "de") return false;
  return cuedAt(clause, at, "give", "pay", "payThem", "receive", "got", "spend", "arrive", "settle");
}

/** Words that lead on to how, with whom, or what somebody went to do: `gekauft mit Karte`, `pour voir Acme`. */
const leadsOn =
  /^(?:mit|avec|con|com|voir|aller|visiter|rencontrer|rejoindre|alle|allen|alles|tous|toutes|todos|todas)$/u;

/** What an entry is booked as rather than what it is for. */
const booked =
  /^(?:entry|entries|income|payment|expense|line|one|eintrag|buchung|einnahme|posten|wieder|entrada|ingreso|ecriture|entree|lancamento)$/u;

/** Days are no note by themselves, as months are. */
const weekday =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thur?s?|fri|sat|sun|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|segunda|terça|quarta|quinta|sexta|yesterday|today|tomorrow|gestern|heute|ayer|hoy|hier|aujourd|ontem|hoje|last|this|next|the)$/u;

function modeAt(clause: Clause, at: number): boolean {
  return clause.cuesAt(at).some((cue) => cue.name.startsWith("mode."));
}

function within(list: readonly { readonly start: number; readonly end: number }[], place: number): boolean {
  return list.some((each) => each.start <= place && place < each.end);
}

/** Signs that end a note; all others are shown as typed. */
const parting = /^[,;:!?"“”„«»¦…]$/u;

/** Whether a note goes on behind a sign, or the sign itself is a picture: `💡 ideas`, `logo & icons`, `<b>done</b>`. */
function goesOn(clause: Clause, at: number): boolean {
  const { tokens, text } = clause.sentence;
  const sign = tokens[at];
  const next = tokens[at + 1];
  if (!sign) return false;
  if (sign.text === ".") return next?.start === sign.end && tokens[at - 1]?.end === sign.start;
  if (/\p{Extended_Pictographic}|[>)\]}*_%]/u.test(sign.text)) return true;
  return (
    next !== undefined &&
    at + 1 < clause.to &&
    (!/\s/.test(text.slice(sign.end, next.start)) || /[&+/-]/.test(sign.text))
  );
}

/** Whether a bare number inside a note counts something, and is no amount: `for 2 logos`, `alert(1)`. */
function isCount(clause: Clause, at: number): boolean {
  const { tokens, text } = clause.sentence;
  const token = tokens[at];
  const next = tokens[at + 1];
  const found = clause.money.find((m) => token !== undefined && m.start <= token.start && token.start < m.end);
  if (!token || !found || found.value.marked || found.value.shaped || clause.money[0] === found) return false;
  const glued = /[\p{L}(]$/u.test(text.slice(0, token.start));
  return /^\d{1,3}$/.test(token.text) && (glued || (next?.kind === "word" && at + 1 < clause.to));
}

const ands = /^(?:and|und|y|e|et|&)$/;

/** Where a thing that is listed ends: `a chair`, `hoover bags`. */
function thingEnd(clause: Clause, at: number): number {
  const from = cuedAt(clause, at, "article") && !marked(clause, at) ? at + 1 : at;
  let to = from;
  while (to < clause.to && to < from + 2 && isThing(clause, to)) to++;
  return to > from ? to : at;
}

/** `für Schrauben und Leim`, `nails, screws and glue 18`: further things that close what was said, with an amount at most behind them. */
function joinsOn(clause: Clause, at: number): boolean {
  const { tokens } = clause.sentence;
  const text = tokens[at]?.text ?? "";
  const to = text === "," || ands.test(text) ? thingEnd(clause, at + 1) : at;
  if (to <= at + 1) return false;
  const end = to < clause.to ? tokens[to] : undefined;
  if (text === ",") return end !== undefined && (ands.test(end.text) || end.text === ",") && joinsOn(clause, to);
  return !end || end.kind === "sign" || within(clause.money, end.start) || cuedAt(clause, to, "for", "at", "from");
}

const isThing = (clause: Clause, at: number) =>
  clause.sentence.tokens[at]?.kind === "word" &&
  !marked(clause, at) &&
  clause.cuesAt(at).every(({ name }) => name.startsWith("category."));

/** Whether a week and more gone by is named from there on: the last month of `hosting last month` is no hosting. */
function beginsLastSpan(clause: Clause, place: number): boolean {
  return clause
    .periods("past")
    .some(({ start, end }) => start === place && isLastSpan(clause.sentence.text.slice(start, end)));
}

/** Whether a month alone stands there, which may be what for (`invoice Acme 800 for March`): that of `30 de junio` belongs to the day before it. */
function isMonth(clause: Clause, at: number, first: Token): boolean {
  const { tokens, text } = clause.sentence;
  if (weekday.test(first.text) || /\d/.test(first.text)) return false;
  if (!/^\p{Lu}?\p{Ll}{2,}$/u.test(text.slice(first.start, first.end))) return false;
  const before = tokens[at]?.start ?? 0;
  return !clause.moments("past").some((moment) => moment.start < before && first.start < moment.end);
}

const ofDay =
  /^\s(?:session|shoot|visit|lesson|class|call|meeting|job|gig|event|wedding|appointment|workshop)s?(?!\p{L})/iu;

/** Where the day ends that is a part of what it is for: `for the oct 28 session`; 0 where none is. */
function dayWithin(clause: Clause, { start }: Token): number {
  const day = clause.moments("past").find((moment) => moment.start === start);
  return day && ofDay.test(clause.sentence.text.slice(day.end)) ? day.end : 0;
}

/** Where a note ends that begins at a token: before an amount, a name, how it was paid, when, or what else is told. */
function noteEnd(clause: Clause, from: number, month: boolean): number {
  const { tokens } = clause.sentence;
  const moments = clause.moments("past");
  const first = tokens[from];
  const dayEnd = month && first ? dayWithin(clause, first) : 0;
  let words = 0;
  let to = from;
  while (to < clause.to && words < longest) {
    const token = tokens[to];
    if (!token) break;
    if (token.kind !== "sign") words++;
    const place = token.start;
    if (within(clause.percents, place) || within(clause.addresses, place)) break;
    if (within(clause.money, place) && !isCount(clause, to)) break;
    if (within(clause.invoices, place) || within(clause.names, place) || modeAt(clause, to)) break;
    if (to > from && joinsOn(clause, to)) {
      to = thingEnd(clause, to + 1);
      continue;
    }
    if (token.kind === "sign" && (parting.test(token.text) || !goesOn(clause, to))) break;
    if (to > from && ((isBehind(clause, to) && !isOfIt(clause, to)) || closesGerman(clause, to))) break;
    if (within(moments, place) && !(to === from && month) && place >= dayEnd) break;
    if (within(clause.rhythms(), place) || (to > from && beginsLastSpan(clause, place))) break;
    if (to > from && cuedAt(clause, to, "under") && within(moments, tokens[to + 1]?.start ?? -1)) break;
    to++;
  }
  // `una silla en 80 mil`: what leads on to the amount or the name behind is no part of the note.
  while (to > from + 1 && to < clause.to && leadsUp.test(tokens[to - 1]?.text ?? "")) to--;
  return to;
}

/**
 * The words from a token on that say what for, as typed and without the article; undefined when a name the books know,
 * an amount or a way of paying stands there instead.
 */
function notedFrom(clause: Clause, at: number, besides: readonly (string | undefined)[]): string | undefined {
  const { tokens, text } = clause.sentence;
  let from = at;
  while (from < clause.to && cuedAt(clause, from, "article") && !marked(clause, from)) from++;
  const first = tokens[from];
  // `em 2x no crédito` says in how many parts it is paid.
  if (!first || from >= clause.to || /^\d{1,2}x$/.test(first.text)) return undefined;
  if (cuedAt(clause, from, "at", "to", "from") || leadsOn.test(first.text)) return undefined;
  const to = noteEnd(clause, from, isMonth(clause, at, first));
  const said = withoutShop(text.slice(first.start, tokens[to - 1]?.end ?? first.start).trim(), besides);
  if (isTaxOnly(clause, from, to) || exempt.test(said)) return undefined;
  if (to === from || !/\p{L}/u.test(said)) return undefined;
  const same = (name: string | undefined) => name !== undefined && name.toLowerCase() === said.toLowerCase();
  return besides.some(same) || relative(said) ? undefined : said;
}

const wherefrom =
  /\s(?:en|at|from|in|bei|von|vom|chez|à|au|aux|no|na|em|do|da|de|del)(?:\s(?:el|la|los|las|le|the))?\s$/iu;

/** `madera en sodimac`: who sold it is said by itself, and is no part of what it was. */
function withoutShop(said: string, besides: readonly (string | undefined)[]): string {
  const shop = besides.find((each) => each !== undefined && said.toLowerCase().endsWith(` ${each.toLowerCase()}`));
  const before = shop === undefined ? said : said.slice(0, -shop.length);
  return wherefrom.test(before) ? before.replace(wherefrom, "") : said;
}

/** Small words that lead from what something is to how much, with whom or of what. */
const leadsUp = /^(?:en|a|de|del|da|do|du|des|für|zu|à|em|por|per|of|at|in|el|la|los|las)$/u;

/** `500 con 19% de iva`: the tax alone is nothing that an invoice is for. */
function isTaxOnly(clause: Clause, from: number, to: number): boolean {
  return (
    (clause.percents.length > 0 || exempt.test(clause.text)) &&
    clause.hits("tax", "discount").some((cue) => cue.from === from && cue.to >= to)
  );
}

/** `for today`, `for now`, `for me` say nothing of what was paid for. */
function relative(said: string): boolean {
  return /^(?:now|me|us|him|her|them|it|that|this|today|yesterday|tomorrow|free|good|sure|once|real|last \w+|(?:this )?(?:week|month|year|quarter)|this \w+|next \w+|everything|all|\w+day)$/i.test(
    said,
  );
}

/** `por 300 mil instalación de muebles`: where the words right behind an amount begin that a "de" goes on; undefined where none do. */
function beginsBehindAmount(clause: Clause, of: number): number | undefined {
  const { tokens } = clause.sentence;
  if (!/^(?:de|d'|do|da|du)$/u.test(tokens[of]?.text ?? "")) return undefined;
  let from = of;
  // `45 del colegio de fisios`
  while (from > clause.from && of - from < 3 && isPlainWord(clause, from - 1)) from--;
  const opened = /^(?:de|del|da|do|du)$/u.test(tokens[from - 1]?.text ?? "") ? from - 1 : from;
  const before = tokens[opened - 1];
  return from < of && before && within(clause.money, before.start) ? from : undefined;
}

const isPlainWord = (clause: Clause, at: number) =>
  clause.sentence.tokens[at]?.kind === "word" && !marked(clause, at) && clause.cuesAt(at).length === 0;

/** Whether an "of" stands right within what was bought, with nothing but its words between. */
function isOfBought(clause: Clause, bought: number, { from }: { readonly from: number }): boolean {
  const { tokens } = clause.sentence;
  if (from <= bought || from > bought + 3 || !/^(?:de|d'|del)$/u.test(tokens[from]?.text ?? "")) return false;
  const between = Array.from({ length: from - bought }, (_, i) => bought + i);
  const plain = between.every((at) => tokens[at]?.kind === "word" && !marked(clause, at));
  return plain && between.some((at) => !cuedAt(clause, at, "article", "of", "for", "from"));
}

/** `10.50 on shampoo, Tesco`: behind an amount, what it went on. */
function behindAmount(clause: Clause): readonly number[] {
  const { tokens, text } = clause.sentence;
  const [first] = clause.money;
  return clause
    .hits("under")
    .filter(
      ({ from }) =>
        first &&
        text.slice(first.end, tokens[from]?.start ?? 0).trim() === "" &&
        (tokens[from]?.start ?? 0) >= first.end,
    )
    .map(({ to }) => to);
}

/** What follows whom something was sold: `sold Tim a pack of 10 lessons`. */
function behindWhom(clause: Clause, at: number): number {
  const start = clause.sentence.tokens[at]?.start;
  const whom = clause.names.find((found) => found.start === start && found.value.some(({ kind }) => kind === "client"));
  if (!whom) return at;
  const next = clause.sentence.tokens.findIndex((token) => token.start >= whom.end);
  return next < 0 ? clause.to : next;
}

/** What was sold, without the word that leads on to whom. */
function soldThing(clause: Clause, besides: readonly (string | undefined)[]): string | undefined {
  for (const cue of clause.hits("sold")) {
    const said = notedFrom(clause, behindWhom(clause, cue.to), besides)?.replace(/\s(?:to|an|a|à|para|pra|ao)$/u, "");
    if (said && !/^(?:out|off|up)$/u.test(said)) return said;
  }
  return undefined;
}

/** `pagou 200 por conta`: how it was paid, and not what for. */
const noThing = /^(?:account|(?:the )?spot|the nail|conta|cuenta|compte|conto|konto)$/iu;

/** What an entry is for: what is quoted, else the words behind "for", for an expense also behind "on" and "bought". */
export function noteOf(
  clause: Clause,
  side: "in" | "out",
  ...besides: readonly (string | undefined)[]
): string | undefined {
  const quoted = clause.quotes.find((quote) => !besides.includes(quote.value));
  if (quoted) return quoted.value;
  const { tokens } = clause.sentence;
  const spend = clause.hits("spend", "pay", "payI", "cost")[0];
  const work =
    side === "out" ? clause.hits("category.contractor").find((cue) => tokens[cue.from]?.text === "to") : null;
  const further = side === "out" ? furtherThing(clause) : undefined;
  // `bought myself lunch`
  const bought =
    side === "out" && spend?.name === "spend" ? spend.to + (cuedAt(clause, spend.to, "me") ? 1 : 0) : undefined;
  const sold = side === "in" ? soldThing(clause, besides) : undefined;
  if (sold !== undefined) return sold;
  const places = [
    ...(further === undefined ? [] : [further]),
    // `compré un aro de luz`: the "de" belongs to what was bought.
    ...(bought !== undefined && clause.hits("for").some((cue) => isOfBought(clause, bought, cue)) ? [bought] : []),
    ...clause.hits("for").map((cue) => beginsBehindAmount(clause, cue.from) ?? cue.to),
    // `pour le menu`, which may lead to a day too.
    ...clause.hits("due").flatMap((cue) => (tokens[cue.from]?.text === "pour" ? [cue.to] : [])),
    ...(work ? [work.from + 1] : []),
    ...(side === "out" && spend
      ? clause
          .hits("under")
          .filter((cue) => cue.from >= spend.to)
          .map((cue) => cue.to)
      : []),
    ...(bought === undefined ? [] : [bought]),
    ...(side === "out" && !spend ? behindAmount(clause) : []),
  ];
  for (const at of places) {
    // `hired it for 3 days at 120 a day` says how long, and not what for.
    if (side === "out" && within(clause.durations, tokens[at]?.start ?? 0)) continue;
    const note = notedFrom(clause, at, besides);
    if (note !== undefined && !noThing.test(note)) return note;
  }
  return undefined;
}

/** Which entry of the books is meant: `the last income`, `the logo entry`. */
export function entryMeant(clause: Clause): { readonly entry?: string; readonly for?: string } {
  const cue = clause.hits("link", "unlink").toSorted((a, b) => a.from - b.from)[0];
  if (!cue) return {};
  if (clause.quotes[0]) return { for: clause.quotes[0].value };
  const { tokens, text } = clause.sentence;
  const words: number[] = [];
  // `nimm das Logo von`: which one is said within.
  for (let at = cue.to - cue.from > 2 ? cue.from + 1 : cue.to; at < clause.to; at++) {
    const token = tokens[at];
    if (!token || token.kind === "sign" || cuedAt(clause, at, "to", "under", "from") || marked(clause, at)) break;
    if (words.length > 0 && /^(?:von|vom|aus)$/.test(token.text)) break;
    words.push(at);
  }
  if (words.some((at) => /^(?:last|latest|letzte[nr]?|[uú]ltim[oa]|derni[eè]re?)$/u.test(tokens[at]?.text ?? "")))
    return { entry: "last" };
  const kept = words.filter(
    (at) =>
      !cuedAt(clause, at, "article", "pronoun") &&
      !articles.has(tokens[at]?.text ?? "") &&
      !booked.test(tokens[at]?.text ?? ""),
  );
  const first = tokens[kept[0] ?? -1];
  const last = tokens[kept.at(-1) ?? -1];
  return first && last ? { for: text.slice(first.start, last.end) } : {};
}
