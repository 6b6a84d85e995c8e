import { seldom } from "../../seldom.ts";
import { type Clause, cuedAt, namesOf } from "../clauses/clause.ts";
import { type Phrase, phraseFrom } from "../clauses/phrase.ts";
import type { CueHit } from "../marks/cue-index.ts";
import { nameLike } from "./party.ts";

const isCategory = (cue: CueHit) => cue.name.startsWith("category.");

/** Words that name what was bought rather than who was paid. */
export function isThing(clause: Clause, words: Phrase): boolean {
  return clause.cues.some(
    (cue) => cue.from < words.to && cue.to > words.from && (isCategory(cue) || cue.name === "expenseNoun"),
  );
}

/** What one gives as often as one takes. */
const lessons =
  /(?<!\p{L})(?:lessons?|class(?:es)?|tutoring|tuition|coaching|clases?|cours|le[çc]ons?|stunden?|unterricht|nachhilfe|aulas?)(?!\p{L})/iu;

/** Whether a place or a shop is named, where `at 45` names only a price. */
function isSomewhere(clause: Clause): boolean {
  return clause.hits("at").some(({ from, to }) => {
    const place = clause.sentence.tokens[from]?.start ?? 0;
    const next = clause.sentence.tokens[to]?.start;
    return !clause.money.some(({ start, end }) => start === next || (start <= place && place < end));
  });
}

/** Whether somebody is named with whom a lesson was, though the books don't know them: `lesson with maya 45`. */
function isWithSomebody(clause: Clause): boolean {
  const [lesson] = clause.hits("category.education");
  const [company] = clause.hits("with");
  return lesson !== undefined && company?.from === lesson.to && nameLike(phraseFrom(clause, company.to));
}

/** How many came to it, who paid: `yoga class 6 people x 12`. */
const attended = seldom(
  /\d\s(?:people|persons|students|pupils|kids|children|adults|participants|attendees|personas|alumnos|ni[ñn]os|personnes|[ée]l[èe]ves|enfants|personen|leute|sch[üu]ler|kinder|teilnehmer|pessoas|alunos|crian[çc]as)(?!\p{L})/iu,
);

/** `maya lesson 45`: a lesson with a client is given, unless something says that it was bought. */
function isGiven(clause: Clause, cue: CueHit): boolean {
  if (cue.name !== "category.education" || !lessons.test(clause.text)) return false;
  if (namesOf(clause, "client").length === 0 && !isWithSomebody(clause) && !attended.test(clause.text)) return false;
  // `cours du jeudi`: which it was, and not what it was for.
  const whatFor = clause
    .hits("for")
    .some(({ from }) => !/^d(?:e|u|es|')$/.test(clause.sentence.tokens[from]?.text ?? ""));
  return !whatFor && !clause.has("spend", "pay", "payI", "expenseNoun", "billable") && !isSomewhere(clause);
}

/** Whether a lesson of the speaker's is told of, with whoever is named or came to it. */
export const lessonGiven = (clause: Clause): boolean =>
  clause.hits("category.education").some((cue) => isGiven(clause, cue));

/** `lesson with Maya 45`: what a lesson with a client came to. */
export function lessonWith(clause: Clause): boolean {
  return namesOf(clause, "client").length > 0 && isWithClient(clause) && lessonGiven(clause);
}

/** What is given to a client and paid each time. */
const sessions = seldom(
  /(?<!\p{L})(?:sessions?|sittings?|haircuts?|trims?|cut and \p{L}+|full groom|groom(?:ing)?|nail clip|bath(?= and)|tattoos?|touch[- ]?ups?|check-?ups?|home visits?|antenatal|postnatal|nachsorge|vorsorge|r[üu]ckbildung|geburtsvorbereitung|hausbesuch|haarschnitt|schur|klavierstimmung|stimmung|f[üu]hrung|toilettage|tatouage|accordage|visite guid[ée]e|tatuajes?|peluquer[ií]a|corte de pelo|ba[ñn]o y corte|tatuagem|banho e tosa|tosa|consult(?:ation)?s?|therapy|supervision|(?:photo ?)?shoots?|massages?|treatments?|sesi[óo]n(?:es)?|terapia|supervisi[óo]n|masajes?|consultas?|s[ée]ances?|sitzung(?:en)?|beratung|behandlung|sess(?:[ãa]o|[õo]es)|massage[mn]s?)(?!\p{L})/iu,
);

/** Less than that may be an hour, in minor units. */
const leastPrice = 1300n;

/** `session w Kim 150 venmo`: what a session with a client came to, that is not still to be. */
export function sessionWith(clause: Clause): boolean {
  const [amount, ...more] = clause.money;
  if (!sessions.test(clause.text) || !amount || more.length > 0 || namesOf(clause, "client").length !== 1) return false;
  // `session with Kim 3` may be when it is.
  if ((amount.value.money.minor < leastPrice && !amount.value.marked) || pricedApiece(clause)) return false;
  if (
    clause.has(
      "spend",
      "pay",
      "payI",
      "expenseNoun",
      "cost",
      "charged",
      "billable",
      "invoiceNoun",
      "invoiceVerb",
      "book",
    )
  )
    return false;
  const { today } = clause.sentence.hearing;
  return clause.moments("past").every(({ value }) => value.time === null && (value.day ?? today) <= today);
}

/** `Kim: session 150, paid cash`: whose session it was has paid. */
export function paidTheirs(clause: Clause): boolean {
  const [client] = namesOf(clause, "client");
  const { text, tokens } = clause.sentence;
  if (!client || client.start !== tokens[clause.from]?.start || clause.money.length !== 1) return false;
  if (!/^\s?:/.test(text.slice(client.end)) || !clause.has("pay") || clause.has("payI", "self", "spend")) return false;
  const before = text.slice(client.end, clause.money[0]?.start).replace(/[\s,(–-]+$/u, "");
  const last = /\p{L}+$/u.exec(before)?.[0] ?? "";
  return sessions.test(last) || lessons.test(last);
}

function isWithClient(clause: Clause): boolean {
  const { tokens } = clause.sentence;
  const at = clause.hits("with")[0]?.to ?? -1;
  const start = tokens[cuedAt(clause, at, "article") ? at + 1 : at]?.start;
  return namesOf(clause, "client").some((found) => found.start === start);
}

/** Whether a clause names something that is bought, by its category or one of the books' own. */
export function hasThing(clause: Clause): boolean {
  return clause.cues.some((cue) => isCategory(cue) && !isGiven(clause, cue)) || namesOf(clause, "category").length > 0;
}

/** Whether something that is bought is named between two tokens. */
export function thingBetween(clause: Clause, from: number, to: number): boolean {
  return from < to && clause.cues.some((cue) => isCategory(cue) && cue.from < to && cue.to > from);
}

const perPiece = seldom(
  /\b(?:each(?! (?:day|week|month|quarter|year|time)\b)|apiece|per person|a piece|cada uno|chacun|pro person|cada(?=\W*$)|la pieza(?=\W*$)|la unidad|a unidade|pro st[üu]ck|pi[èe]ce(?=\W*$)|c\/u)(?!\p{L})/iu,
);

/** Whether an amount is what one of several costs, which says nothing of what was paid. */
export function pricedApiece(clause: Clause): boolean {
  return perPiece.test(clause.text);
}
