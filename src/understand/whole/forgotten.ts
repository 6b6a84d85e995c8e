import { seldom } from "../../seldom.ts";
import { clauseOf, namesOf } from "../clauses/clause.ts";
import { entry, type Part } from "../fill/part.ts";
import type { Sentence } from "../sentence.ts";

/** `vergiss das mit Maurer`, `forget the Acme thing`, `olvida lo de Ana`: what was just told of somebody is to be forgotten. */
const forget = seldom(
  /^\W*(?:(?:ah?|oh|ok|no|nein|ne|non|n[ãa]o|ach|sorry|please|bitte|por favor)[\s,]+)*(?:(?:forget|scrap|scratch|drop|ignore)\s(?:about\s)?(?:the|that)\s(?=.*\s(?:thing|one|bit|stuff|entry)\W*$)|forget\s(?:about|what i said about)\s|(?:vergiss|vergesst|vergessen sie|lass)\s(?:mal\s)?(?:das|die sache|den eintrag)\s(?:mit|von|vom)\s|(?:olvida|olv[íi]date de|olvidate de|deja)\s(?:lo|eso)\s(?:de\s|del\s)|(?:oublie|laisse tomber)\s(?:le truc|la chose|l['’]histoire|ce que j['’]ai dit)\s(?:de|d['’]|avec|du|pour)\s?|(?:esquece|esque[çc]a|deixa)\s(?:o lance|a coisa|o neg[óo]cio|isso|aquilo|o|a)\s(?:d[aoe]|com)\s)/iu,
);

/** An entry just told of a client that is to be forgotten; null where the last entry is none of theirs. */
export async function forgotten(sentence: Sentence): Promise<readonly Part[] | null> {
  const { last } = sentence.hearing;
  if (!last?.whole || !forget.test(sentence.text) || sentence.money.length > 0) return null;
  const [client, ...more] = namesOf(clauseOf(sentence, 0, sentence.tokens.length), "client");
  if (!client || more.length > 0) return null;
  const whole = await last.whole();
  return client.value.some(({ name }) => name === whole?.slots.client) ? [entry("undo", {})] : null;
}
