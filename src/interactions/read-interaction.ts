import type { Interaction } from "../db/generated/client.ts";
import { UserError } from "../errors.ts";
import type { Named } from "../named.ts";
import type { Scope } from "../scope.ts";
import type { Channel } from "./channels.ts";
import { requireClientSeen } from "./client-access.ts";
import { type ReminderView, reminderParts, reminderView } from "./read-reminder.ts";

/** A logged interaction with whom it was, who was told of it and what follows it up. */
export interface InteractionView {
  readonly row: Interaction & { readonly channel: Channel };
  readonly client: Named | null;
  readonly contact: Named | null;
  /** Names of the members mentioned. */
  readonly mentioned: readonly string[];
  /** The reminder that follows it up, while it is open. */
  readonly followUp: ReminderView | null;
}

/** What is read with an interaction. */
export const interactionParts = {
  client: { select: { id: true, name: true } },
  contact: { select: { id: true, name: true } },
  mentions: { select: { memberId: true } },
  reminders: { where: { doneAt: null }, include: reminderParts, orderBy: { createdAt: "desc" }, take: 1 },
} as const;

type Whole = Interaction & {
  readonly client: Named | null;
  readonly contact: Named | null;
  readonly mentions: readonly { readonly memberId: string }[];
  readonly reminders: readonly Parameters<typeof reminderView>[0][];
};

/** The interaction of that id; a UserError when it is gone, or with a client the person does not see. */
export async function readInteraction(scope: Scope, id: string): Promise<InteractionView> {
  const found = await scope.read.interaction.findFirst({ where: { id }, include: interactionParts });
  if (!found) throw new UserError(scope.say.interactions.noInteraction, scope.say.interactions.logExample);
  if (found.clientId) await requireClientSeen(scope, found.clientId);
  return interactionView(scope, found);
}

/** An interaction as it was read with its parts. */
export async function interactionView(scope: Scope, found: Whole): Promise<InteractionView> {
  const { client, contact, mentions, reminders, ...row } = found;
  const ids = mentions.map((one) => one.memberId);
  const members = ids.length === 0 ? [] : await scope.read.member.findMany({ where: { id: { in: ids } } });
  const [followUp] = reminders;
  return {
    row: { ...row, channel: row.channel },
    client,
    contact,
    mentioned: members.map((member) => member.name),
    followUp: followUp ? reminderView(followUp) : null,
  };
}
