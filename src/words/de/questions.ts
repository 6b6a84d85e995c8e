import type { QuestionWords } from "../form-words.ts";

const which = "welcher|welches|welche|welchen|wie_hoch|was (ist|war|sind|waren)?";
const truly = "effektiver|effektive|effektiven|echter|tatsächlicher|realer|durchschnittlicher|wirklicher";
const rate = "stundensatz|stundenlohn|stundenverdienst|stundenertrag";
const perHour = "pro|je|in_der|die stunde";
const spent = "ausgaben|käufe|kosten|belege|buchungen";
const receipt = "beleg|belege|quittung|quittungen|rechnung|bon|nachweis";
const leads = "leads|interessenten|anfragen|angebote";
const reach = "erreichen|schaffen|kommen|knacken|verdienen|einnehmen|machen";

/** Questions people ask of a year of books in German. */
export const questions: QuestionWords = {
  rateAll: `
    (${which})? ${truly} ${rate} (in|im|für)? <period>?, wie hoch ist|war ${truly}? ${rate} (wirklich|tatsächlich|effektiv)? (in|im|für)? <period>?, was|wieviel|wie_viel verdiene|verdien|verdiente|verdienen|habe|hab ich|wir (im_schnitt|durchschnittlich|eigentlich|wirklich)? ${perHour} (verdient)? (im_schnitt)? (in|im)? <period>?, was|wieviel|wie_viel bringt|brachte eine? stunde (in|im)? <period>?, einnahmen|umsatz|ertrag ${perHour} (in|im)? <period>?,
    was|wieviel|wie_viel verdiene|verdien|verdiente|habe|hab ich|wir (in|im)? <period>? ${perHour} (verdient)?`,
  rateOf: `
    (${which})? (${truly})? ${rate} bei|für|mit|von|an <client> <period>?, (${which})? (${truly})? ${rate} bei|für|mit|von|an <project> <period>?, wie hoch ist|war (${truly})? ${rate} bei|für|mit|von|an <client>, was|wieviel|wie_viel verdiene|verdien|habe|hab ich|wir ${perHour} bei|mit|an|für <client> (verdient)? <period>?, was|wieviel|wie_viel verdiene|verdien|habe|hab ich|wir bei|mit|an|für <client> ${perHour} (verdient)?, was|wieviel|wie_viel verdiene|verdien|habe|hab ich|wir bei|mit|an|für <project> ${perHour} (verdient)?,
    was|wieviel|wie_viel verdiene|verdien|habe|hab ich|wir ${perHour} bei|mit|an|für <project> (verdient)? <period>?, was|wieviel|wie_viel|welchen_stundensatz|welchen_satz berechne|verrechne|nehme|verlange|zahle|bekomme ich|wir (bei|von|mit|für)? <client> (${perHour})?, was|wieviel|wie_viel zahlt (mir)? <client> (mir)? ${perHour}`,
  rateByClient: `
    (${which})? (${truly})? ${rate} nach|pro|je kunde|kunden|kundin <period>?, welcher|welche kunde|kunden|kundin zahlt|zahlen|bringt|bringen (mir)? am_meisten|am_besten|am_meisten_geld ${perHour}, wer zahlt am_meisten|am_besten ${perHour}, einnahmen|umsatz pro stunde nach kunden`,
  rateByProject: `
    (${which})? (${truly})? ${rate} nach|pro|je projekt|projekten|auftrag <period>?, welches|welche projekt|projekte bringt|bringen|brachte|zahlt (mir)? am_meisten|am_besten ${perHour}, einnahmen|umsatz pro stunde nach projekten`,
  projectsEarned: `
    welches|welche|welcher projekt|projekte|auftrag|aufträge hat|haben|bringt|bringen|brachte|brachten (mir|uns)? am_meisten|das_meiste (geld|umsatz|einnahmen|gewinn)? (gebracht|eingebracht|eingespielt|ein|verdient)? (in|im)? <period>?, welches|welche projekt|projekte hat|haben|brachte (mir|uns)? (in|im)? <period> am_meisten|das_meiste (geld|umsatz|einnahmen)? (gebracht|eingebracht|ein)?, (${which})? bestes|beste|besten|rentabelstes|rentabelste|lukrativstes|profitabelstes projekt|projekte (in|im|von)? <period>?,
    welches projekt war|ist am rentabelsten|lukrativsten|profitabelsten|besten (in|im)? <period>?, einnahmen|umsatz|einkünfte nach|pro|je projekt|projekten (in|im)? <period>?`,
  clientsEarned: `
    welcher|wieviel|wie_viel|welchen anteil|prozent (von|an|meiner|meinen|der)? (meinen|meiner)? einnahmen|umsatzes|umsatz|einkommens kommt|kommen|macht|stammt|hat (von)? <client> (aus)?, wie abhängig bin|sind ich|wir von <client>, wie groß ist anteil von <client>`,
  leftToBill: `
    was|wieviel|wie_viel ist|kann|muss|gibt_es|habe|hab (ich|wir)? (noch)? abzurechnen|abrechnen|offen_abzurechnen|zu_berechnen|in_rechnung_zu_stellen|unabgerechnet, was|wieviel|wie_viel bleibt (mir|uns)? (noch)? abzurechnen, habe|hab|gibt_es|ist (ich|wir)? (noch)? etwas|was|irgendwas (noch)? unabgerechnetes|nicht_abgerechnet|abzurechnen|offen_zum_abrechnen|unabgerechnet, unabgerechnetes, nicht abgerechnete leistungen|arbeit, was ist|habe|hab (ich)? noch nicht in_rechnung_gestellt|berechnet|fakturiert, noch abzurechnen`,
  leftToBillOf: `
    was|wieviel|wie_viel ist|kann|muss|gibt_es|habe|hab (ich|wir)? (noch)? bei|für|mit|an|von|am (vertrag|projekt)? (von|mit)? <client> (noch)? abzurechnen|abrechnen|zu_berechnen|in_rechnung_zu_stellen|unabgerechnet, was|wieviel|wie_viel ist|kann|muss|gibt_es|habe|hab (ich|wir)? (noch)? bei|für|mit|an|von|am (vertrag|projekt)? (von|mit)? <project> (noch)? abzurechnen|abrechnen|zu_berechnen|in_rechnung_zu_stellen|unabgerechnet,
    was|wieviel|wie_viel bleibt (mir|uns)? (noch)? bei|für|mit|an <client> (noch)? abzurechnen, was|wieviel|wie_viel bleibt (mir|uns)? (noch)? bei|für|mit|an <project> (noch)? abzurechnen, was|wieviel|wie_viel ist vom|von vertrag mit|von|bei <client> (noch)? übrig|offen|abgerechnet, was|wieviel|wie_viel vom|von vertrag mit|von|bei <client> ist|habe_ich (noch|schon)? übrig|offen|abgerechnet, restbetrag|rest (vom|des)? vertrag|vertrags mit|von|bei <client>,
    was|wieviel|wie_viel ist noch abzurechnen bei|für|an <client>, was|wieviel|wie_viel ist noch abzurechnen bei|für|an <project>, habe|hab|gibt_es (ich)? bei|für <client> (noch)? etwas|was abzurechnen|unabgerechnetes`,
  clientsUninvoiced: `
    welchen|welche|welchem kunden|kundinnen|kunde habe|hab|haben ich|wir (in|im)? <period>? (noch)? nicht|keine (rechnung|rechnungen)? abgerechnet|berechnet|geschrieben|gestellt|geschickt|in_rechnung_gestellt|fakturiert, wem habe|hab|haben ich|wir (in|im)? <period>? (noch)? nicht|keine (rechnung|rechnungen)? abgerechnet|berechnet|geschrieben|gestellt|geschickt|fakturiert, welche kunden sind|haben (in|im)? <period>? (noch)? nicht|keine (rechnung|rechnungen)? (abgerechnet|bekommen|erhalten)?,
    kunden ohne rechnung (in|im)? <period>?, wem muss ich (in|im)? <period>? noch (eine)? rechnung schreiben|schicken|stellen`,
  clientsAdded: `
    neue kunden|leads|interessenten|kundinnen (in|im|seit)? <period>, wieviele|wie_viele|welche neue|neuen kunden|leads|interessenten habe|hab|hatte|gab_es|sind (ich|wir)? (in|im)? <period> (bekommen|gewonnen|dazugekommen|dazu)?`,
  clientsIn: `
    welche|alle|liste|zeig|zeig_mir|zeige kunden|leads (habe_ich|sind|sitzen|wohnen|gibt_es)? in|bei|aus|um <item>, kunden|leads in|aus <item>, wer|welche_kunden sitzt|sitzen|wohnt|ist|sind in <item>, kundenliste (in|aus)? <item>`,
  leadsWon: `
    (${which})? erfolgsquote|abschlussquote|gewinnquote|konversionsrate|conversion_rate|conversion-rate|trefferquote (in|im|für|bei_leads)? <period>?, wieviele|wie_viele|welche ${leads} habe|hab|haben ich|wir (in|im)? <period>? gewonnen|abgeschlossen|konvertiert|verloren (in|im)? <period>?, wieviele|wie_viele ${leads} sind|wurden (in|im)? <period>? kunden|zu_kunden (geworden)? (in|im)? <period>?,
    wieviele|wie_viele|welche (neue)? kunden habe|hab|haben ich|wir (in|im)? <period>? gewonnen (in|im)? <period>?, gewonnene|verlorene ${leads} (in|im)? <period>?`,
  expensesNoReceipt: `
    (welche|alle|zeig|zeig_mir|zeige|wieviele|wie_viele|liste)? ${spent} (sind|haben|hab_ich|habe_ich|gibt_es)? (noch)? ohne|keinen|kein|keine ${receipt} (in|im|aus|von)? <period>?, bei|für|zu welchen|welche ${spent} fehlt|fehlen (mir)? (noch)? (der|die|ein)? ${receipt} (in|im)? <period>?, (welche)? ${receipt} fehlen|fehlt (mir|uns)? (noch)? (in|im|aus)? <period>?, fehlende|fehlender ${receipt} (in|im|aus)? <period>?`,
  expensesNoCategory: `
    (welche|alle|zeig|zeig_mir|zeige|wieviele|wie_viele|liste)? ${spent} (sind|haben|hab_ich|habe_ich|gibt_es)? (noch)? ohne|keine kategorie|kategorien (in|im|aus|von)? <period>?, (welche)? unkategorisierte|unsortierte|nicht_kategorisierte|nicht_zugeordnete ${spent} (in|im|aus)? <period>?, welche ${spent} sind|haben (noch)? nicht kategorisiert|zugeordnet|sortiert (in|im)? <period>?`,
  targetAsked: `
    was|wieviel|wie_viel fehlt|fehlen|brauche|brauch|muss (mir|uns|ich|wir)? (noch|mehr)? (noch|mehr)? (verdienen)? bis_zu|bis|für|zu|um|auf|an (auf|zu)? (den|die)? <amount> (zu)? (${reach})? (in|im)? <period>?, was|wieviel|wie_viel fehlt|fehlen|brauche|brauch (mir|ich|uns|wir)? (noch)? (in|im)? <period> (noch)? bis_zu|bis|für|zu|auf (den|die)? <amount>, schaffe|schaff|erreiche|erreich|knacke ich|wir (noch)? (in|im)? <period>? (noch)? (die|den)? <amount> (in|im)? <period>?, komme|komm ich|wir (noch)? (in|im)? <period>? (noch)? auf (die)? <amount> (in|im)? <period>?,
    wie weit bin|sind ich|wir (noch)? von|bis_zu|bis (den)? <amount> (entfernt|weg)? (in|im)? <period>?, bin|liege ich auf_kurs|im_plan (für|zu|auf)? (die|den)? <amount> (in|im)? <period>?, habe|hab ich (die)? <amount> (in|im)? <period>? (schon)? geschafft|erreicht`,
  affordAsked: `
    kann|könnte ich|wir (mir|uns)? (wirklich)? <amount> (für <rest>)? leisten|ausgeben|zahlen|bezahlen|investieren, kann|könnte ich|wir (mir|uns)? (wirklich)? (einen|eine|ein)? <rest> für|um|zu|von <amount> leisten|kaufen|bezahlen|anschaffen, kann|könnte ich|wir (mir|uns)? (einen|eine|ein)? <amount> <rest> leisten|kaufen, habe|hab|haben ich|wir genug (geld)? für|um (einen|eine)? <rest> für|um|von|zu <amount>, habe|hab|haben ich|wir genug (geld)? für|um <amount> <rest>?,
    kann|könnte ich|wir (mir|uns)? für <amount> <rest> leisten|kaufen|anschaffen, reicht|reichen das_geld|mein_geld|es für <rest> für|um|von|zu <amount>`,
  affordWhat: `
    kann|könnte ich|wir mir|uns (einen|eine|ein)? <rest> leisten, habe|hab ich genug geld für <rest>, reicht (das|mein)? geld für <rest>`,
  invoicesDue: `
    (welche|wieviele|wie_viele)? rechnungen (sind|werden|sind_denn)? (in|im)? <period> fällig, (welche)? rechnungen (die)? fällig (sind|werden)? (in|im)? <period>, rechnungen fällig (in|im)? <period>, fällige rechnungen (in|im)? <period>`,
  owedFirst: `
    wer|welcher_kunde schuldet|schuldet_mir|ist (mir|uns)? am_meisten|das_meiste (geld)? (schuldig)?, (wer)? (ist)? (mein)? größter schuldner, welche|wann (ist)? (meine|die)? nächste rechnung (fällig)?, wann ist (meine|die)? nächste rechnung fällig`,
  hoursDays: `
    an? wievielen|wie_vielen|wieviele|wie_viele tage|tagen habe|hab|haben ich|wir (in|im)? <period>? gearbeitet (in|im)? <period>?, wieviele|wie_viele arbeitstage hatte|hatten|habe|waren_es (ich|wir)? (in|im)? <period>?, arbeitstage (in|im)? <period>?, wieviele|wie_viele stunden am|pro tag habe|hab|arbeite ich|wir (im_schnitt|durchschnittlich)? (in|im)? <period>? (gearbeitet)?, stunden pro|nach|am tag|tagen (in|im)? <period>?, an welchen tagen habe|hab ich (in|im)? <period>? gearbeitet (in|im)? <period>?`,
  lastTalked: `
    wann habe|hab|haben ich|wir zuletzt|das_letzte_mal|zum_letzten_mal (mit|bei|an)? <client> (zuletzt)? gesprochen|telefoniert|angerufen|geschrieben|getroffen|gesehen|gemailt|kontaktiert, wann habe|hab|haben ich|wir (mit|bei|an)? <client> zuletzt|das_letzte_mal gesprochen|telefoniert|angerufen|geschrieben|getroffen|gesehen|kontaktiert, (wann)? (war)? (der|das|mein)? letzter|letzte|letztes kontakt|anruf|gespräch|mail|treffen mit|bei|von <client>`,
  bestMonthEver: `(${which})? (mein|der)? bester|beste|stärkster|stärkste monat aller_zeiten|überhaupt|bisher|jemals|insgesamt|je`,
  broughtBy: `
    was|wieviel|wie_viel hat|haben (mir|uns)? <client> (mir|uns)? (insgesamt|bisher|schon)? gebracht|eingebracht|bezahlt|gezahlt, was|wieviel|wie_viel ist|bringt (mir|uns)? <client> wert|ein`,
  boughtFrom: `
    was habe|hab|haben ich|wir bei|von <supplier> <period>? gekauft|bestellt|geholt, käufe|einkäufe|ausgaben|bestellungen bei <supplier> <period>?`,
  clientSinceAsked: `
    seit wann ist <client> (schon)? (mein|bei_mir|bei_uns|unser)? kunde|kundin|kunden, seit wann arbeite|arbeiten ich|wir (schon)? (mit|für|bei) <client> (zusammen)?, seit wann arbeite|arbeiten ich|wir (schon)? mit|für|bei <client> (zusammen)?, wie_lange|wielange ist <client> schon|bereits? (mein|bei_mir)? kunde|kundin, wie_lange|wielange arbeite|arbeiten ich|wir (schon|bereits)? mit|für|bei <client> (zusammen)?, wann wurde|ist <client> (mein)? kunde|kundin (geworden)?, wann habe|hab|haben ich|wir angefangen|begonnen mit|für|bei <client> zu? arbeiten?, wann habe|hab|haben ich|wir mit|für|bei <client> angefangen|begonnen (zu_arbeiten)?, <client> kunde|kundin seit wann`,
  clientsThen: `wie_viele|wieviele kunden hatte|hatten|habe|gab_es (ich|wir)? im|in|am|zum|ende|anfang? (ende|anfang)? <period>, anzahl (der)? kunden im|in|am|ende? <period>`,
  clientsFirst: `wer war|ist (mein|unser)? (aller)? erster|erste|ältester|älteste|allererster|längster kunde|kundin, (mein)? erster|ältester kunde, welcher kunde war|ist der? erste|älteste|längste, wer ist am längsten (mein)? kunde`,
  clientsLatest: `wer ist|war (mein|unser)? neuester|neueste|neuste|neuster|letzter|jüngster kunde|kundin, (mein)? neuester|neuster|jüngster kunde, welcher kunde ist|kam am? der? neueste|neuste|letzte|zuletzt`,
  billedFor: `
    hat|haben <client> (mir|uns)? (schon|bereits)? (für)? <item> (schon|bereits)? bezahlt|gezahlt|beglichen, hat|haben <client> (schon|bereits)? für <item> (schon|bereits)? bezahlt|gezahlt, was|wie_viel|wieviel habe|hab|haben ich|wir <client> für <item> berechnet|in_rechnung_gestellt|verlangt|abgerechnet|genommen, was|wie_viel|wieviel habe|hab|haben ich|wir für <item> (bei)? <client> berechnet|in_rechnung_gestellt|verlangt|abgerechnet|genommen`,
  billedLast: `
    was|wie_viel|wieviel habe|hab|haben ich|wir <client> (das)? letzte_mal|zuletzt|letztes_mal|beim_letzten_mal berechnet|in_rechnung_gestellt|verlangt|abgerechnet, was|wie_viel|wieviel habe|hab|haben ich|wir zuletzt|letztes_mal|beim_letzten_mal (bei|an)? <client> berechnet|in_rechnung_gestellt|verlangt|abgerechnet, wann habe|hab|haben ich|wir (an|bei)? <client> zuletzt|das_letzte_mal|letztes_mal (eine)? (rechnung)? berechnet|in_rechnung_gestellt|abgerechnet|geschickt|geschrieben|gestellt, (wann|was|welche)? (war|ist)? letzte rechnung an|für|von <client>`,
  taxCharged: `wie_viel|wieviel|was mwst|umsatzsteuer|ust|mehrwertsteuer|steuer habe|hab|haben ich|wir <client> (in|im)? <period>? berechnet|in_rechnung_gestellt|verlangt|ausgewiesen, wie_viel|wieviel|was mwst|umsatzsteuer|ust|mehrwertsteuer|steuer habe|hab|haben ich|wir (in|im)? <period>? <client> berechnet|in_rechnung_gestellt|verlangt|ausgewiesen, mwst|umsatzsteuer|ust an|für|von|bei <client> (in|im)? <period>?, wie_viel|wieviel|was mwst|umsatzsteuer|ust|mehrwertsteuer|steuer habe|hab|haben ich|wir (in|im)? <period>? berechnet|in_rechnung_gestellt|ausgewiesen|eingenommen`,
  nextFreeDay: `(wann|was|welcher|wann_ist|zeig|zeig_mir)? (ist)? (mein)? nächster|nächste|nächsten|erster (ganz|komplett|völlig)? freier|freie|freien tag, wann habe|hab ich (das_nächste_mal|wieder|mal)? (einen)? (ganzen|ganz|komplett)? tag|freien frei|tag, wann habe|hab ich (den)? nächsten freien tag`,
  nextFreeMorning: `(wann|was|welcher)? (ist)? (mein)? nächster|erster freier|freien vormittag|morgen, wann habe|hab ich (den|einen)? (nächsten)? freien vormittag|morgen, wann habe|hab ich (den|einen)? vormittag frei`,
  nextFreeAfternoon: `(wann|was|welcher)? (ist)? (mein)? nächster|erster freier|freien nachmittag, wann habe|hab ich (den|einen)? (nächsten)? freien nachmittag, wann habe|hab ich (den|einen)? nachmittag frei`,
  paidLate: `
    wie_viele|wieviele|welche rechnungen wurden|sind|waren (in|im)? <period>? (zu)? spät|verspätet|zu_spät bezahlt|gezahlt|beglichen, zu? spät|verspätet bezahlte rechnungen (in|im)? <period>?, wer hat|haben (in|im)? <period>? (zu)? spät|verspätet bezahlt|gezahlt`,
  projectsLongest: `
    welches|welche projekt|projekte hat|haben (in|im)? <period>? am längsten|meisten (gedauert|zeit|stunden|arbeit)? (gedauert|gekostet|gebraucht|gemacht|verschlungen)?, welches|welche projekt|projekte dauerte|dauerten|war|brauchte am? (das)? längsten|längste|meisten (zeit|stunden)? (in|im)? <period>?, längstes projekt (in|im)? <period>?, projekt|projekte mit (den)? meisten stunden (in|im)? <period>?, an welchem projekt habe|hab ich (in|im)? <period>? am? (die)? meisten|längsten (stunden|zeit)? gearbeitet|verbracht`,
  boughtCount: `wie_viele|wieviele <item> habe|hab|haben ich|wir (in|im)? <period>? gekauft|bestellt|gehabt|besorgt|bezahlt, wie_oft|wieoft habe|hab|haben ich|wir (in|im)? <period>? <item> gekauft|bestellt|bezahlt|besorgt, wie_oft|wieoft habe|hab|haben ich|wir <item> (in|im)? <period>? gekauft|bestellt|bezahlt|besorgt, wie_viele|wieviele <item> habe|hab|haben ich|wir gekauft|bestellt`,
  costThen: `was|wie_viel|wieviel kosteten|kostete|haben|hat <item> (in|im)? <period> (gekostet)?`,
  marginAsked: `(wie|was|welche)? (hoch|groß)? (ist|war)? gewinnmarge|marge|umsatzrendite|gewinnspanne (in|im|für|von)? <period>?`,
  clientsIdle: `
    wer|welche_kunden|welcher_kunde hat|haben <period> nichts|nicht (mehr)? (bei_mir)? bestellt|gekauft|beauftragt|gebucht, wer|welche_kunden hat|haben (in|im)? <period> nichts|nicht mehr? bestellt|gekauft|beauftragt|gebucht, kunden die <period> nichts|nicht (mehr)? bestellt|gekauft|gebucht haben`,
  clientsLeast: `
    welcher|welche kunde|kunden bringt|brachte|bringen|zahlt|zahlte|zahlen|hat|haben (mir|uns)? (in|im)? <period>? am? wenigsten (geld|umsatz)? (ein|gebracht|gezahlt|bezahlt|eingebracht)?, wer bringt|zahlt|brachte|hat (mir|uns)? am? wenigsten (geld|umsatz)? (ein|gebracht|gezahlt|bezahlt)? (in|im)? <period>?, (wer|was)? (ist|war)? (mein)? kleinster|schlechtester kunde (in|im)? <period>?`,
  expensiveMonths: `(was|welche|welcher)? (sind|waren|ist|war)? (2|3|4|5|10|zwei|drei|fünf)? teuersten|teuerste|teuerster monate|monat (in|im)? <period>?`,
  projectsFinished: `wie_viele|wieviele|welche projekte habe|hab|haben ich|wir (in|im)? <period> abgeschlossen|fertiggestellt|beendet|fertig_gemacht|geliefert, wie_viele|wieviele|welche projekte wurden (in|im)? <period> abgeschlossen|fertig|beendet, abgeschlossene|fertige|beendete projekte (in|im)? <period>`,
  earnedFromNew: `wie_viel|wieviel|was habe|hab|haben ich|wir (in|im)? <period>? mit|von|an neuen kunden (in|im)? <period>? verdient|eingenommen|gemacht|umgesetzt, einnahmen|umsatz mit|von neuen kunden (in|im)? <period>?`,
  clientsFromSource: `wie_viele|wieviele|welche kunden|leads kamen|kommen|sind (zu_mir)? über|durch|von|aus|per <item> (gekommen)?`,
  boughtIn: `was habe|hab|haben ich|wir (in|im)? <period> gekauft|bestellt|angeschafft`,
  paceOf: `wie schnell|langsam|pünktlich zahlt|bezahlt <client> (normalerweise|meistens)?, wie lange dauert es bis <client> (meistens|normalerweise)? zahlt|bezahlt`,
};
