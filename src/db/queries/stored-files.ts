import type { Tx } from "../database.ts";
import { insertRows } from "../insert-rows.ts";

/** Every file is looked at this often whether anything still refers to it. */
const checkEveryMs = 30 * 86_400_000;

/** Writes down that a file is stored, to be looked at by then; one that was there already is put off until then too. */
export async function noteStored(
  tx: Tx,
  { hash, sizeBytes }: { readonly hash: string; readonly sizeBytes: number },
  at: Date,
): Promise<void> {
  const checkAt = new Date(at.getTime() + checkEveryMs);
  await tx.storedFile.upsert({
    where: { hash },
    create: { hash, sizeBytes, storedAt: at, checkAt },
    update: { checkAt },
  });
}

/** Whether the file of that hash lies beside the database. */
export async function isStored(tx: Tx, _workspaceId: string, hash: string): Promise<boolean> {
  return (await tx.storedFile.findUnique({ where: { hash }, select: { hash: true } })) !== null;
}

/** Writes down that a document is of a stored file; that stays known when the document is gone but for the journal. */
export async function noteUse(tx: Tx, _workspaceId: string, use: { documentId: string; hash: string }): Promise<void> {
  await insertRows(tx, "FileUse", [use]);
}

/** Whether a document is of that file, or the journal could bring one back by undo or redo. */
async function isReferredTo(tx: Tx, hash: string): Promise<boolean> {
  if (await tx.document.findFirst({ where: { hash }, select: { id: true } })) return true;
  const uses = await tx.fileUse.findMany({ where: { hash }, select: { documentId: true } });
  const rowId = { in: uses.map((use) => use.documentId) };
  return (await tx.changeRow.findFirst({ where: { rowId }, select: { seq: true } })) !== null;
}

/** Looks whether anything refers to a file: puts the next look off, or forgets the file and says so. */
export async function forgetUnused(tx: Tx, hash: string, at: Date): Promise<boolean> {
  if (await isReferredTo(tx, hash)) {
    await tx.storedFile.update({ where: { hash }, data: { checkAt: new Date(at.getTime() + checkEveryMs) } });
    return false;
  }
  await tx.fileUse.deleteMany({ where: { hash } });
  await tx.storedFile.delete({ where: { hash } });
  return true;
}

/** Those of the hashes that the books know nothing of. */
export async function unknownHashes(tx: Tx, hashes: readonly string[]): Promise<readonly string[]> {
  const known = await tx.storedFile.findMany({ where: { hash: { in: [...hashes] } }, select: { hash: true } });
  const stored = new Set(known.map((row) => row.hash));
  return hashes.filter((hash) => !stored.has(hash));
}
