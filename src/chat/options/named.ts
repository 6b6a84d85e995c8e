import { nameKey } from "../../name-key.ts";
import type { Named, NamedOrNew } from "../../named.ts";
import type { Scope } from "../../scope.ts";
import type { NameKind } from "../../understand/names/names.ts";
import type { Option, Reading } from "../command.ts";

/** How a slot says that a new thing of that name is wanted: set by the "Add …" button. */
const newMark = "+";

/** `the clinic`: an article that is no part of a name. */
const article = /^(?:the|el|la|los|las|le|les|der|die|das|den|dem|o|a|os|as)\s+/iu;

const offered = (kind: NameKind, { name }: Named, scope: Scope) => ({
  label: scope.show.name(kind, name),
  value: name,
});

/** What has that name: the one so written before those that are only nearly called so. */
function find(kind: NameKind, text: string, scope: Scope): Reading<Named> | null {
  const called = scope.names.byName(kind, text);
  const fits = called.length > 0 ? called : scope.names.byName(kind, text.trim().replace(article, ""), "exact");
  const typed = text.trim().toLowerCase();
  const whole = fits.filter((one) => one.name.toLowerCase() === typed);
  const found = whole.length > 0 ? whole : fits;
  const [only] = found;
  if (only && found.length === 1) return { value: { id: only.id, name: only.name } };
  if (found.length === 0) return null;
  return {
    problem: scope.say.problems.several(text),
    choices: found.slice(0, 8).map((one) => offered(kind, one, scope)),
  };
}

const close = (kind: NameKind, text: string, scope: Scope) =>
  scope.names.close(kind, text, 3).map((one) => offered(kind, one, scope));

/** Lists with names that every set of books has, which are suggested as the person reads them. */
const lists: ReadonlySet<NameKind> = new Set<NameKind>(["mode", "category", "classification"]);

const suggest = (kind: NameKind) => (typed: string, scope: Scope) => {
  const shown = ({ name }: Named) => scope.show.name(kind, name);
  const starting = scope.names.startingWith(kind, typed, 25).map(shown);
  if (!lists.has(kind)) return starting;
  const read = scope.names.all(kind, 100).map(shown);
  return [...new Set([...read.filter((name) => nameKey(name).startsWith(nameKey(typed))), ...starting])];
};

/** Something that must exist already: a client, a payment mode, a category … */
export function named(kind: NameKind, describe: string): Option<Named> {
  return {
    kind,
    describe,
    required: true,
    read: (text, scope) =>
      find(kind, text, scope) ?? {
        problem: scope.say.problems.unknownName(kind, text),
        choices: close(kind, text, scope),
      },
    suggest: suggest(kind),
  };
}

/** As `named`, but an unknown name can be added on the spot: asked with a button, never done silently (SPEC 12). */
export function namedOrNew(kind: NameKind, describe: string): Option<NamedOrNew> {
  return {
    kind,
    describe,
    required: true,
    read: (text, scope) => {
      if (text.startsWith(newMark)) return { value: { create: text.slice(newMark.length).trim() } };
      return (
        find(kind, text, scope) ?? {
          problem: scope.say.problems.unknownNew(kind, text),
          choices: [
            ...close(kind, text, scope),
            { label: scope.say.buttons.add(text), value: `${newMark}${text}`, answers: "yes" },
          ],
        }
      );
    },
    suggest: suggest(kind),
  };
}
