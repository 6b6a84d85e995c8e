import type { Tag } from "../db/generated/client.ts";
import { UserError } from "../errors.ts";
import type { Named } from "../named.ts";
import type { Scope } from "../scope.ts";
import { tagKey } from "./tag-list.ts";

/** Puts tags on a client, making those that are new; the names of those it did not have yet. */
export async function tagClient(scope: Scope, client: Named, names: readonly string[]): Promise<string[]> {
  const tags = await takeTags(scope, names);
  const there = await scope.read.clientTag.findMany({ where: { clientId: client.id }, select: { tagId: true } });
  const missing = tags.filter((tag) => !there.some((one) => one.tagId === tag.id));
  for (const tag of missing) await scope.write.insert("clientTag", { clientId: client.id, tagId: tag.id });
  return missing.map((tag) => tag.name);
}

/** Takes tags off a client; the names taken. A UserError, before anything is written, when it does not have one of them. */
export async function untagClient(scope: Scope, client: Named, names: readonly string[]): Promise<string[]> {
  const there = await scope.read.clientTag.findMany({
    where: { clientId: client.id },
    include: { tag: true },
    orderBy: { tag: { key: "asc" } },
  });
  const wanted = names.map((name) => {
    const link = there.find((one) => one.tag.key === tagKey(name));
    if (!link)
      throw new UserError(
        scope.say.clients.notTagged(
          client.name,
          name,
          there.map((one) => one.tag.name),
        ),
      );
    return link;
  });
  for (const link of wanted) await scope.write.remove("clientTag", link.id);
  return wanted.map((link) => link.tag.name);
}

async function takeTags(scope: Scope, names: readonly string[]): Promise<Tag[]> {
  const known = await scope.read.tag.findMany({ where: { key: { in: names.map(tagKey) } } });
  const tags: Tag[] = [];
  for (const name of names) {
    const key = tagKey(name);
    const tag = [...known, ...tags].find((one) => one.key === key);
    tags.push(tag ?? (await scope.write.insert("tag", { name, key })));
  }
  return [...new Set(tags)];
}
