import { idPrefixes, type Table } from "../../history/tables.ts";
import type { Named } from "../../named.ts";
import type { Scope } from "../../scope.ts";
import type { NameKind } from "../../understand/names/names.ts";
import type { Option } from "../command.ts";
import { named } from "./named.ts";

type Kept = Extract<Table, "contact" | "goal" | "resource" | "supplier" | "supplyItem">;

const kinds: Readonly<Record<Kept, NameKind>> = {
  contact: "contact",
  goal: "goal",
  resource: "resource",
  supplier: "vendor",
  supplyItem: "supply",
};

interface Finder {
  findFirst(args: object): Promise<Named | null>;
}

/** Something of the library by its name, or by its id where a button means one; several of one name are told apart by their order. */
export function known(table: Kept, describe: string): Option<Named> {
  const byName = named(kinds[table], describe);
  const idShape = new RegExp(`^${idPrefixes[table]}_[0-9a-z]{16}$`);
  const byId = (id: string, scope: Scope) =>
    (scope.read[table] as unknown as Finder).findFirst({ where: { id }, select: { id: true, name: true } });
  return {
    ...byName,
    read: async (text, scope) => {
      if (idShape.test(text)) {
        const row = await byId(text, scope);
        return row ? { value: row } : { problem: scope.say.library.gone, choices: [] };
      }
      const fits = scope.names.byName(kinds[table], text);
      const typed = text.trim().toLowerCase();
      const alike = fits.filter((one) => one.name.toLowerCase() === typed);
      if (alike.length < 2) return byName.read(text, scope);
      return {
        problem: scope.say.problems.several(text),
        choices: alike.slice(0, 8).map((one, index) => ({ label: `${one.name} (${index + 1})`, value: one.id })),
      };
    },
  };
}
