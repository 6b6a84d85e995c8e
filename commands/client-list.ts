import type { Slots } from "../src/call.ts";
import { type Answer, defineCommand, hidden, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { named } from "../src/chat/options/named.ts";
import { period } from "../src/chat/options/period.ts";
import { text } from "../src/chat/options/text.ts";
import { wholeNumber } from "../src/chat/options/whole-number.ts";
import { yesNo } from "../src/chat/options/yes-no.ts";
import { statuses } from "../src/clients/client-status.ts";
import { type ClientFilter, type ClientSort, clientSorts, listClients } from "../src/clients/list-clients.ts";
import { stages } from "../src/clients/stages.ts";
import { readTagList } from "../src/clients/tag-list.ts";
import { UserError } from "../src/errors.ts";
import { clientsSeen } from "../src/interactions/client-access.ts";
import type { Scope } from "../src/scope.ts";
import { seesMoney } from "../src/work/sight.ts";
import { clientListCard } from "./cards/client-list-card.ts";
import { readListWords } from "./typed/client-list-words.ts";

/** Clients on one page of a list. */
const pageSize = 10;

export const clientList = defineCommand({
  name: "client list",
  intent: "client.list",
  summary: "List clients by stage, status, source, tag, owner or what is outstanding",
  theme: "clients",
  access: "employee",
  options: {
    stage: optional(choice("At which stage", stages)),
    status: optional(choice("With which status", statuses)),
    source: optional(text("From which source")),
    tag: optional(text("With all these tags, or any: of them")),
    owner: optional(named("member", "Looked after by whom")),
    projects: optional(yesNo("With projects, or without")),
    hasOutstanding: optional(yesNo("With something outstanding")),
    search: optional(text("Part of a name, email, phone or address")),
    uninvoiced: optional(period("Without an invoice in which period")),
    added: optional(period("Added in which period")),
    sort: optional(choice("Sorted by", clientSorts)),
    archived: optional(yesNo("Archived ones")),
    skip: hidden(wholeNumber("How many to skip", 0, 1_000_000)),
  },
  examples: [
    "list my leads",
    "client list tag: vip, press sort: revenue",
    "client list search: 0044 20 7946",
    "which clients have i not invoiced this month",
  ],
  typed: readListWords,
  async run(scope, input, slots) {
    if (!seesMoney(scope)) return listedInSight(scope, slots, input);
    const { tag, hasOutstanding, skip, sort, ...rest } = input;
    const tags = tag === undefined ? undefined : readTagList(tag);
    if (tags?.names.length === 0) throw new UserError(scope.say.clients.noTags(tag ?? ""));
    // Whom one could have invoiced are clients, unless leads were asked for.
    const stage = rest.stage ?? (rest.uninvoiced ? "client" : undefined);
    return listedClients(scope, { ...rest, stage, tags, outstanding: hasOutstanding }, slots, sort, skip);
  },
});

/** What employees may list their clients by: nothing that money decides. */
const inSight: readonly string[] = ["stage", "search", "sort", "skip"];

/** The clients of the projects an employee is assigned to (SPEC 1). */
async function listedInSight(
  scope: Scope,
  slots: Slots,
  {
    stage,
    search,
    sort,
    skip,
  }: Pick<ClientFilter, "stage" | "search"> & { sort?: ClientSort | undefined; skip?: number | undefined },
): Promise<Answer> {
  const other = sort === "revenue" ? "sort" : Object.keys(slots).find((name) => !inSight.includes(name));
  if (other !== undefined) throw new UserError(scope.say.chat.forbidden(`client list ${other}`));
  const ids = (await clientsSeen(scope)) ?? [];
  return listedClients(scope, { stage, search, ids }, slots, sort, skip);
}

/** A page of a list of clients as an answer, with a button for the next one. */
export async function listedClients(
  scope: Scope,
  filter: ClientFilter,
  slots: Slots,
  sort: ClientSort = "name",
  skip = 0,
): Promise<Answer> {
  const { clients } = scope.say;
  const page = await listClients(scope, filter, { sort, skip, take: pageSize });
  const conditions = conditionsOf(scope, filter);
  if (page.clients.length === 0) {
    if (skip > 0) return { text: clients.noneMore };
    if (conditions.length > 0) return { text: `${clients.noneListed} ${clients.conditions(conditions)}` };
    if (!seesMoney(scope)) return { text: clients.noneListed };
    const archived = await scope.read.client.count({ where: { archivedAt: { not: null } } });
    if (archived === 0) return { text: clients.noneYet };
    const press = { command: "client list", slots: { archived: "yes" } };
    return { text: clients.noneButArchived(archived), offers: [{ label: clients.archivedButton, press }] };
  }
  const next = { command: "client list", slots: { ...slots, skip: String(skip + pageSize) } };
  const text = clients.listed(skip + 1, skip + page.clients.length, clients.sorts[sort], page.more);
  return {
    text: conditions.length > 0 ? `${text} ${clients.conditions(conditions)}` : text,
    card: clientListCard(scope, page.clients, sort),
    rows: { command: "client show", option: "client", names: page.clients.map(({ name }) => name) },
    offers: page.more ? [{ label: clients.next(pageSize), press: next }] : [],
  };
}

function conditionsOf(scope: Scope, filter: ClientFilter): string[] {
  const { clients } = scope.say;
  const { stage, status, source, tags, owner, projects, outstanding, search, archived, uninvoiced, added } = filter;
  const said = (label: string, value: string | undefined) =>
    value === undefined ? [] : [clients.condition(label, value)];
  return [
    ...said(clients.fields.stage, stage && clients.stages[stage].toLowerCase()),
    ...said(clients.figures.status, status && clients.statuses[status].toLowerCase()),
    ...said(clients.fields.source, source),
    ...(tags ? [tags.any ? clients.anyTag(tags.names) : clients.allTags(tags.names)] : []),
    ...said(clients.fields.owner, owner?.name),
    ...(projects === undefined ? [] : [projects ? clients.withProjects : clients.withoutProjects]),
    ...(outstanding === undefined ? [] : [outstanding ? clients.withOutstanding : clients.withoutOutstanding]),
    ...(uninvoiced ? [clients.uninvoicedIn(scope.show.period(uninvoiced))] : []),
    ...(added ? [clients.addedIn(scope.show.period(added))] : []),
    ...(search === undefined ? [] : [clients.searched(search)]),
    ...(archived ? [clients.archivedOnly] : []),
  ];
}
