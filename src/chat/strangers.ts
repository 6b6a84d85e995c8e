import type { Tx } from "../db/database.ts";
import type { Member } from "../db/generated/client.ts";
import { sendDigestsTo } from "../digests/first-channel.ts";
import { readCode } from "../workspace/access-code.ts";
import { claimOwnership, type Entry, enterCode, type Newcomer } from "../workspace/let-in.ts";
import type { Inbound } from "./inbound.ts";

/** What meeting an account that belongs to nobody comes to. */
export type Met =
  /** It is a member from now on: by a code, or because the configuration names it as the owner. */
  | { readonly letIn: "member" | "linked" | "owner" | "listed" }
  | { readonly say: "stranger" | "wrongCode" | "wait" }
  | "silence";

/** Who owns the books to come, and what becomes theirs with them. */
export interface Owning {
  /** Accounts that own the books without a set-up code: `slack:U123` (PURSER_OWNER). */
  readonly owners: ReadonlySet<string>;
  /** Where their daily digest goes at first (PURSER_DIGEST_CHANNEL); to themselves when undefined. */
  readonly digestChannel: string | undefined;
}

/**
 * Lets an account in that enters a good code or is listed as the owner's (`slack:U123`). Anybody else gets one refusal
 * and then silence; what is said to others in a shared channel is not for the bot at all (SPEC 1).
 */
export async function meetStranger(tx: Tx, inbound: Inbound, owning: Owning, at: Date): Promise<Met> {
  const newcomer = newcomerOf(inbound);
  if (isListed(inbound, owning.owners)) {
    await begin(tx, await claimOwnership(tx, newcomer, at), owning, inbound);
    return { letIn: "listed" };
  }
  const code = codeIn(inbound);
  if (code !== null) {
    const entry = await enterCode(tx, newcomer, code, at);
    if ("claimed" in entry) await begin(tx, entry.member, owning, inbound);
    return entered(entry);
  }
  if (isSmallTalkOfOthers(inbound)) return "silence";
  return (await refuseOnce(tx, inbound, at)) ? { say: "stranger" } : "silence";
}

async function begin(tx: Tx, owner: Member, { digestChannel }: Owning, { from }: Inbound): Promise<void> {
  if (digestChannel !== undefined) await sendDigestsTo(tx, owner, digestChannel, from);
}

function entered(entry: Entry): Met {
  if ("letIn" in entry) return { letIn: entry.letIn };
  switch (entry.refused) {
    case "wrong":
      return { say: "wrongCode" };
    case "wait":
      return { say: "wait" };
    case "waiting":
      return "silence";
  }
}

function newcomerOf({ platform, from, name, profile }: Inbound): Newcomer {
  return { platform, account: from, name, ...profile };
}

/** Accounts of a platform with several teams are written `T1/U123`; the configuration may leave the team out. */
function isListed({ platform, from }: Inbound, owners: ReadonlySet<string>): boolean {
  return owners.has(`${platform}:${from}`) || owners.has(`${platform}:${from.split("/").at(-1)}`);
}

/** The code an event enters: `/join CODE`, `/link CODE`, Telegram's `/start CODE`, or the code alone in a direct message. */
function codeIn(inbound: Inbound): string | null {
  if (inbound.kind === "command")
    return /^(join|link|start)$/.test(inbound.command) ? (inbound.slots.code ?? null) : null;
  if (inbound.kind !== "text") return null;
  const said = /^\s*\/?(?:join|link|start)\s+(\S.*)$/is.exec(inbound.text);
  if (said) return said[1] ?? null;
  const isCode = /[\d-]/.test(inbound.text) && readCode(inbound.text) !== null;
  return inbound.private && isCode ? inbound.text : null;
}

function isSmallTalkOfOthers(inbound: Inbound): boolean {
  if (inbound.private) return false;
  if (inbound.kind === "text")
    return !inbound.addressed && inbound.replyTo === undefined && !inbound.text.startsWith("/");
  return inbound.kind === "file" || inbound.kind === "edit";
}

async function refuseOnce(tx: Tx, { platform, from: account }: Inbound, at: Date): Promise<boolean> {
  const key = { platform_account: { platform, account } };
  const known = await tx.stranger.findUnique({ where: key });
  if (known?.refusedAt) return false;
  await tx.stranger.upsert({ where: key, create: { platform, account, refusedAt: at }, update: { refusedAt: at } });
  return true;
}
