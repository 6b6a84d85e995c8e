import { type Seldom, seldom } from "../../seldom.ts";
import type { Scene, Sign } from "../features.ts";
import { asksToMeet } from "./asks-to-meet.ts";
import { cannotMake } from "./cannot-make.ts";
import { drawnNearer } from "./drawn-nearer.ts";
import { noShow } from "./no-show.ts";
import { wantsMoved } from "./wants-moved.ts";
import { wasMeant } from "./was-meant.ts";

/** A sign told by a turn of phrase somewhere in the clause. */
const turn =
  (said: Seldom) =>
  ({ clause }: Scene) =>
    said.test(clause.text);

/** Work that began at an hour and was done at another. */
const startedDone = seldom(
  /(?<!\p{L})(?:started|began|kicked off|angefangen|empec[ée]|comenc[ée]|commenc[ée]|comecei)(?!\p{L}).{0,40}\d.{0,20}(?:done|finished|ended|stopped|wrapped(?: up)?|knocked off|fertig|aufgeh[öo]rt|termin[ée]|acab[ée]|acabei|terminei|fini)\s(?:at |by |around |um |a las? |[àa]s? )?\d/iu,
);

/** Signs told by how something is put, whatever else is in it. */
export const saidSigns = {
  // What was said in a meeting, written down behind it: `call notes: …`.
  "@minutes": turn(
    seldom(
      /^(?:(?:meeting|call|session|zoom|visit)\s(?:notes?|recap|summary|minutes)|(?:notes?|recap|summary|minutes) (?:from|of) (?:[^\s:]+ ){0,4}?(?:meeting|call|session|workshop|lunch|coffee|visit|training|kick-?off|interview|review)|(?:notas|resumen|acta) de (?:la )?(?:reuni[óo]n|llamada)|compte[- ]rendu|notes de (?:la )?r[ée]union|besprechungsnotiz\p{L}*|gespr[äa]chsnotiz\p{L}*|protokoll|notas da (?:reuni[ãa]o|chamada)|ata da reuni[ãa]o)(?!\p{L})/iu,
    ),
  ),
  // `subscriptions are a disease`: what something is thought of, and no question about it.
  "@judged": turn(
    seldom(
      /^(?!(?:what|how|which|where|when|who|why|are|is)\s)(?:\p{L}+\s){1,3}(?:are|is|sont|est|son|es|sind|ist|s[ãa]o|[ée])\s(?:an?|the|such|so|too|une?|le|la|des|si|trop|una?|el|tan|muy|eine?|der|die|das|so|zu|uma?|o|a|t[ãa]o|muito|killing|eating|getting)\s\p{L}+/iu,
    ),
  ),
  // `draft an email to Acme`: something to be written or made ready, which has not been.
  "@prepares": turn(
    /^(?:please )?(?:draft|write(?! (?:down|up))|compose|prepare|prep|plan|redacta|escribe|prepara|r[ée]dige|[ée]cris|pr[ée]pare|entwirf|schreib|bereite|redige|escreve)(?!\p{L})/iu,
  ),
  // Something is to be sent, and nothing was.
  "@sendOrder": turn(
    /^(?:please |bitte |por favor |stp |svp )?(?:(?:re)?send (?:it|this|that|them)|forward|schicks|(?:schicke?|sende) (?:sie|es|das|ihn)|m[áa]nda(?:sel[oa]s?|l[oa]s?)|env[ií]a(?:sel[oa]s?|l[oa]s?)|envoie[- ]l[ea]s?|(?:manda|envia|envie) (?:pr[ao]|para|isso|el[ea]|a fatura))(?!\p{L})/iu,
  ),
  // When somebody's own doors open or close, or what they did: nothing that is planned with them.
  "@theirs": turn(
    seldom(
      /(?<!\p{L})(?:opens?|closes?|shuts?|(?:is|are) (?:open|closed|shut)|was|were|abren?|cierran?|ouvrent?|ferment?|ouvre|ferme|[öo]ffnet|schlie(?:ß|ss)t|went|war|waren|macht (?:auf|zu)|fecham?|estuvo|fue|[ée]tait|foi|esteve)(?!\p{L})/iu,
    ),
  ),
  // A question for whoever does something.
  "@whomFor": turn(seldom(/^who (?:do (?:i|we) (?:have|use) (?:under|for)|do (?:i|we) know in) /iu)),
  // What was written is not so.
  "@saysWrong": turn(
    seldom(
      /(?<!\p{L})(?:stimmt (?:so )?(?:nicht|ned|net|nöd)|(?:ist|is|war) falsch|passt (?:nicht|ned|net)|(?:is|was) wrong|isn['’]?t right|est[áa] mal|n['’]est pas bonne?|est fausse|est[áa] errad[oa])(?!\p{L})/iu,
    ),
  ),
  // What was planned does not take place.
  "@fallsThrough": turn(
    seldom(
      /(?<!\p{L})(?:f[äa]llt (?:leider )?(?:aus|weg|flach|ins wasser)|entf[äa]llt|findet (?:doch )?nicht statt|(?:is|has been|(?<!(?:i|we|he|she|they) )was|got) (?:off(?! (?:sick|ill|work|on|with))|cancell?ed|called off)|se cancela|(?:est[áa]|fue|foi) cancelad[oa]|est (?:annul[ée]e?|tomb[ée]e? [àa] l['’]eau))(?!\p{L})/iu,
    ),
  ),
  // `started at 9 done at 1 on the edit`: from when until when was worked.
  "@startedDone": turn(startedDone),
  // `Dana booked the 14th at 9`: who took a time that is to come.
  "@tookTime": turn(
    seldom(
      /\p{L}['’]?s?\s(?:has |just |have )?(?:booked|reserved|grabbed|took|picked|chose|hat (?:sich )?gebucht|reserv[óo]|a r[ée]serv[ée]|marcou)\s(?:in\s)?(?:for\s)?(?:the\s\d|(?:next\s|this\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|el\s|le\s|am\s|dia\s|para\s)/iu,
    ),
  ),
  // What is left of something half of which was there before.
  "@otherHalf": turn(
    seldom(
      /(?<!\p{L})(?:(?:the )?other half|(?:die )?(?:andere|zweite|restliche) h[äa]lfte|la otra mitad|l['’]autre moiti[ée]|a outra metade)(?!\p{L})/iu,
    ),
  ),
  // The invoice written last, told by that alone.
  "@latestInvoice": turn(
    /(?<!\p{L})(?:(?:last|latest|letzten?|[úu]ltima)\s(?:invoice|bill|factura|fatura|nota fiscal|rechnung)|derni[èe]re\sfacture|(?:factura|fatura)\santerior)(?!\p{L})/iu,
  ),
  // A question for an amount.
  "@howMuch": turn(
    /^(?:so |and )?(?:how much|what (?:did|has)|cu[áa]nto|combien|wie ?viel|quanto)(?! (?:time|longer|tiempo|de temps|zeit|tempo)| hours)(?!\p{L})/iu,
  ),
  // Words for what work is worth, which no price of anything bought is called by.
  "@valued": turn(
    /(?<!\p{L})(?:budget|worth|fee|value|price|valor|presupuesto|or[çc]amento|precio|pre[çc]o|importe|forfait|montant|prix|honorar|auftragswert|festpreis|volumen|preis|kostet|cuesta|custa|coûte)(?!\p{L})/iu,
  ),
  // Where what was sent has come.
  "@inbox": turn(
    seldom(
      /(?<!\p{L})(?:inbox|mailbox|posteingang|postfach|bandeja de entrada|bo[iî]te mail|caixa de entrada)(?!\p{L})/iu,
    ),
  ),
  // Something is to be brought to the speaker: `email me invoice 12`, `mándame la factura`.
  "@toMe": turn(
    seldom(
      /^(?:(?:please|pls|can you|could you|por favor|bitte)\s)?(?:(?:send|email|mail|forward|text)\s(?:me|us)|m[áa]nda(?:me|nos)|env[íi]a(?:me|nos)|envoie[- ](?:moi|nous)|(?:schicke?|sende?)\s(?:mir|uns)|me\s(?:manda|envia)|(?:manda|envia)-me)(?!\p{L})/iu,
    ),
  ),
  "@stating": turn(/(?<!\p{L})(?:is|was|are|were|es|era|son|est|était|sont|ist|war|sind|é|são|foi)(?!\p{L})/iu),
  "@wasMeant": turn(wasMeant),
  "@asksToMeet": turn(asksToMeet),
  "@cannotMake": turn(cannotMake),
  "@drawnNearer": turn(drawnNearer),
  "@wantsMoved": turn(wantsMoved),
  "@noShow": turn(noShow),
} satisfies Partial<Record<Sign, (scene: Scene) => boolean>>;
