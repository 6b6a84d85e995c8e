import { changeOffers } from "../chat/change-offers.ts";
import { keepMessage } from "../chat/messages.ts";
import type { Tx } from "../db/database.ts";
import { directAddress } from "../db/queries/direct-address.ts";
import type { Owed } from "../outbox/courier.ts";
import { directRoute } from "../outbox/platform.ts";
import { openScope, type Scope } from "../scope.ts";
import type { NameIndex } from "../workspace/name-index.ts";
import type { JobBooks, Telling } from "./job.ts";

/** The books of one job's run; `owed` is what members are told by it. */
export interface OpenJobBooks extends JobBooks {
  readonly owed: readonly Owed[];
  /** Brings name indexes up to date with what was written. Throws when something was written that no push told of. */
  close(): Promise<void>;
}

interface JobBooksParts {
  readonly tx: Tx;
  readonly names: NameIndex;
  readonly at: Date;
  /** Filled with the workspaces that were opened. */
  readonly opened: Set<string>;
}

export function openJobBooks({ tx, names, at, opened }: JobBooksParts): OpenJobBooks {
  const scopes = new Map<string, Scope>();
  const owed: Owed[] = [];
  return {
    at,
    owed,
    as: async (workspaceId, memberId) => {
      const open = scopes.get(memberId);
      if (open) return open;
      const person = await tx.member.findFirst({ where: { id: memberId, workspaceId, leftAt: null } });
      const workspace = person && (await tx.workspace.findUnique({ where: { id: workspaceId } }));
      const address = person && (await directAddress(tx, memberId));
      if (!workspace || !person || !address) return null;
      opened.add(workspaceId);
      const conversation = `${address.platform}:dm:${address.account}`;
      const index = await names.seenBy(tx, workspace, person);
      const scope = openScope(tx, { workspace, person, account: address, conversation, at, names: index });
      scopes.set(memberId, scope);
      return scope;
    },
    tell: async (scope, telling) => {
      const told = await tell(tx, scope, telling);
      if (told) owed.push(told);
    },
    close: async () => {
      for (const scope of scopes.values()) await names.changed(tx, scope.workspace, scope.write.named());
    },
  };
}

/** Writes a push down, owed to the member of the scope; null when that cause was told to them before. */
async function tell(tx: Tx, scope: Scope, { key: cause, draft, wrote }: Telling): Promise<Owed | null> {
  const { workspace, person, account, conversation, at } = scope;
  const key = `${cause}:${person.id}`;
  if (await tx.push.findUnique({ where: { key }, select: { key: true } })) return null;
  const changeId = wrote ? await scope.write.finish(wrote) : null;
  const offers = changeId && wrote ? [...draft.offers, ...changeOffers(scope, changeId, [wrote])] : draft.offers;
  const { platform } = account;
  const route = directRoute(at);
  const reply = await keepMessage(
    tx,
    { ...draft, offers, pushed: true },
    {
      conversation,
      inboxSeq: null,
      workspaceId: workspace.id,
      memberId: person.id,
      at,
      changeId,
      owedTo: { platform, route },
    },
  );
  await tx.push.create({ data: { key, workspaceId: workspace.id, memberId: person.id, messageId: reply.id, at } });
  return { platform, conversation, route, reply, attempts: 0 };
}
