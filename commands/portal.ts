import { type Answer, type Asking, defineCommand, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { text } from "../src/chat/options/text.ts";
import { wholeNumber } from "../src/chat/options/whole-number.ts";
import type { Offer } from "../src/chat/reply.ts";
import type { PortalLink } from "../src/db/generated/client.ts";
import { UserError } from "../src/errors.ts";
import type { Named } from "../src/named.ts";
import {
  endLinks,
  extendLink,
  linkOf,
  linksThatWork,
  mostDays,
  portalAddress,
  renewLink,
  usualDays,
} from "../src/portal/portal-link.ts";
import type { Scope } from "../src/scope.ts";
import { wallTime } from "../src/time/zone.ts";

const what = ["show", "renew", "off"] as const;
type What = (typeof what)[number];

/** How a sentence goes on that begins with the command's word: `portal link for Acme`, `portal de Acme`. */
const inSentence = /^(?:link|address|url|access|for|of|to|list|für|von|de|del|du|do|da|para|pour|à|ao)\b/iu;

/** Every person of a client; said by a button alone. */
const everyone = "*";
const mostListed = 50;

/** The address of a client's portal, for whoever may give it to them; said to them alone, wherever they ask (SPEC 13). */
export const portal = defineCommand({
  name: "portal",
  intent: "portal.link",
  summary: "Where a client sees their projects, invoices and shared documents; alone, who has a portal",
  theme: "clients",
  access: "manager",
  options: {
    client: optional(knownClient("Of which client")),
    contact: optional(text("For which person there")),
    what: optional(choice("Show, renew or turn off", what)),
    days: optional(wholeNumber("For how many days it works; 90 unless you say", 1, mostDays)),
  },
  examples: ["portal Acme"],
  typed: (rest) => {
    if (inSentence.test(rest)) return null;
    const [, client = "", last = ""] = /^(.*?)(?:(?:^|\s+)(show|renew|new|off))?$/i.exec(rest.trim()) ?? [];
    const said = last.toLowerCase();
    return {
      ...(client ? { client } : {}),
      ...(said ? { what: said === "new" ? "renew" : said } : {}),
    };
  },
  async run(scope, { client, contact, what: asked = "show", days }, slots): Promise<Answer | Asking> {
    const { portal: say } = scope.say;
    if (!client) return listed(scope);
    const people = await scope.read.contact.findMany({
      where: { clientId: client.id },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      select: { id: true, name: true },
    });
    const whom = personCalled(scope, client, people, contact);
    if (asked === "off" && contact === undefined) return turnedOff(scope, client);
    if (asked !== "off" && scope.publicUrl === undefined) return { text: say.noAddress, public: true };
    if (whom === undefined) {
      const forOne = (label: string, person: string): Offer => ({
        label,
        press: { command: "portal", slots: { ...slots, client: client.id, contact: person } },
      });
      const offers = [...people.slice(0, 8).map(({ id, name }) => forOne(name, id)), forOne(say.anyone, everyone)];
      return { ask: { text: say.whom(client.name), offers, option: "contact", passing: true } };
    }
    return asked === "off" ? turnedOff(scope, client, whom) : shown(scope, { client, person: whom, asked, days });
  },
});

/** The person of a client that is meant: null for the client as a whole, which it is where nobody is known there; undefined where that is open. */
function personCalled(
  scope: Scope,
  client: Named,
  people: readonly Named[],
  said: string | undefined,
): Named | null | undefined {
  if (said === undefined) return people.length > 1 ? undefined : (people[0] ?? null);
  if (said === everyone) return null;
  const known = scope.names.byName("contact", said).map(({ id }) => id);
  const fits = people.filter(({ id }) => id === said || known.includes(id));
  const [only] = fits;
  if (!only) {
    const { portal: say } = scope.say;
    throw new UserError(say.unknownContact(said, client.name), say.examples.portal);
  }
  return fits.length > 1 ? undefined : only;
}

async function shown(
  scope: Scope,
  given: {
    readonly client: Named;
    readonly person: Named | null;
    readonly asked: What;
    readonly days: number | undefined;
  },
): Promise<Answer> {
  const { portal: say } = scope.say;
  const { client, person, days } = given;
  const whose = { clientId: client.id, contactId: person?.id ?? null, at: scope.at };
  const known = await scope.query(linkOf, whose);
  const renewed = given.asked === "renew" && known !== null;
  const made = { ...whose, memberId: scope.person.id, days: days ?? usualDays };
  const link = !known || renewed ? await scope.query(renewLink, made) : await lasting(scope, known, days);
  const address = portalAddress(scope.publicUrl ?? "", link);
  const until = scope.show.day(wallTime(link.expiresAt, scope.zone).day);
  const press = (label: string, asked: What): Offer => ({
    label,
    press: { command: "portal", slots: { client: client.id, contact: person?.id ?? everyone, what: asked } },
  });
  return {
    text: [...(renewed ? [say.renewed] : []), say.address(person?.name ?? null, client.name, address, until)].join(
      "\n",
    ),
    offers: [press(say.buttons.renew, "renew"), press(say.buttons.off, "off")],
    secret: true,
  };
}

/** A link that works, for so many days from now on where that is said. */
async function lasting(scope: Scope, link: PortalLink, days: number | undefined): Promise<PortalLink> {
  return days === undefined ? link : scope.query(extendLink, { id: link.id, at: scope.at, days });
}

/** Ends the portal of one person, of the client as a whole (null), or of everybody there. */
async function turnedOff(scope: Scope, client: Named, person?: Named | null): Promise<Answer> {
  const { portal: say } = scope.say;
  const of = { at: scope.at, clientId: client.id, ...(person === undefined ? {} : { contactId: person?.id ?? null }) };
  const count = await scope.query(endLinks, of);
  return { text: count === 0 ? say.none(client.name) : say.off(client.name, count) };
}

/** Who has a portal, and whether they look at it. */
async function listed(scope: Scope): Promise<Answer> {
  const { portal: say } = scope.say;
  const links = await scope.query(linksThatWork, { at: scope.at, most: mostListed });
  const named = { select: { id: true, name: true } } as const;
  const of = (ids: readonly (string | null)[]) => ({ where: { id: { in: ids.flatMap((id) => id ?? []) } }, ...named });
  const clients = await scope.read.client.findMany(of(links.map((one) => one.clientId)));
  const people = await scope.read.contact.findMany(of(links.map((one) => one.contactId)));
  const nameOf = (all: readonly Named[], id: string | null) => all.find((one) => one.id === id)?.name;
  const day = (at: Date) => scope.show.day(wallTime(at, scope.zone).day);
  const rows = links.flatMap((link) => {
    const client = nameOf(clients, link.clientId);
    if (client === undefined) return [];
    const whom = nameOf(people, link.contactId) ?? "—";
    return [[client, whom, day(link.expiresAt), link.openedAt ? day(link.openedAt) : say.neverOpened]];
  });
  if (rows.length === 0) return { text: say.listNone };
  return {
    text: say.list(rows.length),
    card: { title: say.listTitle, fields: [], table: { head: say.listHead, rows } },
  };
}
