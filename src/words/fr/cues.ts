import type { CueWords } from "../cue-words.ts";

/** What French phrases tell about a sentence. */
export const cues: CueWords = {
  common:
    "exactement, précisément, le, la, les, un, une, des, du, de, d', l', et, ou, à, au, aux, en, dans, pour, par, sur, avec, sans, chez, ce, cet, cette, ces, mon, ma, mes, ton, ta, tes, son, sa, ses, notre, nos, votre, vos, leur, leurs, je, j', tu, il, elle, on, nous, vous, ils, elles, me, m', te, se, s', lui, que, qu', qui, est, sont, était, a, ai, as, ont, avons, avez, ne, n', pas, plus, très, bien, aussi, mais, si, hier, aujourd'hui, demain, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, mois, semaine, année, jour, jours, heure, heures, prochain, prochaine, dernier, dernière, depuis, quoi, combien, quand, où, comment, y, c', ça, cela, matin, soir, euros",
  self: "je, j', j'ai, nous avons, on a, nous, je viens de, on vient de",
  question:
    "depuis quand, depuis combien de temps, qui, que, quoi, quel, quelle, quels, quelles, quand, où, comment, pourquoi, combien, combien de, qu'est-ce que, qu'est-ce qui, est-ce que, c'est quoi, à qui, avec qui, où en est, où en sont, à combien, ça donne quoi, c quand|quoi|qui|combien|comment, c est quand|quoi|qui|combien|comment",
  auxiliary:
    "est-ce, ai-je, a-t-il, a-t-elle, y a-t-il, est-il, dois-je, puis-je, as-tu, avons-nous, a-t-on, ont-ils, est-ce qu', quelqu'un",
  show: "rafraîchis-moi la mémoire sur, montre, montre-moi, remontre, remontre-moi, réaffiche, réaffiche-moi, ressors, ressors-moi, affiche, affiche-moi, liste, lister, liste-moi, liste des, donne-moi, donne moi, fais voir, voir, sors, sors-moi, ouvre la, cherche, trouve, trouve-moi, résumé, résumé de, récap, récapitulatif, fiche de, fiche, détails de, détail, détail de, infos sur, info sur, tout sur, rapport, bilan, dis-moi, fais-moi|faisons|fais un|le point sur, parle-moi|raconte-moi de, je veux voir, j'aimerais voir, ouvre-moi, aperçu, montre moi, consulter, le point sur, fiche d', fiche du, infos d', détails du, détails d', dossier",
  polite:
    "s'il te plaît, s'il vous plaît, stp, svp, peux-tu, tu peux, pouvez-vous, pourrais-tu, je voudrais, je veux, j'aimerais, il faut, merci de, veuillez, on va, vous pouvez",
  hypothetical:
    "failli, ai failli, a failli, j'ai failli, on a failli, à deux doigts de, vérifier|vérifie|voir|demander|demande si, faudrait, il faudrait, hésite, hésitent, peut-être, peut être, pourrait, pourraient, devrait, si, au cas où, sans doute, probablement, possible que, il se peut, imaginons, imagine, supposons, disons que, je pense que, je crois que, il paraît, on dirait, serait, ferait, paierait, achèterait, croisons les doigts, je croise les doigts, avec un peu de chance, éventuellement, je songe à, je pense à, j'envisage, envisage, j'hésite, en théorie, admettons, ça se trouve, risque de, à voir, hypothétique, aurait, j'ai rêvé, rêvé, espérons, si tout va bien, pourrais acheter, j'aurais, aurais, j'aurais bien, dès que, aussitôt que, sitôt que, une fois que, quand|lorsque * paiera|paieront|paie|paye|aura|auront|réglera|virera|versera|aurai, quand j'aurai, le jour où, tant que, à condition que, à condition d', pourvu que, à supposer que",
  wish: "suis reparti|repartie sans, j'ai résisté, l'ai reposé|laissé là, j'ai vu un|une|des, tentant, tentante, me tente, suis tenté, suis tentée, me fait de l'œil, j'espère, espère, espérons, j'aimerais gagner, j'aimerais acheter, je rêve, ce serait, ça serait, si seulement, un jour je|j'|on|nous|peut-être|il|elle|ils|ça, peut-être un jour, j'adorerais, je voudrais gagner, je voudrais acheter, vivement, pourvu que, il me faudrait, j'ai besoin, envie de, envie d', je souhaite gagner, j'aimerais bien, besoin d'un, besoin d'une, bien voulu que, j'aurais voulu, j'aurais bien voulu, j'aurais aimé",
  promise:
    "va payer, vont payer, va me payer, va régler, vont régler, va virer, va, vont, vais, paiera, paieront, payera, réglera, règlera, virera, enverra, a promis, promet, promettent, m'a promis, promis, dit qu', dit que, a dit que, a dit qu', ont dit, m'a dit, dit avoir, assure que, jure que, s'engage à, s'est engagé, compte payer, prévoit de, doit me payer, doit payer, doit encore, doit régler, je paierai, j'achèterai, je vais acheter, sera payé, sera payée, devrait payer, prévoit, je vais payer, on va, paye demain, paie demain, paiement prévu, s'engagent, je dois, je te dois, bien voulu que, voulu que",
  quote:
    "devis, un devis, devisé, chiffré, estimé, estimation, proposé, propose, proposent, proposition, offre, offert, offre de, tarif, tarifs, prix, prix de, demandé, demande, demandent, budget, coûte, coûtent, coûterait, vaudrait, facturerait, négocié à, négocie, en moyenne, d'habitude, normalement, grille tarifaire, annoncé, prix affiché, réclamé, j'ai réclamé",
  negation:
    "ne, n', pas, jamais, rien, aucun, aucune, sans, toujours pas, pas encore, plus rien, personne, refusé, refuse, rejeté, annulé le paiement, ni, presque, en attente de, j'attends toujours|encore, attend, n'a pas, impayé, a été rejeté|rejetée, été rejeté, été refusé",
  jest: "me doit une bière|explication|faveur, me doit un verre|café|coup|resto|dîner|déjeuner, me doit des excuses, je plaisante, je rigole, je blague, pour rire, c'est une blague, blague, non je déconne, je déconne, si seulement",
  smallTalk:
    "bonne|belle fin de semaine, bonne fds, belle journée|soirée|semaine, bon|bonne après-midi|aprem, bonne semaine, à la revoyure, bye bye?, bon dimanche|lundi|vendredi|samedi, bonne continuation, ça a l'air bon|bien|parfait|top, allo, allô, nenon, non non, laisse faire, laisse ça, c'est correct, pas de trouble, merci ben, bonne soirée là, chu brûlé|brûlée|fatigué|fatiguée|tanné|tannée, je suis|chuis crevé|crevée|mort|morte|épuisé|épuisée|naze|ko|vanné|vannée, ouin, ben là, ben oui, ben non, tiguidou, c'est beau, merci mille fois, bonjour, salut, coucou, bonsoir, bonne nuit, bonne journée, bonne soirée, merci, merci beaucoup, merci bien, mille mercis, ça y est, ok, d'accord, dac, ça marche, super, parfait, génial, top, cool, nickel, très bien, bien joué, bravo, au revoir, à plus, à bientôt, à demain, à plus tard, à lundi, bon week-end, bon weekend, ça va, comment ça va, comment vas-tu, ça va et toi, et toi, oui, non, ouais, de rien, pas de souci, pas de problème, compris, bien reçu, entendu, bonne année, joyeux noël, joyeux anniversaire, félicitations, bon courage, quelle journée, quelle semaine, je suis crevé, je suis crevée, je suis fatigué, je suis fatiguée, désolé, désolée, pardon, oups, bon, bah, ben, hein, mdr, allez, allez hop, hop, t'es|es|tu_es top|super|génial|géniale|au_top|trop_fort|un_ange|un_amour|le_meilleur|la_meilleure, t'es le meilleur, tu es génial, tu gères, trop bien, c'est noté, noté, je reviens, bonne fin de journée, bisous, bises, à tout à l'heure, chouette, impeccable, vu, excellent, tant mieux, à la prochaine, tkt, c'est bon, ça roule, merci à toi, bon appétit, bonnes vacances",
  thirdParty:
    "mon chum, ma blonde, ma voisine, mes voisins, mon beau-fils, ma belle-fille, mes beaux-parents, ma belle-soeur, mes enfants, mon coloc, ma coloc, mes frères, mes soeurs, la voisine, mon ex, mon beau-père, ma belle-mère, mon neveu, ma nièce, mon grand-père, ma grand-mère, mes parents, mes amis, mon collègue, ma collègue, mon proprio, mon propriétaire, mon frère, ma soeur, ma sœur, mon ami, mon amie, un ami, une amie, mon pote, un pote, un|une ami|amie|pote|copain|copine|collègue à moi|nous, ma mère, mon père, ma femme, mon mari, mon voisin, ma voisine, mon cousin, ma cousine, mon patron, ma copine, mon copain, mon fils, ma fille, mon oncle, ma tante, l'article, j'ai lu, les gens, le voisin, mon beau-frère, selon",
  letter:
    "cordialement, bien à vous, bien cordialement, sincères salutations, cher monsieur, chère madame, objet :, de :, message transféré, envoyé de mon, veuillez trouver, ignore les instructions",
  tellOther: "dis-lui, dis à, demande à, demande-lui, préviens, rappelle-lui, envoie-lui",
  intend:
    "je veux, on veut, je voudrais, on voudrait, j'aimerais, on aimerait, je compte, on compte, je pense, on pense, je prévois, on prévoit, j'ai prévu, on a prévu, j'envisage, on envisage, je souhaite, j'ai envie, j'ai l'intention, je songe, je projette, je cherche à, je rêve, j'ai besoin, on a besoin, il me|nous faut|faudrait, il faut acheter, je dois acheter|commander|récupérer|encaisser|recevoir|toucher, je vais acheter, j'achèterai, je réfléchis, j'hésite, je suis tenté|tentée, je veux bien",
  from: "de, d', du, de la part de, depuis, de chez, des",
  to: "à, au, aux, vers, jusqu'au, jusqu'à, pour",
  for: "pour, de, d', du, au titre de, en règlement de",
  by: "par, via, en, avec, au moyen de",
  at: "chez, à, @, au",
  with: "avec, chez",
  about: "à propos de, concernant, au sujet de, sur, pour",
  under: "dans, sur, sous, pour, de, du, au sein de",
  of: "de, du, d', des",
  article: "le, la, les, l', un, une, des, mon, ma, mes, son, sa, ses, ce, cet, cette, notre, nos, leur, autre, au, du",
  also: "aussi, et, puis, ensuite, également, en plus, et aussi",
  receive:
    "reçu, reçus, reçue, reçues, encaissés, touchés, perçus, j'ai reçu, ai reçu, encaissé, j'ai encaissé, ai encaissé, touché, j'ai touché, ai touché, perçu, j'ai perçu, gagné, j'ai gagné, on a reçu, on a touché, on a encaissé, nous avons reçu, empoché, récupéré, encaissement de, encaissement, rentré, ai récupéré",
  got: "eu, j'ai eu, on a eu",
  arrive:
    "arrivé, arrivée, arrivés, est arrivé, est arrivée, sont arrivés, bien arrivé, bien arrivés, tombé, tombés, est tombé, sont tombés, est tombée, entré, entrés, crédité, a été crédité, créditée, sur mon compte, sur le compte, rentrés, est rentré, sont rentrés, sont arrivées, viré sur mon compte, vient d'arriver, viennent d'arriver, viennent de tomber, vient de tomber, est|sont enfin|bien là, est|sont bien? tombée, est|sont bien? tombées, est|sont rentrée|rentrées, a atterri",
  pay: "a|ont enfin|finalement|bien lâché|craché|aligné|raqué, payés, versés, virés, réglés, payé, payés, versés, virés, réglés, a payé, ont payé, réglé, a réglé, ont réglé, viré, a viré, ont viré, versé, a versé, ont versé, a fait un virement, fait un virement, a transféré, transféré, payée, réglée, a envoyé un virement, vient de payer, vient de régler, vient de virer, paye, paie, règle, a déposé, a fait le virement, a avancé, a donné un acompte, avancé, vient de verser, a craché, a lâché, a viré par, a effectué un virement, a casqué, vient|viennent tout? juste? de payer|régler|verser|virer|solder|débourser|transférer|rembourser|casquer|déposer, a|ont fini par payer|régler|virer|verser|cracher|lâcher|casquer, s'est|se|sont sont? enfin|finalement? décidé|décidée|décidés|décidées à payer|régler|verser|virer|casquer, a|ont enfin|bien|finalement|déjà? casqué, ont casqué, a enfin craché, a twinté, ont craché, ont lâché, se sont acquittés de, a enfin lâché, a remboursé, ont remboursé, remboursé, est|sont passé|passée|passés|passées à la caisse, a|ont mis la main au portefeuille",
  payThem:
    "a|ont fini par me|nous payer|régler|virer|verser|donner|lâcher|laisser, m'a|m'ont fait un dépôt|interac|paypal, m'ont fait un virement|chèque, m'a payé, m'ont payé, m'a réglé, m'a viré, m'ont viré, m'a versé, m'a donné, m'ont donné, m'a envoyé, m'ont envoyé, m'a transféré, nous a payé, nous ont payé, nous a viré, nous a versé, nous a réglé, m'a filé, m'a avancé, m'ont réglé, m'ont versé, m'a fait un virement, m'a remis, m'a laissé, nous a envoyé, me paie, me paye, me vire, m'a glissé, m'a fait un chèque, vient|viennent tout? juste? de me|nous payer|régler|virer|verser|donner|envoyer|transférer|filer|rembourser|déposer|remettre|solder, vient|viennent tout? juste? de me|nous faire un virement|versement|chèque|paypal, vient|viennent de m' envoyer|avancer, m'a twinté, m'a fait virement, m'a tendu, me tend, m'a refilé, m'a déposé, m'a soldé, me donne, m'a payée, m'a fait un versement, nous a fait un virement, m'a payés, m'a remboursé, m'ont remboursé, nous a remboursé, nous ont remboursé",
  payI: "j'ai payé, ai payé, j'ai réglé, ai réglé, j'ai viré, ai viré, j'ai versé, ai versé, nous avons payé, on a payé, on a réglé, j'ai donné, ai donné, j'ai envoyé, j'ai transféré, j'ai dû payer, payé à, versé à, viré à, j'ai filé, j'ai refilé, j'ai fait un virement à, fait un virement à, j'ai fait un virement de, on a viré, on a versé, j'ai avancé, virement envoyé à, virement fait à, virement émis à, virement à",
  payMe:
    "j'ai été payé, été payé, été payée, on m'a payé, ai été payé, on m'a viré, on m'a versé, on m'a payée, on m'a réglé, on vient de me payer|régler|virer|verser",
  paidBy:
    "payé par, payée par, virement de, paiement de, règlement de, versement de, acompte de, chèque de, réglé par, viré par, versé par, de la part de, arrhes de, avance de, encaissement de",
  give: "envoyé, donné, remis, a envoyé, a donné, a remis, ont envoyé, ont donné, a laissé, a filé",
  me: "me, m', nous, à moi, à nous, mon compte, notre compte, moi, sur mon compte",
  settle:
    "coche, cocher, cochée, raye, rayer, rayée, payé, payée, payés, payées, réglé, réglée, réglés, réglées, encaissé, encaissée, soldé, soldée, a payé, a réglé, ont payé, ont réglé, est payée, est réglée, est payé, acquittée, a soldé, a été payée, a été réglée, été payée, été réglée, marque comme payée, comme payée, comme réglée, m'a payé, m'a réglé, est encaissée, a été encaissée, payées toutes les deux, est passée, virée, a acquitté, s'est acquitté, arrivée, comme payées, est soldée, vient de payer, vient de régler, tombée",
  payLater: "payer, régler, verser, virer",
  spend:
    "j'ai fini par acheter|prendre|payer, on a fini par acheter|prendre|payer, j'en|en ai|a eu pour, on en a eu pour, il m'en a coûté, chopé, j'ai chopé, pogné, j'ai pogné, dépensé, cramé, flambé, j'ai dépensé, ai dépensé, acheté, j'ai acheté, ai acheté, commandé, j'ai commandé, ai commandé, on a acheté, on a dépensé, nous avons acheté, claqué, j'ai claqué, déboursé, j'ai pris, renouvelé, ai renouvelé, abonné à, souscrit, fait le plein, achat de, achat d', achat, achats, dépense de, dépense, dépenses, frais de, frais, pris un taxi, pris un, réservé un vol, j'ai loué, investi, j'ai rechargé, lâché, j'ai craqué pour, note une dépense, mis de l'essence, payé pour, payé pour un, mis dans, j'ai lâché, pris de l'essence, fait des courses, j'ai fait les courses, réservé un, réservé une, j'ai réservé, j'ai commandé un, j'ai mis du gasoil, raqué, j'ai raqué, casqué, j'ai casqué, sont partis en|dans|pour, sont parties en|dans|pour, partis en|dans, parties en|dans, sont passés dans|en, sont passées dans|en, y sont passés|passées, douillé, j'ai douillé, j'ai banqué, allongé, j'ai allongé",
  cost: "m'est|nous revenue|revenus|revenues à, me|nous sont revenus|revenues à, est revenue à, sont revenus|revenues à, coûté, a coûté, ont coûté, m'a coûté, m'ont coûté, revenu à, est revenu à, total, ça a fait, ça fait, pour un total de, fait, m'est revenu à, a fait, s'élève à",
  charged:
    "m'a facturé, m'ont facturé, m'a prélevé, m'ont prélevé, prélevé, prélevée, prélevés, débitée, prélèvement, a prélevé, m'a pris, m'a fait payer, nous a facturé, débité, a débité, m'a débité, m'a compté, m'a débité de, prélèvement de, a été prélevé, été débité, m'ont pris, m'a demandé",
  sold: "revendu, revendue, bazardé, refourgué, vendu, j'ai vendu, ai vendu, on a vendu, vente de, vente d', vente du, vente de mon, revendu",
  moneyIn: "entrée, recette, recettes, encaissement, crédit, en entrée, rentrée, entrées",
  moneyOut: "sortie, dépense, dépenses, débit, en sortie, sorties",
  owes: "me doit|doivent encore, me doit, me doivent, nous doit, nous doivent, doit, doivent",
  expecting:
    "attends * de|d'|du, j'attends, attendu, on attend, à recevoir, à encaisser, à venir de, recette attendue, paiement attendu, en attente de paiement, prévu de, encaissement prévu, revenu attendu, virement attendu",
  notReceived:
    "pas encore reçu, pas encore encaissé, non reçu, à recevoir, en attente, pas encore payé, à encaisser, comme attendu, non encaissé",
  moneyNoun:
    "argent, l'argent, de l'argent, paiement, paiements, versements, règlements, le paiement, un paiement, virement, le virement, un virement, règlement, le règlement, acompte, solde, sous, fric, thune, chèque, versement, le reste, le solde, des sous, du liquide, liquide, espèces",
  incomeNoun:
    "acompte, honoraires, paiement de, revenu, revenus, recette, recettes, virement de, commission, pourboire, pourboires, droits d'auteur, redevance, avance, solde de, salaire, prime, subvention, bourse, vente, ventes, forfait mensuel, versement de, arrhes, provision, cachet, encaissement, remboursement d'impôt, acompte de",
  expenseNoun:
    "dépense, dépenses, frais, achat, achats, ticket de, abonnement, abonnements, cotisation, facture d'électricité, amende, réparation, reçu, mensualité, note de frais, fournitures, plein, facture d'hydro, facture d'eau, facture de téléphone, facture de gaz, facture d'internet, facture du téléphone, facture hydro, note d'hôtel, note de resto, facture d'électricien, facture de plombier, facture du plombier, facture du garage, facture de la, facture du fournisseur, facture fournisseur",
  refund:
    "remboursement, remboursé, rembourser, rembourse, j'ai remboursé, a remboursé, ont remboursé, ai remboursé, remboursée, remboursés, ai rendu, a rendu, ont rendu, un avoir, avoir de, note de crédit, note de crédit de, m'a remboursé, m'ont remboursé, nous a remboursé, nous ont remboursé",
  billable:
    "refacturable, refacturer, à refacturer, refacturable à, facturable, à facturer à, refacturé à, à la charge de, refacture, refacturer à",
  ownTransfer:
    "j'ai déposé|mis|versé|placé * à|sur|en la|ma|mon banque|compte, j'ai déposé|mis|versé|placé * à la caisse d' épargne, déposé|mis * à la banque, déposé|mis * à la caisse d' épargne, déposé|mis * en espèces|liquide à|sur la|ma|mon banque|compte, je me suis payé, me suis payé, je me suis versé, me suis versé, sur mon livret, vers mon épargne, sur mon épargne, vers le livret, entre mes comptes, sur mon compte épargne, sur|vers le livret, sur|vers mon livret, sur un livret, vers|sur l'épargne, à l'épargne, en épargne, sur|vers le|mon compte épargne|perso|personnel|privé, entre mes deux comptes, entre deux comptes, de|du la|ma? banque|caisse|paypal vers|à|au|sur la|le|ma|mon? banque|caisse|compte, sur|vers mon|l' autre compte, de côté, d'un compte à l'autre, virement interne, au|du distributeur, au dab, sur|vers mon|le pel|ldd|livret",
  "classification.salary": "salaire, paie, paye du mois",
  "classification.interest": "intérêts, dividendes, dividende",
  "classification.gift": "cadeau, héritage",
  "classification.other": "autres revenus, autre revenu, loterie, remboursement d'impôt",
  "mode.bank":
    "virement, par virement, virement bancaire, banque, viré, a viré, ai viré, m'a viré, sepa, par la banque, prélèvement, prélevé, compte bancaire, virements, ont viré, m'ont viré, virer, faire un virement, virement interac, interac, virmt, par virmt, twint, wero, paylib",
  "mode.cash":
    "espèces, en espèces, liquide, en liquide, cash, en cash, de la main à la main, en billets, comptant, payée comptant, payé comptant, de main à main, des billets, en billet, du liquide, argent liquide",
  "mode.card":
    "carte, par carte, cb, carte bleue, carte bancaire, en cb, par cb, avec la carte, visa, mastercard, carte pro, carte de crédit, sans contact",
  "mode.paypal": "paypal",
  "mode.stripe": "stripe",
  "mode.zelle": "",
  "mode.check": "chèque, par chèque, un chèque",
  "mode.venmo": "",
  "mode.cashapp": "",
  "mode.upi": "",
  "mode.gpay": "",
  "mode.pix": "",
  "mode.wise": "wise",
  "category.software":
    "logiciel, logiciels, licence, abonnement logiciel, application, appli, plugin, police, typo, modèle, abonnement, canva, adobe, figma, notion",
  "category.hosting": "hébergement, hébergement web, nom de domaine, domaine, serveur, serveurs, cloud",
  "category.travel":
    "taxi, train, avion, vol, vols, billet, billets, billet de train, billets de train, hôtel, essence, carburant, gazole, gasoil, diesel, péage, péages, parking, stationnement, métro, bus, tram, uber, sncf, tgv, blablacar, location de voiture, déplacement, déplacements, voyage, voyages, transport, vélo, trajet, plein d'essence, le plein, ratp, navigo, covoiturage, cff, ferry",
  "category.meals":
    "déjeuné|dîné|mangé|soupé|brunché avec, ai|avons|a déjeuné|dîné|mangé|soupé, déjeuner, dîner, repas, resto, restaurant, café, cafés, petit-déjeuner, petit déj, sandwich, courses, apéro, bière, bières, croissants, boulangerie, pizza, traiteur, brunch, goûter, verre, thé, cantine, déj, formule midi",
  "category.office":
    "fournitures, fournitures de bureau, papeterie, papier, ramettes, ramette, encre, toner, cartouche, cartouches, cartouches d'encre, stylos, cahier, cahiers, carnet, carnets, enveloppes, classeurs, impression, impressions, photocopies, lampe, ménage, agrafeuse, piles, bureau",
  "category.equipment":
    "ordinateur, ordi, portable, écran, moniteur, clavier, souris, casque, appareil photo, objectif, micro, trépied, chaise, table, imprimante, tablette, disque dur, carte mémoire, chargeur, câble, câbles, matériel, outils, outillage, téléphone neuf, adaptateur, sac photo, batterie, projecteur, machine, enceinte, perceuse, éclairage",
  "category.contractor":
    "prestataire, sous-traitant, sous-traitante, freelance, traducteur, traductrice, graphiste, illustrateur, illustratrice, développeur, développeuse, correcteur, correctrice, rédacteur, rédactrice, monteur, monteuse, photographe, assistant, assistante, renfort, sous-traitance, électricien, plombier, stagiaire, coup de main",
  "category.marketing":
    "publicité, pub, pubs, annonces, annonce, google ads, flyers, affiches, affiche, cartes de visite, dépliants, campagne, marketing, brochures, enseigne, autocollants",
  "category.rent":
    "loyer, coworking, location de bureau, location du studio, bail, loyer du bureau, loyer de l'atelier, box de stockage",
  "category.insurance": "assurance, mutuelle, rc pro, assurance pro, responsabilité civile, prévoyance, assurances",
  "category.fees":
    "frais bancaires, commission bancaire, comptable, expert-comptable, avocat, avocate, notaire, agios, frais de banque, frais de dossier, cotisation, expertise comptable, frais de tenue de compte, commissions, amende",
  "category.education": "formation, cours, livre, livres, stage, atelier, séminaire, salon, colloque, magazine",
  "category.phone":
    "téléphone, forfait mobile, forfait téléphone, forfait téléphonique, forfait internet, forfait data, forfait cell, forfait cellulaire, mobile, internet, box, box internet, fibre, abonnement mobile, carte sim, orange, sfr, bouygues, free mobile, facture de téléphone",
  "category.utilities":
    "électricité, edf, gaz, eau, chauffage, facture d'électricité, engie, hydro, hydro-québec, facture d'hydro, facture d'eau, facture de gaz",
  "category.taxes":
    "urssaf, tva à payer, impôts, impôt, cfe, taxe foncière, cotisations, cotisations sociales, charges sociales, taxe, tva trimestrielle, acompte d'impôt, avs",
  "category.shipping":
    "courrier, envoi, livraison, colissimo, chronopost, timbres, timbre, la poste, coursier, colis, affranchissement, frais de port, emballage, transporteur",
  invoiceNoun: "facture, factures, la facture, note d'honoraires, fact, fac",
  invoiceVerb:
    "fais|fais-moi|établis|émets|rédige|prépare un|une? reçu|quittance, j' ai besoin d'une facture pour|à|de, ai besoin d'une facture pour|à|de, besoin d'une facture pour|à|de, veux|voudrais|faudrait|faut une facture pour|à|de, facture à, facturer, facturer à, facture-le, fais une facture, fais une facture à, fais une facture pour, fais la facture, faire une facture, crée une? facture, créer une? facture, établis une? facture, établir une? facture, nouvelle facture, prépare une? facture, préparer une? facture, émets une? facture, émettre une? facture, rédige une? facture, génère une? facture, édite une? facture, facture pour, facturons, envoie une facture à, fais-moi une facture, fais facture, facture :, il faut facturer, brouillon de facture, sors une facture, facture",
  invoiced:
    "j'ai facturé, ai facturé, facturé, a facturé, nous avons facturé, on a facturé, envoyé une facture, j'ai envoyé une facture, émis une facture, j'ai fait une facture, fait une facture, édité une facture, envoyé une facture à",
  create:
    "crée, créer, nouveau, nouvelle, ouvre, ouvrir, démarre, démarrer, lance, lancer, ajoute, ajouter, commence, commencer, prépare, monte, mets en place, initie, création de, création, début",
  sendNow:
    "renvoie, renvoyer, renvoyez, envoie, envoyer, envoie-la, envoie-lui, et envoie, et envoie-la, et envoyer, marque comme envoyée, comme envoyée, expédie, expédier, adresse, transmets, et envoie-la-lui, transmettre, et envoie la",
  sent: "envoyé, envoyée, envoyés, envoyées, j'ai envoyé, est partie, est parti, partie, parti, expédié, expédiée, a été envoyée, transmis, transmise, je viens d'envoyer, viens d'envoyer, posté, postée, adressée, est envoyée, vient de partir, mailé, j'ai transmis",
  extend:
    "jours|semaines|mois de plus pour|à|sur, plus de temps, plus de délai, un délai, donne|laisse|accorde encore|plus, prolonge, prolonger, repousse, repousser, décale, décaler, reporte, reporter, recule, nouvelle échéance, échéance, change l'échéance, modifie l'échéance, donne jusqu'au, donne-lui jusqu'au, échéance au, laisse jusqu'au, délai, rallonge, échéance repoussée, accorde un délai, échéance de",
  due: "échéance, à payer, payable, dû le, due le, échéance le, échéance au, payable à, payable sous, payable le, d'ici, d'ici le, d'ici au, avant le, avant fin, pour le, jusqu'au, date limite, deadline, livraison le, livraison, à rendre le, à livrer, sous, fin prévue, pour fin, avant, à régler avant, à régler, à régler sous, pour",
  net: "net, à 30 jours, jours net, délai de paiement, sous 30 jours, nets",
  partial:
    "moitié, la moitié, la moitié de, une partie, une partie de, partiel, partiellement, acompte sur, acompte, premier versement, un tiers, paiement partiel, en partie, sur la, premier acompte",
  someone:
    "quelqu'un, un client, une cliente, un des clients, l'un des clients, un de mes clients, il, elle, ils, elles",
  them: "eux, elle, elles, ils, il, leur, lui",
  reopen:
    "pas payée finalement, marque comme impayée, comme impayée, comme non payée, rouvre, non payée, impayée, n'est pas payée, rejeté, remets en impayé, repasse en impayée, repasse en envoyée",
  backToDraft:
    "en brouillon, repasse en brouillon, remets en brouillon, comme brouillon, au brouillon, retour en brouillon",
  link: "lie, lier, relie, relier, associe, associer, rattache, rattacher, attache, affecte",
  unlink: "délie, délier, dissocie, détache, détacher",
  voidIt: "annule la facture, annuler la facture, annule, invalide",
  tax: "ttc, tps, tvq, tvh, tva, plus tva, taxe, avec tva",
  discount: "remise, de remise, rabais, ristourne, réduction",
  "status.draft":
    "reste|restent à envoyer, pas encore envoyé|envoyée|envoyées|parti|partie|parties, oublié d'envoyer, brouillon, brouillons, en brouillon, non envoyées, pas encore envoyées, pas envoyées",
  "status.sent":
    "qui attendent le? paiement, attendant paiement, envoyée, envoyées, ouverte, ouvertes, en attente, en attente de paiement, impayée, impayées, non payées, non réglées, pas payées, à encaisser, pas encore payées, non soldées, en cours, pas réglées, pas encore réglées, non payée",
  "status.paid": "payée, payées, réglée, réglées, encaissées, soldées",
  "status.overdue": "en retard, échue, échues, dépassées, dépassée, hors délai",
  "status.unpaid": "impayée, impayées, non payées, non réglées, en attente",
  clientNoun: "client, clients, cliente, clientes, prospect, prospects, piste, pistes, prospecte",
  newWord: "nouveau, nouvelle, nouveaux, potentiel, autre",
  newLead:
    "rencontré|trouvé|décroché|croisé|ai un|une bon|bonne|nouveau|nouvelle? prospect|piste|lead, dans|au le|mon|notre? pipeline|pipe|entonnoir, nouvelle agence, nouvelle entreprise, nouvelle boîte, nouveau resto, nouveau|nouvel|nouvelle élève|patient|patiente|stagiaire|adhérent|adhérente|famille, nouvel éditeur, nouveau client, nouvelle cliente, nouveau prospect, nouvelle prospect, nouvelle piste, nouveau lead, client potentiel, prospect, ajoute le client, ajoute un client, ajouter un client, ajoute le prospect, ajoute un prospect, ajoute la cliente, m'a contacté, m'a contactée, nous a contacté, intéressé par, intéressée par, m'a écrit pour, demande de, comme prospect, comme client, comme cliente, comme lead, en prospect, en tant que prospect, en tant que client, en lead, client :, prospect :, piste :, recommandé par, premier contact avec, une touche avec, une touche chez, crée le client, crée un client, fiche client, nouveau contact commercial",
  add: "ajoute, ajouter, note, noter, enregistre, enregistrer, saisis, saisir, inscris, mets, garde, garder, rentre, consigne, ajoute-moi, mets-moi, compte, marque, entre",
  move: "passe, passer, passe en, mets, mettre, déplace, déplacer, marque, marquer, change, changer, bascule, basculer, devient, est maintenant, est désormais, est passé, est passée, passé en, avance, est, fais passer, repasse, remets, -> , →, classe, range, c'est",
  "stage.lead": "prospect, prospects, piste, pistes, lead, leads, potentiel, potentiels, en prospect",
  "stage.negotiation":
    "négociation, en négociation, négocie, en négo, négo, en discussion, en pourparlers, discute les conditions, étudie la proposition, relit le contrat, veut un contrat, demande un contrat, discute le contrat, veut négocier, négocions, examine la proposition",
  "stage.client":
    "client, cliente, clients, signé, a signé, ont signé, vient de signer, viennent de signer, contrat signé, a accepté, ont accepté, accepté la proposition, accepté le devis, a validé, validé le devis, a dit oui, gagné, conclu, affaire conclue, est client, est cliente, c'est signé, nous a choisis, m'a choisi, a validé le devis, devis accepté, devis signé, bon pour accord, deal conclu, vient d'accepter, a donné son accord, actif, nous a choisi",
  "stage.past": "ancien client, anciens clients, ancienne cliente, inactif, plus client, terminé avec, c'est fini avec",
  "stage.lost":
    "s'est retiré|retirée, s'est|se sont désengagé|désengagés, a jeté l'éponge, laisse|laissent tomber, a laissé tomber, ne va|vont pas plus loin, est|sont parti|partis|partie avec|chez un|quelqu'un autre|d'autre, a|ont pris|choisi|engagé un|quelqu'un autre|d'autre, est|sont allé|allés|allée chez|voir un|la concurrent|concurrence, a pris quelqu'un d'autre, a engagé quelqu'un d'autre, perdu, perdue, a dit non, a refusé, a choisi quelqu'un d'autre, parti chez un concurrent, refusé le devis, refusé la proposition, a choisi un autre, a décliné, s'est désisté, pas intéressé, plus intéressé, ne donne pas suite, est parti ailleurs, ne veut plus",
  contractValue: "valeur du contrat, montant du contrat, contrat de, contrat, valeur de contrat, le contrat",
  emailField: "email, e-mail, mail, courriel, adresse mail, adresse e-mail, adresse email, mél",
  phoneField: "téléphone, tél, tel, numéro, portable, mobile, numéro de téléphone, num",
  websiteField: "site, site web, site internet, url, page web",
  positionField: "poste, fonction, titre",
  nameField:
    "renomme, renommer, s'appelle désormais, s'appelle maintenant, s'appelle, change le nom, nom, nouveau nom, s'appelle dorénavant, devient",
  contactField:
    "contact, interlocuteur, interlocutrice, personne de contact, contact principal, mon contact chez, le contact chez",
  setTo:
    "est maintenant, est désormais, change, changer, changé, a changé, passe à, mets à jour, mettre à jour, nouveau, nouvelle, est, devient, doit être, à, c'est, modifie, corrige, mets, remplace, désormais, monte à, passé à, actualise, ajoute, note",
  archive: "archive, archiver, désactive",
  restore: "restaure, restaurer, désarchive, réactive",
  delete:
    "oublie tout sur|de, oublie tout ce que tu sais sur|de, supprime, supprimer, efface, effacer, enlève, enlever, retire, retirer, vide, vider, détruis, vire, dégage, jette, purge, élimine",
  sameDay: "même jour, le même jour, ce même jour",
  every: "tous, toutes, tout, toute, tous les, toutes les, tous mes, toutes mes, chaque, l'ensemble",
  tag: "étiquette, étiqueter, tague, tag",
  untag: "enlève l'étiquette, retire l'étiquette, détague",
  projectNoun: "projet, projets, mission, missions, chantier, chantiers",
  "work.not_started": "pas commencé, non commencé, à faire, pas encore commencé, à démarrer, pas démarré, non démarré",
  "work.in_progress":
    "on a attaqué, j'ai attaqué, on a commencé, on s'est mis à, c'est parti pour, attaqué, en cours, commencé, démarré, lancé, à moitié, à mi-chemin, en route, a commencé, a démarré, avance bien, bien avancé, entamé, attaqué, repris, en production, débuté, j'ai commencé, j'ai démarré, on a commencé, actif, on a démarré, on a lancé, c'est parti, ouvert, ouverte, ouverts, ouvertes, actifs, actives, en chantier",
  "work.completed":
    "est|c'est faite, terminé, terminée, fini, finie, achevé, bouclé, bouclée, livré, livrée, clôturé, fait, clos, rendu, c'est fini, j'ai fini, j'ai terminé, complété, finalisé, on a fini, on a livré, est livré, bouclée, j'ai livré, j'ai bouclé, on a bouclé, terminer, clôture, rendue",
  "work.on_hold":
    "au frigo, mis au frigo, en stand-by, mise en veille, gelé, au placard, en pause, suspendu, en attente, gelé, mis en pause, à l'arrêt, pause, en stand-by, stand-by, en suspens, en veille, bloqué",
  "work.cancelled":
    "tombée à l'eau, tombés à l'eau, tombé à l'eau, tombe à l'eau, passé à la trappe, enterré, enterrée, annulé, annulée, abandonné, abandonne",
  "priority.low":
    "basse, faible, priorité basse, basse priorité, pas urgent, peu urgent, priorité faible, rien ne presse, peut attendre, pas pressé, bas, en priorité basse, en priorité faible, en basse priorité",
  "priority.medium":
    "moyenne, priorité moyenne, normale, priorité normale, moyen, en priorité moyenne, en priorité normale",
  "priority.high":
    "haute, priorité haute, haute priorité, urgent, urgente, prioritaire, priorité maximale, priorité absolue, top priorité, très urgent, en urgence, important, priorité numéro un, élevée, priorité élevée, en priorité, ça presse, haut, en priorité haute, en haute priorité, en priorité absolue, en priorité élevée",
  priorityWord: "priorité, urgence, colonne",
  estimate: "estimé, estimées, estimation, prévu, prévues, heures prévues, environ, budget, chiffré à",
  worth: "pour, valeur, montant, à, d'une valeur de, budget, de, au prix de, vaut, budget de, forfait de",
  begins: "commence, commence le, début, débute le, débute, à partir du, démarre le, démarre, dès le, à compter du",
  serviceNoun: "service, services, prestation, prestations, nouvelle prestation, nouveau service",
  "pricing.hourly": "de l'heure, par heure, /h, l'heure, horaire, taux horaire, à l'heure, € de l'heure, / heure",
  "pricing.fixed":
    "forfait de, en forfait, forfait à, forfait, forfaitaire, prix fixe, au forfait, fixe, prix forfaitaire, tarif fixe, prix ferme",
  worked:
    "taffé|turbiné|trimé|charbonné|gratté, travaillé, j'ai travaillé, ai travaillé, passé, j'ai passé, ai passé, bossé, j'ai bossé, note, enregistre, compte, ajoute, saisis, fait, j'ai fait, consacré, planché, mis, pointé, on a bossé, on a travaillé, facture, logue, ai fait, ai bossé",
  unbilled: "non facturées, non facturés, non facturé, pas encore facturées",
  each: "chacun, chacune",
  hoursNoun: "heure, heures, h, minutes, demi-heure, temps, min, une demi-journée",
  meetingNoun:
    "dentiste, médecin, coiffeur, kiné, vétérinaire, ostéo, réunion, réunions, rdv, rendez-vous, rendez vous, appel, visio, visioconférence, call, point, déjeuner, dîner, café, entretien, atelier, présentation, démo, séance, visite, kick-off, brunch, petit-déj, petit déjeuner, zoom, entrevue, rencontre, conf call, séance photo, shooting, réu, coup de fil, audio, teams, verre, meeting, brief, coupe, brushing, consultation, cours particulier, cours privé, essayage, prise de mesures, répétition, répét, gig",
  seeEachOther: "on se voit|revoit|retrouve|rencontre, nous nous voyons|revoyons|retrouvons",
  meetVerb:
    "je passe chez|voir, je vais chez|voir, je vais visiter, je file chez, voir, je vois, rencontrer, rdv avec, rendez-vous avec, réunion avec, appel avec, visio avec, déjeuner avec, déjeuner chez, café avec, dîner avec, point avec, parler à, parler avec, je rencontre, call avec, je déjeune avec, on se voit avec, retrouver, je dîne avec, on voit, coup de fil avec, rencontre avec",
  book: "cédule, céduler, cédule-moi, planifie, planifier, programme, programmer, réserve, réserver, cale, caler, note, mets, bloque, bloquer, organise, organiser, fixe, fixer, prévois, prévoir, prends, prendre, ajoute, nouveau, crée, j'ai, on a, pose, poser, inscris, booke, cale-moi, calé, prévu, mets-moi",
  shift:
    "ne vient|arrive|peut qu' à, ne vient|arrive|peut que vers|pour, n' arrive qu' à, n' arrive que vers|pour, vient|arrive|peut seulement|juste à|vers, nouvelle heure|date, nouvel horaire, nouveau créneau, on le|la met|passe|déplace|décale plutôt?, est remis|remise|reporté|reportée|décalé|décalée|déplacé|déplacée|repoussé|repoussée, déplace, déplacer, décale, décaler, reporte, reporter, repousse, repousser, avance, avancer, change, changer, bouge, bouger, passe, mets, replanifie, reprogramme, décalé, reporté, remets, déplacé, repoussé, recule",
  rather: "plutôt, disons, on fait|met ça? plutôt",
  callOff:
    "a annulé, ont annulé, m'a annulé, a décommandé, m'a planté, annule, annuler, supprime, supprimer, annulé, annulée, enlève, laisse tomber, décommande, décommander, tombe à l'eau, est annulé, est annulée, saute, retire, oublie, annule-moi, fais sauter",
  seeing:
    "j' ai quelqu'un, ai-je quelqu'un, j'ai du monde, à quoi ressemble|ressemblent|ressemblera ma|mon|la|le? lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|semaine|journée|agenda, comment se présente ma|mon|la|le? lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|semaine|journée, elle ressemble à quoi ma semaine|journée, qu'est-ce que j'ai, je fais quoi, qu'est-ce que je fais, qui je vois, qui vois-je, mon agenda, agenda, mon planning, planning, mes rdv, mes rendez-vous, mes réunions, calendrier, rendez-vous, quels rdv, quelles réunions, prochain rdv, prochain rendez-vous, prochaine réunion, j'ai quoi, quoi de prévu, prévu, rdv, réunions, à quelle heure, quand est-ce que je vois, quand est, au programme, avec qui, quels appels, mes appels, je vois qui, suis-je libre, quand ai-je, c'est quand, quand est mon, quand est ma, qui est-ce que je vois",
  "medium.Google Meet": "sur meet, google meet, sur google meet",
  "medium.Zoom": "sur zoom, par zoom, zoom",
  "medium.Teams": "sur teams, teams",
  "medium.Skype": "sur skype, skype",
  "medium.phone": "par téléphone, téléphonique, au téléphone, coup de fil",
  "medium.in person": "en personne, en présentiel, dans leurs bureaux, sur place, au bureau, présentiel",
  "channel.call":
    "au tel|tél avec, eu * au téléphone, eu * au bout du fil, eu * en ligne, appelé, j'ai appelé, ai appelé, eu au téléphone, eu au tel, téléphoné à, téléphoné, m'a appelé, m'a appelée, appel de, appel avec, au téléphone avec, parlé avec, parlé à, discuté avec, eu en ligne, a appelé, a téléphoné, j'ai eu, coup de fil à, coup de fil de, coup de fil avec, échangé par téléphone, raccroché avec, rappelé, m'a téléphoné, eu un appel avec, passé un coup de fil à, ai eu, appel à, nous a appelé, parlé au, laissé un message à, laissé un message vocal à, eu, pogné|chopé|attrapé * au tel|tél|téléphone, au bout du fil, eu * au tel|tél, j'ai eu * au tel|tél|téléphone, au tél avec",
  "channel.email":
    "envoyé un mail à, envoyé un e-mail à, envoyé un email à, envoyé un courriel à, écrit à, mail à, mail de, email de, email à, m'a écrit, a écrit, répondu à, par mail, par email, mail envoyé à, courriel à, courriel de, reçu un mail de, mail reçu de, répondu au mail, a répondu, a répondu par mail, envoyé la proposition à, envoyé le devis à, devis envoyé à, j'ai écrit, proposition envoyée à, échangé par mail, par courriel, mailé",
  "channel.meeting":
    "j'ai|j'avais|ai|avons|a déjeuné|dîné|mangé|soupé|brunché avec, déjeuné|dîné|mangé|soupé|brunché avec, vu, j'ai vu, ai vu, rencontré, j'ai rencontré, ai rencontré, déjeuné avec, dîné avec, pris un café avec, bu un café avec, réunion avec, rdv avec, rendez-vous avec, visité, passé chez, vu chez, on s'est vus avec, café avec, on a vu, on a rencontré, en réunion avec, sorti de réunion avec, bu un verre avec, sortie de réunion avec, on a déjeuné avec",
  "channel.text":
    "envoyé un sms à, envoyé un texto à, envoyé un message à, texto à, texto de, sms à, sms de, message de, message à, whatsapp de, whatsapp à, whatsapp avec, par sms, par whatsapp, reçu un message de, m'a envoyé un message, m'a envoyé un texto, m'a envoyé un sms, reçu un texto de, sur whatsapp, reçu un sms de, échangé sur whatsapp, un whatsapp, message vocal de, par message, whatsappé, a envoyé un message",
  "channel.note":
    "pour le dossier de, pour la fiche de, note pour le dossier, à savoir sur, écris sur, note sur, note :, note que, note, à noter, préfère, veut, dit, dit préférer, prends note, note pour, aime, annotation, remarque",
  logWord: "note, enregistre, consigne, log, note un appel, enregistre un appel, note que, échange, interaction, logue",
  howItWent:
    "s' est bien|mal|très bien passé|passée|passe|passee, a été top|super|productif|productive, était top|super|productif",
  followUp:
    "je la|le|les recontacte|rappelle|relance|recontacterai|rappellerai|relancerai, je lui|leur retéléphone|réécris|reparle|écris, relancer, relance, rappeler, recontacter, à relancer, à rappeler, suivi, faire le point, reprendre contact, à recontacter, refaire le point, rappel, je relance, je rappelle, relancer le, revenir vers",
  remind:
    "tanne-moi, relance-moi, harcèle-moi, rappelle-moi, rappelle moi, rappelez-moi, rappel, un rappel, mets un rappel, fais-moi penser, fais moi penser, pense-bête, préviens-moi, n'oublie pas, ne pas oublier, alerte, alerte-moi, me rappeler, il faut que je, je dois, penser à, pense à me, ajoute un rappel, crée un rappel, fais-moi signe, tâche, à faire, alarme, rappel :, faut que je, me faire penser, réveille-moi, programme un rappel, pense à, nouveau rappel, fais signe, fais un rappel, notifie-moi, faut pas que j'oublie, que j'oublie pas, ne me laisse pas oublier",
  checkIn:
    "vérifier|vérifie|voir|demander|demande si, rappelle, relancer, relance, rappeler, recontacter, appeler, contacter, écrire à, téléphoner à, faire le point avec, envoyer à, demander à, répondre à, renouveler, vérifier, préparer, payer, acheter, déclarer, envoyer, suivre avec, prendre des nouvelles de, joindre, revoir, reprendre contact avec, passer voir, finir, rendre",
  contactNoun: "contact, contacts, carte de visite, carnet d'adresses, répertoire, carte",
  contactSave:
    "enregistre|garde|note ses coordonnées, pour le carnet d'adresses, pour le répertoire, garde ses infos, enregistre le contact, ajoute le contact, ajoute un contact, nouveau contact, garde ce contact, note ce contact, à mes contacts, dans mes contacts, aux contacts, contact :, comme contact, garde cette carte, ajoute aux contacts, enregistre ce contact, dans le répertoire, garde la carte, note le contact, dans le carnet, enregistre cette carte, crée un contact, ajoute ce contact, dans les contacts, en contact",
  goalNoun: "objectif, objectifs, but, cible",
  aim: "mon|notre objectif pour * * est, veux|voudrais|voulons facturer|gagner|encaisser|faire|atteindre, objectif, objectif :, mon objectif est, mon|notre but|objectif|cible c'est|serait (de|d')?, je veux économiser, je veux gagner, je veux atteindre, je veux facturer, viser, je vise, on vise, nouvel objectif, fixe un objectif, objectif de, économiser, atteindre, je veux mettre de côté, je veux courir, je veux lire, je veux perdre, me fixer, ajoute un objectif, but :, je me fixe, mettre de côté, vise, crée un objectif, j'aimerais|voudrais|veux|aimerais mettre de côté|économiser|épargner",
  toward:
    "mis de côté, j'ai mis de côté, économisé, j'ai économisé, vers l'objectif, pour l'objectif, à l'objectif, sur l'objectif, ajoute à l'objectif, épargné, de plus pour, progression, dans la cagnotte, ajouté à, de plus sur, avancement, sur mon objectif, de plus vers, au fonds, pour le fonds, en plus pour, j'ai épargné, mets de côté, mis * de côté, mis * sur le, versé sur, ajouté au, ajoute au, mis dans, placé sur, pour mon objectif, à mon objectif, de plus à, de plus au, en plus sur, en plus à, ajoute, rajoute, mets, de côté pour, de plus de côté, colle, verse, glisse, dans la tirelire, à la tirelire",
  goalDone:
    "est à, en est à, est maintenant à, s'élève à, est passé à, j'en suis à, on en est à, atteint, j'ai atteint, avancement, progression, arrivé à, je suis à",
  "goalCategory.health": "courir, poids, kilos, sport, dormir, santé, km, yoga, nager, marathon, maigrir",
  "goalCategory.wealth":
    "économiser, épargne, facturer, gagner, revenus, chiffre d'affaires, ca, investir, mettre de côté, trésorerie",
  "goalCategory.relationship": "famille, amis, couple, enfants",
  "resource.checklist":
    "checklist, check-list, liste de contrôle, liste de vérification, checklists, check-lists, listes de contrôle",
  "resource.guide": "guide, tuto, tutoriel, manuel, mode d'emploi, guides, tutos, tutoriels, manuels",
  "resource.strategy": "stratégie, plan, stratégies",
  "resource.tip": "astuce, astuces, conseil, conseils, truc",
  save: "garde, garder, sauvegarde, enregistre, conserve, stocke, ajoute, mets, archive, range, ressource, ressources, aux ressources, dans les ressources, sauve, mémorise, épingle, bibliothèque, mets de côté",
  "rep.income":
    "rapporté, m'a|nous rapporté, rapporte, quelque chose de|d', rien|paiement|paiements|sous de|d', quelque chose est? arrivé|rentré|tombé de|d', combien j'ai|on_a fait, combien ai-je fait, j'ai fait combien, revenus, revenu, recettes, encaissé, encaissements, gagné, ai gagné, chiffre d'affaires, ca, ventes, rentré, rentrées, touché, reçu, entrées, m'a payé, a payé, m'a rapporté, rapporté, j'ai gagné, encaissements, ai-je gagné, ai-je encaissé, recette, a rapporté, gagne, m'ont payé, versé, est rentré, ai touché, mon chiffre, mon ca, mes rentrées",
  "rep.expenses":
    "mois les plus chers, dépenses, dépense, dépensé, j'ai dépensé, frais, sorties, coûts, charges, ai-je dépensé, achats, claqué, ça m'a coûté, payé en, j'ai payé, coûté, coûte, sorti, passé mon argent, va mon argent",
  "rep.profit":
    "recettes moins les? dépenses|frais|charges, revenus moins les? dépenses|frais, bénéfice, bénéfices, profit, profits, résultat, résultat net, marge, rentabilité, net, il me reste, il nous reste, frais|dépenses|charges enlevés|enlevées|déduits|déduites|payés|payées, une fois les frais|dépenses|charges enlevés|enlevées|déduits|déduites|payés|payées, pertes et profits, gain net, dans le vert, dans le rouge, rentable, résultats, reste-t-il, solde du mois",
  "rep.owed":
    "combien il? manque de, me doit, me doivent, nous doit, nous doivent, doit, doivent, on me doit, en attente de paiement, à encaisser, reste à encaisser, reste à payer, impayés, impayé, pas encore payé, pas payé, n'a pas payé, n'ont pas payé, créances, encours, solde dû, encore à recevoir, à recevoir, qui n'a pas payé, doit encore, doivent encore, pas réglé, n'a pas réglé, reste dû, on me doit combien, solde de, doit-il, doit-elle, me doit-on, à percevoir, me devoir, m'est dû, m'est due, montant dû, sommes dues, ce qui m'est dû",
  "rep.overdue":
    "qui relancer, qui dois-je|je_dois|faut-il relancer, je relance qui, qui est-ce que je relance, en retard, retards, retard, retard de paiement, retards de paiement, échu, échus, mauvais payeurs, dépassé, délai dépassé, hors délai, à la bourre, traîne à payer, me fait|font poireauter, me fait|font attendre, traîne|traînent à payer|me payer, aurait|auraient dû payer|me payer, fait|font le mort",
  "rep.invoiced":
    "combien j'ai facturé, combien ai-je facturé, combien on a facturé, facturé, j'ai facturé, ai-je facturé, ai facturé, total facturé, montant facturé, avons facturé, a été facturé, on a facturé, facturation",
  "rep.hours":
    "combien d'heures, heures, heures passées, temps passé, temps, travaillé, ai-je travaillé, j'ai travaillé, feuille de temps, heures sur, bossé, heures travaillées",
  "rep.pipeline":
    "pipeline, pipe, entonnoir, opportunités, combien de prospects, combien de clients, prospects par étape, par étape, tunnel, affaires en cours, clients par étape, portefeuille, tunnel de vente",
  "rep.project":
    "où en est, où en sont, avancement de, avancement du, état de, état du, statut de, statut du, comment avance, progression de, progression du, pourcentage, où on en est, avancement, où en est-on",
  "rep.goal":
    "j'en suis où, en suis où, rendu|rendue où, on en est où, où on en est, objectif, objectifs, où j'en suis, combien il me? manque, il me|nous? manque encore?, loin de l'objectif, progression, mon but",
  "rep.activity":
    "qu'ai-je noté|saisi|enregistré, qu'est-ce que j'ai noté|saisi|enregistré, derniers|dernières trucs|choses|entrées|écritures que j'ai, ce que j'ai fait, j'ai fait quoi, qu'ai-je fait, il s'est passé quoi, quoi fait, qu'est-ce qui s'est passé, activité, dernière fois, que s'est-il passé, qu'est-ce qui s'est passé, dernier contact, dernier échange, dernière discussion|conversation avec, interactions, échanges avec, parlé à, parlé avec, historique, quoi de neuf, qu'est-ce que j'ai fait, ai-je fait, récent, échangé avec, historique des échanges, contacté, derniers échanges, a-t-on parlé, eu de nouvelles, sans nouvelles, ai-je parlé, ai-je vu",
  "rep.top":
    "meilleur client, meilleurs clients, meilleure cliente, plus gros client, plus gros clients, qui paie le plus, qui me paie le plus, qui paye le plus, top clients, top client, top 3, top 5, principaux clients, clients les plus rentables, qui rapporte le plus, le plus rentable, les plus rentables, m'a payé le plus, m'a le plus payé, classement, rapporte le plus, m'a le plus rapporté, qui me rapporte, a le plus payé, a payé le plus, plus grosse cliente, gros clients, premiers clients, le plus de thune|fric|sous|argent|pognon, rapporte|rapporté|ramène|ramené le plus",
  made: "gagné, fait",
  "groupBy.client": "par client, par cliente, par clients, de chaque client, chaque client, client par client",
  "groupBy.month": "quels mois, par mois, mensuel, mensuels, mois par mois, chaque mois, mensuelles",
  "groupBy.quarter": "par trimestre, trimestriel, trimestre par trimestre, chaque trimestre",
  "groupBy.project": "par projet, chaque projet",
  "groupBy.category": "par catégorie, par catégories, par type, par poste",
  "rep.ever": "au total, en tout, à ce jour, depuis le début, depuis toujours, depuis que j'ai commencé",
  "rep.oldest":
    "plus vieille|ancienne|vieilles|anciennes facture|factures|créance|créances|impayé|impayés, plus vieux|ancien impayé, impayée|ouverte|impayées depuis le plus longtemps",
  "figure.latestSpent":
    "quand est-ce que j'ai|on_a payé|acheté pour? la? dernière fois, dernière fois que j'ai|on_a payé|acheté",
  "figure.latest":
    "c'est|c_est quand le dernier paiement|règlement|virement, quand date le dernier paiement|règlement, quand est-ce que * a payé, dernière fois que * a payé, quand * a payé pour? la? dernière fois, qu|qu' * a payé pour? la? dernière fois, a payé la dernière fois, a payé pour la dernière fois, à quand remonte le dernier paiement|règlement",
  "figure.average":
    "en moyenne, moyenne, moyennes, revenu|bénéfice|panier|gain|montant|achat|ca moyen, revenus|bénéfices|gains|achats moyens, chiffre d'affaires moyen",
  "figure.most":
    "quel mois|trimestre a|avait|avec le? plus|meilleur, quelle année a|avait|avec la? plus|meilleure, mois les plus chers, quels mois ont été bons|forts, quels mois étaient|sont|furent bons|forts, meilleur mois|trimestre, meilleure année, quel mois|trimestre est|était|a|fut le? meilleur, mois le plus fort|haut, plus gros mois|trimestre, plus grosse année, quel mois j'ai le plus gagné|encaissé",
  "figure.least":
    "quel mois|trimestre a|avait|avec le? plus faible|bas|petit, quel mois a eu? le? moins|pire, quels mois ont été mauvais|creux|faibles, quels mois étaient|sont|furent mauvais|creux|faibles, pire mois|trimestre|année, plus mauvais mois|trimestre, plus mauvaise année, mois le plus faible|bas|creux, quel mois|trimestre est|était|a|fut le? pire, plus faible mois",
  "figure.largest":
    "plus grosse|grande|élevée dépense|recette|vente, plus gros|grand achat|paiement|encaissement|versement, dépense|recette la plus grosse|élevée|chère|grande|importante, plus importante dépense, achat le plus cher|gros",
  "figure.averageInvoice":
    "par facture en moyenne, facture moyenne, factures moyennes, montant moyen de mes|des factures, montant moyen d'une facture, moyenne de mes|des factures, moyenne par facture",
  "figure.largestInvoice":
    "plus grosse|grande|élevée facture, plus grosses factures, facture la plus grosse|élevée|chère|grande|importante|haute, plus importante facture",
  "figure.spentMost":
    "plus grosses|grandes dépenses, 3|5|trois|cinq plus grosses|grandes dépenses, principales dépenses, top 3|5|10 dépenses|des_dépenses, dans|sur quoi je dépense le plus, dans|sur quoi j'ai le plus dépensé, dans|sur quoi j'ai dépensé le plus, pour quoi je dépense le plus, dans|sur quoi est-ce que je dépense le plus, dans|sur quoi est-ce que j'ai dépensé le plus, qu'est-ce qui me coûte le plus, ce qui me coûte le plus, dans|sur quoi dépensé-je le plus, où part le plus gros de mon argent, où je dépense le plus, où j'ai dépensé le plus, où j'ai le plus dépensé, où est-ce que je dépense le plus",
  undo: "effacez|annulez|supprimez|enlevez|retirez|défaites|oubliez ça|cela|le|la dernier|dernière?, effacez-le|effacez-la|annulez-le|annulez-la|supprimez-le|supprimez-la|enlevez-le|enlevez-la|retirez-le|retirez-la, oublie|efface|annule|retire|supprime|enlève ce que je|tu viens de dire|noter|écrire|saisir|mettre|enregistrer|rentrer, oublie ce que j'ai dit|écrit, remets tout|ça comme c'était|avant, fais comme si je n'avais rien dit, jette|vire ça|ce|cette|le|la dernier|dernière, annule, annule ça, annule-le, annule la dernière, annule le dernier, annuler, annule cela, défais, défaire, défais ça, efface ça, efface le dernier, efface la dernière, supprime ça, supprime le dernier, supprime la dernière, retire ça, enlève ça, reviens en arrière, retour arrière, retour, oublie ça, oublie, non annule, enlève le dernier, je retire, c'était une erreur, efface-le, supprime-le, retire-le, enlève-le, annule l'entrée, laisse tomber ça, oublie la dernière, enlève la dernière",
  redo: "refais, refaire, rétablis, rétablir, remets-le, remets ça, remets, remets la, remets-la, rétablis ça",
  cancel: "annule, annuler, laisse tomber, tant pis, stop, non merci, oublie, peu importe",
  howToDo: `comment on|je|j'|fait-on peut|fait|envoie|facture|marque|invite|exporte|importe|connecte|programme|imprime|partage|efface|relance|rembourse|change|modifie|ajoute|supprime|crée|met|enlève|coupe|désactive|active|arrête|annule|règle|passe|note|saisit|enregistre|déplace, comment envoyer|facturer|marquer|inviter|exporter|importer|connecter|programmer|changer|modifier|ajouter|supprimer|créer|mettre|enlever|couper|désactiver|activer|arrêter|annuler|régler|passer|noter|saisir|enregistrer|déplacer, où je|on peux|peut|change|modifie|règle|met|désactive|coupe`,
  howTo: `comment joindre|contacter, comment je joins|contacte, comment est-ce que je|j'|l'on|on?, comment est-ce qu'on, comment je fais|peux pour?, comment puis-je, comment peut-on, comment faire pour, où est-ce que je|qu'on, où puis-je|peut-on, y a-t-il un moyen de, il y a un moyen de`,
  advice: `devrais-je, dois-je, est-ce que je devrais|dois, je devrais|dois-je, tu crois que je dois|devrais, ça vaut le coup de`,
  help: "tu sais|peux faire koi|quoi, t'es capable de quoi, tu fais quoi, tu sers à quoi, je suis perdu|perdue|bloqué|bloquée, je sais pas quoi écrire|taper|dire, qu'est-ce que je peux écrire|taper|dire|demander ici?, je peux écrire|taper|dire quoi ici?, je tape quoi, aide, aide-moi, à l'aide, que peux-tu faire, que sais-tu faire, qu'est-ce que tu peux faire, qu'est-ce que tu sais faire, comment ça marche, commandes, mode d'emploi, tu sais faire quoi, comment t'utiliser, tu peux faire quoi, comment je fais pour, comment faire, besoin d'aide, au secours, comment on fait, options",
  correct:
    "aurait dû être|aller, devait|devrait être|aller, c' est|était pour, ça va|allait sur|chez, pour être exact|exacte|précis|précise, plus exactement, exactement, faute|erreur de frappe|saisie, coquille, mauvais|mauvaise client|cliente|projet|date|montant|personne, pas le|la bon|bonne client|cliente|projet|date|montant|personne, le|la mauvais|mauvaise, trompé de client|projet|date|montant|personne, il manque un zéro, manque un zéro, j'ai oublié un zéro, oublié un zéro, un zéro de trop|moins, non, pardon, en fait, plutôt, correction, corrige, c'était, c'est, ce n'était pas, mets, mets-le, mets-la, change, change le, modifie, modifie le, je voulais dire, erreur, oups, je me suis trompé, je me suis trompée, finalement, attends, rectification, rectifie, aurait dû être, ça devrait être, devait être, aurait dû, il s'agit de, la date, le montant, le client, le bon montant, fais plutôt, passe à, passe-le en, passe le, passe-le, mets plutôt, mets ça, désolé, désolée, euh, zut, mince, hmm, remplace, remplace par, il fallait, en réalité, disons, disons plutôt, mets-en, et pas, pas, c'était pour, c'était le, affecte-le, affecte à, mets sur, rattache-le, ah, ça fait, note plutôt, ça, va sur, appartient à, au lieu de, au lieu d', plutôt que",
  correctTo: "à, c'est, était, être, par, sur",
  anew: "désolé|désolée|pardon|navré|navrée du|pour le|ce? retard, désolé|désolée je note|saisis|mets ça? tard|tardivement, fais vite, changement de programme|plan, ruban|roller|stylo correcteur, blanc correcteur, j'ai oublié de noter|saisir|enregistrer|mettre|ajouter, oublié de noter|saisir|enregistrer|ajouter, j'allais oublier, j'en ai oublié, oublié un|une autre",
  leftOut:
    "oublié de te? dire|préciser|mentionner|indiquer|signaler, n'ai pas dit|précisé|mentionné|indiqué, pas précisé",
  pronoun:
    "ce que je|tu viens de, ça, c', le, la, cela, ce, le dernier, la dernière, celui-là, celle-là, l', dernier, dernière, celui-ci",
  digest:
    "je fais quoi aujourd'hui, j'ai quoi aujourd'hui, qu'est-ce que je fais aujourd'hui, qu'est-ce que je dois faire aujourd'hui, quoi faire aujourd'hui, aujourd'hui, quoi de prévu aujourd'hui, qu'est-ce que j'ai aujourd'hui, qu'ai-je aujourd'hui, ma journée, résumé du jour, point du matin, que dois-je faire aujourd'hui, qu'est-ce qu'il y a aujourd'hui, programme du jour, le programme du jour",
  digestNoun:
    "résumé|bilan|récap|récapitulatif|synthèse|point quotidien|hebdomadaire|hebdo|mensuel|mensuelle, résumé|bilan|récap|récapitulatif|synthèse|point du mois, résumé|bilan|récap|récapitulatif|synthèse|point de la|ma semaine, résumé|bilan|récap|récapitulatif|synthèse|point du jour, comment s'est passée|va la semaine",
  settings:
    "réponds|parle en français|anglais|allemand|espagnol|portugais, passe en français|anglais, ma tva est, mets|règle|configure la? tva à, je facture la? tva, paramètres, réglages, préférences, configuration, fuseau horaire, quelle devise, devise, ma devise, change de devise, langue, parles-tu|tu parles|parlez-vous|vous parlez français|espagnol|anglais|allemand",
  balances:
    "solde, soldes, en banque, combien j'ai sur|en|à|maintenant|là, combien j'ai d'argent|de sous, j'ai combien sur|en|à, sur le compte, en caisse, combien me reste-t-il, trésorerie, sur mon compte, à la banque",
  workflow: "",
  comparing:
    "mieux|pire|plus|moins qu'en|qu'au, mieux|pire|plus|moins que en|au, plus|moins en * qu'en, mieux|pire|plus|moins que le|l'|la, mieux|pire que, meilleur que, meilleure que, par rapport à, par rapport au, comparé à, comparée à, versus, vs",
  aging: "balance âgée, ancienneté des créances",
  sources: "d'où viennent, sources, provenance",
  pdf: "pdf, en pdf, au format pdf",
  history: "historique de, historique",
  freeTime:
    "suis-je libre|dispo|disponible, je suis libre|dispo|disponible|pris|prise, est-ce que je suis libre|dispo|disponible, quand suis-je|je_suis libre|dispo|disponible, j'ai|ai-je du temps, j'ai|ai-je un|des créneau|créneaux|trou|trous, des créneaux libres",
  quiet:
    "refroidissent, sont en train de refroidir, qui je|j' n'? ai pas|plus? relancé|recontacté|contacté|appelé|rappelé|revu, que je|j' n'? ai pas|plus recontacté|relancé|contacté|appelé, pas recontacté|recontactés, clients silencieux, clients oubliés, n'ai pas parlé, pas parlé à, sans nouvelles de, pas contacté, qui|qu' n'? a|ont|donne|donnent pas|plus donné? de|signe nouvelles|de_vie?, pas eu|donné de nouvelles, plus de nouvelles, sans nouvelles",
  touch:
    "de quoi on|avons-nous|a-t-on a? parlé, de quoi ai-je|j'ai parlé, qu'est-ce qu'on a décidé|convenu|dit, on a dit|décidé|convenu quoi, qu'est-ce que * voulait|veut|disait, voulait|veut|disait quoi, a dit quoi, mes? notes sur, interactions, historique des contacts, dernier contact, parlé pour la dernière fois, parlé à|avec * pour la dernière fois, dernière fois que j'ai parlé à|avec, échanges avec, dernier échange avec",
  reminderList: "mes rappels, rappels, montre mes rappels, quels rappels",
  stopReminding: "arrête de me rappeler, supprime le rappel, annule le rappel",
  start: "commencer, démarrer, démarrage, c'est parti",
};
