import { nameKey } from "../../name-key.ts";
import { type Clause, cuedAt } from "../clauses/clause.ts";
import { entry, type Part } from "../fill/part.ts";

/** Words that ask for a meeting and name none. */
const asking =
  /^(?:show|see|open|view|pull|up|when|whens|what|whats|where|wheres|which|day|time|date|link|place|agenda|details|detail|info|is|are|s|does|do|start|starts|take|on|for|of|about|at|the|my|our|next|me|please|pls|meeting|reunion|reuniao|termin|cuando|cual|muestra|ver|donde|es|la|el|mi|los|quand|montre|ou|est|le|les|mon|ma|zeig|zeige|mir|wann|wo|ist|der|die|das|mein|quando|mostra|onde|o|a|os|meu|minha)$/;

/** How many times of one meeting go along, for its command to choose the next of. */
const mostKept = 8;

/** The meeting to come that is asked for by its name and nothing else: `show Team sync`, `when is the kickoff?`; null where none is called so. */
export async function meetingAsked(clause: Clause): Promise<Part | null> {
  const { facts } = clause.sentence.hearing;
  if (!facts.meetings || clause.tokens.length > 12) return null;
  const words: string[] = [];
  for (const [i, { kind, text }] of clause.tokens.entries()) {
    if (kind === "sign" || kind === "possessive" || asking.test(text)) continue;
    if (!cuedAt(clause, clause.from + i, "polite")) words.push(text);
  }
  if (words.length === 0) return null;
  const held = await facts.meetings();
  const fits = held.filter(({ name, owner }) => {
    const key = nameKey(`${name} ${owner ?? ""}`).split(" ");
    return words.every((word) => key.includes(word)) && words.some((word) => nameKey(name).split(" ").includes(word));
  });
  const seen = new Set<string>();
  const once = fits.filter(({ id }) => !seen.has(id.split("@")[0] ?? id) && seen.add(id.split("@")[0] ?? id));
  return once.length === 0
    ? null
    : entry("meeting.show", {
        meeting: once
          .map(({ id }) => id)
          .slice(0, mostKept)
          .join(","),
      });
}
