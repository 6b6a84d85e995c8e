import { expect } from "vitest";
import { story } from "../support/story.ts";

story("an invoice is told by whose it is, its month or its place among theirs", async ({ say, expectReply, field }) => {
  await say("new client Osprey");
  await say("new client Tidewater");
  await say("invoice Osprey 500 for icons on sep 14");
  await say("invoice Osprey 650 for screens on oct 12");
  await say("invoice Tidewater 300 for a sign on oct 20");
  await say("send INV-1 and INV-2 and INV-3");
  await say("spent 45 on hosting, card");
  await say("the september invoice for Osprey was 550");
  expectReply(/INV-1/);
  await say("change Tidewater's invoice to 320");
  expectReply(/INV-3; it comes to \$320\.00/);
  await say("spent 46 on hosting, card");
  await say("change the due date of INV-1 to dec 15");
  expectReply(/Changed INV-1/);
  expect(field("Due")).toMatch(/15 Dec 2026/);
  await say("Osprey's last invoice is paid");
  expectReply(/Booked \$650\.00 from Osprey on INV-2/);
});

story("an order to change what is called by another kind leaves the last entry alone", async ({ say, expectReply }) => {
  await say("new client Osprey");
  await say("new project Driver app for Osprey worth 12000");
  await say("meeting with Osprey on monday at 10");
  await say("24 for fonts every month on the 9th, card");
  const orders = [
    "change the Osprey project to 14000",
    "change the Osprey meeting to tuesday",
    "make the fonts subscription 30",
    "change the Osprey invoice to 900",
    "change the website task to friday",
    "change the savings goal to 4000",
  ];
  for (const [before, order] of orders.entries()) {
    await say("spent 45 on hosting, card");
    await say(order);
    await say("show today's expenses");
    expectReply(`Expenses on Fri 20 Nov 2026: $${45 * (before + 1)}.00`);
  }
});

story("the price of a project is changed by whose it is", async ({ say, expectReply, field }) => {
  await say("new client Osprey");
  await say("new project Driver app for Osprey worth 12000");
  await say("spent 45 on hosting, card");
  await say("change the Osprey project to 14000");
  expectReply(/Updated Driver app: value/);
  expect(field("Value")).toBe("$14,000.00");
  await say("the Osprey project is 15,000 now");
  expect(field("Value")).toBe("$15,000.00");
  await say("undo");
  await say("archive the Osprey project");
  expectReply(/Driver app/);
  await say("show Osprey");
  expectReply(/Osprey/);
});

story("how, where and when a meeting there is will be held is put right by telling it", async (teller) => {
  const { say, expectReply, field, count } = teller;
  await say("new client Tidewater");
  await say("new client Osprey");
  await say("meeting with Tidewater on thursday at 2pm");
  await say("call with Osprey tomorrow at 4");
  await say("make the Tidewater meeting 90 minutes");
  expectReply(/Moved Meeting with Tidewater/);
  expect(field("Length")).toBe("1 h 30 min");
  await say("move the Tidewater meeting 30 minutes");
  expect(field("When")).toMatch(/14:30–16:00/);
  await say("undo");
  await say("the Tidewater meeting is on zoom now");
  expect(field("Medium")).toBe("Zoom");
  await say("the meeting with Tidewater is at their office");
  expect(field("Medium")).toBe("in person");
  expect(field("Place")).toBe("their office");
  await say("the Tidewater meeting is friday at 10am");
  expect(field("When")).toMatch(/Fri 27 Nov 2026, 10:00–11:30/);
  await say("the Tidewater meeting is friday at 10");
  expectReply(/already\. Nothing changed/);
  expect(await count("meeting")).toBe(2);
  await say("the Fieldstone call is monday at 11");
  expectReply(/Booked|Fieldstone/);
});

story(
  "what is told of a meeting is put right in German, Spanish, French and Portuguese",
  async ({ say, field, count }) => {
    await say("new client Tidewater");
    await say("meeting with Tidewater on thursday at 2pm");
    await say("settings language de");
    await say("der Termin mit Tidewater dauert nur 45 Minuten");
    expect(field("Dauer")).toBe("45 min");
    await say("leg das Tidewater Gespräch auf Google Meet");
    expect(field("Medium")).toBe("Google Meet");
    await say("settings language es");
    await say("la reunión con Tidewater es el viernes a las 10");
    expect(field("Cuándo")).toMatch(/vie 27 nov 2026, 10:00–10:45/);
    await say("settings language fr");
    await say("le rendez-vous avec Tidewater est en visio");
    expect(field("Moyen")).toBe("visio");
    await say("la réunion Tidewater est par téléphone");
    expect(field("Moyen")).toBe("téléphone");
    await say("settings language pt");
    await say("a reunião com Tidewater é terça às 15h");
    expect(field("Quando")).toMatch(/ter 24 nov 2026, 15:00–15:45/);
    expect(await count("meeting")).toBe(1);
  },
);

story("the agenda and the link of a meeting are told by what it is called", async ({ say, expectReply, field }) => {
  await say("new client Tidewater");
  await say("meeting with Tidewater on thursday at 2pm at their office");
  await say("agenda for the Tidewater meeting: budget, timeline");
  expect(field("Agenda")).toBe("budget, timeline");
  await say("the link for the Tidewater meeting is https://us02web.zoom.us/j/123");
  expect(field("Link")).toBe("https://us02web.zoom.us/j/123");
  expect(field("Medium")).toBe("Zoom");
  await say("the link for the Fieldstone meeting is https://us02web.zoom.us/j/124");
  expectReply(/don't know a meeting ahead called/);
});

story("the reminders of an invoice told by its number are put off, and no reminder is made of it", async (teller) => {
  const { say, expectReply, count } = teller;
  await say("new client Lena");
  await say("invoice Lena 800, due in 14 days");
  await say("mark INV-1 as sent");
  await say("snooze INV-1 until monday");
  expectReply(/bring INV-1 up again on Mon 23 Nov 2026/);
  await say("send the Lena invoice again");
  expectReply(/INV-1 was already sent/);
  expect(await count("reminder")).toBe(0);
});

story("a subscription ends after, by or on the day that is said", async ({ say, expectReply }) => {
  await say("24 for fonts every month on the 9th, card");
  await say("stop the fonts subscription after december");
  expectReply(/ends on Thu 31 Dec 2026/);
  await say("undo");
  await say("cancel fonts from january");
  expectReply(/ends on Thu 31 Dec 2026/);
  await say("undo");
  await say("end the fonts subscription on jan 15");
  expectReply(/ends on Fri 15 Jan 2027/);
});
