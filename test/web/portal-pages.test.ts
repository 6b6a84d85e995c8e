import { extractText } from "unpdf";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addClient } from "../../src/clients/add-client.ts";
import { addContact } from "../../src/clients/client-contacts.ts";
import { createInvoice } from "../../src/invoices/create-invoice.ts";
import { payInvoice } from "../../src/invoices/pay-invoice.ts";
import { money } from "../../src/money/money.ts";
import { renewLink } from "../../src/portal/portal-link.ts";
import { openTestBooks, type TestBooks } from "../support/books.ts";
import { fetchWeb, openWeb } from "../support/fetch-web.ts";

const now = "2026-11-20T14:30:00Z";
let books: TestBooks;
let secret = "";
let client = { id: "", name: "" };

beforeEach(async () => {
  books = await openTestBooks();
  secret = await books.as(async (scope) => {
    client = await addClient(scope, { name: '<img src=x onerror="alert(1)">', stage: "client" });
    const whose = { clientId: client.id, contactId: null, memberId: scope.person.id };
    return (await scope.query(renewLink, { ...whose, at: scope.at, days: 30 })).secret;
  });
});

afterEach(() => books.close());

const ask = (path = "", init: RequestInit = {}) =>
  fetchWeb(books.database, `http://purser.example/portal/${secret}${path}`, now, init);
const post = (fields: Record<string, string>) =>
  ask("", { method: "POST", body: new URLSearchParams(fields), redirect: "manual" });

test("a page is kept by nobody, framed by nobody, runs nothing, and tells its address to nobody", async () => {
  const { status, headers, text, logged } = await ask();
  expect(status).toBe(200);
  expect(headers.get("content-type")).toBe("text/html; charset=UTF-8");
  expect(headers.get("cache-control")).toBe("private, no-store");
  expect(headers.get("referrer-policy")).toBe("no-referrer");
  expect(headers.get("x-robots-tag")).toBe("noindex");
  expect(headers.get("content-security-policy")).toMatch(
    /^default-src 'none'; style-src 'sha256-[^']+'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
  );
  expect(text).not.toContain("<script");
  expect(text).not.toContain("<img src=x");
  expect(text).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;");
  expect(logged).not.toContain(secret);
});

test("what no form of the page sends is not there, and nothing is written", async () => {
  for (const fields of [
    {},
    { form: "F1" },
    { form: "F1", action: "message" },
    { form: "'; --", action: "message", text: "x" },
    { form: "F1", action: "delete", text: "x" },
    { form: "F1", action: "approved", deal: "dea_0" },
  ])
    expect((await post(fields as Record<string, string>)).status).toBe(404);
  expect((await post({ form: "F1", action: "approved", deal: "dea_0", seal: "x" })).headers.get("location")).toBe(
    "?said=changed",
  );
  expect((await post({ form: "F2", action: "message", text: "x".repeat(200_000) })).status).toBe(413);
  expect(await books.as((scope) => scope.read.portalEvent.count())).toBe(0);
});

test("an address says at most so much within a day", async () => {
  const said: (string | null)[] = [];
  for (let n = 1; n <= 22; n++)
    said.push((await post({ form: `F${n}`, action: "message", text: `${n}` })).headers.get("location"));
  expect(said).toEqual([...Array<string>(20).fill("?said=sent"), "?said=many", "?said=many"]);
});

const invoiced = (minor: bigint) =>
  books.as(async (scope) => {
    const given = { client, amount: money(minor, "USD"), what: "Logo", sent: true };
    return (await createInvoice(scope, given)).row.id;
  });

test("an invoice that was fetched before is drawn as it is now", async () => {
  const id = await invoiced(120_000n);
  const web = await openWeb(books.database, now);
  try {
    const drawn = async () => {
      const answer = await web.ask(`http://purser.example/portal/${secret}/invoice/${id}`);
      const bytes = new Uint8Array(await answer.arrayBuffer());
      return { bytes: Buffer.from(bytes).toString("base64"), text: (await extractText(bytes)).text.join(" ") };
    };
    const [first, again] = [await drawn(), await drawn()];
    expect(first.text).toContain("$1,200.00");
    expect(again.bytes).toBe(first.bytes);
    await books.as((scope) => payInvoice(scope, id, { on: scope.today, amount: money(50_000n, "USD") }));
    expect((await drawn()).text).toContain("$700.00");
  } finally {
    await web.close();
  }
});

test("an address gives so many invoices within an hour, then says when there are more; its page and others go on", async () => {
  const id = await invoiced(120_000n);
  const other = await books.as(async (scope) => {
    const { id: contactId } = await addContact(scope, client.id, { name: "Maria" });
    const whose = { clientId: client.id, contactId, memberId: scope.person.id };
    return (await scope.query(renewLink, { ...whose, at: scope.at, days: 30 })).secret;
  });
  const web = await openWeb(books.database, now);
  try {
    const paper = (of = secret, which = id) => web.ask(`http://purser.example/portal/${of}/invoice/${which}`);
    for (let n = 1; n <= 3; n++) expect((await paper(secret, "inv_0")).status).toBe(404);
    const many = await Promise.all(Array.from({ length: 120 }, async () => (await paper()).status));
    expect(many).toEqual(Array(120).fill(200));
    web.moveTo("2026-11-20T14:50:30Z");
    const refused = await paper();
    expect(refused.status).toBe(429);
    expect(refused.headers.get("retry-after")).toBe("2370");
    expect(refused.headers.get("cache-control")).toBe("private, no-store");
    expect(refused.headers.get("content-security-policy")).toMatch(/^default-src 'none'/);
    const page = await refused.text();
    expect(page).toContain("You have opened many invoices within a short time. Please try again in 40 min.");
    const back = /<a href="([^"]+)">Back</.exec(page)?.[1] ?? "";
    const portal = await web.ask(new URL(back, refused.url).href);
    expect([portal.status, await portal.text()]).toEqual([200, expect.stringContaining("INV-1")]);
    expect((await paper(secret, "inv_0")).status).toBe(404);
    expect((await paper(other)).status).toBe(200);
    web.moveTo("2026-11-20T15:30:00Z");
    expect((await paper()).status).toBe(200);
    expect(web.logged()).not.toContain(secret);
  } finally {
    await web.close();
  }
});

test("two clicks at the same time decide once", async () => {
  const both = await Promise.all([1, 2].map(() => post({ form: "F1", action: "message", text: "hello" })));
  expect(both.map(({ headers }) => headers.get("location"))).toEqual(["?said=sent", "?said=sent"]);
  expect(await books.as((scope) => scope.read.portalEvent.count())).toBe(1);
});

test("where the books can't be read it is said to come back later, and the log holds no address", async () => {
  await books.database.transaction((tx) => tx.$executeRaw`DROP TABLE "PortalLink"`);
  const { status, headers, logged } = await ask();
  expect(status).toBe(503);
  expect(headers.get("retry-after")).toBe("60");
  expect(logged).toContain("a client's portal could not be served");
  expect(logged).not.toContain(secret);
});
