import { changeOffers } from "../chat/change-offers.ts";
import type { Tx } from "../db/database.ts";
import type { Change, ImportRun } from "../db/generated/client.ts";
import { changeOfRun, moveRun } from "../db/queries/import-runs.ts";
import { nextDue } from "../db/queries/next-due.ts";
import { UserError } from "../errors.ts";
import { builtOn, takeBack } from "../history/undo.ts";
import type { Scope } from "../scope.ts";
import { addPiece, leftOutOf, type OpenRun, openRun } from "../transfer/import-run.ts";
import type { Job, JobBooks } from "./job.ts";

/** Progress is told each time this many rows are in, and at most ten times. */
const toldRows = 1_000;

/**
 * Goes on with long imports, a piece at a time between what others do (SPEC 3). A row that can't be written takes the whole
 * import back: all of it or nothing.
 */
export function createImports(): Job {
  // Reading the file again for each piece would cost more than writing the piece.
  let held: OpenRun | null = null;

  async function goOn(scope: Scope, run: ImportRun): Promise<OpenRun> {
    const open = held?.id === run.id && held.done === run.done ? held : await openRun(scope, run);
    held = null;
    return addPiece(scope, open);
  }

  return {
    name: "imports",
    next: (tx, except) => nextDue(tx, { table: "ImportRun", id: "id", at: "nextAt" }, except),
    run: async (tx: Tx, { id }, books: JobBooks) => {
      const run = await tx.importRun.findUniqueOrThrow({ where: { id } });
      const { workspaceId, total } = run;
      const scope = await books.as(workspaceId, run.memberId);
      if (!scope) return moveRun(tx, workspaceId, { ...run, nextAt: null });
      const change = await scope.query(changeOfRun, id);
      try {
        const open = await goOn(scope, run);
        const over = open.done >= total;
        await scope.write.goOn(change.id);
        await moveRun(tx, workspaceId, { id, done: open.done, nextAt: over ? null : books.at });
        if (over) return tellEnd(scope, { run, change, subject: open.subject }, books);
        held = open;
        const every = Math.max(toldRows, Math.ceil(total / 10));
        if (Math.floor(open.done / every) > Math.floor(run.done / every))
          await tell(scope, change, scope.say.transfer.underWay(open.done, total), books);
        books.again();
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        await scope.write.rollback(0);
        return giveUp(scope, run, change, error.message, books);
      }
    },
  };
}

async function tellEnd(
  scope: Scope,
  { run, change, subject }: { readonly run: ImportRun; readonly change: Change; readonly subject: string },
  books: JobBooks,
): Promise<void> {
  await tell(scope, change, scope.say.transfer.imported([[subject, run.total]], leftOutOf(run)), books);
}

/** Takes an import back that can't go on; where others have built on it already, it stays as far as it came. */
async function giveUp(scope: Scope, run: ImportRun, change: Change, reason: string, books: JobBooks): Promise<void> {
  const { transfer, history } = scope.say;
  const changes = await builtOn(scope, change);
  if (changes.length > 1) {
    await scope.query(moveRun, { ...run, nextAt: null });
    return tell(scope, change, transfer.stopped(reason, run.done, run.total), books);
  }
  await takeBack(scope, changes);
  await scope.write.finish({ command: "import", title: history.title([change.title]), kind: "undo" });
  const text = transfer.nothingImported(reason);
  return books.goOn(scope, { changeId: change.id, draft: { text, offers: [], visibility: "person" } });
}

async function tell(scope: Scope, { id, title }: Change, text: string, books: JobBooks): Promise<void> {
  const offers = changeOffers(scope, id, [{ title }]);
  await books.goOn(scope, { changeId: id, draft: { text, offers, visibility: "person" } });
}
