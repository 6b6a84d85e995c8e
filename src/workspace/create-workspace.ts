import type { Tx } from "../db/database.ts";
import type { Member, Workspace } from "../db/generated/client.ts";
import { insertRows } from "../db/insert-rows.ts";
import { nextDigest } from "../digests/digest-time.ts";
import { newId } from "../id.ts";
import { nameKey } from "../name-key.ts";

/** The answers of a first run; every one can be changed later (SPEC 1). */
export interface NewWorkspace {
  readonly name: string;
  readonly currency: string;
  readonly zone: string;
  readonly locale: string;
  /** The first question of the tour that is still to be asked; null when all answers are given. */
  readonly tourStep: number | null;
  readonly owner: { readonly name: string; readonly platform: string; readonly account: string };
  readonly at: Date;
}

const firstModes = ["bank", "cash", "card", "PayPal"];
const firstClassifications = ["client", "salary", "interest", "gift", "other"];
const firstCategories = [
  "software",
  "hosting",
  "office",
  "equipment",
  "travel",
  "meals",
  "contractor",
  "marketing",
  "rent",
  "insurance",
  "phone",
  "utilities",
  "education",
  "fees",
  "taxes",
  "other",
];

/**
 * Makes a set of books with its owner, first payment modes (bank is the default), classifications and categories, and a
 * digest each morning for its owner.
 */
export async function createWorkspace(tx: Tx, given: NewWorkspace): Promise<{ workspace: Workspace; owner: Member }> {
  const { name, currency, zone, locale, tourStep, at } = given;
  const workspaceId = newId("wsp");
  const modes = firstModes.map((mode) => ({ id: newId("mod"), workspaceId, name: mode, key: nameKey(mode) }));
  const workspace = await tx.workspace.create({
    data: {
      id: workspaceId,
      name,
      currency,
      zone,
      locale,
      tourStep,
      createdAt: at,
      defaultModeId: modes[0]?.id ?? null,
    },
  });
  await tx.paymentMode.createMany({ data: modes });
  const category = (kind: string) => (label: string) => ({
    id: newId("cat"),
    workspaceId,
    kind,
    name: label,
    key: nameKey(label),
  });
  await tx.category.createMany({
    data: [...firstClassifications.map(category("classification")), ...firstCategories.map(category("category"))],
  });
  const owner = await tx.member.create({
    data: { id: newId("mem"), workspaceId, name: given.owner.name, role: "owner", createdAt: at },
  });
  await tx.identity.create({
    data: {
      id: newId("idy"),
      workspaceId,
      memberId: owner.id,
      platform: given.owner.platform,
      account: given.owner.account,
      createdAt: at,
    },
  });
  const daily = { kind: "daily" as const, time: "08:00", days: "1,2,3,4,5,6,7", lastOn: null };
  const nextAt = nextDigest(daily, zone, at)?.at ?? null;
  const { kind, time, days } = daily;
  await insertRows(tx, "DigestPlan", [
    { id: newId("dgp"), workspaceId, memberId: owner.id, kind, active: true, time, days, nextAt, createdAt: at },
  ]);
  return { workspace, owner };
}
