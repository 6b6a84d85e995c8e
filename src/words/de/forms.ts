import type { FormWords } from "../form-words.ts";
import { questions } from "./questions.ts";

const task = "aufgabe|todo|to-do";
const tasks = "aufgaben|todos|to-dos|aufgabenliste|todo-liste|todoliste";
const done = "erledigt|fertig|abgeschlossen|gemacht|beendet|geschafft|abgehakt";
const deal = "deal|auftragschance|geschäft|verkaufschance|chance";
const deals = "deals|geschäfte|verkaufschancen|chancen";
const papers = "vertrag|verträge|nda|vereinbarung|vereinbarungen";
const some =
  "rolle|rollen|block|blöcke|dose|dosen|eimer|tube|tuben|sack|säcke|bogen|bögen|platte|platten|pack|packen|packungen|blatt|blätter|packung|packungen|päckchen|schachtel|schachteln|karton|kartons|kiste|kisten|ries|flasche|flaschen|stück|stücke|kg|liter|meter";
const monthly = "(im|pro|jeden|diesen monat)? monatlich?";

/** Words before a noun that the ways below leave out; folded. */
export const articles =
  "der die das den dem des ein eine einen einem einer mein meine meinen meinem meiner unser unsere unseren ne nen ner dieser diese dieses diesen";

/** What something that recurs is called; folded. */
export const recurring =
  "abo abos abonnement pauschale dauerauftrag mitgliedschaft retainer miete hosting versicherung";

/** Said of what is to be written down, before anything of it is told. */
const begin = "neue|neuer|neues|neuen|erstelle|erstell|erfasse|notiere|notier|schreibe|schreib|mache|mach|ergänze";
const ending = "erstellen|anlegen|erfassen|eintragen|notieren|hinzufügen|schreiben|machen";

/** What the books' own lists hold. */
const kept =
  "zahlungsart|zahlungsarten|zahlungsweise|zahlungsmethode|einnahmenart|einnahmenkategorie|ausgabenkategorie|ausgabenart|kategorie|kategorien";
const settings =
  "stundensatz|stundenansatz|stundenhonorar|stundentarif|zahlungsziel|zahlungsfrist|rechnungsnummern|nummernkreis|standardzahlungsart|terminlänge|terminerinnerungen|zahlungserinnerungen|ruhezeit|ruhezeiten|wochenbeginn|erinnerungszeit|firmenname";

/** What people say whole in German. */
export const forms: FormWords = {
  ...questions,
  invoiceBegin: `${begin} neue|neuer|neues|neuen? rechnung, neue|neuer|neues|neuen? rechnung ${ending}, lege|leg|trage|trag neue|neuer|neues|neuen? rechnung an|ein`,
  incomeBegin: `${begin} neue|neuer|neues|neuen? einnahme|zahlungseingang, neue|neuer|neues|neuen? einnahme|zahlungseingang ${ending}, lege|leg|trage|trag neue|neuer|neues|neuen? einnahme|zahlungseingang an|ein`,
  expenseBegin: `${begin} neue|neuer|neues|neuen? ausgabe, neue|neuer|neues|neuen? ausgabe ${ending}, lege|leg|trage|trag neue|neuer|neues|neuen? ausgabe an|ein`,
  taskBegin: `${begin} neue|neuer|neues|neuen? aufgabe, neue|neuer|neues|neuen? aufgabe ${ending}, lege|leg|trage|trag neue|neuer|neues|neuen? aufgabe an|ein`,
  callBegin: "notiere|notier|erfasse anruf|telefonat, anruf|telefonat notieren|erfassen|eintragen",
  emailBegin: "notiere|notier|erfasse mail|e-mail|email, mail|e-mail|email notieren|erfassen|eintragen",
  talkBegin: "notiere|notier|erfasse gespräch|besuch, gespräch|besuch notieren|erfassen|eintragen",
  noteBegin: `${begin} neue|neuer|neues|neuen? notiz, neue|neuer|neues|neuen? notiz ${ending}, lege|leg|trage|trag neue|neuer|neues|neuen? notiz an|ein`,
  meetingBegin:
    "neue|neuer|neues|neuen|plane|plan|buche|buch|vereinbare|erstelle neue|neuen|neues? termin|meeting|besprechung|call, termin|meeting|besprechung|call planen|buchen|anlegen|vereinbaren|eintragen|machen",
  contactBegin: `${begin} neue|neuer|neues|neuen? kontakt, neue|neuer|neues|neuen? kontakt ${ending}, lege|leg|trage|trag neue|neuer|neues|neuen? kontakt an|ein`,
  goalBegin: `${begin} neue|neuer|neues|neuen? ziel, neue|neuer|neues|neuen? ziel ${ending}, lege|leg|trage|trag neue|neuer|neues|neuen? ziel an|ein`,
  dealBegin: `${begin} neue|neuer|neues|neuen? deal|verkaufschance, neue|neuer|neues|neuen? deal|verkaufschance ${ending}, lege|leg|trage|trag neue|neuer|neues|neuen? deal|verkaufschance an|ein`,

  taskAdd: `
    neue|erstelle|notiere|anlegen|mach neue? ${task} bis|für|zum|am? <due> <task>, ${task} bis|für|zum|am? <due> <task>, setz|setze|schreib|pack|nimm <task> für|bis? <due> auf liste|${tasks}, setz|setze|schreib|pack|nimm <task> auf liste|${tasks} (für|bis <due>)?,
    neue|erstelle|notiere|anlegen|mach neue? ${task} <task>, füge|leg neue? ${task} hinzu|an <task>, neue|erstelle? neue? ${task} für|zu|bei|in|an <project> <task>, ${task} für|zu|bei|in <project> <task>, ${task} für <client> <task>, ${task} für|an <members> <task>, ${task} für|an <members> <task> bis <due>, ${task} <task>,
    setz|schreib|pack <task> auf ${tasks}, füge <task> zu ${tasks} hinzu`,
  taskDone: `
    ${done} : <task>, ${task} <task> ist? ${done}, <task> ${task} ist? ${done}, ${task} <task> als ${done} markieren, markiere ${task} <task> als ${done}, hake ${task}? <task> ab, hak ${task}? <task> ab, habe|hab ${task} <task> ${done}`,
  taskReopen: `öffne ${task} <task> wieder, ${task} <task> wieder öffnen, ${task} <task> ist doch? nicht ${done}`,
  taskDelete: `lösche|entferne|streiche ${task} <task>, ${task} <task> löschen|entfernen|streichen`,
  taskAssign: `gib|weise ${task} <task> an? <members> zu?, ${task} <task> an <members>`,
  taskDue: `verschiebe ${task} <task> auf <due>, ${task} <task> bis <due>`,
  taskDueAny: "verschiebe|verschieb <task> auf <due>",
  assignIt: "gib es|das|sie an? <members>, weise es|das|sie <members> zu",
  renameIt:
    "benenne es|ihn|sie|das in|zu <name> um, nenn|nenne es|ihn|sie|das <name>, name ändern|ändere in|auf|zu <name>",
  sortIt:
    "nein? pack|packe|leg|lege|stell|stelle|setz|setze|buch|buche|verbuch|verbuche|schieb|schiebe|verschieb|verschiebe|ordne|tu|tue|nimm|mach|trag|trage|zähl|zähle|rechne|erfasse das|es|sie|ihn|dies mal|bitte|lieber? unter|in|auf|zu|als|bei <sort> um|ein|zu|rein? (statt|nicht <rest>)?, das|es|dies bitte? unter|in|auf|zu|als|bei <sort> packen|legen|stellen|setzen|buchen|verbuchen|umbuchen|schieben|verschieben|einordnen|zuordnen|eintragen|erfassen|tun|nehmen, nein? das|es|sie|dies war|waren|ist|sind|gehört|gehörte|zählt|läuft|fällt|kommt doch|eigentlich|eher|ja? unter|zu|in|als|auf|zur|zum? <sort> (statt|nicht|und_nicht <rest>)?, nein? das|es|sie soll|sollte unter|zu|in|als <sort> rein|gehören|laufen?",
  sortSet:
    "nein? ändere|änder|setz|setze|stell|stelle|mach|korrigiere|wechsle|wechsel kategorie auf|zu|in|als <sort>, nein? kategorie ist|war|sollte|soll|wäre|auf|zu? <sort> (sein|ändern|setzen|stellen|statt|nicht)? , nein? falsche kategorie das? ist|war|gehört_zu? <sort>",
  taskRetitle: `benenne ${task} <task> in|zu <title> um, ${task} <task> in|zu <title> umbenennen, nenne ${task} <task> jetzt? <title>`,
  taskRetitleAny: "benenne <task> in|zu <title> um, <task> in|zu <title> umbenennen",
  taskAssignAny: "gib <task> an <members>, weise <task> <members> zu",
  taskSnooze: "verschieb|verschiebe|stell|stelle aufgabe <task> bis|auf <what> zurück",
  invoiceSnooze:
    "erinnere|erinner mich an|wegen rechnung von|an <client> erst|wieder in? <what>, stell|stelle rechnung von|an <client> bis|auf|um|für <what> zurück, snooze rechnung von|an <client> bis|auf|für|um? <what>, snooze rechnung? <invoice> bis|auf|für|um? <what>, erinnere|erinner mich an|wegen rechnung? <invoice> erst|wieder in|am? <what>",
  taskReopenAny: "öffne <task> wieder, <task> wieder öffnen",
  taskList: `
    ${tasks}, alle ${tasks}, offene ${tasks}, ${tasks} für|von|zu|bei|in <project>, ${tasks} für|von|bei <client>, ${tasks} von|für <members>, welche ${tasks} gibt_es|sind_offen|habe_ich|stehen_an, welche ${tasks} hat <members>, <members> ${tasks}`,
  tasksMine:
    "meine aufgaben|todos|to-dos, meine offenen aufgaben|todos, was muss ich machen|tun|erledigen, was habe|hab ich zu tun, was steht an",
  tasksToday: "heutige aufgaben, meine heutigen aufgaben",
  tasksIn:
    "(meine|welche)? aufgaben|todos (sind|habe_ich|hab_ich)? (fällig)? (für|am|im|in|bis|zu)? <period> (fällig)?, was habe|hab ich <period> für aufgaben|todos",
  dueToday: "was ist fällig, heute fällig, was liegt an, was steht an, was liegt heute an",
  dueWeek: "diese woche fällig, wie sieht meine|die woche aus, was steht|liegt diese woche an",
  dueIn:
    "was ist|wird|ist_alles (bis|am|im|in)? <period> (alles|so)? fällig, ist (bis|am|im|in)? <period> (noch)? was|etwas fällig, was muss ich (bis|am|im|in)? <period> (noch)? (alles)? machen|tun|erledigen, was habe|hab ich (bis|am|im|in)? <period> (noch|alles)? zu tun, was habe|hab ich (am|im|in)? <period> vor, wie sieht <period> aus",
  tasksOverdue: "überfällige|verspätete aufgaben|todos, welche aufgaben sind überfällig",
  tasksDone: `erledigte|fertige|abgeschlossene aufgaben|todos`,
  projectAssign:
    "weise <project> <members> zu, gib <project> an <members>, setz <members> auf <project>, <members> arbeitet|arbeiten an <project>",
  projectPlanned:
    "<item> für <client> budget|wert|volumen <amount> abgabe|fällig|bis|deadline? <due>, <item> für <client> abgabe|fällig|bis|deadline <due> budget|wert <amount>",
  projectUnassign: "nimm <members> von <project> weg|runter?, <members> arbeitet|arbeiten nicht mehr an <project>",
  memberOwner: "mach|mache <members> zum|zur inhaber|inhaberin, <members> ist jetzt? inhaber|inhaberin",
  memberManager:
    "mach|mache <members> zum|zur manager|managerin|projektleiter|projektleiterin, <members> ist jetzt? manager|managerin",
  memberEmployee:
    "mach|mache <members> zum|zur mitarbeiter|mitarbeiterin, <members> ist jetzt? mitarbeiter|mitarbeiterin",
  inviteOwner:
    "lade|laden? neuen|neue|neuer? inhaber|inhaberin|eigentümer|eigentümerin ein, inhaber|inhaberin|eigentümer|eigentümerin einladen, einladung für? inhaber|inhaberin|eigentümer|eigentümerin, ich will|möchte inhaber|inhaberin|eigentümer|eigentümerin einladen",
  inviteManager:
    "lade|laden? neuen|neue|neuer? manager|managerin|verwalter|verwalterin ein, manager|managerin|verwalter|verwalterin einladen, einladung für? manager|managerin|verwalter|verwalterin, ich will|möchte manager|managerin|verwalter|verwalterin einladen",
  inviteEmployee:
    "lade|laden? neuen|neue|neuer? mitarbeiter|mitarbeiterin|angestellten|angestellte|angestellter|kollegen|kollegin ein, mitarbeiter|mitarbeiterin|angestellten|angestellte|angestellter|kollegen|kollegin einladen, einladung für? mitarbeiter|mitarbeiterin|angestellten|angestellte|angestellter|kollegen|kollegin, ich will|möchte mitarbeiter|mitarbeiterin|angestellten|angestellte|angestellter|kollegen|kollegin einladen",
  memberRemove: "entferne|nimm <members> aus team",
  clientsOfMember: "welche kunden hat|betreut <members>, kunden von <members>",
  tasksOfAll:
    "woran arbeiten alle, was machen|tun alle, aufgaben von allen, aufgaben des teams, alle aufgaben des teams",
  projectsOfMember: "an welchen projekten arbeitet <members>, welche projekte hat <members>, projekte von <members>",
  membersList:
    "wer ist im|in team, wer arbeitet hier|bei_uns, team|mitglieder, zeig|zeige team|mitglieder, wer hat zugriff",
  hoursOfMember:
    "was hat <members> gemacht|gearbeitet <period>?, <members> stunden <period>?, stunden von|für <members> <period>?, wie viel|lange hat <members> gearbeitet <period>?",
  utilisation: "auslastung <period>?, wie hoch ist|war auslastung <period>?",
  projectHow: `wie läuft|steht|weit_ist|geht_es_mit|steht_es_um <project>, wie weit ist|sind_wir_mit <project>, stand von|bei? <project>, wo stehen wir bei|mit <project>`,
  projectRename:
    "benenne projekt? <project> in|zu <name> um, projekt? <project> in|zu <name> umbenennen, nenne|nenn projekt? <project> jetzt|ab_jetzt|künftig <name>, <project> heißt jetzt|ab_jetzt|nun|künftig <name>",
  projectValue:
    "setz|setze|ändere|änder|erhöhe|erhöh|senke|senk|mach projekt? <project> projekt? auf <amount>, setz|setze|ändere|änder|erhöhe|erhöh|senke|senk wert|preis|budget|honorar vom|von|des|für projekt? <project> projekt? auf <amount>, projekt <project> ist|kostet|bringt jetzt|nun|nur|doch? <amount> (wert|jetzt|insgesamt)?, <project> projekt ist|kostet|bringt jetzt|nun|nur|doch? <amount> (wert|jetzt|insgesamt)?, wert|preis|budget|honorar vom|von|des|für projekt? <project> projekt? ist|beträgt|liegt jetzt|nun? (bei)? <amount>",
  projectList: "alle? projekte",
  projectsMine: "woran arbeite|arbeiten ich|wir gerade?, welche projekte laufen|habe_ich gerade? offen?",
  serviceRename: "benenne leistung? <service> in|zu <name> um, leistung? <service> in|zu <name> umbenennen",
  serviceRate:
    "<serviceSaid> kostet|kosten jetzt|nun|ab_jetzt|künftig <amount> pro|die|je? stunde?, leistung <serviceSaid> kostet|kosten|ist <amount> pro|die|je? stunde? jetzt?, ändere|setze|erhöhe|senke preis|satz|stundensatz von|für <serviceSaid> auf <amount>, ändere|setze|erhöhe|senke leistung <serviceSaid> auf <amount>",
  serviceAssign: "",
  serviceDelete:
    "lösche|entferne|streiche leistung <serviceSaid>, leistung <serviceSaid> löschen|entfernen|streichen, streiche|nimm|entferne <serviceSaid> von|aus preisliste|leistungen",
  serviceGone: "lösche|entferne|streiche leistung <item>",
  clientUntag: "entferne|lösche tag|etikett <item> von|bei <client>",
  serviceList:
    "preisliste, meine|unsere preise|preisliste|tarife|leistungen, zeig|zeige mir? meine? preise|preisliste, was nehme|verlange|berechne ich|wir? für <rest>, was|wie sind meine preise",
  projectBoard: "projektboard, projekttafel, board der projekte, projekt-board, projekte als board",
  projectBoardPriority: "prioritätenboard, projektboard nach priorität, board nach priorität",
  projectArchive: "archiviere projekt? <project>, projekt? <project> archivieren",
  projectRestore:
    "stelle projekt <project> wieder her, projekt? <project> wiederherstellen, hol projekt? <project> zurück",
  projectDelete: "lösche|entferne projekt <project>, projekt <project> löschen|entfernen",
  projectScore: "bewerte <project> mit <satisfaction> (von 5)?, bewertung für|von <project> <satisfaction> (von 5)?",
  hoursStart: `
    starte|start|beginne timer|stoppuhr|zeitmessung|zeiterfassung für|auf|bei|an|mit? <project>, starte|start|beginne timer|stoppuhr|zeitmessung|zeiterfassung für|auf|bei|an|mit? <client>, starte|start|beginne timer|stoppuhr|zeitmessung|zeiterfassung,
    timer für|auf <project>, timer|stoppuhr starten, timer|stoppuhr für|auf <project> starten, fange|fang an <project> an, ich arbeite jetzt an <project>`,
  hoursStartOther: "starte|start|beginne timer|stoppuhr|zeitmessung|zeiterfassung für|auf|bei|an|mit <rest>",
  hoursStop:
    "stopp|stoppe|stop|beende|halte timer|stoppuhr|zeitmessung|zeiterfassung an?, timer|stoppuhr|zeitmessung|zeiterfassung stoppen|stopp|stop|stoppe|anhalten|aus|beenden|ende, feierabend, mach|mache|machen feierabend (für heute)?, schluss für heute, bin fertig für heute, für heute schluss|feierabend",
  hoursUnbilled: `
    offene|unbezahlte|nicht_abgerechnete|unabgerechnete|unverrechnete stunden (von|für|bei|an <project>)?, offene|nicht_abgerechnete|unabgerechnete stunden (von|für|bei <client>)?, was habe|hab ich noch nicht abgerechnet (bei|für <client>)?,
    was kann ich abrechnen (bei|für <client>)?, welche stunden sind noch? nicht|offen abgerechnet?`,
  hoursBill: `
    stell|stelle <client> stunden in_rechnung, stell|stelle stunden von|für|mit|bei <client> in_rechnung, verrechne|verrechnen stunden von|für|mit|bei <client>, verrechne <client> stunden,
    rechne offene|offenen|alle? stunden von|für|an|bei <project> ab, rechne offene|offenen|alle? stunden von|für|bei <client> ab, rechne <project> ab, stunden von|für|an|bei <project> abrechnen|in_rechnung_stellen, stunden von|für|bei <client> abrechnen|in_rechnung_stellen, <project> stunden abrechnen|in_rechnung_stellen,
    rechne <client> stunden|offene_stunden ab, rechnung über|für|aus|mit offene|offenen? stunden von|für|an <project>, rechnung über|für|aus|mit offene|offenen? stunden von|für|an <client>, stunden abrechnen`,
  reminderDone:
    "erinnerung an|wegen|für|zu|zum|zur? <reminder> ist? erledigt|fertig|gemacht, erinnerung an|wegen|für|zu|zum|zur <reminder> habe|hab ich erledigt|gemacht",
  reminderSnoozeAny: "",
  reminderSnooze:
    "verschiebe|verschieb|schieb|verleg|verlege erinnerung auf <what>, erinnerung auf <what> verschieben|verlegen, erinnere|erinner mich nochmal <what>, verschiebe|verschieb|schieb|verleg|verlege erinnerung an|wegen|für|zu|zum|zur <reminder> auf <what>",
  reminderStop:
    "lösche|streiche|entferne|stoppe erinnerung an|für|zu <reminder>, erinnerung an|für|zu <reminder> löschen|streichen|stoppen",
  meetingLeads:
    "erinnere|erinner mich <what> vor jedem|allen|jeder termin|terminen|meeting|meetings|besprechung|anruf, erinnere|erinner mich <what> vor terminen|meetings|besprechungen, erinnere|erinner mich <what> vorher|davor",
  meetingLate:
    "bin|komme zu_spät|später, bin|komme zu_spät|später zu|zum|zur|bei|für <rest>, verspäte mich, bin|komme <length> zu_spät|später|verspätet, bin|komme <length> zu_spät|später|verspätet zu|zum|zur|bei|für <rest>",
  meetingNext:
    "nächster|nächstes|nächste termin|meeting|besprechung, wann ist nächster|nächstes|nächste termin|meeting|besprechung",
  meetingNextWith: `nächster|nächstes|nächste|nächsten termin|meeting|besprechung|termine|meetings|besprechungen mit <client>, wann ist|sind nächster|nächstes|nächste|nächsten termin|meeting|besprechung|termine|meetings|besprechungen mit <client>, wann sehe|treffe|seh|treff ich <client> wieder|nächstes_mal|das_nächste_mal?, wann treffen|sehen wir <client>, wann habe|hab ich <client> wieder?, wann bin ich bei <client>`,
  meetingFree: `ist <period> frei|voll|leer|belegt|ausgebucht|noch_frei, bin ich <period> frei|verplant|ausgebucht|beschäftigt, habe|hab ich <period> was|etwas vor|geplant?, wie voll|leer|ausgebucht ist <period>, wie sieht <period> aus`,
  meetingWeek: `wie voll|leer|ausgebucht|vollgepackt ist woche, wie sieht meine woche aus`,
  meetingRetitle: "ändere titel von|des|der <meeting> in|zu|auf <title>",
  meetingAgenda:
    "ändere|setze agenda|tagesordnung von|für|des|der <meeting> auf|in|zu <rest>, agenda|tagesordnung|themen von|für|zum|zur|des|der <meeting> : <rest>, agenda|tagesordnung|themen von|für|zum|zur|des|der <meeting> ist|sind <rest>",
  meetingNotes: "",
  meetingPlace:
    "link|ort von|für|zum|zur|des|der <meeting> ist|lautet|: <rest>, ändere|setze link|ort von|für|des|der <meeting> auf|in|zu <rest>",
  calendar:
    "woche, aktuelle|laufende woche, kalender, mein kalender, kalender für|von? <period>, wochenansicht, wochenkalender",
  calendarLink:
    "kalenderlink, kalender link|adresse|abo|abonnement|feed, ics link|adresse|feed, kalender abonnieren, abonniere kalender, wie abonniere|verbinde ich kalender, kalender mit google|apple|outlook kalender? verbinden|synchronisieren",
  calendarLinkNew:
    "neuer|neue kalenderlink|kalenderadresse, kalenderlink|kalenderadresse erneuern|ändern, kalender link|adresse erneuern|ändern",
  calendarLinkOff:
    "kalenderlink|kalenderadresse|kalenderabo abschalten|löschen|ausschalten|deaktivieren|aus, kalender link|adresse|abo abschalten|löschen|aus",
  portalLink:
    "kundenportal|portal|portallink|portaladresse|portalzugang für|von <client>, gib|schick|schicke|erstelle|mach|zeig|zeige mir? kundenportal|portal|portallink|portaladresse|portalzugang für|von <client>, gib|schick|schicke <client> kundenportal|portal|portallink|portaladresse|portalzugang|zugang_zum_portal|link_zum_portal, <client> kundenportal|portal|portallink|portaladresse|portalzugang",
  portalNew:
    "neuer|neue|neues portallink|portaladresse|portal|kundenportal für|von <client>, erneuere portallink|portaladresse|portal für|von <client>",
  portalOff:
    "schließe|sperre|beende|deaktiviere|lösche kundenportal|portal|portallink|portaladresse|portalzugang für|von <client>, kundenportal|portal|portallink|portaladresse|portalzugang für|von <client> aus|ausschalten|abschalten|sperren|schließen|beenden|deaktivieren|löschen, schalte kundenportal|portal|portallink|portalzugang für|von <client> aus|ab",
  portalList:
    "portale, kundenportale, wer hat portal|portallink|portalzugang|kundenportal, welche kunden haben portal|portallink|portalzugang|kundenportal",
  documentShare:
    "teile dokument|datei|vertrag <document> mit <client> (im|übers|über_das portal)?, teile <document> mit <client> im|übers|über_das portal, teile <document> im|übers|über_das portal, dokument|datei <document> mit <client> teilen, stell|stelle|leg|lege <document> ins portal von|für <client>",
  documentUnshare:
    "dokument|datei? <document> nicht mehr teilen, teile dokument|datei? <document> nicht mehr (mit <client>)?, nimm dokument|datei? <document> aus portal (von <client>)?",
  dealOffer: `lege|leg ${deal}|angebot|nachtrag <deal> <client> vor, lege|leg <client> ${deal}|angebot|nachtrag <deal> vor, lass <client> ${deal}|angebot|nachtrag <deal> freigeben, bitte <client> um freigabe von <deal>, ${deal}|angebot|nachtrag <deal> zur freigabe`,
  dealTakenBack: `ziehe|zieh ${deal}|angebot|nachtrag <deal> zurück, ${deal}|angebot|nachtrag <deal> zurückziehen`,
  calendarMonth: "kalender des? monats, monatskalender, monatsansicht, monatsübersicht kalender",
  dealAdd: `neuer|neues|neue ${deal} mit|für|bei|von? <title>, ${deal} : <title>, erstelle|füge ${deal} mit|für|von? <title>`,
  dealNew: `neuer|neues|neue|erstelle ${deal}`,
  dealWon: `
    haben|habe|hab ${deal} <deal> gewonnen|geholt|bekommen, ${deal} <deal> gewonnen|ist_gewonnen|abgeschlossen|geholt, haben|habe|hab <deal> ${deal} gewonnen|geholt, <deal> ${deal} gewonnen|ist_gewonnen|geholt, markiere ${deal} <deal> als gewonnen`,
  dealLost: `
    haben|habe|hab ${deal} <deal> verloren, ${deal} <deal> verloren|ist_verloren|geplatzt|ist_geplatzt, haben|habe|hab <deal> ${deal} verloren, <deal> ${deal} verloren|ist_verloren|geplatzt|ist_geplatzt, markiere ${deal} <deal> als verloren`,
  dealReopen: `öffne ${deal} <deal> wieder, ${deal} <deal> ist wieder offen`,
  dealUpdate: `${deal} <deal> ist jetzt? <amount> wert?, <deal> ${deal} ist jetzt? <amount> wert, setz|ändere|erhöhe|senke ${deal} <deal> auf <amount>`,
  dealShow: `wie steht ${deal} <deal>, ${deal} <deal> zeigen|anzeigen`,
  dealList: `${deals}, alle|meine ${deals}, ${deals} mit|von|bei <client>, welche ${deals} gibt_es|haben_wir|habe_ich mit|bei|von? <client>?`,
  dealsOpen: `offene|laufende ${deals}, welche ${deals} sind offen`,
  dealsWon: `haben|habe wir|ich ${deal} gewonnen, gewonnene ${deals}, wie viele|welche ${deals} haben|habe wir|ich gewonnen`,
  dealsLost: `verlorene ${deals}, wie viele|welche ${deals} haben|habe wir|ich verloren`,
  budgetSet: `
    budget|limit|obergrenze|monatsbudget|monatslimit von? <amount> ${monthly} für <category> ${monthly}, budget|limit|obergrenze|monatsbudget|monatslimit für? <category> auf|ist|von? <amount> ${monthly}, <category> budget auf|ist|von? <amount> ${monthly}, neues|setz|setze|erstelle budget|monatsbudget|monatslimit von? <amount> ${monthly} für <category> ${monthly},
    setz|setze|erhöhe|senke|ändere budget für|von? <category> auf <amount> ${monthly}, maximal|höchstens <amount> ${monthly} für <category> ausgeben? ${monthly}`,
  budgetShow: `
    wieviel budget <category> noch|übrig|noch_übrig, wie viel budget <category> noch|übrig|noch_übrig, wieviel budget ist|hab|habe|is ich? noch? (für <category>)? noch? übrig?, wie viel budget ist|hab|habe|is ich? noch? (für <category>)? noch? übrig?, wieviel ist|is noch? im|vom budget <category>? noch? übrig?, budget <category> noch|übrig|noch_übrig,
    bin ich über|unter dem|im budget bei|für|mit <category>, liege ich über dem|im? budget bei|für|mit <category>, habe ich das? budget für <category> überzogen|überschritten, budgets, meine budgets, budget, wie steht|stehen|sieht|ist budget|budgets aus?, wie steht|sieht budget für <category> aus?, wie steht mein? reisebudget|softwarebudget|werbebudget|marketingbudget|bürobudget, wie viel ist noch? übrig|im budget für <category> übrig?,
    wie viel budget ist noch? für <category> übrig?, budget für <category>, was ist noch vom|im budget für <category> übrig?, budgetübersicht, budgetstand`,
  budgetRemove: "lösche|entferne|streiche budget für <category>, budget für <category> löschen|entfernen|streichen",
  forecast: `
    was geht (in|im|den)? <period> ab|raus|weg, was geht noch? ab|raus|weg (in|im)? <period>, was kommt|geht (in|im|den)? <period> auf mich zu, wieviel|was werde ich? <period> bekommen|erhalten|einnehmen, liquidität, liquiditätsplanung, liquiditätsvorschau, prognose, vorschau, cashflow, cash-flow, liquidität|liquiditätsplanung|liquiditätsvorschau|prognose|vorschau|cashflow|cash-flow der|für|im|in|den|des? <period>,
    was kommt rein|herein|noch_rein (in|im|den)? <period>?, was kommt (in|im|den)? <period> noch? rein|herein, welche einnahmen kommen <period>?, prognose|vorschau bis <due>, prognose|vorschau bis <period>`,
  board: "board, tafel",
  boardClients: "kundenboard, board der kunden, pipeline-board, vertriebsboard",
  boardInvoices: "rechnungsboard, board der rechnungen, rechnungen als board",
  recurringPause: `pausiere|pausier <arrangement>, pausiere|pausier <which>, <arrangement> pausieren|aussetzen, setz|setze <arrangement> aus, leg|lege <arrangement> auf_eis`,
  recurringResume: `setze|setz <arrangement> fort, <arrangement> fortsetzen|wieder_aufnehmen, nimm <arrangement> wieder auf`,
  recurringSkip: `überspring|überspringe nächste|nächsten|nächstes|kommende <which>, nächste|nächsten|nächstes <which> überspringen|auslassen, überspring|überspringe <which> diesen|nächsten monat, überspring|überspringe <arrangement>, lass nächste|nächsten|nächstes <which> aus`,
  recurringEnd: `beende|kündige|stoppe|storniere <arrangement>, <arrangement> beenden|kündigen|stoppen|stornieren, <arrangement> ist? gekündigt|beendet`,
  recurringUpdate: `<arrangement> steigt|sinkt|kostet auf|jetzt <amount> ${monthly}, ändere|erhöhe|senke <arrangement> auf <amount> ${monthly}, <arrangement> auf <amount> ändern|erhöhen|senken`,
  recurringList:
    "wiederkehrendes, welche|meine wiederkehrenden einträge|buchungen|posten|sachen (habe_ich|hab_ich|gibt_es)?, was wiederholt sich, wiederkehrende einträge|buchungen|posten, daueraufträge",
  recurringExpenses:
    "wiederkehrende|laufende|regelmäßige ausgaben|kosten, fixkosten, meine? abos|abonnements, welche abos|abonnements habe|hab ich, was|welche sind (meine)? fixkosten (im monat)?, wie hoch sind (meine)? fixkosten|laufenden_kosten|monatlichen_kosten|abos (im monat)?, was|wieviel kosten (mich|mir)? (meine)? abos|abonnements|fixkosten (im|pro monat)?, was|wieviel zahle|zahl ich für abos|abonnements (im|pro monat)?, wie viel zahle|zahl ich (im|pro monat)? für abos|abonnements (im|pro monat)?, monatliche fixkosten",
  recurringIncome: "wiederkehrende|laufende|regelmäßige einnahmen|rechnungen, meine? pauschalen",
  undoSeveral:
    "storno, stornieren, mach|mache|nimm die letzten <count> (änderungen|einträge|sachen)? rückgängig|zurück, die? letzten <count> (änderungen|einträge|sachen|buchungen)? rückgängig (machen)?, mach|mache|nimm die letzten <count> (änderungen|einträge|sachen|buchungen)? wieder? rückgängig|zurück",
  undoToday:
    "mach|mache|nimm alles (was ich)? heute wieder? rückgängig|zurück, mach|mache|nimm alles von heute wieder? rückgängig|zurück, alles von heute rückgängig|zurücknehmen|stornieren|löschen (machen)?, lösch|lösche alles von heute, mach|mache|nimm alles was ich heute gemacht|eingetragen|gebucht habe|hab wieder? rückgängig|zurück",
  undoAll: "mach|mache|nimm alles wieder? rückgängig|zurück, alles rückgängig|zurücknehmen (machen)?",
  undoBoth:
    "mach|mache|nimm beide|beides wieder? rückgängig|zurück, beide|beides rückgängig|löschen|zurücknehmen (machen)?, lösch|lösche beide|beides",
  recurringCancel: "kündige|kündigen|kündig <which>",
  bestMonth: "bester monat, was|welcher war mein bester monat",
  supplyAdd:
    "lager|lagerbestand|bestand|vorrat|inventar : <quantity> <unit> <name>, haben|habe noch? <quantity> <unit> <name> auf_lager|im_lager|vorrätig, noch? <quantity> <unit> <name> auf_lager|im_lager|vorrätig, neuer|neues|neue artikel|material|verbrauchsmaterial <name>, nimm <name> ins lager|inventar auf, lagerartikel <name>",
  supplyUse: `
    <quantity> ${some} <supply> verbraucht|genommen|benutzt|entnommen, <quantity> <supply> verbraucht|genommen|benutzt|entnommen, habe|hab <quantity> ${some} <supply> verbraucht|genommen|benutzt|entnommen, habe|hab <quantity> <supply> verbraucht|genommen|benutzt|entnommen, verbraucht <quantity> <supply>`,
  supplyBuy: `
    <quantity> ${some} <supply> gekauft|bekommen|geliefert|erhalten|nachgekauft, <quantity> <supply> gekauft|bekommen|geliefert|erhalten|nachgekauft, habe|hab <quantity> ${some} <supply> gekauft|nachgekauft|bekommen, habe|hab <quantity> <supply> gekauft|nachgekauft|bekommen`,
  supplySet: `
    noch|nur|nur_noch <quantity> ${some} <supply> (da|übrig|auf_lager|vorhanden)?, noch|nur|nur_noch <quantity> <supply> da|übrig|auf_lager|vorhanden, es? sind|ist noch? <quantity> <supply> da|übrig|auf_lager, haben|habe noch <quantity> <supply>, haben|habe noch <quantity> ${some} <supply> auf_lager|im_lager|da|übrig?,
    lager|lagerbestand|bestand|vorrat|inventar noch? <quantity> (${some})? <supply>, lager|lagerbestand|bestand|vorrat|inventar <supply> <quantity>`,
  supplyOut:
    "kein|keine <supplySaid> mehr, <supplySaid> ist|sind leer|alle|aus|aufgebraucht, <supplySaid> leer|alle|aufgebraucht",
  supplyReorder: "",
  supplyRename: "",
  supplyFrom: "",
  supplyArchive:
    "archiviere vorrat|material|artikel? <supplySaid>, vorrat|material|artikel <supplySaid> archivieren, lösche|entferne|streiche <supplySaid> aus lager|bestand|vorrat|inventar",
  supplyShow:
    "wie viel|viele <supplySaid> haben|habe|ist|sind wir|ich|noch|da|noch_da|übrig?, wie viel|viele <supplySaid> ist|sind noch? da|übrig, bestand von? <supplySaid>, ist|sind noch <supplySaid> da",
  supplyLow:
    "was ist knapp, was wird knapp, was geht zur neige, was muss|müssen nachbestellt|ich|wir nachbestellen|bestellen|kaufen|werden?, was fehlt im lager, niedriger bestand, knappe artikel, was fehlt",
  supplyList:
    "lager, lagerbestand, bestand, inventar, vorräte, was ist|haben_wir auf|im lager, was haben wir auf lager",
  supplierAdd:
    "neuer|neuen|neue lieferant|lieferanten|lieferantin <name>, lieferant anlegen <name>, füge lieferanten <name> hinzu, lieferant <name> anlegen|hinzufügen",
  supplierShow: "lieferant <supplier>, daten von|zu lieferant? <supplier>",
  supplierUpdate:
    "telefon|telefonnummer|nummer von <supplier> ist? <phone>, mail|e-mail|email von <supplier> ist? <email>",
  supplierRename: "",
  supplierArchive: "",
  supplierList: "lieferanten, meine|unsere|alle lieferanten, bei wem kaufen|kaufe wir|ich",
  goalAdded:
    "<delta> zu|zum|für ziel? <goal> dazu|hinzu|hinzugefügt, füge <delta> zu|zum ziel? <goal> hinzu, <delta> mehr für|zu ziel? <goal>",
  goalAddedIt: "",
  goalAim:
    "ändere|setze|erhöhe|erhöh|senke|senk|hebe|stelle <goalSaid>? ziel <goalSaid>? auf|zu <amount>, ziel <goalSaid>? soll|sollte|muss <amount> sein|betragen, <goalSaid> ziel soll|sollte|muss <amount> sein|betragen, ändere|setze|erhöhe|senke <goalSaid>? ziel <goalSaid>? auf <target>, ziel <goalSaid>? soll|sollte|muss <target> sein|betragen, <goalSaid>? ziel <goalSaid>? ist jetzt <amount>, <goalSaid>? ziel <goalSaid>? ist jetzt <target>",
  goalDue:
    "verschiebe|verschieb|verlängere|verlänger|verlege <goalSaid>? ziel <goalSaid>? auf|bis zum? <due>, verschiebe|verschieb|verlängere|verlänger|verlege <goalSaid>? ziel <goalSaid>? auf|bis zum? <period>",
  goalRename:
    "benenne <goalSaid>? ziel <goalSaid>? in|zu <name> um, <goalSaid>? ziel <goalSaid>? in|zu <name> umbenennen",
  goalSet: "ziel <goal> bei|steht_bei|auf|ist_bei <value>, <goal> steht_bei|ist_bei|jetzt_bei <value>",
  goalDone: "ziel <goal> erreicht|geschafft|erfüllt, <goal> erreicht|geschafft",
  goalDelete:
    "lösche|entferne|streiche ziel <goal>, ziel <goal> löschen|entfernen|streichen, lösche|entferne|streiche <goalSaid>? ziel, lösche|entferne|streiche ziel <goalSaid>, ziel <goalSaid>? löschen|entfernen|streichen",
  goalAimed: "ändere|erhöhe|senke ziel <item> auf <amount>",
  goalGone: "lösche|entferne|streiche ziel <item>, ziel <item> löschen|entfernen|streichen",
  goalList: "ziele, meine|alle ziele, wie stehen ziele, wie laufen ziele",
  documentContracts: `
    ${papers}, ${papers} von|mit|für <client>, ${papers} für|von <project>, zeig|zeige|such|suche|öffne|schick|schicke|finde|gib mir? ${papers} von|mit|für <client>, wo ist ${papers} von|mit|für <client>`,
  documentProposals: "angebotsdokumente, vorschlag|vorschläge von|für <client>",
  documentReceipts: "belege, quittungen, meine belege|quittungen",
  documentInsurance: "versicherungsnachweis, versicherungsnachweise",
  documentList:
    "dokumente, dateien, unterlagen, meine|alle dokumente|dateien|unterlagen, dokumente|dateien|unterlagen von|für|zu|bei <client>, dokumente|dateien|unterlagen von|für|zu <project>, welche dokumente|dateien|unterlagen habe|gibt ich|es von|für|zu <client>",
  documentSend: "schick|schicke|sende mir dokument|datei <document>, lade dokument|datei <document> herunter",
  documentDelete: "lösche|entferne dokument|datei <document>, dokument|datei <document> löschen|entfernen",
  documentLink: "",
  documentRename: "",
  documentShow: "",
  contactUpdate:
    "telefon|telefonnummer|nummer|handynummer von <contact> ist <phone>, mail|e-mail|email von <contact> ist <email>",
  contactDelete: "lösche|entferne kontakt <contact>, kontakt <contact> löschen|entfernen",
  contactList: "kontakte, meine|alle kontakte, adressbuch, kontaktliste",
  checklistAdd: "neue|erstelle|speichere? checkliste für? <name>",
  guideAdd: "neue|neuer|speichere anleitung|leitfaden für|zu|über? <name>",
  strategyAdd: "neue|speichere strategie für|zu? <name>",
  tipAdd:
    "neuer|speichere tipp für|zu? <name>, tipp zum merken|aufheben|speichern <name>, merk|merke dir? tipp <name>, speicher|speichere diesen? tipp <name>",
  resourceAdd: "",
  resourceItem:
    "füge|setze <lines> zu|zur|auf checkliste|liste <resourceSaid> hinzu?, setz|schreib|pack <lines> auf checkliste|liste <resourceSaid>",
  resourceItemOff: "",
  resourceRename: "benenne checkliste|anleitung|ressource <resourceSaid> in|zu <name> um",
  resourceNote: "",
  resourceDelete:
    "lösche|entferne|streiche checkliste|anleitung|ressource|tipp|strategie <resourceSaid>, lösche|entferne|streiche <resource>, checkliste|anleitung|ressource|tipp|strategie <resourceSaid> löschen|entfernen",
  checklists: "checklisten, meine checklisten",
  guides: "anleitungen, leitfäden, meine anleitungen|leitfäden",
  strategies: "strategien, meine strategien",
  tips: "tipps, meine tipps",
  resourceList: "ressourcen, meine|alle ressourcen",
  resourceShow: "öffne|zeig|zeige mir? checkliste|liste|anleitung|ressource? <resource>",
  resourceTick:
    "hake|hak punkt|nummer? <line> bei|von|in|auf <resource> ab, punkt <line> bei|von|in <resource> erledigt|abhaken",
  resourceUntick: "punkt <line> bei|von|in <resource> wieder öffnen",
  clientMerge:
    "führe <client> mit|und <into> zusammen, <client> mit|und <into> zusammenführen, verschmelze <client> mit|und <into>",
  clientDuplicates:
    "duplikate, dubletten, doppelte kunden, gibt es duplikate|dubletten|doppelte_kunden, suche duplikate|dubletten",
  importFile:
    "importieren, import, kunden|kontakte|einnahmen|ausgaben|rechnungen|daten|datei|excel|csv importieren, importiere kunden|kontakte|einnahmen|ausgaben|rechnungen|daten, wie importiere ich kunden|kontakte|daten?, ich will|möchte kunden|kontakte|einnahmen|ausgaben|rechnungen|daten importieren",
  importTemplate: "importvorlage für <what>, vorlage für import von? <what>, vorlage für <what>",
  exportAll:
    "exportier|exportiere|gib|schick mir? alles|daten|buchungen für|an (den|meinen|die|meine)? steuerberater|steuerberaterin|buchhalter|buchhalterin|treuhänder|treuhänderin, alles für den|die|meinen|meine steuerberater|steuerberaterin|treuhänder|treuhänderin exportieren?, exportieren, export, export|exportiere|exportier alles|daten|das|es? als|in|nach csv, als csv exportieren|speichern|herunterladen, alles|daten als csv exportieren|speichern|herunterladen?, alles|daten exportieren, exportiere alles|daten, daten herunterladen, lade alle? daten herunter, datensicherung, backup",
  exportCsv:
    "exportiere|exportier <what>, <what> exportieren|herunterladen, <what> als csv exportieren|herunterladen, exportiere <what> als csv, <what> als csv",
  exportExcel:
    "schick|schicke|sende|gib mir? alles|daten als|in excel|xlsx, alles|daten? als|nach excel|xlsx exportieren|herunterladen?, exportiere alles|daten? als|nach excel|xlsx",
  exportTableExcel:
    "exportiere <what> als|nach|in excel|xlsx, <what> als|nach excel|xlsx exportieren|herunterladen, <what> als excel|xlsx",
  exportJson: "alles|daten? als json exportieren|herunterladen?, exportiere alles|daten? als json",
  activityAsked: "",
  find: "suche|such|finde nach? <what>, wo habe|hab ich <what> notiert|geschrieben",
  enteredAlready:
    "habe|hab ich <what> schon|bereits|doppelt|zweimal|jetzt_doppelt|jetzt_zweimal|nicht_schon erfasst|eingetragen|gebucht|notiert|verbucht|drin, ist <what> schon|bereits|doppelt|zweimal erfasst|eingetragen|gebucht|drin|verbucht",
  periodReport:
    "bilanz|abrechnung <period>, <period> zusammenfassung|übersicht|bilanz, bericht|berichte|auswertung, jahresabschluss|jahresbericht|jahresbilanz|jahresübersicht|quartalsbericht|quartalsübersicht für|vom|von? <period>, was|wieviel habe|hab ich? <period> verdient|eingenommen und ausgegeben, was|wieviel habe|hab ich? verdient|eingenommen und ausgegeben <period>, einnahmen und ausgaben für|im|in|vom|von? <period>, übersicht|bericht|zusammenfassung|bilanz|rückblick für|vom|von|über|zum <period>, monatsbericht|monatsübersicht für|vom|von? <period>, wie lief es im|in? <period>, wie war|lief|ist|waren der|die|das? <period>, wie läuft|geht|siehts|sieht|schaut|schauts der|die|das|es|s? monat|woche|quartal|jahr aus|bisher|so?, wie siehts|schauts|sieht_es|schaut_es <period> aus, zeig|zeige mir? den|die|das? <period>",
  tax: "wieviel|was mwst|ust|umsatzsteuer|steuer muss ich für|im|in den|das|diesen|dieses? <period> abliefern|abführen|zahlen|bezahlen, wie viel mwst|ust|umsatzsteuer|steuer muss ich für|im|in den|das|diesen|dieses? <period> abliefern|abführen|zahlen|bezahlen, ust|mwst|umsatzsteuer|mehrwertsteuer abrechnung|voranmeldung|meldung|anmeldung|erklärung? für|im|in|vom? <period>, umsatzsteuervoranmeldung|mehrwertsteuerabrechnung|mwst-abrechnung|ust-voranmeldung|uva für|im|in|vom? <period>?, wieviel|was ust|mwst|umsatzsteuer muss ich noch? zahlen|abliefern|abführen <period>?, wie viel ust|mwst|umsatzsteuer|mehrwertsteuer|steuer muss ich <period> abliefern|abführen|zahlen|weglegen|zurücklegen, wieviel ust|mwst|umsatzsteuer|mehrwertsteuer|steuer muss ich <period> abliefern|abführen|zahlen|weglegen|zurücklegen, wie viel ust|mwst|umsatzsteuer muss ich noch? zahlen|abliefern|abführen <period>?, ust|mwst|umsatzsteuer|mehrwertsteuer für|im|in|vom? <period>? wieviel?, ust|mwst|umsatzsteuer für|im|in|vom? <period>? wie viel, wieviel ust|mwst|umsatzsteuer|steuer ist|is? (für|im|in <period>)?, wie viel ust|mwst|umsatzsteuer|steuer ist|is? (für|im|in <period>)?, wieviel|was ust|mwst|umsatzsteuer muss|zahl|zahle ich zahlen? (für|im|in <period>)? zahlen?, steuerbericht für? <period>?, steuerübersicht für? <period>?, umsatzsteuer für|im|in? <period>?, wie viel umsatzsteuer|steuer schulde|zahle|muss ich (für|im|in)? <period>? zahlen?",
  listAdd: `neue|füge|erstelle|anlegen neue? ${kept} <name> hinzu|an?, <name> als ${kept} hinzufügen|anlegen, füge <name> als ${kept} hinzu`,
  listRename: `benenne ${kept} <what> in|zu <name> um, ${kept} <what> in <name> umbenennen`,
  listRemove: `lösche|entferne|archiviere ${kept} <name>, ${kept} <name> löschen|entfernen|archivieren`,
  rateSet:
    "wechselkurs|umrechnungskurs|kurs <rest>, setze|ändere wechselkurs|kurs <rest>, 1|ein <what> ist|sind|kostet|= <rest>, dollar|usd|euro|eur|franken|pfund ist|sind <rest>",
  settingSet: `setze|ändere|stelle ${settings} auf|zu? <rest>, ${settings} ist|sind|auf|von? <rest>`,
  settingShow: `zahlungsarten, zeig|zeige? kategorien, was|wie ist|sind|hoch? mein? ${settings}, wie hoch|lang|lange ist|sind mein|meine|unser? ${settings}, welchen|welches|welche ${settings} habe|hab|haben ich|wir (eingestellt|gerade)?`,
  eraseAll: "lösche|entferne alle? meine? daten|bücher, alle? meine? daten löschen, konto löschen",
  pushOff:
    "<what> stumm|stummschalten|lautlos, schalte|stelle|schalt|stell <what> stumm|lautlos, am? wochenende|wochenenden ruhe|nicht_stören|keine_nachrichten, keine nachrichten|benachrichtigungen|meldungen am|an wochenende|wochenenden, keine <what> mehr, deaktiviere|stoppe|beende <what>, schalte|stelle|schalt|stell <what> ab|aus, <what> deaktivieren|stoppen|beenden, <what> ausschalten|abschalten|abstellen",
  pushOn:
    "aktiviere <what>, schalte|stelle|schalt|stell <what> wieder? an|ein, <what> wieder? aktivieren, <what> einschalten|anschalten",
};
