import { fold } from "../../fold.ts";
import type { Scene } from "../features.ts";
import { ask, entry, type Part } from "../fill/part.ts";
import type { Name } from "../names/names.ts";

/** Pasts that don't show their verb. */
const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ran: "run",
    lost: "lose",
    wrote: "write",
    swam: "swim",
    rode: "ride",
    sold: "sell",
    drank: "drink",
    made: "make",
    won: "win",
    gave: "give",
    held: "hold",
    found: "find",
    built: "build",
    did: "do",
    got: "get",
  }),
);

/** Said of any count that grows. */
const growing =
  /^(?:did|done|finished|completed|logged|added|got|gained|had|made|reached|hit|up|plus|another|won|walked through)$/u;
const shrinking = /^(?:lost|dropped|shed|down)$/u;
const ofWeight = /(?<!\p{L})(?:lose|drop|shed|weight)(?!\p{L})/u;
const reaching = /^(?:reached|hit)$/u;

const number = String.raw`(?<number>\d{1,3}(?:,\d{3})+|\d+(?:[.,]\d{1,2})?)\s?(?<thousands>k(?!\p{L}))?`;
const unit = String.raw`(?:\s*(?:more|new|further))*(?:\s*(?<unit>(?!(?:so|now|already|today|yesterday|this|last|in|on|total|done)\b)\p{L}[\p{L}-]*(?:\s+ups)?))?`;
const rest = String.raw`(?<standing>(?:\s*,?\s*(?:so far|now|in total|total|already))*)(?:\s*,?\s*(?:done|today|yesterday|this (?:week|month|morning|evening)|last (?:night|week)|on \p{L}+day))*[\s.!]*$`;
const begin = String.raw`^\W*(?:(?:i|we|i've|ive|i have|i'm|im|i am|just|also|today|yesterday|now|so far|finally)[\s,:]+)*`;

/** `lost 3 pounds`, `read 3 of 12`, `12 km today`, `3 more books`. */
const done = new RegExp(
  String.raw`${begin}(?:(?<verb>\p{L}+)\s+(?:about|another|only|over)?\s*)?${number}(?:\s*(?:out of|of|/)\s*(?<target>\d+))?${unit}${rest}`,
  "iu",
);

/** `followers are at 1200`, `at 1200 followers`, `weight loss is now 4 pounds`. */
const standing = new RegExp(
  String.raw`${begin}(?:(?<subject>\p{L}[\p{L} -]*?)\s+(?:is|are|now|stands?|stand)\s+)?(?:now\s+)?(?:at|up to)\s+${number}${unit}${rest}`,
  "iu",
);

/** `finished another book`: one that is not counted in figures. */
const oneMore = /(?<!\p{L})(?:another|one more)\s(?=\p{L})/iu;

const stem = (word: string) => {
  const plain = fold(word);
  const present = irregular.get(plain) ?? plain.replace(/(?<=\p{L}{3})(?:ed|ing)$/u, "");
  return present.replace(/(?<=\p{L}{2})(?:es|s|e)$/u, "");
};

const stems = (text: string) => new Set((fold(text).match(/\p{L}+/gu) ?? []).map(stem));

/**
 * Progress told in what a goal counts, without naming it: `lost 3 pounds`, `read 3 of 12`, `followers are at 1200`. Only for a
 * goal that counts just that, so that nothing is written of books that were bought (SPEC 9, 12); null otherwise.
 */
export function goalTold(scene: Scene): Part | null {
  const { clause } = scene;
  const text = /\d/.test(clause.text) ? clause.text : clause.text.replace(oneMore, "1 ");
  if (!/\d/.test(text) || clause.money.some((amount) => amount.value.marked && !/pounds/iu.test(clause.text)))
    return null;
  const at = standing.exec(text);
  const said = (at ?? done.exec(text))?.groups;
  if (!said || scene.has("@question") || (scene.has("@unreal") && !shrinking.test(said.verb ?? ""))) return null;
  const goals = clause.sentence.hearing.names.all("goal", 50).filter((goal) => isTold(goal, said, at !== null));
  if (goals.length === 0) return null;
  const count = plain(said.number ?? "", said.thousands !== undefined);
  const stands = at !== null || said.target !== undefined || said.standing !== "" || reaching.test(said.verb ?? "");
  const slots = stands ? { value: count } : { delta: count };
  const [only] = goals;
  if (goals.length === 1 && only) return entry("goal.progress", { goal: only.name, ...slots });
  const names = goals.map((goal) => goal.name);
  return ask("disambiguation", "intent", "goal.progress", slots, names);
}

/** Whether a goal counts what was said: its unit, done in its way; or, without a unit, its verb and its target. */
function isTold(goal: Name, said: Readonly<Record<string, string | undefined>>, isStanding: boolean): boolean {
  const words = stems(`${goal.name} ${goal.detail ?? ""}`);
  const { unit: counted = said.subject?.split(" ").at(-1), verb = "", target } = said;
  const isOwnVerb = verb !== "" && words.has(stem(verb));
  if (counted === undefined)
    return isOwnVerb && target !== undefined && new RegExp(String.raw`(?<!\d)${target}(?!\d)`).test(goal.name);
  if (!words.has(stem(counted))) return false;
  if (isStanding || verb === "" || isOwnVerb) return true;
  const way = fold(verb);
  return growing.test(way) || (shrinking.test(way) && ofWeight.test(fold(goal.name)));
}

function plain(count: string, isThousands: boolean): string {
  const whole = /,\d{3}$/.test(count) ? count.replace(/,/g, "") : count.replace(",", ".");
  return isThousands ? String(Math.round(Number(whole) * 1000)) : whole;
}
