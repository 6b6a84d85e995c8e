import { type ClientListArgs, clientList } from "../db/queries/client-list.ts";
import { UserError } from "../errors.ts";
import { nameKey } from "../name-key.ts";
import type { Named } from "../named.ts";
import type { Scope } from "../scope.ts";
import type { Period } from "../time/period.ts";
import { clientKey } from "./client-key.ts";
import { type ClientStanding, standingsOf } from "./client-standing.ts";
import { type ClientStatus, withStatus } from "./client-status.ts";
import { emailKey } from "./contact-keys.ts";
import { spellSource } from "./source.ts";
import type { Stage } from "./stages.ts";
import { type TagList, tagKey } from "./tag-list.ts";

export const clientSorts = ["name", "last_contact", "revenue"] as const;

export type ClientSort = (typeof clientSorts)[number];

/** Which clients to list (SPEC 3); conditions are met together. */
export interface ClientFilter {
  /** Of these alone. */
  readonly ids?: readonly string[] | undefined;
  readonly stage?: Stage | undefined;
  readonly status?: ClientStatus | undefined;
  readonly source?: string | undefined;
  readonly tags?: TagList | undefined;
  readonly owner?: Named | undefined;
  /** With projects, or without any. */
  readonly projects?: boolean | undefined;
  /** With something outstanding, or without. */
  readonly outstanding?: boolean | undefined;
  /** Without an invoice issued in it. */
  readonly uninvoiced?: Period | undefined;
  /** Added in it. */
  readonly added?: Period | undefined;
  /** Part of a name, email, phone or address. */
  readonly search?: string | undefined;
  /** Archived clients only; they are left out otherwise. */
  readonly archived?: boolean | undefined;
}

/** One page of a list, and whether more follow. */
export interface ClientPage {
  readonly clients: readonly ClientStanding[];
  readonly more: boolean;
}

/**
 * A page of the clients that fit (SPEC 3): sorted by name, by last contact (newest first) or by revenue in the
 * workspace's currency (highest first). A UserError when a tag or source is unknown.
 */
export async function listClients(
  scope: Scope,
  filter: ClientFilter,
  { sort, skip, take }: { readonly sort: ClientSort; readonly skip: number; readonly take: number },
): Promise<ClientPage> {
  const status = filter.status && withStatus(filter.status, scope.today);
  const args: ClientListArgs = {
    ids: filter.ids,
    archived: filter.archived ?? false,
    stages: status
      ? status.stages.filter((stage) => filter.stage === undefined || stage === filter.stage)
      : filter.stage && [filter.stage],
    idle: status?.idle,
    owing: filter.outstanding,
    sources: filter.source === undefined ? undefined : await sourcesNamed(scope, filter.source),
    tags: filter.tags && { ids: await tagIds(scope, filter.tags), any: filter.tags.any },
    ownerId: filter.owner?.id,
    projects: filter.projects,
    uninvoiced: filter.uninvoiced,
    added: filter.added,
    search: filter.search === undefined ? undefined : searchForms(filter.search),
    sort: sort === "revenue" ? { revenueIn: scope.workspace.currency } : sort,
    limit: take + 1,
    offset: skip,
    at: scope.at,
  };
  const rows = await scope.query(clientList, args);
  return { clients: await standingsOf(scope, rows.slice(0, take)), more: rows.length > take };
}

/** The spellings of a source that the books hold. */
async function sourcesNamed(scope: Scope, text: string): Promise<string[]> {
  const key = nameKey(spellSource(text));
  const rows = await scope.read.client.groupBy({ by: ["source"] });
  const known = rows.flatMap((row) => row.source ?? []);
  const one = (word: string) => word.replace(/s$/u, "");
  const exact = known.filter((source) => nameKey(source) === key);
  // `from referrals`: several of what the source calls one.
  const fitting = exact.length > 0 ? exact : known.filter((source) => one(nameKey(source)) === one(key));
  if (fitting.length === 0) throw new UserError(scope.say.clients.noSuchSource(text, known.sort()));
  return fitting;
}

async function tagIds(scope: Scope, { names, any }: TagList): Promise<string[]> {
  const tags = await scope.read.tag.findMany({ where: { key: { in: names.map(tagKey) } } });
  const unknown = names.find((name) => !tags.some((tag) => tag.key === tagKey(name)));
  if (unknown !== undefined && !(any && tags.length > 0)) throw new UserError(scope.say.clients.noSuchTag(unknown));
  return tags.map((tag) => tag.id);
}

function searchForms(text: string) {
  const digits = text.replace(/\D/g, "").replace(/^0+/, "");
  const phone = digits.length >= 3 && !/\p{L}/u.test(text) ? digits : "";
  const folded = clientKey(text);
  return { plain: emailKey(text), folded: nameKey(text) === "" ? "" : folded, digits: phone };
}
