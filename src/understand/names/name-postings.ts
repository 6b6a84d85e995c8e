import { placeIn } from "../../sorted.ts";

/** One place or several in ascending order: most keys have one, and a list for each would take most of the memory. */
type Posting = number | number[];

/** Which names, by their places, each key stands for. */
export interface Postings {
  /** Whether that is the first name of the key. */
  put(key: string, place: number): boolean;
  /** Whether that was the last name of the key. */
  take(key: string, place: number): boolean;
  /** The places of a key's names, in order; none for a key that is not there. */
  get(key: string): readonly number[];
  keys(): Iterable<string>;
}

const none: readonly never[] = [];

/** No keys yet. */
export function createPostings(): Postings {
  const map = new Map<string, Posting>();
  return {
    put: (key, place) => {
      const held = map.get(key);
      if (held === undefined) map.set(key, place);
      else if (typeof held === "number") map.set(key, held < place ? [held, place] : [place, held]);
      else held.splice(placeIn(held, place), 0, place);
      return held === undefined;
    },
    take: (key, place) => {
      const held = map.get(key);
      if (held === place) return map.delete(key);
      if (held === undefined || typeof held === "number") return false;
      const at = placeIn(held, place);
      if (held[at] === place) held.splice(at, 1);
      const [left, ...more] = held.slice(0, 2);
      if (left !== undefined && more.length === 0) map.set(key, left);
      return false;
    },
    get: (key) => {
      const held = map.get(key);
      if (held === undefined) return none;
      return typeof held === "number" ? [held] : held;
    },
    keys: () => map.keys(),
  };
}
