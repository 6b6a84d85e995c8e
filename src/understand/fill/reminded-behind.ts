import { type Clause, clauseOf } from "../clauses/clause.ts";
import { reminderText } from "./reminder-text.ts";

/** How few tokens before the asking are no reason yet. */
const fewest = 3;

/** What joins a reason to what is asked for by it. */
const joined =
  /[\s,;:.–—-]+(?:(?:so|and|then|therefore|please|pls|can you|could you|y|e|et|und|also|as[íi] que|entonces|luego|por favor|donc|alors|du coup|s['’]il te pla[îi]t|svp|deshalb|daher|dann|bitte|ent[ãa]o|por isso|a[íi])[\s,]*)*$/iu;

/** A reason that a sign or a small word closes: `Dana has gone quiet, nudge me on monday`. */
const parted =
  /(?:[,;.–—]|\s(?:so|así que|donc|deshalb|então))\s*(?:(?:please|pls|can you|could you|bitte|por favor)\s+)?$/iu;

const openers =
  /^\W*(?:(?:ok|okay|so|hey|hi|hello|well|also|oh|bueno|hola|oye|bon|salut|hallo|ach|oi|ol[áa])[\s,]+)*/iu;

/** A reminder asked for behind what has a day of its own: what it is about, and only the days of the reminder. */
export interface Behind {
  readonly reason: string;
  readonly clause: Clause;
}

/** `they want the labels by friday, so remind me on wednesday`: the day behind the asking is that of the reminder; null where it has no reason before it. */
export function remindedBehind(clause: Clause): Behind | null {
  const { tokens, text } = clause.sentence;
  const asked = clause.hits("remind").toSorted((a, b) => a.from - b.from || b.to - a.to)[0];
  if (!asked || asked.from - clause.from < fewest) return null;
  const [begin, place] = [tokens[clause.from]?.start ?? 0, tokens[asked.from]?.start ?? 0];
  const all = clause.moments("future");
  const own = all.filter(({ start }) => start >= place);
  if (own.length === 0 || (own.length === all.length && !parted.test(text.slice(begin, place)))) return null;
  const rest = reminderText(clauseOf(clause.sentence, asked.from, clause.to), own);
  const said = text.slice(begin, place).replace(joined, "").replace(openers, "").trim();
  if (own.length === all.length && !/\s/.test(said)) return null;
  const moments = (look: "past" | "future") => clause.moments(look).filter(({ start }) => start >= place);
  return { reason: rest ? `${said}: ${rest}` : said, clause: clause.with({ moments }) };
}
