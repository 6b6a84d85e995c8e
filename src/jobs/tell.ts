import { changeOffers } from "../chat/change-offers.ts";
import { type Draft, keepMessage } from "../chat/messages.ts";
import type { Offer } from "../chat/reply.ts";
import type { Tx } from "../db/database.ts";
import type { Channel } from "../db/generated/client.ts";
import { insertRows } from "../db/insert-rows.ts";
import { pushStanding } from "../db/queries/held-pushes.ts";
import type { Owed } from "../outbox/courier.ts";
import { channelRoute, directRoute } from "../outbox/platform.ts";
import type { Scope } from "../scope.ts";
import { wallTime } from "../time/zone.ts";
import type { PushKind } from "../workspace/push-kinds.ts";
import { channelsQuietNow, isNight, quietNow } from "../workspace/quiet-setting.ts";
import { hold } from "./hold.ts";
import type { ChannelTelling, Telling, WordOf } from "./job.ts";

/** The member who is told something, as their scope. */
export interface Told {
  readonly scope: Scope;
  /** Whether they can't be reached now: what they are told then waits until they speak. */
  readonly closed: boolean;
}

/**
 * Writes a push down, owed to the member; null when its cause was told to them before, when they turned its kind off, and
 * when it has to wait (SPEC 10). What was written is finished as a change whichever it is.
 */
export async function tell(tx: Tx, { scope, closed }: Told, telling: Telling): Promise<Owed | null> {
  const { kind, draft, wrote, urgent = false } = telling;
  const changeId = wrote ? await scope.write.finish(wrote) : null;
  const key = `${telling.key}:${scope.person.id}`;
  const { told, muted } = await pushStanding(tx, { key, memberId: scope.person.id, kind });
  if (told || muted) return null;
  const changed = changeId && wrote ? changeOffers(scope, changeId, [wrote]) : [];
  const whole = { ...draft, offers: [...draft.offers, ...changed, turnOff(scope, kind)] };
  const until = urgent || closed ? null : quietNow(scope);
  if (!closed && until === null) return send(tx, scope, { draft: whole, keys: [key], changeId, urgent });
  await hold(tx, scope, { kind, key, draft: whole, changeId, untilAt: until });
  return null;
}

/** The button that turns a kind of push off where it appears, in one tap (SPEC 10). */
function turnOff({ say }: Scope, kind: PushKind): Offer {
  const label = say.pushes.turnOff(kind);
  if (kind === "digest") return { label, press: { command: "digest", slots: { what: "off" } } };
  return { label, press: { command: "settings", slots: { what: `push ${kind} off` } } };
}

/** A push that goes out now, and the causes it tells of. */
export interface Sending {
  readonly draft: Draft;
  readonly keys: readonly string[];
  readonly changeId: string | null;
  readonly urgent: boolean;
}

/** Writes a push down as owed to the member of a scope; what is not urgent comes without a sound at night. */
export async function send(tx: Tx, scope: Scope, { draft, keys, changeId, urgent }: Sending): Promise<Owed> {
  const { workspace, person, account, conversation, locale, at } = scope;
  const { platform } = account;
  const route = directRoute(at);
  const silent = !urgent && isNight(scope.time) ? { silent: true as const } : {};
  const first = urgent ? { urgent: true as const } : {};
  const reply = await keepMessage(
    tx,
    { ...draft, ...silent, ...first, pushed: true },
    {
      conversation,
      inboxSeq: null,
      workspaceId: workspace.id,
      memberId: person.id,
      locale,
      at,
      changeId,
      owedTo: { platform, route },
    },
  );
  const told = { workspaceId: workspace.id, memberId: person.id, messageId: reply.id, at };
  await insertRows(
    tx,
    "Push",
    keys.map((key) => ({ key, ...told })),
  );
  return { platform, conversation, route, reply, attempts: 0, urgent };
}

/** Writes down how far something long has come, in place of what the member was last told of that change. */
export async function goOn(tx: Tx, scope: Scope, { changeId, draft }: WordOf): Promise<Owed> {
  const last = await tx.message.findFirst({
    where: { changeId, conversation: scope.conversation },
    orderBy: { seq: "desc" },
    select: { id: true },
  });
  const whole = last ? { ...draft, replaces: last.id } : draft;
  return send(tx, scope, { draft: whole, keys: [], changeId, urgent: true });
}

/** Writes a push to everybody in a channel down as owed; null when its cause was told there before. */
export async function sendToChannel(
  tx: Tx,
  scope: Scope,
  channel: Channel,
  { key: cause, draft }: ChannelTelling,
): Promise<Owed | null> {
  const { workspace, person, locale, at } = scope;
  const key = `${cause}:${channel.id}`;
  if (await tx.push.findUnique({ where: { key }, select: { key: true } })) return null;
  const { platform, account } = channel;
  const conversation = `${platform}:${account}`;
  const route = channelRoute(at);
  const asleep = isNight(wallTime(at, workspace.zone).time) || channelsQuietNow(scope) !== null;
  const silent = asleep ? { silent: true as const } : {};
  const reply = await keepMessage(
    tx,
    { ...draft, ...silent, visibility: "channel", pushed: true },
    {
      conversation,
      inboxSeq: null,
      workspaceId: workspace.id,
      memberId: null,
      locale,
      at,
      owedTo: { platform, route },
    },
  );
  const told = { key, workspaceId: workspace.id, memberId: person.id, messageId: reply.id, at };
  await insertRows(tx, "Push", [told]);
  return { platform, conversation, route, reply, attempts: 0 };
}
