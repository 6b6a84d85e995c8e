import type { Tx } from "../db/database.ts";
import { issueCode } from "./access-code.ts";
import { needsOwner } from "./let-in.ts";

/** A new set-up code in place of the last, while nobody on a platform owns the books yet; null once somebody does (SPEC 1). */
export async function renewSetupCode(tx: Tx, at: Date): Promise<string | null> {
  if (!(await needsOwner(tx))) return null;
  await tx.accessCode.deleteMany({ where: { kind: "setup", usedAt: null } });
  return (await issueCode(tx, null, { kind: "setup", at })).code;
}
