import { seldom } from "../../seldom.ts";
import { type Clause, cuedAt, marked, tokenAt } from "../clauses/clause.ts";
import { phraseBetween } from "../clauses/phrase.ts";
import { type Evidence, moneyIn, moneyOut } from "./evidence.ts";
import { atParty, fromParty, nameLike, type Party } from "./party.ts";

/** Somebody the books don't know right behind an amount with a plus, `+300 initech`: one word that nothing explains. */
function namedBehind(clause: Clause, end: number): Party | null {
  const at = tokenAt(clause, end);
  const { tokens } = clause.sentence;
  if (at >= clause.to || tokens[at]?.kind !== "word" || marked(clause, at) || clause.cuesAt(at).length > 0) return null;
  const next = at + 1 < clause.to ? tokens[at + 1] : undefined;
  if (next?.kind === "word" && !marked(clause, at + 1) && !modeAt(clause, at + 1)) return null;
  const words = phraseBetween(clause, at, at + 1);
  return nameLike(words) ? { clients: [], words } : null;
}

const modeAt = (clause: Clause, at: number) => clause.cuesAt(at).some(({ name }) => name.startsWith("mode."));

/** `put 50k in macbook`, `put 1200 in for new gear`: behind "in" stands what the money went into, and nobody it came from. */
function goesInto(clause: Clause, behind: number): boolean {
  let at = behind;
  while (at < clause.to && cuedAt(clause, at, "for", "article", "newWord")) at++;
  const thing = at < clause.to ? clause.sentence.tokens[at] : undefined;
  if (thing?.kind !== "word" || marked(clause, at)) return false;
  const cues = clause.cuesAt(at);
  const bought = cues.some(({ name }) => name.startsWith("category."));
  return at > behind ? bought : cues.every(({ name }) => name.startsWith("category."));
}

/** `lunch 20, plus 14 for parking`: a word that only leads on from what was said before. */
function goesOn(clause: Clause, at: number): boolean {
  return (
    clause.from > 0 &&
    cuedAt(clause, at, "also") &&
    clause.tokens.every(
      (token, i) => clause.from + i >= at || token.kind === "sign" || cuedAt(clause, clause.from + i, "also"),
    )
  );
}

/** `ink 1150 + paper 320 = 1470`: a plus between two amounts adds them up. */
function adds(clause: Clause, { from }: { readonly from: number }): boolean {
  const plus = clause.sentence.tokens[from];
  return (plus?.text === "+" || plus?.text === "plus") && /\d.*=\s?[$€£₹]?\d/u.test(clause.text);
}

/** `put 60 in the tank`: what goes into those is spent. */
const fuels = seldom(
  /(?<!\p{L})(?:put|stuck|threw|chucked|pumped|popped)\s[$€£]?\d\S*\s(?:quid |bucks |dollars |pounds )?in(?:to)? (?:the|my|our) (?:tank|car|van|truck|motor|meter|parking meter|machine|ute|jukebox)(?!\p{L})/iu,
);

const onTop =
  /^(?:tax|taxes|vat|gst|hst|qst|tip|tips|service|shipping|postage|fees?|delivery|tva|tps|tvq|port|livraison|frais|iva|impuestos|env[ií]o|propina|mwst|ust|steuer|versand|trinkgeld|impostos|frete|portes|gorjeta)$/;

function isCalledPlus(clause: Clause, at: number): boolean {
  const { tokens } = clause.sentence;
  if (tokens[at]?.text !== "plus" || at === clause.from || tokens[at - 1]?.kind !== "word") return false;
  return !marked(clause, at - 1) && clause.cuesAt(at - 1).every(({ name }) => name.startsWith("category."));
}

/** `it's 40 out here`: how hot it is. */
const isOutThere = ({ sentence: { tokens } }: Clause, at: number): boolean =>
  tokens[at]?.text === "out" && /^(?:here|there|of|loud|side)$/.test(tokens[at + 1]?.text ?? "");

const isOut = (clause: Clause, at: number): boolean =>
  clause.sentence.tokens[at]?.text === "out" && !isOutThere(clause, at);

/** What a plus or minus at the first amount tells, or a word beside it that stands for one: `in 300`, `300 out`. */
export function ofSigns(clause: Clause): Evidence | null {
  const money = clause.money[0];
  if (!money) return null;
  const { text, tokens } = clause.sentence;
  const before = text.slice(tokens[clause.from]?.start ?? 0, money.start).trimEnd();
  if (/(^|\s)\+$/.test(before) || text[money.start] === "+") return moneyIn(5, namedBehind(clause, money.end));
  // A dash with room on both sides parts the words of a note; only one that touches the amount, or opens it, takes away.
  const minus =
    /^[-−–]/.test(text.slice(money.start)) ||
    /(?:^|\s)[-−–]$/.test(text.slice(0, money.start)) ||
    /^[-−–]$/.test(before);
  if (minus) return moneyOut(5, null);
  const behind = tokenAt(clause, money.end);
  const head = tokenAt(clause, money.start);
  if (fuels.test(clause.text)) return moneyOut(5, null);
  const parts = (at: number) => tokens[at]?.kind === "sign" && at > clause.from && at + 1 < clause.to;
  const out = clause
    .hits("moneyOut")
    .find(({ from, to }) => (from === behind || to === head) && !parts(from) && !isOutThere(clause, from));
  if (out || isOut(clause, behind)) return moneyOut(5, atParty(clause));
  const cue = clause
    .hits("moneyIn")
    .find((hit) => (hit.from === behind || hit.to === head) && !goesOn(clause, hit.from) && !adds(clause, hit));
  const mode =
    cue && clause.cues.some((other) => other.name.startsWith("mode.") && other.from >= cue.to && other.from <= cue.to);
  // `134 plus taxes`: what comes on top of a price.
  if (cue && /^(?:plus|\+|mas|mais|zzgl)$/.test(tokens[cue.from]?.text ?? "") && onTop.test(tokens[cue.to]?.text ?? ""))
    return null;
  // `chatgpt plus 1,999`: behind a word that nothing explains, a plus is part of what it is called.
  if (cue && isCalledPlus(clause, cue.from)) return null;
  // `put 50k in macbook`: behind "in" stands what the money went into.
  if (cue && tokens[cue.from]?.text === "in" && cue.from === behind && goesInto(clause, cue.to)) return null;
  // `7 in all`: what several come to.
  if (cue && /^(?:all|total)$/.test(tokens[cue.to]?.text ?? "") && tokens[cue.from]?.text === "in") return null;
  return cue && !mode ? moneyIn(3, fromParty(clause)) : null;
}
