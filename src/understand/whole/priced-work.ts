import { seldom } from "../../seldom.ts";
import { type Clause, namesOf } from "../clauses/clause.ts";
import type { Scene } from "../features.ts";
import { ask, type Part } from "../fill/part.ts";
import { saidAmount } from "../fill/said.ts";

/** What freelancers count of what they do, and nobody buys to keep: `2400 words at 0.09`, `5 sessions at 60 each`. */
const work =
  /(?<!\p{L})(?:words|w[öo]rter|w[öo]rtern|palabras|mots|palavras|characters|zeichen|caracteres|caract[èe]res|pages|p[áa]ginas|seiten|lines|zeilen|l[íi]neas|lignes|linhas|sessions?|sesiones|s[ée]ances|sess[õo]es|sitzungen|lessons?|classes|clases|le[çc]ons|cours|stunden|unterrichtsstunden|aulas|workshops?|shoots?|hours|hrs)(?!\p{L})/iu;

/** Units of text, which a client is billed for and does not hand over money by. */
const text =
  /(?<!\p{L})(?:words|w[öo]rter|w[öo]rtern|palabras|mots|palavras|characters|zeichen|caracteres|caract[èe]res)(?!\p{L})/iu;

/** What is counted and priced in a clause, as typed; undefined where nothing is. */
function counted({ sentence, money }: Clause): string | undefined {
  const [amount, ...more] = money;
  const from = amount?.value.goodsFrom;
  if (!amount || more.length > 0 || from === undefined || !amount.value.worked) return undefined;
  return sentence.text.slice(from, amount.start).trim();
}

/** What a client has to pay beside the work: for not having come, for being late. */
const missed =
  /(?<!\p{L})(?:no[- ]?shows?|missed (?:(?:a|the|her|his|their) )?(?:lesson|class|session|appointment)|late cancell?ation|didn'?t (?:come|show|turn up)|(?:late|rush|min(?:imum)?|cancell?ation|call-?out|set-?up) fee|fee for (?:late|rush|cancell?ing)[^\d]{0,20}?)(?!\p{L})/iu;

/** `lesson with Maya at 60`: an hour of the speaker's with its price, and nothing that tells whether it was paid. */
const atPrice = seldom(
  /(?<!\p{L})(?:(?:\p{L}+\s)?(?:lesson|class|session|sitting|shoot|consultation|visit|walk)|clase|sesi[óo]n|cours|s[ée]ance|stunde|sitzung|aula|sess[ãa]o)(?=\s(?:with|w\/?|for|con|avec|mit|com)\s.{1,60}\s(?:at|@|a|à|zu|für|por)\s[$€£₹]?\d{2})/iu,
);

/** What is to be paid for in a clause, as typed: what is counted and priced, or that somebody did not come. */
function paidFor(clause: Clause): string | undefined {
  const [, ...more] = clause.money;
  if (clause.money.length === 0 || more.length > 0) return counted(clause);
  return counted(clause) ?? missed.exec(clause.text)?.[0] ?? atPrice.exec(clause.text)?.[0];
}

function isAtPrice(clause: Clause, said: string): boolean {
  const [amount] = clause.money;
  return (
    atPrice.exec(clause.text)?.[0] === said &&
    (amount?.value.money.minor ?? 0n) >= 1300n &&
    !clause.has("pay", "payI", "spend", "got")
  );
}

/** Whether a clause counts and prices work of the speaker's own, and nothing tells what became of the money. */
export function isPricedWork(clause: Clause): boolean {
  return work.test(counted(clause) ?? "");
}

/**
 * `did 5 sessions with Lily at 60 each`, `Acme: 2400 words at 0.09`: what work comes to is told, and neither that it was paid nor
 * that it is to be billed, so that is asked (LANGUAGE: never guess on money). Null of anything else.
 */
export function pricedWork(scene: Scene): Part | null {
  const { clause, flow } = scene;
  const said = paidFor(clause);
  const clients = namesOf(clause, "client");
  const [client] = clients[0]?.value ?? [];
  const absent = said !== undefined && (missed.test(said) || isAtPrice(clause, said));
  if (
    said === undefined ||
    !(absent || work.test(said)) ||
    !client ||
    clients.length > 1 ||
    clients[0]?.value.length !== 1
  )
    return null;
  if (flow && ((flow.direction === "out" && !absent) || flow.strength > 3 || !(absent || text.test(said)))) return null;
  if (
    scene.has("@unreal") ||
    scene.has("@question") ||
    clause.has(
      "charged",
      "invoiceVerb",
      "invoiceNoun",
      "invoiced",
      "quote",
      "owes",
      "promise",
      "serviceNoun",
      "projectNoun",
    )
  )
    return null;
  const what = /^.*?(?=\s(?:for|with|f[üu]r|mit|para|con|pour|avec|com)\s)/iu.exec(said)?.[0] ?? said;
  return ask("intent", "intent", undefined, {
    amount: saidAmount(clause),
    client: client.name,
    for: what.replace(/[\s,]+$/u, ""),
  });
}
