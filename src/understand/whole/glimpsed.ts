import { seldom } from "../../seldom.ts";
import { type Clause, clauseOf } from "../clauses/clause.ts";
import { listed } from "../fill/own-lists.ts";
import { ask } from "../fill/part.ts";
import { saidAmount } from "../fill/said.ts";
import type { Sentence } from "../sentence.ts";
import type { Ask } from "../understanding.ts";
import { strangerNamed } from "./of-stranger.ts";

/** More words than these tell a story, of which an amount is the least. */
const mostWords = 25;

/** Whether what is said has to do with money: in a currency, by a way of paying, of a client, or by its words. */
function isOfMoney(clause: Clause): boolean {
  return (
    clause.money[0]?.value.marked === true ||
    listed(clause, "mode") !== undefined ||
    clause.namesOf("client").length > 0 ||
    clause.has("moneyNoun", "incomeNoun", "expenseNoun", "paidBy", "pay", "payI", "spend", "got", "receive", "settle")
  );
}

/**
 * The one amount in a text that nothing is made of, with the client and the way of paying beside it: what the person is asked about
 * along with being told that the rest was not understood (SPEC 12: what was understood is said). Undefined where there is none.
 */
export function glimpsed(sentence: Sentence): Ask | undefined {
  const { money, tokens, text } = sentence;
  if (money.length !== 1 || text.includes("\n") || tokens.filter(({ kind }) => kind === "word").length > mostWords)
    return undefined;
  const clause = clauseOf(sentence, 0, tokens.length);
  if (!isOfMoney(clause)) return undefined;
  const clients = [...new Set(clause.namesOf("client").flatMap(({ value }) => value.map(({ name }) => name)))];
  const whose = clients.length === 1 ? clients[0] : undefined;
  const days = clause.moments("past").flatMap(({ value }) => value.day ?? []);
  const { today } = sentence.hearing;
  return ask("intent", "intent", undefined, {
    amount: saidAmount(clause),
    for: whose,
    mode: listed(clause, "mode"),
    on: days.length === 1 && (days[0] ?? today) <= today ? days[0] : undefined,
  });
}

/** A price that was named to somebody for work, and which they have not agreed to. */
const quoting = seldom(
  /(?<!\p{L})(?:quoted|quotes?|estimated?|proposal|pitched|bid|presupuest[oóéea]\p{L}*|cotiz\p{L}+|devis|or[çc]amento|or[çc]ou|angebot|kostenvoranschlag|angeboten)(?!\p{L})/iu,
);

const about =
  /(?<!\p{L})(?:for|para|por|pour|f[üu]r)\s(?:(?:the|an?|their|his|her|el|la|los|las|una?|su|le|les|une?|son|sa|leur|das|die|den|eine?n?|ihre?n?|o|a|os|as|uma?)\s)?(?=\p{L})(?<work>[^,.;!?\d]{3,60}?)\s*[.!]*$/iu;

/** `quoted Acme 3400 for the new site`: what may come of a client, which is kept as a deal where the person wants that (SPEC 3). */
export function quotedDeal(sentence: Sentence): Ask | undefined {
  const { money, text, tokens } = sentence;
  if (money.length !== 1 || !quoting.test(text)) return undefined;
  const clause = clauseOf(sentence, 0, tokens.length);
  const [client, ...others] = clause.namesOf("client").flatMap(({ value }) => value);
  if (!client || others.length > 0) return undefined;
  return ask("intent", "intent", "deal.add", {
    amount: saidAmount(clause),
    client: client.name,
    title: about.exec(text)?.groups?.work,
  });
}

/** An hour that something costs, at the end of what is said: `110 an hour`, `80 €/h`, `mein Stundensatz ist 80`. */
const byTheHour = seldom(
  /(?:(?:an?|per|each|every|la|por|cada|por cada|à|de|pro|die|\/)\s?(?:l['’])?(?:h|hr|hour|hora|heure|stunde)|stundensatz\s(?:ist|betr[äa]gt|:)?\s?\S+(?:\s(?:euro|franken))?)[\s.!]*$/iu,
);
const ofOthers = /['’]s\s+(?:hourly\s+)?rate|rate\s+(?:for|of)\s/iu;

/** `my rate is 110 an hour`: what the speaker's hours cost is told, and set where they want that (SPEC 5). */
export function ownRateTold({ money, text, names }: Sentence): Ask | undefined {
  const [price] = money;
  if (!price || names.length > 0 || !byTheHour.test(text) || ofOthers.test(text)) return undefined;
  return ask("intent", "intent", "settings", { what: `hourly rate ${text.slice(price.start, price.end)}` });
}

/** Somebody asks for work: a lead, as `jonah wants a back piece, quoted 1800` says. */
const inquiring = seldom(
  /(?<!\p{L})(?:leads?|enquir\p{L}+|inquir\p{L}+|prospects?|wants?|interested|asked (?:for|about)|looking for|quoted|quiere|interesad[oa]|pregunt[óo]|interessent(?:in)?|anfrage|m[öo]chte|braucht|veut|voudrait|int[ée]ress[ée]e?|demande|quer|interessad[oa]|perguntou)(?!\p{L})/iu,
);

/** `got an email from a lead, Pete's Plumbing, wants a landing page around 1500`: who may become a client, and what of (SPEC 3). */
export function leadTold(sentence: Sentence): Ask | undefined {
  const { money, text, tokens } = sentence;
  if (money.length > 1 || !inquiring.test(text)) return undefined;
  const client = strangerNamed(sentence);
  if (client === undefined) return undefined;
  const contractValue = saidAmount(clauseOf(sentence, 0, tokens.length));
  return ask("intent", "intent", "client.add", { client, stage: "lead", ...(contractValue ? { contractValue } : {}) });
}
