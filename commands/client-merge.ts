import { type Answer, type Asking, defineCommand, hidden, optional } from "../src/chat/command.ts";
import { anyClient } from "../src/chat/options/known-client.ts";
import { text } from "../src/chat/options/text.ts";
import { readClient } from "../src/clients/client-profile.ts";
import { type DuplicatePair, duplicatePairs } from "../src/clients/duplicate-pairs.ts";
import { mergeClients, movingOf } from "../src/clients/merge-clients.ts";
import { UserError } from "../src/errors.ts";
import type { Scope } from "../src/scope.ts";
import { clientCard } from "./cards/client-card.ts";

export const clientMerge = defineCommand({
  name: "client merge",
  intent: "client.merge",
  summary: "Make two clients one: everything moves to the one that stays",
  theme: "clients",
  access: "owner",
  options: {
    client: anyClient("Which client goes"),
    into: optional(anyClient("Into which client")),
    sure: hidden(text("Asked and agreed")),
  },
  examples: ["client merge Initech into Acme"],
  typed: (rest) => {
    const [, client, into] = /^(.+?)\s+(?:into|with|and|to|→|->)\s+(.+)$/i.exec(rest) ?? [];
    return client && into ? { client, into } : null;
  },
  async run(scope, { client, into, sure }, slots): Promise<Answer | Asking> {
    const { merge, buttons } = scope.say;
    if (!into) throw new UserError(merge.whichTwo);
    if (client.id === into.id) throw new UserError(merge.same, merge.example);
    if (!sure) {
      const press = { command: "client merge", slots: { client: client.id, into: into.id, sure: "yes" } };
      const keep = { label: buttons.keep, press: { command: "cancel", slots: {} } };
      return {
        ask: {
          text: merge.ask(client.name, into.name),
          card: await preview(scope, client, into),
          offers: [{ label: merge.button, press, answers: "yes" }, keep],
          slots,
        },
      };
    }
    const survivor = await mergeClients(scope, client.id, into.id);
    return {
      text: merge.merged(client.name, survivor.name),
      card: clientCard(scope, await readClient(scope, survivor.id)),
      wrote: { title: merge.title(client.name, survivor.name), subject: { table: "client", id: survivor.id } },
    };
  },
});

async function preview(scope: Scope, from: { id: string; name: string }, into: { name: string }) {
  const { merge } = scope.say;
  const moving = await movingOf(scope, from.id);
  const rows = moving.map(({ table, count }) => [merge.tables[table] ?? table, String(count)]);
  return {
    title: merge.card(from.name, into.name),
    fields: [],
    table: { head: merge.head, rows: rows.length > 0 ? rows : [[merge.nothing, "0"]] },
  };
}

const offered = 5;
const shownRows = 20;

export const duplicates = defineCommand({
  name: "duplicates",
  intent: "client.duplicates",
  summary: "Clients that may be one, with buttons to merge them",
  theme: "clients",
  access: "manager",
  minor: true,
  options: {},
  examples: ["duplicates"],
  typed: (rest) => (rest === "" ? {} : null),
  async run(scope): Promise<Answer> {
    const { merge } = scope.say;
    const pairs = await duplicatePairs(scope);
    if (pairs.length === 0) return { text: merge.noPairs };
    const row = ({ keep, other, by, value }: DuplicatePair) => [
      keep.name,
      other.name,
      merge.because(merge.by[by], value),
    ];
    const offers = pairs.slice(0, offered).map(({ keep, other }) => ({
      label: merge.into(other.name, keep.name),
      press: { command: "client merge", slots: { client: other.id, into: keep.id } },
    }));
    return {
      text: merge.pairs(pairs.length),
      card: {
        title: merge.pairsTitle,
        fields: [],
        table: { head: merge.pairsHead, rows: pairs.slice(0, shownRows).map(row) },
      },
      offers,
    };
  },
});
