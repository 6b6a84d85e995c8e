import { fold } from "../../fold.ts";
import { addDays, addMonths, type Day } from "../../time/day.ts";
import type { Recurrence } from "../../time/find-recurrences.ts";
import type { Scene } from "../features.ts";
import { entry, type Part } from "../fill/part.ts";
import { saidRhythm } from "../fill/rhythm.ts";
import type { Intent } from "../intents.ts";
import type { SaidSlots } from "../slot-names.ts";

/** What can recur. */
const recurring: ReadonlySet<Intent> = new Set<Intent>(["income.add", "expense.add"]);

/** What may be said beside the rhythm, `that's every month`, `hazlo mensual`, `isso é todo mês`, and says nothing else. */
const around =
  /^(?:(?:and|oh|ah|by the way|btw|y|por cierto|ali[áa]s|übrigens|d['’]ailleurs|e)[\s,]+)*(?:(?:that|this|it|eso|esto|ese|este|isso|isto|esse|este|das|es|ça|cela|c['’])[\s'’]*(?:one|gasto|pago|ingreso|cobro|valor)?\s*)?(?:(?:['’]?s|is|recurs?|repeats?|happens|comes|goes out|comes in|es|son|ser[áa]|se paga|se cobra|se repite|lo pago|la pago|lo cobro|pasa|va|é|são|s[ãa]o|repete|se repete|pago isso|ist|kommt|vence|sai|sale|tombe|wiederholt sich|revient|est|se r[ée]p[èe]te|make|make it|make that|make this|set it|set that|hazlo|hazla|ponlo|ponla|que sea|que se repita|rep[íi]telo|rep[íi]tela|faz|faz isso|repete isso|deixa|mets-le|mach das|mach es)\s*)?(?:(?:to be|to|as|as a|a|also|too|tamb[ié]{1,2}n|tamb[ée]m|igual|fijo|fixo|fällig|due|dran|weg|ab|recurring|recurrente|recorrente)\s*)*$/iu;

/** The rent of `la renta es todos los meses`: what it is, by its category. */
const article = /^(?:the|my|la|el|los|las|mi|a|o|as|os|meu|minha|le|die|der|das|mein|meine)\s/iu;

/** `that's every month`: what was written last recurs from now on; null where the text says more, or nothing that can was written. */
export async function recursPart(scene: Scene): Promise<Part | null> {
  const { clause } = scene;
  const { last } = clause.sentence.hearing;
  if (!last?.whole || !recurring.has(last.intent) || clause.money.length + clause.names.length > 0) return null;
  const [rhythm, ...more] = clause.rhythms();
  if (!rhythm || more.length > 0 || scene.has("@question") || scene.has("@unreal")) return null;
  const begin = clause.tokens[0]?.start ?? 0;
  const { text } = clause.sentence;
  const behind = text.slice(rhythm.end, begin + clause.text.length);
  const rhythmSaid = saidRhythm(clause);
  const whole = rhythmSaid ? await last.whole() : undefined;
  if (!rhythmSaid || !whole || !recurring.has(whole.intent)) return null;
  const ahead = text.slice(begin, rhythm.start);
  const fits = [withoutThing(scene, ahead), withoutCalled(ahead, whole.slots)].some((said) =>
    around.test(`${said}${behind}`.replace(/[\s.!,]+/gu, " ").trim()),
  );
  if (!fits) return null;
  const { today } = clause.sentence.hearing;
  // The one that was written stands: it recurs from the next time on.
  const on = rhythmSaid.on ?? nextTime(rhythm.value, whole.day ?? today, today);
  return entry(whole.intent, { ...whole.slots, repeat: rhythmSaid.repeat, on });
}

/** The first day after today, and after the day it was on, from which a rhythm goes on. */
function nextTime({ unit, every, weekdays, dayOfMonth }: Recurrence, day: Day, today: Day): Day {
  const latest = day > today ? day : today;
  if (weekdays !== undefined || dayOfMonth !== undefined) return addDays(latest, 1);
  for (let times = 1; ; times++) {
    const steps = times * every;
    const next =
      unit === "month" || unit === "year"
        ? addMonths(day, unit === "year" ? 12 * steps : steps)
        : addDays(day, unit === "week" ? 7 * steps : steps);
    if (next > today) return next;
  }
}

/** `das adobe abo ist jeden monat am 18.`, right behind it: the words before a rhythm without those it was called by. */
function withoutCalled(before: string, { vendor = "", for: what = "", category = "" }: SaidSlots): string {
  const called = fold(`${vendor} ${what} ${category}`).split(/\s+/);
  const words = before.replace(article, "").split(/\s+/);
  const is = words.findIndex((word) => beingSo.test(word));
  const thing = is < 0 ? [] : words.slice(0, is).map((word) => fold(word));
  const known = thing.length > 0 && thing.length <= 3 && thing.some((word) => word.length > 2 && called.includes(word));
  return known ? words.slice(is).join(" ") : before;
}

const beingSo = /^(?:is|ist|kommt|es|est|é|vence|sale|sai|tombe)$/iu;

/** The words before a rhythm without the one that names what recurs. */
function withoutThing({ clause }: Scene, before: string): string {
  const thing = clause.cues.find(({ name }) => name.startsWith("category.") || name === "expenseNoun");
  const { tokens, text } = clause.sentence;
  const said = thing && text.slice(tokens[thing.from]?.start ?? 0, tokens[thing.to - 1]?.end ?? 0);
  const at = said ? before.indexOf(said) : -1;
  if (!said || at < 0) return before;
  return before.slice(0, at).replace(article, "") + before.slice(at + said.length);
}
