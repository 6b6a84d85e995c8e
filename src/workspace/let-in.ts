import type { Tx } from "../db/database.ts";
import type { Member } from "../db/generated/client.ts";
import { newId } from "../id.ts";
import { isZone } from "../time/zone.ts";
import { readCode, redeemCode } from "./access-code.ts";
import { createWorkspace } from "./create-workspace.ts";
import { businessOf, guess } from "./first-run-guesses.ts";
import type { Role } from "./members.ts";

/** An account on a platform that wants in, with what its profile there tells of the person. */
export interface Newcomer {
  readonly platform: string;
  readonly account: string;
  readonly name: string;
  readonly zone?: string;
  readonly locale?: string;
}

/** How entering a code ended: let in as somebody new, tied to a member known before, or not. */
export type Entry =
  | { readonly letIn: "member" | "linked" | "owner"; readonly member: Member }
  /** By the set-up code, which is the configured owner's. */
  | { readonly letIn: "owner"; readonly claimed: true; readonly member: Member }
  | {
      /** `wait` is the last wrong code there may be for now; `waiting` anything entered while the account has to wait. */
      readonly refused: "wrong" | "wait" | "waiting";
    };

const mostWrongCodes = 5;
const waitMs = 10 * 60_000;

/** Enters a code for an account that belongs to nobody; after 5 wrong ones it waits 10 minutes (INTERFACES: On the wire). */
export async function enterCode(tx: Tx, newcomer: Newcomer, text: string, at: Date): Promise<Entry> {
  const { platform, account } = newcomer;
  const key = { platform_account: { platform, account } };
  const known = await tx.stranger.findUnique({ where: key });
  if (known?.waitUntil && known.waitUntil > at) return { refused: "waiting" };
  const code = readCode(text);
  const row = code === null ? null : await redeemCode(tx, code, at);
  if (!row) {
    const wrongCodes = (known?.waitUntil ? 0 : (known?.wrongCodes ?? 0)) + 1;
    const waitUntil = wrongCodes >= mostWrongCodes ? new Date(at.getTime() + waitMs) : null;
    const fields = { wrongCodes, waitUntil };
    await tx.stranger.upsert({ where: key, create: { platform, account, ...fields }, update: fields });
    return { refused: waitUntil === null ? "wrong" : "wait" };
  }
  await tx.stranger.deleteMany({ where: { platform, account } });
  switch (row.kind) {
    case "setup":
      return { letIn: "owner", claimed: true, member: await claimOwnership(tx, newcomer, at) };
    case "books":
      return { letIn: "owner", member: await openBooks(tx, newcomer, at) };
    case "link": {
      const member = await tx.member.findUniqueOrThrow({ where: { id: row.memberId ?? "" } });
      return { letIn: "linked", member: await tie(tx, newcomer, member, at) };
    }
    case "invite": {
      const { workspaceId, role } = row;
      if (workspaceId === null || role === null) throw new Error("an invitation names no books or no role");
      const member = await addMember(tx, newcomer, { workspaceId, role }, at);
      return { letIn: "member", member: await tie(tx, newcomer, member, at) };
    }
  }
}

/** Makes an account the owner's: of the books there are (those of the console, say), else of new ones, whose tour is then due. */
export async function claimOwnership(tx: Tx, newcomer: Newcomer, at: Date): Promise<Member> {
  const owner = await tx.member.findFirst({ where: { role: "owner", leftAt: null }, orderBy: { createdAt: "asc" } });
  return owner ? tie(tx, newcomer, owner, at) : openBooks(tx, newcomer, at);
}

/** Whether nobody on a platform owns any books yet, so that a set-up code is needed. */
export async function needsOwner(tx: Tx): Promise<boolean> {
  const owned = await tx.identity.findFirst({
    where: { platform: { not: "console" }, member: { role: "owner", leftAt: null } },
  });
  return owned === null;
}

async function openBooks(tx: Tx, newcomer: Newcomer, at: Date): Promise<Member> {
  const { name, platform, account, zone, locale } = newcomer;
  const guesses = guess({ ...(zone && isZone(zone) ? { zone } : {}), ...(locale ? { locale } : {}) });
  await forgetFormer(tx, newcomer);
  const owner = { name, platform, account };
  return (await createWorkspace(tx, { name: businessOf(name), ...guesses, tourStep: 1, owner, at })).owner;
}

async function addMember(
  tx: Tx,
  newcomer: Newcomer,
  place: { readonly workspaceId: string; readonly role: Role },
  at: Date,
): Promise<Member> {
  const { zone, name } = newcomer;
  const workspace = await tx.workspace.update({
    where: { id: place.workspaceId },
    data: { namesVersion: { increment: 1 } },
  });
  const ownZone = zone !== undefined && isZone(zone) && zone !== workspace.zone ? zone : null;
  return tx.member.create({ data: { id: newId("mem"), ...place, name, zone: ownZone, createdAt: at } });
}

/** Ties an account to a member; an account that belonged to somebody removed since is taken over. */
async function tie(tx: Tx, newcomer: Newcomer, member: Member, at: Date): Promise<Member> {
  const { platform, account } = newcomer;
  await forgetFormer(tx, newcomer);
  await tx.identity.create({
    data: { id: newId("idy"), workspaceId: member.workspaceId, memberId: member.id, platform, account, createdAt: at },
  });
  return member;
}

async function forgetFormer(tx: Tx, { platform, account }: Newcomer): Promise<void> {
  await tx.identity.deleteMany({ where: { platform, account } });
}
