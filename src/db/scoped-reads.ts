import type { Tx } from "./database.ts";

const operations = ["findMany", "findFirst", "findFirstOrThrow", "count", "aggregate", "groupBy"] as const;
type Operation = (typeof operations)[number];

const models = [
  "member",
  "identity",
  "channel",
  "mute",
  "heldPush",
  "client",
  "contact",
  "contactPoint",
  "tag",
  "clientTag",
  "stageMove",
  "category",
  "paymentMode",
  "exchangeRate",
  "income",
  "expense",
  "invoice",
  "invoiceLine",
  "payment",
  "project",
  "projectMember",
  "service",
  "task",
  "hoursEntry",
  "timer",
  "interaction",
  "mention",
  "reminder",
  "resource",
  "resourceItem",
  "document",
  "goal",
  "goalProgress",
  "supplier",
  "supplyItem",
  "supplyMove",
  "recurring",
  "budget",
  "budgetWarning",
  "deal",
  "digestPlan",
  "meeting",
  "meetingException",
  "portalLink",
  "portalEvent",
  "change",
  "changeRow",
  "message",
  "question",
] as const;
type Model = (typeof models)[number];

/** Prisma's reading operations of every table that belongs to a workspace. */
export type Reads = { readonly [M in Model]: Pick<Tx[M], Operation> };

type Query = (args?: { where?: object }) => unknown;

/**
 * The reading operations, each bound to one workspace: its id is added to every `where`, so no forgotten filter can
 * show another workspace's rows (DESIGN 5).
 */
export function scopedReads(tx: Tx, workspaceId: string): Reads {
  const bind = (model: Model) => {
    const delegate = tx[model] as unknown as Record<Operation, Query>;
    const bound: Partial<Record<Operation, Query>> = {};
    for (const operation of operations) {
      bound[operation] = (args) =>
        delegate[operation]({ ...args, where: { AND: [args?.where ?? {}, { workspaceId }] } });
    }
    return bound;
  };
  const made = new Map<PropertyKey, unknown>();
  return new Proxy({} as Reads, {
    get: (_target, model) => {
      if (!models.some((known) => known === model)) return undefined;
      if (!made.has(model)) made.set(model, bind(model as Model));
      return made.get(model);
    },
  });
}
