import { nextDue } from "../db/queries/next-due.ts";
import { forgetUnused, unknownHashes } from "../db/queries/stored-files.ts";
import type { Job } from "./job.ts";

/**
 * Deletes files that nothing refers to any more: no document, and no row of the journal by which undo could bring one
 * back (SPEC 9). What lies beside one, left by a process that was killed before it wrote it down, goes too.
 */
export const sweepFiles: Job = {
  name: "sweep files",
  next: (tx, except) => nextDue(tx, { table: "StoredFile", id: "hash", at: "checkAt" }, except),
  run: async (tx, { id: hash }, { at }) => {
    if (await forgetUnused(tx, hash, at)) await tx.files.remove(hash);
    const besides = await tx.files.besides(hash);
    for (const lost of await unknownHashes(tx, besides)) await tx.files.remove(lost);
  },
};
