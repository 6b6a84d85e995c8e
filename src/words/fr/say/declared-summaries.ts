/** What each command does, in a line. */
export const summaries: Readonly<Record<string, string>> = {
  "Record money you received or expect": "Noter de l'argent reçu ou attendu",
  "Record money you spent or have to pay": "Noter de l'argent dépensé ou à payer",
  "Income entries, newest first": "Les recettes, les plus récentes d'abord",
  "Expenses, newest first": "Les dépenses, les plus récentes d'abord",
  "Delete the last entry, or the last income, expense, payment or draft invoice":
    "Supprimer la dernière écriture, ou la dernière recette, la dernière dépense, le dernier paiement ou brouillon",
  "What recurs: list it, or show one": "Ce qui est récurrent : la liste, ou une écriture",
  "Change the amount, rhythm or anything else of what recurs, from now on":
    "Changer le montant, le rythme ou autre chose de ce qui est récurrent, à partir de maintenant",
  "Leave out the next time of something that recurs": "Sauter la prochaine fois de quelque chose de récurrent",
  "Stop something that recurs for now": "Mettre en pause quelque chose de récurrent",
  "Let something paused or ended recur again, from today on":
    "Reprendre quelque chose en pause ou fini, à partir d'aujourd'hui",
  "End something that recurs, now or after a day": "Arrêter quelque chose de récurrent, maintenant ou après un jour",
  "What may be spent in a category each month; alone, what was spent of it":
    "Ce qui peut être dépensé par mois dans une catégorie ; seul, ce qui en est dépensé",
  "What was spent of each budget, or of one": "Ce qui est dépensé de chaque budget, ou d'un seul",
  "Take a budget away": "Retirer un budget",
  "What each payment mode holds, and everything together": "Ce qu'il y a par mode de paiement, et tout ensemble",
  "The books at a glance, with every other report as a button":
    "Les livres en un coup d'œil, avec tous les autres bilans en boutons",
  "What came in, by client, month, classification …": "Ce qui est entré, par client, mois, classification …",
  "What went out, by category, vendor, month …": "Ce qui est sorti, par catégorie, fournisseur, mois …",
  "Income less expenses, by month, quarter, year or client":
    "Les recettes moins les dépenses, par mois, trimestre, année ou client",
  "How long clients take to pay, the slowest first":
    "Combien de temps les clients mettent à payer, le plus lent d'abord",
  "Put what was spent somewhere under a category, and what comes":
    "Ranger ce qui a été dépensé quelque part sous une catégorie, et ce qui viendra",
  "Your best clients by money received": "Tes meilleurs clients par argent encaissé",
  "Tax invoiced per rate and deductible expenses per category; this quarter unless said otherwise":
    "La taxe facturée par taux et les dépenses déductibles par catégorie ; ce trimestre, sauf indication contraire",
  "What is coming in and going out: due invoices, expected and recurring entries":
    "Ce qui va entrer et sortir : factures à échéance, écritures attendues et récurrentes",
  "What was entered or changed lately": "Ce qui a été écrit ou modifié ces derniers temps",
  "What today holds; `digest week`, `digest month`, `digest preview`, and when it comes by itself":
    "Ce que la journée apporte ; `digest week`, `digest month`, `digest preview`, et quand cela vient tout seul",
  "Add a client or lead; alone, list them": "Ajouter un client ou un prospect ; seul, la liste",
  "Show everything about a client": "Montrer tout d'un client",
  "List clients by stage, status, source, tag, owner or what is outstanding":
    "Lister les clients par étape, état, origine, étiquette, responsable ou restant dû",
  "Move a client to another stage": "Faire passer un client à une autre étape",
  "Change anything about a client; `none` clears it": "Changer quoi que ce soit d'un client ; `none` vide",
  "Put tags on a client": "Mettre des étiquettes à un client",
  "Take tags off a client": "Retirer des étiquettes à un client",
  "Hide a client, keeping everything about it": "Cacher un client, en gardant tout ce qui le concerne",
  "Bring an archived client back": "Rétablir un client archivé",
  "Delete a client that has no invoices, payments or income":
    "Supprimer un client sans factures, paiements ni recettes",
  "Make two clients one: everything moves to the one that stays":
    "Fusionner deux clients : tout passe à celui qui reste",
  "Clients that may be one, with buttons to merge them":
    "Les clients qui n'en font peut-être qu'un, avec des boutons pour les fusionner",
  "Add a deal that may come of a client; alone, list the open ones":
    "Ajouter une affaire possible avec un client ; seul, la liste de celles en cours",
  "List deals: open ones first, or of a client or stage":
    "Lister les affaires : celles en cours d'abord, ou d'un client ou d'une étape",
  "Show a deal": "Montrer une affaire",
  "A deal is won: its client becomes a client": "Une affaire est gagnée : son prospect devient client",
  "A deal is lost": "Une affaire est perdue",
  "A deal that was decided is open again": "Une affaire décidée est de nouveau en cours",
  "Change a deal: its value, title, client or close day":
    "Changer une affaire : sa valeur, son titre, son client ou le jour de conclusion",
  "Count the clients at each stage, with their contract values":
    "Compter les clients à chaque étape, avec la valeur de leurs contrats",
  "The pipeline, or the invoices, as one message with buttons that move them on":
    "Le pipeline, ou les factures, en un message avec des boutons pour les faire avancer",
  "Which sources bring clients and revenue": "Quelles origines amènent des clients et des recettes",
  "Add a project; alone, list them": "Ajouter un projet ; seul, la liste",
  "Show everything about a project": "Montrer tout d'un projet",
  "List projects by client, status, priority or member": "Lister les projets par client, état, priorité ou membre",
  "Change anything about a project; `none` clears it": "Changer quoi que ce soit d'un projet ; `none` vide",
  "Move a project to another status or priority": "Faire passer un projet à un autre état ou une autre priorité",
  "Projects by status or priority, with buttons that move them":
    "Les projets par état ou priorité, avec des boutons pour les déplacer",
  "Note how satisfied the client was with a project, 1 to 5": "Noter la satisfaction du client, de 1 à 5",
  "Hide a project, keeping everything about it": "Cacher un projet, en gardant tout ce qui le concerne",
  "Bring an archived project back": "Rétablir un projet archivé",
  "Delete a project that has no money and no hours": "Supprimer un projet sans argent ni heures",
  "Add a service to a project: hourly, fixed, or priced by a unit of your own":
    "Ajouter une prestation à un projet : à l'heure, au forfait, ou à une unité à toi",
  "Change a service: rate, pricing, status, duration, who does it; `none` clears":
    "Changer une prestation : tarif, tarification, état, durée, qui la fait ; `none` vide",
  "Services with their prices, values and income": "Les prestations avec leurs prix, valeurs et recettes",
  "Delete a service that has no hours and no money": "Supprimer une prestation sans heures ni argent",
  "Add a task; alone, list your own": "Ajouter une tâche ; seul, la liste des tiennes",
  "Tick a task off": "Cocher une tâche",
  "Open a task again that was ticked off": "Rouvrir une tâche cochée",
  "Be told of a task again later, and not before": "Reporter le rappel d'une tâche",
  "Open tasks: mine, all, overdue, of a project or a client; or those done":
    "Les tâches ouvertes : les miennes, toutes, en retard, d'un projet ou d'un client ; ou les faites",
  "Change a task: who does it, until when, its words, where it belongs":
    "Changer une tâche : qui la fait, pour quand, ses mots, à quoi elle appartient",
  "Delete a task": "Supprimer une tâche",
  "Log hours worked; alone, list them": "Noter des heures travaillées ; seul, la liste",
  "Start a timer; one that is running is stopped and logged first":
    "Lancer un chronomètre ; celui qui tourne est d'abord arrêté et noté",
  "Stop the timer and log its time": "Arrêter le chronomètre et noter son temps",
  "Hours logged, the newest first: of a period, project, client or member, billed or not":
    "Les heures notées, les plus récentes d'abord : d'une période, d'un projet, client ou membre, facturées ou non",
  "Delete the hours you logged last": "Supprimer les dernières heures que tu as notées",
  "How a project is going; without one, all that are open":
    "Où en est un projet ; sans nom, tous ceux qui sont ouverts",
  "Hours worked, by project, client, member, service, day or month":
    "Les heures travaillées, par projet, client, membre, prestation, jour ou mois",
  "Log a call, email, meeting, text or note, with its next step and follow-up; alone, list them":
    "Noter un appel, e-mail, rendez-vous, message ou une note, avec la prochaine étape et la relance ; seul, la liste",
  "What happened with a client, newest first: calls, emails, meetings, notes, invoices, payments, stages":
    "Ce qui s'est passé avec un client, le plus récent d'abord : appels, e-mails, rendez-vous, notes, factures, paiements, étapes",
  "Clients you have not been in touch with for a while, 30 days unless told; leads 14":
    "Les clients sans nouvelles depuis un moment, 30 jours sauf indication ; les prospects, 14",
  "Be reminded of something, once or again and again; alone, list what is open":
    "Un rappel, une fois ou à répétition ; seul, la liste",
  "Your open reminders: those that wait for you, then those to come":
    "Tes rappels : ceux qui t'attendent, puis ceux à venir",
  "Be done with a reminder; of a repeating one, with this time":
    "Finir un rappel ; d'un rappel récurrent, cette fois-ci",
  "End a reminder, a repeating one with all its times to come":
    "Arrêter un rappel, un récurrent avec toutes ses fois à venir",
  "Put a reminder off: 15 min, 1h, tomorrow, next week, until monday 10am":
    "Reporter un rappel : 15 min, 1h, demain, la semaine prochaine, lundi 10h",
  "Book a meeting, once or recurring": "Prévoir un rendez-vous, une fois ou récurrent",
  "Move a meeting, one of a series, or the whole series":
    "Déplacer un rendez-vous, un seul d'une série, ou toute la série",
  "Call off a meeting, one of a series, or the whole series":
    "Annuler un rendez-vous, un seul d'une série, ou toute la série",
  "Change what a meeting is called, its agenda, link, medium, client or priority; `none` clears":
    "Changer le nom d'un rendez-vous, son ordre du jour, lien, moyen, client ou sa priorité ; `none` vide",
  "Show a meeting, with its calendar file": "Montrer un rendez-vous, avec son fichier d'agenda",
  "Your meetings of a day, week or any period, or those with a client":
    "Tes rendez-vous d'un jour, d'une semaine, d'une période, ou avec un client",
  "Your calendar of a week or a month, as text and image":
    "Ton agenda d'une semaine ou d'un mois, en texte et en image",
  "The secret address to subscribe your calendar in Google, Apple or Outlook; `renew` or `off`":
    "L'adresse secrète pour s'abonner à ton agenda dans Google, Apple ou Outlook ; `renew` ou `off`",
  "A message to forward when you are running late for a meeting":
    "Un message à transférer quand tu es en retard à un rendez-vous",
  "Be reminded of a meeting again in a few minutes": "Rappeler un rendez-vous dans quelques minutes",
  "Log what was said in a meeting with its client": "Noter ce qui s'est dit à un rendez-vous chez son client",
  "How long before meetings, or before one of them, you are reminded":
    "Combien de temps avant les rendez-vous, ou l'un d'eux, vient le rappel",
  "Write an invoice": "Faire une facture",
  "Draft an invoice of a client's or project's unbilled hours, at their rates":
    "Un brouillon de facture des heures non facturées d'un client ou d'un projet, à leurs tarifs",
  "Draft an invoice of what is left of a project's value, or of a part of it":
    "Un brouillon de facture du reste de la valeur d'un projet, ou d'une partie",
  "Mark an invoice as sent": "Marquer une facture comme envoyée",
  "Book a payment of an invoice, all or part of it": "Noter le paiement d'une facture, entier ou partiel",
  "Change an invoice: due day, amount, tax, discount, status":
    "Changer une facture : échéance, montant, taxe, remise, état",
  "Add, change or remove lines of an invoice": "Ajouter, changer ou enlever des lignes d'une facture",
  "Put an income entry on an invoice as a line": "Mettre une recette sur une facture comme ligne",
  "Take an income entry off its invoice": "Retirer une recette de sa facture",
  "Give money of an invoice back": "Rendre de l'argent d'une facture",
  "Take a payment of an invoice back": "Reprendre le paiement d'une facture",
  "Void an invoice; it keeps its number and counts for nothing":
    "Annuler une facture ; elle garde son numéro et ne compte pour rien",
  "Show an invoice": "Montrer une facture",
  "An invoice as a PDF, ready for the client": "Une facture en PDF, prête pour le client",
  "A text to forward to a client who has not paid; alone, who to chase":
    "Un texte à transférer à un client qui n'a pas payé ; seul, qui relancer",
  "Be told of an unpaid invoice again later, and not before": "Reporter le rappel d'une facture impayée",
  "List invoices, with counts and totals per status": "Lister les factures, avec nombres et totaux par état",
  "What happened to an invoice: who changed what, when and from where":
    "Ce qui est arrivé à une facture : qui a changé quoi, quand et d’où",
  "Find anything by words: clients, invoices, entries, notes …":
    "Trouver n'importe quoi par des mots : clients, factures, écritures, notes …",
  "Bring in clients, contacts, income, expenses, invoices or a bank statement from a CSV or Excel file":
    "Importer clients, contacts, recettes, dépenses, factures ou un relevé bancaire d'un fichier CSV ou Excel",
  "Get the books as a file: CSV, Excel, or JSON with everything":
    "Recevoir les livres en fichier : CSV, Excel, ou JSON avec tout",
  "Delete everything in these books for good: offers an export first and asks for the word":
    "Effacer tout ce qu'il y a dans ces livres pour de bon : propose d'abord un export et demande le mot",
  "All client income with its client, project, service, invoice and payment mode; set or change each link":
    "Toutes les recettes avec leur client, projet, prestation, facture et mode de paiement ; régler ou changer chaque lien",
  "Who owes you what on invoices": "Qui te doit quoi sur des factures",
  "Invoices that are past due": "Les factures en retard",
  "What is owed by age: current, 1–30, 31–60, 61–90, 90+ days past due":
    "Ce qu'on te doit par ancienneté : à venir, 1–30, 31–60, 61–90, plus de 90 jours de retard",
  "What you invoiced in a period; this year unless said otherwise":
    "Ce que tu as facturé dans une période ; cette année, sauf indication contraire",
  "Add a business contact; alone, list them": "Ajouter un contact professionnel ; seul, la liste",
  "Show a contact: phone, email, address": "Montrer un contact : téléphone, e-mail, adresse",
  "List the contacts, all or of a category": "Lister les contacts, tous ou d'une catégorie",
  "Change anything about a contact; `none` clears it": "Changer quoi que ce soit d'un contact ; `none` vide",
  "Delete a contact; undo brings it back": "Supprimer un contact ; annuler le fait revenir",
  "Set a goal with a target; alone, list the goals": "Fixer un objectif avec une cible ; seul, la liste",
  "Write down progress: what came to a goal, or where it stands":
    "Noter un progrès : ce qui s'ajoute à un objectif, ou où il en est",
  "How far the goals have come; with a name, one goal": "Où en sont les objectifs ; avec un nom, un seul",
  "Mark a goal as done": "Marquer un objectif comme atteint",
  "Change a goal's name, target, day, or the figure it follows":
    "Changer le nom, la cible, le jour d'un objectif, ou le chiffre qu'il suit",
  "Delete a goal; undo brings it back": "Supprimer un objectif ; annuler le fait revenir",
  "Keep a checklist, guide, strategy or tip; alone, list them":
    "Garder une liste de contrôle, un guide, une stratégie ou un conseil ; seul, la liste",
  "Show a resource, its items with buttons that tick them":
    "Montrer une ressource, avec des boutons pour cocher ses points",
  "Tick an item of a resource, or take its tick away": "Cocher un point d'une ressource, ou le décocher",
  "List the resources, all or of a kind or category": "Lister les ressources, toutes ou d'un genre ou d'une catégorie",
  "Change a resource, add items to it or remove one": "Changer une ressource, y ajouter des points ou en enlever un",
  "Delete a resource; undo brings it back": "Supprimer une ressource ; annuler la fait revenir",
  "Add a supplier; alone, list them": "Ajouter un fournisseur ; seul, la liste",
  "Show a supplier and what was bought there": "Montrer un fournisseur et ce qui y a été acheté",
  "List the suppliers": "Lister les fournisseurs",
  "Change a supplier; `none` clears": "Changer un fournisseur ; `none` vide",
  "Hide a supplier; adding it again brings it back": "Cacher un fournisseur ; l'ajouter de nouveau le fait revenir",
  "Keep something in stock; alone, list what there is": "Suivre quelque chose en stock ; seul, ce qu'il y a",
  "Take something out of stock": "Prendre quelque chose dans le stock",
  "Put something in stock": "Mettre quelque chose en stock",
  "Say how much there is": "Dire combien il y en a",
  "Show how much there is of something": "Montrer combien il y a de quelque chose",
  "List what there is; `low` lists what to order again": "Lister ce qu'il y a ; `low` liste ce qu'il faut recommander",
  "Change something in stock: name, unit, reorder level, supplier":
    "Changer quelque chose en stock : nom, unité, seuil de commande, fournisseur",
  "Keep something in stock no more; adding it again brings it back":
    "Ne plus suivre quelque chose en stock ; l'ajouter de nouveau le fait revenir",
  "Keep a file or picture you send, such as a receipt; alone, list the documents":
    "Garder un fichier ou une image que tu envoies, comme un reçu ; seul, la liste des documents",
  "List or search the documents, newest first": "Lister ou chercher les documents, les plus récents d'abord",
  "Show what is known of a document": "Montrer ce qu'on sait d'un document",
  "Send a document's file back to you": "Te renvoyer le fichier d'un document",
  "Say which client, project, invoice or last entry a document belongs to":
    "Dire à quel client, projet, facture ou dernière écriture appartient un document",
  "Change what a document is called, is, or belongs to; `none` clears":
    "Changer le nom d'un document, son genre ou à quoi il appartient ; `none` vide",
  "Delete a document; undo brings it back": "Supprimer un document ; annuler le fait revenir",
  "Correct the last entry, or the one on a card": "Corriger la dernière écriture, ou celle d'une carte",
  "Take back the last change, or the one on a card": "Annuler le dernier changement, ou celui d'une carte",
  "Bring forward what undo took back": "Rétablir ce qui a été annulé",
  "End the open question without writing anything": "Abandonner la question en attente sans rien écrire",
  "List everything, or explain one command": "Tout lister, ou expliquer une commande",
  "Show the settings, or change one": "Montrer les réglages, ou en changer un",
  "What waits until your quiet hours are over": "Ce qui attend la fin de tes heures calmes",
  "Set up your books, or say hello": "Préparer tes livres, ou dire bonjour",
  "Show everybody in the channel the answer that only you see":
    "Montrer à tout le canal la réponse que tu vois tout seul",
  "Show who you are here, and your accounts": "Montrer qui tu es ici, et tes comptes",
  "Get a code that ties another account of yours to these books":
    "Recevoir un code qui lie un autre de tes comptes à ces livres",
  "Untie the account you are writing from": "Délier le compte depuis lequel tu écris",
  "Make an invitation code for a new member, or for somebody's own books":
    "Faire un code d'invitation pour un nouveau membre, ou pour les livres de quelqu'un d'autre",
  "Enter an invitation code": "Donner un code d'invitation",
  "List who works in these books": "Lister qui travaille dans ces livres",
  "Give a member another role": "Donner un autre rôle à un membre",
  "Remove a member; what they wrote stays": "Retirer un membre ; ce qu'il a écrit reste",
  "What an hour of work brought, by client or project, and what each of them earned":
    "Ce qu'une heure de travail a rapporté, par client ou projet, et ce que chacun a rapporté",
  "What is left to bill: the rest of contracts and projects, unbilled hours, expected entries":
    "Ce qui reste à facturer : le reste des contrats et projets, les heures non facturées, les revenus attendus",
  "How much income is missing to an amount: this year unless said otherwise":
    "Combien de revenus manquent pour un montant : cette année sauf indication contraire",
  "Whether the balance, less what is to be paid in the next 30 days, is enough for an amount":
    "Si le solde, moins ce qui est à payer dans les 30 prochains jours, suffit pour un montant",
  "How many leads became clients, and the win rate: this year unless said otherwise":
    "Combien de prospects sont devenus clients, et le taux de réussite : cette année sauf indication contraire",
  "How many clients there were, who is new, and since when somebody is a client":
    "Combien de clients il y avait, qui est nouveau et depuis quand quelqu'un est client",
  "Put a deal before its client, to approve in their portal; `off` takes it back":
    "Présenter une affaire à son client, à approuver dans son portail ; `off` la retire",
  "Where a client sees their projects, invoices and shared documents; alone, who has a portal":
    "Où un client voit ses projets, factures et documents partagés ; seul, qui a un portail",
  "Show a document to its client in their portal; `off` stops":
    "Montrer un document à son client dans son portail ; `off` y met fin",
};
