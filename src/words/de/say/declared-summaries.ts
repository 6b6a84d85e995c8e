/** What commands do, in German, by the English. */
export const summaries: Readonly<Record<string, string>> = {
  "Record money you received or expect": "Einnahme eintragen, erhalten oder erwartet",
  "Record money you spent or have to pay": "Ausgabe eintragen, bezahlt oder noch offen",
  "Income entries, newest first": "Die Einnahmen, das Neueste zuerst",
  "Expenses, newest first": "Die Ausgaben, das Neueste zuerst",
  "Delete the last entry, or the last income, expense, payment or draft invoice":
    "Den letzten Eintrag löschen, oder die letzte Einnahme, Ausgabe, Zahlung oder den letzten Rechnungsentwurf",
  "What recurs: list it, or show one": "Was sich wiederholt: alles, oder eins davon",
  "Change the amount, rhythm or anything else of what recurs, from now on":
    "Betrag, Rhythmus oder anderes an etwas Wiederkehrendem ändern, von jetzt an",
  "Leave out the next time of something that recurs": "Das nächste Mal von etwas Wiederkehrendem auslassen",
  "Stop something that recurs for now": "Etwas Wiederkehrendes vorerst anhalten",
  "Let something paused or ended recur again, from today on":
    "Etwas Pausiertes oder Beendetes wieder laufen lassen, ab heute",
  "End something that recurs, now or after a day": "Etwas Wiederkehrendes beenden, jetzt oder nach einem Tag",
  "What may be spent in a category each month; alone, what was spent of it":
    "Was im Monat in einer Kategorie ausgegeben werden darf; allein, was davon ausgegeben ist",
  "What was spent of each budget, or of one": "Was von jedem Budget ausgegeben ist, oder von einem",
  "Take a budget away": "Ein Budget wegnehmen",
  "What each payment mode holds, and everything together": "Was bei jeder Zahlungsart liegt, und alles zusammen",
  "The books at a glance, with every other report as a button":
    "Die Bücher auf einen Blick, mit allen anderen Berichten als Knöpfen",
  "What came in, by client, month, classification …": "Was hereinkam, nach Kunde, Monat, Art …",
  "What went out, by category, vendor, month …": "Was hinausging, nach Kategorie, Lieferant, Monat …",
  "Income less expenses, by month, quarter, year or client":
    "Einnahmen minus Ausgaben, nach Monat, Quartal, Jahr oder Kunde",
  "How long clients take to pay, the slowest first": "Wie lange Kunden zum Zahlen brauchen, der langsamste zuerst",
  "Put what was spent somewhere under a category, and what comes":
    "Was irgendwo ausgegeben wurde unter eine Kategorie stellen, auch was noch kommt",
  "Your best clients by money received": "Deine besten Kunden nach erhaltenem Geld",
  "Tax invoiced per rate and deductible expenses per category; this quarter unless said otherwise":
    "Berechnete Steuer je Satz und abziehbare Ausgaben je Kategorie; dieses Quartal, wenn nichts anderes gesagt ist",
  "What is coming in and going out: due invoices, expected and recurring entries":
    "Was herein- und hinausgehen wird: fällige Rechnungen, Erwartetes und Wiederkehrendes",
  "What was entered or changed lately": "Was zuletzt eingetragen oder geändert wurde",
  "What today holds; `digest week`, `digest month`, `digest preview`, and when it comes by itself":
    "Was der Tag bringt; `digest week`, `digest month`, `digest preview`, und wann er von selbst kommt",
  "Add a client or lead; alone, list them": "Einen Kunden oder Interessenten anlegen; allein, alle zeigen",
  "Show everything about a client": "Alles über einen Kunden zeigen",
  "List clients by stage, status, source, tag, owner or what is outstanding":
    "Kunden zeigen, nach Stufe, Status, Herkunft, Tag, Zuständigen oder Offenem",
  "Move a client to another stage": "Einen Kunden auf eine andere Stufe verschieben",
  "Change anything about a client; `none` clears it": "Etwas an einem Kunden ändern; `none` leert es",
  "Put tags on a client": "Einem Kunden Tags geben",
  "Take tags off a client": "Einem Kunden Tags nehmen",
  "Hide a client, keeping everything about it": "Einen Kunden ausblenden und alles behalten",
  "Bring an archived client back": "Einen archivierten Kunden zurückholen",
  "Delete a client that has no invoices, payments or income":
    "Einen Kunden ohne Rechnungen, Zahlungen und Einnahmen löschen",
  "Make two clients one: everything moves to the one that stays":
    "Zwei Kunden zu einem machen: Alles geht zu dem, der bleibt",
  "Clients that may be one, with buttons to merge them":
    "Kunden, die vielleicht einer sind, mit Knöpfen zum Zusammenlegen",
  "Add a deal that may come of a client; alone, list the open ones":
    "Eine Chance bei einem Kunden anlegen; allein, die offenen zeigen",
  "List deals: open ones first, or of a client or stage":
    "Chancen zeigen: die offenen zuerst, oder von einem Kunden oder Stand",
  "Show a deal": "Eine Chance zeigen",
  "A deal is won: its client becomes a client": "Eine Chance ist gewonnen: Der Interessent wird Kunde",
  "A deal is lost": "Eine Chance ist verloren",
  "A deal that was decided is open again": "Eine entschiedene Chance ist wieder offen",
  "Change a deal: its value, title, client or close day":
    "Eine Chance ändern: Wert, Titel, Kunde oder Tag des Abschlusses",
  "Count the clients at each stage, with their contract values":
    "Die Kunden jeder Stufe zählen, mit ihren Vertragswerten",
  "The pipeline, or the invoices, as one message with buttons that move them on":
    "Die Pipeline oder die Rechnungen in einer Nachricht, mit Knöpfen zum Weiterschieben",
  "Which sources bring clients and revenue": "Welche Herkunft Kunden und Umsatz bringt",
  "Add a project; alone, list them": "Ein Projekt anlegen; allein, alle zeigen",
  "Show everything about a project": "Alles über ein Projekt zeigen",
  "List projects by client, status, priority or member": "Projekte zeigen, nach Kunde, Status, Priorität oder Mitglied",
  "Change anything about a project; `none` clears it": "Etwas an einem Projekt ändern; `none` leert es",
  "Move a project to another status or priority":
    "Ein Projekt auf einen anderen Status oder eine andere Priorität setzen",
  "Projects by status or priority, with buttons that move them":
    "Projekte nach Status oder Priorität, mit Knöpfen zum Verschieben",
  "Note how satisfied the client was with a project, 1 to 5": "Zufriedenheit des Kunden notieren, 1 bis 5",
  "Hide a project, keeping everything about it": "Ein Projekt ausblenden und alles behalten",
  "Bring an archived project back": "Ein archiviertes Projekt zurückholen",
  "Delete a project that has no money and no hours": "Ein Projekt ohne Geld und ohne Stunden löschen",
  "Add a service to a project: hourly, fixed, or priced by a unit of your own":
    "Einem Projekt eine Leistung geben: nach Stunden, zum Festpreis oder nach eigener Einheit",
  "Change a service: rate, pricing, status, duration, who does it; `none` clears":
    "Eine Leistung ändern: Satz, Preis, Status, Dauer, wer sie macht; `none` leert",
  "Services with their prices, values and income": "Leistungen mit Preisen, Werten und Einnahmen",
  "Delete a service that has no hours and no money": "Eine Leistung ohne Stunden und ohne Geld löschen",
  "Add a task; alone, list your own": "Eine Aufgabe anlegen; allein, deine zeigen",
  "Tick a task off": "Eine Aufgabe abhaken",
  "Open a task again that was ticked off": "Eine abgehakte Aufgabe wieder öffnen",
  "Be told of a task again later, and not before": "Später an eine Aufgabe erinnert werden",
  "Open tasks: mine, all, overdue, of a project or a client; or those done":
    "Offene Aufgaben: meine, alle, überfällige, eines Projekts oder Kunden; oder die erledigten",
  "Change a task: who does it, until when, its words, where it belongs":
    "Eine Aufgabe ändern: wer sie macht, bis wann, ihr Text, wozu sie gehört",
  "Delete a task": "Eine Aufgabe löschen",
  "Log hours worked; alone, list them": "Gearbeitete Stunden erfassen; allein, alle zeigen",
  "Start a timer; one that is running is stopped and logged first":
    "Eine Stoppuhr starten; eine laufende wird vorher angehalten und erfasst",
  "Stop the timer and log its time": "Die Stoppuhr anhalten und ihre Zeit erfassen",
  "Hours logged, the newest first: of a period, project, client or member, billed or not":
    "Erfasste Stunden, die neuesten zuerst: eines Zeitraums, Projekts, Kunden oder Mitglieds, berechnet oder nicht",
  "Delete the hours you logged last": "Die zuletzt erfassten Stunden löschen",
  "How a project is going; without one, all that are open":
    "Wie es mit einem Projekt steht; ohne Namen, mit allen offenen",
  "Hours worked, by project, client, member, service, day or month":
    "Gearbeitete Stunden, nach Projekt, Kunde, Mitglied, Leistung, Tag oder Monat",
  "Log a call, email, meeting, text or note, with its next step and follow-up; alone, list them":
    "Anruf, E-Mail, Treffen, Nachricht oder Notiz festhalten, mit nächstem Schritt und Nachfassen; allein, alle zeigen",
  "What happened with a client, newest first: calls, emails, meetings, notes, invoices, payments, stages":
    "Was mit einem Kunden war, das Neueste zuerst: Anrufe, E-Mails, Treffen, Notizen, Rechnungen, Zahlungen, Stufen",
  "Clients you have not been in touch with for a while, 30 days unless told; leads 14":
    "Kunden, mit denen länger kein Kontakt war, 30 Tage, wenn nichts anderes gesagt ist; Interessenten 14",
  "Be reminded of something, once or again and again; alone, list what is open":
    "Erinnert werden, einmal oder immer wieder; allein, was offen ist",
  "Your open reminders: those that wait for you, then those to come":
    "Deine offenen Erinnerungen: die auf dich warten, dann die kommenden",
  "Be done with a reminder; of a repeating one, with this time":
    "Eine Erinnerung erledigen; bei einer wiederkehrenden dieses Mal",
  "End a reminder, a repeating one with all its times to come":
    "Eine Erinnerung beenden, eine wiederkehrende mit allen kommenden Malen",
  "Put a reminder off: 15 min, 1h, tomorrow, next week, until monday 10am":
    "Eine Erinnerung verschieben: 15 min, 1h, morgen, nächste Woche, Montag um 10",
  "Book a meeting, once or recurring": "Termin eintragen, einmal oder wiederkehrend",
  "Move a meeting, one of a series, or the whole series":
    "Einen Termin verschieben, einen einer Serie oder die ganze Serie",
  "Call off a meeting, one of a series, or the whole series":
    "Einen Termin absagen, einen einer Serie oder die ganze Serie",
  "Change what a meeting is called, its agenda, link, medium, client or priority; `none` clears":
    "Ändern, wie ein Termin heißt, seine Themen, Link, Medium, Kunde oder Priorität; `none` leert",
  "Show a meeting, with its calendar file": "Einen Termin zeigen, mit seiner Kalenderdatei",
  "Your meetings of a day, week or any period, or those with a client":
    "Deine Termine eines Tages, einer Woche oder eines Zeitraums, oder mit einem Kunden",
  "Your calendar of a week or a month, as text and image":
    "Dein Kalender einer Woche oder eines Monats, als Text und Bild",
  "The secret address to subscribe your calendar in Google, Apple or Outlook; `renew` or `off`":
    "Die geheime Adresse, um deinen Kalender in Google, Apple oder Outlook zu abonnieren; `renew` oder `off`",
  "A message to forward when you are running late for a meeting":
    "Eine Nachricht zum Weiterleiten, wenn du zu einem Termin später kommst",
  "Be reminded of a meeting again in a few minutes": "In einigen Minuten wieder an einen Termin erinnert werden",
  "Log what was said in a meeting with its client": "Festhalten, was in einem Termin mit dem Kunden besprochen wurde",
  "How long before meetings, or before one of them, you are reminded":
    "Wie lange vor Terminen, oder vor einem davon, du erinnert wirst",
  "Write an invoice": "Eine Rechnung schreiben",
  "Draft an invoice of a client's or project's unbilled hours, at their rates":
    "Eine Rechnung über noch nicht berechnete Stunden eines Kunden oder Projekts entwerfen, zu ihren Sätzen",
  "Draft an invoice of what is left of a project's value, or of a part of it":
    "Eine Rechnung über den Rest eines Projektwerts entwerfen, oder einen Teil davon",
  "Mark an invoice as sent": "Eine Rechnung als gesendet markieren",
  "Book a payment of an invoice, all or part of it": "Die Zahlung einer Rechnung buchen, ganz oder zum Teil",
  "Change an invoice: due day, amount, tax, discount, status":
    "Eine Rechnung ändern: Fälligkeit, Betrag, Steuer, Rabatt, Status",
  "Add, change or remove lines of an invoice": "Positionen einer Rechnung hinzufügen, ändern oder entfernen",
  "Put an income entry on an invoice as a line": "Eine Einnahme als Position auf eine Rechnung setzen",
  "Take an income entry off its invoice": "Eine Einnahme von ihrer Rechnung nehmen",
  "Give money of an invoice back": "Geld einer Rechnung zurückgeben",
  "Take a payment of an invoice back": "Eine Zahlung einer Rechnung zurücknehmen",
  "Void an invoice; it keeps its number and counts for nothing":
    "Eine Rechnung stornieren; sie behält ihre Nummer und zählt nicht",
  "Show an invoice": "Eine Rechnung zeigen",
  "An invoice as a PDF, ready for the client": "Eine Rechnung als PDF, fertig für den Kunden",
  "A text to forward to a client who has not paid; alone, who to chase":
    "Ein Text zum Weiterleiten an einen Kunden, der nicht bezahlt hat; allein, wer zu mahnen ist",
  "Be told of an unpaid invoice again later, and not before":
    "Später wieder auf eine unbezahlte Rechnung hingewiesen werden, und nicht vorher",
  "List invoices, with counts and totals per status": "Rechnungen zeigen, mit Anzahl und Summe je Status",
  "What happened to an invoice: who changed what, when and from where":
    "Was mit einer Rechnung war: wer was wann und von wo geändert hat",
  "Find anything by words: clients, invoices, entries, notes …":
    "Alles nach Worten finden: Kunden, Rechnungen, Einträge, Notizen …",
  "Bring in clients, contacts, income, expenses, invoices or a bank statement from a CSV or Excel file":
    "Kunden, Kontakte, Einnahmen, Ausgaben, Rechnungen oder einen Kontoauszug aus einer CSV- oder Excel-Datei holen",
  "Get the books as a file: CSV, Excel, or JSON with everything":
    "Die Bücher als Datei: CSV, Excel oder JSON mit allem",
  "Delete everything in these books for good: offers an export first and asks for the word":
    "Alles in diesen Büchern endgültig löschen: bietet vorher einen Export an und fragt nach dem Wort",
  "All client income with its client, project, service, invoice and payment mode; set or change each link":
    "Alle Einnahmen von Kunden mit Kunde, Projekt, Leistung, Rechnung und Zahlungsart; jede Zuordnung setzen oder ändern",
  "Who owes you what on invoices": "Wer dir was aus Rechnungen schuldet",
  "Invoices that are past due": "Überfällige Rechnungen",
  "What is owed by age: current, 1–30, 31–60, 61–90, 90+ days past due":
    "Offenes nach Alter: nicht fällig, 1–30, 31–60, 61–90, 90+ Tage nach Fälligkeit",
  "What you invoiced in a period; this year unless said otherwise":
    "Was du in einem Zeitraum in Rechnung gestellt hast; dieses Jahr, wenn nichts anderes gesagt ist",
  "Add a business contact; alone, list them": "Einen geschäftlichen Kontakt anlegen; allein, alle zeigen",
  "Show a contact: phone, email, address": "Einen Kontakt zeigen: Telefon, E-Mail, Adresse",
  "List the contacts, all or of a category": "Die Kontakte zeigen, alle oder einer Kategorie",
  "Change anything about a contact; `none` clears it": "Etwas an einem Kontakt ändern; `none` leert es",
  "Delete a contact; undo brings it back": "Einen Kontakt löschen; Rückgängig holt ihn zurück",
  "Set a goal with a target; alone, list the goals": "Ein Ziel mit Zielwert setzen; allein, alle zeigen",
  "Write down progress: what came to a goal, or where it stands":
    "Fortschritt eintragen: was dazukam, oder wo es steht",
  "How far the goals have come; with a name, one goal": "Wie weit die Ziele sind; mit einem Namen, eines",
  "Mark a goal as done": "Ein Ziel als erreicht markieren",
  "Change a goal's name, target, day, or the figure it follows":
    "Name, Zielwert oder Tag eines Ziels ändern, oder die Zahl, der es folgt",
  "Delete a goal; undo brings it back": "Ein Ziel löschen; Rückgängig holt es zurück",
  "Keep a checklist, guide, strategy or tip; alone, list them":
    "Checkliste, Anleitung, Strategie oder Tipp aufbewahren; allein, alle zeigen",
  "Show a resource, its items with buttons that tick them":
    "Eine Unterlage zeigen, ihre Punkte mit Knöpfen zum Abhaken",
  "Tick an item of a resource, or take its tick away": "Einen Punkt einer Unterlage abhaken, oder den Haken wegnehmen",
  "List the resources, all or of a kind or category": "Die Unterlagen zeigen, alle oder einer Art oder Kategorie",
  "Change a resource, add items to it or remove one": "Eine Unterlage ändern, Punkte hinzufügen oder einen entfernen",
  "Delete a resource; undo brings it back": "Eine Unterlage löschen; Rückgängig holt sie zurück",
  "Add a supplier; alone, list them": "Einen Lieferanten anlegen; allein, alle zeigen",
  "Show a supplier and what was bought there": "Einen Lieferanten zeigen, und was dort gekauft wurde",
  "List the suppliers": "Die Lieferanten zeigen",
  "Change a supplier; `none` clears": "Einen Lieferanten ändern; `none` leert",
  "Hide a supplier; adding it again brings it back": "Einen Lieferanten ausblenden; neu anlegen holt ihn zurück",
  "Keep something in stock; alone, list what there is": "Von etwas den Vorrat führen; allein, zeigen, was da ist",
  "Take something out of stock": "Etwas aus dem Vorrat nehmen",
  "Put something in stock": "Etwas in den Vorrat legen",
  "Say how much there is": "Sagen, wie viel da ist",
  "Show how much there is of something": "Zeigen, wie viel von etwas da ist",
  "List what there is; `low` lists what to order again": "Zeigen, was da ist; `low` zeigt, was nachzubestellen ist",
  "Change something in stock: name, unit, reorder level, supplier":
    "Etwas am Vorrat ändern: Name, Einheit, Bestellgrenze, Lieferant",
  "Keep something in stock no more; adding it again brings it back":
    "Von etwas keinen Vorrat mehr führen; neu anlegen holt es zurück",
  "Keep a file or picture you send, such as a receipt; alone, list the documents":
    "Eine Datei oder ein Bild aufbewahren, das du sendest, etwa einen Beleg; allein, die Dokumente zeigen",
  "List or search the documents, newest first": "Dokumente zeigen oder suchen, die neuesten zuerst",
  "Show what is known of a document": "Zeigen, was über ein Dokument bekannt ist",
  "Send a document's file back to you": "Die Datei eines Dokuments an dich zurücksenden",
  "Say which client, project, invoice or last entry a document belongs to":
    "Sagen, zu welchem Kunden, Projekt, Eintrag oder welcher Rechnung ein Dokument gehört",
  "Change what a document is called, is, or belongs to; `none` clears":
    "Ändern, wie ein Dokument heißt, was es ist oder wozu es gehört; `none` leert",
  "Delete a document; undo brings it back": "Ein Dokument löschen; Rückgängig holt es zurück",
  "Correct the last entry, or the one on a card": "Den letzten Eintrag berichtigen, oder den auf einer Karte",
  "Take back the last change, or the one on a card": "Die letzte Änderung zurücknehmen, oder die auf einer Karte",
  "Bring forward what undo took back": "Zurückgenommenes wiederholen",
  "End the open question without writing anything": "Die offene Frage beenden, ohne etwas einzutragen",
  "List everything, or explain one command": "Alles zeigen, oder einen Befehl erklären",
  "Show the settings, or change one": "Die Einstellungen zeigen, oder eine ändern",
  "What waits until your quiet hours are over": "Was auf das Ende deiner Ruhezeit wartet",
  "Set up your books, or say hello": "Deine Bücher einrichten, oder grüßen",
  "Show everybody in the channel the answer that only you see":
    "Dem ganzen Kanal die Antwort zeigen, die nur du siehst",
  "Show who you are here, and your accounts": "Zeigen, wer du hier bist, und deine Konten",
  "Get a code that ties another account of yours to these books":
    "Einen Code bekommen, der ein weiteres Konto von dir mit diesen Büchern verbindet",
  "Untie the account you are writing from": "Das Konto lösen, von dem du schreibst",
  "Make an invitation code for a new member, or for somebody's own books":
    "Einen Einladungscode machen, für ein neues Mitglied oder für eigene Bücher von jemandem",
  "Enter an invitation code": "Einen Einladungscode eingeben",
  "List who works in these books": "Zeigen, wer in diesen Büchern arbeitet",
  "Give a member another role": "Einem Mitglied eine andere Rolle geben",
  "Remove a member; what they wrote stays": "Ein Mitglied entfernen; was es geschrieben hat, bleibt",
  "What an hour of work brought, by client or project, and what each of them earned":
    "Was eine Arbeitsstunde brachte, nach Kunden oder Projekten, und was jedes eingebracht hat",
  "What is left to bill: the rest of contracts and projects, unbilled hours, expected entries":
    "Was noch abzurechnen ist: der Rest von Verträgen und Projekten, offene Stunden, erwartete Einnahmen",
  "How much income is missing to an amount: this year unless said otherwise":
    "Wie viel Einnahmen bis zu einem Betrag fehlen: dieses Jahr, wenn nichts anderes gesagt ist",
  "Whether the balance, less what is to be paid in the next 30 days, is enough for an amount":
    "Ob der Saldo, weniger dem, was in den nächsten 30 Tagen zu zahlen ist, für einen Betrag reicht",
  "How many leads became clients, and the win rate: this year unless said otherwise":
    "Wie viele Leads Kunden wurden, und die Erfolgsquote: dieses Jahr, wenn nichts anderes gesagt ist",
  "How many clients there were, who is new, and since when somebody is a client":
    "Wie viele Kunden es gab, wer neu ist und seit wann jemand Kunde ist",
  "Put a deal before its client, to approve in their portal; `off` takes it back":
    "Eine Chance dem Kunden zur Freigabe in dessen Portal vorlegen; `off` nimmt sie zurück",
  "Where a client sees their projects, invoices and shared documents; alone, who has a portal":
    "Wo ein Kunde Projekte, Rechnungen und geteilte Dokumente sieht; allein, wer ein Portal hat",
  "Show a document to its client in their portal; `off` stops":
    "Ein Dokument dem Kunden in dessen Portal zeigen; `off` beendet es",
};
