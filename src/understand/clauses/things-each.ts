import { seldom } from "../../seldom.ts";
import type { Sentence } from "../sentence.ts";

const eachWord = "(?:each(?: one)?|apiece|a ?piece|chacun(?:e|es)?|jeweils|cada (?:uno|una|um|uma)|c\\/u)(?!\\p{L})";
const mayHold = seldom(new RegExp(`\\s${eachWord}`, "iu"));
/** Right behind a price: that it is of each thing told before it. */
const each = new RegExp(`^\\s?${eachWord}`, "iu");

/** What leads from a list to the price of each of it. */
const atPrice = /(?:,?\s(?:at|@|a|à|zu|je|por|para)|,)?\s$/iu;

/** Where a list of things opens: behind what they are for, at the article of the first of them, or behind a client. */
const behindFor = /^.*(?:\s(?:for|pour|f[üu]r|para|por)|:)\s/isu;
const beforeArticle = /^.*?\s(?=(?:an?|une?|einen?|eine|uma?)\s)/isu;
const behindClient = /^\s/u;

/** `march and april`, `logo, flyer and card`: things side by side, none of them counted. */
const list = /^[^;:.!?\d\n]{1,60}$/u;
const joint = /,\s(?:and|&|y|et|und|e)\s|,\s|\s(?:and|&|y|et|und|e)\s/iu;
const joined = /\s(?:and|&|y|et|und|e)\s/iu;

/**
 * Several things with one price of each: `invoice Acme for March and April, 800 each` is written as a line for each of
 * them, and `a lamp and a chair, 90 each` as so many times the price. Null where it is no such list, or where those who
 * are named pay or are billed each by themselves.
 */
export function thingsEach({ text, money, names, cues }: Sentence): string | null {
  const [price, ...more] = money;
  if (!price || more.length > 0 || price.value.worked || !mayHold.test(text) || text.includes("?")) return null;
  const behind = each.exec(text.slice(price.end));
  if (!behind) return null;
  const head = text.slice(0, price.start).replace(atPrice, "");
  const named = Math.max(0, ...names.filter(({ end }) => end <= head.length).map(({ end }) => end));
  const opening =
    behindFor.exec(head.slice(named)) ??
    beforeArticle.exec(head.slice(named)) ??
    (named > 0 ? behindClient.exec(head.slice(named)) : null);
  if (!opening) return null;
  const start = named + opening[0].length;
  const said = head.slice(start);
  const parts = said.split(joint).map((part) => part.trim());
  if (!list.test(said) || !joined.test(said) || parts.some((part) => !/\p{L}{2}/u.test(part))) return null;
  const billed = cues.some(({ name }) => name === "invoiceVerb" || name === "invoiceNoun");
  const amount = text.slice(price.start, price.end);
  const told = billed ? parts.map((part) => `${part} ${amount}`).join(", ") : `${said}, ${parts.length} x ${amount}`;
  return `${text.slice(0, start)}${told}${text.slice(price.end + behind[0].length)}`;
}
