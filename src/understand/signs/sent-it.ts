import { seldom } from "../../seldom.ts";
import type { CueName } from "../../words/cue-words.ts";
import { type Clause, cuedAt, marked } from "../clauses/clause.ts";

/** Words around what was sent that say nothing more of it. */
const along: readonly CueName[] = [
  "sent",
  "sendNow",
  "status.sent",
  "pronoun",
  "them",
  "someone",
  "self",
  "auxiliary",
  "move",
  "also",
  "common",
  "polite",
  "smallTalk",
  "article",
  "to",
  // `hab ich eben per Mail rausgeschickt`, `mandei no zap`
  "by",
  "at",
  "channel.email",
  "channel.text",
];

/** Words that go with a verb of sending: `send it out`, `schick sie raus`, `elle est déjà partie`. */
const particle =
  /^(?:se|le|les|out|off|over|already|just|now|raus|ab|los|weg|schon|bereits|eben|deja|bien|ya|ja|went|gone|ging|gegangen|ai|est|a)$/;

function asks(clause: Clause): boolean {
  return clause.has("question") || cuedAt(clause, clause.from, "auxiliary");
}

/** `mándasela al club`, `send it to Acme`: whom it goes to is said, and it is still that invoice. */
const sendsIt = seldom(
  /(?<!\p{L})(?:(?:m[áa]nda|env[íi]a|p[áa]sa|remite)(?:se)?l[ao]|(?:manda|envia)-[ao]|envoie-l[ae]|send (?:it|that))(?!\p{L})/iu,
);

/** Who is named besides pronouns, but for the one client an invoice is sent to. */
function namedBesides(clause: Clause): number {
  const named = clause.names.filter(({ fit }) => fit !== "pronoun");
  const [only, ...more] = named;
  const client = only?.value.length === 1 && only.value[0]?.kind === "client";
  return client && more.length === 0 && sendsIt.test(clause.text) ? 0 : named.length;
}

/** `per Mail`, `no zap`: how something was sent, where `an email` is what was. */
function isWay({ sentence: { tokens, text } }: Clause, from: number, to: number): boolean {
  const said = text.slice(tokens[Math.max(0, from - 1)]?.start, tokens[to - 1]?.end);
  return /(?<!\p{L})(?:per|por|by|via|par|no|na|pelo|pela|over|auf|on|in)\s\p{L}[\p{L}-]*$/iu.test(said);
}

/** Whether nothing is said but that it, the invoice just written, is to go out or went out: `die ging gestern raus`, `envoyée hier`. */
export function sentIt(clause: Clause): boolean {
  if (!clause.hits("channel.email", "channel.text").every(({ from, to }) => isWay(clause, from, to))) return false;
  // German leaves out what it is of: `hab ich schon geschickt` tells as much as it would ask.
  if (/[?¿]/.test(clause.text) || (asks(clause) && !/^\s*habe? (?:ich|wir)\s/iu.test(clause.text))) return false;
  if (!clause.has("sent", "sendNow") && !(clause.has("move", "setTo") && clause.has("status.sent"))) return false;
  if (clause.money.length + namedBesides(clause) + clause.invoices.length + clause.addresses.length > 0) return false;
  const { today } = clause.sentence.hearing;
  if (clause.moments("past").some(({ value }) => value.day !== null && value.day > today)) return false;
  return clause.tokens.every(
    (token, i) =>
      token.kind === "sign" ||
      marked(clause, clause.from + i) ||
      cuedAt(clause, clause.from + i, ...along) ||
      particle.test(token.text),
  );
}
