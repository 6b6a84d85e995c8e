import type { Found } from "../../found.ts";
import { encodeMoney } from "../../money/money.ts";
import { addDays, type Day } from "../../time/day.ts";
import type { Duration } from "../../time/find-durations.ts";
import type { Moment } from "../../time/find-moments.ts";
import { encodePeriod, type Period } from "../../time/period.ts";
import { type Clause, namesOf, tokenAt } from "../clauses/clause.ts";
import { putRight } from "../clauses/slip.ts";
import type { CueHit } from "../marks/cue-index.ts";
import type { Name, NameKind } from "../names/names.ts";
import { exactAmount } from "./exact-amount.ts";

/** The canonical text of the amount a clause is about: the one after a correction inside it, else the first. */
export function saidAmount(clause: Clause): string | undefined {
  const instead = putRight(clause).at(-1);
  if (instead) return encodeMoney(instead.value.money);
  const corrected = clause.money.length > 1 ? clause.hits("correct").at(-1) : undefined;
  const after = corrected
    ? clause.money.find(
        (m, i) =>
          tokenAt(clause, m.start) >= corrected.to &&
          /\b(?:no|sorry|wait|oops|actually|i mean)/i.test(clause.text) &&
          !/(?<!\p{L})not\s[$€£₹]?$/iu.test(clause.sentence.text.slice(0, m.start)) &&
          // `540 no 450`: in English the `no` takes back, elsewhere it denies.
          !(clause.sentence.language !== "en" && isAside(clause, i)),
      )
    : undefined;
  const result = clause.money.find((m, i) =>
    (i > 0 ? /(?:=|,\s*so)\s*[€$£₹]?\s*$/i : /=\s*[€$£₹]?\s*$/).test(clause.sentence.text.slice(0, m.start)),
  );
  const found =
    exactAmount(clause) ??
    result ??
    after ??
    clause.money.find((m) => m.value.marked) ??
    clause.money.find((m) => m.value.shaped) ??
    clause.money[0];
  return found ? encodeMoney(found.value.money) : undefined;
}

/** `for card design`, `on a cash register`, `at Bank of America`: a way of paying that only describes what follows. */
function isPartOfThing(clause: Clause, cue: CueHit): boolean {
  const { tokens, text } = clause.sentence;
  const next = tokens[cue.to];
  const said = text.slice(tokens[cue.from]?.start, tokens[cue.to - 1]?.end);
  if (next && cue.to < clause.to && ofCounters.test(next.text)) return true;
  const before = clause.cuesAt(cue.from - 1).some((each) => each.to === cue.from && ofThing.has(each.name));
  const card = cue.name === "mode.card" && cue.to === cue.from + 1;
  if (
    card &&
    (ofCards.test(text.slice(0, tokens[cue.from]?.start)) || cardsOf.test(text.slice(tokens[cue.to - 1]?.end)))
  )
    return true;
  // `he paid that in cash btw`: how, whatever follows.
  if (/^(?:in|by|via|with|per|mit|en|em|por|par)\s/iu.test(said)) return false;
  if (!before || !next || cue.to >= clause.to || next.kind !== "word") return false;
  if (/^\p{Lu}/u.test(said) && /^\p{Lu}|^of$/u.test(text.slice(next.start, next.end))) return true;
  return !clause.sentence.marked(cue.to) && clause.cuesAt(cue.to).every((each) => each.name.startsWith("category."));
}

/** What has a way of paying in its name: `cash register`, `card reader`. */
const ofCounters =
  /^(?:registers?|box|boxes|drawers?|counters?|machines?|readers?|terminals?|holders?|stands?|crops?)$/;

/** Cards that are sold: `10er Karte`, `gift card`, `carte cadeau`. */
const ofCards =
  /(?:\d\s?-?er|zehner|f[üu]nfer|zwanziger|\d\s?-?(?:class|session|visit|punch|lesson)|(?:class|session|punch|gift|loyalty|membership|greeting|birthday|stamp))[\s-]+$/iu;
const cardsOf =
  /^\s(?:cadeau|fid[ée]lit[ée]|regalo|presente|fidelidade|(?:de\s)?\d+\s(?:s[ée]ances|cours|clases|sesiones|aulas|sess[õo]es))(?!\p{L})/iu;

const ofThing: ReadonlySet<string> = new Set(["for", "on", "at", "article"]);

/** The value a dotted cue carries: of `mode.bank`, `mode.card` … the first said. */
export function saidValue(clause: Clause, group: string, besides: readonly string[] = []): string | undefined {
  const prefix = `${group}.`;
  const found = clause.cues.filter(
    (cue) =>
      cue.name.startsWith(prefix) &&
      !besides.includes(cue.name.slice(prefix.length)) &&
      !(group === "mode" && isPartOfThing(clause, cue)),
  );
  const best = found.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)[0];
  return best?.name.slice(prefix.length);
}

/** The first day said, optionally only at or after a token. */
export function saidDay(clause: Clause, look: "past" | "future", from = clause.from, to = clause.to): Day | undefined {
  return clause.moments(look).find((m) => m.value.day !== null && inRange(clause, m, from, to))?.value.day ?? undefined;
}

function inRange(clause: Clause, found: Found<unknown>, from: number, to: number): boolean {
  const at = tokenAt(clause, found.start);
  return at >= from && at < to;
}

/** A day and time put together from where they are said, with the end of a range. */
interface SaidTime {
  readonly day: Day | null;
  readonly time: string | null;
  readonly endDay: Day | null;
  readonly endTime: string | null;
}

/** When something is said to take place. */
export function saidTime(clause: Clause, look: "past" | "future"): SaidTime {
  const found = clause.moments(look);
  const timed = found.find((m) => m.value.time !== null);
  const dayed = timed?.value.day ? timed : (found.find((m) => m.value.day !== null) ?? timed);
  const until: Moment["until"] = timed?.value.until ?? dayed?.value.until;
  return {
    day: dayed?.value.day ?? null,
    time: timed?.value.time ?? null,
    endDay: until?.day ?? null,
    endTime: until?.time ?? null,
  };
}

/** The day a plan with only a time of day means: today while that time is ahead, else tomorrow. */
export function dayFor(clause: Clause, time: string): Day {
  const { today, time: now } = clause.sentence.hearing;
  return time > now ? today : addDays(today, 1);
}

/** The period a question asks about, as canonical text; of `heuer im Jänner` it is the one within the other. */
export function saidPeriod(clause: Clause, look: "past" | "future" = "past"): string | undefined {
  const [found, next] = clause.periods(look);
  if (found) return encodePeriod(next && isWithin(next.value, found.value) ? next.value : found.value);
  const day = saidDay(clause, look);
  return day ? `${day}..${day}` : undefined;
}

const isWithin = (inner: Period, outer: Period) =>
  outer.from <= inner.from && inner.to <= outer.to && encodePeriod(inner) !== encodePeriod(outer);

/** The names of a kind said in a clause: the first place's candidates, or what a later place says more plainly. */
export function saidNames(clause: Clause, kind: NameKind): readonly Name[] {
  const places = namesOf(clause, kind);
  return places.find((place) => place.value.length === 1)?.value ?? places[0]?.value ?? [];
}

/** The one name of a kind a clause says, when there is one. */
export function saidName(clause: Clause, kind: NameKind): string | undefined {
  const names = saidNames(clause, kind);
  return names.length === 1 ? names[0]?.name : undefined;
}

/** The first e-mail address, phone, link or site said. */
export function saidAddress(clause: Clause, ...kinds: readonly string[]): string | undefined {
  return clause.addresses.find((a) => kinds.includes(a.value.kind))?.value.text;
}

/** The lengths of time said in hours or minutes: days and weeks are no working time. */
export function worked(clause: Clause): readonly Found<Duration>[] {
  const { text } = clause.sentence;
  return clause.durations.filter(
    (length) =>
      !/(?:\d|\s|^)(?:days?|d|weeks?|wks?|w|months?|years?|tage?n?|wochen?|monate?n?|jahre?n?|d[ií]as?|semanas?|mes(?:es)?|a[nñ]os?|jours?|journ[ée]es?|j|semaines?|mois|ans?|m[eê]s)(?: and a half| y medi[oa]| et demie?| e mei[oa])?$/i.test(
        text.slice(length.start, length.end),
      ),
  );
}

/** Hours as decimal text from the lengths of time said. */
export function saidHours(clause: Clause): string | undefined {
  return worked(clause)[0]?.value.decimalHours;
}

/** What stands right before an amount that is put aside: `460, not 640`, `instead of 640`. */
const aside =
  /(?:(?<!\p{L})(?:not|nicht|instead of|rather than|statt|anstatt|anstelle von|et pas|et non|au lieu de|plut[oô]t que|en vez de|en lugar de|em vez de|em lugar de|ao inv[eé]s de|from))\s*(?:(?:de |d['’]|los |las |os |as |die |les ))?[$€£₹]?\s*$/iu;

/** A `no` puts aside only what stands right behind another amount: `12 mil no 21`. */
const noneOf =
  /^[^\p{L}]*(?:(?:and|y|e|et|und)\s+)?(?:no|n[aã]o|non|pas)\s+(?:(?:de |d['’]|los |las |os |as |les ))?[$€£₹]?\s*$/iu;

/** Whether the amount at an index of a clause's amounts is put aside for another. */
function isAside({ sentence: { text }, money, tokens }: Clause, index: number): boolean {
  const amount = money[index];
  const before = money[index - 1];
  if (!amount) return false;
  return (
    aside.test(text.slice(tokens[0]?.start ?? 0, amount.start)) ||
    (before !== undefined && noneOf.test(text.slice(before.end, amount.start)))
  );
}

/** Of two amounts the one that is put aside for the other: 450 of `540, not 450`; undefined where none is. */
export function amountAside(clause: Clause): string | undefined {
  const denied = clause.money.filter((_, i) => isAside(clause, i));
  return clause.money.length === 2 && denied.length === 1 && denied[0] ? encodeMoney(denied[0].value.money) : undefined;
}

/** The amount meant: not the one that is put aside. */
export function affirmedAmount(clause: Clause): string | undefined {
  const meant = clause.money.length === 1 ? clause.money : clause.money.filter((_, i) => !isAside(clause, i));
  const found = meant.at(-1) ?? clause.money.at(-1);
  return found ? encodeMoney(found.value.money) : undefined;
}
