import type { Tx } from "../db/database.ts";
import { directAddress } from "../db/queries/direct-address.ts";
import type { Owed } from "../outbox/courier.ts";
import { openScope, type Scope } from "../scope.ts";
import type { NameIndex } from "../workspace/name-index.ts";
import type { JobBooks } from "./job.ts";
import { goOn, type Sending, send, sendToChannel, type Told, tell } from "./tell.ts";

/** The books during one run of a job; `owed` collects the messages it tells. */
export interface OpenJobBooks extends JobBooks {
  readonly owed: readonly Owed[];
  /** Whether what was run has to come again. */
  readonly comesAgain: boolean;
  /** Brings name indexes up to date with what was written. */
  close(): Promise<void>;
}

interface JobBooksParts {
  readonly tx: Tx;
  readonly names: NameIndex;
  readonly at: Date;
  /** Filled with the workspaces that were opened. */
  readonly opened: Set<string>;
}

/** The books as one job opens them, within its transaction. */
export function openJobBooks({ tx, names, at, opened }: JobBooksParts): OpenJobBooks {
  const members = new Map<string, Told>();
  const owed: Owed[] = [];
  const add = (one: Owed | null) => {
    if (one) owed.push(one);
  };
  const toldOf = (scope: Scope): Told => members.get(scope.person.id) ?? { scope, closed: false };
  let comesAgain = false;
  return {
    at,
    owed,
    get comesAgain() {
      return comesAgain;
    },
    again: () => {
      comesAgain = true;
    },
    as: async (workspaceId, memberId) => {
      const open = members.get(memberId);
      if (open) return open.scope;
      const person = await tx.member.findFirst({ where: { id: memberId, workspaceId, leftAt: null } });
      const workspace = person && (await tx.workspace.findUnique({ where: { id: workspaceId } }));
      const address = person && (await directAddress(tx, memberId));
      if (!workspace || !person || !address) return null;
      opened.add(workspaceId);
      const { platform, account, closedAt } = address;
      const conversation = `${platform}:dm:${account}`;
      const index = await names.seenBy(tx, workspace, person);
      const scope = openScope(tx, {
        workspace,
        person,
        account: { platform, account },
        conversation,
        at,
        names: index,
      });
      members.set(memberId, { scope, closed: closedAt !== null });
      return scope;
    },
    tell: async (scope, telling) => add(await tell(tx, toldOf(scope), telling)),
    tellChannel: async (scope, channelId, telling) => {
      const channel = await scope.read.channel.findFirst({ where: { id: channelId } });
      if (channel) add(await sendToChannel(tx, scope, channel, telling));
    },
    send: async (scope, sending: Sending) => add(await send(tx, scope, sending)),
    goOn: async (scope, said) => add(await goOn(tx, scope, said)),
    close: async () => {
      for (const { scope } of members.values()) await names.changed(tx, scope.workspace, scope.write.named());
    },
  };
}
