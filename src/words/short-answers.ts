/** Answers that agree, folded (no case, no accents), by language. */
const agreeing: Readonly<Record<string, string>> = {
  signs: "👍, ✅",
  en: "y, yes, yes please, yep, yeah, yup, ya, sure, sure thing, ok, okay, ok yes, k, fine, right, correct, exactly, please, please do, do it, do that, yes do it, go ahead, go for it, add it, yes add it, add them, add him, add her, update it, yes update it, book it, confirm, confirmed, agreed, absolutely, definitely, of course, sounds good, looks good, perfect, great",
  es: "si, si por favor, claro, claro que si, vale, de acuerdo, por supuesto, anadelo, adelante, correcto, hazlo, dale, perfecto, si dale, si hazlo, simon, sip, sii, si claro",
  fr: "oui, oui merci, d'accord, d’accord, bien sur, ajoute, ajoute le, vas y, allez, parfait, ouais, ouaip, yes, oui vas y, oui ajoute, ok vas y, c'est ca, ajoute la, oui s'il te plait",
  de: "ja, ja bitte, jawohl, jo, klar, gerne, genau, stimmt, richtig, bitte, mach das, mach es, hinzufugen, in ordnung, passt, perfekt, jep, jup, ja genau, ja mach, ja klar, ja gerne, leg an, ja leg an, eh klar",
  pt: "sim, sim por favor, claro, pode ser, pode, certo, isso, adicione, adiciona, adicionar, add, add ele, add ela, adiciona ele, adiciona ela, adicione ele, adicione ela, adiciona o, adiciona a, adiciona la, adiciona lo, adicione a, sim adiciona, sim adiciona ele, sim adiciona ela, acrescenta, acrescenta a, acrescenta o, pode adicionar, pode sim, bora, blz, ss, exato, faz isso, faca isso, esta bem, ta bom, beleza, perfeito, com certeza",
};

/** Answers that decline. */
const declining: Readonly<Record<string, string>> = {
  signs: "👎, ❌",
  en: "n, no, nope, nah, no thanks, no thank you, never mind, nevermind, nvm, forget it, leave it, leave it alone, skip, skip it, skip that, stop, don't, dont, don’t, do not, not now, rather not, no leave it, no forget it, no never mind, keep it, abort, cancel it, cancel that, nothing, none, none of them, none of these, neither",
  es: "no, no gracias, dejalo, olvidalo, da igual, cancela, cancelar, cancelalo, no cancela, nada, ninguno, ninguna, mejor no, nel, nel mejor no, nop, nah, no mejor no, no dejalo, no dejala, dejala, no gracias mejor no",
  fr: "non, non merci, laisse, laisse tomber, oublie, rien, aucun, aucune, pas maintenant, non laisse, non laisse tomber, non finalement, finalement non, non pas maintenant, pas la peine, annule, annuler, annule ca, non annule, garde, garde le, garde la, stop, non c'est bon, non en fait non",
  de: "nein, ne, nee, nein danke, lass, lass es, lass gut sein, vergiss es, egal, abbrechen, brich ab, abbruch, nein abbrechen, nichts, keine, keiner, keins, lieber nicht, doch nicht, nein doch nicht, ne doch nicht, nee doch nicht, ach nein, nein lieber nicht, nicht jetzt, passt schon, behalt sie, behalt es, behalt ihn, behalten, behalte es, nicht loschen, nein nicht loschen, nein warte, nein behalten, lieber behalten",
  pt: "nao, nao obrigado, nao obrigada, deixa, deixa pra la, esquece, cancela, cancelar, nao cancela, era pra manter, era para manter, opa era pra manter, manter, mantem, mantenha, nao apagues, nao apaga, nao apague, deixa estar, deixa ficar, fica, nada, nenhum, nenhuma, melhor nao",
};

/** Answers that have something deleted, which agree only to a deletion that was asked about. */
const deleting: Readonly<Record<string, string>> = {
  en: "delete it, delete that, remove it, remove that, erase it, delete them, remove them, get rid of it",
  es: "borralo, borrala, borralos, borralas, borra eso, eliminalo, eliminala, eliminalos, elimina eso, quitalo, quitala, quitalos, borrelo, borrela, eliminelo, quitelo",
  fr: "supprime le, supprime la, supprime les, supprime ca, efface le, efface la, efface les, efface ca, enleve le, enleve la, enleve ca, supprime, efface",
  de: "losch es, losche es, losch das, losche das, losch ihn, losch sie, losche ihn, losche sie, loschen, entferne es, weg damit",
  pt: "apaga, apaga o, apaga a, apaga lo, apague, apague o, pode apagar, apaga isso, exclui, exclua, exclui isso, remove, remove isso, remova, elimina o, elimina a, elimina isso, apaga ele, apaga ela, exclui ele, exclui ela",
};

/** Words for a place in a row of choices, the first place first. */
const placed: Readonly<Record<string, readonly string[]>> = {
  en: ["first, 1st", "second, 2nd", "third, 3rd", "fourth, 4th", "fifth, 5th"],
  es: ["primero, primera", "segundo, segunda", "tercero, tercera", "cuarto, cuarta", "quinto, quinta"],
  fr: ["premier, premiere", "deuxieme, second, seconde", "troisieme", "quatrieme", "cinquieme"],
  de: [
    "erste, ersten, erster, erstes",
    "zweite, zweiten, zweiter, zweites",
    "dritte, dritten, dritter, drittes",
    "vierte",
    "funfte",
  ],
  pt: ["primeiro, primeira", "segundo, segunda", "terceiro, terceira", "quarto, quarta", "quinto, quinta"],
};

const split = (list: string) => list.split(",").map((one) => one.trim());
const setOf = (lists: Readonly<Record<string, string>>): ReadonlySet<string> =>
  new Set(Object.values(lists).flatMap(split));

/** Whole answers that agree, and that decline, in any of the languages understood; folded, without signs around them. */
export const shortAnswers = { yes: setOf(agreeing), no: setOf(declining) };

const deletes = setOf(deleting);
const agreed = Object.values(agreeing).flatMap(split);

/** Whether a folded text only has something deleted, or agrees to it by saying so: `delete it`, `sí, bórralo`. */
export function hasDeleted(said: string): "plain" | "agreed" | null {
  if (deletes.has(said)) return "plain";
  return agreed.some((yes) => said.startsWith(`${yes} `) && deletes.has(said.slice(yes.length + 1))) ? "agreed" : null;
}

/** The place (from 0) of a choice by the word for it. */
export const places: ReadonlyMap<string, number> = new Map(
  Object.values(placed).flatMap((words) => words.flatMap((list, place) => split(list).map((word) => [word, place]))),
);
