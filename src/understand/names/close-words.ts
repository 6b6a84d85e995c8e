import { placeIn } from "../../sorted.ts";
import { editDistance } from "./edit-distance.ts";
import { letterMask, masksApart } from "./letter-mask.ts";

/** A word near another in spelling, and how many slips lie between them. */
interface CloseWord {
  readonly word: string;
  readonly distance: number;
}

/** Words to be found though misspelt, but for their first letter. */
export interface CloseWords {
  add(word: string): void;
  remove(word: string): void;
  /** The words within the slips allowed of a word, nearest first. */
  closeTo(word: string, slips: number): readonly CloseWord[];
}

/** Words that begin with the same letter and are equally long, in order, each with its letter mask. */
interface Bucket {
  readonly words: string[];
  readonly masks: number[];
}

/** Shorter words have too many neighbours to be taken for misspelt. */
const shortest = 4;

/** An empty set of words. */
export function createCloseWords(): CloseWords {
  const buckets = new Map<string, Bucket>();
  const nameOf = (word: string, length: number) => `${word.charAt(0)}${length}`;

  return {
    add: (word) => {
      if (word.length < shortest) return;
      const name = nameOf(word, word.length);
      const { words, masks } = buckets.get(name) ?? { words: [], masks: [] };
      const place = placeIn(words, word);
      words.splice(place, 0, word);
      masks.splice(place, 0, letterMask(word));
      buckets.set(name, { words, masks });
    },
    remove: (word) => {
      const { words = [], masks = [] } = buckets.get(nameOf(word, word.length)) ?? {};
      const place = placeIn(words, word);
      if (words[place] !== word) return;
      words.splice(place, 1);
      masks.splice(place, 1);
    },
    closeTo: (word, slips) => {
      const found: CloseWord[] = [];
      const mask = letterMask(word);
      for (let length = word.length - slips; length <= word.length + slips; length++) {
        const bucket = buckets.get(nameOf(word, length));
        if (!bucket) continue;
        const { words, masks } = bucket;
        for (let i = 0; i < masks.length; i++) {
          if (masksApart(mask, masks[i] as number) > slips * 2) continue;
          const candidate = words[i] as string;
          const distance = editDistance(word, candidate, slips);
          if (distance <= slips) found.push({ word: candidate, distance });
        }
      }
      return found.sort((a, b) => a.distance - b.distance);
    },
  };
}
