import { interactionCard, interactionTitle } from "../../commands/cards/interaction-card.ts";
import { nextDue } from "../db/queries/next-due.ts";
import { setMentionTold } from "../db/queries/reminders.ts";
import { clientsSeen } from "../interactions/client-access.ts";
import { interactionParts, interactionView } from "../interactions/read-interaction.ts";
import type { Job } from "./job.ts";

/** Tells members of the logged interactions that mention them (SPEC 8), each once. */
export const mentions: Job = {
  name: "mentions",
  next: (tx, except) => nextDue(tx, { table: "Mention", id: "id", at: "createdAt", only: '"toldAt" IS NULL' }, except),
  run: async (tx, { id }, books) => {
    const mention = await tx.mention.findUniqueOrThrow({ where: { id } });
    await setMentionTold(tx, id, books.at);
    const scope = await books.as(mention.workspaceId, mention.memberId);
    if (!scope) return;
    const found = await scope.read.interaction.findFirstOrThrow({
      where: { id: mention.interactionId },
      include: interactionParts,
    });
    const view = await interactionView(scope, found);
    const by = await scope.read.member.findFirst({ where: { id: view.row.memberId }, select: { name: true } });
    const seen = await clientsSeen(scope);
    const { client } = view;
    const { interactions } = scope.say;
    const history = { command: "log list", slots: { client: client?.id ?? "" } };
    const shown = client && (!seen || seen.includes(client.id));
    await books.tell(scope, {
      kind: "mentions",
      key: `mention:${id}`,
      draft: {
        text: interactions.mentioned(by?.name ?? "", interactionTitle(scope, view)),
        card: interactionCard(scope, { ...view, followUp: null, mentioned: [] }),
        offers: shown ? [{ label: interactions.logButton(client.name), press: history }] : [],
        visibility: "person",
      },
    });
  },
};
