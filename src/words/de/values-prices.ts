import type { PriceWords } from "../value-words.ts";

/** German words between how many and what one of them costs. */
export const germanPrices: PriceWords = {
  sets: { zweimal: 2, dreimal: 3, viermal: 4, "ein halbes dutzend": 6, "halbes dutzend": 6, "ein dutzend": 12 },
  priceAt: ["à", "a", "zu", "zum preis von", "@", "von"],
  each: [
    "das stück",
    "pro stück",
    "je stück",
    "stück",
    "stk",
    "pro nase",
    "pro kopf",
    "pro person",
    "pro einheit",
    "je",
  ],
  eachBefore: ["je", "zu je", "für je", "à je", "jeweils", "zu jeweils", "für jeweils", "jeweils zu", "jeweils für"],
  perOne: ["pro", "je", "die", "das", "der", "den", "am", "im", "per", "/"],
  plus: ["plus", "zuzüglich", "zzgl", "zzgl.", "+"],
  before: ["ein", "eine", "einen", "die", "das", "den"],
  taken: ["gekauft", "genommen", "bestellt", "kaufte", "nahm", "bestellte", "verkauft", "waren es", "hab"],
  ownShare: ["mein anteil", "meine hälfte", "mein teil", "für mich", "schreib mir", "auf mich"],
  shareIs: ["ist", "war", "waren", "sind", "von", "nur", "also", "entfallen", "entfielen"],
};
