import { expect } from "vitest";
import { readIcs } from "../calendar/read-ics.ts";
import { fetchWeb } from "../support/fetch-web.ts";
import { story } from "../support/story.ts";
import type { Told } from "../support/surface.ts";

const publicUrl = "https://purser.example";
const at = "2026-11-20T14:30:00Z";

const addressIn = (told: Told) => /https:\/\/purser\.example\/calendar\/[a-z0-9]{32}\.ics/.exec(told.text)?.[0] ?? "";

story(
  "a calendar is subscribed by a secret address, which is shown again, renewed and turned off",
  async ({ say, click, product, expectReply }) => {
    await say("add client Acme");
    await say("call with Acme tue 3pm for 45 min on zoom");
    const address = addressIn(await say("calendar link"));
    expect(addressIn(await say("how do I subscribe to my calendar?"))).toBe(address);
    const found = await fetchWeb(product().database, address, at);
    expect(found.status).toBe(200);
    expect(found.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(readIcs(found.text).events).toMatchObject([
      { SUMMARY: "Call with Acme", DTSTART: "20261124T200000Z", DTEND: "20261124T204500Z", LOCATION: "Zoom" },
    ]);

    const other = addressIn(await click("Renew address"));
    expectReply(/The old address no longer works/);
    expect(other).not.toBe(address);
    expect((await fetchWeb(product().database, address, at)).status).toBe(404);
    expect((await fetchWeb(product().database, other, at)).status).toBe(200);

    await say("turn off my calendar link");
    expectReply(/gone for good/);
    expect((await fetchWeb(product().database, other, at)).status).toBe(404);
    await say("turn off my calendar link");
    expectReply(/has no address that could be turned off/);
  },
  { publicUrl },
);

story(
  "asked for in a shared channel the address goes to the asker alone, even in an open one, and can't be shared",
  async ({ say, product }) => {
    await say("add client Acme");
    await say("/settings channel open", { in: "#team" });
    const told = await say("/calendar link", { in: "#team" });
    expect(told.messages.map((one) => one.visibility)).toEqual(["person"]);
    expect(told.messages.flatMap((one) => one.buttons.map(({ label }) => label))).toEqual([
      "Renew address",
      "Turn off",
    ]);
    const address = addressIn(told);
    const shared = await say("/share", { in: "#team" });
    expect(shared.text).not.toContain("/calendar/");
    expect((await fetchWeb(product().database, address, at)).status).toBe(200);
  },
  { publicUrl },
);

story("without an address of the web server it is said what to set", async ({ say, expectReply }) => {
  await say("subscribe to my calendar");
  expectReply(/sets HTTP_PORT .* and PUBLIC_URL/);
});

story(
  "each member has their own calendar, which ends with their place in the books",
  async ({ say, line, product }) => {
    const asSam = { as: "sam" };
    await say("add client Acme");
    const code = /join (\S+)/.exec((await say("invite employee")).text)?.[1] ?? "";
    await say(`/join ${code}`, asSam);
    await say("call with Acme tue 3pm");
    await say("lunch with Jane wed noon", asSam);
    const owners = addressIn(await say("calendar link"));
    const sams = addressIn(await say("calendar link", asSam));
    const titles = async (address: string) =>
      readIcs((await fetchWeb(product().database, address, at)).text).events.map((one) => one.SUMMARY);
    expect(await titles(owners)).toEqual(["Call with Acme"]);
    expect(await titles(sams)).toEqual(["Lunch with Jane"]);
    const members = await say("members");
    const name = members.messages[0]?.card?.fields.find(({ value }) => /employee/.test(value))?.label ?? "sam";
    await line({ slash: "member remove", options: { member: name } });
    expect((await fetchWeb(product().database, sams, at)).status).toBe(404);
    expect(await titles(owners)).toEqual(["Call with Acme"]);
  },
  { publicUrl, on: ["console"] },
);
