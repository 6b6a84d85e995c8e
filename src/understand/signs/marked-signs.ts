import { namesOf, tokenAt } from "../clauses/clause.ts";
import type { Scene, Sign } from "../features.ts";
import { saidRhythm } from "../fill/rhythm.ts";
import { worked } from "../fill/said.ts";
import { saidCurrency, saysOnlyCurrency } from "../fill/said-currency.ts";
import { breaksIn } from "../fill/worked-hours.ts";
import { checkNumbers } from "../marks/check-numbers.ts";
import { partOfWork } from "../marks/counted-words.ts";
import { impossibleClock, impossibleDay } from "../marks/impossible-day.ts";
import { kindThen } from "./kind-then.ts";
import { isWantedFor } from "./told-day.ts";

/** What stands before whom something goes to: `500 to Acme`. */
const towards: ReadonlySet<string> = new Set(["to", "an", "à", "a", "al", "para", "ao"]);

/** The most words of a message that is only a few words. */
const mostInShort = 5;

/** Signs told by what is recognised in the clause: amounts, days, names, numbers, addresses. */
export const markedSigns = {
  "@money": ({ clause }) => clause.money.length > 0,
  "@percent": ({ clause }) => clause.percents.length > 0,
  "@money2": ({ clause }) => clause.money.length > 1,
  "@marked": ({ clause }) => clause.money.some((m) => m.value.marked || m.value.shaped),
  "@hours": ({ clause }) => worked(clause).length > 0,
  "@length": ({ clause }) => clause.durations.length > 0,
  "@day": ({ clause }) => clause.moments("future").some((m) => m.value.day !== null),
  "@time": ({ clause }) => clause.moments("future").some((m) => m.value.time !== null),
  "@period": ({ clause }) => clause.periods().length > 0,
  "@past": ({ clause }) =>
    clause.moments("future").some((m) => m.value.day !== null && m.value.day < clause.sentence.hearing.today),
  "@twoDays": ({ clause }) => clause.moments("future").filter(({ value }) => value.day !== null).length === 2,
  "@dayFirst": ({ clause, first }) => {
    const start = clause.sentence.tokens[first]?.start;
    return clause.moments("future").some((m) => m.start === start && m.value.day !== null);
  },
  "@list": ({ clause }) => clause.sentence.money.length > 1,
  "@range": ({ clause }) =>
    clause.moments("past").some((m) => m.value.time !== null && (m.value.until?.time ?? null) !== null),
  "@rests": ({ clause }) => breaksIn(clause).length > 0,
  "@future": ({ clause }) =>
    clause.moments("past").some((m) => m.value.day !== null && m.value.day > clause.sentence.hearing.today),
  "@ahead": ({ clause }) =>
    clause
      .moments("past")
      .some((m) => m.value.day !== null && m.value.day > clause.sentence.hearing.today && !isWantedFor(clause, m)),
  "@recurs": ({ clause }) => saidRhythm(clause) !== null,
  "@headed": ({ clause, first }) => clause.sentence.tokens[first + 1]?.text === ":",
  "@number": ({ clause }) => clause.tokens.some((token) => token.kind === "number"),
  "@short": ({ clause }) =>
    clause.tokens.filter((token) => token.kind === "word" || token.kind === "number").length <= mostInShort,
  "@kindThen": ({ clause }) => kindThen(clause),
  "@checkNumber": ({ clause }) => checkNumbers(clause.text).length > 0,
  "@partOfWork": ({ clause }) => partOfWork(clause.text),
  "@impossible": ({ clause }) => impossibleDay(clause.text, clause.sentence.hearing) !== null,
  "@badClock": ({ clause }) => impossibleClock(clause.text),
  "@email": ({ clause }) => clause.addresses.some((a) => a.value.kind === "email"),
  "@phone": ({ clause }) => clause.addresses.some((a) => a.value.kind === "phone"),
  "@link": ({ clause }) => clause.addresses.some((a) => a.value.kind === "link" || a.value.kind === "site"),
  "@address": ({ clause }) => clause.addresses.length > 0,
  "@quoted": ({ clause }) => clause.quotes.length > 0,
  "@invoice": ({ clause }) => clause.invoices.length > 0,
  "@ref": ({ clause }) =>
    clause.invoices.some((each) => each.value.known.length > 0 || /\p{L}/u.test(each.value.said)) ||
    (clause.invoices.length > 0 && clause.has("invoiceNoun")),
  "@known": ({ clause }) => clause.invoices.some((each) => each.value.known.length > 0),
  "@project": ({ clause }) => namesOf(clause, "project").length > 0,
  "@service": ({ clause }) => namesOf(clause, "service").length > 0,
  "@member": ({ clause }) => namesOf(clause, "member").length > 0,
  "@contact": ({ clause }) => namesOf(clause, "contact").length > 0,
  "@goal": ({ clause }) => namesOf(clause, "goal").length > 0,
  "@meeting": ({ clause }) => namesOf(clause, "meeting").length > 0,
  "@named": ({ clause }) => namesOf(clause, "client").some(({ fit }) => fit !== "pronoun"),
  "@toClient": ({ clause }) =>
    namesOf(clause, "client").some((found) =>
      towards.has(clause.sentence.tokens[tokenAt(clause, found.start) - 1]?.text ?? ""),
    ),
  "@currency": ({ clause }) => saidCurrency(clause) !== undefined,
  "@onlyCurrency": ({ clause }) => saysOnlyCurrency(clause),
} satisfies Partial<Record<Sign, (scene: Scene) => boolean>>;
