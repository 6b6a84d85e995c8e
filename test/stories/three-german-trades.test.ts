import { expect } from "vitest";
import { story } from "../support/story.ts";

story(
  "a carpenter's skonto is a term until it is taken, and what was done on site is work",
  async ({ say, field, count, expectReply }) => {
    await say("neuer kunde familie schmitz");
    await say("mein stundensatz ist 52 euro netto");
    await say("heute 8 std auf der baustelle schmitz");
    expect(field("Stunden")).toBe("8 h");
    await say("gestern bei bauhaus 143,80 für schrauben und leim, ec");
    expect(field("Für")).toBe("schrauben und leim");
    await say("holzlatten 4x 12,50");
    expect(field("Betrag")).toMatch(/^50,00/);
    await say("45 mittagessen, davon 5 trinkgeld");
    expect(await count("expense")).toBe(3);
    expect(await count("income")).toBe(0);
    await say("rechnung schmitz: küchenschrank einbauen 2000, 14 tage, 3% skonto bei zahlung innerhalb 7 tage");
    expect(field("Summe")).toMatch(/^2\.000,00/);
    await say("ist raus");
    await say("schmitz hat mit skonto bezahlt");
    expectReply(/^Wie viel/);
    await say("nein");
    await say("schmitz hat mit 3% skonto bezahlt");
    expect(field("Betrag")).toMatch(/^1\.940,00/);
    expect(field("Offen")).toMatch(/^0,00/);
    expect(await count("payment")).toBe(1);
  },
  { zone: "Europe/Berlin", currency: "EUR", locale: "de-DE" },
);

story(
  "a teacher's pupils are clients, their lessons are meetings or hours, and what comes next week has not come",
  async ({ say, field, count, expectReply }) => {
    await say("neue schülerin lena hofer, mathe");
    expect(field("Stufe")).toBe("Kunde");
    await say("lena gestern halbe stunde mathe");
    expect(field("Stunden")).toBe("30 min");
    await say("stunde mit lena am montag von viertel 4 bis 4");
    expect(field("Wann")).toMatch(/15:15–16:00/);
    expect(await count("hoursEntry")).toBe(1);
    await say("lena bringt 30 nächste woche mit");
    expect(await count("income")).toBe(0);
    await say("abbrechen");
    await say("svs vierteljährlich 487,20 ab 1.1.");
    expect(field("Wiederholt sich")).toBe("alle 3 Monate am 1.");
    await say("storno");
    expectReply(/Rückgängig gemacht/);
    await say("ziel: heuer noch 3000 einnehmen");
    expectReply(/„3000 einnehmen“, €.3.000,00/i);
  },
  { zone: "Europe/Vienna", currency: "EUR", locale: "de-AT" },
);

story(
  "a Swiss instalment is its amount in francs, what is due is said in days, and no answer has an ß",
  async ({ say, field, expectReply }) => {
    await say("neuer kunde velo kurier bern");
    await say("rechnung velo kurier 1. teilzahlung 3'000.- 30 tage");
    expect(field("Summe")).toMatch(/3.000\.00/);
    expect(field("Fällig")).toBe("So 20 Dez 2026");
    await say("versandt");
    await say("velo kurier hat 1000 überwiesen");
    expect(field("Offen")).toMatch(/2.000\.00/);
    await say("schick velo kurier eine mahnung");
    expectReply(/Viele Grüsse/);
    await say("krankenkasse 412.35 jeden 25.");
    expect(field("Wiederholt sich")).toBe("jeden Monat am 25.");
    await say("was hab ich im 3. quartal eingenommen");
    expectReply(/Q3 2026/);
    await say("sitzung mit velo kurier am donnerstag viertel vor 10");
    await say("verschieb die sitzung auf freitag viertel ab 2");
    expectReply(/27 Nov 2026, 14:15/);
  },
  { zone: "Europe/Zurich", currency: "CHF", locale: "de-CH" },
);
