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
};
