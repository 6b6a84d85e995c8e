import type { FormWords } from "../form-words.ts";
import { questions } from "./questions.ts";

const task = "tâche|todo";
const tasks = "tâches|todos|liste_de_tâches|to-do_list";
const done = "faite|fait|finie|fini|terminée|terminé|faites|finies|terminées|bouclée";
const deal = "affaire|deal|opportunité|marché";
const deals = "affaires|deals|opportunités";
const papers = "contrat|contrats|nda|accord_signé";
const some =
  "rouleau|rouleaux|cartouche|cartouches|feuille|feuilles|paquet|paquets|boîte|boîtes|carton|cartons|rame|rames|bouteille|bouteilles|sac|sacs|pièces|unités|kg|litres|mètres";
const monthly = "(par|chaque|ce mois)? mensuel|mensuels?";

/** Words before a noun that the ways below leave out; folded. */
export const articles = "le la les l' un une des mon ma mes notre nos son sa ses ce cet cette ces";

/** What something that recurs is called; folded. */
export const recurring = "abonnement abonnements forfait mensualite retainer prelevement loyer hebergement assurance";

/** Said of what is to be written down, before anything of it is told. */
const begin =
  "nouveau|nouvelle|nouvel|ajoute|ajouter|crée|créer|note|noter|enregistre|enregistrer|saisis|saisir|fais|faire|écris|écrire";

/** What the books' own lists hold. */
const kept =
  "moyen_de_paiement|moyens_de_paiement|mode_de_paiement|mode|catégorie|catégories|catégorie_de_dépenses|type_de_revenu|classification";
const settings =
  "tarif_horaire|taux_horaire|délai_de_paiement|numérotation|heures_calmes|heures_silencieuses|début_de_semaine|nom_de_l'_entreprise";

/** What people say whole in French. */
export const forms: FormWords = {
  ...questions,
  invoiceBegin: `${begin}|établis|établir|prépare|préparer nouvelle? facture`,
  incomeBegin: `${begin} nouveau|nouvelle? revenu|recette|encaissement`,
  expenseBegin: `${begin} nouvelle? dépense|frais`,
  taskBegin: `${begin} nouvelle? tâche`,
  callBegin: "note|noter|enregistre|enregistrer|saisir nouvel? appel",
  emailBegin: "note|noter|enregistre|enregistrer|saisir nouveau? mail|e-mail|email|courriel",
  talkBegin: "note|noter|enregistre|enregistrer nouvelle? conversation|visite|échange",
  noteBegin: "nouvelle|ajoute|ajouter|crée|créer|saisis|saisir|écris|écrire nouvelle? note",
  meetingBegin:
    "planifie|planifier|programme|programmer|organise|organiser|réserve|réserver|fixe|fixer|nouvelle|nouveau|ajoute|ajouter|crée|créer nouvelle|nouveau? réunion|rendez-vous|rdv|visio",
  contactBegin: `${begin} nouveau? contact`,
  goalBegin: `${begin}|fixe|fixer nouvel? objectif`,
  dealBegin: `${begin} nouvelle? affaire|opportunité`,

  taskAdd: `
    nouvelle|ajoute|ajouter|crée|créer|note nouvelle? ${task} pour|avant|d'_ici|à? <due> <task>, ${task} pour|avant|d'_ici? <due> <task>, mets|ajoute|note <task> à|sur|dans|aux liste|${tasks} (pour|avant <due>)?,
    nouvelle|ajoute|ajouter|crée|créer|note nouvelle? ${task} de? <task>, nouvelle|ajoute|ajouter|crée? nouvelle? ${task} pour|à|dans|sur <project> <task>, ${task} pour|sur|dans|de <project> <task>, ${task} pour <client> <task>, ${task} pour <members> <task>, ${task} pour <members> <task> pour|avant <due>,
    ${task} <task>, ajoute|mets|note <task> à|dans|sur|aux ${tasks}`,
  taskDone: `
    ${done} : <task>, ${task} <task> est? ${done}, <task> ${task} est? ${done}, fini|terminé|fait|bouclé|complété ${task} de? <task>, j'_ai fini|terminé|fait|bouclé ${task} de? <task>, marque ${task} <task> comme ${done}, coche ${task}? <task>, raye ${task}? <task>`,
  taskReopen: `rouvre ${task} <task>, décoche ${task} <task>`,
  taskDelete: `supprime|efface|enlève ${task} <task>`,
  taskAssign: `assigne|donne|confie ${task} de? <task> à <members>`,
  taskDue: `déplace|reporte ${task} <task> à|au <due>, ${task} <task> pour|avant <due>`,
  taskDueAny: "déplace|reporte|repousse|décale <task> à|au <due>",
  assignIt: "assigne-le|assigne-la|confie-le|confie-la|donne-le|donne-la à <members>",
  renameIt: "renomme-le|renomme-la|renomme-les en <name>, appelle-le|appelle-la <name>, change nom en|par <name>",
  sortIt:
    "non? mets-le|mets-la|mets-les|classe-le|classe-la|classe-les|range-le|range-la|passe-le|passe-la|note-le|note-la|compte-le|compte-la|enregistre-le|enregistre-la|impute-le|impute-la plutôt? en|dans|sous|comme|à|aux|au <sort> (pas|et_pas|au_lieu_de <rest>)?, non? mets|mettre|classe|range|passe|note|compte|enregistre|impute|bascule ça|cela|celle-là|celui-là|celle-ci dépense? plutôt? en|dans|sous|comme|à|aux|au <sort> (pas|et_pas|au_lieu_de <rest>)?, non? c'_était|c'_est|cétait|cest|ce_sont|c'_étaient|ça_va|ça_allait|ça_relève|ça_rentre|ça_doit_aller plutôt|en_fait? en|dans|sous|comme|du|des|de|à? <sort> (pas|et_pas|au_lieu_de <rest>)?",
  sortSet:
    "non? change|modifie|corrige|mets|passe catégorie en|à|pour|dans|par|sur <sort>, non? catégorie c'_est|est|était|doit_être|serait|en|à? <sort> (pas|et_pas|au_lieu_de <rest>)?, non? mauvaise catégorie c'_est|c'_était? <sort>",
  taskRetitle: `renomme ${task} <task> en <title>, change ${task} <task> en|par <title>`,
  taskRetitleAny: "renomme <task> en <title>",
  taskAssignAny: "assigne|confie|donne <task> à <members>",
  taskSnooze: "mets|remets en_veille tâche <task> jusqu'_à|jusqu'_au <what>",
  invoiceSnooze:
    "rappelle-moi facture de|du|d' <client> dans|le|à <what>, mets en_veille|en_pause facture de|du|d' <client> jusqu'_à|jusqu'_au|pour|pendant|pendant? <what>, mets facture? <invoice> en_veille|en_pause jusqu'_à|jusqu'_au|pour|pendant? <what>",
  taskReopenAny: "rouvre <task>",
  taskList: `
    ${tasks}, toutes ${tasks}, ${tasks} ouvertes|en_cours|restantes, ${tasks} de|du|pour|sur <project>, ${tasks} de|du|pour <client>, ${tasks} de <members>, quelles ${tasks} restent|reste_t_il|ai_je, quelles ${tasks} a <members>`,
  tasksMine: "mes tâches|todos, qu'est_ce que j'_ai à faire, qu'_ai_je à faire, qu'est-ce_que j'ai à faire",
  tasksToday: "tâches du jour, mes tâches du jour",
  tasksIn:
    "(mes)? tâches (à faire)? (de|du|pour|en|d_ici)? <period>, (quelles|mes) tâches (ai-je|j_ai)? (de|du|pour|en)? <period>",
  dueToday:
    "échéances du jour, c'est quoi mon|le programme|planning du jour, qu'est-ce_que j'ai à faire, que dois-je faire",
  dueWeek: "échéances de la semaine, c'est quoi mon|le programme|planning de la semaine",
  dueIn:
    "qu'est-ce_qui est dû|prévu (pour|en)? <period>, qu'est-ce_qui arrive_à échéance (en)? <period>, échéances de|du|pour|en? <period>, échéances d'aujourd'hui, qu'est-ce_que j'ai à faire (pour|en)? <period>, que dois-je faire (pour|en)? <period>, j'ai quoi à faire? (pour|en)? <period>, qu'est-ce_que j'ai (de)? prévu (pour|en)? <period>, c'est quoi mon|le programme|planning (de|du|pour)? <period>, c'est quoi que j'ai à faire (pour|en)? <period>",
  tasksOverdue: "tâches en_retard|en_souffrance, quelles tâches sont en_retard",
  tasksDone: `tâches ${done}`,
  projectAssign:
    "assigne|confie <project> à <members>, mets <members> sur <project>, <members> travaille|travaillent sur <project>",
  projectPlanned: "<item> pour <client> budget|valeur <amount> échéance|pour|livraison|délai? <due>",
  projectUnassign: "retire|enlève <members> de|du <project>, <members> ne travaille plus sur <project>",
  memberOwner: "nomme|mets <members> propriétaire",
  memberManager: "nomme|mets <members> manager|gestionnaire|responsable",
  memberEmployee: "nomme|mets <members> employé|employée",
  inviteOwner:
    "invite|inviter nouveau|nouvel|nouvelle? propriétaire|copropriétaire, je veux|voudrais inviter propriétaire|copropriétaire, invitation pour? propriétaire|copropriétaire",
  inviteManager:
    "invite|inviter nouveau|nouvel|nouvelle? gestionnaire|manager|gérant|gérante|responsable, je veux|voudrais inviter gestionnaire|manager|gérant|gérante|responsable, invitation pour? gestionnaire|manager|gérant|gérante|responsable",
  inviteEmployee:
    "invite|inviter nouveau|nouvel|nouvelle? employé|employée|collaborateur|collaboratrice|salarié|salariée|collègue, je veux|voudrais inviter employé|employée|collaborateur|collaboratrice|salarié|salariée|collègue, invitation pour? employé|employée|collaborateur|collaboratrice|salarié|salariée|collègue",
  memberRemove: "retire|enlève <members> de équipe",
  clientsOfMember: "quels clients a|suit <members>, clients de <members>",
  tasksOfAll: "sur quoi travaille équipe, que fait équipe, tâches de tous, tâches de équipe",
  projectsOfMember: "sur quels projets travaille|est <members>, projets de <members>",
  membersList: "qui est dans équipe, qui travaille ici|avec_nous, équipe|membres, montre équipe|membres, qui a accès",
  hoursOfMember:
    "qu a fait <members> <period>?, heures de <members> <period>?, combien a travaillé <members> <period>?",
  utilisation: "taux_d occupation <period>?, utilisation équipe? <period>?",
  projectHow: `où en est|sont <project>, où en sommes-nous avec|sur <project>, état|avancement de|du <project>, comment avance|va <project>`,
  projectRename:
    "renomme projet? <project> en <name>, change nom de|du <project> en|par <name>, <project> s'_appelle maintenant|désormais <name>",
  projectValue:
    "change|passe|mets|augmente|baisse|modifie projet? <project> à <amount>, change|passe|mets|augmente|baisse|modifie valeur|prix|budget|montant du|de|de_l'? projet? <project> à <amount>, projet? <project> vaut|passe_à|est_à|coûte|monte_à|descend_à maintenant|finalement? <amount> maintenant|au_total?, valeur|prix|budget|montant du|de|de_l'? projet? <project> est|passe_à|est_de maintenant? <amount> maintenant?",
  projectList: "tous? projets",
  projectsMine: "sur quoi je travaille, sur quoi est-ce_que je travaille, quels projets sont|j'_ai en_cours",
  serviceRename: "renomme service|prestation? <service> en <name>",
  serviceRate:
    "<serviceSaid> coûte|coute maintenant|désormais <amount> de|par|l'? heure?, service|prestation de|du|d'? <serviceSaid> est|passe|coûte|coute à? <amount> de|par|l'? heure? maintenant|désormais?, change|monte|baisse|mets|passe prix|tarif de|du|d' <serviceSaid> à <amount>, monte|baisse|passe|mets service|prestation de|du|d'? <serviceSaid> à <amount>",
  serviceAssign: "",
  serviceDelete:
    "supprime|efface|enlève|retire service|prestation de|du|d'? <serviceSaid>, supprime|efface|enlève|retire <serviceSaid> de|des services|prestations|tarifs, je ne propose|fais plus de? <serviceSaid>",
  serviceGone: "supprime|efface|enlève|retire service|prestation de|du|d'? <item>",
  clientUntag: "enlève|retire|supprime étiquette|tag <item> à|de|du|d' <client>",
  serviceList:
    "liste de|des prix|tarifs, grille tarifaire, mes|nos prix|tarifs, quels sont mes prix|tarifs, combien je facture|prends pour <rest>, combien est-ce_que je facture|prends pour <rest>, montre|affiche moi? mes prix|tarifs",
  projectBoard: "tableau|kanban des|de projets",
  projectBoardPriority: "tableau des|de priorités, tableau des projets par priorité",
  projectArchive: "archive projet? <project>",
  projectRestore: "restaure|désarchive projet? <project>",
  projectDelete: "supprime|efface projet <project>",
  projectScore: "note <project> <satisfaction> (sur 5)?, note de|pour <project> <satisfaction> (sur 5)?",
  hoursStart: `
    démarre|lance|commence chrono|chronomètre|minuteur|compteur sur|pour|de? <project>, démarre|lance|commence chrono|chronomètre|minuteur|compteur sur|pour|de? <client>, démarre|lance|commence chrono|chronomètre|minuteur|compteur, chrono sur|pour <project>,
    je commence à? travailler? sur <project>`,
  hoursStartOther: "démarre|lance|commence chrono|chronomètre|minuteur|compteur sur|pour|de <rest>",
  hoursStop: "arrête|stoppe|stop|coupe chrono|chronomètre|minuteur|compteur, j'arrête de travailler",
  hoursUnbilled:
    "heures non_facturées|à_facturer|pas_facturées|pas_encore_facturées (de|sur|pour|du <project>)?, heures non_facturées|à_facturer|pas_facturées (de|pour|du <client>)?, qu'est-ce_qui reste à facturer (à|pour <client>)?, que reste-t-il à facturer (à|pour <client>)?",
  hoursBill: `
    facture|facturer heures de|du|sur|à|pour <project>, facture|facturer heures de|du|à|pour <client>, facture|facturer à? <client> pour|toutes? heures|heures_non_facturées|heures_restantes|heures_faites, facture|facturer heures,
    fais|crée|prépare facture des|de|pour heures de|du|sur <project>, fais|crée|prépare facture à|pour <client> des|pour heures`,
  reminderDone:
    "rappel de|du|pour|sur|d' <reminder> est? fait|terminé|réglé, j'_ai fait rappel de|du|pour <reminder>, marque rappel de|du|pour|sur <reminder> comme fait|terminé",
  reminderSnoozeAny: "",
  reminderSnooze:
    "reporte|repousse|décale|déplace|remets rappel|le? à|au|pour|jusqu'_à|jusqu'_au <what>, reporte|repousse|décale|déplace|remets rappel de|du|pour|sur|d' <reminder> à|au|jusqu'_à|jusqu'_au <what>",
  reminderStop: "annule|supprime|enlève|arrête rappel de|du|pour|sur <reminder>",
  meetingLeads:
    "rappelle-moi|préviens-moi|avertis-moi <what> avant chaque|tous rendez-vous|rdv|réunion|réunions|appel, rappelle-moi|préviens-moi|avertis-moi <what> avant les? réunions|rendez-vous|rdv|appels, rappelle-moi|préviens-moi <what> avant",
  meetingLate:
    "je? serai|suis|chu|chuis|vais_être en? retard, je? serai|suis|chu|chuis|vais_être en? retard pour|à|au|avec|chez <rest>, je? serai|suis|chu|chuis|vais_être en? retard de <length>, <length> de? retard, je? serai|suis|chu|chuis|vais_être en? retard de <length> pour|à|au|avec|chez <rest>, <length> de? retard pour|à|avec <rest>",
  meetingNext:
    "prochaine réunion, prochain rendez-vous|rdv|appel, quand est prochaine réunion, quand est prochain rendez-vous|rdv|appel",
  meetingNextWith: `prochaine|prochains|prochaines réunion|réunions|rdv|rendez-vous|appels avec <client>, prochain rendez-vous|rdv|appel avec <client>, quand est|sont prochain|prochaine|prochains|prochaines rendez-vous|rdv|appel|appels|réunion|réunions avec <client>, c|c'_est qd|quand prochain|prochaine|prochains|prochaines rendez-vous|rdv|appel|appels|réunion|réunions avec <client>, quand est-ce que je vois|rencontre <client> prochaine_fois?, quand vois-je|rencontre-t-on? <client>, je vois <client> quand, quand je vois|revois|rencontre <client>, quand est-ce que je revois <client>, prochain rendez-vous|rdv|appel chez <client>`,
  meetingFree: `est-ce que <period> est libre|plein|pleine|chargé|chargée|pris|prise, <period> est libre|plein|pleine|chargé|chargée|pris|prise, je suis libre|occupé|occupée|pris|prise <period>, suis-je libre|occupé|occupée|pris|prise <period>, j'_ai quelque_chose <period>, ai-je quelque_chose <period>`,
  meetingWeek: `semaine est chargée|pleine|remplie comment, à quel point semaine est chargée|pleine|remplie, semaine est chargée|pleine|remplie, elle est chargée|pleine|remplie comment semaine`,
  meetingRetitle: "change titre de|du <meeting> en <title>",
  meetingAgenda:
    "change|mets ordre_du_jour de|du|pour <meeting> en|à <rest>, ordre_du_jour de|du|pour <meeting> : <rest>, ordre_du_jour de|du|pour <meeting> est <rest>",
  meetingNotes: "",
  meetingPlace: "lien|lieu de|du|pour <meeting> est|: <rest>, change|mets lien|lieu de|du <meeting> en|à <rest>",
  calendar: "cette semaine, calendrier, agenda, mon calendrier|agenda, calendrier|agenda de|du? <period>",
  calendarLink:
    "lien|adresse|url|abonnement du|de|au? calendrier|agenda, lien|adresse ics, abonner|m'abonner|connecter|synchroniser au|à? calendrier|agenda, connecter|synchroniser calendrier|agenda avec|à|dans google|apple|outlook",
  calendarLinkNew: "renouvelle|renouveler|change|changer|nouveau|nouvelle lien|adresse|url du|de? calendrier|agenda",
  calendarLinkOff:
    "désactive|désactiver|supprime|supprimer|coupe|couper lien|adresse|url|abonnement du|de? calendrier|agenda",
  portalLink:
    "portail|portail_client|lien_du_portail|accès_au_portail de|du|pour <client>, donne|envoie|crée|fais|montre|ouvre moi? portail|portail_client|lien_du_portail|accès_au_portail de|du|pour|à <client>, donne|envoie à <client> portail|lien_du_portail|accès_au_portail",
  portalNew:
    "renouvelle portail|lien_du_portail de|du|pour <client>, nouveau lien_du_portail|portail de|du|pour <client>",
  portalOff:
    "ferme|coupe|désactive|révoque|supprime|retire portail|portail_client|lien_du_portail|accès_au_portail de|du|pour|à <client>",
  portalList: "portails, portails clients, qui a portail|accès_au_portail, quels clients ont portail|accès_au_portail",
  documentShare:
    "partage document|fichier|contrat <document> avec <client> (dans|sur|par portail)?, partage <document> avec <client> dans|sur|par portail, partage <document> dans|sur|par portail, mets <document> dans|sur portail de|du <client>",
  documentUnshare:
    "arrête de partager document|fichier? <document> (avec <client>)?, ne partage plus document|fichier? <document> (avec <client>)?, retire|enlève <document> du portail (de <client>)?",
  dealOffer: `présente|soumets ${deal}|devis|avenant de|du? <deal> à|au <client>, demande à <client> d'approuver|de_valider|d_approuver ${deal}|devis|avenant de|du? <deal>, fais approuver|valider ${deal}|devis|avenant de|du? <deal> par <client>`,
  dealTakenBack: `retire ${deal}|devis|avenant de|du? <deal>`,
  calendarMonth: "calendrier|agenda du mois, vue mensuelle, calendrier mensuel",
  dealAdd: `${deal} : <title>, nouvelle|nouveau|ajoute|crée ${deal} avec|pour|de? <title>`,
  dealNew: `nouvelle|nouveau|ajoute|crée ${deal}`,
  dealWon: `
    on_a|nous_avons|j'_ai? gagné|remporté|signé|décroché|conclu ${deal} de|du|avec? <deal>, ${deal} de|du|avec? <deal> gagnée|gagné|signée|signé|conclue|remportée|est_gagnée|est_signée, marque ${deal} <deal> comme gagnée|gagné`,
  dealLost: `on_a|nous_avons|j'_ai? perdu ${deal} de|du|avec? <deal>, ${deal} de|du|avec? <deal> perdue|perdu|est_perdue|tombée_à_l'eau, marque ${deal} <deal> comme perdue|perdu`,
  dealReopen: `rouvre ${deal} de|du? <deal>`,
  dealUpdate: `${deal} de|du? <deal> vaut|passe maintenant? à? <amount>, change|passe ${deal} de|du? <deal> à <amount>`,
  dealShow: `où en est ${deal} de|du? <deal>, ${deal} de|du <deal>`,
  dealList: `${deals}, mes|toutes ${deals}, ${deals} avec|de|chez <client>, quelles ${deals} avons-nous|ai-je|on_a avec|chez <client>`,
  dealsOpen: `${deals} ouvertes|en_cours|ouverts`,
  dealsWon: `on_a|avons-nous|nous_avons gagné ${deal}, ${deals} gagnées|gagnés|signées, combien d'? ${deals} avons-nous|on_a|ai-je gagnées|gagné`,
  dealsLost: `${deals} perdues|perdus`,
  budgetSet: `
    budget|plafond|limite de? <amount> ${monthly} pour|en <category> ${monthly}, budget|plafond|limite pour? <category> à|de? <amount> ${monthly}, nouveau|mets|fixe|crée budget de? <amount> ${monthly} pour|en <category> ${monthly},
    mets|fixe|monte|baisse|change budget <category> à <amount> ${monthly}, mets|fixe|monte|baisse|change budget pour|de|du|des <category> à <amount> ${monthly}`,
  budgetShow: `
    combien de budget il? me? reste, combien il? me? reste de|sur budget, combien me reste-t-il de|sur budget,
    est-ce que? j ai dépassé pour|sur|en <category> (ce mois)?, suis-je au-dessus pour|sur|en <category> (ce mois)?, budgets, mes budgets, budget, où en est|sont budget|budgets, où en est|sont budget pour|de|du|des? <category>, combien reste-t-il dans|du|de|sur? budget pour|de|du|des? <category>,
    combien il? reste dans|du|de|sur? budget pour|de|du|des? <category>, budget pour|de|du|des <category>, que reste-t-il du budget <category>`,
  budgetRemove: "supprime|enlève|retire budget pour|de|du|des? <category>",
  forecast: `
    combien je_vais|vais-je|va-t-on|on_va recevoir|toucher|gagner|encaisser|dépenser|payer (en|au|le|la)? <period>, trésorerie, prévision, prévisions, prévision|prévisions de trésorerie, prévision|prévisions de? trésorerie? de|des|du|pour|sur? <period>, trésorerie de|des|du|pour|sur? <period>, flux de trésorerie, cash-flow, cash-flow de|des|du|pour|sur? <period>,
    qu'est-ce_qui va rentrer <period>?, qu'est-ce_qui rentre <period>?, prévision|prévisions jusqu'_au|à? <due>`,
  board: "tableau",
  boardClients: "tableau des|de clients",
  boardInvoices: "tableau des|de factures",
  recurringPause: `mets|mettre en pause <arrangement>, mets|mettre en pause <which>, mets <arrangement> en pause, suspends <arrangement>, pause <arrangement>`,
  recurringResume: `reprends|réactive|relance <arrangement>, reprends|réactive <which>`,
  recurringSkip: `saute|passe|ignore prochain|prochaine <which>, saute|ignore <which> ce|prochain mois, saute|ignore <arrangement>`,
  recurringEnd: `arrête|termine|résilie|stoppe|annule <arrangement>`,
  recurringUpdate: `<arrangement> passe|monte|descend à <amount> ${monthly}, change|monte|baisse|passe <arrangement> à <amount> ${monthly}`,
  recurringList:
    "récurrents, quelles|mes écritures|choses|dépenses récurrentes (ai-je|j'ai)?, qu'est-ce_qui revient, écritures récurrentes",
  recurringExpenses:
    "dépenses récurrentes|fixes|régulières, charges fixes|récurrentes, mes? abonnements, quels abonnements ai-je|j'ai, quels|quelles sont (mes|les)? charges|dépenses|frais|coûts fixes|récurrentes|récurrents, combien (je|on) paie|paye|dépense (en|d'|pour|dans)? (mes|les)? abonnements|charges_fixes (par|chaque mois)?, combien me coûtent (mes|les)? abonnements (par|chaque mois)?, quels sont (mes)? abonnements, frais fixes, coûts fixes, combien sont (mes)? charges fixes (par mois)?",
  recurringIncome: "revenus récurrents|fixes|réguliers, mes forfaits",
  undoSeveral:
    "annule|annuler|défais les? <count> derniers|dernières (changements|entrées|saisies)?, annule|annuler|défais les derniers|dernières <count> (changements|entrées|saisies)?",
  undoToday:
    "annule|annuler|défais|supprime|efface tout ce_que j'ai|on_a fait|noté|saisi|écrit aujourd'hui, annule|annuler|défais|supprime|efface tout d'aujourd'hui|aujourd'hui, annule|annuler|défais toute la journée",
  undoAll: "défais tout, tout annuler, annule tout ça",
  undoBoth: "annule|annuler|défais|supprime|efface les deux, annule-les tous|toutes les deux",
  recurringCancel: "résilie|résilier <which>",
  bestMonth: "meilleur mois, quel est|était mon meilleur mois",
  supplyAdd: "nouvelle|nouveau|ajoute fourniture|article <name>, ajoute <name> au stock|à_l'inventaire",
  supplyUse: `j'_ai? utilisé|pris|consommé <quantity> ${some} de <supply>, j'_ai? utilisé|pris|consommé <quantity> <supply>, utilisé|pris|consommé <quantity> ${some} de <supply>, utilisé|pris|consommé <quantity> <supply>`,
  supplyBuy: `acheté|reçu|racheté <quantity> ${some} de <supply>, acheté|reçu|racheté <quantity> <supply> de_plus|en_plus?, j'_ai acheté|reçu|racheté <quantity> <supply>, j'_ai acheté|reçu|racheté <quantity> ${some} de <supply>`,
  supplySet: `stock|inventaire <quantity> (${some} de|d')? <supply>, il? reste plus_que|encore|seulement? <quantity> ${some} de|d' <supply>, il? reste plus_que|encore|seulement? <quantity> <supply>, il y_a|nous_avons|on_a encore? <quantity> <supply> en stock`,
  supplyOut: "plus de|d' <supplySaid>, il n' y a plus de|d' <supplySaid>, on n' a plus de|d' <supplySaid>",
  supplyReorder: "",
  supplyRename: "",
  supplyFrom: "",
  supplyArchive:
    "archive fourniture|stock|article? de|du|d'? <supplySaid>, supprime|enlève|retire <supplySaid> de|du|des stock|inventaire|fournitures",
  supplyShow:
    "combien de|d' <supplySaid> reste-t-il|il_reste|avons-nous|on_a|en_stock, reste-t-il du|de|des? <supplySaid>, stock de|d' <supplySaid>",
  supplyLow:
    "qu'est-ce_qui manque (en stock)?, que faut-il commander|racheter|acheter, qu'est-ce_qu'il faut commander|racheter|acheter, stock bas|faible, qu'est-ce_qui est bas (en stock)?",
  supplyList: "stock, inventaire, stocks, fournitures, qu'est-ce_qu'on a|il_y_a en stock, qu'avons-nous en stock",
  supplierAdd: "nouveau|nouvelle|ajoute|crée fournisseur|fournisseuse <name>",
  supplierShow: "fournisseur <supplier>, fiche|coordonnées du|de fournisseur? <supplier>",
  supplierUpdate:
    "téléphone|numéro de|du <supplier> est? <phone>, email|mail de|du <supplier> est? <email>, ajoute téléphone|numéro de|du <supplier> <phone>",
  supplierRename: "",
  supplierArchive: "",
  supplierList: "fournisseurs, mes|nos|tous fournisseurs, chez qui achetons-nous|on_achète|j'achète",
  goalAdded:
    "ajoute|mets <delta> de_plus? à|au|sur|dans|pour objectif? <goal>, <delta> de plus pour|à|sur objectif? <goal>",
  goalAddedIt: "",
  goalAim:
    "change|mets|monte|passe|augmente|baisse|réduis objectif (de|du|d' <goalSaid>)? à <amount>, change|mets|monte|passe|augmente|baisse|réduis objectif <goalSaid> à <amount>, change|mets|monte|passe|augmente|baisse|réduis objectif (de|du|d' <goalSaid>)? à <target>, objectif (de|du|d' <goalSaid>)? doit|devrait être de? <amount>, objectif <goalSaid> doit|devrait être de? <amount>, objectif (de|du|d' <goalSaid>)? est maintenant de? <amount>",
  goalDue:
    "repousse|décale|reporte|prolonge objectif (de|du|d' <goalSaid>)? à|au|jusqu'_à|jusqu'_au|jusqu'_en|en <due>, repousse|décale|reporte|prolonge objectif (de|du|d' <goalSaid>)? à|au|jusqu'_à|jusqu'_au|jusqu'_en|en <period>",
  goalRename: "renomme objectif (de|du|d' <goalSaid>)? en <name>, renomme objectif <goalSaid> en <name>",
  goalSet: "objectif <goal> à|est_à|en_est_à <value>, <goal> en_est_à|est_à <value>",
  goalDone: "objectif <goal> atteint|rempli|accompli, <goal> atteint|atteinte",
  goalDelete:
    "supprime|enlève|efface objectif <goal>, supprime|enlève|efface objectif, supprime|enlève|efface objectif de|du|d'? <goalSaid>",
  goalAimed: "change|augmente|baisse|passe objectif de|du|d'? <item> à <amount>",
  goalGone: "supprime|efface|enlève objectif de|du|d'? <item>",
  goalList: "objectifs, mes objectifs, où en sont objectifs",
  documentContracts: `${papers}, ${papers} de|du|avec|d' <client>, ${papers} de|du <project>, montre-moi|envoie-moi|trouve|ouvre|cherche|donne-moi ${papers} de|du|avec|d' <client>, où est ${papers} de|du|avec <client>, montre|envoie ${papers} de|du|avec <client>`,
  documentProposals:
    "propositions, proposition|propositions de|du|pour|à <client>, montre-moi|envoie-moi|trouve proposition de|du|pour <client>",
  documentReceipts: "reçus, justificatifs, mes reçus|justificatifs",
  documentInsurance: "attestations|attestation d'assurance",
  documentList:
    "documents, fichiers, mes documents|fichiers, documents|fichiers de|du|d'|pour|avec <client>, documents|fichiers de|du|d'|pour <project>, quels documents|fichiers ai-je|j'ai|on_a pour|de|du <client>",
  documentSend: "envoie-moi document|fichier <document>, télécharge document|fichier <document>",
  documentDelete: "supprime|efface document|fichier <document>",
  documentLink: "",
  documentRename: "",
  documentShow: "",
  contactUpdate: "téléphone|numéro de <contact> est <phone>, email|mail de <contact> est <email>",
  contactDelete: "supprime|efface|enlève contact <contact>, supprime|efface|enlève <contact> des|de contacts",
  contactList: "contacts, mes|tous contacts, carnet d'adresses, liste des|de contacts",
  checklistAdd: "nouvelle|crée|enregistre? checklist|liste_de_contrôle pour|de? <name>",
  guideAdd: "nouveau|enregistre guide pour|sur|de? <name>",
  strategyAdd: "nouvelle|enregistre stratégie pour|de? <name>",
  tipAdd:
    "nouveau|nouvelle|enregistre astuce|conseil pour|sur? <name>, conseil à garder|retenir|noter <name>, garde|note ce? conseil <name>",
  resourceAdd: "",
  resourceItem: "ajoute|mets <lines> à|sur|dans checklist|liste de|du|d'? <resourceSaid>",
  resourceItemOff: "",
  resourceRename: "renomme checklist|liste|guide|ressource de|du|d'? <resourceSaid> en <name>",
  resourceNote: "",
  resourceDelete:
    "supprime|efface|enlève checklist|liste|guide|ressource|conseil|stratégie de|du|d'? <resourceSaid>, supprime|efface <resource>",
  checklists: "checklists, mes checklists, listes de contrôle",
  guides: "guides, mes guides",
  strategies: "stratégies, mes stratégies",
  tips: "astuces, conseils, mes astuces|conseils",
  resourceList: "ressources, mes|toutes ressources",
  resourceShow: "ouvre|montre|affiche checklist|liste|guide|ressource? <resource>",
  resourceTick: "coche point? <line> de|dans|sur <resource>",
  resourceUntick: "décoche point? <line> de|dans|sur <resource>",
  clientMerge: "fusionne|fusionner <client> avec|dans|et <into>, fusionne client <client> avec|dans <into>",
  clientDuplicates: "doublons, clients en double, y a-t-il des? doublons, des? doublons, cherche doublons",
  importFile:
    "importer, importe|importer des? clients|contacts|revenus|dépenses|factures|données|fichier|excel|csv (depuis|d'un fichier|excel|csv)?, je veux importer des? clients|contacts|revenus|dépenses|factures|données, comment importer clients|contacts|données?",
  importTemplate: "modèle d'import pour|de|des? <what>, modèle pour importer <what>",
  exportAll:
    "exporte|exporter, exporte|exporter tout|données|toutes_les_données, exporte|exporter tout|données|ça? en|au|comme csv, télécharge|télécharger données|tout, sauvegarde",
  exportCsv:
    "exporte|exporter|télécharge|télécharger <what>, exporte|exporter|télécharge <what> en|au|comme csv, <what> en csv",
  exportExcel:
    "exporte|exporter tout|données? en|vers excel|xlsx, tout en excel, envoie-moi|donne-moi|sors-moi tout|données en|sur excel|xlsx",
  exportTableExcel:
    "exporte|exporter|télécharge|télécharger|envoie-moi <what> en|vers|au excel|xlsx, <what> en excel|xlsx",
  exportJson: "exporte|exporter tout|données? en json, tout en json",
  activityAsked: "",
  find: "cherche|trouve|recherche|rechercher <what>, où ai-je écrit|noté <what>",
  enteredAlready:
    "ai-je|j'ai|est-ce_que_j'ai déjà noté|saisi|enregistré|entré <what> deux_fois?, ai-je|j'ai|est-ce_que_j'ai noté|saisi|enregistré|entré <what> deux_fois|déjà, ai-je|j'ai|est-ce_que_j'ai noté|saisi|enregistré deux_fois <what>",
  periodReport:
    "rapport|rapports|bilan, résumé|bilan|récap|récapitulatif|synthèse|point|rapport de|du|sur le|la? <period>, fais|fais-moi|donne|donne-moi|montre|montre-moi|envoie-moi résumé|bilan|récap|récapitulatif|synthèse|point|rapport de|du|sur le|la? <period>, c'était comment le|la? <period>, ça a donné quoi le|la? <period>, comment s'est passé le|la? <period>, comment était|a_été|va le|la? <period>, comment va|se_passe|se_présente|avance le|la|l' mois|semaine|trimestre|année, j'en_suis|on_en_est|en_suis-je|en_est-on où <period>, où j'en_suis|on_en_est|en_suis-je|en_est-on <period>, montre|montre-moi le|la? <period>",
  tax: "combien de? (la|mes)? tva|taxes|tps|tvq|tvh (et|pis|puis|ou la|les? tvq|tps)? j'ai|ai-je|on_a facturé|facturée|facturées|chargé|chargée|chargées|perçu|perçue|perçues|collecté|collectée|collectées <period>?, rapport|résumé|récapitulatif tva|fiscal|impôts de|du? <period>?, tva de|du <period>, combien de? tva|impôts|tps|tvq|taxes (pis|et|puis tvq)? j'ai|j_ai|dois-je|on_a à? remettre|verser|déclarer|reverser|payer (pour|de|du|sur)? <period>?, combien de? tva|impôts dois-je|je_dois|on_doit|ai-je_collecté payer|reverser? (pour|de|du|sur)? <period>?, combien de? tva|taxes|impôts (je)? mets|mettre|mettre_de de_côté (pour|de|du|sur)? <period>?, tva|impôts à payer|reverser (pour|de|du|sur)? <period>?, combien je|on dois|doit de tva|impôts (pour|de|du|sur)? <period>?, je|on dois|doit combien de tva|impôts (pour|de|du|sur)? <period>?",
  listAdd: `nouvelle|nouveau|ajoute|ajouter|crée|créer nouvelle|nouveau? ${kept} appelée|appelé? <name>, ajoute <name> comme ${kept}`,
  listRename: `renomme|change ${kept} <what> en|à <name>`,
  listRemove: `supprime|retire|archive ${kept} <name>`,
  rateSet:
    "taux_de_change|cours <rest>, mets|change|fixe taux_de_change|taux|cours <rest>, taux de|du|d'_? dollar|usd|euro|eur|livre|gbp|franc|chf|cad|livre|yen <rest>, 1|un <what> est|fait|vaut|= <rest>, 1|un <what> c'_est <rest>, dollar|usd|euro|eur|franc|livre est|vaut|fait <rest>",
  settingSet: `mets|change|fixe ${settings} à|sur? <rest>, ${settings} est|sont|de|à? <rest>`,
  settingShow: `moyens_de_paiement, catégories, quel|quelle|quels est|sont? ${settings}`,
  eraseAll: "supprime|efface|supprimer|effacer toutes? mes? données, supprime mon compte",
  pushOff:
    "pas de notifications|messages|rappels week-end|weekend|week-ends|weekends, ne me? dérange|dérangez pas week-end|weekend|week-ends|weekends, désactive|désactiver|désactivez|coupe|couper|arrête|arrêter|stoppe|stop <what>, plus de|d' <what>, je ne veux plus de|d' <what>",
  pushOn: "active|activer|réactive|réactiver <what>",
};
