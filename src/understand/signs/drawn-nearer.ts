import { seldom } from "../../seldom.ts";

/** `pull the Acme review forward an hour`, `zieh den Termin mit Acme eine Stunde vor`: what the verb means stands behind what is moved. */
export const drawnNearer = seldom(
  /^(?:(?:can|could) (?:you|we) |please |pls |let['’]?s )?(?:pull|bring|drag|push|draw|shift)\s.{2,80}?\s(?:forward|forwards|ahead|earlier|back|later)(?!\p{L})|^(?:bitte )?(?:zieh(?:e|en)?|schieb(?:e|en)?|hol(?:e|en)?|verleg(?:e|en)?|r[üu]ck(?:e|en)?)\s.{2,80}?\s(?:vor|nach vorne?|nach hinten|zur[üu]ck)\W*$/iu,
);
