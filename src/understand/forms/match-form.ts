import { findMoney } from "../../money/find-money.ts";
import { encodeMoney } from "../../money/money.ts";
import { encodePeriod } from "../../time/period.ts";
import type { CueName } from "../../words/cue-words.ts";
import { type FormSlot, formSlots } from "../../words/form-words.ts";
import { type Clause, cuedAt } from "../clauses/clause.ts";
import type { Range } from "../marks/marks.ts";
import { calledPartly } from "../names/called-partly.ts";
import type { Name, NameKind } from "../names/names.ts";
import type { SlotName } from "../slot-names.ts";
import { articles, recurringNouns } from "./form-index.ts";
import type { Step } from "./pattern.ts";

/** What a slot took: the half-open range of its tokens, its canonical text, and the names it may mean where it is a name. */
export interface Taken {
  readonly from: number;
  readonly to: number;
  readonly value: string;
  readonly names?: readonly Name[];
}

/** How a clause fits a way of saying something. */
export interface Fit {
  readonly slots: ReadonlyMap<FormSlot, Taken>;
  /** How many of its tokens are the words of the way, and how many are taken by what is known by name or value. */
  readonly said: number;
  readonly known: number;
}

/** What the slots of a form took, as text. */
export type Said = Partial<Record<SlotName, string>>;

/** What stands in no name of a thing: it denies, asks, supposes, or says that others say so. */
const moods: readonly CueName[] = [
  "hypothetical",
  "negation",
  "question",
  "auxiliary",
  "wish",
  "promise",
  "quote",
  "self",
  "pronoun",
  "smallTalk",
  "howTo",
  "howToDo",
];
const mostInName = 8;
const mostInWords = 60;
/** The words a name may be said in that the text did not mark. */
const mostUnmarked = 4;

/** Signs, possessives and articles between the steps. */
function passes(clause: Clause, at: number): boolean {
  const token = clause.sentence.tokens[at];
  if (!token || at >= clause.to) return false;
  return token.kind === "sign" || token.kind === "possessive" || articles.has(token.text);
}

/** Whether nothing but signs and politeness is left. */
function isEnd(clause: Clause, from: number): boolean {
  for (let at = from; at < clause.to; at++) {
    const token = clause.sentence.tokens[at];
    if (token?.kind === "sign" && !cuedAt(clause, at, "help")) continue;
    if (token?.text === "?" || cuedAt(clause, at, "polite", "smallTalk")) continue;
    return false;
  }
  return true;
}

const startOf = (clause: Clause, at: number) => clause.sentence.tokens[at]?.start ?? clause.sentence.text.length;
const endOf = (clause: Clause, to: number) => clause.sentence.tokens[to - 1]?.end ?? 0;

/** The token behind a mark that begins at one; undefined where none does. */
function marked<T extends Range>(clause: Clause, list: readonly T[], at: number): { mark: T; to: number } | undefined {
  const start = startOf(clause, at);
  const mark = list.find((each) => each.start === start);
  if (!mark) return undefined;
  let to = at + 1;
  while (to < clause.to && startOf(clause, to) < mark.end) to++;
  return { mark, to };
}

/** The text of a clause from one token to before another. */
export function textOf(clause: Clause, from: number, to: number): string {
  return clause.sentence.text.slice(startOf(clause, from), endOf(clause, to)).trim();
}

/** Words free of signs around them; what is quoted stands as it is (SPEC 12). */
function words(clause: Clause, from: number, to: number): Taken | null {
  const { tokens } = clause.sentence;
  let first = from;
  let last = to;
  while (first < last && tokens[first]?.kind === "sign" && !/["“”«#@$€£(]/.test(tokens[first]?.text ?? "")) first++;
  while (last > first && tokens[last - 1]?.kind === "sign" && !/["“”»)%!?]/.test(tokens[last - 1]?.text ?? "")) last--;
  if (last <= first) return null;
  const text = textOf(clause, first, last);
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  const [, quoted] = /^["“”«]([^"“”«»]+)["“”»]$/u.exec(text) ?? [];
  return { from: first, to: last, value: quoted ?? text };
}

function thing(clause: Clause, from: number, to: number): Taken | null {
  let first = from;
  while (first < to && passes(clause, first)) first++;
  const taken = words(clause, first, to);
  if (!taken || taken.to - taken.from > mostInName || taken.value.includes("\n")) return null;
  for (let at = taken.from; at < taken.to; at++) if (cuedAt(clause, at, ...moods)) return null;
  return taken;
}

/** What nothing in the books is called: amounts, and what is said of something. */
const told = /\d|(?<!\p{L})(?:is|are|was|es|est[áa]|son|est|sont|ist|sind|war|[ée]|são|and|und|et|y)(?!\p{L})/iu;

/** `résumé du mois`: what begins with "of" is called nothing by itself. */
const ofSomething = /^(?:(?:du|del|de l[ae]s?|of)\s|d['’])/iu;

/** What something in the books is called in a few words; what recurs has a word for that in it where the way leaves it out. */
function called(kind: (typeof formSlots)[FormSlot]) {
  return (clause: Clause, from: number, to: number): Taken | null => {
    const taken = thing(clause, from, to);
    if (!taken || kind === "thing") return taken;
    if (told.test(taken.value) || ofSomething.test(taken.value)) return null;
    if (kind !== "arrangement") return taken;
    const { tokens } = clause.sentence;
    return tokens.slice(taken.from, taken.to).some((token) => recurringNouns.has(token.text)) ? taken : null;
  };
}

/** The names of a kind that begin at a token: as recognised, else as the books spell one of up to a few words. */
function namedAt(clause: Clause, at: number, kind: NameKind): Taken[] {
  const found = marked(clause, clause.namesOf(kind), at);
  const taken = (to: number, names: readonly Name[]): Taken => ({
    from: at,
    to,
    value: names.length === 1 ? (names[0]?.name ?? "") : textOf(clause, at, to),
    names,
  });
  if (found) {
    const one = taken(found.to, found.mark.value);
    // `the Website project`: the word for what it is belongs to its name.
    const noun = kind === "project" && cuedAt(clause, found.to, "projectNoun") && found.to < clause.to;
    return noun ? [taken(found.to + 1, found.mark.value), one] : [one];
  }
  const out: Taken[] = [];
  for (let to = Math.min(at + mostUnmarked, clause.to); to > at; to--) {
    if (clause.sentence.tokens[to - 1]?.kind === "sign") continue;
    const said = textOf(clause, at, to);
    const names = said.length < 3 ? [] : clause.sentence.hearing.names.byName(kind, said);
    const close = names.filter((name) => isClose(name.name, said));
    if (close.length > 0) out.push(taken(to, close));
  }
  return out;
}

/** The names of a kind that some words from a token on mean by being among theirs, the most words first. */
function partlyNamedAt(clause: Clause, at: number, kind: NameKind): Taken[] {
  const out = namedAt(clause, at, kind);
  for (let to = Math.min(at + mostUnmarked, clause.to); to > at; to--) {
    if (articles.has(clause.sentence.tokens[at]?.text ?? "") || clause.sentence.tokens[to - 1]?.kind === "sign")
      continue;
    const said = textOf(clause, at, to);
    const names = calledPartly(clause.sentence.hearing.names, kind, said);
    const [only, other] = names;
    if (only) out.push({ from: at, to, value: other ? said : only.name, names });
  }
  return out;
}

/** Whether a name is what was said but for an ending: `tapes` for `Tape`. */
function isClose(name: string, said: string): boolean {
  return Math.abs(name.length - said.length) <= 3;
}

const me = /^(?:me|myself|mir|mich|mi|moi|mim)$/;

/** One member or several: `me`, `Priya`, `Priya and Tom`. */
function membersAt(clause: Clause, at: number): Taken[] {
  const { tokens } = clause.sentence;
  const one = (from: number): { value: string; to: number } | undefined => {
    if (me.test(tokens[from]?.text ?? "") && from < clause.to) return { value: "me", to: from + 1 };
    const named = namedAt(clause, from, "member").find((taken) => taken.names?.length === 1);
    return named && { value: named.value, to: named.to };
  };
  const first = one(at);
  if (!first) return [];
  const values = [first.value];
  let { to } = first;
  for (;;) {
    let next = to;
    while (next < clause.to && (tokens[next]?.text === "," || /^(?:and|y|e|et|und|&)$/.test(tokens[next]?.text ?? "")))
      next++;
    const more = next > to ? one(next) : undefined;
    if (!more) break;
    values.push(more.value);
    to = more.to;
  }
  return [{ from: at, to, value: values.join(", ") }];
}

const numeral = /^\d[\d.,]*(?![\d.,]*\p{L})/u;

function numberAt(clause: Clause, at: number): Taken[] {
  const { text, tokens } = clause.sentence;
  const start = startOf(clause, at);
  const said = numeral.exec(text.slice(start))?.[0].replace(/[.,]$/, "");
  if (said) {
    let to = at + 1;
    while (to < clause.to && startOf(clause, to) < start + said.length) to++;
    return [{ from: at, to, value: said }];
  }
  const counted = numbers.get(tokens[at]?.text ?? "");
  return counted === undefined ? [] : [{ from: at, to: at + 1, value: String(counted) }];
}

/** `25 miles`: a number and the word for what it counts. */
function countAt(clause: Clause, at: number): Taken[] {
  return numberAt(clause, at)
    .filter(
      ({ to }) => to < clause.to && clause.sentence.tokens[to]?.kind === "word" && !cuedAt(clause, to, "due", "to"),
    )
    .map(({ to, value }) => ({ from: at, to: to + 1, value: `${value} ${textOf(clause, to, to + 1)}` }));
}

/** Small numbers in words, of all languages. */
const numbers = new Map(
  [
    "one uno una un une ein eine einen um uma",
    "two dos deux zwei dois duas couple",
    "three tres trois drei",
    "four cuatro quatre vier quatro",
    "five cinco cinq funf",
    "six seis sechs",
    "seven siete sept sieben sete",
    "eight ocho huit acht oito",
    "nine nueve neuf neun nove",
    "ten diez dix zehn dez",
    "eleven once onze elf",
    "twelve doce douze zwolf doze dozen",
  ].flatMap((said, place) => said.split(" ").map((word) => [word, place + 1] as const)),
);

function amountAt(clause: Clause, at: number): Taken[] {
  const { locale, currency } = clause.sentence.hearing;
  const found = marked(clause, clause.money, at);
  if (found) return [{ from: at, to: found.to, value: encodeMoney(found.mark.value.money) }];
  const start = startOf(clause, at);
  const [bare] = /^[\d$€£₹]/.test(clause.sentence.text.slice(start, start + 1))
    ? findMoney(clause.sentence.text.slice(start, start + 24), { locale, currency })
    : [];
  if (bare?.start !== 0) return [];
  let to = at + 1;
  while (to < clause.to && startOf(clause, to) < start + bare.end) to++;
  return [{ from: at, to, value: encodeMoney(bare.value.money) }];
}

/** What a slot other than free words may take from a token on. */
function valuesAt(clause: Clause, slot: FormSlot, at: number): Taken[] {
  const kind = formSlots[slot];
  switch (kind) {
    case "words":
    case "thing":
    case "kept":
    case "arrangement":
      return [];
    case "word":
      return clause.sentence.tokens[at]?.kind === "word"
        ? [{ from: at, to: at + 1, value: textOf(clause, at, at + 1) }]
        : [];
    case "members":
      return membersAt(clause, at);
    case "amount":
      return amountAt(clause, at);
    case "number":
      return numberAt(clause, at);
    case "length": {
      const found = marked(clause, clause.durations, at);
      return found ? [{ from: at, to: found.to, value: String(Math.round(found.mark.value.minutes)) }] : [];
    }
    case "day": {
      const found = marked(clause, clause.moments("future"), at);
      return found?.mark.value.day ? [{ from: at, to: found.to, value: found.mark.value.day }] : [];
    }
    case "time": {
      const found = marked(clause, clause.moments("future"), at);
      return found?.mark.value.time ? [{ from: at, to: found.to, value: found.mark.value.time }] : [];
    }
    case "period": {
      const found = marked(clause, clause.periods("future"), at);
      if (found) return [{ from: at, to: found.to, value: encodePeriod(found.mark.value) }];
      const day = marked(clause, clause.moments("future"), at);
      const on = day?.mark.value.day;
      return day && on ? [{ from: at, to: day.to, value: `${on}..${on}` }] : [];
    }
    case "invoice": {
      const found = marked(clause, clause.invoices, at);
      const said = found && clause.sentence.text.slice(found.mark.start, found.mark.end);
      return found && said ? [{ from: at, to: found.to, value: said }] : [];
    }
    case "count":
      return countAt(clause, at);
    case "partly goal":
      return partlyNamedAt(clause, at, "goal");
    case "partly resource":
      return partlyNamedAt(clause, at, "resource");
    case "partly service":
      return partlyNamedAt(clause, at, "service");
    case "partly supply":
      return partlyNamedAt(clause, at, "supply");
    case "phone":
    case "email": {
      const found = marked(clause, clause.addresses, at);
      return found?.mark.value.kind === kind ? [{ from: at, to: found.to, value: found.mark.value.text }] : [];
    }
    default:
      return namedAt(clause, at, kind);
  }
}

function matches(clause: Clause, steps: readonly Step[], at: number, state: Fit): Fit | null {
  const [step, ...rest] = steps;
  if (!step) return isEnd(clause, at) ? state : null;
  if (step.kind === "maybe")
    return matches(clause, [...step.steps, ...rest], at, state) ?? matches(clause, rest, at, state);
  if (step.kind === "slot") return takes(clause, step.slot, rest, at, state);
  for (const said of step.any) {
    if (said.some((word, i) => at + i >= clause.to || clause.sentence.tokens[at + i]?.text !== word)) continue;
    const fit = matches(clause, rest, at + said.length, { ...state, said: state.said + said.length });
    if (fit) return fit;
  }
  return passes(clause, at) ? matches(clause, steps, at + 1, state) : null;
}

function takes(clause: Clause, slot: FormSlot, rest: readonly Step[], at: number, state: Fit): Fit | null {
  const kind = formSlots[slot];
  const with_ = (taken: Taken, known: number): Fit => ({
    slots: new Map([...state.slots, [slot, taken]]),
    said: state.said,
    known: state.known + known,
  });
  const isFree = kind === "words" || kind === "thing" || kind === "kept" || kind === "arrangement";
  if (!isFree) {
    for (const taken of valuesAt(clause, slot, at)) {
      const fit = matches(clause, rest, taken.to, with_(taken, taken.to - taken.from));
      if (fit) return fit;
    }
    return passes(clause, at) ? takes(clause, slot, rest, at + 1, state) : null;
  }
  const isLast = rest.every((one) => one.kind === "maybe");
  const read = kind === "words" ? (isLast ? words : thing) : called(kind);
  if (rest.length === 0) {
    let to = Math.min(clause.to, at + mostInWords);
    while (to > at + 1 && cuedAt(clause, to - 1, "polite")) to--;
    const taken = isEnd(clause, to) ? read(clause, at, to) : null;
    return taken && with_(taken, 0);
  }
  const most = Math.min(clause.to, at + mostInName + 4);
  for (let to = at + 1; to <= most; to++) {
    const taken = read(clause, at, to);
    const fit = taken && matches(clause, rest, to, with_(taken, 0));
    if (fit) return fit;
  }
  return null;
}

/** How a clause, from a token on, fits what is said step by step; null where it does not. */
export function fitOf(clause: Clause, steps: readonly Step[], from: number): Fit | null {
  return matches(clause, steps, from, { slots: new Map(), said: 0, known: 0 });
}
