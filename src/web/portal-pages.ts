import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Logger } from "pino";
import { kindOf } from "../errors.ts";
import type { Portal, PortalFile } from "../portal/portal.ts";
import { longestMessage, outcomes, type Sent } from "../portal/portal-event.ts";
import { portalPolicy } from "../portal/portal-page.ts";

/** Nobody keeps a copy for others, finds it by a search, or learns its address from a link in it. */
const headers = {
  "cache-control": "private, no-store",
  "x-robots-tag": "noindex",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
};

const ofPage = { ...headers, "content-security-policy": portalPolicy };

/** What a form may weigh: the longest message in letters of four bytes, each written as `%xx`, and its other fields. */
const mostBytes = longestMessage * 12 + 4_096;
const limited = bodyLimit({ maxSize: mostBytes, onError: (context) => context.body(null, 413, headers) });

/**
 * The portals of clients (SPEC 13), to be served at `/portal`: pages, files and what is sent by forms. A secret that opens nothing is
 * answered like any address there is nothing at. The log holds no address.
 */
export function portalPages(portal: Portal, log: Logger): Hono {
  const pages = new Hono();
  pages.get("/:secret", async (context) => {
    const outcome = outcomes.find((one) => one === context.req.query("said")) ?? null;
    const page = await portal.page(secretOf(context), outcome);
    return page === null ? context.notFound() : context.html(page, 200, ofPage);
  });
  pages.get("/:secret/invoice/:id", async (context) => {
    const found = await portal.invoice(secretOf(context), context.req.param("id"));
    if (!found || "content" in found) return file(context, found, "inline");
    // RFC 6585 4: too many requests, and in how many seconds it is worth another.
    return context.html(found.page, 429, { ...ofPage, "retry-after": String(found.inSeconds) });
  });
  pages.get("/:secret/document/:id", async (context) =>
    file(context, await portal.document(secretOf(context), context.req.param("id")), "attachment"),
  );
  pages.post("/:secret", limited, async (context) => {
    const sent = readForm(await context.req.parseBody());
    const outcome = sent && (await portal.receive(secretOf(context), sent));
    // A page of its own, so that loading it anew sends nothing again (RFC 9110 15.4.4); below wherever the server is reached.
    return outcome ? context.body(null, 303, { ...headers, location: `?said=${outcome}` }) : context.notFound();
  });
  pages.onError((error, context) => {
    log.error({ type: kindOf(error) }, "a client's portal could not be served");
    return context.body(null, 503, { ...headers, "retry-after": "60" });
  });
  return pages;
}

/** The secret of an address: what can't be one is never looked up. */
function secretOf(context: Context): string {
  return /^[a-z0-9]{1,64}$/.exec(context.req.param("secret") ?? "")?.[0] ?? "";
}

function file(context: Context, found: PortalFile | null, how: "inline" | "attachment") {
  if (!found) return context.notFound();
  const { name, mime, content } = found;
  // RFC 6266: a name in any letters, and none of them can end the header.
  const disposition = `${how}; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, encodeSign)}`;
  return context.body(new Uint8Array(content), 200, {
    ...headers,
    "content-type": mime,
    "content-disposition": disposition,
  });
}

const encodeSign = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

/** What a form of a portal says; null for what none of its forms can have sent. */
function readForm(fields: Record<string, unknown>): Sent | null {
  const { form, action, text, deal, seal } = fields;
  if (typeof form !== "string" || !/^[0-9A-Z]{1,64}$/.test(form)) return null;
  if (action === "message") return typeof text === "string" ? { form, action, text } : null;
  if (action !== "approved" && action !== "declined") return null;
  return typeof deal === "string" && typeof seal === "string" ? { form, action, deal, seal } : null;
}
