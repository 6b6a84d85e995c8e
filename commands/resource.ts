import type { Slots } from "../src/call.ts";
import { type Answer, type Asking, defineCommand, optional } from "../src/chat/command.ts";
import { choice, choiceCalled } from "../src/chat/options/choice.ts";
import { known } from "../src/chat/options/known.ts";
import { orNone } from "../src/chat/options/or-none.ts";
import { text } from "../src/chat/options/text.ts";
import {
  addItems,
  addResource,
  itemNumber,
  listResources,
  type ResourceKind,
  type ResourceView,
  readResource,
  removeItem,
  removeResource,
  resourceKinds,
  reviseResource,
  tickItem,
} from "../src/library/resources.ts";
import type { Scope } from "../src/scope.ts";
import { resourceCard, tickOffers } from "./cards/resource-card.ts";

const most = 25;

export const resource = defineCommand({
  name: "resource",
  intent: "resource.add",
  summary: "Keep a checklist, guide, strategy or tip; alone, list them",
  theme: "library",
  access: "employee",
  options: {
    category: optional(choice("What it is", resourceKinds)),
    name: optional(text("What it is called")),
    for: optional(text("What about: taxes, budgeting, investments, savings or one of your own")),
    link: optional(text("Link")),
    notes: optional(text("Notes")),
    lines: optional(text("To-do items, one a line or with semicolons")),
  },
  examples: [
    "save https://example.org/pricing-guide as a guide",
    "resource checklist VAT quarter: collect receipts; file return",
  ],
  typed: readNew,
  async run(scope, input, slots): Promise<Answer | Asking> {
    if (Object.keys(slots).length === 0) return listed(scope, {});
    const { category: kind, name, for: about, link, notes, lines } = input;
    const called = name?.replace(/^["“](.*)["”]$/s, "$1") ?? nameOfLink(link);
    if (called === undefined) return { ask: { text: scope.say.resources.whatName, option: "name", offers: [] } };
    const items = lines === undefined ? undefined : readItems(lines);
    const given = {
      name: called,
      kind: kind ?? (items ? "checklist" : "tip"),
      category: about,
      link,
      notes,
      items,
    } as const;
    return written(scope, await addResource(scope, given), "added");
  },
});

/** `checklist VAT quarter: collect receipts; file return`, `tip Ask for half upfront`. */
function readNew(rest: string): Slots | null {
  if (rest === "") return {};
  const { kind, behind } = kindBefore(rest) ?? {};
  const [, about, named = "", items] = /^(?:\((.+?)\)\s*)?([^:\n]+?)(?:\s*:\s*([\s\S]+))?$/.exec(behind ?? "") ?? [];
  if (kind === undefined || /https?:\/\//i.test(rest)) return null;
  return {
    category: kind,
    name: named.replace(/^["“]|["”]$/g, ""),
    ...(about ? { for: about } : {}),
    ...(items ? { lines: items } : {}),
  };
}

/** The kind of resource that a text begins with, in any language, and what stands behind it. */
function kindBefore(text: string): { readonly kind: ResourceKind; readonly behind: string } | null {
  const words = text.split(/\s+/);
  for (const many of [3, 2, 1]) {
    const kind = words.length > many ? choiceCalled(words.slice(0, many).join(" "), resourceKinds) : undefined;
    if (kind) return { kind, behind: text.replace(new RegExp(`^(?:\\S+\\s+){${many}}`), "") };
  }
  return null;
}

function readItems(lines: string): string[] {
  return lines
    .split(/[;\n]/)
    .map((line) => line.replace(/^\s*(?:[-*•]|\d+[.)]|\[[ x]?\])\s*/i, "").trim())
    .filter((line) => line !== "");
}

/** A link's last words: `…/pricing-guide` is `Pricing guide`. */
function nameOfLink(link: string | undefined): string | undefined {
  const path = link
    ?.replace(/^https?:\/\//i, "")
    .replace(/[?#].*$/, "")
    .replace(/\/+$/, "");
  const last = path
    ?.split("/")
    .at(-1)
    ?.replace(/\.\w{2,5}$/, "")
    .replace(/[-_+]+/g, " ")
    .trim();
  return last ? last.charAt(0).toUpperCase() + last.slice(1) : undefined;
}

export const resourceShow = defineCommand({
  name: "resource show",
  intent: "resource.show",
  summary: "Show a resource, its items with buttons that tick them",
  theme: "library",
  access: "employee",
  options: { resource: known("resource", "Which resource") },
  examples: ["resource show VAT quarter"],
  typed: (rest) => ({ resource: rest }),
  async run(scope, { resource: { id } }) {
    const view = await readResource(scope, id);
    return { text: said(scope, view), card: resourceCard(scope, view), offers: tickOffers(scope, view) };
  },
});

export const resourceTick = defineCommand({
  name: "tick",
  intent: "resource.tick",
  summary: "Tick an item of a resource, or take its tick away",
  theme: "library",
  access: "employee",
  minor: true,
  options: {
    line: text("Which item, by its number or its words"),
    resource: known("resource", "Which resource"),
    status: optional(choice("done or open", ["done", "open"])),
  },
  examples: ["tick 2 on VAT quarter"],
  typed: (rest) => {
    const [, line, name] = /^#?(\d{1,3})\s+(?:on|of|in)\s+(.+)$/i.exec(rest) ?? [];
    return line && name ? { line, resource: name } : null;
  },
  async run(scope, { resource: { id }, line, status }): Promise<Answer> {
    const mark = scope.write.mark();
    const view = await tickItem(
      scope,
      id,
      await itemNumber(scope, id, line),
      status === undefined ? undefined : status === "done",
    );
    const card = resourceCard(scope, view);
    const offers = tickOffers(scope, view);
    if (scope.write.mark() === mark) return { text: scope.say.library.same(view.row.name), card, offers };
    return {
      text: said(scope, view),
      card,
      offers,
      wrote: { title: scope.say.resources.tickTitle(view.row.name), subject: { table: "resource", id } },
    };
  },
});

export const resourceList = defineCommand({
  name: "resource list",
  intent: "resource.list",
  summary: "List the resources, all or of a kind or category",
  theme: "library",
  access: "employee",
  options: { category: optional(choice("Kind", resourceKinds)), for: optional(text("What about")) },
  examples: ["resource list", "resource list checklists"],
  typed: (rest) => {
    if (rest === "") return {};
    const one = [rest, rest.replace(/s$/i, ""), rest.replace(/es$/i, ""), rest.replace(/ies$/i, "y")];
    const kind = one.map((each) => choiceCalled(each, resourceKinds)).find((each) => each !== undefined);
    return kind ? { category: kind } : { for: rest };
  },
  run: (scope, { category: kind, for: category }) => listed(scope, { kind, category }),
});

async function listed(
  scope: Scope,
  filter: { readonly kind?: ResourceKind | undefined; readonly category?: string | undefined },
): Promise<Answer> {
  const { resources: say } = scope.say;
  const { resources, count } = await listResources(scope, filter, most);
  if (count === 0) return { text: say.none };
  return {
    text: say.count(resources.length, count),
    card: {
      title: say.title,
      fields: [],
      table: {
        head: [say.name, say.kind, say.category, say.progress],
        rows: resources.map(({ row, items, done }) => [
          row.name,
          scope.show.name("choice", row.kind),
          row.category ?? "—",
          items > 0 ? say.ofThem(done, items) : "—",
        ]),
      },
    },
    offers: resources
      .slice(0, 5)
      .map(({ row }) => ({ label: row.name, press: { command: "resource show", slots: { resource: row.id } } })),
  };
}

export const resourceUpdate = defineCommand({
  name: "resource update",
  intent: "resource.update",
  summary: "Change a resource, add items to it or remove one",
  theme: "library",
  access: "employee",
  options: {
    resource: known("resource", "Which resource"),
    name: optional(text("New name")),
    category: optional(choice("What it is", resourceKinds)),
    for: orNone(text("What about")),
    link: orNone(text("Link")),
    notes: orNone(text("Notes")),
    lines: optional(text("Items to add")),
    remove: optional(text("An item to remove, by its number or its words")),
  },
  examples: ["resource update resource: VAT quarter lines: call the accountant"],
  async run(scope, { resource: { id }, name, category: kind, for: category, link, notes, lines, remove }) {
    const mark = scope.write.mark();
    await reviseResource(scope, id, { name, kind, category, link, notes });
    if (remove !== undefined) await removeItem(scope, id, await itemNumber(scope, id, remove));
    if (lines !== undefined) await addItems(scope, id, readItems(lines));
    const view = await readResource(scope, id);
    if (scope.write.mark() === mark)
      return { text: scope.say.library.same(view.row.name), card: resourceCard(scope, view) };
    return written(scope, view, "changed");
  },
});

export const resourceDelete = defineCommand({
  name: "resource delete",
  intent: "resource.delete",
  summary: "Delete a resource; undo brings it back",
  theme: "library",
  access: "manager",
  options: { resource: known("resource", "Which resource") },
  examples: ["resource delete VAT quarter"],
  typed: (rest) => ({ resource: rest }),
  async run(scope, { resource: { id, name } }) {
    await removeResource(scope, id);
    const { library } = scope.say;
    return { text: library.deleted(name), wrote: { title: library.deletedTitle(name) } };
  },
});

function said(scope: Scope, { row, items }: ResourceView): string {
  const { resources } = scope.say;
  const done = items.filter((item) => item.doneOn !== null).length;
  return items.length > 0 ? resources.standing(row.name, done, items.length) : resources.shown(row.name, row.kind);
}

function written(scope: Scope, view: ResourceView, what: "added" | "changed"): Answer {
  const { resources } = scope.say;
  const { id, name, kind } = view.row;
  return {
    text: resources[what](name, kind),
    card: resourceCard(scope, view),
    offers: tickOffers(scope, view),
    wrote: { title: resources.resourceTitle(kind, name), subject: { table: "resource", id } },
  };
}
