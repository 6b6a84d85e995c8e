import { budgetWarning } from "../../commands/budget.ts";
import { postedMessage } from "../../commands/cards/posted-message.ts";
import { type Posted, postDue } from "../books/recurring/post-recurring.ts";
import { readRecurring } from "../books/recurring/read-recurring.ts";
import { turnOn } from "../books/recurring/turn.ts";
import type { Tx } from "../db/database.ts";
import type { Recurring } from "../db/generated/client.ts";
import { nextDue } from "../db/queries/next-due.ts";
import { moveTurn } from "../db/queries/recurring-turns.ts";
import type { Scope } from "../scope.ts";
import type { Job, JobBooks } from "./job.ts";

/** The most recurring entries that post in one run; the others follow in the next. */
const most = 50;

/**
 * Posts recurring entries on their days, each day once and with its own date, also days missed while the process was down.
 * One message tells a member of everything posted at once (SPEC 2).
 */
export const recurringPostings: Job = {
  name: "recurring",
  next: (tx, except) => nextDue(tx, { table: "Recurring", id: "id", at: "nextAt" }, except),
  run: async (tx, due, books) => {
    const first = await tx.recurring.findUniqueOrThrow({ where: { id: due.id } });
    const scope = await scopeOf(tx, first, books);
    const rows = await tx.recurring.findMany({
      where: { workspaceId: first.workspaceId, memberId: first.memberId, nextAt: { lte: books.at } },
      orderBy: [{ nextAt: "asc" }, { createdAt: "asc" }],
      take: most,
    });
    const posted: Posted[] = [];
    for (const row of rows) posted.push(...(await posting(scope, row, books.at)));
    const [one, ...others] = posted.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    if (!one) return;
    const { wrote, ...draft } = postedMessage(scope, [one, ...others]);
    const warnings: string[] = [];
    for (const each of posted) {
      const warning = each.kind === "expense" ? await budgetWarning(scope, each.entry.row) : null;
      if (warning !== null) warnings.push(warning);
    }
    const key = `recurring:${one.of.row.id}:${one.on}:${posted.length}`;
    const text = [draft.text, ...warnings].join(" ");
    const told = { ...draft, text, visibility: "person" as const };
    await books.tell(scope, { kind: "recurring", key, draft: told, wrote: { ...wrote, command: "recurring" } });
  },
};

/** Posts the days of one entry that have come; one whose hour has moved with the workspace's zone waits for it. */
async function posting(scope: Scope, row: Recurring, at: Date): Promise<Posted[]> {
  const turn = turnOn(scope, row.nextOn);
  if (turn.nextAt === null || turn.nextAt > at) {
    await scope.query(moveTurn, { recurringId: row.id, ...turn });
    return [];
  }
  return postDue(scope, await readRecurring(scope, row.id));
}

/** Who posts and is told: who set it up, while they may see money; else an owner. */
async function scopeOf(tx: Tx, { workspaceId, memberId }: Recurring, books: JobBooks): Promise<Scope> {
  const own = await books.as(workspaceId, memberId);
  if (own && (own.person.role === "owner" || own.person.role === "manager")) return own;
  const owners = await tx.member.findMany({
    where: { workspaceId, role: "owner", leftAt: null },
    select: { id: true },
  });
  for (const owner of owners) {
    const scope = await books.as(workspaceId, owner.id);
    if (scope) return scope;
  }
  throw new Error("nobody to post for");
}
