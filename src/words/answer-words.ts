import { seldom } from "../seldom.ts";

/** What may stand before an answer and says no more than that it is one, or that what was understood was wrong; by language. */
const before: Readonly<Record<string, string>> = {
  en: "no|nope|sorry|oops|ah|oh|uh|um|hm|wait|actually|rather|just|well|i mean|i meant|meant|i said|i want|take|say|call it|make it|make that|it['’]?s|it is|it was|that['’]?s|that is|that was|they['’]?re|this is|should be|the client is|the client was|client|about|around|from|for|to|by|with|on|in",
  es: "no|perd[oó]n|ay|eh|espera|mejor|digo|quise decir|quiero decir|era|es|fue|son|eran|el cliente es|pon|unos|de|del|para|con|por|en",
  fr: "non|pardon|euh|oups|attends|plut[oô]t|je voulais dire|je veux dire|c['’]est|c['’][ée]tait|ce sont|le client est|mets|de|du|pour|avec|chez|en|environ",
  de: "nein|nee|ne|sorry|oh|äh|moment|eher|doch|ich meinte|ich meine|es ist|es war|es sind|das ist|das war|das sind|der kunde ist|nimm|von|vom|für|mit|bei|in|etwa|ca\\.?",
  pt: "n[ãa]o|desculpa|ops|espera|melhor|digo|quis dizer|quero dizer|era|[ée]|foi|s[ãa]o|o cliente [ée]|p[õo]e|de|do|da|para|pra|com|por|em|uns",
};

/** What may stand behind it. */
const behind: Readonly<Record<string, string>> = {
  en: "please|pls|plz|thanks|thank you|i think|i guess|instead|of course|sorry|oops|then|i meant|i mean|my bad",
  es: "por favor|porfa|gracias|creo|perd[oó]n|entonces",
  fr: "s['’]il te pla[iî]t|s['’]il vous pla[iî]t|stp|svp|merci|je crois|pardon|alors",
  de: "bitte|danke|glaube ich|glaub ich|stattdessen|sorry|dann",
  pt: "por favor|obrigad[oa]|acho|desculpa|ent[ãa]o",
};

const oneOf = (lists: Readonly<Record<string, string>>) => Object.values(lists).join("|");

const leadIn = new RegExp(`^(?:${oneOf(before)})(?=[\\s,.:;!…–-])[\\s,.:;!…–-]*`, "iu");
const close = new RegExp(`[\\s,]+(?:${oneOf(behind)})[.!]*$`, "iu");

/** `not Initech but Acme`, `no Initech, sino Acme`: what is meant instead stands behind. */
const notThat = seldom(
  /^(?:(?:no|nein|non)[,.]?\s)?(?:not|nicht|kein|pas|no|n[ãa]o)\s(?:\p{L}+\s)?[^,]{1,60}?(?:,\s*(?:but\s|sondern\s|mais\s|mas\s|sino\s)?|\s(?:but|sondern|sino)\s)(?<said>[^,]+)$/iu,
);

/** `Acme, not Initech`. */
const thisNot = seldom(
  /^(?<said>[^,]{1,60}),?\s(?:and not|not|nicht|und nicht|y no|et pas|pas|e n[ãa]o|n[ãa]o)\s[^,]+$/iu,
);

/** The answers that the words of a text may hold, without what only leads to them: `no, it was Acme`, `not Initech, Acme`, `Acme please`. */
export function barelySaid(text: string): readonly string[] {
  const given = text.trim().replace(/[.!]+$/u, "");
  const instead = (notThat.exec(given) ?? thisNot.exec(given))?.groups?.said;
  const said = [...(instead === undefined ? [] : [bare(instead)]), bare(given)];
  return said.filter((one) => one !== "" && one !== text.trim());
}

function bare(text: string): string {
  let left = text.trim();
  for (let last = ""; last !== left; ) {
    last = left;
    left = left.replace(close, "").replace(leadIn, "");
  }
  return left;
}
