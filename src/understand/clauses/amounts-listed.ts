import { seldom } from "../../seldom.ts";
import type { CueName } from "../../words/cue-words.ts";
import type { Sentence } from "../sentence.ts";

/** What may stand between two amounts of a list. */
const between = /^\s*(?:[,;+&]\s*(?:(?:and|und|et|y|e)\s)?|(?:and|und|et|y|e)\s)$/iu;

/** That what follows holds for each of them: `, all three by card`. */
const forEach =
  /,?\s(?:all|both|everything|alle|beide|alles|tous|toutes|tout|todos|todas|todo|tudo|amb[oa]s|les|los|las|os|as)(?:\s(?:of (?:them|it)|the|les|los|las|os|as|two|three|four|2|3|4|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro|dois|duas|tr[eê]s|quatro))?(?=\s(?:by|on|in|with|via|per|mit|bar|par|en|avec|con|em|n[oa]|por|cash|card|yesterday|gestern|hier|ayer|ontem|today|heute|hoy|hoje|aujourd|from|am|le|el)(?!\p{L}))/iu;

/** What leads to what was bought, and the things themselves, one for each amount. */
const thingsOf =
  /^(?<led>\s(?:(?:\p{L}+\s)?(?:on|for|f[üu]r|en|em|pour|de|para|com|con|por)\s))(?<things>\p{L}[^,;]*(?:,\s?\p{L}[^,;]*?)*?,?\s(?:and|und|et|y|e)\s\p{L}[^,;]*?)(?<more>,.*|\s(?:ausgegeben|gezahlt|bezahlt)\W*)?$/isu;

/** `20, 30 et 40 dépensés`: a participle that is also the word for what is counted. */
const spentBehind = seldom(
  /^(?<sums>\s*\d[\d.,]*\s?€?(?:,\s\d[\d.,]*\s?€?)*\s(?:et|e)\s\d[\d.,]*\s?€?)\s(?<verb>d[ée]pens(?:ées?|és)|gast[oa]s)(?!\p{L})/iu,
);

/** Amounts side by side with their verb before them. */
export function verbAhead(text: string): string {
  const { sums, verb = "" } = spentBehind.exec(text)?.groups ?? {};
  if (sums === undefined) return text;
  return `${/^d/iu.test(verb) ? "dépensé" : "gastei"} ${sums.trim()}${text.slice(sums.length + 1 + verb.length)}`;
}

const spending: readonly CueName[] = ["spend", "moneyOut", "payI"];
const moving: readonly CueName[] = [...spending, "receive", "got", "arrive", "payMe", "moneyIn"];

/** What may open such a list: who did it, when, and the verb. */
const opening: readonly CueName[] = [
  ...moving,
  "pay",
  "self",
  "auxiliary",
  "polite",
  "also",
  "common",
  "me",
  "article",
];

/** What speaks of something else than money that moved. */
const otherwise: readonly CueName[] = [
  "invoiceNoun",
  "invoiceVerb",
  "remind",
  "hypothetical",
  "quote",
  "every",
  "correct",
  "negation",
  "owes",
  "promise",
];

/** The things of a list, each without its sign. */
function parted(things: string): readonly string[] {
  return things.split(/\s?,\s?(?:(?:and|und|et|y|e)\s)?|\s(?:and|und|et|y|e)\s/iu).filter((thing) => thing !== "");
}

/**
 * Several amounts side by side that one verb tells of: `20, 30 and 40 spent on coffee`, `spent 20, 30 and 40 on coffee, taxi and
 * paper`. Each is told with what is said of all of them, or with its own thing, on a line of its own; null where it is no such list.
 */
export function amountsListed(sentence: Sentence): string | null {
  const { text, money, tokens, cues } = sentence;
  const [first, last] = [money[0], money.at(-1)];
  if (!first || !last || money.length < 2 || text.includes("\n") || /[?¿%]/u.test(text)) return null;
  if (!money.every(({ start }, i) => i === 0 || between.test(text.slice(money[i - 1]?.end, start)))) return null;
  const at = (cue: { readonly from: number }) => tokens[cue.from]?.start ?? 0;
  const says = (names: readonly CueName[], from: number, to: number) =>
    cues.some((cue) => names.includes(cue.name) && at(cue) >= from && at(cue) < to);
  const verbAhead = says(spending, 0, first.start);
  if (!verbAhead && !says(moving, last.end, text.length)) return null;
  if (sentence.durations.length > 0 || says(otherwise, 0, first.start)) return null;
  // `all three` and the `no` of `os três no pix` tell how all of them were paid.
  const all = last.end + text.slice(last.end).search(forEach);
  if (says(otherwise, last.end, all < last.end ? text.length : all)) return null;
  const opens = tokens.every(
    ({ start, kind }, i) =>
      start >= first.start ||
      kind === "sign" ||
      sentence.marked(i) ||
      cues.some(({ name, from, to }) => from <= i && i < to && opening.includes(name)),
  );
  const behind = text.slice(last.end).replace(forEach, ",");
  if (!opens || behind.trim().replace(/\W/gu, "") === "") return null;
  const { led = "", things = "", more = "" } = thingsOf.exec(behind)?.groups ?? {};
  const each = parted(things);
  const own = each.length === money.length ? each.map((thing) => `${led}${thing}${more}`) : null;
  const before = text.slice(0, first.start);
  return money.map(({ start, end }, i) => `${before}${text.slice(start, end)}${own?.[i] ?? behind}`).join("\n");
}
