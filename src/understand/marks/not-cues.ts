import { seldom } from "../../seldom.ts";
import type { CueName } from "../../words/cue-words.ts";
import type { Sentence } from "../sentence.ts";
import { belongingAt, mayBeName } from "./belonging.ts";
import type { CueHit } from "./cue-index.ts";
import type { Range } from "./marks.ts";
import type { Token } from "./tokens.ts";
import { isSeller, isWorkplace } from "./vendors.ts";

const capitalLetter = /^\p{Lu}/u;

/** Whether a word is written with a capital. */
function isCapital(text: string, { start, end }: Token): boolean {
  const code = text.charCodeAt(start);
  return code < 128 ? code >= 65 && code <= 90 : capitalLetter.test(text.slice(start, end));
}

/** Runs of two and more capitalised words inside a sentence: names nobody has told the books yet (`Podcast Intro`). */
function properRuns(text: string, tokens: readonly Token[]): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  const words = tokens.filter((token) => token.kind === "word");
  const capitals = words.filter((token) => isCapital(text, token));
  if (words.length > 3 && capitals.length > words.length * 0.8) return [];
  let from = -1;
  for (let at = 1; at <= tokens.length; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    const opens = before?.kind === "sign" && from < 0 && /[.!?\n]/.test(before.text);
    const proper = token?.kind === "word" && isCapital(text, token) && !opens;
    if (proper && from < 0) from = at;
    else if (!proper && from >= 0) {
      if (at - from >= 2) runs.push({ from, to: at });
      from = -1;
    }
  }
  return runs;
}

/** Words with a capital that a small word of belonging joins: the name `Casa da Música`, which nobody has told the books yet. */
function joinedRuns(
  text: string,
  tokens: readonly Token[],
  cues: readonly CueHit[],
  names: readonly Range[],
): readonly { readonly from: number; readonly to: number }[] {
  const named = (token: Token | undefined) => token?.kind === "word" && isCapital(text, token);
  const known = (token: Token | undefined) =>
    token !== undefined && names.some(({ start, end }) => start < token.end && token.start < end);
  return tokens.flatMap((_, at) => {
    const small = at > 0 ? belongingAt(tokens, at) : 0;
    const [left, right] = [tokens[at - 1], tokens[at + small]];
    if (small === 0 || !named(left) || !named(right) || known(left) || known(right)) return [];
    const said = cues.some(({ from, to, name }) => from < at && to > at - 1 && !mayBeName(name));
    return said ? [] : [{ from: at - 1, to: at + small + 1 }];
  });
}

/** A dash inside a word takes nothing away: `kopi-o`. */
function isHyphen(text: string, token: Token | undefined): boolean {
  return token?.text === "-" && /^\p{L}-\p{L}$/u.test(text.slice(token.start - 1, token.end + 1));
}

/** `need to buy new leads`: what dogs are walked on, and nobody. */
const buying = seldom(/(?<!\p{L})(?:buy|order|bought|ordered|purchased?|pick(?:ed)? up|replace)\s(?:\p{L}+\s){0,2}$/iu);

/** The `sat` of `sat 5 dec` and `on sat 11am` is a day. */
function isSaturday(text: string, tokens: readonly Token[], { from, to }: CueHit): boolean {
  if (to - from !== 1 || tokens[from]?.text !== "sat") return false;
  return (
    /^\s?(?:\d|(?:the|at|from|@|morning|afternoon|evening|night|arvo)(?!\p{L}))/iu.test(
      text.slice(tokens[from]?.end),
    ) || /^(?:on|next|this|last|every|from|for|by)$/.test(tokens[from - 1]?.text ?? "")
  );
}

/** `275 + hst`: what is added to a price. */
const plusTax = /^\s?(?:gst|hst|pst|qst|tps|tvq|tvh|vat|(?:sales )?tax|iva|tva|mwst|ust|btw)(?!\p{L})/iu;

/** `target one was 24.10`: a shop, and no goal. */
const atTarget = seldom(/^target\s(?:one|ones|was|run|trip|receipt|order|purchase|charge|haul|stuff)(?!\p{L})/iu);

/** `2.5 hrs inbox`: what was worked on, and no mail. */
const workedOn = /\d\s?(?:h|hrs?|hours?|mins?)\s(?:(?:on|of|for|\p{L}+)\s)?$/iu;

/** The `re` of `they're`, which is about nothing. */
const isTheyre = (text: string, token: Token): boolean =>
  /^['’]/.test(text.slice(token.start - 1, token.start + 1).replace(/^\p{L}/u, ""));

/** `maya no-show 22.50`: somebody who did not come, and no `no`. */
const isNoShow = (text: string, token: Token): boolean =>
  /^[- ]?(?:shows?|showed|showing)(?!\p{L})/iu.test(text.slice(token.end));

/** `not billable`, `non-billable`: what is said of an entry, and nothing denied. */
const isNotBilled = (text: string, token: Token): boolean =>
  /^[- ](?:to be )?(?:billable|chargeable|billed|abrechenbar|facturables?|fatur[áa]ve(?:l|is))(?!\p{L})(?!\s(?:yet|so))/iu.test(
    text.slice(token.end),
  );

/** `a client meeting`, `client lunch`: whose it is, and no stage of anybody. */
const ofClients = /^(?:meetings?|calls?|lunch(?:es)?|dinners?|visits?|events?|trips?|site|office)$/;

/** `hat 412 Schüler`: how many there are, and no stage of anybody. */
const isCountedAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === "number" && (tokens[at - 1]?.text.length ?? 0) > 1;

const isAtWork = (text: string, token: Token | undefined): boolean =>
  token !== undefined && isSeller(token.text) && isWorkplace(text, token);

/** `attends, c'était 700 de Léa`: hold on, which waits for no money. */
const isHoldOn = ({ from, to }: CueHit, tokens: readonly Token[]): boolean =>
  to - from > 1 && tokens[from + 1]?.text === ",";

/** `got 300 for a shoot for Acme`: pictures taken for somebody, and no goal, which has an amount right behind. */
const isPhotoShoot = ({ from, to }: CueHit, text: string, tokens: readonly Token[]): boolean =>
  /^shoot(?:ing)?$/.test(tokens[from]?.text ?? "") &&
  !/^\s(?:(?:at least|around|about|roughly|maybe|say|like|an?)\s)?[$€£₹]?\d/iu.test(text.slice(tokens[to - 1]?.end));

/** `20 tip on that one`: what something is for, and nothing put right. */
const isOnThatOne = ({ from, to }: CueHit, tokens: readonly Token[]): boolean =>
  to - from === 2 && tokens[from]?.text === "that" && /^(?:on|for|of|with|from)$/.test(tokens[from - 1]?.text ?? "");

/** `Hugo a eu 40 ans`: somebody's birthday, and no call. */
const isBirthday = ({ to }: CueHit, tokens: readonly Token[]): boolean =>
  tokens[to - 1]?.text === "eu" && tokens[to]?.kind === "number" && tokens[to + 1]?.text === "ans";

type IsOther = (cue: CueHit, text: string, tokens: readonly Token[]) => boolean;

const payNoun = /^(?:anticipo|adelanto|abono|deposito|ingreso|giro|avance|regle|paye|adiantamento)$/;
const beforeNoun =
  /^(?:el|un|del|al|su|tu|mi|este|ese|otro|cada|primer|segundo|l|l['’]|d['’]|une|cette|mon|son|o|um|do|ao|pelo|['’])$/;

/** `me cayeron 300 de Lupita por el anticipo`: written without its accent a verb looks like this noun, which nobody does. */
const isPayNoun: IsOther = ({ from, to }, _text, tokens) =>
  to - from === 1 && payNoun.test(tokens[from]?.text ?? "") && beforeNoun.test(tokens[from - 1]?.text ?? "");

/** Words that are another word in what stands around them, whatever they are cues of. */
function isOtherWord(text: string, token: Token | undefined): boolean {
  switch (token?.text) {
    case "re":
      return isTheyre(text, token);
    case "no":
      return isNoShow(text, token) || isNotBilled(text, token);
    case "not":
    case "non":
    case "nicht":
    case "nao":
    case "não":
      return isNotBilled(text, token);
    default:
      return false;
  }
}

const textBefore = (text: string, tokens: readonly Token[], { from }: CueHit) => text.slice(0, tokens[from]?.start);
const textFrom = (text: string, tokens: readonly Token[], { from }: CueHit) => text.slice(tokens[from]?.start);

const isLeash: IsOther = (cue, text, tokens) => buying.test(textBefore(text, tokens, cue), text);
const isShop: IsOther = (cue, text, tokens) => atTarget.test(textFrom(text, tokens, cue), text);

/** By the cue, what tells that its words are something else. */
const otherwise: Readonly<Partial<Record<CueName, IsOther>>> = {
  "channel.email": (cue, text, tokens) =>
    tokens[cue.from]?.text === "inbox" && workedOn.test(textBefore(text, tokens, cue)),
  goalNoun: isShop,
  aim: (cue, text, tokens) => isShop(cue, text, tokens) || isPhotoShoot(cue, text, tokens),
  moneyIn: ({ from }, text, tokens) => tokens[from]?.text === "+" && plusTax.test(text.slice(tokens[from]?.end)),
  worked: (cue, text, tokens) => isSaturday(text, tokens, cue),
  pay: isPayNoun,
  payThem: isPayNoun,
  payI: isPayNoun,
  newLead: isLeash,
  clientNoun: isLeash,
  "stage.lead": isLeash,
  "channel.call": (cue, _text, tokens) => isBirthday(cue, tokens),
  expecting: (cue, _text, tokens) => isHoldOn(cue, tokens),
  correct: (cue, _text, tokens) => isOnThatOne(cue, tokens),
  "stage.client": ({ from, to }, _text, tokens) => ofClients.test(tokens[to]?.text ?? "") || isCountedAt(tokens, from),
};

const payee = new Set(["pay", "payI", "give"]);
const never = new Set([
  "me",
  "article",
  "self",
  "to",
  "for",
  "from",
  "by",
  "at",
  "with",
  "about",
  "moneyNoun",
  "someone",
  "every",
  "category.taxes",
  "category.rent",
  "mode.cash",
]);

/**
 * Drops cues read into words that are somebody's name: inside a run of capitals, or standing between a verb of paying
 * and the amount (`paid Will 300`).
 */
export function withoutNames(
  cues: readonly CueHit[],
  { text, tokens, money, language, names }: Pick<Sentence, "text" | "tokens" | "money" | "language" | "names">,
): CueHit[] {
  const runs = language === "de" ? [] : [...properRuns(text, tokens), ...joinedRuns(text, tokens, cues, names)];
  const kept = cues.filter(
    (cue) =>
      !isHyphen(text, tokens[cue.from]) &&
      otherwise[cue.name]?.(cue, text, tokens) !== true &&
      // `reçu 500, dont 80 de TVA`: of which, and no English denial.
      !(language === "fr" && tokens[cue.from]?.text === "dont") &&
      !(cue.to - cue.from === 1 && isOtherWord(text, tokens[cue.from])) &&
      !(cue.name.startsWith("category.") && isAtWork(text, tokens[cue.from])) &&
      !runs.some((run) => cue.from >= run.from && cue.to <= run.to && cue.to - cue.from < run.to - run.from),
  );
  const paid = kept.filter((cue) => payee.has(cue.name)).map((cue) => cue.to);
  const named = paid.filter(
    (at) =>
      tokens[at]?.kind === "word" &&
      money.some(
        (amount) =>
          amount.start >= (tokens[at]?.end ?? 0) && text.slice(tokens[at]?.end ?? 0, amount.start).trim() === "",
      ) &&
      !kept.some((cue) => cue.from === at && (never.has(cue.name) || cue.name.startsWith("category."))),
  );
  return kept.filter((cue) => !named.some((at) => cue.from <= at && at < cue.to));
}
