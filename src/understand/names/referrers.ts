/** Words of sending somebody, and of coming, behind which a preposition names who sent a new client. */
const sent =
  "referral|recommendation|intro(?:duction)?|referred|recommended|introduced|sent|empfohlen|empfehlung|vermittelt|vermittlung|geschickt|tipp|recommandée?|recommandation|envoyée?|présentée?|conseillée?|adressée?|recomendad[oa]|recomendación|recomendação|enviad[oa]|referid[oa]|presentad[oa]|apresentad[oa]|indicad[oa]|indicação";
const came = "came|comes|kam|kommt|vient|venue?|viene|vino|veio|vem";

/** A new client was sent by whom a text names behind this: `referred by`, `kam über`, `envoyée par`. */
export const referredBy = String.raw`(?<!\p{L})(?:(?:${sent})(?:\s(?:to\s)?(?:me|us|over))?\s(?:from|by|via|through|vo[mn]|durch|par|por|pelo|pela|d[eoa])|(?:${came})\s(?:via|through|durch|über|par|de la part de|por|pelo|pela|através d[eoa]|a través de|de parte de))\s`;
