import type { Notice } from "../../src/db/generated/client.ts";
import { invoiceTotals } from "../../src/db/queries/invoice-totals.ts";
import { type EventKind, eventKinds } from "../../src/history/events.ts";
import type { Scope } from "../../src/scope.ts";

/** The most of a kind that are named; the others are counted. */
const mostNamed = 10;

/** What is told of events, a line for each kind; null when none of them holds any more, and those that do not. */
export async function noticeText(
  scope: Scope,
  rows: readonly Notice[],
): Promise<{ readonly text: string | null; readonly untrue: readonly string[] }> {
  const lines: string[] = [];
  const untrue: string[] = [];
  for (const kind of eventKinds) {
    const ofKind = rows.filter((row) => row.kind === kind);
    const said =
      ofKind.length === 0
        ? new Map<string, string>()
        : await describers[kind](
            scope,
            ofKind.map((row) => row.rowId),
          );
    const named = ofKind.flatMap((row) => said.get(row.rowId) ?? []);
    untrue.push(...ofKind.filter((row) => !said.has(row.rowId)).map((row) => row.id));
    if (named.length > 0) lines.push(lineOf(scope, kind, named));
  }
  return { text: lines.length > 0 ? lines.join("\n") : null, untrue };
}

/** What is said of each row of which the event still holds. */
type Describe = (scope: Scope, ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;

const describers: Readonly<Record<EventKind, Describe>> = {
  client: async (scope, ids) => {
    const found = await scope.read.client.findMany({ where: { id: { in: [...ids] }, archivedAt: null } });
    const { stages } = scope.say.clients;
    return new Map(
      found.map(({ id, name, stage }) => [
        id,
        scope.say.pushes.notices.client(name, stage === "client" ? null : stageOf(stages, stage)),
      ]),
    );
  },
  invoice: async (scope, ids) => {
    const found = await scope.query(invoiceTotals, { invoiceIds: ids, settled: true });
    const clients = await scope.read.client.findMany({ where: { id: { in: found.map((one) => one.clientId) } } });
    const nameOf = (clientId: string) => clients.find((one) => one.id === clientId)?.name ?? "";
    const { notices } = scope.say.pushes;
    return new Map(
      found.map(({ id, number, clientId, totalMinor, currency }) => [
        id,
        notices.invoice(number, nameOf(clientId), scope.show.minor(totalMinor, currency)),
      ]),
    );
  },
  deal: async (scope, ids) => {
    const found = await scope.read.deal.findMany({
      where: { id: { in: [...ids] }, stage: "won" },
      include: { client: { select: { name: true } } },
    });
    const value = (minor: bigint | null, currency: string | null) =>
      minor === null || currency === null ? null : scope.show.minor(minor, currency);
    return new Map(
      found.map(({ id, title, client, valueMinor, currency }) => [
        id,
        scope.say.pushes.notices.deal(title, client.name, value(valueMinor, currency)),
      ]),
    );
  },
};

function stageOf(stages: Readonly<Record<string, string>>, stage: string): string {
  return (stages[stage] ?? stage).toLowerCase();
}

function lineOf({ say }: Scope, kind: EventKind, named: readonly string[]): string {
  const { notices } = say.pushes;
  return notices.line(kind, named.length, named.slice(0, mostNamed), Math.max(0, named.length - mostNamed));
}
