import type { QuestionWords } from "../form-words.ts";

const which = "quel|quelle|quels|quelles (est|était|sont|a_été)?";
const perHour = "de_l'heure|par_heure|l'heure|à_l'heure|à_heure|heure";
const earning = "gagne|gagné|touche|touché|fais|fait|facture|rapporte";
const i = "j'|je|j'ai|ai-je|on|on_a|nous|est-ce_que_je|est-ce_que_j'ai";
const toBill = "à facturer";
const spent = "dépenses|achats|frais|charges";
const receipt = "justificatif|justificatifs|reçu|reçus|facture|factures|ticket|tickets|pièce|pièces";
const leads = "prospects|leads|contacts|affaires";
const reach = "atteindre|arriver_à|arriver_aux|faire|toucher|gagner|encaisser|dépasser";

/** Questions people ask of a year of books in French. */
export const questions: QuestionWords = {
  rateAll: `
    (${which})? taux|tarif|revenu horaire effectif|réel|moyen (en|de|pour)? <period>?, (${which})? revenu|gain par|de heure|l'heure (en|de|pour)? <period>?, combien ${i} ${earning} ${perHour} (en_moyenne)? (en)? <period>?, combien me rapporte|rapportait heure|une_heure (de_travail)? (en)? <period>?`,
  rateOf: `
    (${which})? taux|tarif (horaire)? (effectif|réel|moyen)? pour|avec|chez|de|sur|du <client> <period>?, (${which})? taux|tarif (horaire)? (effectif|réel|moyen)? pour|avec|de|sur|du <project> <period>?, combien ${i} ${earning} ${perHour} avec|chez|pour|sur <client> <period>?, combien ${i} ${earning} ${perHour} avec|pour|sur <project> <period>?,
    combien ${i} facture|prends|demande|facturé (${perHour})? (à|a|chez)? <client> (${perHour})?, combien facturé-je à <client>, à quel tarif|taux ${i} facture|travaille (pour|chez|à)? <client>, combien me rapporte heure|une_heure chez|avec|pour <client>`,
  rateByClient: `
    (${which})? taux|revenu|tarif horaire (effectif|réel)? par client (en)? <period>?, revenu par heure par client, ${which} client (me)? paie|paye|rapporte (le)? mieux|plus ${perHour}, qui paie|paye (le)? mieux ${perHour}`,
  rateByProject: `
    (${which})? taux|revenu|tarif horaire (effectif|réel)? par projet (en)? <period>?, ${which} projet (me)? paie|paye|rapporte (le)? mieux|plus ${perHour}`,
  projectsEarned: `
    ${which} projet|projets (m'|me|m'a|nous)? (a|ont)? rapporté|rapporte|rapportent|gagné|généré|apporté (le)? plus|mieux (d'argent|de_revenus|de_chiffre)? (en)? <period>?, ${which} (mon|le)? meilleur|meilleurs projet|projets (en|de)? <period>?, ${which} projet|projets (est|le|les)? plus rentable|rentables (en|de)? <period>?, ${which} (mon|le)? projet (le)? plus rentable (en|de)? <period>?,
    (projet|projets)? (le|les)? plus rentable|rentables projet|projets? (en|de)? <period>?, projets les? plus rentables, meilleurs projets (en|de)? <period>?, revenus|recettes|chiffre par projet (en|de)? <period>?`,
  clientsEarned: `
    quelle part|proportion|pourcentage de mes|mon revenus|revenu|chiffre|chiffre_d'affaires vient|provient|est|sont|représente (de)? <client>, ${which} part de <client>, combien je? dépends-je|dépends de <client>, est-ce_que je dépends (trop)? de <client>`,
  leftToBill: `
    (combien|que|qu'est-ce_qu'|qu')? (il)? (me|nous)? reste (t-il|encore)? (il)? (me|nous)? (encore)? ${toBill}, combien (me|nous)? reste-t-il (encore)? ${toBill}, que (me|nous)? reste-t-il (encore)? ${toBill}, qu'est-ce_qui (me|nous)? reste (encore)? ${toBill}, qu'est-ce_qu'_il (me|nous)? reste (encore)? ${toBill}, (qu'est-ce_que)? ${i} (encore|quelque_chose)? ${toBill}, reste ${toBill},
    qu'est-ce_que je n'ai pas (encore)? facturé, qu'est-ce_qui n'est pas (encore)? facturé, est-ce_qu'_il (me|nous)? reste (quelque_chose)? ${toBill}, travail non facturé, montant non facturé, y_a-t-il quelque_chose ${toBill}`,
  leftToBillOf: `
    (combien|que|qu'est-ce_qu'|qu')? (il)? (me|nous)? reste (t-il|encore)? (il)? (me|nous)? (encore)? ${toBill} à|a|chez|pour|sur|de|du|au (contrat|projet)? (de|d'|avec)? <client>, (combien|que|qu'est-ce_qu'|qu')? (il)? (me|nous)? reste (t-il|encore)? (il)? (me|nous)? (encore)? ${toBill} à|a|chez|pour|sur|de|du|au (contrat|projet)? (de|d'|avec)? <project>,
    combien (me|nous)? reste-t-il (encore)? ${toBill} à|chez|pour|sur|de|du (contrat|projet)? (de|d')? <client>, combien (me|nous)? reste-t-il (encore)? ${toBill} à|chez|pour|sur|de|du (contrat|projet)? (de|d')? <project>, qu'est-ce_qu'_il (me|nous)? reste (encore)? ${toBill} à|chez|pour|sur|de|du (contrat|projet)? (de|d')? <client>, qu'est-ce_qui reste ${toBill} à|chez|pour|sur|de|du (contrat|projet)? (de|d')? <client>, reste ${toBill} à|chez|pour|sur <client>,
    que (me|nous)? reste-t-il (encore)? ${toBill} à|chez|pour|sur|de|du (contrat|projet)? (de|d')? <client>, combien (il)? reste (-t-il)? sur|du contrat|budget (de|d'|avec)? <client>, combien (il)? reste sur|du contrat|budget (de|d')? <project>, reste du contrat (de|d')? <client>, combien du contrat (de|d'|avec)? <client> ${i} (déjà)? facturé`,
  clientsUninvoiced: `
    ${which} clients|client (est-ce_que)? (je|n'ai-je|on|nous)? (n'|ne)? (ai|ai-je|a|avons|n'ai)? pas|jamais (encore)? facturé|facturés (encore)? (en|pour|sur)? <period>? (encore)?, ${which} clients|client je n'ai pas (encore)? facturé|facturés (en)? <period>?, à? qui (est-ce_que)? je n'ai pas (encore)? facturé (en)? <period>?, qui (est-ce_que)? n'ai-je pas (encore)? facturé (en)? <period>?, clients sans|pas|non facture|facturés|encore_facturés (en|pour)? <period>?,
    qui (me)? reste-t-il à facturer (en)? <period>?, ai-je|j'ai oublié (de)? facturer quelqu'_un (en)? <period>?`,
  clientsAdded: `
    nouveaux clients|prospects (en|de|depuis)? <period>, combien de? nouveaux clients|prospects (ai-je|j'ai|en)? (eu|gagnés|ajoutés)? (en|de)? <period>, ${which} nouveaux clients|prospects (ai-je|j'ai)? (eu|gagnés)? (en|de)? <period>, ${which} clients sont nouveaux (en)? <period>`,
  clientsIn: `
    (${which}|liste|montre|affiche|tous|combien_de)? clients|prospects (ai-je|sont|j'ai|habitent)? à|au|près_de|basés_à|en <item>, liste|montre|affiche (les|mes)? clients|prospects à|au|près_de|basés_à|en <item>, ${which} clients|prospects (ai-je|sont|j'ai)? à|au|près_de|basés_à <item>, qui est basé à|au <item>`,
  leadsWon: `
    (${which})? taux de réussite|conversion|succès|transformation|gain|signature (en|de|pour)? <period>?, combien de? ${leads} (ai-je|j'ai|on_a|avons-nous)? gagné|gagnés|converti|convertis|signé|signés|décroché (en)? <period>?, combien de? ${leads} (sont)? devenus clients (en)? <period>?, combien de? clients (ai-je|j'ai|on_a)? gagné|gagnés|signé|signés|décroché|décrochés (en)? <period>?,
    ${which} clients (ai-je|j'ai|on_a)? gagné|gagnés|signé|signés (en)? <period>?, combien de? ${leads} (ai-je|j'ai)? perdu|perdus (en)? <period>?, ${leads} gagnés|perdus (en)? <period>?`,
  expensesNoReceipt: `
    (${which}|liste|montre|montre-moi|toutes_les|combien_de)? ${spent} (sont|n'ont|ont|j'ai|ai-je|restent)? sans|pas_de|aucun (de)? ${receipt} (en|de|pour)? <period>?, liste|montre|montre-moi|affiche (les|mes)? ${spent} sans ${receipt} (en|de)? <period>?, (${which})? ${receipt} (me|il|qui|est-ce_qu'_il)? (me)? manquent|manque|manquants (en|de)? <period>?, ${receipt} manquants|manquant (en|de)? <period>?`,
  expensesNoCategory: `
    (${which}|liste|montre|montre-moi|toutes_les|combien_de)? ${spent} (sont|n'ont|ont|j'ai|ai-je|restent)? sans|pas_de|aucune (de)? catégorie|catégories (en|de|pour)? <period>?, (${which})? ${spent} (sont)? non|pas|à classées|classés|catégorisées|catégoriser|classer (en|de)? <period>?, liste|montre|montre-moi|affiche (les|mes)? ${spent} sans catégorie (en|de)? <period>?`,
  targetAsked: `
    combien (il)? (me|nous)? manque|manque-t-il|faut-il|faut|reste|reste-t-il (encore|de_plus)? pour|avant (d')? ${reach} (les)? <amount> (en|de)? <period>?, combien (il)? (me|nous)? manque|manque-t-il|reste (encore)? pour|jusqu'aux|jusqu'à (les)? <amount> (en|de)? <period>?, (est-ce_que)? je|on|nous vais|va|allons ${reach} (les)? <amount> (en)? <period>?, vais-je|va-t-on ${reach} (les)? <amount> (en)? <period>?,
    suis-je|je_suis|est-ce_que_je_suis (bien)? parti|en_bonne_voie|dans_les_temps (pour)? (${reach})? (les)? <amount> (en)? <period>?, à combien suis-je|je_suis de|des <amount> (en)? <period>?, ai-je|j'ai atteint (les)? <amount> (en)? <period>?, combien dois-je (encore)? gagner|faire|encaisser pour ${reach} (les)? <amount> (en)? <period>?`,
  affordAsked: `
    (est-ce_que)? je|on|nous peux|peut|pouvons|pourrais (me|se|nous)? payer|permettre|offrir|acheter|dépenser|investir (de)? (dépenser)? <amount> (pour|en|dans <rest>)?, puis-je|peut-on|pouvons-nous|pourrais-je (me|se|nous)? payer|permettre|offrir|acheter|dépenser|investir (de)? (dépenser)? <amount> (pour|en|dans <rest>)?,
    (est-ce_que)? je|on|nous peux|peut|pouvons|pourrais (me|se|nous)? payer|permettre|offrir|acheter <rest> à|pour|de|qui_coûte <amount>, puis-je|peut-on|pouvons-nous|pourrais-je (me|se|nous)? payer|permettre|offrir|acheter <rest> à|pour|de|qui_coûte <amount>, ai-je|j'ai|y_a-t-il|est-ce_que_j'ai assez (d'argent)? (pour)? (payer|acheter|dépenser)? <amount> <rest>?, ai-je|j'ai|y_a-t-il|est-ce_que_j'ai assez (d'argent)? pour (payer|acheter)? <rest> à|de|pour <amount>`,
  affordWhat: `
    (est-ce_que)? je|on peux|peut me|se payer|permettre|offrir <rest>, puis-je|peut-on me|se payer|permettre|offrir <rest>, ai-je|j'ai|est-ce_que_j'ai assez d'argent pour <rest>`,
  invoicesDue: `
    (${which})? factures (qui)? (sont|arrivent|tombent|viennent)? dues|à_échéance|échues|échéance|exigibles (en)? <period>, (${which})? factures échéant (en)? <period>, factures à échéance (en)? <period>, échéances de? factures (en)? <period>`,
  owedFirst: `
    qui|quel_client|lequel (est-ce_qui)? (me|nous)? doit (le)? plus (d'argent)?, qui|quel (est)? (mon)? plus gros débiteur, plus gros débiteur, quelle|quand (est)? (ma|la)? prochaine facture (due|à_échéance|qui_échoit)?, quand est due ma|la prochaine facture`,
  hoursDays: `
    combien de? jours (ai-je|j'ai|on_a|est-ce_que_j'ai|avons-nous)? travaillé (en|au_mois_d'|au_mois_de)? <period>?, combien de? jours travaillés (en)? <period>?, jours travaillés (en)? <period>?, combien de? heures par jour (ai-je|j'ai|on_a)? travaillé|travaille (en_moyenne)? (en)? <period>?, combien d'heures par jour (ai-je|j'ai|on_a)? travaillé|travaille (en_moyenne)? (en)? <period>?, heures par jour (en)? <period>?, ${which} jours (ai-je|j'ai)? travaillé (en)? <period>?`,
  lastTalked: `
    quand (est-ce_que)? (ai-je|j'ai|on_a|je)? parlé|appelé|écrit|vu|contacté|rencontré (pour_la)? (dernière_fois)? (à|avec)? <client> (pour_la_dernière_fois|dernièrement)?, quand (est-ce_que)? ai-je|j'ai|on_a parlé|appelé|écrit|vu|contacté (pour)? (la)? dernière fois (à|avec)? <client>, (${which}|quand)? (est|était|remonte)? (la|le|mon|ma)? dernier|dernière contact|appel|échange|conversation|mail|réunion avec|à|de|chez <client>, depuis quand (est-ce_que)? n'ai-je|je_n'ai|on_n'a pas|plus parlé|appelé|contacté (à|avec)? <client>`,
  bestMonthEver: `(${which})? (mon|le)? meilleur mois de|depuis|jamais tous|toujours|le_début? (les_temps)?, (${which})? (mon|le)? meilleur mois jusqu'ici|historique`,
  broughtBy: `
    combien (m'|me|nous|m'a|t)? (a|a-t-il)? rapporté|apporté|payé|versé <client> (en_tout|au_total|jusqu'ici)?, combien <client> (m'|m'a|nous_a|me)? (a)? rapporté|rapporte|apporté|payé|versé (en_tout|au_total|jusqu'ici)?, combien vaut <client>`,
  boughtFrom: `
    qu'est-ce_que j'ai|on_a|nous_avons acheté|commandé|pris chez|à <supplier> <period>?, achats|dépenses chez <supplier> <period>?, combien ai-je|j'ai|on_a dépensé chez <supplier> <period>?`,
  clientSinceAsked: `
    depuis quand <client> est|est-il|est-elle (mon|un)? client|cliente (chez_moi)?, depuis quand est-ce_que? <client> est (mon|un)? client|cliente, depuis quand je|on|est-ce_que? (je|on)? travaille|travaille-je|bosse avec|pour|chez <client>, depuis quand est client <client>, depuis combien de temps <client> est|est-il|est-elle client|cliente, depuis combien de temps je|on|est-ce_que? (je|on)? travaille|bosse avec|pour|chez <client>, quand ai-je|j'ai|est-ce_que_j'ai|a-t-on|on_a commencé (à)? travailler? avec|pour|chez <client>, quand <client> est devenu|devenue|il_devenu client|cliente`,
  clientsThen: `combien de clients avais-je|j'avais|avait-on|on_avait|ai-je_eu|j'ai_eu|y_avait-il en|à|au|fin|début? <period>, combien j'avais|on_avait de clients en|à|au|fin? <period>, nombre de clients en|à|fin? <period>`,
  clientsFirst: `(qui)? (était|est|a_été|fut)? premier|tout_premier client|cliente, quel|qui est|était|fut|a_été premier|plus_ancien client, quel est client le_plus_ancien|plus_ancien, client le? plus ancien`,
  clientsLatest: `qui|quel est|était dernier|nouveau|plus_récent client, (qui|quel)? (est)? client le_plus_récent|plus_récent, dernier client`,
  billedFor: `
    <client> (m'a|m'ont|nous_a|a-t-il|a)? (déjà)? payé|réglé|payée (pour)? <item>, est-ce_que|est-ce_qu'? <client> m'a|a|nous_a (déjà|bien)? payé|réglé (pour)? <item>, combien ai-je|j'ai|est-ce_que_j'ai|a-t-on|on_a facturé|demandé|fait_payer (à)? <client> pour <item>, combien ai-je|j'ai|on_a facturé|demandé pour <item> à <client>`,
  billedLast: `
    combien ai-je|j'ai|est-ce_que_j'ai|on_a facturé|demandé|fait_payer (à)? <client> (la)? dernière_fois, combien ai-je|j'ai|on_a facturé la? dernière_fois à <client>, quand ai-je|j'ai|est-ce_que_j'ai|on_a facturé <client> (pour)? (la)? dernière_fois, quand ai-je|j'ai|on_a facturé (pour)? (la)? dernière_fois (à)? <client>, (quelle|quand)? (est|était|a_été|était)? dernière facture de|à|pour|envoyée_à <client>`,
  taxCharged: `combien de? tva|taxe|taxes ai-je|j'ai|est-ce_que_j'ai|on_a facturé|collecté|facturée|collectée|demandé|appliqué (à|chez|de)? <client> (en|sur|pour)? <period>?, quelle tva ai-je|j'ai facturée|collectée|facturé à|chez <client> (en)? <period>?, tva facturée|collectée à|chez|de <client> (en)? <period>?, combien de? tva|taxe|taxes ai-je|j'ai|est-ce_que_j'ai|on_a facturé|collecté|facturée|collectée (en|sur|pour|au)? <period>?, quelle tva ai-je|j'ai facturée|collectée (en|au)? <period>?`,
  nextFreeDay: `(quand|quel|c'est_quand|montre)? (est)? prochain|premier jour|journée (entièrement|complètement)? libre|de_libre, (quand|quelle|c'est_quand)? (est)? prochaine|première journée (entièrement|complètement)? libre, quand ai-je|j'ai|est-ce_que_j'ai (une|un)? journée|jour (entièrement|complètement)? libre|de_libre`,
  nextFreeMorning: `(quand|quel|quelle|c'est_quand)? (est)? prochain|prochaine|première|premier matin|matinée libre|de_libre, quand ai-je|j'ai matin|matinée libre|de_libre`,
  nextFreeAfternoon: `(quand|quel|quelle|c'est_quand)? (est)? prochain|prochaine|premier après-midi|aprem libre|de_libre, quand ai-je|j'ai après-midi libre|de_libre`,
  paidLate: `
    combien de factures ont été|étaient|sont payées|réglées en_retard|trop_tard|après_l'échéance (en)? <period>?, quelles|${which} factures ont été|étaient|sont payées|réglées en_retard|trop_tard (en)? <period>?, factures payées|réglées en_retard|après_l'échéance (en|de)? <period>?, combien de factures (m'ont_été)? payées|réglées en_retard (en)? <period>?, qui m'a|a payé|réglé en_retard|trop_tard (en)? <period>?`,
  projectsLongest: `
    quel|quels|${which} projet|projets m'a|a|ont|m'ont pris|duré|demandé|coûté (le)? plus (de_temps|d'heures|longtemps)? (en|de)? <period>?, (quel|${which})? (est|était)? projet le? plus long (en|de)? <period>?, projet|projets avec le? plus d'heures|de_temps (en)? <period>?, sur quel projet ai-je|j'ai (le_plus)? travaillé|passé (le)? plus? (d'heures|de_temps)? (en)? <period>?`,
  boughtCount: `combien de|d' <item> ai-je|j'ai|est-ce_que_j'ai|on_a acheté|achetés|achetées|commandé|commandés|payé|payés|pris (en|pendant)? <period>?, combien de fois ai-je|j'ai|est-ce_que_j'ai|on_a acheté|payé|commandé|pris <item> (en|pendant)? <period>?`,
  costThen: `combien ont|a coûté <item> (en|pendant|sur)? <period>`,
  marginAsked: `(quelle|quelles|quel|c'est_quoi|${which})? (est|était|sont)? marge|marges (bénéficiaire|nette|brute|bénéficiaires)? (en|de|pour|sur)? <period>?`,
  clientsIdle: `
    qui|quels_clients|${which}_clients n'a|n'ont (m'a|m'ont)? (rien|pas|plus|pas_encore) (re)? commandé|acheté|demandé|réservé (rien|de_travail|à_nouveau)? (en)? <period>, clients qui n'ont (rien|pas|plus) commandé|acheté|demandé (en)? <period>`,
  clientsLeast: `
    quel|${which} client|clients (me|m'a|nous)? rapporte|rapporté|paie|paye|payé|a_rapporté|a_payé (le)? moins (d'argent|de_revenus)? (en|de)? <period>?, qui (me|m'a)? rapporte|rapporté|paie|payé (le)? moins (en)? <period>?, (quel|qui)? (est)? (mon)? plus petit|pire client (en|de)? <period>?`,
  expensiveMonths: `(quels|quel)? (sont|étaient|est|était)? (2|3|4|5|10|deux|trois|cinq)? mois le|les? plus chers|cher|coûteux (en|de)? <period>?`,
  projectsFinished: `combien de projets ai-je|j'ai|est-ce_que_j'ai|on_a terminés|terminé|finis|fini|livrés|livré|achevé|bouclé|bouclés (en)? <period>, quels|${which} projets ai-je|j'ai|on_a terminés|terminé|finis|fini|livrés (en)? <period>, projets terminés|finis|livrés (en)? <period>`,
  earnedFromNew: `combien ai-je|j'ai|on_a gagné|encaissé|reçu avec|des|de|chez nouveaux clients (en)? <period>?, recettes|revenus des|de|avec nouveaux clients (en|de)? <period>?`,
  clientsFromSource: `combien|quels (de)? clients|prospects (me)? viennent|sont_venus|arrivent|sont_arrivés de|par|via|du|grâce_à|des <item>, combien de clients|prospects viennent|sont_venus|sont_arrivés de|par|via|du|grâce_à|des <item>`,
  boughtIn: `qu'ai-je|qu'est-ce_que_j'ai|qu'est-ce_qu'on_a acheté|commandé (en|pendant)? <period>`,
  paceOf: `en combien de temps paie|paye|règle <client>, en combien de temps <client> paie|paye|règle|paie-t-il`,
};
