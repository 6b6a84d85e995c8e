import { keepHeld } from "../calendar/keep-held.ts";
import { nextDue } from "../db/queries/next-due.ts";
import type { Job } from "./job.ts";

/** The most series looked at in one run; the others follow in the next. */
const most = 100;

/** Notes when an occurrence of a recurring meeting is over, and so has been held (SPEC 8); after downtime, the last one only. */
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
