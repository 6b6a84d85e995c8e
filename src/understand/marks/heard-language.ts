import { type CueName, cueNames } from "../../words/cue-words.ts";
import type { FoundNames } from "../names/names.ts";
import type { CueHit } from "./cue-index.ts";
import { type Language, languages } from "./cue-phrases.ts";
import { overlaps } from "./marks.ts";
import type { Token } from "./tokens.ts";

/** How much the speaker's own language weighs against words heard. */
const ownWeight = 0.9;

/** Short days that are words of grammar elsewhere (`mon client`): to those who speak so they tell no language. */
const ownDays: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(["mon", "sat", "sun"]),
  de: new Set(["mo", "di", "mi", "do", "fr", "sa", "so"]),
  pt: new Set(["seg", "ter", "qua", "qui", "sex"]),
};

/** `Bar Manolo`: what a client is called tells nothing of the language they are spoken of in. */
function isClients({ fit, ordinary, value }: FoundNames): boolean {
  return fit === "whole" && !ordinary && value.some(({ kind }) => kind === "client");
}

/** The language most of a text's words belong to, those of names aside; the speaker's own when nothing tells. */
export function heardLanguage(
  tokens: readonly Token[],
  cues: readonly CueHit[],
  names: readonly FoundNames[],
  locale: string,
): Language {
  const called = names.filter((found) => isClients(found));
  const own = locale.slice(0, 2);
  const reached = languages.map(() => 0);
  const scores = languages.map(() => 0);
  for (const cue of cues) {
    const which = languages.indexOf(cue.language);
    const from = Math.max(cue.from, reached[which] ?? 0);
    let words = cue.name === "common" ? 0.5 : 0;
    for (let at = from; at < cue.to; at++) {
      const token = tokens[at];
      const isDay = cue.language !== own && cue.to - cue.from === 1 && ownDays[own]?.has(token?.text ?? "") === true;
      const isName = cue.language !== own && token !== undefined && called.some((found) => overlaps(found, token));
      if (token?.kind !== "sign" && !isDay && !isName) words++;
    }
    reached[which] = Math.max(cue.to, from);
    scores[which] = (scores[which] ?? 0) + words;
  }
  let best: Language = "en";
  let bestScore = -1;
  for (const [which, language] of languages.entries()) {
    const score = (scores[which] ?? 0) + (language === own ? ownWeight : language === "en" ? 0.1 : 0);
    if (score > bestScore) {
      best = language;
      bestScore = score;
    }
  }
  return best;
}

/** Shorter words of another language are too likely to be words of this one. */
const shortestForeign = 4;

/** `über PayPal` is no ride with Uber. */
export function isOver(text: string, token: Token | undefined): boolean {
  return token?.text === "uber" && /ü/iu.test(text.slice(token.start, token.end));
}

/** `wurde` is told where `würde` is supposed, `sí` agrees where `si` supposes: the accent parts them. */
const telling = /^(?:wurden?|hatten?|waren?|konnten?|sí)$/i;

/** Verbs that are things as well: `pago`, `anticipo`, `adelanto`, `cobro`; `cobre` is copper. */
const nounToo: ReadonlySet<CueName> = new Set<CueName>(["pay", "payMe", "receive", "charged"]);

/** Words behind which those are things, and nothing that anybody did: `recibí 500 de anticipo`, `tubo de cobre`. */
const beforeNoun = /^(?:de|del|do|como|en|em|por|un|um)$/;

function isNoun({ name, language, from, to }: CueHit, tokens: readonly Token[]): boolean {
  if (!nounToo.has(name) || (language !== "es" && language !== "pt") || to - from !== 1) return false;
  return beforeNoun.test(tokens[from - 1]?.text ?? "");
}

/** `facture Acme 300` is an order, where `facturé` and `j'ai facture` tell what is done: without its accent a participle needs its verb. */
function isOrder({ name, language, from, to }: CueHit, tokens: readonly Token[], text: string): boolean {
  if ((name !== "invoiced" && name !== "rep.invoiced") || language !== "fr" || to - from !== 1) return false;
  const said = text.slice(tokens[from]?.start, tokens[from]?.end);
  return /e$/iu.test(said) && !/^(?:a|ai|as|ont|avons|avez)$/.test(tokens[from - 1]?.text ?? "");
}

/** `o dinheiro da 12 caiu` speaks of money, and not of notes and coins. */
function isTheMoney({ name, language, from, to }: CueHit, tokens: readonly Token[]): boolean {
  if (name !== "mode.cash" || language !== "pt" || to - from !== 1) return false;
  return /^[od]o?$/.test(tokens[from - 1]?.text ?? "") && /^d[ao]s?$/.test(tokens[to]?.text ?? "");
}

/** Whether what stands around a cue, or its accent, tells that it is another word. */
function told(cue: CueHit, tokens: readonly Token[], text: string): boolean {
  if (isNoun(cue, tokens) || isOrder(cue, tokens, text) || isTheMoney(cue, tokens)) return true;
  if (cue.name === "category.travel") return isOver(text, tokens[cue.from]);
  if ((cue.name !== "hypothetical" && cue.name !== "wish") || cue.to - cue.from !== 1) return false;
  return telling.test(text.slice(tokens[cue.from]?.start ?? 0, tokens[cue.from]?.end ?? 0));
}

/** Accents that no German word has but borrowed ones: `terminé` is no `Termine`. */
const unGerman = /[éèêëçñãõíóúáâîûœ]/iu;

/** The cues without those that an accent shows to be of another language. */
export function accented(cues: readonly CueHit[], tokens: readonly Token[], text: string): readonly CueHit[] {
  if (!unGerman.test(text)) return cues;
  return cues.filter(({ language, from, to }) => {
    if (language !== "de") return true;
    const said = text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
    return !unGerman.test(said) || /caf[ée]/iu.test(said);
  });
}

/** `new project Tremblay pour Geneviève`: what is begun in English, and told in one's own language. */
const newKept =
  /^new\s(?:client|customer|lead|project|invoice|quote|task|expense|income|meeting|contact|goal|service)s?(?!\p{L})/iu;

/** The cues a text gives in its language, and those of English, which everyone's office speaks, where that leaves gaps. */
export function ownCues(
  cues: readonly CueHit[],
  language: Language,
  tokens: readonly Token[],
  text: string,
): readonly CueHit[] {
  const own = longestOnly(cues.filter((cue) => cue.language === language && !told(cue, tokens, text)));
  if (language === "en") return own;
  const covered = new Set(own.flatMap((cue) => range(cue)));
  const english = cues.filter((cue) => {
    if (cue.language !== "en" || cue.name === "common" || range(cue).some((at) => covered.has(at))) return false;
    const said = text.slice(tokens[cue.from]?.start ?? 0, tokens[cue.to - 1]?.end ?? 0);
    return (
      said.length >= shortestForeign ||
      (cue.from === 0 && newKept.test(text)) ||
      cue.name === "mode.bank" ||
      cue.name === "invoiceNoun" ||
      (cue.name === "auxiliary" && cue.from === 0)
    );
  });
  return [...own, ...longestOnly(english)].sort((a, b) => a.from - b.from);
}

function range(cue: CueHit): number[] {
  return Array.from({ length: cue.to - cue.from }, (_, i) => cue.from + i);
}

const transparent: ReadonlySet<CueName> = new Set(
  cueNames.filter((name) =>
    /^(?:rep\.|correct|seeing|toward|undo|goalDone|extend|question|balances|worked|settle|goalCategory|setTo)/.test(
      name,
    ),
  ),
);

/** Phrases of questions and corrections are made of words that keep their own meaning inside them. */
function opaque(cue: CueHit): boolean {
  return !transparent.has(cue.name);
}

const movements: ReadonlySet<CueName> = new Set<CueName>([
  "receive",
  "arrive",
  "pay",
  "payThem",
  "payI",
  "payMe",
  "paidBy",
  "settle",
  "charged",
  "moneyNoun",
  "incomeNoun",
  "spend",
  "cost",
  "promise",
  "me",
]);
const meetings: ReadonlySet<CueName> = new Set<CueName>(["meetVerb", "channel.meeting"]);
const sendings: ReadonlySet<CueName> = new Set<CueName>(["sendNow", "sent", "invoiceNoun"]);
const invoicings: ReadonlySet<CueName> = new Set<CueName>(["invoiceVerb", "invoiced"]);
const fields: ReadonlySet<CueName> = new Set<CueName>(["emailField", "phoneField", "websiteField"]);

/** How money moved is said inside the phrase that it moved: `zelled me`, `in the bank`. */
function survives(cue: CueHit, other: CueHit): boolean {
  return (
    cue.name.startsWith("rep.") ||
    (cue.name.startsWith("mode.") && movements.has(other.name)) ||
    (other.name === "ownTransfer" &&
      (movements.has(cue.name) || cue.name === "from" || cue.name.startsWith("mode."))) ||
    ((cue.name.startsWith("category.") || cue.name.startsWith("medium.")) && meetings.has(other.name)) ||
    (invoicings.has(other.name) && sendings.has(cue.name)) ||
    (fields.has(cue.name) && other.name.startsWith("channel.")) ||
    (cue.name.startsWith("status.") && other.name === "notReceived") ||
    (cue.name === "quote" && other.name === "worth") ||
    (cue.name.startsWith("stage.") && other.name === "newLead") ||
    (cue.name === "meetingNoun" && other.name === "shift")
  );
}

/** Drops a cue that lies inside a longer phrase: `past due` is not `due`. Words of grammar stay. */
function longestOnly(cues: readonly CueHit[]): CueHit[] {
  const signs = cues.filter((cue) => cue.name !== "common");
  const longer = signs.filter((cue) => cue.to - cue.from > 1 && opaque(cue));
  const within = (cue: CueHit, other: CueHit) =>
    other.from <= cue.from && other.to >= cue.to && other.to - other.from > cue.to - cue.from && !survives(cue, other);
  return signs.filter((cue) => !longer.some((other) => within(cue, other)));
}
