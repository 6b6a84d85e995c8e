import type { ContactPoint } from "../db/generated/client.ts";
import { UserError } from "../errors.ts";
import { nameKey } from "../name-key.ts";
import type { Scope } from "../scope.ts";
import { removeContact } from "./client-contacts.ts";
import type { ClientProfile } from "./client-profile.ts";
import type { PointKind } from "./contact-keys.ts";
import { addPoint, addPoints, pointKey, pointsOf } from "./contact-points.ts";

/** What to change of how a client is reached. `emails` and `phones` say what they are (null: there are none), `add…` what there is besides. */
export interface PointPatch {
  readonly emails?: readonly string[] | null | undefined;
  readonly phones?: readonly string[] | null | undefined;
  readonly addEmails?: readonly string[] | undefined;
  readonly addPhones?: readonly string[] | undefined;
  readonly addSites?: readonly string[] | undefined;
  /** Emails, phones, sites and people to take away, each as it may be typed. */
  readonly remove?: readonly string[] | undefined;
}

/** Corrects how a client is reached; a UserError, before anything is written, when what is to be taken away is not there. */
export async function revisePoints(scope: Scope, profile: ClientProfile, patch: PointPatch): Promise<void> {
  const { row, points } = profile;
  const leaving = (patch.remove ?? []).map((text) => leavingBy(scope, profile, text));
  for (const { table, id } of leaving) {
    if (table === "contact") await removeContact(scope, id);
    else await scope.write.remove(table, id);
  }
  const staying = points.filter((point) => !leaving.some((one) => one.id === point.id));
  await setPoints(scope, row.id, "email", staying, patch.emails);
  await setPoints(scope, row.id, "phone", staying, patch.phones);
  await addPoints(scope, { clientId: row.id }, "email", patch.addEmails);
  await addPoints(scope, { clientId: row.id }, "phone", patch.addPhones);
  await addPoints(scope, { clientId: row.id }, "site", patch.addSites);
}

interface Leaving {
  readonly table: "contact" | "contactPoint";
  readonly id: string;
}

function leavingBy(scope: Scope, { row, points, contacts }: ClientProfile, text: string): Leaving {
  const point = points.find((one) => one.key === pointKey(one.kind, text));
  if (point) return { table: "contactPoint", id: point.id };
  const contact = contacts.find((one) => one.row.key === nameKey(text));
  if (contact) return { table: "contact", id: contact.row.id };
  throw new UserError(scope.say.clients.noSuchPoint(row.name, text));
}

async function setPoints(
  scope: Scope,
  clientId: string,
  kind: PointKind,
  points: readonly ContactPoint[],
  values: readonly string[] | null | undefined,
): Promise<void> {
  const there = pointsOf(points, kind);
  if (values === undefined) return;
  if (values === null) {
    for (const point of there) await scope.write.remove("contactPoint", point.id);
    return;
  }
  const [only] = there;
  const [value, ...more] = values;
  if (value === undefined) return;
  if (only && there.length === 1 && more.length === 0) {
    await scope.write.update("contactPoint", only.id, { value: value.trim(), key: pointKey(kind, value) });
    return;
  }
  for (const one of values.toReversed()) await addPoint(scope, { clientId }, kind, one, "main");
}
