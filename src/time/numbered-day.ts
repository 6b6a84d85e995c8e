import { makeDay, monthOf, yearOf } from "./day.ts";
import { dayNumberAt } from "./read-count.ts";
import type { Reading, SaidDate } from "./reading.ts";
import { nearestDayOfMonth } from "./resolve-day.ts";
import type { Tokens } from "./tokens.ts";
import { unitPeriod, unitReferenceAt } from "./unit-reference.ts";
import { prepositioned } from "./written-date.ts";

/** What is counted by ordinals and may stand behind "on the 2nd" without being a day. */
export const countedThings = new Set(
  "floor draft version invoice round attempt try page project payment instalment installment milestone street avenue item one half call meeting email revision shooter shooters camera cameras photographer photographers editor editors hand hands thought thoughts chance look class property home homes car van vehicle language opinion date wedding wife husband".split(
    " ",
  ),
);

/** Words for how something was paid or sent, or that it is so now, which may stand behind a day: `le 9 par virement`, `the 25th now`. */
const means = new Set(
  "par avec chez via por con com mit per bar bei pelo pela mediante with using now instead please pls if because".split(
    " ",
  ),
);

/** What a day is asked or told to be, last of what is said: `is the 25th clear?` */
const takenOrFree = new Set(
  "clear free open busy booked full taken empty available packed libre lleno ocupado libres pris plein charge frei voll belegt ausgebucht livre cheio ocupado lotado".split(
    " ",
  ),
);

/** What is to be done on a day: `recuérdame el 28 pagar el alquiler`. */
const toDo = /^(?:que|\p{L}{2,}(?:ar|er|ir)(?:l[aeo]s?|me|nos)?)$/u;

const thingsAfterDay = new Set(["at", "on", "to", "from", "and", "by", "of", "for", "soFar"]);

/** Whether a word tells nothing of a time. */
function isPlain({ sense }: NonNullable<ReturnType<Tokens["at"]>>): boolean {
  if (sense.month !== undefined || sense.unit !== undefined || sense.weekday !== undefined) return false;
  return (
    sense.clock === undefined &&
    sense.part === undefined &&
    (sense.roles === undefined || [...sense.roles].length === 0)
  );
}

/** `le 14 reçu 500 du lycée`: a number with an article that opens a text in which another one follows is its day. */
function opensWithDay(tokens: Tokens, start: number, next: number): boolean {
  if (start !== 1 || !/^(?:le|el|dia)$/.test(tokens.texts[0] ?? "")) return false;
  return tokens.list.slice(next).some(({ shape }) => shape !== "word" && shape !== "sign");
}

/** What is made for a day: `prato do dia 12`. */
const ofEachDay = /^(?:prato|menu|sopa|especial|peixe|sugestao)$/;

/** `the night of the 28th`, `la tarde del 28`: a part of a day right before what it is of. */
function ofPart(tokens: Tokens, start: number): boolean {
  let at = start - 1;
  while (at > start - 4 && (tokens.is(at, "of") || tokens.is(at, "on") || tokens.is(at, "the"))) at--;
  return at < start - 1 && tokens.sense(at).part !== undefined;
}

/** "the 12th", "le 12", "dia 12", "am 12.", "the 1st of next month". */
export function numberedDay({ tokens, style }: Reading, at: number): SaidDate | null {
  const { today, look } = style;
  // `o café do dia 5`: the word for a day makes the number one, whatever leads to it; `o prato do dia` is none.
  const called = tokens.texts[at]?.endsWith(" dia") === true && !ofEachDay.test(tokens.texts[at - 1] ?? "");
  const from = called && !tokens.is(at, "on") ? at + 1 : at;
  const start =
    from > at ? from : tokens.skip(tokens.is(at, "on") && tokens.is(at + 1, "the") ? at + 1 : at, "the", "on");
  const number = dayNumberAt(tokens, start);
  if (!number) return null;
  const { value, next } = number;
  const month = unitReferenceAt(tokens, tokens.skip(next, "of"));
  if (month?.unit === "month" && (month.shifted || tokens.is(next, "of"))) {
    const { from } = unitPeriod(today, "month", month.shift);
    const day = makeDay(yearOf(from), monthOf(from), value);
    if (month.shifted || !day) return day && { day, next: month.next };
    const nearest = nearestDayOfMonth(today, value, look);
    return nearest && { day: nearest, next: month.next };
  }
  const parted = ofPart(tokens, start);
  const introduced = start > at || called || prepositioned(tokens, start) || parted;
  if (!introduced) return null;
  const plain = !number.ordinal && !parted;
  if (plain && tokens.words.english) return null;
  if (plain && !called && !(tokens.is(start - 1, "on") || tokens.is(start - 1, "by") || tokens.is(start - 1, "since")))
    return null;
  if (plain && /^(?:en|em|na|no|a|im|an|der|los|in|para|pour|da|du|au)$/.test(tokens.texts[start - 1] ?? ""))
    return null;
  if (tokens.at(start)?.shape === "word" && plain) return null;
  const follower = tokens.at(next);
  if (countedThings.has(follower?.text ?? "")) return null;
  const roles = follower?.sense.roles;
  // `al segundo fotógrafo`: an ordinal in words counts what stands behind it.
  if (
    tokens.at(start)?.shape === "word" &&
    follower?.shape === "word" &&
    isPlain(follower) &&
    !means.has(follower.text)
  )
    return null;
  const free =
    follower === undefined ||
    follower.shape !== "word" ||
    called ||
    follower.sense.clock !== undefined ||
    follower.sense.part !== undefined ||
    means.has(follower.text) ||
    opensWithDay(tokens, start, next) ||
    (toDo.test(follower.text) && /^(?:el|le|dia)$/.test(tokens.texts[start - 1] ?? "")) ||
    (takenOrFree.has(follower.text) && (tokens.at(next + 1)?.shape ?? "sign") === "sign") ||
    (roles !== undefined && [...roles].some((r) => thingsAfterDay.has(r))) ||
    prepositioned(tokens, tokens.is(start - 1, "the") ? start - 1 : start);
  if (!free || follower?.sense.unit !== undefined || follower?.sense.month !== undefined) return null;
  if (follower?.shape === "sign" && /[%$€£/]/.test(follower.text)) return null;
  const day = nearestDayOfMonth(today, value, look);
  return day && { day, next };
}
