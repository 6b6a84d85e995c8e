import type { Slots } from "../src/call.ts";
import { defineCommand } from "../src/chat/command.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { text } from "../src/chat/options/text.ts";
import { readClient } from "../src/clients/client-profile.ts";
import { tagClient, untagClient } from "../src/clients/client-tags.ts";
import { readTagList } from "../src/clients/tag-list.ts";
import { UserError } from "../src/errors.ts";
import type { Named } from "../src/named.ts";
import type { Scope } from "../src/scope.ts";

const options = { client: knownClient("Which client"), tag: text("Which tags") };

export const clientTag = defineCommand({
  name: "client tag",
  intent: "client.tag",
  summary: "Put tags on a client",
  theme: "clients",
  access: "manager",
  options,
  examples: ["tag Acme vip", "client tag Acme: vip, press"],
  typed: readTagging,
  async run(scope, { client, tag }) {
    const { clients } = scope.say;
    const names = tagsIn(scope, tag);
    const added = await tagClient(scope, client, names);
    if (added.length === 0) return { text: clients.alreadyTagged(client.name, names) };
    return {
      text: clients.taggedText(client.name, added),
      card: await tagsCard(scope, client),
      wrote: { title: clients.taggedTitle(client.name, added), subject: { table: "client", id: client.id } },
    };
  },
});

export const clientUntag = defineCommand({
  name: "client untag",
  intent: "client.untag",
  summary: "Take tags off a client",
  theme: "clients",
  access: "manager",
  options,
  examples: ["untag Acme vip"],
  typed: readTagging,
  async run(scope, { client, tag }) {
    const { clients } = scope.say;
    const removed = await untagClient(scope, client, tagsIn(scope, tag));
    return {
      text: clients.untaggedText(client.name, removed),
      card: await tagsCard(scope, client),
      wrote: { title: clients.untaggedTitle(client.name, removed), subject: { table: "client", id: client.id } },
    };
  },
});

/** `Acme: vip, press`, `Acme as vip`, `Acme #vip #press`, or the last word alone: `Acme Ltd vip`. */
function readTagging(rest: string): Slots | null {
  const [, client, tag] =
    /^(.+?)\s*(?::|\s(?:as|with)\s)\s*(.+)$/i.exec(rest) ??
    /^(.+?)\s+(#.+)$/.exec(rest) ??
    /^(.+?)\s+(\S+(?:\s*,\s*\S+)+)$/.exec(rest) ??
    /^(.+?)\s+("[^"]+"|\S+)$/.exec(rest) ??
    [];
  return client && tag ? { client, tag } : null;
}

function tagsIn(scope: Scope, text: string): readonly string[] {
  const { names } = readTagList(text);
  if (names.length === 0) throw new UserError(scope.say.clients.noTags(text));
  return names;
}

async function tagsCard(scope: Scope, client: Named) {
  const { clients } = scope.say;
  const { tags } = await readClient(scope, client.id);
  const value = tags.length === 0 ? clients.none : tags.join(", ");
  return { title: client.name, fields: [{ label: clients.fields.tags, value }] };
}
