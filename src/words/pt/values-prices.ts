import type { PriceWords } from "../value-words.ts";

/** Portuguese words between how many and what one of them costs. */
export const portuguesePrices: PriceWords = {
  sets: { "um par de": 2, "meia dúzia de": 6, "meia dúzia": 6, "uma dúzia de": 12, "uma dúzia": 12 },
  priceAt: ["a", "@", "de"],
  each: [
    "cada",
    "cada um",
    "cada uma",
    "por unidade",
    "a unidade",
    "por peça",
    "a peça",
    "por cabeça",
    "por pessoa",
    "o par",
  ],
  eachBefore: [],
  perOne: ["por", "a", "o", "ao", "à", "cada", "/"],
  plus: ["mais", "+"],
  before: ["um", "uma", "os", "as", "o", "a"],
  taken: ["comprei", "peguei", "pedi", "vendi", "fiz", "foram", "são", "levei"],
  ownShare: ["minha parte", "a minha parte", "minha metade", "a minha metade", "pra mim", "para mim", "põe pra mim"],
  shareIs: ["é", "foi", "foram", "deu", "de", "só"],
};
