import { nameKey } from "../name-key.ts";
import type { Named, NamedOrNew } from "../named.ts";
import type { Scope } from "../scope.ts";

/** Which payment mode money moved by, and whether the person said so or the workspace's default was taken (SPEC 2). */
export interface ModeTaken extends Named {
  readonly assumed: boolean;
}

/** The payment mode said, made first when it is new; the workspace's default when none was said. */
export async function takeMode(scope: Scope, said: NamedOrNew | undefined): Promise<ModeTaken> {
  if (!said) {
    const id = scope.workspace.defaultModeId;
    const row = await scope.read.paymentMode.findFirstOrThrow({ where: id ? { id } : { archivedAt: null } });
    return { id: row.id, name: row.name, assumed: true };
  }
  if ("id" in said) return { ...said, assumed: false };
  const row = await addMode(scope, said.create);
  return { id: row.id, name: row.name, assumed: false };
}

/** A payment mode of that name: the one there is, brought back when it was archived, else a new one. */
export async function addMode(scope: Scope, name: string): Promise<Named> {
  const key = nameKey(name);
  const known = await scope.read.paymentMode.findFirst({ where: { key } });
  if (!known) return scope.write.insert("paymentMode", { name, key });
  return known.archivedAt === null ? known : scope.write.update("paymentMode", known.id, { archivedAt: null });
}
