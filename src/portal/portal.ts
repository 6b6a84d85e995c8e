import type { Database, Tx } from "../db/database.ts";
import { storedBytes } from "../db/queries/stored-bytes.ts";
import { invoiceSheet } from "../invoices/paper/invoice-paper.ts";
import type { Clock } from "../time/clock.ts";
import { createAllowance } from "./allowance.ts";
import { createDrawnPapers } from "./drawn-papers.ts";
import { type Guest, guestOf } from "./guest.ts";
import { type Outcome, receive, type Sent } from "./portal-event.ts";
import { laterPage, portalPage } from "./portal-page.ts";
import { portalView } from "./portal-view.ts";
import { sharedDocuments } from "./shared-documents.ts";

/** A file that a guest may have. */
export interface PortalFile {
  readonly name: string;
  readonly mime: string;
  readonly content: Uint8Array;
}

/** What a guest is told who had as much as an address gives at once: when there is more, and the page that says so, as HTML. */
export interface Later {
  readonly inSeconds: number;
  readonly page: string;
}

/** The portals of all clients. Whatever a secret opens nothing for is null, whichever the reason (SPEC 13: strict isolation). */
export interface Portal {
  /** The page, as HTML; with what became of what was just sent. */
  page(secret: string, outcome: Outcome | null): Promise<string | null>;
  /** An invoice of the client that was sent to them, as a PDF; so many within an hour. */
  invoice(secret: string, id: string): Promise<PortalFile | Later | null>;
  /** A document that was shared with the client. */
  document(secret: string, id: string): Promise<PortalFile | null>;
  /** Takes what a guest sends, durably. */
  receive(secret: string, sent: Sent): Promise<Outcome | null>;
}

/** An address is noted as opened again only after so long. */
const openedAgainMs = 600_000;

/** PDFs that an address gives: all that a page lists, with some of them again. */
const papersAnHour = { most: 120, withinMs: 3_600_000 } as const;

/** The portals of the clients in a database. Each call lets its guest in anew: an address that was turned off is off at once. */
export function createPortal(database: Database, clock: Clock): Portal {
  const asGuest = <T>(secret: string, look: (guest: Guest, tx: Tx) => Promise<T>): Promise<T | null> =>
    database.note(async (tx) => {
      const guest = await guestOf(tx, secret, clock.now());
      return guest && look(guest, tx);
    });
  const allowance = createAllowance(papersAnHour);
  const papers = createDrawnPapers();
  return {
    page: async (secret, outcome) => {
      const seen = await asGuest(secret, async (guest, tx) => {
        await noteOpened(tx, guest);
        const { locale, say } = guest.scope;
        return { view: await portalView(guest), locale, say };
      });
      return seen && portalPage({ ...seen, secret, outcome });
    },
    invoice: async (secret, id) => {
      const asked = await asGuest(secret, async ({ scope, client, link }) => {
        const sent = { id, clientId: client.id, status: "sent" } as const;
        const found = await scope.read.invoice.findFirst({ where: sent, select: { id: true } });
        if (!found) return null;
        const waitMs = allowance.take(link.id, scope.at);
        if (waitMs > 0) return { waitMs, scope };
        return invoiceSheet(scope, found.id);
      });
      if (!asked) return null;
      if ("waitMs" in asked) return later(asked, secret);
      // No transaction waits for it.
      return { name: asked.name, mime: "application/pdf", content: await papers.draw(asked.sheet) };
    },
    document: (secret, id) =>
      asGuest(secret, async (guest) => {
        const row = (await sharedDocuments(guest)).find((one) => one.id === id);
        const content = row && (await guest.scope.query(storedBytes, row.hash));
        return row && content ? { name: row.fileName, mime: row.mime, content } : null;
      }),
    receive: (secret, sent) =>
      database.transaction(async (tx) => {
        const guest = await guestOf(tx, secret, clock.now());
        return guest && receive(tx, guest, sent);
      }),
  };
}

async function noteOpened(tx: Tx, { link, scope }: Guest): Promise<void> {
  if (link.openedAt && scope.at.getTime() - link.openedAt.getTime() < openedAgainMs) return;
  await tx.portalLink.update({ where: { id: link.id }, data: { openedAt: scope.at } });
}

async function later(
  { waitMs, scope }: { readonly waitMs: number; readonly scope: Guest["scope"] },
  secret: string,
): Promise<Later> {
  const { locale, say, show, workspace } = scope;
  const wait = show.minutes(Math.ceil(waitMs / 60_000));
  return {
    inSeconds: Math.ceil(waitMs / 1_000),
    page: await laterPage({ business: workspace.name, wait, secret, locale, say }),
  };
}
