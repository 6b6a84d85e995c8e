import { type Clause, cuedAt, marked } from "./clause.ts";

/** The most words a note has. */
const longest = 10;

/** Words that end a note: what follows says when, how or from whom. */
const after =
  /^(?:for|from|due|via|by|payable|net|yesterday|today|cash|bank|de|por|vom|von|bar|par|via|and|und|y|et|e|but|at|with)$/u;

/** What an entry is booked as rather than what it is for. */
const booked = /^(?:entry|entries|income|payment|expense|line|one)$/u;

/** Days are no note by themselves, as months are. */
const weekday =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thur?s?|fri|sat|sun|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|segunda|terça|quarta|quinta|sexta|yesterday|today|tomorrow|gestern|heute|ayer|hoy|hier|aujourd|ontem|hoje|last|this|next|the)$/u;

function modeAt(clause: Clause, at: number): boolean {
  return clause.cuesAt(at).some((cue) => cue.name.startsWith("mode."));
}

function within(list: readonly { readonly start: number; readonly end: number }[], place: number): boolean {
  return list.some((each) => each.start <= place && place < each.end);
}

/**
 * The words from a token on that say what for, as typed and without the article; undefined when a name the books know,
 * an amount or a way of paying stands there instead. A month alone is a note (`invoice Acme 800 for March`).
 */
function notedFrom(clause: Clause, at: number, besides: readonly (string | undefined)[]): string | undefined {
  const { tokens, text } = clause.sentence;
  let from = at;
  while (from < clause.to && cuedAt(clause, from, "article") && !marked(clause, from)) from++;
  const first = tokens[from];
  if (!first || from >= clause.to || cuedAt(clause, from, "at", "to", "from")) return undefined;
  const moments = clause.moments("past");
  const month =
    !weekday.test(first.text) &&
    /^\p{Lu}?\p{Ll}{2,}$/u.test(text.slice(first.start, first.end)) &&
    !/\d/.test(first.text);
  const named = (place: number) => within(clause.names, place);
  let to = from;
  while (to < clause.to && to - from < longest) {
    const token = tokens[to];
    if (!token) break;
    const place = token.start;
    if (within(clause.money, place) || within(clause.percents, place) || within(clause.addresses, place)) break;
    if (within(clause.invoices, place) || named(place) || modeAt(clause, to)) break;
    if (token.kind === "sign" && !/^[&'’+/-]$/.test(token.text)) break;
    if (to > from && (after.test(token.text) || cuedAt(clause, to, "due"))) break;
    if (within(moments, place) && !(to === from && month)) break;
    if (to > from && cuedAt(clause, to, "under") && within(moments, tokens[to + 1]?.start ?? -1)) break;
    to++;
  }
  const end = tokens[to - 1]?.end ?? first.start;
  const said = text.slice(first.start, end).trim();
  if (to === from || !/\p{L}/u.test(said)) return undefined;
  const same = (name: string | undefined) => name !== undefined && name.toLowerCase() === said.toLowerCase();
  return besides.some(same) || relative(said) ? undefined : said;
}

/** `for today`, `for now`, `for me` say nothing of what was paid for. */
function relative(said: string): boolean {
  return /^(?:now|me|us|him|her|them|it|that|this|today|yesterday|tomorrow|free|good|sure|once|real|last \w+|this \w+|next \w+|everything|all|\w+day)$/i.test(
    said,
  );
}

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
  const places = [
    ...clause.hits("for").map((cue) => cue.to),
    ...(work ? [work.from + 1] : []),
    ...(side === "out" && spend
      ? clause
          .hits("under")
          .filter((cue) => cue.from >= spend.to)
          .map((cue) => cue.to)
      : []),
    ...(side === "out" && spend?.name === "spend" ? [spend.to] : []),
  ];
  for (const at of places) {
    const note = notedFrom(clause, at, besides);
    if (note !== undefined) return note;
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
  for (let at = cue.to; at < clause.to; at++) {
    const token = tokens[at];
    if (!token || token.kind === "sign" || cuedAt(clause, at, "to", "under", "from") || marked(clause, at)) break;
    words.push(at);
  }
  if (words.some((at) => /^(?:last|latest|letzte[nr]?|[uú]ltim[oa]|derni[eè]re?)$/u.test(tokens[at]?.text ?? "")))
    return { entry: "last" };
  const kept = words.filter((at) => !cuedAt(clause, at, "article", "pronoun") && !booked.test(tokens[at]?.text ?? ""));
  const first = tokens[kept[0] ?? -1];
  const last = tokens[kept.at(-1) ?? -1];
  return first && last ? { for: text.slice(first.start, last.end) } : {};
}
