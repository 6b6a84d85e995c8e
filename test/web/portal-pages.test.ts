import { afterEach, beforeEach, expect, test } from "vitest";
import { addClient } from "../../src/clients/add-client.ts";
import { renewLink } from "../../src/portal/portal-link.ts";
import { openTestBooks, type TestBooks } from "../support/books.ts";
import { fetchWeb } from "../support/fetch-web.ts";

const now = "2026-11-20T14:30:00Z";
let books: TestBooks;
let secret = "";

beforeEach(async () => {
  books = await openTestBooks();
  secret = await books.as(async (scope) => {
    const { id: clientId } = await addClient(scope, { name: '<img src=x onerror="alert(1)">', stage: "client" });
    const whose = { clientId, contactId: null, memberId: scope.person.id };
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
