import { seldom } from "../../seldom.ts";
import type { Clause } from "../clauses/clause.ts";
import { perUnit } from "../fill/fill-clients.ts";
import { entry, type Part } from "../fill/part.ts";
import { saidRhythm } from "../fill/rhythm.ts";
import { saidAmount } from "../fill/said.ts";

/** `Harbor Dental is a new client, …`: who is new, before what they pay. */
const isNew = seldom(
  /^\s*(\p{L}[\p{L}\p{N} &'’.-]{1,40}?)\s+(?:is|are|ist|es|est|[ée])\s+(?:an?\s|our\s|my\s|eine?\s|un[ae]?\s|uma?\s|nuestr[oa]\s|notre\s|noss[oa]\s|unser\s)?(?:new|neue[rn]?|nuev[oa]|nouve(?:au|lle)|nov[oa])\s+(?:client|customer|cliente|kunde|kundin)(?!\p{L})/iu,
);

/** What somebody pays again and again. */
const paysOften = seldom(
  /(?<!\p{L})(?:retainer|pauschale|iguala|cuota|forfait|mensalidade|avença|fee|pays|paying|zahlt|paga|paie|maintenance|wartung|mantenimiento|manuten[çc][ãa]o|hosting)(?!\p{L})/iu,
);

const retainer =
  /(?<!\p{L})(?:retainer|maintenance|hosting|pauschale|iguala|forfait|avença|mensalidade|wartung|mantenimiento)(?!\p{L})/iu;

/** What a client who is new pays in a rhythm is told beside them: who they are, and the money that recurs. */
export function onRetainer(clause: Clause, added: Part | null): readonly Part[] | null {
  if (!clause.has("newLead") || clause.money.length !== 1) return null;
  // `aluno novo Pedro, 2x por semana, 150 a aula`: what one costs is not what comes in each week.
  const [amount] = clause.money;
  if (amount && perUnit.test(clause.sentence.text.slice(amount.end))) return null;
  // `new client Mrs Quinn, lawn every tuesday 40`: what is done for them, how often and for how much.
  const round = added?.slots.stage === "client" && clause.rhythms().length > 0 && clause.text.includes(",");
  if (!round && !paysOften.test(clause.text)) return null;
  const rhythm = saidRhythm(clause);
  const client = added?.slots.client ?? isNew.exec(clause.text)?.[1];
  if (!rhythm || client === undefined || (added && (added.kind !== "entry" || added.intent !== "client.add")))
    return null;
  const { contractValue: _value, ...said } = added?.slots ?? { client, stage: "client" };
  return [
    entry("client.add", said),
    entry("income.add", {
      amount: saidAmount(clause),
      client,
      newClient: "true",
      repeat: rhythm.repeat,
      on: rhythm.on,
      for: retainer.exec(clause.text)?.[0],
    }),
  ];
}

/** What a client who came on pays from now on, told with that or right behind: `Nolan signed, 400 a month starting dec 1`. */
export function paysFromNow(clause: Clause, moved: Part): Part | null {
  const { client } = moved.slots;
  if (moved.intent !== "client.move" || moved.slots.stage !== "client" || client === undefined) return null;
  if (clause.money.length !== 1 || clause.has("spend", "payI", "invoiceNoun", "hypothetical", "negation", "quote"))
    return null;
  const rhythm = saidRhythm(clause);
  return rhythm && entry("income.add", { amount: saidAmount(clause), client, repeat: rhythm.repeat, on: rhythm.on });
}
