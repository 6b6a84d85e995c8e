import { entry, type Part } from "../fill/part.ts";
import type { Sentence } from "../sentence.ts";

/** `order prints is done`, `die Rechnung schreiben ist erledigt`. */
const isDone =
  /^\s*(?:the\s+)?(.{3,120}?)\s+(?:(?:is|are|'s|has been|have been|ist|sind|est[áa]n?|ya est[áa]|est|sont)\s+)?(?:now\s+|all\s+|already\s+|schon\s+|d[ée]j[àa]\s+)?(?:done|finished|completed?|sorted|taken care of|erledigt|fertig|gemacht|geschafft|hech[oa]s?|list[oa]s?|terminad[oa]s?|faite?s?|finie?s?|termin[ée]e?s?|feit[oa]s?|pront[oa]s?|conclu[íi]d[oa]s?)[\s.!✓✅👍]*$/iu;

/** `finished book studio`, `done with the proofs`, `he terminado el folleto`. */
const didIt =
  /^\s*(?:(?:i|i've|i have|just|we|j'ai|ich habe|he|ya)\s+)*(?:done with|done|finished|completed|did|sorted|wrapped up|hice|hecho|termin[ée]|terminado|acab[ée]|fini|fait|boucl[ée]|fiz|terminei|acabei|conclu[íi])\s+(?:with\s+)?(?:(?:the|my|el|la|le|les|o|a|die|der|das)\s+)?(.{3,120}?)[\s.!✓✅👍]*$/iu;

/** `wireframes due tuesday`, `the proofs are due by friday`: until when, behind what is due. */
const dueBy =
  /^\s*(?:the\s+)?(.{3,120}?)\s+(?:(?:is|are|now)\s+)*(?:due|by|until|till|bis|para|pour|até|hasta)(?:\s+(?:on|by))?\s*$/iu;

async function dueTold({ text, hearing, moments }: Sentence): Promise<Part | null> {
  const day = moments("future").find(({ end, value }) => value.day !== null && /^[\s.!]*$/.test(text.slice(end)));
  if (!day?.value.day) return null;
  const said = dueBy.exec(text.slice(0, day.start)) ?? dueBy.exec(text.slice(0, day.start) + leadOf(text, day));
  const task = said?.[1] === undefined ? undefined : await hearing.facts.openTask?.(said[1].trim());
  return task === undefined ? null : entry("task.update", { task, due: day.value.day });
}

/** The word of a day's deadline that its reader took along: the `due` of `due tuesday`. */
function leadOf(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return (
    /^(?:due(?: on| by)?|by|until|till|bis|para|pour|até|hasta)(?!\p{L})/iu.exec(text.slice(start, end))?.[0] ?? ""
  );
}

/** An open task that is told to be done, or to be done until when, by nothing but its own words; null where no task is called so. */
export async function taskTold(sentence: Sentence): Promise<Part | null> {
  const { text, hearing, names, money } = sentence;
  const { openTask } = hearing.facts;
  if (
    !openTask ||
    money.length > 0 ||
    /[?¿\n]/.test(text) ||
    names.some(({ value }) => value.some(({ kind }) => kind === "project"))
  )
    return null;
  for (const said of [isDone.exec(text)?.[1], didIt.exec(text)?.[1]]) {
    const task = said === undefined ? undefined : await openTask(said.trim());
    if (task !== undefined) return entry("task.done", { task });
  }
  return dueTold(sentence);
}
