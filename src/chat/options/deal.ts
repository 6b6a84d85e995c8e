import { type DealView, listDeals, readDeal } from "../../clients/deals.ts";
import { nameKey } from "../../name-key.ts";
import type { Scope } from "../../scope.ts";
import type { Option } from "../command.ts";

const idShape = /^dea_[0-9a-z]{16}$/;
const lookedThrough = 500;
const choicesShown = 8;

const labelOf = (scope: Scope, { row, client }: DealView) => scope.say.deals.called(row.title, client.name);

/** A deal by words of its title and its client, the open ones before the decided; by its id where a button means it. */
export function deal(describe: string): Option<DealView> {
  return {
    kind: "deal",
    describe,
    required: true,
    read: async (text, scope) => {
      if (idShape.test(text)) return { value: await readDeal(scope, text) };
      const all = await listDeals(scope, {}, lookedThrough);
      const said = nameKey(text)
        .split(" ")
        .filter((word) => !/^(?:the|deal|for|of|with|from)$/.test(word));
      const fits = all.filter((one) => {
        const words = nameKey(`${one.row.title} ${one.client.name}`).split(" ");
        return said.length > 0 && said.every((word) => words.includes(word));
      });
      const open = fits.filter((one) => one.row.stage === "open");
      const meant = fits.length > 1 && open.length > 0 ? open : fits;
      const [only] = meant;
      if (only && meant.length === 1) return { value: only };
      const choices = (meant.length > 0 ? meant : all.filter((one) => one.row.stage === "open")).slice(0, choicesShown);
      return {
        problem: meant.length > 0 ? scope.say.problems.several(text) : scope.say.deals.unknown(text),
        choices: choices.map((one) => ({ label: labelOf(scope, one), value: one.row.id })),
      };
    },
    suggest: async (typed, scope) => {
      const open = await listDeals(scope, { stage: "open" }, lookedThrough);
      return open
        .map((one) => one.row.title)
        .filter((title) => nameKey(title).includes(nameKey(typed)))
        .slice(0, 25);
    },
  };
}
