import { digestMessage } from "../../commands/cards/digest-message.ts";
import { rhythmText } from "../../commands/cards/digest-plan-card.ts";
import { moveDigest, type PlannedDigest, plannedDigest } from "../db/queries/digest-plans.ts";
import { nextDue } from "../db/queries/next-due.ts";
import { type DigestTurn, dueDigest, nextDigest } from "../digests/digest-time.ts";
import { digestOfTurn } from "../digests/read-digest.ts";
import type { Scope } from "../scope.ts";
import { quietNow } from "../workspace/quiet-setting.ts";
import type { Job, JobBooks } from "./job.ts";

/**
 * Tells digests at their hour, on their days (SPEC 10). Digests missed while the process was down, or held back by quiet
 * hours until the next was due, come as one that looks back on all the days since the last one told. A day has at most one
 * of each kind, whatever the clock does.
 */
export const digests: Job = {
  name: "digests",
  next: (tx, except) => nextDue(tx, { table: "DigestPlan", id: "id", at: "nextAt" }, except),
  run: async (tx, { id }, books) => {
    const plan = await plannedDigest(tx, id);
    const scope = plan?.active ? await books.as(plan.workspaceId, plan.memberId) : null;
    if (!plan || !scope)
      return moveDigest(tx, id, { nextAt: null, lastOn: plan?.lastOn ?? null, toldAt: plan?.toldAt ?? null });
    const next = nextDigest(plan, plan.zone, books.at);
    const quiet = plan.channelId === null ? quietNow(scope) : null;
    if (next && quiet && next.at <= quiet) return moveDigest(tx, id, { ...plan, nextAt: next.at });
    const turn = dueDigest(plan, plan.zone, books.at);
    const told = turn ? await tellDigest(scope, plan, turn, books) : false;
    const lastOn = turn?.on ?? plan.lastOn;
    const nextAt = nextDigest({ ...plan, lastOn }, plan.zone, books.at)?.at ?? null;
    await moveDigest(tx, id, { nextAt, lastOn, toldAt: told ? books.at : plan.toldAt });
  },
};

/** Tells a digest unless there is nothing to say; the first one says how to change or end it. */
async function tellDigest(scope: Scope, plan: PlannedDigest, turn: DigestTurn, books: JobBooks): Promise<boolean> {
  const read = await digestOfTurn(scope, plan, turn);
  if (read.empty && plan.silentWhenEmpty) return false;
  const { text, card, ...answered } = digestMessage(scope, read);
  const { digests } = scope.say;
  const hint =
    plan.toldAt === null ? digests.firstNote(plan.kind, rhythmText(scope, plan), plan.silentWhenEmpty) : null;
  const shown = card && hint !== null ? { ...card, note: hint } : card;
  const key = `digest:${plan.kind}:${turn.on}`;
  const draft = { text: hint === null || card ? text : `${text}\n${hint}`, ...(shown ? { card: shown } : {}) };
  if (plan.channelId === null)
    await books.tell(scope, { kind: "digest", key, draft: { ...draft, ...answered, visibility: "person" } });
  else
    await books.tellChannel(scope, plan.channelId, {
      key: `${key}:${plan.memberId}`,
      draft: { ...draft, offers: [], visibility: "channel" },
    });
  return true;
}
