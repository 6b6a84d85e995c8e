import type { ContactPoint } from "../db/generated/client.ts";
import { UserError } from "../errors.ts";
import type { Scope } from "../scope.ts";
import type { ClientProfile } from "./client-profile.ts";
import type { PointKind } from "./contact-keys.ts";
import { addPoint, addPoints, pointKey, pointsOf } from "./contact-points.ts";

/** What to change of how a client is reached. `emails` and `phones` say what they are, `add…` what there is besides. */
export interface PointPatch {
  readonly emails?: readonly string[] | undefined;
  readonly phones?: readonly string[] | undefined;
  readonly addEmails?: readonly string[] | undefined;
  readonly addPhones?: readonly string[] | undefined;
  readonly addSites?: readonly string[] | undefined;
  /** Emails, phones and sites of the client to take away, each as it was typed. */
  readonly remove?: readonly { readonly kind: PointKind; readonly value: string }[] | undefined;
}

/** Corrects how a client is reached; a UserError, before anything is written, when what is to be taken away is not there. */
export async function revisePoints(scope: Scope, { row, points }: ClientProfile, patch: PointPatch): Promise<void> {
  const leaving = (patch.remove ?? []).map(({ kind, value }) => {
    const point = pointsOf(points, kind).find((one) => one.key === pointKey(kind, value));
    if (!point) throw new UserError(scope.say.clients.noSuchPoint(row.name, value));
    return point;
  });
  for (const point of leaving) await scope.write.remove("contactPoint", point.id);
  const staying = points.filter((point) => !leaving.includes(point));
  await setPoints(scope, row.id, "email", staying, patch.emails ?? []);
  await setPoints(scope, row.id, "phone", staying, patch.phones ?? []);
  await addPoints(scope, { clientId: row.id }, "email", patch.addEmails);
  await addPoints(scope, { clientId: row.id }, "phone", patch.addPhones);
  await addPoints(scope, { clientId: row.id }, "site", patch.addSites);
}

async function setPoints(
  scope: Scope,
  clientId: string,
  kind: PointKind,
  points: readonly ContactPoint[],
  values: readonly string[],
): Promise<void> {
  const there = pointsOf(points, kind);
  const [only] = there;
  const [value, ...more] = values;
  if (value === undefined) return;
  if (only && there.length === 1 && more.length === 0) {
    await scope.write.update("contactPoint", only.id, { value: value.trim(), key: pointKey(kind, value) });
    return;
  }
  for (const one of values.toReversed()) await addPoint(scope, { clientId }, kind, one, "main");
}
