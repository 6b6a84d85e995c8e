import { encodeDraft } from "../chat/held-draft.ts";
import type { Draft } from "../chat/messages.ts";
import type { Tx } from "../db/database.ts";
import { insertRows } from "../db/insert-rows.ts";
import { newId } from "../id.ts";
import type { Scope } from "../scope.ts";
import type { PushKind } from "../workspace/push-kinds.ts";

/** A push that has to wait: until an instant, or, without one, until its member can be reached again. */
export interface Held {
  readonly kind: PushKind;
  /** Names the cause, for that member. */
  readonly key: string;
  readonly draft: Draft;
  readonly changeId: string | null;
  readonly untilAt: Date | null;
}

/** Keeps a push for later. */
export async function hold(tx: Tx, scope: Scope, { kind, key, draft, changeId, untilAt }: Held): Promise<void> {
  const { workspace, person, at } = scope;
  const body = encodeDraft(draft);
  const row = {
    id: newId("hld"),
    workspaceId: workspace.id,
    memberId: person.id,
    kind,
    key,
    body,
    changeId,
    at,
    untilAt,
  };
  await insertRows(tx, "HeldPush", [row]);
}
