import { keepHeld } from "../calendar/keep-held.ts";
import { nextDue } from "../db/queries/next-due.ts";
import type { Job } from "./job.ts";

/** At most so many series are looked at in one go; the others follow. */
const most = 100;

/** Notes of a recurring meeting that one more has been held, when it is over (SPEC 8); after downtime only the last counts. */
export const meetingsHeld: Job = {
  name: "meetings held",
  next: (tx, except) => nextDue(tx, { table: "Meeting", id: "id", at: "heldLookAt" }, except),
  run: async (tx, { id }, books) => {
    const { workspaceId } = await tx.meeting.findUniqueOrThrow({ where: { id } });
    const series = await tx.meeting.findMany({
      where: { workspaceId, heldLookAt: { lte: books.at } },
      orderBy: { heldLookAt: "asc" },
      include: { exceptions: true },
      take: most,
    });
    for (const one of series) await keepHeld(tx, one, books.at);
  },
};
