import type { ContactPoint } from "../db/generated/client.ts";
import { nameKey } from "../name-key.ts";
import type { Scope } from "../scope.ts";
import { emailKey, type PointKind, phoneKey } from "./contact-keys.ts";

/** Whose email, phone or site it is: a client's, or a person's at one. */
export type PointOwner = { readonly clientId: string } | { readonly contactId: string };

/** A point as it is compared with others of its kind. */
export function pointKey(kind: PointKind, value: string): string {
  if (kind === "email") return emailKey(value);
  return kind === "phone" ? phoneKey(value) : nameKey(value) || value.trim().toLowerCase();
}

/** The points of a kind an owner has, the main one first. */
export function pointsOf(points: readonly ContactPoint[], kind: PointKind): ContactPoint[] {
  return points
    .filter((point) => point.kind === kind)
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}

/** Adds a point behind those there are, or before them as the main one; one that is there already is not added again. */
export async function addPoint(
  scope: Scope,
  owner: PointOwner,
  kind: PointKind,
  value: string,
  place: "main" | "last" = "last",
): Promise<ContactPoint> {
  const there = pointsOf(await scope.read.contactPoint.findMany({ where: { ...owner, kind } }), kind);
  const key = pointKey(kind, value);
  const known = there.find((point) => point.key === key);
  const first = (there[0]?.position ?? 1) - 1;
  const position = place === "main" ? first : (there.at(-1)?.position ?? -1) + 1;
  if (!known) return scope.write.insert("contactPoint", { ...owner, kind, value: value.trim(), key, position });
  const moved = place === "main" && known !== there[0] ? { position } : {};
  return scope.write.update("contactPoint", known.id, { value: value.trim(), ...moved });
}

/** Adds several points of a kind, in order. */
export async function addPoints(
  scope: Scope,
  owner: PointOwner,
  kind: PointKind,
  values: readonly string[] = [],
): Promise<void> {
  for (const value of values) await addPoint(scope, owner, kind, value);
}
