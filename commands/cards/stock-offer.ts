import type { Offer } from "../../src/chat/reply.ts";
import { readQuantity } from "../../src/library/quantity.ts";
import { nameKey } from "../../src/name-key.ts";
import type { Scope } from "../../src/scope.ts";

/** `20 reams of paper`, `4 x toner`: how many of what. */
const bought = /^(\d+(?:[.,]\d+)?)\s*(?:x\s+)?(?:\p{L}+\s+(?:of|de|d['’])\s*)?(.+)$/iu;

const words = (name: string) =>
  nameKey(name)
    .split(" ")
    .map((word) => word.replace(/s$/, ""));

/** What was bought so and so many of, and is kept in stock, can go there too; of several it could be, none is offered. */
export async function stockOffers(scope: Scope, note: string | null): Promise<Offer[]> {
  const [, many, what] = bought.exec(note ?? "") ?? [];
  if (!many || !what || !readQuantity(many)) return [];
  const said = words(what);
  const kept = await scope.read.supplyItem.findMany({ where: { archivedAt: null }, select: { name: true } });
  const same = kept.filter(({ name }) => words(name).join(" ") === said.join(" "));
  const near = kept.filter(({ name }) => said.every((word) => words(name).includes(word)));
  const [item, other] = same.length > 0 ? same : near;
  if (!item || other) return [];
  const press = { command: "supply buy", slots: { supply: item.name, quantity: many } };
  return [{ label: scope.say.supplies.putInStock(many, item.name), press }];
}
