import { expect } from "vitest";
import { story, type Teller } from "../support/story.ts";
import type { Shown, Told } from "../support/surface.ts";

/** A message as a person reads it: without ids and where it went. */
const read = ({ text, card, buttons }: Shown) => ({
  text: text.split("\n")[0],
  card,
  buttons: buttons.map((one) => one.label),
});

/** The digests among what came. */
const digests = (told: Told) => told.messages.filter((one) => /^Today, |came in and|logged\./.test(one.text));

async function books({ say }: Pick<Teller, "say">): Promise<void> {
  await say("add client Acme");
  await say("add client Globex");
  await say("got 700 from Acme for the logo on 5 october, bank");
  await say("got 300 from Globex for prints on 3 november, bank");
}

story("each morning at eight the owner hears what the day holds, what has to be done first", async (teller) => {
  const { say, advance } = teller;
  await books(teller);
  await say("invoice Acme 1200 for the website, net 1");
  await say("mark INV-1 sent");
  await say("invoice Globex 450 for flyers, net 3");
  await say("mark INV-2 sent");
  await say("settings meeting reminders off");
  await say("call with Acme on monday 10am for 45 min on zoom");
  await say("task Call the printer due monday");
  await say("task Send the sketches due sunday");
  await say("remind me monday 11am to chase Globex");
  await say("my goal is to save 10k by june");
  expect(digests(await advance("2026-11-21T07:59"))).toEqual([]);
  await say("got 250 from Globex for cards, bank");
  await advance("2026-11-22T12:00");
  const monday = digests(await advance("2026-11-23T08:00"));
  expect(monday.map(read)).toEqual([
    {
      text: "Today, Mon 23 Nov 2026: Call with Acme at 10:00; INV-1 of Acme is 2 days overdue ($1,200.00); an unpaid invoice has its own message ($450.00); 2 tasks; reminder: chase Globex.",
      card: {
        title: "Mon 23 Nov 2026",
        fields: [
          { label: "Meetings", value: "10:00–10:45 Call with Acme (Zoom)" },
          { label: "Overdue", value: "INV-1 Acme $1,200.00, 2 days late" },
          { label: "Tasks", value: "Send the sketches, since Sun 22 Nov 2026\nCall the printer" },
          { label: "Reminders", value: "11:00 chase Globex" },
          { label: "November 2026 so far", value: "$550.00 received (1–23 Oct: $700.00, -21%)" },
          { label: "Goals", value: "Save 10k: 0%, until Wed 30 Jun 2027" },
        ],
      },
      buttons: ["Overdue", "Who owes me", "Today's meetings", "Tasks", "Reminders", "Report", "No more digests"],
    },
  ]);
});

story("the first digest says how to change or end it, and a day with nothing to say is silent", async (teller) => {
  const { say, advance } = teller;
  expect((await advance("2026-11-22T12:00")).messages).toEqual([]);
  await say("got 250 for cards, bank");
  expect((await advance("2026-11-23T08:00")).messages.map(read)).toEqual([
    {
      text: "Today, Mon 23 Nov 2026: nothing has to be done. $250.00 came in yesterday.",
      card: {
        title: "Mon 23 Nov 2026",
        fields: [
          { label: "Received yesterday", value: "$250.00" },
          { label: "November 2026 so far", value: "$250.00 received (1–23 Oct: $0.00)" },
        ],
        note: "This comes at 08:00 every day, when there is something to say. To change it: digest 7:30 weekdays. To end it: digest daily off.",
      },
      buttons: ["Report", "No more digests"],
    },
  ]);
  await say("task Call the printer due tomorrow");
  const [second] = (await advance("2026-11-24T08:00")).messages;
  expect(second?.card?.note).toBe(undefined);
  expect(digests(await advance("2026-11-24T23:00"))).toEqual([]);
});

story("the week is told with a chart, what it came to first", async (teller) => {
  const { say, advance, expectReply, field } = teller;
  await books(teller);
  await say("digest off");
  await say("digest weekly");
  expectReply(/The weekly digest comes at 08:00 every Monday, to you\./);
  expect([field("Daily"), field("Weekly"), field("Next"), field("Time zone")]).toEqual([
    "off",
    "at 08:00 every Monday, to you",
    "Mon 23 Nov 2026, 08:00 (weekly)",
    "America/New_York",
  ]);
  await say("got 1000 from Acme yesterday, bank");
  await say("spent 250 on hosting yesterday, card");
  await say("got 500 from Globex, bank");
  await say("invoice Acme 800 for the website, net 10");
  await say("mark INV-1 sent");
  await say("new project Website for Acme");
  await say("3h on Website");
  expect((await advance("2026-11-23T08:00")).messages.map(read)).toEqual([
    {
      text: "Mon 16 Nov 2026 – Sun 22 Nov 2026: $1,500.00 came in and $250.00 went out, which leaves $1,250.00.",
      card: {
        title: "The week: Mon 16 Nov 2026 – Sun 22 Nov 2026",
        fields: [
          { label: "Received", value: "$1,500.00 (before: $0.00)" },
          { label: "Spent", value: "$250.00 (before: $0.00)" },
          { label: "Left", value: "$1,250.00 (before: $0.00)" },
          { label: "Best clients", value: "Acme $1,000.00\nGlobex $500.00" },
          { label: "Invoices sent", value: "1 ($800.00)" },
          { label: "Hours", value: "3 h (before: 0 min)\nWebsite 3 h" },
          { label: "Next 7 days", value: "nothing" },
        ],
        table: {
          head: ["Day", "Received", "Spent", "█ in ░ out"],
          rows: [
            ["Mon 16 Nov", "$0.00", "$0.00", ""],
            ["Tue 17 Nov", "$0.00", "$0.00", ""],
            ["Wed 18 Nov", "$0.00", "$0.00", ""],
            ["Thu 19 Nov", "$1,000.00", "$250.00", "██████████░░"],
            ["Fri 20 Nov", "$500.00", "$0.00", "█████"],
            ["Sat 21 Nov", "$0.00", "$0.00", ""],
            ["Sun 22 Nov", "$0.00", "$0.00", ""],
          ],
        },
        note: "This comes at 08:00 every Monday, when there is something to say. To change it: digest weekly friday 16:00. To end it: digest weekly off.",
      },
      buttons: ["Report", "Best clients", "Hours", "No more digests"],
    },
  ]);
});

story("a digest is looked at when asked for, and tomorrow's beforehand", async (teller) => {
  const { say, expectReply, click } = teller;
  await say("digest");
  expectReply(/Nothing to report for Fri 20 Nov 2026: no meeting, nothing due, nothing overdue\./);
  await books(teller);
  await say("task Call the printer due tomorrow");
  await say("digest preview");
  expectReply(
    /This is what would come on Sat 21 Nov 2026 at 08:00, as things stand:\s+Today, Sat 21 Nov 2026: task: Call the printer\./,
  );
  for (const asked of ["what's up today", "morning briefing", "today", "digest today", "heute", "aujourd'hui"]) {
    await say(asked);
    expectReply(/Fri 20 Nov 2026/);
    expectReply(/November 2026 so far +\$300\.00 received \(1–20 Oct: \$700\.00, -57%\)|November 2026 so far/);
  }
  await click("Report");
  expectReply(/\$300\.00 came in/);
  await say("digest month");
  expectReply(/Sun 1 Nov 2026 – Fri 20 Nov 2026: \$300\.00 came in and \$0\.00 went out, which leaves \$300\.00\./);
  await say("digest week");
  expectReply(/Nothing to report for Sat 14 Nov 2026 – Fri 20 Nov 2026|\$0\.00 came in/);
});

story("how digests come is said in a line, shown with the next one, and undone", async (teller) => {
  const { say, click, field, expectReply, advance, snapshot } = teller;
  await say("task Call the printer due tomorrow");
  const before = await snapshot();
  await say("settings digest 7:30 weekdays without goals");
  expectReply(/The daily digest comes at 07:30 Monday to Friday, to you, without goals\./);
  expect([field("Next"), field("Time zone")]).toEqual(["Mon 23 Nov 2026, 07:30 (daily)", "America/New_York"]);
  await click("Undo");
  expect(await snapshot()).toEqual(before);
  await say("redo");
  expect(digests(await advance("2026-11-23T07:29"))).toEqual([]);
  expect(digests(await advance("2026-11-23T07:30"))).toHaveLength(1);
  await click("No more digests");
  expectReply(/Digests? (?:is|are) off|The daily digest is off/);
  expect(digests(await advance("2026-11-25T12:00"))).toEqual([]);
  await say("digest on");
  expectReply(/The daily digest comes at 07:30 Monday to Friday, to you, without goals\./);
  await say("digest frobnicate");
  expectReply(/I can't read "frobnicate"/);
  await say("digest silent-when-empty off");
  expectReply(/also when there is nothing to say/);
  await say("task done Call the printer");
  expect((await advance("2026-11-26T07:30")).messages.map((one) => one.text)).toEqual([
    expect.stringMatching(/^Today, Thu 26 Nov 2026: nothing has to be done\./),
  ]);
});

story("digests move with the clock of the member", async ({ say, advance, field }) => {
  await say("task Call the printer due tomorrow");
  await say("settings my zone Europe/Berlin");
  await say("digest settings");
  expect([field("Next"), field("Time zone")]).toEqual(["Sat 21 Nov 2026, 08:00 (daily)", "Europe/Berlin"]);
  expect(digests(await advance("2026-11-21T01:59"))).toEqual([]);
  expect(digests(await advance("2026-11-21T02:00"))).toHaveLength(1);
  await say("settings my zone America/New_York");
  expect(digests(await advance("2026-11-22T07:59"))).toEqual([]);
  expect(digests(await advance("2026-11-22T08:00"))).toHaveLength(1);
});

story(
  "an owner may have it told in a channel, and is told who sees it",
  async ({ say, line, advance, expectReply }) => {
    await say("task Call the printer due tomorrow");
    await line({ say: "/digest to here", in: "#team" });
    expectReply(/Everybody in .* will see its figures and names\./);
    const [told] = digests(await advance("2026-11-21T08:00"));
    expect([told?.in === "dm", told?.visibility]).toEqual([false, "channel"]);
    await say("digest to me");
    expectReply(/The daily digest comes at 08:00 every day, to you\./);
  },
);

story(
  "an employee sets their own digest, which holds no figure",
  async ({ say, line, advance, expectReply, field }) => {
    await say("add client Acme");
    await say("new project Website for Acme worth 6000");
    await say("invoice Acme 800 for the website, net 1");
    await say("mark INV-1 sent");
    await say("got 500 from Acme, bank");
    await say("my goal is to save 10k by june");
    const code = /[A-Z0-9]{5}-[A-Z0-9]{5}/.exec((await say("invite employee")).text)?.[0] ?? "";
    await line({ say: `/join ${code}`, as: "sam" });
    await line({ say: "digest", as: "sam" });
    expectReply(/Nothing to report/);
    await line({ say: "digest 8:30 every day", as: "sam" });
    expect(field("Daily")).toBe("at 08:30 every day, to you");
    await line({ say: "digest weekly sunday", as: "sam" });
    await line({ say: "digest to here", as: "sam", in: "#team" });
    await line({ say: "task Call the printer due tomorrow", as: "sam" });
    await line({ say: "settings digest", as: "sam" });
    expect(field("Weekly")).toBe("at 08:30 every Sunday, to you");
    const saturday = digests(await advance("2026-11-21T08:30")).filter((one) => one.to !== "owner");
    expect(saturday.map(read)).toEqual([
      {
        text: "Today, Sat 21 Nov 2026: task: Call the printer.",
        card: expect.objectContaining({
          title: "Sat 21 Nov 2026",
          fields: [{ label: "Tasks", value: "Call the printer" }],
        }),
        buttons: ["Tasks", "No more digests"],
      },
    ]);
    const sunday = digests(await advance("2026-11-22T08:30")).filter((one) => one.to !== "owner");
    expect(sunday.map((one) => one.text.split("\n")[0])).toEqual([
      "Today, Sun 22 Nov 2026: task: Call the printer.",
      "Sun 15 Nov 2026 – Sat 21 Nov 2026: no hours logged.",
    ]);
    for (const one of sunday) expect(JSON.stringify(read(one))).not.toMatch(/\$|800|500|10k/);
  },
);

story("one that comes on few days looks back on all of them", async (teller) => {
  const { say, advance } = teller;
  await say("digest fri 8:00");
  await say("got 250 for cards, bank");
  await advance("2026-11-26T12:00");
  const [told] = digests(await advance("2026-11-27T08:00"));
  expect(told && read(told)).toMatchObject({
    text: "Today, Fri 27 Nov 2026: nothing has to be done. $250.00 came in since Fri 20 Nov.",
    card: {
      title: "Fri 27 Nov 2026, since Fri 20 Nov",
      fields: [{ label: "Received since Fri 20 Nov", value: "$250.00" }, { label: "November 2026 so far" }],
    },
  });
});

story("a reply to a digest speaks of the invoices it names", async (teller) => {
  const { say, advance, expectReply, count } = teller;
  await books(teller);
  await say("settings invoice reminders off");
  await say("invoice Acme 1200 for the website, net 3");
  await say("mark INV-1 sent");
  await advance("2026-11-23T08:00");
  await say("paid");
  expectReply(/Booked \$1,200\.00 from Acme on INV-1/);
  await say("invoice Globex 450 for flyers, net 1");
  await say("mark INV-2 sent");
  await say("invoice Acme 80 for cards, net 1");
  await say("mark INV-3 sent");
  await advance("2026-11-24T08:00");
  await say("paid");
  expectReply(/which invoice/i);
  expect(await count("payment")).toBe(1);
  await say("INV-3");
  expectReply(/Booked \$80\.00 from Acme on INV-3/);
});
