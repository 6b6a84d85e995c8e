import type { Identity, Member } from "../db/generated/client.ts";
import { UserError } from "../errors.ts";
import type { Scope } from "../scope.ts";

/** What a member may do and see (SPEC 1). */
export type Role = Member["role"];

/** The roles an owner may give (SPEC 1); clients use the portal only. */
export const givenRoles = ["owner", "manager", "employee"] as const;
/** One of them. */
export type GivenRole = (typeof givenRoles)[number];

/** A member with their accounts, oldest first. */
export interface MemberAccounts {
  readonly member: Member;
  readonly accounts: readonly Identity[];
}

/** Everybody in the workspace who has not been removed, in the order they came. */
export async function listMembers(scope: Scope): Promise<MemberAccounts[]> {
  const members = await scope.read.member.findMany({ where: { leftAt: null }, orderBy: { createdAt: "asc" } });
  const accounts = await scope.read.identity.findMany({ orderBy: { createdAt: "asc" } });
  return members.map((member) => ({ member, accounts: accounts.filter((one) => one.memberId === member.id) }));
}

/** Removes a member: their accounts are strangers from then on, what they wrote stays. The last owner stays (SPEC 1). */
export async function removeMember(scope: Scope, member: Member): Promise<void> {
  await refuseLastOwner(scope, member);
  await scope.write.update("member", member.id, { leftAt: scope.at });
}

/** Gives a member another role; there is always an owner. */
export async function changeRole(scope: Scope, member: Member, role: GivenRole): Promise<void> {
  if (role !== "owner") await refuseLastOwner(scope, member);
  await scope.write.update("member", member.id, { role });
}

/** Unties the account the person is speaking from. A UserError for the only account of the only owner: nobody could undo it. */
export async function unlinkAccount(scope: Scope): Promise<void> {
  const { platform, account } = scope.account;
  const own = await scope.read.identity.findMany({ where: { memberId: scope.person.id } });
  const here = own.find((one) => one.platform === platform && one.account === account);
  if (!here) throw new Error("the person speaks from an account that is not theirs");
  if (own.length === 1) await refuseLastOwner(scope, scope.person);
  await scope.write.remove("identity", here.id);
}

async function refuseLastOwner(scope: Scope, member: Member): Promise<void> {
  if (member.role !== "owner") return;
  const others = await scope.read.member.count({ where: { ...reachableOwner, id: { not: member.id } } });
  if (others === 0) throw new UserError(scope.say.access.lastOwner, "invite owner");
}

/** An owner who has no account left can't let anybody in any more. */
const reachableOwner = { role: "owner", leftAt: null, identities: { some: {} } } as const;

/** Refuses what was just done where nobody who can reach the books owns them any more, as after taking back who made whom an owner. */
export async function refuseOwnerless(scope: Scope): Promise<void> {
  if ((await scope.read.member.count({ where: reachableOwner })) === 0)
    throw new UserError(scope.say.access.lastOwner, "invite owner");
}
