import { type CueName, type CueWords, cueNames } from "../cue-words.ts";
export const cues: CueWords = Object.fromEntries(cueNames.map((n) => [n, ""])) as Record<CueName, string>;
