import { createHash } from "node:crypto";
import type { Tx } from "../db/database.ts";
import type { AccessCode } from "../db/generated/client.ts";
import { newId, randomText } from "../id.ts";
import type { GivenRole } from "./members.ts";

/** What a code is good for: becoming the first owner, joining in a role, opening books of one's own, or linking an account (SPEC 1). */
type CodeKind = AccessCode["kind"];

const minute = 60_000;
const lifetimes: Readonly<Record<CodeKind, number>> = {
  setup: 365 * 24 * 60 * minute,
  invite: 7 * 24 * 60 * minute,
  books: 7 * 24 * 60 * minute,
  link: 10 * minute,
};

/** What a code shall do, and who gives it; one of first set-up is given by nobody. */
export type CodeOrder =
  | { readonly kind: "setup" }
  | { readonly kind: "invite"; readonly memberId: string; readonly role: GivenRole }
  | { readonly kind: "books" | "link"; readonly memberId: string };

/** A code just made: its text, shown once, and until when it is good. */
export interface IssuedCode {
  readonly code: string;
  readonly expiresAt: Date;
}

/** Makes a one-time code, 50 random bits as `K7QM2-X9D4P`; the database keeps only its hash. */
export async function issueCode(
  tx: Tx,
  workspaceId: string | null,
  given: CodeOrder & { readonly at: Date },
): Promise<IssuedCode> {
  const { kind, at } = given;
  const memberId = kind === "setup" ? null : given.memberId;
  const role = kind === "invite" ? given.role : null;
  const text = randomText(10);
  const expiresAt = new Date(at.getTime() + lifetimes[kind]);
  await tx.accessCode.create({
    data: { id: newId("cod"), hash: hashOf(text), kind, workspaceId, memberId, role, createdAt: at, expiresAt },
  });
  return { code: `${text.slice(0, 5)}-${text.slice(5)}`, expiresAt };
}

/**
 * A text as a code: ten letters and digits with or without the dash, in any case, O and I or L read as 0 and 1
 * (Crockford's base 32). Null when it can't be one.
 */
export function readCode(text: string): string | null {
  const plain = text.trim().toUpperCase().replaceAll("O", "0").replaceAll(/[IL]/g, "1");
  const match = /^([0-9A-HJKMNP-TV-Z]{5})-?([0-9A-HJKMNP-TV-Z]{5})$/.exec(plain);
  return match ? `${match[1]}${match[2]}` : null;
}

/** Uses a code up; null when there is none such, or it is used or expired. */
export async function redeemCode(tx: Tx, code: string, at: Date): Promise<AccessCode | null> {
  const row = await tx.accessCode.findUnique({ where: { hash: hashOf(code) } });
  if (!row || row.usedAt !== null || row.expiresAt <= at) return null;
  return tx.accessCode.update({ where: { id: row.id }, data: { usedAt: at } });
}

function hashOf(code: string): string {
  return createHash("sha256").update(code).digest("hex");
}
