import { seldom } from "../../seldom.ts";
import type { CueName } from "../../words/cue-words.ts";
import type { CueHit } from "../marks/cue-index.ts";
import { sceneOf } from "../scene.ts";
import { scored } from "../score.ts";
import { type Clause, marked, namesOf } from "./clause.ts";
import { isBare } from "./filler.ts";
import { gapBetween, namesAnnounced, tellsOfHeaded } from "./headed-lines.ts";
import { tellsHowPaid } from "./how-paid.ts";
import { onDay } from "./on-day.ts";
import { invoicesIt, logsIt } from "./told-for-all.ts";

/** Whether a stretch adds nothing that could stand alone: it belongs to the one before. */
function leans(clause: Clause): boolean {
  const { from, to } = clause;
  for (let at = from; at < to; at++) if (marked(clause, at)) return false;
  if (clause.has("jest")) return true;
  return (
    !clause.cues.some((cue) =>
      ["undo", "help", "remind", "smallTalk", "rep.income", "rep.expenses", "rep.profit", "delete"].includes(cue.name),
    ) || clause.has("hypothetical", "wish", "negation")
  );
}

/** Whether a stretch gives the amount the one before left open (`Acme paid. 2.4k by card`), or puts its amount right. */
function completes(before: Clause, clause: Clause): boolean {
  if (clause.money.length === 0) return false;
  // `0310 settled; lunch 18.20`: what an invoice came to is no purchase.
  if (before.invoices.length > 0 && clause.cues.some((cue) => cue.name.startsWith("category."))) return false;
  // `ha pagado Ibáñez? apunta 30 de taxi`: what is asked is not answered in the same breath.
  const asked = /\?\s*$/.test(before.text);
  const paid = !asked && before.has("pay", "payThem", "payMe", "settle", "payI", "spend", "got", "receive");
  const billed =
    before.has("invoiceVerb") &&
    (clause.has("for") || (namesOf(before, "client").length > 0 && clause.tokens[0]?.kind === "number")) &&
    clause.cues.every((cue) => cue.name !== "from");
  if (before.money.length === 0)
    return (
      (paid || billed || (!asked && before.has("paidBy", "arrive"))) &&
      !clause.has("pay", "payThem", "payI", "spend", "invoiceVerb") &&
      !(clause.names.length > 0 && before.names.length > 0)
    );
  return (
    /^\W*(?:no|oh no|sorry|wait|oops|scratch|make that|i mean|actually|perd[oó]n|digo|nein|pardon|non|n[aã]o|desculpa)\b/i.test(
      clause.text,
    ) && clause.names.length === 0
  );
}

/** What tells that a stretch is about money, so that who, how much and when may follow it by themselves. */
const ofMoney: readonly CueName[] = [
  "receive",
  "pay",
  "payI",
  "payMe",
  "payThem",
  "spend",
  "got",
  "invoiceVerb",
  "incomeNoun",
];

/** Whether a stretch is one thing the one before left out, said by itself as people dictate: `Payment received. Globex. 410 dollars.` */
function dictated(before: Clause, clause: Clause): boolean {
  if (before.has("invoiceVerb") && clause.has("due", "net") && clause.names.length + clause.money.length === 0)
    return /^(?:due|net|payable)(?!\p{L})/iu.test(clause.text);
  const gap = gapBetween(before, clause);
  if (!(isBare(clause, isMode) || allThen.test(clause.text)) || clause.invoices.length > 0 || gap.includes("?"))
    return false;
  const [clients, amounts] = [namesOf(clause, "client").length, clause.money.length];
  // A day on the last line is that of the one above; on any other it may head what follows.
  if (gap.includes("\n") && (clients + amounts > 0 || clause.to < clause.sentence.tokens.length)) return false;
  if (clients + amounts === 0)
    return before.money.length + before.invoices.length > 0 && clause.moments("past").some(onDay) && !isDated(before);
  if (clients > 0) return amounts === 0 && before.names.length === 0 && before.has(...ofMoney);
  return before.money.length === 0 && before.names.length > 0 && before.has(...ofMoney);
}

/** `rang Acme about the logo. follow up tuesday`: what comes next of the talk told before it. */
function followsTalk(before: Clause, clause: Clause): boolean {
  if (clause.names.length + clause.money.length > 0 || !clause.has("followUp")) return false;
  return sceneOf(clause).has("^followUp") && scored(sceneOf(before))?.intent === "interaction.log";
}

/** `Sam Oduya's in!! signed this morning`: what became of whom the stretch before names. */
function tellsStage(before: Clause, clause: Clause): boolean {
  if (clause.names.length + clause.money.length + clause.invoices.length > 0) return false;
  if (before.money.length + before.invoices.length + before.durations.length > 0) return false;
  return namesOf(before, "client").length === 1 && before.to - before.from <= 8 && sceneOf(clause).has("^stage.client");
}

/** `all yesterday`, `beides am Montag`: when what was listed above happened. */
const allThen = seldom(
  /^(?:all(?: of (?:it|them|that|these|those))?|both|everything|alles|alle|beides?|todo|ambos|ambas|tout|les deux|tudo|todos|todas|tous)\s(?:(?:was|were|is|on|from|am|war|waren|fue|fueron|le|el|em|no|na|foi|foram)\s)*\p{L}+(?:\s\d{1,2})?\W*$/iu,
);

const isMode = ({ name }: CueHit) => name.startsWith("mode.");

const isDated = (clause: Clause): boolean => clause.moments("past").some(onDay);

/** Whether a sentence only goes on with what the one before it says. */
export function continues(before: Clause, clause: Clause): boolean {
  return (
    tellsOfHeaded(before, clause) ||
    namesAnnounced(before, clause) ||
    leans(clause) ||
    completes(before, clause) ||
    dictated(before, clause) ||
    tellsHowPaid(before, clause) ||
    followsTalk(before, clause) ||
    tellsStage(before, clause) ||
    invoicesIt(before, clause) ||
    logsIt(before, clause)
  );
}
