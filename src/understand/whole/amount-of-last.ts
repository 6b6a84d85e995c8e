import { seldom } from "../../seldom.ts";
import { type Clause, namesOf } from "../clauses/clause.ts";
import type { Scene } from "../features.ts";
import { entry, type Part } from "../fill/part.ts";
import { affirmedAmount, amountAside, saidAmount } from "../fill/said.ts";
import type { LastEntry } from "../hearing.ts";
import { isDenied } from "../signs/denied.ts";

/** What something came to, and nothing else: `adobe was 39.99`. */
const cameTo = seldom(
  /^(?:(?:no|oh|sorry|oops|wait|actually)[\s,]+)*(?:the\s|la\s|el\s|le\s|o\s|a\s|die\s|der\s|das\s)?(\p{L}[\p{L}\d '’&.-]{1,40}?)\s(?:was|were|is|came to|comes to|cost|fue|era|eran|[ée]tait|war|waren|foi|foram)\s(?:actually\s|only\s|really\s|just\s)?[$€£₹]?\d[^\p{L}]*$/iu,
);

/** What something comes to from now on, or should have: `xero's gone up, change to 77`, `the studio one, make it 90`. */
const changedTo = seldom(
  /^(?:the\s|la\s|el\s|le\s|o\s|a\s|die\s|der\s|das\s)?(\p{L}[\p{L}\d &.-]{1,40}?)(?:['’]s|\s(?:has|is|went|one|ha|hat|ist|a|est))?(?:\s[^\d,]{0,30})?,\s(?:so\s|please\s)?(?:change|make|set|put|update|correct|bump|cambia|pon|ponlo|c[áa]mbialo|[äa]ndere?|mach|setz|change|mets|passe|muda|altera|p[õo]e)\s(?:(?:it|that|this|es|das|ça|ca|lo|para|a|en|à|auf|to|isso)\s)*[$€£₹]?\d[^\p{L}]*$/iu,
);

/** What an entry may be called by: who was paid, what it was for, who paid. */
const called = ["vendor", "for", "client"] as const;

function same(said: string, name: string): boolean {
  const fold = (text: string) =>
    text
      .normalize("NFD")
      .replace(/[^\p{L}\d]/gu, "")
      .toLowerCase();
  return fold(said) === fold(name);
}

/** The amount just written is put aside for another: `the deli paid 540 not 450` behind the deli's 450. */
async function amountInstead({ clause }: Scene, last: LastEntry): Promise<Part | null> {
  const aside = amountAside(clause);
  if (aside === undefined || aside !== (await last.amount?.())) return null;
  const slots = (await last.whole?.())?.slots;
  const another = namesOf(clause, "client").some(({ value }) => value.every(({ name }) => name !== slots?.client));
  if (another) return null;
  const what = otherThing(clause, slots?.category) ?? otherNamed(clause, slots ?? {});
  return entry("edit.last", { amount: affirmedAmount(clause), ...(what === undefined ? {} : { what }) });
}

/** What is named of another kind than what was just written: lunch, behind petrol; that one is meant, however long ago it was written. */
function otherThing({ cues, sentence: { text, tokens } }: Clause, written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const kinds = cues.filter(({ name }) => name.startsWith("category."));
  const [thing] = kinds;
  if (!thing || kinds.some(({ name }) => name === `category.${written}`)) return undefined;
  return text.slice(tokens[thing.from]?.start, tokens[thing.to - 1]?.end);
}

/** What came to an amount, and not to another one. */
const wasNot = seldom(
  /^\W*(?:(?:no|oh|sorry|oops|wait|ah|n[ãa]o|afinal|perd[óo]n|pardon|nein|non)[\s,]+)*(?:the|la|el|le|o|a|die|der|das)\s(\p{L}[\p{L}\d '’&.-]{1,40}?)\s(?:was|were|came to|cost|fue|costó|foi|foram|custou|[ée]tait|a coûté|war|waren)\s/iu,
);

/** What is named by a word the books and the language have nothing to do with, where what was just written is called otherwise: the dinner, behind petrol. */
function otherNamed(clause: Clause, slots: Readonly<Partial<Record<string, string>>>): string | undefined {
  const what = wasNot.exec(clause.text)?.[1]?.replace(/\s(?:d[aeo]s?|del?|du|of|von|vom|with|com|con)\s.*$/iu, "");
  const written = called.map((slot) => slots[slot]).filter((name) => name !== undefined);
  if (what === undefined || written.length === 0) return undefined;
  const at = clause.tokens.findIndex((token) => clause.sentence.text.startsWith(what, token.start)) + clause.from;
  if (clause.cuesAt(at).length > 0 || clause.names.length > 0) return undefined;
  const near = (one: string) => same(one, what) || one.toLowerCase().includes(what.toLowerCase());
  return written.some(near) ? undefined : what;
}

/** Who was just written down is put aside for another: `Harper paid 540, not Copper Kettle`. */
async function clientInstead({ clause }: Scene, last: LastEntry): Promise<Part | null> {
  const named = namesOf(clause, "client");
  const denied = named.filter((found) => isDenied(clause, found));
  const [meant, ...more] = named.filter((found) => !denied.includes(found));
  if (denied.length === 0 || meant?.value.length !== 1 || more.length > 0 || clause.money.length > 1) return null;
  const slots = (await last.whole?.())?.slots;
  const written = denied.some(({ value }) => value.some(({ name }) => name === slots?.client));
  const amount = clause.money.length === 1 ? saidAmount(clause) : undefined;
  if (!written || (amount !== undefined && amount !== slots?.amount)) return null;
  return entry("edit.last", { client: meant.value[0]?.name });
}

/** The amount of the entry just written put right, where it is told of by its name or by what it was: `adobe was 39.99`, `540, not 450`. */
export async function amountOfLast(scene: Scene): Promise<Part | null> {
  const { clause } = scene;
  const { last } = clause.sentence.hearing;
  if (!last?.hasAmount) return null;
  if (clause.money.length === 2 && !scene.has("@question")) return amountInstead(scene, last);
  const instead = clause.names.length > 1 && !scene.has("@question") ? await clientInstead(scene, last) : null;
  if (instead) return instead;
  if (!last.whole || clause.money.length !== 1) return null;
  const said = (cameTo.exec(clause.text) ?? changedTo.exec(clause.text))?.[1];
  const whole = said === undefined || scene.has("@question") ? undefined : await last.whole();
  if (said === undefined || !whole) return null;
  const named = called.some((slot) => same(said, whole.slots[slot] ?? ""));
  const amount = saidAmount(clause);
  return named && amount !== whole.slots.amount ? entry("edit.last", { amount }) : null;
}
