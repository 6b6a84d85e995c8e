import { placeNamed } from "../../words/several-words.ts";
import { rowsTold } from "../messages.ts";
import type { Step, Turn } from "../turn.ts";

/** What a text means of a list that was shown right before: something to do, or the text with the name of what is at its place. */
export type OfList = { readonly steps: readonly Step[] } | { readonly text: string };

/**
 * A place said right behind a list is of what stands there: `the second one` shows it, `mark the first paid` says so of it by its
 * name. Null where no list was shown last, or it has no such place.
 */
export async function ofListShown({ tx, scope, talk }: Turn, text: string): Promise<OfList | null> {
  const said = placeNamed(text);
  if (!said) return null;
  const where = { conversation: talk.conversation, memberId: scope.person.id };
  const last = await tx.message.findFirst({ where, orderBy: { seq: "desc" } });
  const rows = last && rowsTold(last);
  const name = rows?.names.at(said.place);
  if (!rows || name === undefined) return null;
  if (said.onlyShown)
    return { steps: [{ do: "run", press: { command: rows.command, slots: { [rows.option]: name } } }] };
  return { text: `${said.before}${name}${said.after}` };
}
