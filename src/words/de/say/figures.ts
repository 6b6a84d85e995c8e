import type { Say } from "../../say.ts";

const leads = (n: number) => (n === 1 ? "1 Lead gewonnen" : `${n} Leads gewonnen`);

/** What is worked out of the books. */
export const figures: Say["figures"] = {
  rate: {
    text: (perHour, when, earned, time, who) =>
      `${who === null ? "Eine Stunde brachte dir" : `${who}: Eine Stunde brachte dir`} ${when} ${perHour}: ${earned} verdient in ${time} (nach Leistung).`,
    best: (project, name, earned, when) =>
      `${project ? "Dein Projekt" : "Dein Kunde"} mit den höchsten Einnahmen ${when}: ${name} mit ${earned} (nach Leistung).`,
    none: (when, who) =>
      `Es sind ${when} keine Stunden${who === null ? "" : ` für ${who}`} erfasst, also gibt es keine Einnahmen je Stunde. Zum Erfassen: gestern 3 Std an Website`,
    noneEarned: (when) =>
      `Es wurde ${when} nichts verdient. Um etwas einzutragen: gestern 1200 von Acme bekommen, Bank`,
    nothingOf: (who, time, when) =>
      `In ${who} stecken ${when} ${time}, verdient ist damit noch nichts (nach Leistung).`,
    untimed: (who, earned, when) =>
      `${who} brachte ${when} ${earned} (nach Leistung), aber es sind keine Stunden dafür erfasst, also gibt es keine Einnahmen je Stunde.`,
    bestRate: (name, perHour) => `Am meisten je Stunde: ${name} mit ${perHour}.`,
    chargedFor: (what, perHour) => `${what} ${perHour} je Stunde`,
    charged: (rates, usual) =>
      `Berechnet wird: ${rates}${usual === null ? "" : `; alles andere mit ${usual}, deinem Stundensatz`}.`,
    usual: (perHour) => `Berechnet werden ${perHour} je Stunde, dein Stundensatz; ein eigener ist nicht gesetzt.`,
    noneCharged:
      "Ein Stundensatz ist nicht gesetzt. Um einen zu setzen: set hourly rate to 80, oder project update Website rate 95",
    title: "Einnahmen je Stunde",
    perHour: "Je Stunde",
    earned: "Verdient",
    time: "Stunden",
    project: "Projekt",
    note: "Verdient: gesendete Rechnungen nach Rechnungstag und Einträge nach ihrem eigenen, vor Steuer. Einnahmen je Stunde gibt es nur, wo Stunden erfasst sind; alle zählen, abrechenbar oder nicht.",
    byProject: "Nach Projekten",
    byClient: "Nach Kunden",
  },
  unbilled: {
    text: (who, parts) => `Noch abzurechnen${who === null ? "" : ` (${who})`}: ${parts}.`,
    value: (left, value) => `${left} von vereinbarten ${value}`,
    hours: (time, worth) => (worth === null ? `${time} Arbeit` : `${time} Arbeit (${worth})`),
    entries: (amount) => `${amount} erwartete Einnahmen ohne Rechnung`,
    none: (who) =>
      `Es ist nichts mehr abzurechnen${who === null ? "" : ` (${who})`}: Das Vereinbarte steht auf Rechnungen, und keine Stunden oder Einträge warten auf eine. Um Vereinbartes festzuhalten: der Vertragswert von Acme ist 5000`,
    title: "Noch abzurechnen",
    head: ["Kunde", "Was", "Übrig", "Vereinbart"],
    contract: "Vertrag",
    work: "offene Stunden",
    unrated: "ohne Satz",
    note: "Vereinbartes weniger alle nicht stornierten Rechnungen, auch Entwürfe. Stunden an einem Projekt mit Wert sind Teil dieses Werts.",
    invoiceRest: (project) => `Rest von ${project} abrechnen`,
    invoiceHours: (client) => `Stunden von ${client} abrechnen`,
  },
  target: {
    ahead: (left, target, when, received) =>
      `Es fehlen ${left} bis ${target} ${when}: bisher kamen ${received} herein (nach Zahlung).`,
    passed: (over, target, when, received) =>
      `${target} ${when} sind erreicht: ${received} kamen herein (nach Zahlung), ${over} mehr.`,
    reached: (target, when) => `${target} ${when} sind genau erreicht (nach Zahlung).`,
    missed: (left, target, when, received) =>
      `${target} ${when} wurden um ${left} verfehlt: ${received} kamen herein (nach Zahlung).`,
    perMonth: (amount) => `Das sind von jetzt an ${amount} im Monat.`,
    pace: (amount, enough) =>
      `Geht es weiter wie bisher, kommst du auf ${amount}; das ${enough ? "reicht" : "reicht nicht"}.`,
    title: (target) => `Auf dem Weg zu ${target}`,
    received: "Erhalten",
    left: "Fehlt",
    done: "Geschafft",
    owedNote: "Was Kunden noch schulden, zählt erst, wenn es da ist.",
    askAmount: "Welchen Betrag willst du erreichen?",
  },
  afford: {
    yes: (cost, balance, left, out) =>
      `Ja, nach dem, was in den Büchern steht: Von ${balance} bleiben nach ${cost} noch ${left}${out}.`,
    no: (cost, balance, short, out) =>
      `Nicht mit dem, was da ist: Der Saldo ist ${balance}, für ${cost} fehlen ${short}${out}.`,
    out: (amount, until) => `; die ${amount}, die bis ${until} zu zahlen sind, sind schon abgezogen`,
    nothingOut: (until) => ` (sonst ist bis ${until} nichts zu zahlen, soweit bekannt)`,
    coming: (amount) => `${amount} sollen bis dahin hereinkommen und zählen, sobald sie da sind.`,
    title: "Was ausgegeben werden kann",
    balance: "Saldo",
    goingOut: (until) => `Zu zahlen bis ${until}`,
    wanted: "Dies",
    left: "Bleibt",
    comingIn: (until) => `Kommt herein bis ${until}, nicht mitgezählt`,
    note: "Saldo: Erhaltenes weniger Bezahltes. Zu zahlen: unbezahlte Ausgaben und Wiederkehrendes. Steuern, die zu zahlen sind, sind hier nicht zurückgelegt.",
    askAmount: "Was würde es kosten?",
    forecast: "Vorschau",
  },
  since: {
    one: (name, since, until) =>
      until === null ? `${name} ist seit ${since} Kunde.` : `${name} war von ${since} bis ${until} Kunde.`,
    notYet: (name) => `${name} ist noch kein Kunde. Um das zu ändern: ${name} ist jetzt Kunde`,
    none: "Es gibt noch keine Kunden. Um einen anzulegen: neuer Kunde Acme",
    edge: (first, names, since) => `Dein ${first ? "erster" : "neuester"} Kunde: ${names}, seit ${since}.`,
    fresh: (n, when) => `Neue Kunden, ${when}: ${n}.`,
    brought: (amount) => `Sie brachten in dieser Zeit ${amount} (nach Zahlung).`,
    there: (n, day) => `Am ${day} hattest du ${n === 1 ? "1 Kunden" : `${n} Kunden`}.`,
    title: "Kunden nach Beginn",
    head: ["Kunde", "Seit"],
    note: "Nach dem Tag, seit dem jeder Kunde ist; Leads und Verhandlungen zählen nicht.",
    more: (n) => `Und ${n} weitere.`,
  },
  share: {
    text: (name, total, when, share) =>
      `${name} brachte ${when} ${total}: ${share} von allem, was hereinkam (nach Zahlung).`,
    nothing: (name, when) => `${name} brachte ${when} nichts (nach Zahlung).`,
  },
  late: {
    text: (n, all, when, days) =>
      `${n} von ${all === 1 ? "1 Rechnung" : `${all} Rechnungen`}, die ${when} bezahlt ${all === 1 ? "wurde" : "wurden"}, ${n === 1 ? "kam" : "kamen"} zu spät${n === 0 ? "" : `, im Schnitt ${days === 1 ? "1 Tag" : `${days} Tage`} nach der Fälligkeit`}.`,
    none: (when) => `Es wurde ${when} keine Rechnung ganz bezahlt.`,
    title: "Nach der Fälligkeit bezahlt",
    head: ["Rechnung", "Kunde", "Fällig", "Bezahlt", "Tage zu spät"],
  },
  billed: {
    one: ({ number, client, day, total, status }) => `${number} an ${client}, ${day}: ${total}, ${status}.`,
    issued: "gesendet oder bezahlt",
    words: (words) => `„${words}“`,
    paidIn: (when) => `ganz bezahlt: ${when}`,
    none: (client, words) => `Auf keiner Rechnung${client === null ? "" : ` an ${client}`} steht „${words}“.`,
    received: (amount, what, day) => `Ohne Rechnung erhalten: ${amount} am ${day} (${what}).`,
    expected: (amount, what) => `Erwartet und noch nicht erhalten: ${amount} (${what}).`,
  },
  entries: (n) => `${n === 1 ? "1 Eintrag" : `${n} Einträge`}.`,
  margin: (percent) => `Das sind ${percent} der Einnahmen.`,
  perSpan: {
    day: (time, n) => `Das sind im Schnitt ${time} am Tag, über ${n === 1 ? "1 Tag" : `${n} Tage`}.`,
    week: (time, n) => `Das sind im Schnitt ${time} in der Woche, über ${n === 1 ? "1 Woche" : `${n} Wochen`}.`,
    month: (time, n) => `Das sind im Schnitt ${time} im Monat, über ${n === 1 ? "1 Monat" : `${n} Monate`}.`,
  },
  finishedIn: (when) => `abgeschlossen: ${when}`,
  won: {
    text: (when, won, decided, percent) =>
      `${when}: ${leads(won)} von ${decided} entschiedenen, eine Erfolgsquote von ${percent}.`,
    none: (when) => `${when}: Kein Lead wurde gewonnen oder verloren.`,
    more: (added, open) =>
      `${added === 1 ? "1 Kunde oder Lead kam" : `${added} Kunden und Leads kamen`} dazu, ${open === 1 ? "1 Lead ist" : `${open} Leads sind`} heute offen.`,
    deals: (won, lost) => `Deals: ${won} gewonnen, ${lost} verloren.`,
    title: (when) => `Entschiedene Leads, ${when}`,
    head: ["Kunde", "Wurde", "Am"],
    became: { client: "Kunde", lost: "verloren" },
    pipeline: "Pipeline",
    note: "Nach dem Tag, an dem ein Lead oder eine Verhandlung zu Kunde oder verloren wurde. Wer gleich als Kunde dazukam, war kein Lead.",
  },
};
