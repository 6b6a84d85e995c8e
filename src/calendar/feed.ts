import { createHash } from "node:crypto";
import type { Database, Tx } from "../db/database.ts";
import type { Member, Workspace } from "../db/generated/client.ts";
import { lastChange } from "../db/queries/meeting-revisions.ts";
import { openScope, type Scope } from "../scope.ts";
import type { Clock } from "../time/clock.ts";
import { createShelvedNames } from "../understand/names/shelved-names.ts";
import { feedOwner } from "./feed-address.ts";
import { feedText } from "./feed-text.ts";

/** A member's calendar as it is subscribed. */
export interface Feed {
  /** Stays the same for as long as the calendar does. */
  readonly version: string;
  readonly changedAt: Date;
  /** The calendar itself (RFC 5545); what it costs is paid only when it is asked for. */
  text(): Promise<string>;
}

/**
 * The calendar that a secret address opens, as it stands now; null where it opens none (SPEC 7). Its version is known from the
 * last change of the books and the day alone, so that whoever has it already is told so at the cost of a few indexed reads.
 */
export async function openFeed(database: Database, clock: Clock, secret: string): Promise<Feed | null> {
  const at = clock.now();
  return database.note(async (tx) => {
    const owner = await feedOwner(tx, secret);
    if (!owner) return null;
    const { workspace, person } = owner;
    const last = await lastChange(tx, workspace.id);
    const today = new Date(at.toISOString().slice(0, 10));
    const seen = [person.id, last?.seq ?? 0, today.toISOString(), person.locale, person.zone, workspace.zone];
    return {
      version: createHash("sha256").update(seen.join(" ")).digest("base64url").slice(0, 22),
      changedAt: last && last.at > today ? last.at : today,
      text: () => feedText((read) => database.note((own) => read(readAs(own, owner, at)))),
    };
  });
}

/** The books as the owner of a calendar reads them; nothing is written, and no name looked up. */
function readAs(tx: Tx, owner: { readonly workspace: Workspace; readonly person: Member }, at: Date): Scope {
  const nowhere = { account: { platform: "web", account: owner.person.id }, conversation: "web" };
  return openScope(tx, { ...owner, ...nowhere, at, names: createShelvedNames() });
}
