import { noticeText } from "../../commands/cards/notice-text.ts";
import type { Tx } from "../db/database.ts";
import { nextDue } from "../db/queries/next-due.ts";
import { putOffNotices, settleNotices } from "../db/queries/notices.ts";
import { channelsQuietNow } from "../workspace/quiet-setting.ts";
import type { Job } from "./job.ts";
import { ownerScope } from "./owner-scope.ts";

/** The most events in one message; the others follow in another. */
const most = 500;

/**
 * Tells the channel for notices what has happened (SPEC 10), some minutes after it did: events of one kind together, and none
 * that was taken back in between.
 */
export const notices: Job = {
  name: "notices",
  next: (tx, except) => nextDue(tx, { table: "Notice", id: "id", at: "dueAt" }, except),
  run: async (tx: Tx, { id }, books) => {
    const { workspaceId } = await tx.notice.findUniqueOrThrow({ where: { id } });
    const scope = await ownerScope(tx, workspaceId, books);
    const channelId = scope?.workspace.noticesChannelId ?? null;
    const until = scope && channelsQuietNow(scope);
    if (until) return putOffNotices(tx, workspaceId, until);
    const rows = await tx.notice.findMany({
      where: { workspaceId, dueAt: { lte: books.at } },
      orderBy: { seq: "asc" },
      take: most,
    });
    const told = rows.map((row) => row.id);
    if (!scope || channelId === null) return settleNotices(tx, { told, untrue: [] });
    const { text, untrue } = await noticeText(scope, rows);
    await settleNotices(tx, { told, untrue });
    if (text === null) return;
    const off = {
      label: scope.say.pushes.turnOff("notices"),
      press: { command: "settings", slots: { what: "notices off" } },
    };
    const draft = { text, offers: [off], visibility: "channel" as const };
    await books.tellChannel(scope, channelId, { key: `notices:${id}`, draft });
  },
};
