import type { Clause } from "../clauses/clause.ts";
import type { Intent } from "../intents.ts";

/** What has a day by which it is due. */
export const hasDue: ReadonlySet<Intent> = new Set<Intent>([
  "invoice.create",
  "invoice.update",
  "project.add",
  "project.update",
  "goal.add",
]);

/** How long something goes on: `let it run until 5pm`, `que dure hasta las 6`, `geht bis 17 Uhr`. */
const until =
  /(?<!\p{L})(?:runs?|running|goes? on|going on|go|lasts?|stays?|extend it|make it|dur[ae]r?|que sea|va|dura|dauert|geht|gehen|laufen|reste|rester|vai|v[áa]|durar)\s(?:[^\d\s]+\s){0,2}?(?:un)?(?:till?|['’]?til|hasta|jusqu['’][àa]|bis|at[ée])\s(?:l[ao]s?\s|[àa]s?\s|um\s|zum\s|about\s|around\s)?\d|(?<!\p{L})bis\s(?:um\s|zum\s)?\d[^.!?]{0,14}\s(?:gehen|geht|dauern|dauert|laufen)(?!\p{L})/iu;

const untilThen =
  /(?<!\p{L})(?:until|till?|['’]til|hasta|jusqu['’][àa]|bis|at[ée])\s(?:l[ao]s?\s|[àa]s?\s|um\s|zum\s|about\s|ca\.?\s)?$/iu;

/** Whether no time is told but until when: `bin heut bis 18 Uhr beim Huber` begins at no hour. */
export function onlyUntil(clause: Clause): boolean {
  const timed = clause.moments("future").filter(({ value }) => value.time !== null);
  const { text } = clause.sentence;
  return (
    timed.length > 0 && timed.every(({ start, value }) => !value.until?.time && untilThen.test(text.slice(0, start)))
  );
}

/** Whether a clause tells until when something goes on. */
export function lastsUntil(clause: Clause): boolean {
  return until.test(clause.text);
}
