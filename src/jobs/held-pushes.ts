import { decodeDraft, encodeDraft } from "../chat/held-draft.ts";
import { heardByDraft } from "../chat/messages.ts";
import type { Tx } from "../db/database.ts";
import type { HeldPush } from "../db/generated/client.ts";
import { holdUntil, releaseHeld } from "../db/queries/held-pushes.ts";
import { nextDue } from "../db/queries/next-due.ts";
import type { Scope } from "../scope.ts";
import { seesMoney } from "../work/sight.ts";
import { pushesOfFigures } from "../workspace/push-kinds.ts";
import { quietNow } from "../workspace/quiet-setting.ts";
import type { Job, JobBooks } from "./job.ts";
import { stillStands } from "./still-stands.ts";

/** The most pushes a summary names one by one, each with a button that shows it whole. */
const mostNamed = 8;

/**
 * Tells what quiet hours held back, once they are over: several pushes as one summary, a single one as it would have come
 * (SPEC 10).
 */
export const heldPushes: Job = {
  name: "held pushes",
  next: (tx, except) => nextDue(tx, { table: "HeldPush", id: "id", at: "untilAt" }, except),
  run: async (tx, { id }, books) => {
    const { workspaceId, memberId } = await tx.heldPush.findUniqueOrThrow({ where: { id } });
    const scope = await books.as(workspaceId, memberId);
    const until = scope && quietNow(scope);
    if (until) return holdUntil(tx, memberId, until);
    const rows = await tx.heldPush.findMany({
      where: { memberId, toldAt: null },
      orderBy: { seq: "asc" },
    });
    await releaseHeld(tx, memberId, books.at);
    const wanted = scope ? await standing(tx, scope, lastDigest(inSight(scope, await notMuted(scope, rows)))) : [];
    if (scope && wanted.length > 0) await release(scope, wanted, books);
  },
};

/** What was turned off meanwhile is not told any more. */
async function notMuted(scope: Scope, rows: readonly HeldPush[]): Promise<readonly HeldPush[]> {
  const muted = await scope.read.mute.findMany({ where: { memberId: scope.person.id }, select: { kind: true } });
  return rows.filter((row) => muted.every((one) => one.kind !== row.kind));
}

/** The pushes brought up to date: what was paid or done meanwhile is not told any more. */
async function standing(tx: Tx, scope: Scope, rows: readonly HeldPush[]): Promise<readonly HeldPush[]> {
  const left: HeldPush[] = [];
  const seen = new Set<string>();
  for (const row of rows.toReversed()) {
    const draft = decodeDraft(row.body);
    const now = await stillStands(scope, { kind: row.kind, draft, seen });
    if (now === null) continue;
    const kept = now === draft ? row : { ...row, body: encodeDraft(now) };
    if (kept !== row) await tx.heldPush.update({ where: { id: row.id }, data: { body: kept.body } });
    left.push(kept);
  }
  return left.toReversed();
}

/** What was for a manager is not told to somebody who has been made an employee since (SPEC 1). */
function inSight(scope: Scope, rows: readonly HeldPush[]): readonly HeldPush[] {
  return seesMoney(scope) ? rows : rows.filter((row) => !pushesOfFigures.includes(row.kind));
}

/** Of several digests the last alone: a missed one comes once, not once for each day. */
function lastDigest(rows: readonly HeldPush[]): readonly HeldPush[] {
  const last = rows.findLast((row) => row.kind === "digest");
  return rows.filter((row) => row.kind !== "digest" || row === last);
}

async function release(scope: Scope, rows: readonly HeldPush[], books: JobBooks): Promise<void> {
  const keys = rows.map((row) => row.key);
  const [only, ...others] = rows;
  if (only && others.length === 0) {
    const { changeId } = only;
    return books.send(scope, { draft: decodeDraft(only.body), keys, changeId, urgent: false });
  }
  await books.send(scope, { draft: summary(scope, rows), keys, changeId: null, urgent: false });
}

function summary({ say }: Scope, rows: readonly HeldPush[]) {
  const { pushes } = say;
  const named = rows.slice(0, mostNamed);
  const lines = named.map(({ body }, index) => pushes.heldLine(index + 1, firstLine(decodeDraft(body).text)));
  const more = rows.length > named.length ? [pushes.heldMore(rows.length - named.length)] : [];
  const text = [pushes.held(rows.length), ...lines, ...more].join("\n");
  const offers = named.map(({ id }, index) => ({
    label: String(index + 1),
    press: { command: "held", slots: { push: id } },
  }));
  const hears = named.flatMap(({ body }) => heardByDraft(decodeDraft(body)));
  return { text, offers, hears, visibility: "person" as const };
}

function firstLine(text: string): string {
  return text.split("\n").find((line) => line.trim() !== "") ?? "";
}
