import type { Patch } from "../history/journal.ts";
import { type Money, money } from "../money/money.ts";
import type { Scope } from "../scope.ts";
import { addContact, type NewContact } from "./client-contacts.ts";
import { type ClientDetails, detailColumns, type TextDetail, textDetails } from "./client-details.ts";
import { clientKey } from "./client-key.ts";
import { type ClientProfile, readClient } from "./client-profile.ts";
import { tagClient } from "./client-tags.ts";
import { moveClient } from "./move-client.ts";
import { type PointPatch, revisePoints } from "./revise-points.ts";
import type { Stage } from "./stages.ts";

/** What to change of a client; what is left out stays, null clears. */
export interface ClientPatch extends ClientDetails, PointPatch {
  readonly name?: string | undefined;
  readonly stage?: Stage | undefined;
  readonly contact?: NewContact | undefined;
  /** Tags put on. */
  readonly tags?: readonly string[] | undefined;
}

export type ClientField =
  | TextDetail
  | ("name" | "stage" | "contractValue" | "since" | "satisfaction" | "owner")
  | ("emails" | "phones" | "sites" | "contacts" | "tags");

/** What a field holds, as the card formats it. */
export type FieldValue = string | number | Money | null;

/** One field of a client, before and after. */
export interface FieldChange {
  readonly field: ClientField;
  readonly from: FieldValue;
  readonly to: FieldValue;
}

/** A client as it is after a correction, and what of it changed; nothing was written when nothing did. */
export interface RevisedClient {
  readonly profile: ClientProfile;
  readonly changes: readonly FieldChange[];
}

/**
 * Corrects a client (SPEC 3, 12). An email or phone said to be the client's replaces the only one there is, and comes
 * first where there are several. UserErrors: a contract value below zero, an email, phone, site or person to remove that
 * is not there; nothing has been written then.
 */
export async function reviseClient(scope: Scope, id: string, patch: ClientPatch): Promise<RevisedClient> {
  const before = await readClient(scope, id);
  await revisePoints(scope, before, patch);
  await scope.write.update("client", id, { ...namePatch(patch.name), ...detailColumns(scope, patch) });
  if (patch.contact) await addContact(scope, id, patch.contact);
  if (patch.tags) await tagClient(scope, before.row, patch.tags);
  if (patch.stage) await moveClient(scope, id, patch.stage);
  const profile = await readClient(scope, id);
  return { profile, changes: changesBetween(before, profile) };
}

function namePatch(name: string | undefined): Patch<"client"> {
  if (name === undefined) return {};
  const spelt = name.trim().replace(/\s+/g, " ");
  return { name: spelt, key: clientKey(spelt) };
}

function changesBetween(before: ClientProfile, after: ClientProfile): FieldChange[] {
  return fieldNames.flatMap((field) => {
    const [from, to] = [fieldValue(before, field), fieldValue(after, field)];
    return sameValue(from, to) ? [] : [{ field, from, to }];
  });
}

const fieldNames: readonly ClientField[] = [
  "name",
  "stage",
  "since",
  "contractValue",
  ...textDetails,
  "emails",
  "phones",
  "sites",
  "contacts",
  "tags",
  "owner",
  "satisfaction",
];

const list = (values: readonly string[]) => (values.length === 0 ? null : values.join(", "));

/** What a client holds in a field; lists as one text. */
export function fieldValue(profile: ClientProfile, field: ClientField): FieldValue {
  const { row } = profile;
  switch (field) {
    case "contractValue":
      return row.contractMinor === null ? null : money(row.contractMinor, row.contractCurrency ?? "");
    case "since":
      return row.sinceOn;
    case "owner":
      return profile.owner?.name ?? null;
    case "emails":
    case "phones":
    case "sites":
    case "tags":
      return list(profile[field]);
    case "contacts":
      return list(profile.contacts.map(contactLine));
    default:
      return row[field];
  }
}

function contactLine({ row, emails, phones }: ClientProfile["contacts"][number]): string {
  const title = row.designation ? `${row.name} (${row.designation})` : row.name;
  return [title, ...emails, ...phones].join(" ");
}

function sameValue(a: FieldValue, b: FieldValue): boolean {
  if (a !== null && b !== null && typeof a === "object" && typeof b === "object")
    return a.minor === b.minor && a.currency === b.currency;
  return a === b;
}
