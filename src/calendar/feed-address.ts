import { createHash } from "node:crypto";
import type { Tx } from "../db/database.ts";
import type { Member, Workspace } from "../db/generated/client.ts";
import { newId, randomText } from "../id.ts";

/** 160 bits: nobody guesses it. */
const secretLength = 32;

/** Whose calendar it is. */
interface Whose {
  readonly memberId: string;
}

/** The secret of a member's subscription address; null while they have none. It is shown to them alone (SPEC 7). */
export async function feedSecret(tx: Tx, workspaceId: string, { memberId }: Whose): Promise<string | null> {
  return (await tx.calendarFeed.findFirst({ where: { workspaceId, memberId } }))?.secret ?? null;
}

/** Gives a member a new subscription address; one they had stops, for good. */
export async function renewFeed(
  tx: Tx,
  workspaceId: string,
  { memberId, at }: Whose & { readonly at: Date },
): Promise<string> {
  await endFeed(tx, workspaceId, { memberId });
  const secret = randomText(secretLength).toLowerCase();
  const data = { id: newId("cfd"), workspaceId, memberId, secret, hash: hashOf(secret), createdAt: at };
  await tx.calendarFeed.create({ data });
  return secret;
}

/** Turns a member's subscription address off, for good; whether they had one. */
export async function endFeed(tx: Tx, workspaceId: string, { memberId }: Whose): Promise<boolean> {
  return (await tx.calendarFeed.deleteMany({ where: { workspaceId, memberId } })).count > 0;
}

/** Whose calendar a secret opens; null where it opens none, or its member has been removed or is a client (SPEC 1). */
export async function feedOwner(
  tx: Tx,
  secret: string,
): Promise<{ readonly workspace: Workspace; readonly person: Member } | null> {
  const feed = await tx.calendarFeed.findUnique({ where: { hash: hashOf(secret) } });
  if (!feed) return null;
  const { memberId, workspaceId } = feed;
  const person = await tx.member.findFirst({ where: { id: memberId, workspaceId, leftAt: null } });
  const workspace = person && (await tx.workspace.findUnique({ where: { id: workspaceId } }));
  return workspace && person.role !== "client" ? { workspace, person } : null;
}

function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
