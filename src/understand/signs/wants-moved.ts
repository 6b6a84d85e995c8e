import { seldom } from "../../seldom.ts";

const wants =
  "wants?|needs?|would like|['’]d like|would prefer|asked|asks|quieren?|necesitan?|piden?|prefieren?|veut|veulent|voudrai(?:t|ent)|demandent?|pr[ée]f[èe]rent?|will (?:den|die|das|unser\\p{L}*)|wollen|m[öo]chten?|bittet|bitten|quer|querem|precisam?|pedem?|preferem?";
const moved =
  "later(?! (?:today|this|on|tonight))|earlier(?! (?:today|this))|sooner|moved|pushed|shifted|brought forward|sp[äa]ter|fr[üu]her|verschoben|vorverlegt|verlegt|m[áa]s tarde|m[áa]s temprano|antes|plus tard|plus t[ôo]t|d[ée]cal[ée]\\p{L}*|avanc[ée]\\p{L}*|repouss[ée]\\p{L}*|mais tarde|mais cedo|adiad[oa]|antecipad[oa]";

/** `Acme wants the standup half an hour later`: what is asked of a meeting that was agreed. */
export const wantsMoved = seldom(
  new RegExp(`(?<=\\s)(?:${wants})(?!\\p{L})[^.;?\\n]{2,60}(?<!\\p{L})(?:${moved})(?!\\p{L})`, "iu"),
);
