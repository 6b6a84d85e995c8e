import { expect } from "vitest";
import { story } from "../support/story.ts";

const german = { zone: "Europe/Berlin", currency: "EUR", locale: "de-DE" } as const;

story(
  "an older entry is put right by what it was, or by its name, and never booked once more",
  async ({ say, field, count, expectReply }) => {
    await say("neue kundin Svenja Petersen");
    await say("hab gestern 85 für yogamatten bei decathlon ausgegeben, ec karte");
    await say("svenja hat 120 für die 10er karte bezahlt, bar");
    expect(field("Zahlungsart")).toBe("Bargeld");
    await say("termin mit svenja donnerstag halb zehn");
    await say("die 85 waren 95");
    expect(field("Betrag")).toMatch(/95/);
    await say("der petersen betrag war paypal nicht bar");
    expect(field("Zahlungsart")).toBe("PayPal");
    await say("die 77 waren 99");
    expectReply(/keinen Eintrag über 77,00/);
    await say("der adobe betrag war 5");
    expectReply(/keinen Eintrag über adobe/);
    expect(await count("expense")).toBe(1);
    expect(await count("income")).toBe(1);
  },
  german,
);

story(
  "who paid with only a draft is asked about as that, and the rest needs no amount",
  async ({ say, field, expectReply, count }) => {
    await say("neue kundin Merle Hansen");
    await say("rechnung an merle 180 für den kurs");
    await say("merle hat bezahlt");
    expectReply(/noch ein Entwurf/);
    await say("nein");
    await say("rechnung an merle ist raus");
    await say("merle hat 100 überwiesen");
    await say("rest von merle ist heute gekommen");
    expect(field("Offen")).toMatch(/^0,00/);
    expect(await count("payment")).toBe(2);
  },
  german,
);

story(
  "a month's budget is of what it is for",
  async ({ say, click, field }) => {
    await say("budget für fortbildung 100 im monat");
    await click("fortbildung anlegen");
    expect(field("Kategorie")).toBe("fortbildung");
    expect(field("Budget im Monat")).toMatch(/100,00/);
  },
  german,
);

story(
  "an address has no money in it, and what was for somebody is what was bought",
  async ({ say, field, count, expectReply }) => {
    await say("neue kundin frau keller aus winterthur, einbauschrank");
    expectReply(/frau keller/);
    await say("neue adresse von frau keller: bahnhofstr. 12, 8400 winterthur");
    expectReply(/Rechnungsadresse/);
    expect(await count("income")).toBe(0);
    await say("neuer kunde hotel krone ag");
    await say("schrauben und leim fr. 48.20 bar");
    await say("rechnung hotel krone 3 stunden à 95 plus material 120, 30 tage");
    expect(field("Summe")).toMatch(/405/);
    await say("krone rechnung verschickt");
    await say("die 640.50 waren 604.50");
    expectReply(/keinen Eintrag über .*640/);
    await say("die schrauben waren für keller");
    expectReply(/Berichtigt: Ausgabe/);
    await say("krone hat 100 zu wenig bezahlt");
    expect(await count("payment")).toBe(0);
    expect(await count("expense")).toBe(1);
  },
  { zone: "Europe/Zurich", currency: "CHF", locale: "de-CH" },
);

story(
  "the other half is the rest, and what is to be done is no correction of a call",
  async ({ say, field, expectReply }) => {
    await say("neuer kunde Studio Elster");
    await say("rechnung an elster 560 fürs mischen");
    await say("schick die rechnung raus");
    await say("elster hat die hälfte bezahlt");
    expect(field("Offen")).toMatch(/^280,00/);
    await say("elster hat die andere hälfte auch bezahlt");
    expect(field("Offen")).toMatch(/^0,00/);
    await say("elster angerufen, master bis montag fertig machen");
    await say("mach ne aufgabe: master elster bis montag");
    expectReply(/Aufgabe angelegt: „master elster“/);
  },
  german,
);

story(
  "what is said of every week is a series, and all that is listed was bought",
  async ({ say, field, count, expectReply }) => {
    await say("probe mit der band dienstags 19-22 uhr");
    expect(field("Wiederholt sich")).toMatch(/jeden Dienstag/);
    await say("probe am dienstag fällt aus");
    expectReply(/Abgesagt/);
    await say("neue kundin Svenja Petersen");
    await say("termin mit svenja donnerstag halb zehn");
    await say("svenja kann doch nicht, verschieb auf freitag 11 uhr");
    expectReply(/27 Nov 2026, 11:00/);
    await say("12,50 kekse und 34,90 benzin");
    expect(await count("expense")).toBe(2);
  },
  german,
);
