import type { Named } from "../../named.ts";
import type { Scope } from "../../scope.ts";
import type { NameKind } from "../../understand/names/names.ts";
import type { Choice, Option, Reading } from "../command.ts";
import { named } from "./named.ts";

/** How many namesakes are offered as buttons. */
export const choicesShown = 8;

/** Things that people call by name, of which several may have one name, and some are archived. */
export interface Namesakes {
  readonly kind: NameKind;
  readonly idShape: RegExp;
  byId(id: string, scope: Scope): Promise<Reading<Named>>;
  /** The archived ones of a name; at most `choicesShown`. */
  archivedAs(text: string, scope: Scope): Promise<readonly Named[]>;
  /** Buttons that tell some of them apart. */
  choicesOf(scope: Scope, ids: readonly string[]): Promise<Choice[]>;
}

/** One of them by its name, or by its id where a button means one of several of the same name. */
export function knownOf(of: Namesakes, describe: string): Option<Named> {
  const byName = named(of.kind, describe);
  return {
    ...byName,
    read: async (text, scope) => {
      if (of.idShape.test(text)) return of.byId(text, scope);
      const ids = namesakes(of.kind, text, scope);
      return ids.length < 2 ? byName.read(text, scope) : several(of, text, scope, ids);
    },
  };
}

/** As `knownOf`, and an archived one where no other has the name. */
export function anyOf(of: Namesakes, describe: string): Option<Named> {
  const known = knownOf(of, describe);
  return {
    ...known,
    read: async (text, scope) => {
      const reading = await known.read(text, scope);
      return "value" in reading ? reading : ((await archivedOf(of, text, scope)) ?? reading);
    },
  };
}

/** An archived one by its name; null when none has it. */
export async function archivedOf(of: Namesakes, text: string, scope: Scope): Promise<Reading<Named> | null> {
  const rows = await of.archivedAs(text, scope);
  const [only] = rows;
  if (!only) return null;
  if (rows.length === 1) return { value: only };
  const ids = rows.map((row) => row.id);
  return several(of, text, scope, ids);
}

async function several(of: Namesakes, text: string, scope: Scope, ids: readonly string[]): Promise<Reading<Named>> {
  return { problem: scope.say.problems.several(text), choices: await of.choicesOf(scope, ids) };
}

/** The ids of those that have one name between them, by which they can't be told apart; none when there are not several. */
export function namesakes(kind: NameKind, text: string, scope: Scope): string[] {
  const typed = text.trim().toLowerCase();
  const fits = scope.names.byName(kind, text);
  const whole = fits.filter((one) => one.name.toLowerCase() === typed);
  const found = whole.length > 0 ? whole : fits;
  return new Set(found.map((one) => one.name)).size < found.length ? found.map((one) => one.id) : [];
}
