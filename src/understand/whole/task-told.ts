import { entry, type Part } from "../fill/part.ts";
import type { Sentence } from "../sentence.ts";

/** `order prints is done`, `die Rechnung schreiben ist erledigt`. */
const isDone =
  /^\s*(?:the\s+)?(.{3,120}?)\s+(?:(?:is|are|'s|has been|have been|ist|sind|est[áa]n?|ya est[áa]|est|sont)\s+)?(?:now\s+|all\s+|already\s+|schon\s+|d[ée]j[àa]\s+)?(?:done|finished|completed?|sorted|taken care of|erledigt|fertig|gemacht|geschafft|hech[oa]s?|list[oa]s?|terminad[oa]s?|faite?s?|finie?s?|termin[ée]e?s?|feit[oa]s?|pront[oa]s?|conclu[íi]d[oa]s?)[\s.!✓✅👍]*$/iu;

/** `finished book studio`, `done with the proofs`, `he terminado el folleto`. */
const didIt =
  /^\s*(?:(?:i|i've|i have|just|we|j'ai|ich habe|he|ya)\s+)*(?:done with|done|finished|completed|did|sorted|wrapped up|hice|hecho|termin[ée]|terminado|acab[ée]|fini|fait|boucl[ée]|fiz|terminei|acabei|conclu[íi])\s+(?:with\s+)?(?:(?:the|my|el|la|le|les|o|a|die|der|das)\s+)?(.{3,120}?)[\s.!✓✅👍]*$/iu;

/** An open task that is told to be done by nothing but its own words; null where no task is called so. */
export async function taskTold({ text, hearing, names, money }: Sentence): Promise<Part | null> {
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
  return null;
}
