import { builtInsRead } from "../built-in-names.ts";
import { UserError } from "../errors.ts";
import { nameKey } from "../name-key.ts";
import type { Named } from "../named.ts";
import type { Scope } from "../scope.ts";
import type { NameKind } from "../understand/names/names.ts";
import type { Setting } from "../workspace/settings.ts";
import { type CategoryKind, takeCategory } from "./classifications.ts";
import { archiveCategory, listCategories, renameCategory } from "./manage-categories.ts";
import { archiveMode, listModes, renameMode } from "./manage-modes.ts";
import { addMode } from "./payment-modes.ts";

/** A list of names of the workspace's own: what can be done to it. */
interface OwnList {
  readonly kind: NameKind;
  readonly all: (scope: Scope) => Promise<readonly Named[]>;
  readonly add: (scope: Scope, name: string) => Promise<Named>;
  readonly rename: (scope: Scope, id: string, name: string) => Promise<Named>;
  readonly archive: (scope: Scope, id: string) => Promise<Named>;
}

/** The names of a list as the person reads them, in the order of their alphabet. */
async function shown(scope: Scope, list: OwnList): Promise<string> {
  const names = (await list.all(scope)).map((row) => scope.show.name(list.kind, row.name));
  return names.toSorted((a, b) => a.localeCompare(b, scope.locale)).join(", ");
}

/** `settings modes add Wise`, `… rename bank to Chase`, `… archive PayPal` (also `remove`): what was written with it stays. */
function listSetting(words: string, example: string, label: Setting["label"], list: OwnList): Setting {
  return {
    words,
    label,
    example: `${words} ${example}`,
    now: async (scope) => (await shown(scope, list)) || scope.say.settings.none,
    set: async (scope, text) => {
      const match =
        /^(?:add\s+(?<add>.+)|rename\s+(?<from>.+?)\s+to\s+(?<to>.+)|(?:archive|remove|delete)\s+(?<archive>.+))$/i.exec(
          text.trim(),
        );
      const { add, from, to, archive } = match?.groups ?? {};
      if (add) await list.add(scope, spelt(scope, list, add.trim()));
      else if (from && to) await list.rename(scope, (await find(scope, list, from)).id, to.trim());
      else if (archive) await list.archive(scope, (await find(scope, list, archive)).id);
      else throw new UserError(scope.say.settings.badValue(label(scope), text), `settings ${words} ${example}`);
      return shown(scope, list);
    },
  };
}

/** A name to be added as the books spell it, where the person reads one that all books have so. */
function spelt(scope: Scope, { kind }: OwnList, text: string): string {
  const read = (name: string) => nameKey(scope.show.name(kind, name)) === nameKey(text);
  return builtInsRead(kind, text).find(read) ?? text;
}

async function find(scope: Scope, list: OwnList, text: string): Promise<Named> {
  const rows = await list.all(scope);
  const called = builtInsRead(list.kind, text);
  const found =
    rows.find((row) => nameKey(row.name) === nameKey(text)) ?? rows.find((row) => called.includes(row.name));
  if (!found) throw new UserError(scope.say.problems.unknownAmong(list.kind, text.trim(), await shown(scope, list)));
  return found;
}

const categories = (kind: CategoryKind): OwnList => ({
  kind,
  all: (scope) => listCategories(scope, kind),
  add: (scope, name) => takeCategory(scope, kind, { create: name }),
  rename: renameCategory,
  archive: archiveCategory,
});

/** The books' own lists as settings: payment modes, classifications of income, categories of expenses (SPEC 2). */
export const listSettings: readonly Setting[] = [
  listSetting("modes", "add Wise", ({ say }) => say.settings.labels.modes, {
    kind: "mode",
    all: listModes,
    add: addMode,
    rename: renameMode,
    archive: archiveMode,
  }),
  listSetting("classifications", "add royalties", ({ say }) => say.books.classifications, categories("classification")),
  listSetting("categories", "add gear", ({ say }) => say.books.categories, categories("category")),
];
