import type { Card, Offer } from "../../src/chat/reply.ts";
import { type DealView, dealStages } from "../../src/clients/deals.ts";
import type { Scope } from "../../src/scope.ts";
import { wallTime } from "../../src/time/zone.ts";

/** What a deal is called in a sentence. */
export function dealName(scope: Scope, { row, client }: DealView): string {
  return scope.say.deals.called(row.title, client.name);
}

/** What a deal is called in undo and history. */
export function dealTitle(scope: Scope, { row, client }: DealView): string {
  return scope.say.deals.dealTitle(row.title, client.name);
}

/** What a deal is worth, or null where nobody said. */
export function dealValue(scope: Scope, { row }: DealView): string | null {
  return row.valueMinor === null ? null : scope.show.minor(row.valueMinor, row.currency);
}

/** Where a deal stands, as people call it. */
export function dealStage(scope: Scope, { row }: DealView): string {
  const stage = dealStages.find((one) => one === row.stage) ?? "open";
  return scope.say.deals.stages[stage];
}

/** A deal, every value resolved. */
export function dealCard(scope: Scope, view: DealView): Card {
  const { deals } = scope.say;
  const { row, client } = view;
  const field = (label: string, value: string | null) => (value === null ? [] : [{ label, value }]);
  return {
    title: row.title,
    fields: [
      ...field(deals.client, client.name),
      ...field(deals.value, dealValue(scope, view)),
      ...field(deals.stage, dealStage(scope, view)),
      ...field(deals.close, row.closeOn && scope.show.day(row.closeOn)),
      ...field(deals.closed, row.closedOn && scope.show.day(row.closedOn)),
      ...field(scope.say.portal.offered, row.offeredAt && scope.show.day(wallTime(row.offeredAt, scope.zone).day)),
      ...field(deals.notes, row.notes),
    ],
  };
}

/** What can be decided of a deal, as buttons. */
export function dealOffers(scope: Scope, { row }: DealView): Offer[] {
  const { buttons } = scope.say.deals;
  const press = (command: string) => ({ command, slots: { deal: row.id } });
  if (row.stage !== "open") return [{ label: buttons.reopen, press: press("deal reopen") }];
  return [
    { label: buttons.won, press: press("deal won") },
    { label: buttons.lost, press: press("deal lost") },
  ];
}
