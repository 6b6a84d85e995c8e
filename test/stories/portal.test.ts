import { expect } from "vitest";
import { fetchWeb } from "../support/fetch-web.ts";
import { fileToSend } from "../support/sent-file.ts";
import { story, type Teller } from "../support/story.ts";
import type { Told } from "../support/surface.ts";

const publicUrl = "https://purser.example";
const at = "2026-11-20T14:30:00Z";

const addressIn = (told: Told) => /https:\/\/purser\.example\/portal\/[a-z0-9]{32}/.exec(told.text)?.[0] ?? "";

/** The page a client sees at an address, without its style. */
async function page(product: Teller["product"], address: string, when = at) {
  const { status, text } = await fetchWeb(product().database, address, when);
  return { status, text: text.replace(/<style>[\s\S]*<\/style>/, "") };
}

/** Sends a form of the page, the way a browser does; where it leads. */
async function send(product: Teller["product"], address: string, fields: Record<string, string>, when = at) {
  const body = new URLSearchParams(fields);
  const answer = await fetchWeb(product().database, address, when, { method: "POST", body, redirect: "manual" });
  return `${answer.status} ${answer.headers.get("location") ?? ""}`;
}

const hidden = (text: string, name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(text)?.[1] ?? "";

story(
  "a client sees their invoices, projects and what was shared, and nothing of anybody else or of the inside",
  async ({ say, line, click, product, expectReply }) => {
    await say("add client Acme");
    await say("add client Rival & Sons");
    await say("settings payment details IBAN DE00 1234, or https://pay.example/acme");
    await say("new project Website for Acme worth 5000");
    await say("project update Website estimate 10 h");
    await say("7h on Website for fixing our own mistakes yesterday");
    await say("new project Secret relaunch for Rival & Sons");
    await say("invoice Acme 1200 for the logo, sent, due dec 4");
    await say("invoice Acme 300 for a draft nobody may see");
    await say("invoice Rival & Sons 9999 for branding, sent");
    await say("spent 77 on fonts for Acme");
    await say("note on Acme: they are slow to pay");
    await line({ file: fileToSend("agreement.pdf", "%PDF-1.4 acme"), caption: "contract for Acme" });
    await line({ file: fileToSend("inside.pdf", "%PDF-1.4 inside"), caption: "contract for Acme" });
    await say("share the agreement document with Acme");
    expectReply(/"agreement.pdf" is shared with Acme: they see it in their portal/);

    const address = addressIn(await click("Portal of Acme"));
    expectReply(/It works until Thu 18 Feb 2027/);
    const { status, text } = await page(product, address);
    expect(status).toBe(200);
    for (const seen of ["INV-1", "$1,200.00 left to pay", "Website", "70% done", "agreement", "IBAN DE00 1234"])
      expect(text).toContain(seen);
    expect(text).toContain('<a href="https://pay.example/acme" rel="noreferrer">');
    const unseen = /INV-2|INV-3|Rival|relaunch|9,999|300\.00|77|fonts|slow|inside|mistakes|\b7 ?h|\b10 ?h|5,000|hours/i;
    expect(text.replace(/name="form" value="\w+"|href="[^"]+"/g, "")).not.toMatch(unseen);

    const [invoice, agreement] = [/href="([^"]+\/invoice\/[^"]+)"/, /href="([^"]+\/document\/[^"]+)"/].map(
      (shape) => new URL(shape.exec(text)?.[1] ?? "", address).href,
    ) as [string, string];
    const paper = await fetchWeb(product().database, invoice, at);
    expect([paper.status, paper.headers.get("content-type")]).toEqual([200, "application/pdf"]);
    const kept = await fetchWeb(product().database, agreement, at);
    expect(kept.text).toBe("%PDF-1.4 acme");
    expect(kept.headers.get("content-disposition")).toBe("attachment; filename*=UTF-8''agreement.pdf");

    await say("stop sharing the agreement");
    expect((await fetchWeb(product().database, agreement, at)).status).toBe(404);
    expect((await page(product, address)).text).not.toContain("agreement");
    await say("undo");
    expect((await page(product, address)).text).toContain("agreement");
  },
  { publicUrl },
);

story(
  "one client's address opens nothing of another's, whatever is asked of it",
  async ({ say, line, product }) => {
    await say("add client Acme");
    await say("add client Brand Co");
    await say("invoice Brand Co 500, sent");
    await line({ file: fileToSend("deed.pdf", "%PDF-1.4 deed"), caption: "contract for Brand Co" });
    await say("share the deed document with Brand Co in the portal");
    await say("deal Brand Co Banner 800");
    await say("deal offer Banner");
    const acme = addressIn(await say("portal Acme"));
    const brand = addressIn(await say("portal Brand Co"));
    const { text } = await page(product, brand);
    for (const part of [/\/invoice\/\w+/, /\/document\/\w+/].map((shape) => shape.exec(text)?.[0] ?? "-")) {
      expect((await fetchWeb(product().database, `${brand}${part}`, at)).status).toBe(200);
      expect((await fetchWeb(product().database, `${acme}${part}`, at)).status).toBe(404);
    }
    const offer = { deal: hidden(text, "deal"), seal: hidden(text, "seal"), action: "approved" };
    expect(await send(product, acme, { form: "A1", ...offer })).toBe("303 ?said=changed");
    expect(await send(product, brand, { form: "A1", ...offer })).toBe("303 ?said=approved");
    await say("document link deed to Acme");
    for (const address of [acme, brand]) expect((await page(product, address)).text).not.toContain("deed");
    for (const wrong of [`${acme.slice(0, -1)}0`, `${publicUrl}/portal/x`, `${publicUrl}/portal/%00`])
      expect((await page(product, wrong)).status).toBe(404);
  },
  { publicUrl, on: ["console"] },
);

story(
  "what a client writes arrives in chat once, and stays in their history",
  async ({ say, product, advance, expectReply, expectNot, count }) => {
    await say("add client Acme");
    const address = addressIn(await say("portal Acme"));
    const text = "Is <b>the logo</b> ready?\r\nWe print on *Monday* @everyone";
    const sent = { form: "F1", action: "message", text };
    expect(await send(product, address, sent)).toBe("303 ?said=sent");
    expect(await send(product, address, sent)).toBe("303 ?said=sent");
    expect(await send(product, address, { ...sent, form: "F2", text: "  \n" })).toBe("303 ?said=empty");
    expect(await send(product, address, { ...sent, form: "F3", text: "x".repeat(4_001) })).toBe("303 ?said=long");
    expect((await page(product, address)).text).toContain("Is &lt;b&gt;the logo&lt;/b&gt; ready?");
    await advance("2026-11-20T10:00");
    expectReply(/Acme wrote in the portal:\nIs <b>the logo<\/b> ready\?\nWe print on \*Monday\* @everyone/);
    await advance("2026-11-20T10:30");
    expectNot(/wrote in the portal/);
    expect(await count("interaction")).toBe(1);
    await say("history of Acme");
    expectReply(/the logo/);
  },
  { publicUrl },
);

story(
  "a client approves what is put before them, as they saw it, and it is won; declined it stays open",
  async ({ say, click, product, advance, expectReply, field }) => {
    await say("add client Acme as a lead");
    await say("deal Acme Mobile redesign 1500");
    await say("put the mobile redesign deal up for approval");
    expectReply(/Mobile redesign is with Acme now: they can approve it in their portal/);
    const address = addressIn(await click("Portal of Acme"));
    const seen = (await page(product, address)).text;
    expect(seen).toContain("$1,500.00");
    const offer = { deal: hidden(seen, "deal"), seal: hidden(seen, "seal") };

    await say("deal update mobile redesign 1800");
    expect(await send(product, address, { form: "A1", ...offer, action: "approved" })).toBe("303 ?said=changed");
    const anew = { ...offer, seal: hidden((await page(product, address)).text, "seal") };
    expect(await send(product, address, { form: "A2", ...anew, action: "declined" })).toBe("303 ?said=declined");
    await advance("2026-11-20T10:00");
    expectReply(/Acme declined Mobile redesign, \$1,800\.00\./);
    await say("deal show mobile redesign");
    expect(field("Stage")).toBe("open");

    await say("deal offer mobile redesign");
    const later = "2026-11-20T15:30:00Z";
    const again = hidden((await page(product, address, later)).text, "seal");
    const approval = { form: "A3", ...offer, seal: again, action: "approved" };
    expect(await send(product, address, approval, later)).toBe("303 ?said=approved");
    expect((await page(product, address, later)).text).toContain("You approved this.");
    await advance("2026-11-20T11:00");
    expectReply(/Acme approved Mobile redesign, \$1,800\.00\./);
    await say("deal show mobile redesign");
    expect(field("Stage")).toBe("won");
    await say("client show Acme");
    expect(field("Stage")).toBe("Client");
  },
  { publicUrl },
);

story(
  "an address is for one person, is renewed, ends with its time, its client or by a word, and is no one's to share",
  async ({ say, click, product, expectReply, expectNot }) => {
    await say("add client Acme");
    await say("add contact Jane Miller at Acme");
    await say("add contact Omar Reyes at Acme");
    await say("give Acme a portal link");
    expectReply(/For whom at Acme\?/);
    const jane = addressIn(await click("Jane Miller"));
    expectReply(/The portal of Jane Miller at Acme/);
    const omar = addressIn(await say("portal client: Acme contact: Omar days: 5"));
    expectReply(/until Wed 25 Nov 2026/);
    expect(addressIn(await say("portal client: Acme contact: Omar days: 6"))).toBe(omar);
    expectReply(/until Thu 26 Nov 2026/);
    expect((await page(product, jane)).text).toContain("Hello, Jane Miller");
    await say("who has a portal?");
    expectReply(/2 portals work/);
    const renewed = addressIn(await say("portal client: Acme contact: Jane what: renew"));
    expectReply(/The address they had works no longer/);
    expect((await page(product, jane)).status).toBe(404);
    expect((await page(product, renewed)).status).toBe(200);
    const late = await fetchWeb(product().database, omar, "2026-11-26T14:31:00Z");
    expect(late.status).toBe(404);

    await say("add contact Jane Fox at Acme");
    await say("portal client: Acme contact: Jane what: off");
    expectReply(/For whom at Acme\?/);
    expect((await page(product, renewed)).status).toBe(200);
    await say("cancel");

    await say("archive Acme");
    expect((await page(product, renewed)).status).toBe(404);
    await say("undo");
    expect((await page(product, renewed)).status).toBe(200);
    await say("revoke Acme's portal");
    expectReply(/The portals of Acme are off/);
    expectNot(/portal\/[a-z0-9]{32}/);
    for (const address of [renewed, omar]) expect((await page(product, address)).status).toBe(404);
    await say("undo");
    for (const address of [renewed, omar]) expect((await page(product, address)).status).toBe(404);
  },
  { publicUrl, on: ["console"] },
);

story(
  "the address goes to who asked alone, to no employee, and is nowhere without a web server",
  async ({ say, expectReply }) => {
    await say("add client Acme");
    await say("/settings channel open", { in: "#team" });
    const told = await say("/portal Acme", { in: "#team" });
    expect(addressIn(told)).not.toBe("");
    expect(told.messages.map((one) => one.visibility)).toEqual(["person"]);
    const shared = await say("/share", { in: "#team" });
    expect(addressIn(shared)).toBe("");
    const code = /[A-Z0-9]{5}-[A-Z0-9]{5}/.exec((await say("invite employee")).text)?.[0] ?? "";
    await say(`/join ${code}`, { as: "kim" });
    await say("/portal Acme", { as: "kim" });
    expectReply(/Your role does not allow "portal"/);
  },
  { publicUrl },
);

story(
  "a client that is shown has a button that makes its portal, and shows it after that; an employee has none",
  async ({ say, click, product }) => {
    await say("add client Acme");
    const labels = (told: Told) => told.messages.flatMap(({ buttons }) => buttons.map(({ label }) => label));
    await say("/settings channel open", { in: "#team" });
    expect(labels(await say("client show Acme"))).toEqual(["Portal of Acme"]);
    const made = addressIn(await click("Portal of Acme"));
    expect((await page(product, made)).text).toContain("Hello, Acme");
    await say("/client show Acme", { in: "#team" });
    const again = await click("Portal of Acme", { in: "#team" });
    expect([addressIn(again), again.messages.map((one) => one.visibility)]).toEqual([made, ["person"]]);

    const code = /[A-Z0-9]{5}-[A-Z0-9]{5}/.exec((await say("invite employee")).text)?.[0] ?? "";
    await say(`/join ${code}`, { as: "kim" });
    await say("new project Website for Acme");
    await say("assign kim to Website");
    const seen = await say("client show Acme", { as: "kim" });
    expect([seen.messages[0]?.card?.title, labels(seen)]).toEqual(["Acme", []]);

    await say("archive Acme");
    expect(labels(await say("client show Acme"))).toEqual(["Restore Acme"]);
  },
  { publicUrl },
);

story(
  "the button for a client's portal is in the language of whoever reads it",
  async ({ say, click }) => {
    await say("neuer Kunde Acme");
    await say("zeig mir Acme");
    expect(addressIn(await click("Portal von Acme"))).not.toBe("");
  },
  { publicUrl, locale: "de-DE", on: ["console"] },
);

story("without an address of the web server it is said what to set for a portal", async ({ say, expectReply }) => {
  await say("add client Acme");
  await say("portal link for Acme");
  expectReply(/HTTP_PORT and PUBLIC_URL/);
  const shown = await say("client show Acme");
  expect(shown.messages.flatMap(({ buttons }) => buttons)).toEqual([]);
});

story(
  "what belongs to no client is shared with nobody, and with no other client",
  async ({ say, line, expectReply }) => {
    await say("add client Acme");
    await say("add client Brand Co");
    await line({ file: fileToSend("policy.pdf", "%PDF-1.4 policy"), caption: "insurance" });
    await say("document share policy");
    expectReply(/"policy.pdf" belongs to no client/);
    await say("document link policy to Acme");
    await say("share the policy document with Brand Co");
    expectReply(/"policy.pdf" belongs to Acme, so it can be shared with them alone/);
  },
  { publicUrl, on: ["console"] },
);
