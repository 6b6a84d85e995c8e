import type { Prisma } from "../db/generated/client.ts";
import { nameKey } from "../name-key.ts";
import type { Scope } from "../scope.ts";
import { type ListedDocument, newestListed } from "./list-documents.ts";

/** The documents a text names: those called exactly so, else beginning so, else with all its words; newest first. */
export async function findDocuments(scope: Scope, text: string, most: number): Promise<readonly ListedDocument[]> {
  const key = nameKey(text);
  if (key === "") return [];
  const words = key.split(" ").map((word) => ({ key: { contains: word } }));
  const tries: readonly Prisma.DocumentWhereInput[] = [{ key }, { key: { startsWith: key } }, { AND: words }];
  for (const where of tries) {
    const found = await newestListed(scope, where, most);
    if (found.length > 0) return found;
  }
  return [];
}
