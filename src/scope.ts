import type { Tx } from "./db/database.ts";
import type { Member, Workspace } from "./db/generated/client.ts";
import { type Reads, scopedReads } from "./db/scoped-reads.ts";
import { type Journal, openJournal } from "./history/journal.ts";
import type { Day } from "./time/day.ts";
import { wallTime } from "./time/zone.ts";
import type { Names } from "./understand/names/names.ts";
import { type Show, showFor } from "./words/show.ts";
import { type Say, sayFor } from "./words/words.ts";

/** A named query of src/db/queries: raw SQL bound to the workspace it is handed. */
export type Query<Args, Result> = (tx: Tx, workspaceId: string, args: Args) => Promise<Result>;

/**
 * One workspace as one person works in it, within one transaction: what every use case is handed. Reads and writes reach
 * this workspace only, and every write is journaled under this person (DESIGN 5).
 */
export interface Scope {
  readonly workspace: Workspace;
  readonly person: Member;
  /** The account the person is speaking from. */
  readonly account: { readonly platform: string; readonly account: string };
  /** The conversation the person is speaking in: `console:dm`. */
  readonly conversation: string;
  /** What people call the shared channel the person is speaking in, where the platform tells: `#team`. */
  readonly channelName?: string | undefined;
  /** The shared channel that the thread the person is speaking in is part of, where a thread has a conversation of its own. */
  readonly within?: string | undefined;
  /** Where the web server of the process is reached from outside; nowhere where it is not set up. */
  readonly publicUrl?: string | undefined;
  readonly at: Date;
  /** The person's calendar day, wall clock (`HH:MM`) and zone. */
  readonly today: Day;
  readonly time: string;
  readonly zone: string;
  readonly locale: string;
  readonly read: Reads;
  readonly write: Journal;
  readonly names: Names;
  readonly say: Say;
  readonly show: Show;
  query<Args, Result>(query: Query<Args, Result>, args: Args): Promise<Result>;
}

/** The same scope, read and shown in another language: what goes to clients is in that of the books. */
export function inLocale(scope: Scope, locale: string): Scope {
  return { ...scope, locale, say: sayFor(locale), show: showFor(locale) };
}

/** Opens a scope on a transaction for a person at an instant. */
export function openScope(
  tx: Tx,
  given: Pick<
    Scope,
    "workspace" | "person" | "account" | "conversation" | "channelName" | "within" | "publicUrl" | "at" | "names"
  >,
): Scope {
  const { workspace, person, conversation, at } = given;
  const zone = person.zone ?? workspace.zone;
  const locale = person.locale ?? workspace.locale;
  const wall = wallTime(at, zone);
  return {
    ...given,
    today: wall.day,
    time: wall.time,
    zone,
    locale,
    read: scopedReads(tx, workspace.id),
    write: openJournal(tx, {
      workspaceId: workspace.id,
      memberId: person.id,
      conversation,
      at,
      notices: workspace.noticesChannelId !== null,
    }),
    say: sayFor(locale),
    show: showFor(locale),
    query: (query, args) => query(tx, workspace.id, args),
  };
}
