import { seldom } from "../../seldom.ts";
import { type Clause, cuedAt, marked } from "../clauses/clause.ts";
import { phraseFrom } from "../clauses/phrase.ts";
import { nameLike } from "../flow/party.ts";
import { isCommonWord } from "../marks/common-words.ts";
import { overlaps } from "../marks/marks.ts";
import { isSeller, isWorkplace } from "../marks/vendors.ts";
import { isTitle } from "../names/find-names.ts";
import { isPricedWork } from "../whole/priced-work.ts";
import { comesSoon } from "./comes-soon.ts";

/** Names of kinds that can be told apart from the rest of a clause: unmatched words in capitals, or after from, for, with. */
export function unknownName(clause: Clause): boolean {
  for (let at = clause.from; at < clause.to; at++) {
    const token = clause.sentence.tokens[at];
    if (token?.kind !== "word" || marked(clause, at)) continue;
    const capital = /^\p{Lu}/u.test(clause.sentence.text.slice(token.start, token.end));
    if (!capital || at === clause.from || token.text === "i" || cuedAt(clause, at, "common", "invoiceNoun")) continue;
    // `what did I invoice in October`, `diesen Monat`: when, and nobody.
    if (!clause.periods().some((period) => overlaps(period, token))) return true;
  }
  return clause.hits("from", "for", "with", "newLead", "paidBy").some((cue) => nameLike(phraseFrom(clause, cue.to)));
}

/** Whether a word nobody uses stands in a clause, in small letters as well, that nothing else is known of. */
export function strangeWord(clause: Clause): boolean {
  return clause.tokens.some(
    ({ kind, text }, i) =>
      kind === "word" &&
      /^\p{L}{4,}$/u.test(text) &&
      !marked(clause, clause.from + i) &&
      clause.cuesAt(clause.from + i).length === 0 &&
      !isCommonWord(text),
  );
}

/** `lead Iris Kwan`: behind the first word there is nothing but a name in capitals that nothing explains. */
export function justNamed(clause: Clause, first: number): boolean {
  let words = 0;
  for (let at = first + 1; at < clause.to; at++) {
    const token = clause.sentence.tokens[at];
    if (!token || token.kind === "sign") continue;
    const capital = /^\p{Lu}/u.test(clause.sentence.text.slice(token.start, token.end));
    if (token.kind !== "word" || !capital || marked(clause, at) || clause.cuesAt(at).length > 0) return false;
    words++;
  }
  return words > 0 && words <= 4;
}

/** The start of what an amount is for each of: `/mo`, `a month`, `per week`. */
const perUnit =
  /^\s?(?:\/|an?|per|each|pro|al|por|par|ao)?\s?(?:w(?:ee)?k|mo|month|y(?:ea)?r|woche|monat|jahr|mes|mês|semana|año|ano|mois|an)?$/iu;

/** `lunch 18 - all on card`: a small word before the way of paying or the day. */
function leadsToHow(clause: Clause, at: number): boolean {
  if (!cuedAt(clause, at, "under", "with", "to")) return false;
  return marked(clause, at + 1) || clause.cuesAt(at + 1).some((cue) => cue.name.startsWith("mode."));
}

/** Whether nothing stands before things that were counted and priced but a seller, or a word of noting them down. */
function opensWithGoods(clause: Clause, goodsFrom: number): boolean {
  const { tokens } = clause.sentence;
  for (let at = clause.from; at < clause.to; at++) {
    const token = tokens[at];
    if (!token || token.start >= goodsFrom) break;
    const seller = isSeller(token.text) || cuedAt(clause, at, "expenseNoun");
    if (
      token.kind === "word" &&
      !seller &&
      !marked(clause, at) &&
      !cuedAt(clause, at, "polite", "add", "article", "also")
    )
      return false;
  }
  return true;
}

/** `3 lawns today 40 each`, `gestern 3 hausbesuche a 38`: what one does for others, so many of it, and seldom buys. */
const rounds = seldom(
  new RegExp(
    "^\\W*(?:(?:yesterday|today|gestern|vorgestern|heute?|hier|aujourd'hui|avant-hier|ayer|hoy|anteayer|ontem|hoje)\\s)?" +
      "(?:\\d{1,2}|two|three|four|five|six|deux|trois|quatre|cinq|dos|cuatro|cinco|zwei|drei|vier|f[üu]nf|dois|duas|tr[êe]s|quatro)\\s" +
      "(?:lawns?|cuts?|hedges?|visits?|walks?|calls?|cleans?|gardens?|houses?|lessons?|classes|sessions?|haircuts?|trims?|fades?|jobs?|gigs?|shoots?|shifts?" +
      "|coupes?|brushings?|couleurs?|s[ée]ances?|cours|visites?|consultations?|prestations?|m[ée]nages?|tontes?" +
      "|hausbesuche?|besuche?|haarschnitte?|schnitte?|sitzungen|behandlungen|einzelstunden|trainings?|auftritte|f[üu]hrungen" +
      "|cortes|visitas|sesiones|clases|bolos|sess[õo]es|aulas|atendimentos|consultas|turnos)(?!\\p{L})",
    "iu",
  ),
);

/** What a household is called by before its name. */
const household = /^(?:familie|fam|famille|familia|family)$/;

/** Whether somebody is addressed before the amount, whom the books don't know: `coupe mme giraud 35`. */
export function addressesSomebody(clause: Clause): boolean {
  for (let at = clause.from; at + 1 < clause.to; at++) {
    const token = clause.sentence.tokens[at];
    if (!token || token.start > (clause.money[0]?.start ?? 0)) return false;
    const next = clause.sentence.tokens[at + 1]?.text === "." ? at + 2 : at + 1;
    if (
      (isTitle(token.text) || household.test(token.text)) &&
      !marked(clause, at) &&
      clause.sentence.tokens[next]?.kind === "word" &&
      !/^(?:pepper)$/.test(clause.sentence.tokens[next]?.text ?? "")
    )
      return true;
  }
  return false;
}

/** `forfait mariage 3500$`, `Hochzeitspaket 3500 €`: what the speaker may as well sell as buy. */
const offers = seldom(
  /^\W*(?:(?:the|an?|le|la|un|el|o|um|das|ein)\s)?(?:forfait|formule|prestation|(?:\p{L}+\s)?package|\p{L}*paket|paquete|pacote)\s(?!dhl|ups|post|gls|hermes|dpd|fedex|correos|ctt|versand|colissimo)/iu,
);

/** `like 12% of 900`: worked out, and nothing paid. */
const isShare = ({ sentence: { text } }: Clause, { start, end }: { readonly start: number; readonly end: number }) =>
  /%\s(?:of|von|de|d[eo]s?|sur)\s/iu.test(text.slice(start, end));

/** `and one at 50`: another of what was told before, and nothing bought. */
const anotherOne =
  /^\W*(?:(?:and|y|e|et|und|plus)\s)?(?:one|two|three|four|another|un[oa]?|dos|tres|une|deux|trois|eine?[rn]?|zwei|drei|uma?|dois|duas|tr[êe]s)\s(?:at|for|a|zu|por|[àa])\s[$€£₹]?\d/iu;

/** A few words nothing else explains, an amount, and at most a day and a way of paying: how purchases are jotted down. */
export function isTerse(clause: Clause): boolean {
  if (rounds.test(clause.text) || offers.test(clause.text) || anotherOne.test(clause.text) || comesSoon(clause))
    return false;
  const money = clause.money[0];
  if (!money || clause.money.length > 1 || isShare(clause, money) || addressesSomebody(clause)) return false;
  if (clause.tokens.some((token) => isSeller(token.text) && isWorkplace(clause.sentence.text, token))) return false;
  const { goodsFrom } = money.value;
  if (goodsFrom !== undefined && (!opensWithGoods(clause, goodsFrom) || isPricedWork(clause))) return false;
  let words = goodsFrom === undefined ? 0 : 1;
  for (let at = clause.from; at < clause.to; at++) {
    const token = clause.sentence.tokens[at];
    if (!token || token.kind === "sign" || marked(clause, at)) continue;
    if (goodsFrom !== undefined && token.start < money.start) continue;
    if (
      token.start > money.start &&
      !perUnit.test(clause.sentence.text.slice(money.end, token.end)) &&
      !clause.rhythms().some((rhythm) => overlaps(rhythm, token)) &&
      !cuedAt(clause, at, "common", "by", "at", "also", "article", "every", "sameDay") &&
      !leadsToHow(clause, at) &&
      !isSeller(token.text) &&
      !clause.cuesAt(at).some((cue) => /^(?:mode|category)\./.test(cue.name)) &&
      !(
        cuedAt(clause, at, "from") &&
        /^(?:the |my |our )?(?:(?:business|company|work|joint|current|debit|credit|personal) )?(?:card|bank|paypal|account)$/i.test(
          clause.sentence.text.slice(token.end, clause.sentence.tokens[clause.to - 1]?.end).trim(),
        )
      )
    )
      return false;
    if (token.start < money.start) {
      if (cuedAt(clause, at, "self", "pronoun", "someone", "common") && !cuedAt(clause, at, "also")) return false;
      // `january: 1200`: when, and nothing that was bought.
      const when = at === clause.from && clause.periods().some((period) => overlaps(period, token));
      if (!when && !cuedAt(clause, at, "of")) words++;
    }
  }
  return words > 0 && words <= 3;
}
