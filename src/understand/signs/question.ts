import { seldom } from "../../seldom.ts";
import type { CueName } from "../../words/cue-words.ts";
import { type Clause, cuedAt, marked, namesOf } from "../clauses/clause.ts";
import { isPricedWork } from "../whole/priced-work.ts";
import { namesWhatWasDone } from "./relative-named.ts";

const questionMark = seldom(/[?？](?:!|["'”’)\s]|\p{Extended_Pictographic}|\uFE0F)*$/u);

const loud = seldom(/\?!|!\?/);
const turned = seldom(/^\s*¿/);

/** What a polite order begins with. */
const orders: ReadonlySet<CueName> = new Set<CueName>([
  "add",
  "create",
  "book",
  "invoiceVerb",
  "remind",
  "sendNow",
  "shift",
  "callOff",
  "move",
  "extend",
  "undo",
  "redo",
  "save",
  "contactSave",
  "newLead",
  "link",
  "tag",
  "show",
  "delete",
  "correct",
  "voidIt",
  "worked",
  "archive",
]);

/** Whether something is asked for politely, as an order: `can you add …`. */
export function requested(clause: Clause): boolean {
  return clause
    .hits("polite")
    .some((cue) =>
      clause.cues.some((other) => orders.has(other.name) && other.from >= cue.to && other.from <= cue.to + 1),
    );
}

/** What makes an order sound kind at its end: `mark it sent, ok?`, `void it can?`. */
const tag = seldom(
  /[\s,](?:can|can or not|could you|would you|will you|ok|okay|k|please|pls|yeah|yes|lah|porfa|por favor|vale|bitte|ja|stp|svp|d['’]accord|ok|tá|pode ser)\s?\?\W*$/iu,
);

function orderedWithTag(clause: Clause, first: number): boolean {
  const [cue] = clause.cuesAt(first).filter(({ name, from }) => from === first && orders.has(name));
  return cue !== undefined && !cuedAt(clause, first, "auxiliary", "question", "got") && tag.test(clause.text);
}

/** `uy qué lío`: a sigh, and no question. */
const exclaims = seldom(
  /^\W*(?:(?:uy|ay|uf|ugh|oh|oof|ops|oups|och)\W+)?(?:qu[eé] (?:l[ií]o|desastre|tonter[ií]a|despiste|confus[ãa]o|bagun[çc]a|burrice|besteira)|what an? (?:mess|muddle|fool|idiot)|quel(?:le)? (?:bazar|pagaille|gaffe|b[êe]tise)|was (?:f[üu]r )?ein (?:chaos|mist|durcheinander|bl[öo]dsinn))(?!\p{L})/iu,
);

/** A question that what it is about stands before: `just the cash, how much of it came in`. */
const behindTopic = seldom(
  /[,;:–]\s(?:and\s|so\s|y\s|et\s|und\s|e\s)?(?:how (?:much|many)|what (?:did|have|has)|was (?:hab|habe|haben|kam|ist)|cu[áa]nt[oa]s?|combien|wie ?viele?|quant[oa]s?)(?!\p{L})/iu,
);

/** Whether a clause whose first word stands there asks something. */
export function questioned(clause: Clause, first: number): boolean {
  if (requested(clause) || orderedWithTag(clause, first)) return false;
  const end = clause.sentence.tokens[clause.to - 1]?.end ?? 0;
  const [close = ""] = clause.sentence.text.slice(end, end + 2).split("\n");
  if (loud.test(clause.text) || questionMark.test(`${clause.text}${close}`.trimEnd()) || turned.test(clause.text))
    return true;
  if (endsAsking(clause) || asksHowMuch(clause) || asksWhetherPaid(clause, first) || asksWithin(clause)) return true;
  if (namesWhatWasDone(clause) || asksToLookUp(clause)) return true;
  return clause
    .cuesAt(first)
    .some(
      (cue) =>
        cue.from === first &&
        ((cue.name === "question" &&
          !correcting(clause, first, cue.to) &&
          !announces(clause, first) &&
          !exclaims.test(clause.text)) ||
          (cue.name === "help" && cue.to - cue.from > 1) ||
          (cue.name === "auxiliary" &&
            !stated(clause, first, cue.to) &&
            !(clause.sentence.hearing.last && cuedAt(clause, first, "correct")))) &&
        !marked(clause, cue.from),
    );
}

/** `check if Acme paid`, `schau mal, ob Acme bezahlt hat`: a question put as an order. */
const looksUp = seldom(
  /^\W*(?:(?:please|pls|can you|could you|purser|bitte|por favor|stp|kannst du|puedes|pode|peux-tu)[\s,]+)*(?:(?:check|see|tell me|find out|let me know|look up|verify) (?:if|whether)|(?:mira|mire|comprueba|revisa|dime|f[íi]jate) si|(?:v[ée]rifie|regarde|dis[- ]moi|check) si|(?:schau|pr[üu]f|sieh|guck|sag)(?:e|st)? (?:mal |bitte |mir |nach,? |doch )*,? ?ob|(?:v[êe]|veja|verifica|verifique|confere|diz-me|me diz) se)(?!\p{L})/iu,
);

/** Whether such a question asks of what there is; of a day to come it is something to be done then. */
const asksToLookUp = (clause: Clause): boolean =>
  looksUp.test(clause.text) &&
  !clause.moments("future").some(({ value }) => value.day !== null && value.day > clause.sentence.hearing.today);

/** `have Globex and Northwind paid yet`: the auxiliary before whom it is asked of. */
function asksWhetherPaid(clause: Clause, first: number): boolean {
  const { tokens } = clause.sentence;
  if (tokens[first]?.text !== "have" || clause.money.length > 0 || !clause.has("pay", "settle")) return false;
  return namesOf(clause, "client").some(({ start }) => start === tokens[first + 1]?.start);
}

/** `oye que ya cayó lo de Ibáñez`, `q ya pagó Rosa`: something is told, and nothing asked. */
function announces({ sentence: { tokens } }: Clause, first: number): boolean {
  return /^(?:que|q)$/.test(tokens[first]?.text ?? "") && /^(?:ya|ja)$/.test(tokens[first + 1]?.text ?? "");
}

/** The most words that still speak of what was asked. */
const mostBehind = 5;

/** `os Pacheco já pagaram? a fatura digo`: a mark inside, behind which only what was asked about is told. */
function asksWithin({ text, money, sentence, from, cues }: Clause): boolean {
  const mark = text.indexOf("?");
  const behind = text.slice(mark + 1).trim();
  if (mark < 0 || money.length > 0 || behind.split(/\s+/).length > mostBehind) return false;
  const end = (sentence.tokens[from]?.start ?? 0) + mark;
  const moved = cues.filter(({ name }) => ofPaying.has(name));
  return moved.length > 0 && moved.every((cue) => (sentence.tokens[cue.from]?.start ?? 0) < end);
}

const ofPaying: ReadonlySet<CueName> = new Set<CueName>(["pay", "payThem", "settle", "arrive", "sent", "status.paid"]);

/** `f-89 is paid or not`: one of two is asked for. */
const orNot = seldom(/\s(?:or not|o no|ou pas|ou non|oder (?:noch )?nicht|ou n[ãa]o)$/iu);

/** `RE-41 is made out to whom`, `the hill invoice is due when`: a question word at the very end asks without a mark. */
function endsAsking(clause: Clause): boolean {
  const last = clause.tokens.findLast((token) => token.kind === "word");
  if (last === undefined || clause.tokens.length <= 2) return false;
  if (/^(?:who|whom|what|when|where|why|quand|combien|wann)$/.test(last.text)) return true;
  return /^n/.test(last.text) || last.text === "pas" ? orNot.test(clause.text) : false;
}

/** `ils m'ont versé combien`, `Acme paid how much`: how much, right behind the verb or what it is about, asks wherever it stands. */
function asksHowMuch(clause: Clause): boolean {
  if (clause.money.length > 0) return false;
  if (behindTopic.test(clause.text)) return true;
  const behind = (name: CueName) => moved.has(name) || name.startsWith("rep.");
  return clause
    .hits("question")
    .some(
      ({ from }) =>
        howMuch.test(clause.sentence.text.slice(clause.sentence.tokens[from]?.start)) &&
        clause.cues.some((cue) => cue.to === from && behind(cue.name)),
    );
}

const howMuch = /^(?:how much|cu[áa]nto|combien|wie ?viel|quanto)(?!\p{L})/iu;

const moved: ReadonlySet<CueName> = new Set<CueName>([
  "pay",
  "payThem",
  "payI",
  "receive",
  "got",
  "spend",
  "cost",
  "owes",
]);

/** `que sea a las 5`: a correction that begins with a word of asking. */
function correcting(clause: Clause, first: number, end: number): boolean {
  if (!clause.sentence.hearing.last) return false;
  return clause.hits("correct").some((cue) => cue.from === first && cue.to > end);
}

/** `did the wedding mockup thursday, 3 hours`: behind a comma stands how long what was done took. */
function doneWork(clause: Clause, first: number): boolean {
  const { tokens, text } = clause.sentence;
  const length = clause.durations.at(-1);
  if (tokens[first]?.text !== "did" || !length || !/,\s$/.test(text.slice(0, length.start))) return false;
  return length.end >= (clause.tokens.findLast((token) => token.kind !== "sign")?.end ?? 0);
}

/** When work was done, right behind whom it was for. */
const whenDone =
  /^\s(?:today|this (?:morning|afternoon|evening)|yesterday|just now|earlier|last night|twice|again)\s*(?:[,;.]|and\s|$)/iu;

/** `did mrs ahmed today, she paid cash`: for whom something was done, and when. */
function doneFor(clause: Clause, first: number): boolean {
  const { tokens, text } = clause.sentence;
  if (tokens[first]?.text !== "did" || text.includes("?")) return false;
  const start = tokens[first + 1]?.start;
  return namesOf(clause, "client").some((found) => found.start === start && whenDone.test(text.slice(found.end)));
}

/** `tenho reunião com a Bia quarta às 9`: a meeting one has with somebody, at an hour. */
function hasMeeting(clause: Clause, first: number): boolean {
  if (!/^(?:tenho|temos)$/.test(clause.sentence.tokens[first]?.text ?? "")) return false;
  return clause.has("meetVerb", "meetingNoun") && clause.moments("future").some(({ value }) => value.time !== null);
}

/** `I did 4 hrs`, `did an hour`: an auxiliary behind its subject, or before a length of time, asks nothing. */
function stated(clause: Clause, first: number, behind: number): boolean {
  const { tokens } = clause.sentence;
  for (let at = clause.from; at < first; at++) if (cuedAt(clause, at, "self", "someone")) return true;
  if (doneWork(clause, first) || doneFor(clause, first)) return true;
  if (hasMeeting(clause, first)) return true;
  const place = tokens[behind]?.start ?? -1;
  // `did 5 sessions at 60 each`: what was done, counted and priced.
  if (isPricedWork(clause) && clause.money[0]?.value.goodsFrom === place) return true;
  return clause.durations.some((length) => length.start <= place + 3 && length.end > place && place >= 0);
}
