import type { CueWords } from "../cue-words.ts";

/** What German phrases tell about a sentence. */
export const cues: CueWords = {
  common:
    "exakt, der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, und, oder, aber, von, vom, zu, zum, zur, im, in, ins, an, am, ans, auf, aus, bei, beim, mit, nach, für, über, unter, um, bis, seit, ist, sind, war, waren, hat, habe, haben, hab, hatte, ich, du, er, sie, es, wir, ihr, mir, mich, dir, dich, uns, nicht, kein, keine, noch, schon, heute, gestern, morgen, diese, dieser, dieses, diesen, diesem, letzte, letzten, letzter, letztes, nächste, nächsten, nächster, nächstes, woche, monat, jahr, tag, tage, tagen, uhr, stunden, stunde, mein, meine, meinen, meinem, meiner, sein, seine, unser, auch, nur, mal, so, wie, was, wer, wann, wo, wieviel, viel, alle, alles, doch, ja, nein, da, dann, wenn, dass, als, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, bitte, euro, man, hier, gut, sehr, spende, spenden, jetzt, mehr, soll, per, ab, vor, wird, werden, kann, ganz, eben, gerade",
  self: "ich, wir, ich habe, ich hab, wir haben, hab ich, habe ich, haben wir, hab, habe",
  question:
    "seit wann, was, wer, wem, wen, wann, wo, wie, warum, wieso, welche, welcher, welches, welchen, wieviel, wie viel, wie viele, wie weit, wie hoch, wie lange, wieviele, was für, weißt du, mit wem, an wen, wie läuft, wie steht, wie laufen, von wem",
  auxiliary:
    "hat, haben, habe ich, hab ich, ist, sind, gibt es, gibts, soll ich, kann ich, bin ich, wird, war, steht, stehen, kommt noch, darf ich, sollen wir, muss ich, schuldet mir, irgendwelche, noch was, haben wir, hast du",
  show: "hilf mir auf die sprünge zu|bei|mit, erzähl|erzähle mir? von|vom|über, zeig, zeige, zeig mir, zeige mir, liste, liste auf, auflisten, gib mir, anzeigen, zeigen, such, suche, finde, öffne die, ruf auf, übersicht, übersicht über, übersicht zu, infos zu, info zu, details zu, alles zu, alles über, bericht, zusammenfassung, sag mir, lass mich sehen, hol, hol mir, anzeige, auswertung, aufstellung, aufschlüsselung, nenn mir, ansehen, ich will sehen, ich möchte sehen, lass mich nochmal|mal|bitte, ausgeben, statistik, lass sehen",
  polite:
    "bitte, kannst du, könntest du, würdest du, ich möchte, ich will, ich würde gern, lass uns, mal, magst du, bitte mal, können sie, kannst du bitte, wir müssen",
  hypothetical:
    "um ein haar, war kurz davor, kurz davor, prüfen|nachsehen|schauen|nachfragen|fragen ob, am tag an dem, dem tag an dem, der tag an dem, dem tag wo, der tag wo, überlegt noch, zögert, vielleicht, könnte, könnten, würde, würden, wenn, falls, möglicherweise, eventuell, evtl, wahrscheinlich, vermutlich, womöglich, angenommen, ich überlege, überlege, überlegt, überlegen, ich glaube, glaube, ich denke, denke ich, mal sehen, hoffentlich, wäre, hätte, mal angenommen, stell dir vor, nehmen wir an, daumen drücken, drück die daumen, mit etwas glück, dürfte, theoretisch, unter umständen, schätze, ich schätze, ob, sofern, gesetzt den fall, möchte vielleicht, käme, bekäme, sollte, geträumt, am überlegen, liebäugle, liebäugelt, spekuliere, daumen, sagen wir, sobald, solange, vorausgesetzt, für den fall, unter der bedingung",
  wish: "hab|habe widerstanden, bin wieder raus, ohne was zu kaufen, hab|habe es liegen lassen, verlockend, in versuchung, reizt mich, gesehen, entdeckt, ich hoffe, hoffe, hoffen, ich wünschte, wünschte, wünsche mir, wär schön, wäre schön, träume, traum, eines tages, irgendwann, ich hätte gern, ich brauche, brauche, bräuchte, ich würde gern, würde gerne, ich möchte kaufen, will kaufen, hätte gerne, wenn nur, schön wärs, das wär was, gern hätte",
  promise:
    "wird zahlen, werden zahlen, will zahlen, wollen zahlen, will, wollen, wird, werden, zahlt nächste, zahlt morgen, zahlen nächste, überweist morgen, überweist nächste, versprochen, hat versprochen, verspricht, versprechen, zugesagt, hat zugesagt, zusage, sagt er, sagt sie, sagt, sagen, meint, meinte, hat gesagt, sagte, gesagt, kündigt an, angekündigt, soll überweisen, muss noch zahlen, muss zahlen, muss noch, müssen noch, muss, verspricht mir, plant, planen, beabsichtigt, werde, werde ich, kommt nächste, kommt noch, geplant, will überweisen, ich kaufe, schwört, hat vor, kommt dann",
  quote:
    "tagessatz, tagespauschale, monatsbudget, jahresbudget, wochenbudget, monatslimit, angebot, angebote, angeboten, ein angebot, kostenvoranschlag, geschätzt, schätzung, preisvorstellung, budget, preis, preise, preisliste, kosten würde, würde kosten, stundensatz ist, verlangt, verlangen, verhandelt über, bietet, bieten, geboten, vorgeschlagen, vorschlag, anfrage über, angefragt, veranschlagt, offeriert, offerte, kv, durchschnittlich, im schnitt, normalerweise, üblicherweise, listenpreis, kalkuliert, kostet, gebeten, angefordert, um * gebeten",
  negation:
    "nicht, nimmer, nimma, nimmermehr, kein, keine, keinen, noch nicht, nie, niemals, nichts, ohne, weder, niemand, abgelehnt, geplatzt, zurückgebucht, storniert, verweigert, nirgends, fast, beinahe, ausgeblieben, leider nicht, immer noch nicht, warten auf, warte auf, statt, offen, nix, hab|hat|kann|will|geht|geht's net|nit, ned, noch net|ned|nit",
  jest: "schuldet|schuldest mir ein bier|essen|abendessen|eis, schuldet|schuldest mir einen kaffee|gefallen|drink, schuldet|schuldest mir eine entschuldigung|erklärung, scherz, war ein scherz, nur spaß, spaß, witz, war nur ein witz, war nur spaß, schön wärs, von wegen, als ob",
  smallTalk:
    "en? schöns|schönes|guets|gueti|schöni|schöne|gutes wuchenend|wuchenänd|wochenende|wochenend|weekend|we|ferie|ferien|fiirabig|zit|zyt|woche|wuche, bis denn|dänn|bald|spöter|gli|morn|zämme|zäme, machs guet|gut, mach's guet|gut, en guete, guet nacht, sieht gut|super|perfekt|prima|klasse|toll aus, hoi, hoi zäme, sali, salü, tschau zäme, en? schöne|schönen abig|obig|abe|tag|sunntig, mach|mached dir|eu|euch|der? en? schöne|schönen obig|abig|abend|feierabend, so ein? mistwetter|sauwetter|scheisswetter heute?, mistwetter|sauwetter heute?, danke dir? bist ein|a schatz|engel|goldstück, bist ein? schatz|engel|goldstück|held, bin|ich_bin ganz? schön? kaputt|platt|fertig|erledigt|durch heute?, endlich wochenende|feierabend, bis nächste woche, pfiat di, pfiat euch, pfiati, baba, servas, habedere, ade, adieu, uf wiederluege, uf widerluege, merci vilmal, merci vielmal, grüessech, grüezi mitenand, schöne wuche, tschüssi, moinsen, bis dänn, tausend dank, dank dir|euch vielmals, hallo, hi, hey, servus, moin, grüß gott, grüezi, guten morgen, guten tag, guten abend, gute nacht, morgen, danke, danke dir, vielen dank, danke schön, dankeschön, danke sehr, merci, ok, okay, alles klar, passt, super, toll, prima, klasse, perfekt, cool, geil, schön, sehr schön, gut, sehr gut, top, tschüss, tschau, ciao, bis bald, bis später, bis dann, bis morgen, bis montag, schönes wochenende, schönen tag, schönen feierabend, schönen abend, feierabend, wie geht's, wie gehts, wie geht es dir, wie geht es, und dir, ja, nein, jo, jep, nö, ne, gerne, gern, gern geschehen, bitte schön, bitteschön, kein problem, macht nichts, verstanden, stimmt, genau, klar, frohes neues, frohe weihnachten, frohe ostern, alles gute, herzlichen glückwunsch, glückwunsch, gut gemacht, bin müde, ich bin müde, was für ein tag, was für eine woche, was für ein, puh, uff, sorry, entschuldigung, tut mir leid, oh, ach, ach so, hm, hmm, mahlzeit, lg, liebe grüße, wow, krass, läuft, bist super|toll|spitze|klasse|der_beste, bist der|die beste, du bist|bist du? super|toll|spitze|klasse|goldwert|gold_wert|der beste|die beste, du bist ein schatz|engel, du bist der beste, bester, spitze, juhu, hurra, na gut, schon gut, bis nachher, melde mich, ich melde mich, nice, danke für alles, danke für deine hilfe, freut mich, schönen sonntag, weiter so, gutes neues, ausgeschlafen, pause",
  thirdParty:
    "meine schwägerin, meine tante, meine freundinnen, meine kinder, meine kids, meine schwester, meine brüder, die nachbarin, die nachbarn, meine schwiegereltern, mein spezl, meine chefin, meine mitbewohnerin, mein ex, meine ex, mein schwiegervater, meine schwiegermutter, mein neffe, meine nichte, mein opa, meine oma, meine eltern, meine freunde, mein mitbewohner, mein bruder, meine schwester, mein freund, meine freundin, ein freund, eine freundin, ein kumpel, mein kumpel, ein|eine freund|freundin|kumpel|bekannter|bekannte|kollege|kollegin von mir|uns, meine mutter, mein vater, meine frau, mein mann, mein nachbar, meine nachbarin, mein chef, mein cousin, meine cousine, mein onkel, meine tante, mein sohn, meine tochter, im artikel, ich habe gelesen, gelesen dass, der nachbar, die leute, mein schwager, laut, angeblich, mein vermieter, meine kollegin, mein kollege",
  letter:
    "mit freundlichen grüßen, freundliche grüße, viele grüße, beste grüße, sehr geehrte, betreff:, von:, an:, weitergeleitete nachricht, gesendet von meinem, anbei, ignoriere alle anweisungen, ignoriere die anweisungen, herzliche grüße",
  tellOther:
    "sag ihm, sag ihr, sag ihnen, frag ihn, frag sie, sag dem, sag der, frag den, richte aus, bitte ihn, bitte sie",
  intend:
    "ich will, wir wollen, will mir, ich möchte, möchte, wir möchten, ich plane, wir planen, plane, planen, ich habe|hab vor, habe|hab vor, wir haben vor, ich beabsichtige, ich denke daran, ich überlege, überlege, ich brauche, brauche, wir brauchen, mit dem gedanken, lust auf, hab|habe lust, ich spare, werde kaufen, muss kaufen, muss noch kaufen, am liebsten, ich wollte, wollte mir, in erwägung",
  from: "von, vom, aus, von der, von den, seitens",
  to: "an, zu, zum, zur, nach, auf, in, bis",
  for: "für, zum, zur, fürs, als, wegen",
  by: "per, via, mit, durch, über, bar",
  at: "bei, beim, @, im, in, um",
  with: "mit, bei",
  about: "über, wegen, bezüglich, betreffend, zu, um",
  under: "auf, an, am, bei, unter, im, in, für, zu, zum, zur",
  of: "von, vom, der, des",
  article:
    "der, die, das, den, dem, des, ein, eine, einen, einem, einer, mein, meine, meinen, meinem, meiner, unser, unsere, ihr, ihre, sein, seine, dieser, diese, dieses, diesen, anderer, nen, ne, nem",
  also: "auch, und, außerdem, dann, danach, zudem, sowie, und dann, ferner",
  receive:
    "erhalten, bekommen, eingenommen, kassiert, vereinnahmt, verdient, habe erhalten, hab bekommen, einnahme, einnahmen, einnahme von, zahlung erhalten, geld erhalten, geld bekommen, gekriegt, zahlungseingang, zahlungseingang von, geldeingang, eingang, zahlung eingegangen, eingesackt, abkassiert, eingelöst, scheck eingelöst",
  got: "bekam, erhielt, gekriegt",
  arrive:
    "eingelangt, ist eingelangt, sind eingelangt, eingegangen, ist eingegangen, sind eingegangen, angekommen, ist da, sind da, ist angekommen, sind angekommen, gutgeschrieben, wurde gutgeschrieben, auf dem konto, auf meinem konto, aufs konto, eingetroffen, ging ein, gingen ein, kam rein, kamen rein, reingekommen, kam, kamen, gekommen, kam an, kamen an, auf konto, auf das konto, eingelaufen, rein, ist|sind|is endlich|jetzt|schon|heute|heut|gestern da, is da, is eingegangen, is eingetroffen, is gekommen, ist|sind drauf",
  pay: "dagelassen, hingelegt, lockergemacht, springen lassen, bezahlt, gezahlt, überwiesen, ueberwiesen, zahlte, zahlten, bezahlte, überwies, überwiesen hat, hat bezahlt, hat gezahlt, hat überwiesen, haben bezahlt, haben gezahlt, haben überwiesen, angezahlt, eingezahlt, zahlt, bezahlt hat, erstattet, nachgezahlt, vorgeschossen, geblecht, transferiert, abgedrückt, rübergeschoben, getwintet, paypalt, gepaypalt, ausgezahlt, einbezahlt, hat einbezahlt, hat eingezahlt, berappt, gelöhnt, ausgelöst, angewiesen, hat angewiesen, rübergeschickt, rausgerückt, herausgerückt, überwiesn, rübergewachsen, zugesteckt",
  payThem:
    "mir|uns * vorgestreckt|vorgeschossen, mir|uns * * * vorgestreckt|vorgeschossen, auf den|dem tisch gelegt|gelassen|gelegen, mir * dagelassen, mir dagelassen, uns dagelassen, hat mir bezahlt, hat mir gezahlt, hat mir überwiesen, haben mir überwiesen, hat uns überwiesen, hat uns bezahlt, mir bezahlt, mir gezahlt, mir überwiesen, mir gegeben, uns überwiesen, uns bezahlt, hat mir gegeben, gab mir, zahlte mir, überwies mir, hat mir geschickt, mir geschickt, mir zugesteckt, in die hand gedrückt, mir bar gegeben, an mich überwiesen, an mich gezahlt, an uns überwiesen, mir in bar gegeben, mir getwintet, bezahlte mir, an mich bezahlt, mir * gegeben, mir * überwiesen, mir * gezahlt, mir * bezahlt, mir * geschickt, uns * überwiesen, uns * gezahlt, uns * bezahlt, mir * getwintet, mir * eingezahlt, mir gepaypalt, mir zukommen lassen, mir zugeschickt, hat mich bezahlt, haben mich bezahlt, mir ausgezahlt, mir * ausgezahlt, mir rübergeschickt, mir * erstattet, mir erstattet, uns * erstattet, uns erstattet, mir * ersetzt, hat|hot|haben|ham ma|mia * geben|gebn|gegebm|gegeben|zahlt|gschickt, auf|in die hand geben|gebn|gegeben|gedrückt|druckt, hat|hot|haben ma|mir * zugesteckt|zugeschoben",
  payI: "ich bezahlte, ich zahlte, musste zahlen, ich habe bezahlt, ich habe gezahlt, ich habe überwiesen, hab bezahlt, hab gezahlt, habe bezahlt, habe gezahlt, habe überwiesen, hab überwiesen, wir haben bezahlt, musste bezahlen, zahlen müssen, bezahlen müssen, blechen müssen, berappen müssen, löhnen müssen, latzen müssen, abdrücken müssen, überweisen müssen, hinblättern müssen, hab blechen müssen, musste blechen, musste berappen, überweisung an, zahlung an, rücküberweisung an",
  payMe: "wurde bezahlt, bin bezahlt worden, bezahlt bekommen, geld von",
  paidBy:
    "bezahlt von, gezahlt von, überwiesen von, zahlung von, überweisung von, anzahlung von, eingang von, gutschrift von, honorar von, zahlungseingang von, geld von, geldeingang von, vorschuss von, abschlag von, rate von, schlusszahlung von, einnahme von, scheck von, spende von, spenden von",
  give: "gegeben, geschickt, gab, schickte, übergeben, ausgehändigt",
  me: "mir, mich, uns, an mich, an uns, mein konto, unser konto, auf mein konto",
  settle:
    "abhaken, abgehakt, hake|hak * ab, kann abgehakt werden, bezahlt, gezahlt, beglichen, ausgeglichen, ist bezahlt, wurde bezahlt, hat bezahlt, hat gezahlt, haben bezahlt, haben gezahlt, als bezahlt, als bezahlt markieren, eingegangen, ist eingegangen, überwiesen, erledigt, abbezahlt, ist beglichen, wurde beglichen, hat beglichen, voll bezahlt, getilgt, sind bezahlt, komplett bezahlt, auf bezahlt, bezahlt worden, ist durch, ist da, gutgeschrieben, angekommen, hat überwiesen, sind eingegangen, endlich bezahlt, wurde * bezahlt, wurde * beglichen, wurde * überwiesen, ist * bezahlt, ist * eingegangen, wurden * bezahlt",
  payLater: "zahlen, bezahlen, überweisen, begleichen",
  spend:
    "ausgegeben, gekauft, besorgt, bestellt, eingekauft, hab gekauft, habe gekauft, abonniert, verlängert, getankt, gebucht, ausgabe, ausgaben, kauf von, kauf, investiert, verbraten, vollgetankt, aufgeladen, verballert, geholt, angeschafft, ersteigert, gemietet, eine ausgabe, verpulvert, rausgehauen, erneuert, spendiert, hingeblättert, gespendet, ausgaben für, ausgabe für, bezahlt für, gezahlt für, bezahlt an, gezahlt an, überwiesen an, gelatzt, draufgegangen, liegen lassen, liegengelassen, gelassen, draufgegangen für, sind draufgegangen, sind weg für, gingen drauf, ging drauf, gehen drauf, weggegangen für, gingen weg für, gingen für, sind flöten gegangen",
  cost: "gekostet, kostete, kosteten, hat gekostet, haben gekostet, gesamt, insgesamt, machte, machten, hat mich gekostet, waren, beträgt, kam auf, zusammen, kosten, beliefen sich auf",
  charged:
    "abgeknöpft, hat mir * abgeknöpft, mir abgeknöpft, aus der tasche gezogen, hat mir berechnet, hat mir abgebucht, abgebucht, berechnet, hat abgebucht, wurde abgebucht, mir berechnet, in rechnung gestellt bekommen, eingezogen, lastschrift, mir abgebucht, abbuchung, abbuchung von, bucht ab, wurden abgebucht, hat eingezogen, mir in rechnung gestellt, verlangte, hat kassiert",
  sold: "verscherbelt, verhökert, vertickt, weiterverkauft, losgeworden, verkauft, habe verkauft, hab verkauft, verkauf, verkauf von, verkaufte, vertickt",
  moneyIn: "eingang, einnahme, einnahmen, rein, gutschrift, haben",
  moneyOut: "futsch, weg, ausgabe, ausgaben, raus, ausgang, abgang, soll, weg",
  owes: "ist|bleibt mir noch? schuldig, bleibt|ist * schuldig, schuldet mir, schulden mir, schuldet uns, schuldet, schulden",
  expecting:
    "erwarte, erwartet, erwarten, ich erwarte, erwartete einnahme, erwarteter eingang, zahlung erwartet, ausstehend von, steht aus, wir erwarten, einnahme erwartet, erwartete zahlung, erwartete",
  notReceived:
    "stehen noch aus, steht noch aus, stehen aus, noch nicht eingegangen, noch nicht erhalten, noch offen, ausstehend, noch nicht bezahlt, steht noch aus, als offen, noch nicht da, nicht erhalten, als ausstehend",
  moneyNoun:
    "geld, zahlung, das geld, die zahlung, eine zahlung, überweisung, eine überweisung, kohle, rest, restbetrag, anzahlung, knete, den rest, den betrag, schotter, bargeld, bares",
  incomeNoun:
    "spende von, spenden von, barumsatz, bareinnahmen, tagesumsatz, tageseinnahmen, kartenumsatz, anzahlung, honorar, vorschuss, einnahme, einnahmen, gage, provision, tantiemen, trinkgeld, abschlag, abschlagszahlung, rate, restzahlung, teilzahlung, schlusszahlung, zahlung von, bonus, gehalt, zinsen, verkauf, förderung, zuschuss, erlös, lizenzgebühr, steuererstattung, pauschale von, zahlungseingang, lohn",
  expenseNoun:
    "abbuchung, abbuchungen, lastschrift, ausgabe, ausgaben, kosten, kauf, einkauf, einkäufe, quittung, beleg, abo, abonnement, gebühr, gebühren, beitrag, stromrechnung, telefonrechnung, handyrechnung, strafe, strafzettel, reparatur, rechnung vom, rechnung von der, bon, knöllchen, monatsbeitrag, jahresbeitrag, auslagen",
  refund:
    "erstattung, rückerstattung, zurückgezahlt, erstattet, zurückerstattet, gutschrift, rückzahlung, zurücküberwiesen, erstatte, mir * erstattet, mir erstattet, uns * erstattet, uns erstattet, zurückbekommen, zurückerhalten, wiederbekommen, zurückgekriegt, zurückgegeben, zurückgeschickt, refundiert",
  billable:
    "weiterberechnen, weiterverrechnen, weiterberechenbar, verrechenbar, abrechenbar, weiterberechnet, auf kosten von, weiterzuberechnen, weiterbelasten, verrechenbar an, an den kunden weiter, wird weiterberechnet, weiterverrechnet, abrechenbar an",
  ownTransfer:
    "habe|hab * bei|auf der|die|meiner|meine bank|sparkasse|volksbank|postbank|raiffeisenbank eingezahlt|einbezahlt, bei|auf der|die|meiner|meine bank|sparkasse|volksbank|postbank|raiffeisenbank eingezahlt|einbezahlt, auf mein|unser|das konto|girokonto|geschäftskonto eingezahlt|einbezahlt, aufs konto|girokonto|geschäftskonto eingezahlt|einbezahlt, mir selbst * gezahlt|überwiesen|ausgezahlt, mir selbst, aufs sparkonto, auf das sparkonto, auf mein sparkonto, aufs tagesgeld, zwischen meinen konten, aufs tagesgeldkonto, auf mein tagesgeldkonto, auf|in mein|das|ein sparbuch|privatkonto|festgeldkonto|tagesgeld|sparschwein, aufs sparbuch|privatkonto|festgeld|festgeldkonto|girokonto, ins sparschwein, auf mein|das andere|anderes|privates|zweites konto, aufs andere|private|zweite konto, auf das tagesgeld|tagesgeldkonto|privatkonto, zwischen den|meinen|unseren konten|beiden konten, auf die seite gelegt, zur seite gelegt, beiseite gelegt, beiseitegelegt, zurückgelegt, umgebucht, von|vom der|meinem? bank|kasse|konto|paypal auf|in|zur die|das|mein? bank|kasse|konto|girokonto, abgehoben, am|vom|aus dem automaten|geldautomaten|bankomat|bankomaten, in die rücklage|rücklagen",
  "classification.salary": "gehalt, lohn",
  "classification.interest": "zinsen, dividende, dividenden",
  "classification.gift": "geschenk, erbe, geldgeschenk",
  "classification.other": "sonstige einnahmen, sonstiges, lotto, steuererstattung, gewinnspiel, sonstige einnahme",
  "mode.bank":
    "überweisung, per überweisung, überwiesen, überwies, ueberwiesen, banküberweisung, bank, sepa, lastschrift, dauerauftrag, konto, per bank, hat überwiesen, haben überwiesen, habe überwiesen, hab überwiesen, mir überwiesen, hat mir überwiesen, uns überwiesen, echtzeitüberweisung, ueberweisung, angewiesen, hat angewiesen, vom konto, überweisung an, per überw, überw, überwiesn, twint, wero",
  "mode.cash":
    "barumsatz, barumsätze, bareinnahmen, barausgaben, bar, in bar, bargeld, cash, bar auf die hand, barzahlung, auf die hand, mir bar gegeben, mir in bar gegeben",
  "mode.card":
    "kartenausgaben, kartenumsatz, kartenumsätze, karte, mit karte, kreditkarte, ec-karte, ec, per karte, girocard, visa, mastercard, firmenkarte, mit der karte, debitkarte, kartenzahlung, bankomat, bankomatkarte, auf karte, auf die karte, mit ec",
  "mode.paypal": "paypal, per paypal, gepaypalt, paypalt",
  "mode.stripe": "stripe",
  "mode.zelle": "",
  "mode.check": "scheck, per scheck, scheck von",
  "mode.venmo": "",
  "mode.cashapp": "",
  "mode.upi": "",
  "mode.gpay": "",
  "mode.pix": "",
  "mode.wise": "wise",
  "category.software":
    "software, lizenz, lizenzen, abo, app, plugin, schrift, schriftart, schriftlizenz, vorlage, programm, canva, adobe, figma, notion, softwarelizenz, softwareabo",
  "category.hosting": "hosting, webhosting, domain, domains, server, webspace, cloud, strato",
  "category.travel":
    "bahnbillett, billett, bahnbillet, zugbillett, bahnticket, bahnfahrt, spritkosten, benzinkosten, tankkosten, taxikosten, bahnkosten, taxi, bahn, zug, zugticket, bahnticket, bahnfahrt, flug, flüge, flugticket, hotel, benzin, diesel, sprit, tanken, getankt, maut, parken, parkgebühr, parkgebühren, parkplatz, parkticket, parkhaus, parkieren, parkuhr, parkschein, tram, trambillett, billett, u-bahn, öffi, öffis, klimaticket, bim, gleis, s-bahn, bus, tram, mietwagen, reise, reisekosten, fahrkarte, fahrkarten, fahrt, fahrtkosten, übernachtung, vignette, deutschlandticket, fahrschein, db, sbb, billett, öbb, tankstelle, tankfüllung, autobahn, uber, ticket, bahncard, fähre, parkschein, halbtax",
  "category.meals":
    "gegessen|gefrühstückt|gebruncht|gegrillt, war|waren mit * mittag|abend? essen, war|waren mit * * mittag|abend? essen, essen gewesen|gegangen, znacht, zmittag, zmorge, znüni, zvieri, jause, mittagessen, jause, jausn, brotzeit, vesper, znüni, essen, abendessen, frühstück, kaffee, bewirtung, geschäftsessen, restaurant, snack, brötchen, döner, bier, pizza, einkauf, lebensmittel, supermarkt, bäcker, kuchen, kantine, kundenessen, imbiss, lunch, gipfeli, wurst",
  "category.office":
    "druckkosten, kopierkosten, büromaterial, papier, druckerpapier, toner, tinte, stifte, druckerpatronen, druckerpatrone, patronen, ordner, umschläge, schreibwaren, ausdrucke, kopien, lampe, reinigung, schreibtischlampe, batterien, bürobedarf, notizbuch, notizbücher, kugelschreiber, putzmittel, druck, büro",
  "category.equipment":
    "laptop, computer, monitor, bildschirm, tastatur, maus, kopfhörer, kamera, objektiv, mikrofon, stativ, stuhl, bürostuhl, schreibtisch, drucker, tablet, festplatte, speicherkarte, ladegerät, kabel, werkzeug, ausrüstung, handy, adapter, usb-stick, akku, headset, bohrmaschine, material, leiter, beleuchtung, maschine, router, webcam",
  "category.contractor":
    "freelancer, subunternehmer, subunternehmerin, übersetzer, übersetzerin, grafiker, grafikerin, entwickler, entwicklerin, lektorat, lektor, lektorin, fotograf, fotografin, illustrator, illustratorin, texter, texterin, aushilfe, dienstleister, cutter, assistenz, praktikant, elektriker, helfer, handwerker, dolmetscher, webdesigner",
  "category.marketing":
    "werbung, anzeige, anzeigen, google ads, flyer, plakate, plakat, visitenkarten, kampagne, marketing, prospekte, inserat, sticker, aufkleber, banner, messestand",
  "category.rent":
    "miete, büromiete, werkstattmiete, lagermiete, garagenmiete, praxismiete, hallenmiete, proberaum, proberaummiete, kursraum, coworking, ateliermiete, lagerraum, studiomiete, pacht, raummiete, lager",
  "category.insurance":
    "versicherung, versicherungen, haftpflicht, krankenversicherung, krankenkasse, berufshaftpflicht, berufshaftpflichtversicherung, rechtsschutz, rechtsschutzversicherung, ksk, künstlersozialkasse",
  "category.fees":
    "bankgebühr, bankgebühren, kontoführung, kontoführungsgebühr, gebühr, gebühren, steuerberater, steuerberaterin, steuerberatung, anwalt, notar, mitgliedsbeitrag, ihk, ihk-beitrag, buchhaltung, rechtsanwalt, strafzettel, knöllchen",
  "category.education":
    "kurs, kurse, seminar, fortbildung, weiterbildung, buch, bücher, fachbuch, fachbücher, konferenz, schulung, messe, messeticket, onlinekurs, zeitschrift, workshopticket, fachliteratur",
  "category.phone":
    "telefon, telefongebühren, telefonkosten, internetkosten, handykosten, handygebühren, telefonrechnung, handyrechnung, handyvertrag, internet, internetrechnung, mobilfunk, dsl, glasfaser, telekom, sim-karte, handytarif, simkarte, festnetz, o2",
  "category.utilities": "strom, stromrechnung, gas, wasser, heizung, nebenkosten, stromabschlag",
  "category.taxes":
    "umsatzsteuer-vorauszahlung, umsatzsteuervorauszahlung, einkommensteuer, finanzamt, steuern, gewerbesteuer, steuervorauszahlung, steuernachzahlung, svs, vorauszahlung, sozialversicherung, ahv",
  "category.shipping":
    "porto, versand, versandkosten, paket, kurier, briefmarken, post, dhl, hermes, dpd, päckchen, einschreiben, spedition, verpackung",
  invoiceNoun:
    "abschlagsrechnung, anzahlungsrechnung, teilrechnung, zwischenrechnung, schlussrechnung, endrechnung, restrechnung, akontorechnung, akonto-rechnung, vorauszahlungsrechnung, rechnung, rechnungen, rechng, rechn, rng, re, honorarnote, honorarnoten, faktura, rg",
  invoiceVerb:
    "mach|mache|erstell|erstelle|schreib|schreibe eine? quittung, ich brauche|brauch|bräuchte|benötige|will|möchte noch? eine rechnung für|an|über, brauche|brauch|bräuchte|benötige|will|möchte noch? eine rechnung für|an|über, abschlagsrechnung, anzahlungsrechnung, teilrechnung, zwischenrechnung, schlussrechnung, endrechnung, restrechnung, akontorechnung, akonto-rechnung, vorauszahlungsrechnung, rechng, rechn, rng, rechnung an, rechnung für, stell eine|a|ne? rechnung, stelle eine|a|ne? rechnung, stell * in rechnung, stelle * in rechnung, schreib eine|a|ne? rechnung, schreibe eine|a|ne? rechnung, erstelle eine|a|ne? rechnung, erstell eine|a|ne? rechnung, neue rechnung, mach eine|a|ne? rechnung, mache eine|a|ne? rechnung, rechnung schreiben, rechnung erstellen, rechnung stellen, rechnung anlegen, leg eine? rechnung an, lege eine? rechnung an, berechne, fakturiere, in rechnung stellen, verrechne, entwirf eine? rechnung, bereite eine? rechnung vor, rechnung:, eine rechnung an, eine rechnung für, rechnungsentwurf, rechnungsentwurf für, honorarnote an, schick eine rechnung an, schicke eine rechnung an, schreib * eine rechnung, schreibe * eine rechnung, stell * eine rechnung, stelle * eine rechnung, schick * eine rechnung, mach * eine rechnung, erstelle * eine rechnung, erstell * eine rechnung, rechnung, setz eine rechnung auf, setze eine rechnung auf, leg * eine rechnung an, in rechnung",
  invoiced:
    "rechnung geschickt, rechnung geschrieben, rechnung gestellt, in rechnung gestellt, fakturiert, abgerechnet, habe berechnet, rechnung gesendet, rechnung gemailt, eine rechnung geschickt, eine rechnung geschrieben, eine rechnung gestellt, rechnung ausgestellt, eine rechnung ausgestellt, eine rechnung über",
  create:
    "erstelle, erstell, erstellen, neu, neue, neuer, neues, neuen, anlegen, leg an, lege an, leg, lege, starte, starten, eröffne, öffne, beginne, mach, mache, hinzufügen, füge hinzu, richte ein, aufsetzen, setz auf, anlage, leg ein, lege ein, start, eröffnen",
  sendNow:
    "nochmal senden, nochmals senden, erneut senden, nochmal schicken, schick, schicke, schicken, sende, senden, verschicke, verschicken, versende, versenden, mail, maile, mailen, als gesendet markieren, als gesendet, als verschickt, und schick, und schick sie ab, schick sie ab, und verschick, und sende, sende sie, abschicken, raus damit, schick raus, und raus damit, versandt, und versende sie, schick ab, gleich verschicken, und verschicken, markiere als versendet, und abschicken, als versendet, gleich rausschicken, und gleich rausschicken, rausschicken, raus",
  sent: "geschickt, gesendet, verschickt, versendet, versandt, abgeschickt, rausgeschickt, gemailt, ist raus, ist draußen, raus, rausgegangen, ging raus, verschickte, schickte, ist verschickt, per post geschickt, ist unterwegs, zugeschickt, ging heute raus, wurde verschickt, wurde gesendet, übermittelt, ist weg, ging an, ist versendet, ausgesendet, zugestellt, ging per post raus, ging weg",
  extend:
    "tage|wochen mehr|länger für|auf, mehr zeit, gib|gebt noch, gib * noch, länger zeit, verlängere, verlängern, verschiebe, verschieben, verschieb, aufschub, frist, zahlungsziel, neues zahlungsziel, fälligkeit, neue fälligkeit, fälligkeit auf, stunde, stunden bis, gib zeit bis, fällig erst, zahlungsziel auf, ist jetzt fällig, gib * bis, jetzt fällig, hat bis, haben bis, setz die fälligkeit, frist bis, frist verlängern, fälligkeitsdatum, schieb, schiebe",
  due: "innert, zahlbar innert, fällig, fällig am, fällig in, zahlbar, zahlbar bis, zahlbar in, zahlbar innerhalb, bis, bis zum, bis ende, zahlungsziel, frist, deadline, abgabe, abgabe am, fertig bis, lieferung, innerhalb, binnen, spätestens, fälligkeit, fällig bis, ziel, abgabetermin, endet am, in, liefern bis, fertigstellung, bis spätestens",
  net: "netto, tage netto, tage ziel, zahlungsziel, tagen, ziel * tage|tagen",
  partial:
    "hälfte, die hälfte, zur hälfte, teil, einen teil, teilweise, teilzahlung, anzahlung auf, anzahlung für, abschlag auf, auf die rechnung, auf die, erste rate, drittel, teilbetrag, rate auf, rate für, teilzahlung auf, zum teil, zur rechnung",
  someone:
    "jemand, ein kunde, eine kundin, einer der kunden, irgendwer, einer von den kunden, einer meiner kunden, er, sie",
  them: "ihnen, ihm, ihr, sie, er",
  reopen:
    "doch nicht bezahlt, als unbezahlt, unbezahlt, als offen markieren, wieder offen, als unbezahlt markieren, zurückgebucht, wieder öffnen, ist doch offen, auf unbezahlt, nicht bezahlt",
  backToDraft:
    "zurück auf entwurf, als entwurf, auf entwurf, zum entwurf, in den entwurf, zurück in den entwurf, wieder entwurf",
  link: "setz|setze|pack|packe|nimm|schreib|schreibe|stell|stelle den|die|das|meinen|meine eintrag|buchung|einnahme|posten, verknüpfe, verknüpfen, verbinde, verbinden, ordne zu, ordne, zuordnen, häng, hänge, hefte, heft",
  unlink: "trenne, trennen, löse, entkopple, verknüpfung lösen, nimm * wieder? von|aus, nimm * * wieder? von|aus",
  voidIt: "storniere, stornieren, storno, stornier, storniere rechnung",
  tax: "mwst, mehrwertsteuer, umsatzsteuer, ust, steuer, plus mwst, zzgl mwst",
  discount: "rabatt, nachlass, skonto, abzüglich",
  "status.draft":
    "noch nicht verschickt|gesendet|versendet|raus|rausgeschickt, noch rausschicken|verschicken|senden, vergessen zu verschicken|senden, noch raus, entwurf, entwürfe, nicht verschickt, unverschickt, noch nicht gesendet, noch nicht verschickt",
  "status.sent":
    "warten|wartet|warte auf zahlung|geld, offen, offene, offenen, gesendet, gesendete, verschickt, verschickte, unbezahlt, unbezahlte, unbezahlten, ausstehend, ausstehende, nicht bezahlt, noch nicht bezahlt, versendet, versendete, ausstehenden",
  "status.paid": "bezahlt, bezahlte, beglichen, beglichene, bezahlten",
  "status.overdue": "überfällig, überfällige, überfälligen, im verzug, im rückstand, verspätet, säumig",
  "status.unpaid": "unbezahlt, unbezahlte, offen, offene, offenen",
  clientNoun:
    "kunde, kunden, kundin, kundinnen, interessent, interessenten, interessentin, interessentinnen, auftraggeber, auftraggeberin, lead, leads, klient, klienten, klientin, schüler, schülerin, schülerinnen, nachhilfeschüler, nachhilfeschülerin, musikschüler, mandant, mandantin, neukunde, neukundin, neukunden",
  newWord: "neu, neue, neuer, neues, neuen, potenzieller, potenzielle, potentieller, weiterer",
  newLead:
    "einen|eine|einem neuen|neue|potenziellen|möglichen|heißen? interessenten|interessentin|lead kennengelernt|getroffen|gefunden|bekommen|gewonnen, in die|meine|unsere pipeline, neue agentur, neue firma, neues unternehmen, neue familie, neuer|neue patient|patientin|teilnehmer|teilnehmerin, neuer verlag, neues studio, neuer kunde, neue kundin, neuer schüler, neue schülerin, neuen schüler, neuer nachhilfeschüler, neue nachhilfeschülerin, neuer klient, neue klientin, neuer mandant, neue mandantin, neuer auftraggeber, neue auftraggeberin, neukunde, neukundin, neuer lead, neuer interessent, neue interessentin, interessent, interessentin, anfrage von, neue anfrage von, anfrage bekommen von, kunden anlegen, leg kunde an, lege kunde an, als lead, als interessent, als interessentin, als kunde, als kundin, als neukunde, als neuer kunde, kunde:, lead:, neukunde:, potenzieller kunde, potenzielle kundin, potentieller kunde, hat angefragt, hat sich gemeldet, empfohlen von, interessiert sich für, füge kunde, neuen kunden, neuen lead, kunde anlegen, leg den kunden, lege den kunden, hat interesse, neuen interessenten, als kunden, als leads, nimm als lead, kontaktanfrage von, leg die kundin, neue kundin",
  add: "einzutragen, eingetragen, nachtragen, nachzutragen, notiere, notier, trag ein, trage ein, eintragen, füge hinzu, hinzufügen, erfasse, erfassen, verbuche, buche, buch, speichere, speicher, speichern, merke, merk dir, nimm auf, aufnehmen, leg an, lege an, trag, trage, schreib auf, füg hinzu, anlegen, füge, füg, verbuchen, vermerke, nimm, leg, lege, schreib, verzeichne, halte fest",
  move: "setzen, stellen, markieren, verschiebe, verschieb, setz, setze, stelle, stell, markiere, markier, ändere, mach, mache, ist jetzt, ist nun, wird zu, auf, wechsel, rück, befördere, wurde, steht auf, ist, geht in, geht auf, schieb, schiebe, ab in, nach, jetzt, rückt, zu, in die, kommt in, rutscht in, zurück in, hochstufen, zurückstufen, ->, →",
  "stage.lead": "lead, leads, interessent, interessenten, interessentin, interessentinnen, potenziell, kalt",
  "stage.negotiation":
    "verhandlung, verhandlungen, in verhandlung, in verhandlungen, verhandelt, verhandeln, verhandlungsphase, angebotsphase, im gespräch, prüft den vertrag, prüft das angebot, prüfen das angebot, will verhandeln, prüfen den vertrag, will konditionen, wollen konditionen, feilscht, feilschen, verhandeln noch",
  "stage.client":
    "neukunde, neukundin, neukunden, kunde, kundin, kunden, schüler, schülerin, nachhilfeschüler, nachhilfeschülerin, mandant, mandantin, klient, klientin, unterschrieben, hat unterschrieben, haben unterschrieben, unterzeichnet, hat unterzeichnet, vertrag unterschrieben, gewonnen, abgeschlossen, hat angenommen, angebot angenommen, hat zugesagt, haben zugesagt, nimmt|nehmen|nahm|nahmen * angebot|offerte|auftrag an, nimmt|nehmen an, sagt|sagen zu, haben angenommen, angenommen, offerte|kv|kostenvoranschlag|auftrag angenommen|akzeptiert, d|die|de offerte angenommen, zugesagt, auftrag erteilt, ist kunde, beauftragt, hat beauftragt, hat den auftrag erteilt, hat uns beauftragt, hat mich beauftragt, zugeschlagen, ja gesagt, aktiv, zuschlag, im boot, an bord, vertrag ist unterschrieben, hat ja gesagt, gegengezeichnet, unter dach und fach, auftrag bekommen",
  "stage.past":
    "ehemaliger kunde, ehemalige kunden, ehemalig, altkunde, ex-kunde, früherer kunde, kein kunde mehr, inaktiv, ausgeschieden",
  "stage.lost":
    "hat|haben einen rückzieher gemacht, ist|sind ausgestiegen|abgesprungen, hat|haben den stecker gezogen, hat|haben sich dagegen entschieden, hat|haben sich für jemand|einen anderen|anderes? entschieden, hat|haben jemand|jemanden anderen|anderes? genommen|beauftragt|gefunden, geht|gehen mit jemand anderem|anderen, nimmt jemand anderen, macht es mit jemand anderem, hat|haben sich erledigt|zerschlagen, verloren, hat abgelehnt, angebot abgelehnt, anderen anbieter, für jemand anderen entschieden, abgesprungen, zur konkurrenz, kein interesse mehr, kein interesse, für einen anderen entschieden, verlorener lead",
  contractValue: "vertragswert, vertragssumme, auftragswert, auftragsvolumen, vertragsvolumen, vertrag",
  emailField: "e-mail, email, mail, mailadresse, e-mail-adresse, emailadresse, mail-adresse, mailadr",
  phoneField: "telefon, telefonnummer, nummer, tel, handy, handynummer, mobil, mobilnummer, rufnummer",
  websiteField: "website, webseite, homepage, seite, url, internetseite, web",
  positionField: "position, funktion, titel, rolle",
  nameField:
    "umbenennen, benenne, benenne um, benenn, heißt jetzt, heisst jetzt, heißt nun, neuer name, name, heißt ab jetzt, heißt ab sofort, nennt sich jetzt, firmiert jetzt als",
  contactField: "ansprechpartner, ansprechpartnerin, kontakt, kontaktperson, ansprechperson, kontakt bei",
  setTo:
    "ist jetzt, ist nun, ändere, ändern, geändert, aktualisiere, neue, neuer, neues, setz, setze, lautet, auf, soll sein, ist, hat sich geändert, wird, heißt, nun, jetzt, korrigiere, lautet jetzt, steigt auf, erhöhe, erhöht, trag, trage, eintragen, hat eine neue, hat jetzt, hat neue, stell, neu, zieh um, angepasst, beträgt jetzt, beträgt",
  archive: "archiviere, archivieren, deaktiviere, archivier",
  restore: "stelle wieder her, wiederherstellen, reaktiviere, entarchiviere",
  delete:
    "vergiss alles über|zu|von, vergiss alles was du über|von, lösch, lösche, löschen, entferne, entfernen, entfern, tilge, wirf raus, schmeiß, schmeiß raus, leere, vernichte, lösch mal, wirf weg, beseitige, radiere, kill, weg mit, putz weg",
  sameDay: "selben tag, am selben tag, gleichen tag, am gleichen tag, gleicher tag, selber tag",
  every:
    "alle, alles, alle meine, jede, jeden, jedes, sämtliche, komplett, ganze, gesamte, gesamten, allen, sämtlichen",
  tag: "tagge, markiere mit, etikettiere, verschlagworte",
  untag:
    "entferne|lösche|nimm das tag, entferne|nimm den tag, tag * entfernen, tag entfernen, enttagge, entferne den tag",
  projectNoun: "projekt, projekte, auftrag, aufträge, projekts",
  "work.not_started":
    "nicht begonnen, noch nicht begonnen, noch nicht angefangen, nicht gestartet, offen, zu erledigen, noch nicht gestartet",
  "work.in_progress":
    "haben mit * angefangen, habe mit * angefangen, mit * losgelegt, sind an * dran, in angriff genommen, in arbeit, läuft, gestartet, begonnen, angefangen, halb fertig, im gange, aktiv, in bearbeitung, hat begonnen, ist gestartet, zur hälfte, laufend, wieder aufgenommen, im fluss, losgelegt, wieder aktiv, geht los, hälfte geschafft, auf halbem weg, aktive, aktiven, offene, offenen",
  "work.completed":
    "fertig, abgeschlossen, erledigt, beendet, geliefert, abgegeben, komplett, ist durch, fertiggestellt, vollendet, ausgeliefert, übergeben, im kasten, ist fertig, unter dach und fach, abgehakt, online gegangen, abgenommen",
  "work.on_hold":
    "aufs eis, auf eis gelegt, liegt auf halde, in die schublade, pausiert, pause, auf eis, liegt auf eis, angehalten, gestoppt, ruht, auf hold, in der warteschleife, eingefroren, on hold, unterbrochen, stillgelegt, pausieren, ruhend",
  "work.cancelled":
    "abgesagt, abgeblasen, vom tisch, ins wasser gefallen, beerdigt, abgebrochen, storniert, gestrichen, eingestellt, gestorben, geplatzt",
  "priority.low":
    "niedrig, niedrige, niedrige priorität, niedriger, geringe, geringe priorität, nicht dringend, kann warten, unwichtig, eilt nicht, hat zeit, nicht eilig, niedrigste",
  "priority.medium": "mittel, mittlere, mittlere priorität, normal, normale, normale priorität, mittlerer",
  "priority.high":
    "oberste prio|priorität, höchste prio|priorität, hoch, hohe, hohe priorität, höchste, höchste priorität, hoher, dringend, eilig, wichtig, sehr wichtig, top-priorität, eilt, oberste priorität, höchster, hat vorrang, vorrang, am wichtigsten, brandeilig, prio eins, prio 1, top priorität, vordringlich",
  priorityWord: "priorität, prio, dringlichkeit, spalte",
  estimate: "geschätzt, geplant, veranschlagt, kalkuliert, stundenbudget, ca, etwa, schätzung, kalkulation, circa",
  worth: "für, wert, über, im wert von, budget, volumen, zu, festpreis, à, honorar, auftragswert",
  begins: "beginnt, start, startet, ab, beginnt am, startet am, beginn, ab dem, starttermin, los ab, beginnend",
  serviceNoun: "leistung, leistungen, dienstleistung, dienstleistungen, service, services, neue leistung, position",
  "pricing.hourly":
    "pro stunde, die stunde, stündlich, /h, /std, je stunde, stundensatz, in der stunde, auf stundenbasis, stundenbasis",
  "pricing.fixed": "pauschal, pauschale, fest, festpreis, fixpreis, zum festpreis, pauschalpreis, fix",
  worked:
    "gehackelt|gschafft|geschafft|malocht|gschuftet|geschuftet|dringsessen|drangesessen, gearbeitet, gebucht, erfasst, investiert, gebraucht, verbracht, notiere, erfasse, buche, trag ein, trage ein, trag, trage, gesessen, gewerkelt, aufgewendet, eintragen, gemacht, programmiert, gestaltet, geschrieben, entworfen, layoutet, buch, log, dran gesessen, designt, gefilmt, geschnitten, geackert, getüftelt, reingesteckt, geplant, verbuche, rein, saß",
  unbilled:
    "unberechnet, unberechnete, unberechneten, nicht abgerechnet, nicht abgerechnete, nicht abgerechneten, unabgerechnete, unabgerechneten, noch nicht abgerechneten, noch nicht berechneten",
  each: "je, jeweils, jeder, jede",
  hoursNoun: "zeiten, arbeitszeit, stunde, stunden, std, h, minuten, halbe stunde, zeit, min, stündchen",
  meetingNoun:
    "zahnarzt, arzt, arzttermin, friseur, physio, tierarzt, termin, termine, treffen, meeting, meetings, besprechung, besprechungen, anruf, telefonat, telefontermin, call, videocall, videocalls, videoanruf, mittagessen, kaffee, abendessen, frühstück, interview, workshop, präsentation, demo, sitzung, besuch, kickoff, kick-off, vorstellungsgespräch, gespräch, beratung, zoom, abstimmung, begehung, rücksprache, jour fixe, videokonferenz, telko, telefonkonferenz, shooting, fotoshooting, skype, teams, teams-call, zoom-call, essen, mittagstermin, abnahme, schulung, rundgang, probe, ortstermin, lunch, erstgespräch, review, plausch, vorgespräch, kennenlerngespräch, hausbesuch, probestunde, probetraining, schnupperstunde, einzelstunde, einzeltraining, klavierstunde, gitarrenstunde, unterrichtsstunde, behandlung, anprobe, haarschnitt, übergabe, auftritt",
  seeEachOther: "sehen|treffen wir? uns",
  meetVerb:
    "fahr|fahre|geh|gehe ich? zu|zum|zur, besuche, ich besuch, schau|schaue ich? bei, treffe, treffen mit, treffe mich mit, sehe, triff, termin mit, meeting mit, telefonat mit, call mit, mittagessen mit, kaffee mit, besprechung mit, gespräch mit, sprechen mit, reden mit, essen mit, wir treffen, ich treffe, anruf mit, verabredet mit, videocall mit, telefoniere mit, treffen wir, zoom mit, treff mit, lunch mit, abendessen mit, essen gehen mit, sitze mit",
  book: "plane, planen, buche, buch, vereinbare, mach, mache, setz, setze, trag ein, trage ein, trag, trage, leg, reserviere, terminiere, ansetzen, eintragen, notiere, blocke, blockiere, neuer, neues, hab, habe, mach aus, organisiere, haben, vereinbart, ausgemacht, fixiere, merke vor, merk vor, pack, einplanen, eingeplant, leg einen, stell ein, setz an, setze an",
  shift:
    "kommt erst um|gegen|ab, kann erst um|gegen|ab, neue uhrzeit|zeit, neues datum, neuer zeitpunkt, geht|wandert|rutscht|kommt auf montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|nächste|nächsten, verschiebe, verschieb, verschieben, verlege, verlegen, verleg, ändere, ändern, zieh vor, vorziehen, verschoben, verlegt, schieb, schiebe, umbuchen, nach hinten, auf, leg um, rück, mach aus, setz, verschoben auf, wird verschoben, verlagere, tausche, vorverlegt, vorverlegen",
  rather:
    "lieber|besser|doch am|um|erst|morgen|übermorgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag, doch lieber|erst, lieber doch|erst, machma, mach ma, machen wir, machmas, machen wir's, geht|ginge auch",
  callOff:
    "sagt ab, sagen ab, sagt * ab, sagen * ab, hat abgesagt, haben abgesagt, hat storniert, sagte ab, sag ab, sage ab, absagen, abgesagt, streiche, streich, streichen, gestrichen, storniere, cancel, cancle, cancele, lösche, lösch, fällt aus, absage, fällt flach, sag, sage, entfällt, stornier, blas ab, vergiss, raus aus dem kalender, findet nicht statt, canceln, fällt weg",
  seeing:
    "habe|hab ich am? * jemanden|jemand|wen, habe|hab ich jemanden|jemand, wie sieht der|die|mein|meine? montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|woche|tag|nächste aus, was mach|mache ich am|heute|morgen|nächste|übermorgen, was steht an, was habe ich, was hab ich, wen treffe ich, wen seh ich, wen sehe ich, mein kalender, kalender, termine, meine termine, welche termine, nächster termin, wann treffe ich, wann ist, wann sehe ich, agenda, meetings, was liegt an, wen hab ich, welche meetings, steht an, habe ich termine, hab ich termine, was ist los, welche anrufe, wen habe ich, nächstes meeting, um wie viel uhr, um wieviel uhr, anstehende termine, bin ich frei, was ist geplant, was steht, mit wem, welche besprechungen, besprechungen, wann habe ich, wann hab ich, meetings habe ich, nächstes treffen, terminkalender, terminplan, steht auf dem programm, wen treff ich, wann treff ich, wann treff|seh ma, wen treff ma",
  "medium.Google Meet": "google meet, über meet, per google meet",
  "medium.Zoom": "per zoom, über zoom, auf zoom, via zoom, zoom, zoom-call",
  "medium.Teams": "teams, über teams, per teams, teams-call",
  "medium.Skype": "skype, per skype, über skype",
  "medium.phone": "telefonisch, am telefon, per telefon, telefontermin, telefonat",
  "medium.in person": "persönlich, vor ort, bei ihnen im büro, im büro, im studio, in person",
  "channel.call":
    "hatte * am telefon, hatte * an der strippe, hatte * dran, am apparat, angerufen, telefoniert, telefoniert mit, gesprochen, gesprochen mit, hat angerufen, rief an, habe angerufen, am telefon, telefonat mit, anruf von, anruf bei, mit * telefoniert, mit * gesprochen, mit * geredet, geredet mit, rückruf von, zurückgerufen, hat sich gemeldet, telefonisch, gerade telefoniert, anruf mit, durchgeklingelt, auf die mailbox gesprochen, unterhalten, gequatscht, call mit, geredet, telefonierte, telefonat, ein telefonat mit, hatte * am tel|hörer, * am hörer gehabt, * am telefon erwischt, hab * erwischt am telefon, an der strippe, am rohr",
  "channel.email":
    "gemailt, geschrieben, e-mail an, mail an, mail von, e-mail von, hat geschrieben, per mail, per e-mail, geantwortet, email an, email von, eine mail geschickt, mail geschickt, mail bekommen, schrieb, angebot geschickt, eine e-mail geschickt, hat geantwortet, mail geschrieben, per email, angemailt, angeschrieben, eine mail geschrieben, vertrag geschickt, angebot gemailt, mail * geschickt, e-mail * geschickt, email * geschickt, mail * gesendet, per mail * geschickt, mail * geschrieben, mailte",
  "channel.meeting":
    "war|waren mit * mittag|abend? essen, war|waren mit * * mittag|abend? essen, getroffen, treffen mit, besucht, mittag gegessen mit, kaffee getrunken mit, kaffee mit, meeting mit, besprechung mit, termin mit, traf, war bei, zusammengesessen, zu mittag gegessen, gesehen, essen mit, kaffee getrunken, gegessen mit, getroffen mit, vorbeigekommen, vorbeigeschaut, war im termin mit, essen gewesen, präsentiert",
  "channel.text":
    "sms an, sms von, nachricht an, nachricht von, whatsapp von, whatsapp an, per whatsapp, per sms, getextet, hat mir geschrieben auf whatsapp, nachricht geschickt, sms geschickt, whatsapp geschickt, gesimst, whatsapp-nachricht von, über whatsapp, nachricht bekommen, auf whatsapp, whatsapp geschrieben, sprachnachricht von, per whatsapp geschrieben, eine whatsapp, eine nachricht, eine sms, telegram, nachricht * geschickt, whatsapp * geschickt, sms * geschickt, nachricht * geschrieben",
  "channel.note":
    "für die akte, für die akte von, in die akte von, schreib auf zu, notier zu, schreib zu, aktennotiz, notiz, notiz zu, notiz:, notiere, merke, bevorzugt, vermerk, mag, wünscht, anmerkung, notiz für, möchte lieber, hinweis",
  logWord:
    "notiere, vermerke, erfasse, protokolliere, trag ein, notiere anruf, gesprächsnotiz, log, vermerk, kontakt erfassen, halte fest",
  howItWent:
    "lief|ist|verlief sehr|richtig|echt? gut|super|schlecht|prima|top|mies|hervorragend gelaufen?, war sehr|richtig|echt? gut|super|schlecht|prima|top|produktiv|nett",
  followUp:
    "ich meld|melde mich, meld|melde mich, ich ruf|rufe sie|ihn, ich schreib|schreibe ihr|ihm|ihnen, nachfassen, nachhaken, wieder melden, wieder anrufen, zurückrufen, follow-up, follow up, erneut melden, wiedervorlage, nochmal anrufen, nochmal melden, dranbleiben, nachfragen, rückruf, wieder kontaktieren, melde mich wieder, erneut anrufen, wieder nachfassen, nochmal nachfassen, wieder sprechen, nachfass",
  remind:
    "erinner mi, nerv mich, nerve mich, löchere mich, erinnern, erinnere mich, erinner mich, erinnerung, erinnere, erinner, erinnert mich, nicht vergessen, denk daran, denk dran, sag mir bescheid, gib mir bescheid, sag|gib mir * bescheid, weck mich, lass mich nicht vergessen, stups mich, wecker, to-do, aufgabe, muss, müssen, darf nicht vergessen, neue erinnerung, setz eine erinnerung, erinnerung an, stell mir, ich muss, ich soll, wiedervorlage, alarm, todo, vergiss nicht, mahn mich, ping mich, schubs mich, bescheid wegen|dass|über|zu, sag|gib|sagst mir am|um|morgen|übermorgen|nächste|nächsten|in|heute|montag|dienstag|mittwoch|donnerstag|freitag, nicht dass ich vergess|vergesse, dass ich nicht vergess|vergesse",
  checkIn:
    "prüfen|nachsehen|schauen|nachfragen|fragen ob, ruf|rufe * zurück|an, anrufen, nachfassen, melden bei, nachhaken, nachfragen bei, kontaktieren, schreiben an, zurückrufen, rückruf bei, mailen an, nachhaken bei, nachfassen bei, sich melden bei, fragen, erneuern, prüfen, vorbereiten, abgeben, kaufen, bestellen, abholen, schicken an, antworten, anmahnen, mahnen, einreichen, umsatzsteuer melden, backup machen, anschreiben",
  contactNoun: "kontakt, kontakte, visitenkarte, adressbuch, kontaktdaten, karte, telefonbuch",
  contactSave:
    "fürs adressbuch, für das adressbuch, speichere|speicher|notiere|notier seine|ihre daten|kontaktdaten, für meine kontakte, kontakt speichern, speichere kontakt, neuer kontakt, kontakt anlegen, zu meinen kontakten, in die kontakte, zu den kontakten, kontakt:, als kontakt, visitenkarte speichern, kontakt hinzufügen, speichere den kontakt, speicher den kontakt, behalte diese karte, ins adressbuch, neuen kontakt, in meine kontakte, leg kontakt an, visitenkarte:, speicher kontakt, speichere die visitenkarte, leg den kontakt, diese karte, merk dir den kontakt, heb die visitenkarte auf, heb diese karte auf, kontakt merken",
  goalNoun: "ziel, ziele, vorsatz, zielvorgabe",
  aim: "mein|unser ziel für * ist|sind, will|möchte|wollen dieses|heuer|bis * * umsatz|einnahmen|verdienen, ziel, ziel:, mein ziel ist, mein ziel, ich will sparen, ich möchte sparen, will sparen, ich will verdienen, ich will erreichen, ich möchte verdienen, neues ziel, setz ein ziel, setze ein ziel, zielsetzung, ziel ist, sparen, umsatzziel, sparziel, jahresziel, will erreichen, leg ein ziel an, ich will laufen, ich will lesen, ich will abnehmen, möchte erreichen, erreichen, peile an, angepeilt, ich peile, monatsziel, will|möchte|würd|würde gern|gerne? * zurücklegen|sparen|ansparen|weglegen|zusammensparen, will|möchte * zurücklegen|sparen|ansparen|weglegen|zusammensparen",
  toward:
    "gespart, zurückgelegt, beiseite gelegt, für das ziel, fürs ziel, aufs ziel, zum ziel, auf das ziel, ins sparziel, weiter richtung, richtung ziel, mehr für, angespart, beiseitegelegt, weitere, fortschritt, dem ziel näher, in den topf, auf die seite gelegt, fürs, für den, in den notgroschen, gelegt, eingezahlt in, in die rücklage, ins sparschwein, zur seite gelegt, auf die hohe kante, draufgelegt, reingelegt, hinzugefügt, für mein ziel, zu meinem ziel, auf mein ziel, beim ziel, mehr beim, weiter beim, leg, lege, pack, packe, schmeiß, im topf, drauf, obendrauf, dazu, zurück, beiseite, ins schwein, auf die kante, pack nochmal, leg nochmal",
  goalDone:
    "steht bei, steht jetzt bei, liegt bei, ist bei, ist jetzt bei, liegt jetzt bei, ist auf, bin bei, bin jetzt bei, stehe bei, erreicht, geschafft, fortschritt, wir sind bei, jetzt bei",
  "goalCategory.health":
    "laufen, abnehmen, sport, schlafen, kilo, kilos, gesundheit, km, joggen, schwimmen, marathon, yoga, fitness",
  "goalCategory.wealth":
    "sparen, umsatz, verdienen, einnahmen, investieren, rücklage, notgroschen, gewinn, ersparnis, honorar",
  "goalCategory.relationship": "familie, freunde, kinder, partnerschaft",
  "resource.checklist": "checkliste, checklist, prüfliste, checklisten, prüflisten, checklists",
  "resource.guide":
    "leitfaden, anleitung, tutorial, handbuch, guide, ratgeber, leitfäden, anleitungen, tutorials, handbücher, guides",
  "resource.strategy": "strategie, konzept, strategien, konzepte",
  "resource.tip": "tipp, tipps, trick, hinweis, tricks, hinweise",
  save: "speichere, speicher, speichern, merke, merk dir, hinterlege, ablegen, leg ab, lege ab, behalte, sichere, archiviere, füge, pack, pinne, als ressource, ressource, ressourcen, in die ressourcen, zu den ressourcen, heb auf, hebe auf, bewahre, bibliothek, in die bibliothek",
  "rep.income":
    "eingebracht, einbringt, reingebracht, reingespült, abgeworfen, gagen, honorare, was|etwas|irgendwas|nichts|geld von|aus, was|etwas|irgendwas|geld schon? von|vom, kam|kommt schon? was|etwas|geld|nichts schon? von|vom, von * schon? was|etwas gekommen|reingekommen|da, was|etwas von * gekommen|reingekommen, barumsatz, barumsätze, bareinnahmen, kartenumsatz, kartenumsätze, tagesumsatz, wochenumsatz, monatsumsatz, quartalsumsatz, jahresumsatz, gesamtumsatz, gesamteinnahmen, nettoumsatz, einnahmen, einkommen, umsatz, umsätze, verdient, eingenommen, reingekommen, eingegangen, erlöse, hereingekommen, bezahlt, gezahlt, verdiene, einkünfte, verdienst, kam rein, habe ich verdient, eingänge, zahlungseingänge, bekommen, einnahmen von, zahlungen, kassiert, erhalten, gekriegt, kriegt",
  "rep.expenses":
    "teuersten monate|monat, teuerster monat, barausgaben, kartenausgaben, gesamtausgaben, monatsausgaben, gesamtkosten, fixkosten, ausgaben, ausgegeben, kosten, ausgabe, rausgegangen, verbraucht, habe ich ausgegeben, auslagen, spesen, gebe ich aus, gekostet, unkosten, betriebsausgaben, geld raus, einkäufe, ging raus, geld geblieben, bezahlt für",
  "rep.profit":
    "einnahmen minus|weniger|abzüglich ausgaben|kosten, monatsgewinn, quartalsgewinn, jahresgewinn, gesamtgewinn, gewinn, gewinne, nach abzug der|aller? kosten|ausgaben, verdienst nach abzug, überschuss, profit, bleibt übrig, ergebnis, marge, unterm strich, gewinn und verlust, reingewinn, im plus, im minusgewinn, übrig, euer, guv, gewonnen, rentabel, profitabel, bleibt mir",
  "rep.owed":
    "wieviel|was fehlt|fehlen noch? von|bei, wie viel fehlt|fehlen noch? von|vom|bei, fehlt noch von|vom, schuldet mir, schulden mir, schuldet, schulden, offen, offene, offenen, ausstehend, aussteht, steht noch aus, stehen noch aus, außenstände, forderungen, noch zu zahlen, wer hat noch nicht, noch nicht bezahlt, nicht bezahlt, noch nicht gezahlt, offener betrag, offene beträge, kriege ich noch, bekomme ich noch, kommt noch, steht aus, unbezahlt, offene posten, rückstände, noch offen, muss noch zahlen, muss noch, ausständig, noch ausständig, kommt noch rein",
  "rep.overdue":
    "wen soll|sollte|muss ich|wir? zuerst? mahnen|anmahnen|erinnern, wen mahne ich, wen mahnen, überfällig, überfällige, überfälligen, verspätet, im verzug, im rückstand, säumig, zu spät, verzug, zahlungsverzug, säumige, in verzug, spät dran, lässt|lassen mich hängen, lässt|lassen sich zeit, hängt|hängen noch, längst fällig|überfällig, hätte|hätten schon|längst? zahlen|bezahlen müssen|sollen",
  "rep.invoiced":
    "in rechnung gestellt, fakturiert, wie viel fakturiert, in rechnung gestellt, fakturiert, abgerechnet, berechnet, rechnungen gestellt, rechnungssumme, rechnungsvolumen, abgerechnet haben, rechnungen geschrieben, verrechnet, insgesamt fakturiert",
  "rep.hours":
    "stundenliste, stundenaufstellung, zeitnachweis, stundennachweis, wie viele stunden, wieviele stunden, stunden, gearbeitet, arbeitszeit, zeit, wie lange, arbeitsstunden, stundenzettel, wie viel zeit, wieviel stunden, zeiterfassung, geleistet, geleistete stunden",
  "rep.pipeline":
    "pipeline, trichter, vertriebspipeline, wie viele leads, wie viele kunden, chancen, nach phase, je phase, vertriebstrichter, verkaufstrichter, wie viele interessenten, deals",
  "rep.project":
    "wie weit, wie läuft, wie steht es um, wie stehts um, stand, stand von, stand bei, stand beim, status von, status, fortschritt, fortschritt bei, wie ist der stand, projektstand, wie steht, im plan, im zeitplan, wie stehts",
  "rep.goal":
    "wo steh|stehe ich, wo stehen wir, wie stehts mit, wie weit sind wir, ziel, ziele, wie nah, zielerreichung, fehlt noch, fehlt mir|uns noch, zielstand, sparziel, wie weit bin ich",
  "rep.activity":
    "was hab|habe|haben ich|wir * eingetragen|erfasst|gebucht|notiert|eingegeben|verbucht, rückblick, rückblick auf, letzten drei|fünf|3|5? einträge|sachen|buchungen, war * los, war los, ging ab, war * bei mir los, habe ich getrieben, hab ich getrieben, habe ich so? gemacht, hab ich so? gemacht, was hab|habe|haben ich|wir * gemacht|geschafft, ist * passiert, aktivität, aktivitäten, was ist passiert, zuletzt gesprochen, zuletzt, letzter kontakt, letzten kontakt, letzte mal, wann habe ich, wann hab ich, interaktionen, verlauf, was war los, historie, nicht gesprochen, gesprochen, was habe ich gemacht, was gibts neues, was gibt es neues, neuigkeiten, letztes gespräch, kommunikation mit, nicht gemeldet, kontaktiert, nichts mehr gehört, gehört von, was lief, gemeldet",
  "rep.top":
    "bester kunde, beste kunden, besten kunden, beste kundin, größter kunde, größte kunden, größten kunden, wer zahlt am meisten, top-kunden, top kunden, top kunde, top 3, top 5, umsatzstärkste, umsatzstärksten, wichtigster kunde, wichtigste kunden, wichtigsten kunden, lukrativste, lukrativsten, am meisten gezahlt, am meisten bezahlt, zahlt mir am meisten, bringt am meisten, bringt mir am meisten, am meisten, rangliste, am besten zahlt, zahlt am besten, stärksten kunden, größte kundin, am meisten kohle|geld|knete|umsatz, meiste kohle|geld|knete, bringt|brachte|gebracht am meisten",
  made: "verdient, gemacht, eingenommen",
  "groupBy.client": "pro kunde, nach kunde, nach kunden, je kunde, pro kundin, jeder kunde, pro kunden",
  "groupBy.month":
    "welche monate, pro monat, nach monat, nach monaten, monatlich, je monat, monatsweise, jeden monat, monat für monat",
  "groupBy.quarter": "pro quartal, nach quartal, nach quartalen, quartalsweise, je quartal",
  "groupBy.project": "pro projekt, nach projekt, nach projekten, je projekt",
  "groupBy.category": "nach kategorie, pro kategorie, nach kategorien, je kategorie, nach art",
  "rep.ever": "insgesamt, alles in allem, seit beginn, von anfang an, jemals, in summe, seit anfang an, bis heute",
  "rep.oldest":
    "älteste|ältesten|längste offene|offenen|unbezahlte|unbezahlten? rechnung|rechnungen|forderung|posten, am längsten offen|unbezahlt|überfällig",
  "figure.latestSpent":
    "wann hab|habe|haben ich|wir zuletzt|letztmals, wann hab|habe|haben ich|wir * zuletzt gezahlt|bezahlt|gekauft",
  "figure.latest":
    "wann hat|haben * zuletzt|letztens gezahlt|bezahlt|überwiesen, wann hat|haben * * zuletzt gezahlt|bezahlt|überwiesen, wann hat|haben * das letzte mal gezahlt|bezahlt|überwiesen, wann kam|war die? letzte zahlung|überweisung",
  "figure.average":
    "im schnitt, im durchschnitt, durchschnittlich, durchschnittliche, durchschnittlichen, durchschnittlicher, durchschnittliches, durchschnitt, im mittel, monatsdurchschnitt, monatsschnitt, durchschnittseinkommen, durchschnittsverdienst, durchschnittsumsatz, durchschnittsausgaben",
  "figure.most":
    "welcher monat hatte|hat|mit den|dem? meisten|höchsten|größten|besten, welches quartal|jahr hatte|hat|mit den|dem? meisten|höchsten|größten|besten, teuersten monate|monat, teuerster monat, welche monate waren|sind gut|stark, bester|stärkster|höchster|erfolgreichster monat, bestes|stärkstes quartal|jahr, besten|stärksten monat, welcher monat war|ist der|mein? beste|bester|stärkste|stärkster, beste|stärkste monat|quartal|jahr",
  "figure.least":
    "welcher monat hatte|hat|mit den|dem? wenigsten|niedrigsten|kleinsten|schlechtesten, welches quartal|jahr hatte|hat|mit den|dem? wenigsten|niedrigsten|kleinsten, welche monate waren|sind schlecht|schwach|mau, schlechtester|schwächster|niedrigster monat, schlechtestes|schwächstes quartal|jahr, schlechtesten|schwächsten monat, welcher monat war|ist der|mein? schlechteste|schlechtester|schwächste|schwächster, schlechteste|schwächste monat|quartal|jahr",
  "figure.largest":
    "größte|höchste|teuerste|größten|höchsten|teuersten ausgabe|einnahme|zahlung|anschaffung, größter|höchster|teuerster einkauf|kauf|zahlungseingang, größten|teuersten einkauf|kauf",
  "figure.averageInvoice":
    "pro rechnung im schnitt|durchschnitt, im schnitt|durchschnitt pro rechnung, durchschnittliche|durchschnittlichen rechnung, durchschnittliche rechnungen, durchschnittsrechnung, durchschnittliche rechnungshöhe, durchschnittlicher rechnungsbetrag, durchschnitt pro|je rechnung, im schnitt pro rechnung",
  "figure.largestInvoice": "größte|höchste|teuerste|größten|höchsten rechnung, größten|höchsten rechnungen",
  "figure.spentMost":
    "größten|höchsten|größte ausgaben|kosten, top 3|5|10 ausgaben|kosten, drei|fünf|3|5 größten|höchsten ausgaben|kosten, top ausgaben|kosten, wofür geben wir am meisten, wofür geben wir das meiste geld, wofür gebe|geb|gab ich am meisten, wofür habe|hab|haben ich|wir am meisten ausgegeben, wofür habe|hab|haben ich|wir das meiste geld ausgegeben, wo gebe|geb ich am meisten, was kostet mich|uns am meisten, wohin geht das meiste geld, wofür geht am meisten geld drauf, wofür geht das meiste geld drauf, wofür gebe|geb|gab ich das meiste geld",
  undo: "löschen|streichen|entfernen|stornieren sie das|es|den|die|letzten|letzte? eintrag|buchung?, machen sie das|es bitte? wieder? rückgängig, nehmen sie das wieder? zurück|raus, alles wieder? wie vorher|zuvor|davor, vergiss|streich|lösch|lösche was ich gerade|eben|zuletzt|grad? gesagt|geschrieben|eingetragen|eingegeben|gebucht hab|habe?, vergiss dass ich das|was gesagt hab|habe, wirf|schmeiß|nimm das|den|die|diesen|diese letzte|letzten|letztes wieder? raus|weg, mach es|alles|das wieder? wie vorher|es_vorher_war, rückgängig, mach das? wieder? rückgängig, rückgängig machen, nimm das zurück, zurücknehmen, nimm zurück, mach das weg, lösch das, lösche das, lösch den letzten, lösche den letzten, lösch die letzte, lösche die letzte, storniere das, streich das, streich die letzte, streich den letzten, vergiss das, zurück, doch nicht, widerrufe, nimm das wieder raus, das war falsch, das war ein fehler, weg damit, entferne das, nimm das raus, nein rückgängig, letzte eingabe löschen, letzten eintrag löschen, verwerfen, verwirf das, lösch den letzten eintrag, undo",
  redo: "wiederherstellen, stell das wieder her, nochmal machen, wiederhole, doch behalten",
  cancel: "abbrechen, abbruch, vergiss es, lass es, lass gut sein, egal, stopp, stop, schon gut, nicht so wichtig",
  howToDo: `wie schicke|schickt|verschicke|verschickt|markiere|markiert|erfasse|erfasst|notiere|notiert|exportiere|exportiert|importiere|importiert|verbinde|verbindet|ändere|ändert|stelle|stellt|schalte|schaltet|lösche|löscht|lege|legt|trage|trägt|erstelle|erstellt|füge|fügt|verschiebe|verschiebt|buche|bucht|stoppe|stoppt|storniere|setze|setzt|wechsle|wechselt|bearbeite|entferne|deaktiviere|aktiviere ich|man, wo ändere|ändert|stelle|stellt|finde|schalte|schaltet|setze|wechsle ich|man`,
  howTo: `wie erreiche ich|man, wie kann|könnte|muss|soll|geht ich|man|das?, wo kann|könnte|soll|muss ich|man, gibt es eine möglichkeit, gibts eine möglichkeit`,
  advice: `soll ich|wir, sollte ich|wir, darf ich|wir, meinst du ich soll|sollte, ist es ok|okay|fair|unverschämt, lohnt es sich`,
  help: "was kannste, was kannst du denn, was kann ich hier? alles? eingeben|schreiben|tippen|sagen|fragen, komme nicht weiter, weiß nicht weiter, weiß nicht was ich schreiben|eingeben soll, was soll ich schreiben|eingeben|tippen, steh auf dem schlauch, hilfe, hilf mir, was kannst du, was kannst du alles, wie funktioniert das, wie funktionierst du, befehle, anleitung, wie geht das, was kann ich sagen, wie benutze ich, wie mache ich, was kann ich dich fragen, wie kann ich, brauche hilfe, was machst du, wie gehst du, wobei kannst du, funktionen, wie bediene ich, was kannst du so, was kannst du eigentlich",
  correct:
    "hätte auf|unter|für|zu|an|zum|zur, sollte auf|unter|für|zu|an|zum|zur, gehört zu|unter|auf|zum|zur, genau genommen, um genau zu sein, genauer gesagt, nei, falscher|falsche|falsches|falschen kunde|kundin|projekt|datum|tag|betrag|person|name, falscher, falsche, falsches, vertan, verklickt, mein fehler, eine null zu viel|wenig, eine null vergessen, null vergessen, da fehlt eine null, fehlt eine null, ne null vergessen|fehlt, nein, doch, korrektur, korrigiere, korrigier, ändere, änder, sollte, hätte, war, waren, eigentlich, ich meinte, meinte, sorry, falsch, vertippt, mach daraus, mach, sondern, stimmt nicht, ups, moment, ach nein, quatsch, halt, das war, es waren, setz, setze, richtig ist, es war, besser, lieber, das datum, der betrag, der kunde, eh, äh, ähm, nee, ne, stattdessen, mach es, tausche, ändere auf, ändere das, ändere den, ändere die, bitte auf, nicht, oh, hoppla, es muss, muss heißen, gehört zu, das gehört, war für, tippfehler, verbuche es, ordne es, buche es, aktualisiere, berichtige, ach, verschrieben, hm, hmm, genauer, es waren doch, war doch, hätten, hätte sein sollen, nimm, auf, es sind, gehört zur, gehört zum, gehört in, gehört ins, anstatt, anstelle von",
  correctTo: "auf, zu, ist, war, sein, waren",
  anew: "sorry|entschuldigung|entschuldige|verzeihung für die verspätung|verzögerung, sorry|entschuldige dass ich das? erst|so spät, sorry bin spät dran, sorry kommt etwas? spät, ganz|total|völlig|fast|komplett vergessen, mach schnell, planänderung, korrekturband, korrekturroller, korrekturstift, korrekturflüssigkeit, vergessen einzutragen|einzugeben|aufzuschreiben, vergessen zu buchen|notieren, noch nicht eingetragen|gebucht, hab noch was|einen|eine|eins vergessen",
  leftOut:
    "vergessen zu sagen|erwähnen|schreiben|nennen, vergessen dazuzusagen|dazuzuschreiben|anzugeben, nicht gesagt|erwähnt|angegeben|dazugesagt",
  pronoun:
    "was ich|du gerade|eben, das, es, den, die, letzter, letzte, letzten, letztes, eintrag, diese, dieser, dieses, daraus, letzter eintrag, dies",
  digest:
    "was mache ich heute, was mach ich heute, was steht heute auf dem plan, was liegt heute an, was hab ich heute vor, was muss ich heute machen, heute, was steht heute an, was ist heute los, was gibt es heute, was habe ich heute, was habe ich heute vor, wie sieht mein tag aus, mein tag, tagesübersicht, tagesüberblick, morgenbriefing, briefing, was muss ich heute tun, was ist heute zu tun, was ist heute fällig, was steht an",
  digestNoun:
    "zusammenfassung des tages, tägliche zusammenfassung, wöchentliche zusammenfassung, monatliche zusammenfassung, tagesbericht, tageszusammenfassung, wochenübersicht, wochenbericht, wochenzusammenfassung, wochenrückblick, monatsübersicht, monatsbericht, monatszusammenfassung, monatsabschluss, monatsrückblick, monatsbilanz, übersicht des monats|über_den_monat, zusammenfassung|übersicht|bericht|rückblick der woche, wie war|lief|läuft die woche",
  settings:
    "wechselkurs, umrechnungskurs, antworte|sprich|rede auf deutsch|englisch|spanisch|französisch|portugiesisch, wechsle zu deutsch|englisch, sprache ändern, meine mwst|ust|mehrwertsteuer|umsatzsteuer ist, stell|setz die? mwst|ust|mehrwertsteuer|umsatzsteuer auf, meine mehrwertsteuer ist, einstellungen, einstellung, zeitzone, währung, welche währung, meine währung, konfiguration, sprache, ändere die währung, sprichst|verstehst|kannst du deutsch|englisch|spanisch|französisch|portugiesisch",
  balances:
    "kontostand, saldo, salden, auf dem konto, wie viel habe ich auf|in|bar|da|jetzt|aktuell, wieviel hab ich auf|in|bar|da|jetzt|aktuell, wie viel geld habe ich, wieviel geld hab ich, kassenstand, was hab|habe|haben|ham ich|wir noch? bar, was hab|habe ich noch? auf paypal|konto, wie viel|wieviel bargeld|bares|geld hab|habe|ist|is, wieviel|wie viel|viel ist|is|liegt noch? auf paypal|konto, was ist|is|liegt noch? auf paypal|konto, guthaben, auf der bank, in der kasse, kontostände",
  workflow: "",
  comparing:
    "mehr|weniger|besser|schlechter * als in|im|letztes|letzten|voriges, besser|schlechter|mehr|weniger als in|im, mehr|weniger im|in * als, besser|schlechter|mehr|weniger als im|letztes|letzten|voriges|das|der|die, besser|schlechter als, verglichen mit, im vergleich zu, im vergleich zum, gegenüber, versus, vs",
  aging: "altersstruktur, offene posten nach alter",
  sources: "woher kommen, quellen, herkunft",
  pdf: "pdf, pdfs, als pdf, als pdf-datei, pdf-datei",
  history: "verlauf von, verlauf, historie von, historie",
  freeTime:
    "bin|sind ich|wir frei|verfügbar, bin|sind ich|wir * frei|verfügbar, bin|sind ich|wir * * frei|verfügbar, bin|sind ich|wir * * * frei|verfügbar, wann bin|sind|hab|habe ich|wir zeit|frei, hab|habe|haben ich|wir noch? zeit|luft, hab|habe|haben ich|wir * zeit|luft, hab|habe|haben ich|wir * * zeit|luft, hab|habe|haben ich|wir * * * zeit|luft, freie zeit|termine|slots",
  quiet:
    "werden kalt, erkalten, sind eingeschlafen, schlafen ein, stille interessenten|leads, vernachlässigte interessenten|leads, interessenten ohne kontakt, mit wem * nicht gesprochen, mit wem habe|hab ich seit|lange|länger|ewig, mit wem haben wir seit|lange|länger|ewig, nicht mehr gesprochen, stille kunden, ruhige kunden, habe ich nicht gesprochen, habe ich lange nicht gesprochen, hab ich nicht gesprochen, hab ich lange nicht gesprochen, lange nicht gehört, wer hat * nicht gemeldet, lang|lange|länger|ewig nicht|nichts mehr? gemeldet|gehört, nichts gehört von, eingeschlafene kontakte",
  touch:
    "was haben|hab|habe wir|ich besprochen|vereinbart|ausgemacht|abgemacht, worüber haben|hab|habe wir|ich gesprochen|geredet, was haben|hab|habe wir|ich * besprochen|vereinbart|ausgemacht|abgemacht, was haben|hab|habe wir|ich * * besprochen|vereinbart|ausgemacht|abgemacht, was wollte|will|sagte|meinte, was hat * gesagt|gewollt, meine? notizen zu, kontaktverlauf, gesprächsverlauf, zuletzt gesprochen, zuletzt telefoniert, wann habe|hab ich zuletzt mit, wann haben wir zuletzt mit, letzter kontakt, letzte gespräche, kontakte mit",
  reminderList: "meine erinnerungen, erinnerungen, zeig meine erinnerungen, offene erinnerungen, welche erinnerungen",
  stopReminding: "nicht mehr erinnern, erinnerung löschen, lösch die erinnerung, hör auf mich zu erinnern",
  start: "los, start, starten, beginnen, los gehts",
};
